package assessment

import (
	"github.com/legwork-run/legwork/training"
)

// Norm is what a test gives in people like the athlete, in what it counts.
type Norm struct {
	Value training.TestValue `json:"value"` // 0 = none
	// High is the upper end where a source gives a range from Value on.
	High training.TestValue `json:"high,omitempty"`
	// Spread is one standard deviation; 0 = not known.
	Spread training.TestValue `json:"spread,omitempty"`
}

// Known reports whether there is a norm at all.
func (n Norm) Known() bool { return n.Value > 0 }

// normRow is one line of a table of norms: for people from an age on.
type normRow struct {
	from       int
	men, women Norm
}

// calfNorms are single-leg calf raises to the end.
//
// Source: TEST-01, hebertlosier2017. The copies of the table differ by one.
var calfNorms = []normRow{
	{20, Norm{Value: 37}, Norm{Value: 30}},
	{30, Norm{Value: 32}, Norm{Value: 27}},
	{40, Norm{Value: 28}, Norm{Value: 24}},
	{50, Norm{Value: 23}, Norm{Value: 21}},
	{60, Norm{Value: 19}, Norm{Value: 19}},
	{70, Norm{Value: 14}, Norm{Value: 16}},
	{80, Norm{Value: 10}, Norm{Value: 13}},
}

// riseNorms are the most seconds for ten rises from a chair.
//
// Source: TEST-08.
var riseNorms = []normRow{
	{adult, Norm{Value: 10}, Norm{Value: 12}},
	{35, Norm{Value: 13}, Norm{Value: 15}},
	{56, Norm{Value: 19}, Norm{Value: 19}},
}

// balanceNorms are seconds on one leg with the eyes open. From 80 on nothing was
// found.
//
// Source: TEST-09.
var balanceNorms = []normRow{
	{adult, Norm{Value: 45}, Norm{Value: 45}},
	{40, Norm{Value: 40}, Norm{Value: 40}},
	{50, Norm{Value: 37}, Norm{Value: 37}},
	{60, Norm{Value: 30}, Norm{Value: 30}},
	{70, Norm{Value: 14, High: 20}, Norm{Value: 14, High: 20}},
	{80, Norm{}, Norm{}},
}

// plankNorms are seconds of the front plank in students, the only people it was
// measured in; younger and older are shown the same.
//
// Source: TEST-04, strand2014.
var plankNorms = normRow{men: Norm{Value: 124, Spread: 72}, women: Norm{Value: 83, Spread: 63}}

// sidePlankNorm is seconds of the side plank in 28 young women. For men the one
// figure found is not to be shown.
//
// Source: TEST-05.
var sidePlankNorm = Norm{Value: 70, Spread: 23}

// bridgeNorm is the average of young footballers, all men. Source: TEST-03.
var bridgeNorm = Norm{Value: 25}

// ankleNorm is centimetres from the wall in healthy adults; it falls from 60 on.
//
// Source: TEST-10, hoch2011.
var ankleNorm = Norm{Value: 12, Spread: 2.8}

// shrinksFrom is the age from which the ankle's norm no longer holds.
const shrinksFrom = 60

// normOf is the norm that stands beside a result, with a reason where something
// about the athlete is missing:
//
//  1. By age and sex where the source gives both. Younger than its first row:
//     none.
//  2. Sex not said: the norm that is easier to meet, so that nobody is called
//     weak by other people's number.
//  3. Age not said: none where it goes by age.
func normOf(p Protocol, w Way, who Who) (Norm, []training.Reason) {
	switch p.ID {
	case "t1_calf_raises":
		return byAge(p, w, calfNorms, who)
	case "t3_bridge":
		return bridgeNorm, []training.Reason{training.Because(p.Rule, CodeFootballers, training.Amount("norm", bridgeNorm.Value))}
	case "t4_plank":
		n, why := bySex(p, w, plankNorms, who)
		return n, append(why, spreadReason(p, CodeStudents, n))
	case "t5_side_plank":
		if who.Profile.Sex != training.Female {
			return Norm{}, nil
		}
		return sidePlankNorm, []training.Reason{spreadReason(p, CodeYoungWomen, sidePlankNorm)}
	case "t8_chair_rise":
		if w.Name == TenRises {
			return byAge(p, w, riseNorms, who)
		}
	case "t9_balance":
		return byAge(p, w, balanceNorms, who)
	case "t10_knee_to_wall":
		if who.Profile.Age >= shrinksFrom {
			return Norm{}, nil
		}
		return ankleNorm, []training.Reason{spreadReason(p, CodeHealthyAdults, ankleNorm)}
	}
	return Norm{}, nil
}

func spreadReason(p Protocol, code training.ReasonCode, n Norm) training.Reason {
	return training.Because(p.Rule, code, training.Amount("norm", n.Value), training.Amount("spread", n.Spread))
}

func byAge(p Protocol, w Way, rows []normRow, who Who) (Norm, []training.Reason) {
	if who.Profile.Age <= 0 { // Rule 3.
		return Norm{}, []training.Reason{training.Because(p.Rule, CodeAgeUnsaid)}
	}
	var row normRow
	for _, r := range rows {
		if who.Profile.Age >= r.from {
			row = r
		}
	}
	return bySex(p, w, row, who) // Rule 1.
}

func bySex(p Protocol, w Way, row normRow, who Who) (Norm, []training.Reason) {
	switch who.Profile.Sex {
	case training.Male:
		return row.men, nil
	case training.Female:
		return row.women, nil
	}
	if row.men == row.women {
		return row.men, nil
	}
	easier := row.women // Rule 2.
	if (row.men.Value < row.women.Value) != w.LowerBetter {
		easier = row.men
	}
	return easier, []training.Reason{training.Because(p.Rule, CodeSexUnsaid)}
}
