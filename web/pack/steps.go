package pack

import (
	"strconv"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
)

// Steps are the sets of a session in the order they are done, sides apart.
func Steps(s training.PrescribedSession, words explain.Words) []Step {
	rows := plantext.Rows(s, words)
	out := []Step{}
	for _, t := range s.Turns() {
		x := s.Exercises[t.Exercise]
		set := x.Sets[t.Set]
		sides := t.Sides(set)
		for i, side := range sides {
			step := stepOf(x, set, side)
			step.Label = rows[t.Exercise].Label
			if i+1 < len(sides) {
				step.Rest = 0 // straight on with the other side
			}
			out = append(out, step)
		}
	}
	return out
}

func stepOf(x training.PrescribedExercise, set training.PrescribedSet, t training.Turn) Step {
	out := Step{
		Exercise: x.Exercise, Number: t.Number, Side: t.Side, Kind: set.Kind, Group: x.Superset, Metric: metricOf(set), Count: set.Count(),
		Low: set.Low, High: set.High, Load: set.Load, PerHand: x.PerHand, Loading: x.Loading, RIR: set.RIR, Tempo: plantext.TempoWords(set.Tempo),
		Rest:   int(set.Rest),
		Target: training.Target{Count: set.Count(), Low: set.Low, High: set.High, RIR: set.RIR, Load: set.Load},
	}
	number := strconv.Itoa(t.Number)
	if set.Kind != training.WorkSet {
		number = "warm" + number
		out.Target = training.Target{}
	} else if x.Superset != "" {
		out.Round, out.Rounds = t.Number, x.WorkingSets()
	}
	out.ID = x.Exercise + "/" + number
	if t.Side != "" {
		out.ID += "/" + string(t.Side)
	}
	return out
}

func metricOf(s training.PrescribedSet) string {
	switch {
	case s.Hold > 0:
		return "seconds"
	case s.Contacts > 0:
		return "contacts"
	case s.Steps > 0:
		return "steps"
	}
	return "reps"
}
