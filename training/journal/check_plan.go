package journal

import (
	"strconv"

	"github.com/legwork-run/legwork/training"
)

// check leaves what is in a plan to the planner that made it.
func (p Plan) check(Event) error {
	if p.Plan.Version < 1 || p.Plan.Version > training.PlanVersion {
		return invalid("plan version", strconv.Itoa(p.Plan.Version), "this program knows plans up to version "+strconv.Itoa(training.PlanVersion))
	}
	if p.Plan.To < p.Plan.From {
		return invalid("to", p.Plan.To.String(), "is before the plan's first day, "+p.Plan.From.String())
	}
	return first(known("from", p.Plan.From), known("to", p.Plan.To))
}

func (c Changes) check(Event) error {
	return first(checkKey(c.Key, "say what the change answers"), checkEach("change", c.Changes, checkChange))
}

func checkChange(c training.Change) error {
	kinds := []training.ChangeKind{training.Moved, training.Dropped, training.Lightened, training.Replaced, training.Reordered, training.Added}
	return first(oneOf("change", c.Kind, kinds), given("session", c.Session, "say which session is changed"),
		knownIf("from", c.From), knownIf("to", c.To), checkClock("start", c.ToStart))
}

func (d Declined) check(Event) error { return checkKey(d.Key, "say what was turned down") }
