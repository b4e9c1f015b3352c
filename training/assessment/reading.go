package assessment

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Flag is something in a result that asks for attention.
type Flag string

// The flags.
const (
	FlagPain    Flag = "pain"     // it hurt too much to be read
	FlagWeak    Flag = "weak"     // under the line that asks for extra work
	FlagSides   Flag = "sides"    // the sides are further apart than usual
	FlagFar     Flag = "far"      // and much further
	FlagHopCare Flag = "hop-care" // careful with jumps
	FlagFlat    Flag = "flat"     // done without the incline its norms were taken on
)

// Reading is what one result means.
type Reading struct {
	Test string        `json:"test"`
	Way  string        `json:"way,omitempty"`
	Date training.Date `json:"date"`
	// Value is what it was read by: the weaker side's, or the only one; in the
	// hops of which only the sides count, percent of the longer side.
	Value training.TestValue `json:"value"`
	Band  Band               `json:"band"`
	Norm  Norm               `json:"norm"` // of people like the athlete; may be none
	// Target is what to train towards; 0 = none but the own last result.
	Target training.TestValue `json:"target,omitempty"`
	// Weaker is the side with the worse value; empty when equal or without sides.
	Weaker training.Side `json:"weaker,omitempty"`
	// Asymmetry is in percent of the stronger side, 0 to 100; 0 also where
	// sides are not compared in percent.
	Asymmetry unit.Percent `json:"asymmetry"`
	// Apart is the difference of the sides in what the test counts, 0 or more.
	Apart training.TestValue `json:"apart"`
	Flags []Flag             `json:"flags"`
	Why   []training.Reason  `json:"why"`
}

// Has reports whether f was raised.
func (r Reading) Has(f Flag) bool { return slices.Contains(r.Flags, f) }

// Read says what a result means for who:
//
//  1. More pain than the protocol allows: it is not read at all.
//  2. The norm of people like the athlete stands beside it.
//  3. The band is that of the test's lines, or of its norm.
//  4. The sides are compared, where the test says how.
//
// The error is that of Check for a result that cannot be true. It does not look
// at the day.
//
// Source: TEST-01 to TEST-15; PAIN-07 for rule 1.
func Read(r training.TestResult, who Who) (Reading, error) {
	p, w, err := read(r)
	if err != nil {
		return Reading{}, err
	}
	out := Reading{Test: p.ID, Way: w.Name, Date: r.Date, Value: value(r, w), Flags: []Flag{}, Why: []training.Reason{}}
	out = out.sides(r, p, w)
	if r.Pain > p.PainAllowed { // Rule 1.
		out.Flags = append(out.Flags, FlagPain)
		out.Why = append(out.Why, training.Because("PAIN-07", CodeStoppedForPain, training.Count("pain", r.Pain)))
		return out, nil
	}
	norm, why := normOf(p, w, who) // Rule 2.
	out.Norm = norm
	out = out.banded(p, w, who) // Rule 3.
	out.Why = append(out.Why, why...)
	return out.sidesRead(p, r.Pain > 0 || who.Complaints), nil // Rule 4.
}

// sides measures how far the sides are apart.
func (o Reading) sides(r training.TestResult, p Protocol, w Way) Reading {
	if !w.OneSided {
		return o
	}
	o.Weaker = weaker(r, w)
	o.Apart = max(r.Left, r.Right) - min(r.Left, r.Right)
	if !w.LowerBetter {
		o.Asymmetry = Asymmetry(r.Left, r.Right)
	}
	if p.ID == "t11_hop" {
		o.Value = training.TestValue(100 - o.Asymmetry)
	}
	return o
}

// banded finds band, target and what there is to say about the value.
func (o Reading) banded(p Protocol, w Way, who Who) Reading {
	switch p.ID {
	case "t1_calf_raises":
		return o.calf(p, w)
	case "t7_step_down":
		return o.faults(p)
	case "t8_chair_rise":
		if w.Name == TenRises {
			return o.rises(p)
		}
	case "t9_balance":
		return o.balance(p)
	case "t14_five_rm":
		return o.lifted(p, w, who)
	}
	lines := ladderOf(p.ID, w.Name)
	if lines == nil {
		return o.because(p, CodeTrendOnly)
	}
	return o.laddered(p, w, lines)
}

func (o Reading) because(p Protocol, code training.ReasonCode, facts ...training.Fact) Reading {
	o.Why = append(o.Why, training.Because(p.Rule, code, facts...))
	return o
}
