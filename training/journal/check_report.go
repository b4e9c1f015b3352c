package journal

import (
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
)

func (p Pain) check(e Event) error {
	return first(checkSite(p.Site), checkSide(p.Side), checkPain(p.Score),
		oneOf("moment", p.Moment, training.PainMoments), notAhead(e, "date", p.ReportedPain.Date))
}

// checkSite takes the bare words only: here a side has a field of its own.
func checkSite(s training.Site) error {
	words := make([]training.Site, len(training.Sites))
	for i, f := range training.Sites {
		words[i] = f.Site
	}
	return oneOf("site", s, words)
}

func (r Readiness) check(e Event) error {
	for _, item := range []struct {
		name  string
		value int
	}{{"sleep", r.Sleep}, {"freshness", r.Freshness}, {"soreness", r.Soreness}, {"stress", r.Stress}, {"mood", r.Mood}} {
		if err := within(item.name, item.value, 0, 10, "an answer, 0 for none,"); err != nil {
			return err
		}
	}
	return first(within("slept", r.Slept, 0, dayMin, "sleep in minutes"), notAhead(e, "date", r.Date))
}

func (s Soreness) check(e Event) error {
	return first(within("soreness", s.Score, 0, 10, "soreness"), notAhead(e, "date", s.Date))
}

func (f Flags) check(Event) error {
	for _, id := range slices.Concat(f.Raised, f.Cleared) {
		if _, ok := evidence.Find(evidence.ID(id)); !ok || !strings.HasPrefix(id, "FLAG-") {
			return invalid("flag", shortened(id), "use the name of a red flag, like FLAG-01")
		}
		if slices.Contains(f.Raised, id) && slices.Contains(f.Cleared, id) {
			return invalid("flag", id, "is raised and cleared at once; say one of them")
		}
	}
	return nil
}

func (p Posture) check(e Event) error {
	return first(notAhead(e, "date", p.Date), checkEach("cue", p.Cues, func(c string) error {
		return given("question", c, "name the question that calls for a cue")
	}))
}

func (t Test) check(e Event) error {
	const most training.TestValue = 10_000
	return first(given("test", t.Test, "name the test"), checkName("variant", t.Variant), checkText("stopped", t.Stopped),
		within("left", t.Left, -most, most, "a result"), within("right", t.Right, -most, most, "a result"),
		checkPain(t.Pain), notAhead(e, "date", t.TestResult.Date))
}

func (p Pause) check(Event) error {
	if err := checkKey(p.Key, "a pause needs a name of its own, so that it can be changed"); err != nil || p.None {
		return err
	}
	if p.Span.Until != 0 && p.Span.Until < p.Span.From {
		return invalid("until", p.Span.Until.String(), "is before the first day, "+p.Span.From.String())
	}
	return first(oneOf("why", p.Why, []PauseKind{Ill, Away, Rest}), known("from", p.Span.From),
		knownIf("until", p.Span.Until), checkName("place", p.Place))
}
