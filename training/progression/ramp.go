package progression

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// Outcome is what follows a set of the ramp that felt like UpTo or easier, and
// harder than the outcome before it.
type Outcome struct {
	UpTo training.RPE
	Load unit.Kilograms // of the next set
	// Found: this is the load to train with.
	Found bool
}

// Ramped is a load that a ramp may come to, and what may follow a set with it,
// easiest first.
type Ramped struct {
	Load     unit.Kilograms
	Outcomes []Outcome
}

// After is the outcome of a set that felt like e.
func (r Ramped) After(e training.RPE) Outcome { return outcomeOf(r.Outcomes, e) }

// ramped is every load that so many sets may come to from a first one, lightest
// first.
func (c Course) ramped(first unit.Kilograms, sets int) []Ramped {
	var out []Ramped
	known := func(k unit.Kilograms) bool {
		return slices.ContainsFunc(out, func(r Ramped) bool { return r.Load.Grams() == k.Grams() })
	}
	reached := []unit.Kilograms{first}
	for range sets - 1 {
		var further []unit.Kilograms
		for _, k := range reached {
			if k <= 0 || known(k) {
				continue
			}
			r := Ramped{k, c.Outcomes(k)}
			out = append(out, r)
			for _, o := range r.Outcomes {
				further = append(further, o.Load)
			}
		}
		reached = further
	}
	order.By(out, func(a, b Ramped) int { return cmp.Compare(a.Load, b.Load) })
	return out
}

// RampSet is the next set of a ramp.
type RampSet struct {
	Number int // from 1
	Load   unit.Kilograms
	Count  int
	// Found: the load is found, and the set trains with it.
	Found bool
	// Outcomes are what may follow it, easiest first, so that a page can go on
	// without asking.
	Outcomes []Outcome
	Why      training.Reason
}

// Ramp is the dialogue in which a first load is found: the set to do after
// those done today. It begins plainly easy and steps up while the sets feel
// easy.
//
//  1. Nothing done yet: the first load of the ramp.
//  2. The last set was not rated, or hurt, or broke form: the same load again.
//  3. Otherwise the outcome of its effort; see Course.Outcomes.
//
// A course whose exercise has no kilograms gets loads of 0.
//
// Source: PRG-09a, PRG-09c.
func Ramp(c Course, done []training.LoggedSet) RampSet {
	sets, _ := bothSides(done)
	r := RampSet{Number: len(sets) + 1, Count: c.Asked.Count}
	if !c.kilos() {
		r.Found, r.Why = true, c.because("PRG-10", CodeFirstTime)
		return r
	}
	if len(sets) == 0 { // Rule 1.
		s := c.first(c.stream(c.attempts()))
		r.Load, r.Why = s.Load, s.Why[0]
		r.Outcomes = c.Outcomes(r.Load)
		return r
	}
	last := sets[len(sets)-1]
	o := Outcome{Load: c.under(last.Load, last.Load)}
	_, barred := c.barred(attempt{pain: last.Pain, formBroke: last.FormBroke})
	switch {
	case last.Rated && (!barred || last.RIR < 2): // Rule 3.
		o = c.after(last.Load, last.RIR.RPE())
	case last.Rated:
		o.Found = last.RIR <= c.enough()
	}
	r.Load, r.Found = o.Load, o.Found
	r.Why = c.because("PRG-09a", codeOfRamp(o, last), training.Load("load", o.Load))
	r.Outcomes = c.Outcomes(r.Load)
	return r
}

func codeOfRamp(o Outcome, last training.LoggedSet) training.ReasonCode {
	switch {
	case o.Found && o.Load < last.Load:
		return CodeRampDown
	case o.Found:
		return CodeRampFound
	case o.Load > last.Load:
		return CodeRampUp
	}
	return CodeRampSame
}

// Outcomes are the loads that may follow a set with load, easiest effort first:
//
//  1. Each step of strength.Ramp in turn: the heaviest load within its upper
//     end.
//  2. Where the next load there is lies beyond, it is taken all the same after
//     a set at 5 or easier, and not after one at 6.
//  3. From the reserve asked for on the load is found, and after a set at 9 or
//     10 it is a tenth lighter.
//
// Source: PRG-09a. House rule: 2, because dumbbells have no step of 10 %.
func (c Course) Outcomes(load unit.Kilograms) []Outcome {
	if !c.kilos() {
		return nil
	}
	var out []Outcome
	found := c.enough().RPE()
	add := func(o Outcome) { out = append(out, o) }
	for _, s := range strength.Ramp(c.Level) {
		switch {
		case s.To < 0: // Rule 3.
			add(Outcome{UpTo: s.UpTo, Load: c.under((100 + s.To).Of(load), load), Found: true})
		case s.To == 0:
			add(Outcome{UpTo: s.UpTo, Load: c.under(load, load), Found: true})
		case s.UpTo >= found:
			add(Outcome{UpTo: s.UpTo, Load: c.under(load, load), Found: true})
		default:
			add(Outcome{UpTo: s.UpTo, Load: c.rampUp(load, s)}) // Rules 1 and 2.
		}
	}
	return out
}

// rampUp is rules 1 and 2 of Outcomes.
func (c Course) rampUp(load unit.Kilograms, s strength.RampStep) unit.Kilograms {
	if k, ok := c.atMost(load + s.To.Of(c.moved(load))); ok && k > load {
		return k
	}
	if step, ok := c.Kit.Next(c.Way.Loading, load); ok && s.UpTo <= plainlyEasy {
		return step.Load
	}
	return c.under(load, load)
}

// plainlyEasy is the effort after which a big step is taken in a ramp.
const plainlyEasy training.RPE = 5

// after is the outcome of a set with load that felt like e.
func (c Course) after(load unit.Kilograms, e training.RPE) Outcome {
	return outcomeOf(c.Outcomes(load), e)
}

func outcomeOf(all []Outcome, e training.RPE) Outcome {
	for _, o := range all {
		if e <= o.UpTo {
			return o
		}
	}
	return all[len(all)-1]
}
