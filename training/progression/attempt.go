package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// attempt is one session's working sets of the exercise, both sides together.
type attempt struct {
	date   training.Date
	sets   []training.LoggedSet // one for both sides, the weaker leading
	load   unit.Kilograms       // most sets had it; of two as frequent the later
	counts []int                // of the sets with that load or more
	least  training.RIR         // the smallest reported reserve among them
	// rated: all of them were; partly: some were.
	rated, partly bool
	pain          int // the worst
	formBroke     bool
	weaker        training.Side
	target        training.Target // of the first set
}

// attempts is Past as attempts.
func (c Course) attempts() []attempt {
	if c.tried != nil {
		return c.tried
	}
	return attempts(c.Past)
}

// attempts reads the exposures; those without a working set done on both sides
// say nothing and are left out.
func attempts(past []training.Exposure) []attempt {
	out := make([]attempt, 0, len(past))
	for _, e := range past {
		if a := read(e); len(a.sets) > 0 {
			out = append(out, a)
		}
	}
	return out
}

func read(e training.Exposure) attempt {
	sets, weaker := bothSides(e.Sets)
	a := attempt{date: e.Date, sets: sets, weaker: weaker}
	if len(sets) == 0 {
		return a
	}
	a.load, a.target, a.rated = usual(sets), sets[0].Target, true
	for _, s := range sets {
		a.pain, a.formBroke = max(a.pain, s.Pain), a.formBroke || s.FormBroke
		if s.Load.Grams() < a.load.Grams() {
			continue
		}
		a.counts = append(a.counts, s.Count())
		if s.Rated && (!a.partly || s.RIR < a.least) {
			a.least = s.RIR
		}
		a.rated, a.partly = a.rated && s.Rated, a.partly || s.Rated
	}
	return a
}

// usual is the load most sets had; of two as frequent the later.
func usual(sets []training.LoggedSet) (load unit.Kilograms) {
	best := 0
	for _, s := range sets {
		n := 0
		for _, t := range sets {
			if t.Load.Grams() == s.Load.Grams() {
				n++
			}
		}
		if n >= best {
			best, load = n, s.Load
		}
	}
	return load
}

// bothSides makes one set of each left one and the right one that belongs to
// it: the smaller count, load and reserve, the greater pain. A set of one side
// without its other, such as one more for a weaker side, is no whole set. weaker
// is the side that did less in the whole sets.
//
// House rule: the weaker side leads, so that a difference closes instead of
// growing.
func bothSides(sets []training.LoggedSet) (out []training.LoggedSet, weaker training.Side) {
	var waiting [2][]training.LoggedSet // left, right
	var total [2]int
	out = make([]training.LoggedSet, 0, len(sets))
	for _, s := range sets {
		if s.Kind == training.WarmupSet {
			continue
		}
		if s.Side == "" {
			out = append(out, s)
			continue
		}
		i := 0
		if s.Side == training.Right {
			i = 1
		}
		if other := waiting[1-i]; len(other) > 0 {
			out = append(out, weakerOf(other[0], s))
			total[i], total[1-i] = total[i]+s.Count(), total[1-i]+other[0].Count()
			waiting[1-i] = other[1:]
			continue
		}
		waiting[i] = append(waiting[i], s)
	}
	switch {
	case total[0] < total[1]:
		weaker = training.Left
	case total[1] < total[0]:
		weaker = training.Right
	}
	return out, weaker
}

func weakerOf(a, b training.LoggedSet) training.LoggedSet {
	s := a
	s.Side = ""
	s.Reps, s.Hold = min(a.Reps, b.Reps), min(a.Hold, b.Hold)
	s.Contacts, s.Steps = min(a.Contacts, b.Contacts), min(a.Steps, b.Steps)
	s.Load, s.RIR = min(a.Load, b.Load), min(a.RIR, b.RIR)
	s.Rated = a.Rated && b.Rated
	s.Pain, s.FormBroke = max(a.Pain, b.Pain), a.FormBroke || b.FormBroke
	return s
}

// failed reports whether not one repetition came of its load.
func (a attempt) failed() bool { return a.load > 0 && most(a.counts) == 0 }

// fewest is the smallest count of the sets at the working load.
func (a attempt) fewest() int { return fewest(a.counts) }

// reached reports whether there were so many sets at the working load and each
// had so many repetitions, seconds or steps.
func (a attempt) reached(sets, count int) bool {
	return len(a.counts) >= max(sets, 1) && a.fewest() >= count
}

// reserve is what was to be left, as asked then, or as asked now; no more than
// can be told.
//
// Source: PRG-07.
func (a attempt) reserve(now Dose) training.RIR {
	asked := now.RIR
	if a.target.Count > 0 {
		asked = a.target.RIR
	}
	return min(asked, strength.MostReserve)
}

// kept reports whether no set that was rated ended with less left than asked.
func (a attempt) kept(now Dose) bool { return !a.partly || a.least >= a.reserve(now) }

// poor reports whether a set stayed under its range, or ended more than one
// repetition nearer to failure than asked.
//
// Source: PRG-03.
func (a attempt) poor(now Dose) bool {
	low := now.lo()
	if a.target.Low > 0 {
		low = a.target.Low
	}
	return a.fewest() < low || a.partly && a.least < a.reserve(now)-1
}

// sameLoad is the attempts at the end of as that had the last one's load.
func sameLoad(as []attempt) []attempt {
	i := len(as)
	for i > 0 && as[i-1].load.Grams() == as[len(as)-1].load.Grams() {
		i--
	}
	return as[i:]
}

// poorTwice reports whether the two last attempts, with one load, were poor.
//
// Source: PRG-03, PRG-10.
func poorTwice(as []attempt, now Dose) bool {
	same := sameLoad(as)
	n := len(same)
	return n >= 2 && same[n-1].poor(now) && same[n-2].poor(now)
}
