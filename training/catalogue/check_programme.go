package catalogue

import (
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
)

func (c *checker) programmeRules() {
	for _, p := range c.programmes {
		c.identity(p.source, p.is.ID)
		for _, needed := range []struct {
			key   string
			empty bool
		}{
			{"name", p.is.Name == ""},
			{"about", p.is.About == ""},
			{"sessions", len(p.is.Sessions) == 0},
			{"perWeek", p.is.PerWeek[0] < 1},
		} {
			if needed.empty {
				c.report(p.source, RuleNeeded, needed.key+" is missing", needed.key)
			}
		}
		if p.is.Article != "" && !slices.Contains(articles, p.is.Article) {
			c.report(p.source, RuleWord, fmt.Sprintf("article: %q is not one of 000 to 004", p.is.Article), "article")
		}
		if falling(p.is.PerWeek) || p.is.PerWeek[1] > 7 {
			c.report(p.source, RuleRange, "perWeek is a range of 1 to 7 sessions", "perWeek")
		}
		if falling(p.is.Weeks) {
			c.report(p.source, RuleRange, "weeks runs from the smaller to the larger", "weeks")
		}
		for i, k := range p.is.Cautions {
			c.caution(p.source, k, "cautions", i)
		}
		c.sessionRules(p)
	}
}

func (c *checker) sessionRules(p checked[Programme]) {
	for i, s := range p.is.Sessions {
		if s.Name == "" || len(s.Items) == 0 {
			c.report(p.source, RuleNeeded, "a session needs a name and items", "sessions", i)
		}
		for j, item := range s.Items {
			c.itemRules(p, item, "sessions", i, "items", j)
		}
	}
}

func (c *checker) itemRules(p checked[Programme], item ProgrammeItem, path ...any) {
	e, ok := c.exercise(item.Exercise)
	if !ok && c.unread[item.Exercise] {
		return
	}
	if !ok {
		c.report(p.source, RuleLink, fmt.Sprintf("there is no exercise %q", item.Exercise), path...)
		return
	}
	if item.Given && p.is.Article == "" {
		c.report(p.source, RuleFacts, "a dose is given by an article or not at all", append(path, "given")...)
	}
	c.doseRules(p.source, e, item.Dose, append(path, "dose")...)
	if !item.Instead.IsZero() {
		c.doseRules(p.source, e, item.Instead, append(path, "instead")...)
	}
	if item.Caution != (Caution{}) {
		c.caution(p.source, item.Caution, append(path, "caution")...)
	}
}

func (c *checker) exercise(id string) (Exercise, bool) {
	for _, e := range c.exercises {
		if e.is.ID == id {
			return e.is, true
		}
	}
	return Exercise{}, false
}

// doseRules hold that a dose has sets of exactly one thing, which the exercise
// is counted by. Repetitions may each be held.
func (c *checker) doseRules(s source, e Exercise, d Dose, path ...any) {
	var counts []Metric
	for _, m := range []struct {
		metric Metric
		given  bool
	}{
		{Reps, d.Reps[1] > 0},
		{Seconds, d.Hold[1] > 0 && d.Reps[1] == 0},
		{Contacts, d.Contacts[1] > 0},
		{Steps, d.Steps[1] > 0},
	} {
		if m.given {
			counts = append(counts, m.metric)
		}
	}
	if d.Sets[0] < 1 || len(counts) != 1 {
		c.report(s, RuleNeeded, fmt.Sprintf("%s: a dose is sets of one of reps, hold, contacts or steps", e.ID), path...)
		return
	}
	if !slices.Contains(e.Metrics, counts[0]) {
		c.report(s, RuleFacts, fmt.Sprintf("%s is not counted by %s", e.ID, counts[0]), path...)
	}
	if falling(d.Sets) || falling(d.Reps) || falling(d.Hold) || falling(d.Contacts) || falling(d.Steps) {
		c.report(s, RuleRange, fmt.Sprintf("%s: a range runs from the smaller to the larger", e.ID), path...)
	}
	if d.RIR < 0 || d.RIR > 6 || d.RIR > 0 && d.RIR < 1 && e.Pattern.Leg() {
		c.report(s, RuleRange, fmt.Sprintf("%s: %g repetitions in reserve are not asked for", e.ID, float64(d.RIR)), path...)
	}
}

// caution holds that a caution has words and names a rule that exists.
func (c *checker) caution(s source, k Caution, path ...any) {
	if _, ok := evidence.Find(k.Rule); !ok || k.Text == "" {
		c.report(s, RuleNeeded, fmt.Sprintf("a caution needs words and a rule such as SCH-04, not %q", k.Rule), path...)
	}
}

// runKnown reports whether k is a kind of run.
func runKnown(k training.RunKind) bool { return slices.Contains(training.RunKinds, k) }
