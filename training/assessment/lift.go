package assessment

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// calfReps are the repetitions the seated calf raise is read by.
//
// Source: TEST-14.
const calfReps = 6

// Lifted is the value of TEST-14 that a set stands for, in kilograms: the
// estimated one-repetition maximum, and for the seated calf raise the load for
// six. The error is an InvalidError for a way that does not exist, and that of
// strength.OneRepMax for a set that says too little.
//
// Source: TEST-14, PRG-07.
func Lifted(way string, set strength.Done) (training.TestValue, error) {
	p, _ := ProtocolOf("t14_five_rm")
	w, ok := p.Way(way)
	if !ok {
		return 0, &training.InvalidError{Field: "variant", Value: way, Why: "is not a way of doing this test; use " + ways(p)}
	}
	e, err := strength.OneRepMax(set.Load, set.Reps, set.RIR)
	if err != nil {
		return 0, err
	}
	if w.Name == SeatedCalf {
		return training.TestValue(strength.RepMax(e.Max, calfReps)), nil
	}
	return training.TestValue(e.Max), nil
}

// Benchmarks are the loads at which a lift is fair, good and strong.
type Benchmarks struct{ Fair, Good, Strong unit.Kilograms }

// Source: TEST-14, benchmarks of coaches. Women and years: our own choice there;
// 12.5 % is the middle of 10 to 15. House rule: age takes at most half.
const (
	womensShare = 0.875
	yearsFrom   = 50
	mostYears   = 50
)

// benchmarks are shares of body mass.
var benchmarks = []struct {
	way                string
	fair, good, strong unit.Percent
}{
	{Squat, 75, 100, 125},
	{RDL, 75, 100, 125},
	{SeatedCalf, 50, 75, 100},
}

// BenchmarksOf are the loads that count as fair, good and strong in this way for
// who: shares of body mass, an eighth less for women, 1 % less for each year
// beyond 50. They are false without a body mass and for a way that has none.
//
// Source: TEST-14. House rule: a leg press and a deadlift have none, for one
// carries no body and the other starts elsewhere; whoever did not give a sex
// gets the lower loads.
func BenchmarksOf(way string, who Who) (Benchmarks, bool) {
	k := who.Profile.Mass
	if who.Profile.Sex != training.Male {
		k *= womensShare
	}
	over := min(max(who.Profile.Age-yearsFrom, 0), mostYears)
	k *= unit.Kilograms(100-over) / 100
	for _, b := range benchmarks {
		if b.way == way && k > 0 {
			return Benchmarks{b.fair.Of(k), b.good.Of(k), b.strong.Of(k)}, true
		}
	}
	return Benchmarks{}, false
}

// lifted reads a load by its benchmarks.
func (o Reading) lifted(p Protocol, w Way, who Who) Reading {
	b, ok := BenchmarksOf(w.Name, who)
	switch {
	case ok:
	case who.Profile.Mass <= 0:
		return o.because(p, CodeMassUnsaid)
	default:
		return o.because(p, CodeTrendOnly)
	}
	o.Target, o.Band = training.TestValue(b.Good), b.band(unit.Kilograms(o.Value))
	return o.because(p, CodeLifted, training.Load("value", unit.Kilograms(o.Value)),
		training.Load("good", b.Good), training.Load("strong", b.Strong))
}

// band compares in whole grams, so that a load on a line reaches it.
func (b Benchmarks) band(k unit.Kilograms) Band {
	switch g := k.Grams(); {
	case g >= b.Strong.Grams():
		return Strong
	case g >= b.Good.Grams():
		return Good
	case g >= b.Fair.Grams():
		return Fair
	}
	return Low
}
