package assessment

import "github.com/legwork-run/legwork/training"

// Source: TEST-01; both are our own choice there.
const (
	calfGoal   = 25
	flaggedOf5 = 4 // four fifths of the norm
)

// calf reads calf raises by their norm: under four fifths of it low, under it
// fair, else good. The runner's goal stands beside it and changes no band.
//
// Source: TEST-01.
func (o Reading) calf(p Protocol, w Way) Reading {
	if w.Name == Flat {
		o.Flags = append(o.Flags, FlagFlat)
		o = o.because(p, CodeOnTheFlat)
	}
	o = o.againstNorm(p)
	v, goal := training.Amount("value", o.Value), training.Count("goal", calfGoal)
	if o.Value >= calfGoal {
		return o.because(p, CodeGoalReached, v, goal)
	}
	return o.because(p, CodeGoalAhead, v, goal)
}

// againstNorm is the band by a norm of which more is better.
func (o Reading) againstNorm(p Protocol) Reading {
	if !o.Norm.Known() {
		return o
	}
	o.Target = o.Norm.Value
	v, n := training.Amount("value", o.Value), training.Amount("norm", o.Norm.Value)
	switch {
	case 5*o.Value < flaggedOf5*o.Norm.Value:
		o.Band, o.Flags = Low, append(o.Flags, FlagWeak)
		return o.because(p, CodeFarUnderNorm, v, n)
	case o.Value < o.Norm.Value:
		o.Band = Fair
		return o.because(p, CodeUnderNorm, v, n)
	}
	o.Band = Good
	return o.because(p, CodeNormReached, v, n)
}

// Source: TEST-07, whose bands are remembered and not checked. They are used
// as working bands and the reading says so; nothing is flagged by them.
const (
	fewFaults  = 1
	manyFaults = 4
)

// faults reads the step-down by the worse leg.
func (o Reading) faults(p Protocol) Reading {
	o.Target = fewFaults
	switch {
	case o.Value <= fewFaults:
		o.Band = Good
	case o.Value < manyFaults:
		o.Band = Fair
	default:
		o.Band = Low
	}
	return o.because(p, CodeFaults, training.Amount("value", o.Value)).because(p, CodeBandsUnchecked)
}

// rises reads ten rises from a chair against the clock: within the norm good,
// beyond it fair. The test informs and asks for no work.
func (o Reading) rises(p Protocol) Reading {
	if !o.Norm.Known() {
		return o.because(p, CodeTrendOnly)
	}
	o.Target = o.Norm.Value
	v, n := training.Amount("value", o.Value), training.Amount("norm", o.Norm.Value)
	if o.Value <= o.Norm.Value {
		o.Band = Good
		return o.because(p, CodeRisesInTime, v, n)
	}
	o.Band = Fair
	return o.because(p, CodeRisesSlower, v, n)
}

// hopCareUnder is the balance under which jumps ask for care, and enoughAtAnyAge
// the highest norm of all ages, in seconds.
//
// Source: TEST-09.
const (
	hopCareUnder   = 10
	enoughAtAnyAge = 45
)

// balance reads the time on one leg: under ten seconds low, under the norm of
// the age fair. Where no norm is known the highest of all ages makes it good.
//
// Source: TEST-09.
func (o Reading) balance(p Protocol) Reading {
	o.Target = o.Norm.Value
	v, n := training.Amount("value", o.Value), training.Amount("norm", o.Norm.Value)
	switch {
	case o.Value < hopCareUnder:
		o.Band, o.Flags = Low, append(o.Flags, FlagHopCare)
		return o.because(p, CodeHopCare, v, training.Count("line", hopCareUnder))
	case o.Norm.Known() && o.Value < o.Norm.Value:
		o.Band = Fair
		return o.because(p, CodeUnderNorm, v, n)
	case o.Norm.Known():
		o.Band = Good
		return o.because(p, CodeNormReached, v, n)
	}
	o.Band = Fair
	if o.Value >= enoughAtAnyAge {
		o.Band = Good
	}
	return o.because(p, CodeTrendOnly)
}
