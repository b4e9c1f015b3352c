package assessment

import (
	"cmp"
	"math"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Asymmetry is how far the weaker side stays behind the stronger, in percent of
// the stronger, 0 to 100:
//
//	100 × (1 − weaker/stronger)
//
// It is 0 when neither side did anything. It fits values of which more is
// better, above zero.
//
// Source: TEST-01 to TEST-12, whose limits on sides are in it. It is rounded to
// a millionth, so that 17 beside 20 is 15 % and not a hair more.
func Asymmetry(left, right training.TestValue) unit.Percent {
	stronger := max(left, right)
	if stronger <= 0 {
		return 0
	}
	weaker := max(min(left, right), 0)
	return unit.Percent(math.Round(1e8*float64(1-weaker/stronger)) / 1e6)
}

// weaker is the side with the worse value; empty when both are equal or the
// test has no sides.
func weaker(r training.TestResult, w Way) training.Side {
	if !w.OneSided || r.Left == r.Right {
		return ""
	}
	if (r.Left < r.Right) != w.LowerBetter {
		return training.Left
	}
	return training.Right
}

// value is what a result is read by: the weaker side's, or the only one.
func value(r training.TestResult, w Way) training.TestValue {
	if weaker(r, w) == training.Right {
		return r.Right
	}
	return r.Left
}

// FirstSide is the side to test first: the weaker one of last time, so that the
// better one comes second. It is empty, and either may begin, without a last
// result, when the sides were equal, or in a test without sides.
//
// House rule: whoever goes second is warm and knows the test, and may be tired;
// always the same order keeps that out of the difference.
func FirstSide(last training.TestResult) (training.Side, training.Reason) {
	p, w, err := read(last)
	if err != nil {
		return "", training.Because(cmp.Or(p.Rule, general), CodeEitherSideFirst)
	}
	if s := weaker(last, w); s != "" {
		return s, training.Because(p.Rule, CodeWeakerSideFirst, training.Word("side", s))
	}
	return "", training.Because(p.Rule, CodeEitherSideFirst)
}

// sideRule is how far the sides of a test may be apart.
type sideRule struct {
	note unit.Percent // over it: said
	flag unit.Percent // over it: flagged; 0 = no limit in percent
	red  unit.Percent // over it: flagged as far apart; 0 = no such limit
}

// sideRules are the limits in percent. TEST-10's is in centimetres, and TEST-01
// has one in repetitions as well.
//
// Source: the rules named.
var sideRules = []struct {
	test string
	sideRule
}{
	{"t1_calf_raises", sideRule{flag: 15}},
	{"t3_bridge", sideRule{flag: 10}},
	{"t5_side_plank", sideRule{note: 5, flag: 10}},
	{"t6_copenhagen", sideRule{flag: 20}},
	{"t11_hop", sideRule{flag: 10, red: 20}},
	{"t12_five_hops", sideRule{flag: 10}},
}

func sideRuleOf(test string) sideRule {
	for _, r := range sideRules {
		if r.test == test {
			return r.sideRule
		}
	}
	return sideRule{}
}
