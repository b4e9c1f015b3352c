package composition

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/unit"
)

// easedDose takes load off what a sore region asks care for: 15 % and one more
// in reserve. Calf raises that build a sore tendon are done slowly, both ways.
//
// Source: the amber action of the traffic lights, 10 to 20 %; PRG-15.
func easedDose(cat *catalogue.Catalogue, d Dose, e catalogue.Exercise, b Block) Dose {
	if p, kept := painKeeping(e, b, cat); kept && e.Pattern == catalogue.Calf && d.Metric == catalogue.Reps {
		if f, _ := training.FactsOf(p.Site); f.Tissue == training.Tendon {
			d.Tempo = training.Tempo{Lower: 3, Lift: 3}
			d.Why = append(d.Why, training.Because("PRG-15", CodeSlow, training.Word("site", p.Site)))
		}
	}
	p, sore := painEasing(e, b, cat)
	if !sore {
		return d
	}
	d.RIR++
	if d.Loaded() {
		d.Ease = 15
	}
	d.Why = append(d.Why, training.Because("PAIN-07", CodeEased, training.Word("site", p.Site), training.Count("score", p.Score)))
	return d
}

// groupDose bends a dose for special groups, the strictest last:
//
//  1. 65 and over: 2 to 3 sets of 8 to 12, at least 2 in reserve, 2 minutes.
//  2. Under 18: two sets of 8 to 12 with 4 in reserve; once 16 and coached for
//     12 weeks up to 3 sets of 6 to 12 with 2 in reserve.
//  3. Pregnancy: two sets of 8 to 12 with at least 4 in reserve, short holds.
func groupDose(d Dose, e catalogue.Exercise, b Block) Dose {
	g := b.Group
	lifts := d.Metric == catalogue.Reps
	switch {
	case g.Pregnant(): // Rule 3.
		d = bounded(d, lifts, 8, 12, 10, 2, 4)
		if d.Metric == catalogue.Seconds {
			d.Low, d.High, d.Start = 10, 20, 15
		}
		return because(d, "SAFE-02")
	case g.Minor() && g.coached(): // Rule 2.
		return because(bounded(d, lifts && e.Pattern.Leg(), 6, 12, 8, 3, 2), "SAFE-04")
	case g.Minor():
		return because(bounded(d, lifts, 8, 12, 10, 2, 4), "SAFE-04")
	case g.Senior() && b.Phase != training.TP && e.Pattern.Leg(): // Rule 1.
		d = bounded(d, lifts, 8, 12, 8, 3, 2)
		if d.Metric == catalogue.Reps {
			d.Rest, d.PairRest = max(d.Rest, seniorRest), max(d.PairRest, seniorRest-partnersSet)
		}
		return because(d, "SAFE-05")
	}
	return d
}

// seniorRest is the rest to the next set of the same lift from 65 on, and
// partnersSet what of it passes while the partner of a superset works.
//
// Source: SAFE-05. House rule for the second: twenty steps of a band walk, the
// shortest set that partners a leg lift.
const (
	seniorRest  unit.Seconds = 120
	partnersSet unit.Seconds = 20
)

// bounded keeps a dose within a range of repetitions, a most of sets and a
// least of repetitions in reserve.
func bounded(d Dose, lifts bool, low, high, start, sets int, rir training.RIR) Dose {
	d.MinSets, d.MaxSets = min(d.MinSets, sets), min(d.MaxSets, sets)
	d.RIR = max(d.RIR, rir)
	if lifts && (d.Start < low || d.Start > high) {
		d.Low, d.High, d.Start = low, high, start
	}
	if lifts {
		d.Least = low
		d.Low, d.High = max(d.Low, low), min(d.High, high)
		d.Start = min(max(d.Start, d.Low), max(d.High, d.Low))
		d.High = max(d.High, d.Low)
	}
	return d
}

func because(d Dose, rule evidence.ID) Dose {
	d.Why = append(d.Why, training.Because(rule, CodeGroupDose))
	return d
}
