package readiness

import "github.com/legwork-run/legwork/training"

// The numbers of illness.
const (
	// freeDays are the whole days without symptoms that make 48 h.
	// Source: PRG-11.
	freeDays = 2
	// backDays is how long after an illness the first session is eased.
	//
	// House rule: two weeks; after that the rows for longer gaps ask more.
	backDays = 14
	backSets = 1 // sets off. Source: PRG-11, the row of 8 to 14 days.
	backRIR  = 1 // more in reserve. Source: PRG-11, the same row.
)

// illnessConsequences is what an illness of the whole body takes from today:
//
//  1. While it lasts and for two whole days after its last day: no training.
//     This cannot be undone; the athlete can mend the illness's last day.
//  2. After that the first session keeps its loads, with a set less and one
//     repetition more in reserve.
//
// A span's Until is the last day with symptoms.
//
// Source: PRG-11.
func illnessConsequences(ill []training.Span, lastStrength, today training.Date) []Consequence {
	back := false
	var last training.Date // day with symptoms
	for _, s := range ill {
		if s.From > today {
			continue
		}
		if s.Until.IsZero() || today.DaysSince(s.Until) <= freeDays { // Rule 1.
			return []Consequence{{Kind: Rest, Rule: "PRG-11", Light: Red, Fixed: true, Reason: training.Because("PRG-11", CodeIll)}}
		}
		if lastStrength <= s.Until && today.DaysSince(s.Until) <= backDays {
			back, last = true, max(last, s.Until)
		}
	}
	if !back {
		return nil
	}
	until := training.Word("until", last.String())
	return []Consequence{ // Rule 2.
		{Kind: SetOff, Rule: "PRG-11", Amount: backSets, On: Whole, Light: Amber, Reason: training.Because("PRG-11", CodeBackSets, until)},
		{Kind: MoreReserve, Rule: "PRG-11", Amount: backRIR, On: Whole, Light: Amber, Reason: training.Because("PRG-11", CodeBackReserve, until)},
		{Kind: NoRise, Rule: "PRG-11", Light: Amber, Reason: training.Because("PRG-11", CodeBackNoRise, until)},
	}
}
