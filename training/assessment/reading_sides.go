package assessment

import "github.com/legwork-run/legwork/training"

// Source: TEST-01 for repetitions, TEST-10 for centimetres.
const (
	calfApart  = 5 // or more
	ankleApart = 3 // more than
	sorerApart = 2 // more than, with complaints
)

// sidesRead says whether the sides are further apart than they should be. Sore
// is pain in the test or complaints lately; only the ankle's limit asks.
func (o Reading) sidesRead(p Protocol, sore bool) Reading {
	if o.Weaker == "" {
		return o
	}
	if p.ID == "t10_knee_to_wall" {
		return o.ankles(p, sore)
	}
	rule, side := sideRuleOf(p.ID), training.Word("side", o.Weaker)
	percent := training.Amount("percent", o.Asymmetry)
	switch {
	case rule.red > 0 && o.Asymmetry > rule.red:
		o.Flags = append(o.Flags, FlagSides, FlagFar)
		return o.because(p, CodeSidesFarApart, side, percent, training.Amount("limit", rule.red))
	case rule.flag > 0 && o.Asymmetry > rule.flag:
		o.Flags = append(o.Flags, FlagSides)
		return o.because(p, CodeSidesApart, side, percent, training.Amount("limit", rule.flag))
	case p.ID == "t1_calf_raises" && o.Apart >= calfApart:
		o.Flags = append(o.Flags, FlagSides)
		return o.because(p, CodeSidesApartReps, side, training.Amount("apart", o.Apart), training.Count("limit", calfApart))
	case rule.note > 0 && o.Asymmetry > rule.note:
		return o.because(p, CodeSidesNoted, side, percent, training.Amount("limit", rule.note))
	}
	return o
}

func (o Reading) ankles(p Protocol, sore bool) Reading {
	limit := training.TestValue(ankleApart)
	if sore {
		limit = sorerApart
	}
	if o.Apart <= limit {
		return o
	}
	o.Flags = append(o.Flags, FlagSides)
	return o.because(p, CodeAnklesApart, training.Word("side", o.Weaker),
		training.Amount("apart", o.Apart), training.Amount("limit", limit))
}
