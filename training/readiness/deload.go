package readiness

import "github.com/legwork-run/legwork/training"

// The numbers of a deload by need.
const (
	redDaysWindow = 4 // days. Source: READY-06.
	redDaysMost   = 2 // Source: READY-06.
	lowWeek       = 7 // days. Source: READY-06.
	// lowWeekLeast is how many answered days make a week's mean.
	//
	// House rule: three; one bad morning is no bad week.
	lowWeekLeast       = 3
	lowMean      Score = 55 // Source: READY-06.
	amberDays          = 3  // Source: LOAD-08. House rule: within 7 days.
)

// RedDays counts the days of red readiness within the four that end today.
//
// Source: READY-06.
func RedDays(history []training.Readiness, today training.Date) int {
	n := 0
	for i := range redDaysWindow {
		if LightOn(history, today.AddDays(-i)).Light == Red {
			n++
		}
	}
	return n
}

// AmberLow reports whether the mean readiness of the seven days that end today
// is under 55, and the mean. It takes three answered days.
//
// Source: READY-06.
func AmberLow(history []training.Readiness, today training.Date) (mean Score, low bool) {
	n := Score(0)
	for i := range lowWeek {
		if s, ok := scoreOn(history, today.AddDays(-i)); ok {
			mean, n = mean+s, n+1
		}
	}
	if n < lowWeekLeast {
		return 0, false
	}
	mean /= n
	return mean, mean < lowMean
}

// DeloadSigns are the signs of this package that bring an easier week forward:
// two red mornings in four days, a low week, a place that was amber or worse on
// three days within seven. None = nothing speaks for it.
//
// Source: READY-06, LOAD-08.
func DeloadSigns(d Day) []training.Reason {
	var out []training.Reason
	if n := RedDays(d.Readiness, d.Date); n >= redDaysMost {
		out = append(out, training.Because("READY-06", CodeDeloadRed, training.Count("days", n)))
	}
	if mean, low := AmberLow(d.Readiness, d.Date); low {
		out = append(out, training.Because("READY-06", CodeDeloadLow, training.Amount("score", mean)))
	}
	for _, s := range PainLights(d.Pain, d.Date) {
		if s.DaysAmber >= amberDays {
			out = append(out, training.Because("LOAD-08", CodeDeloadPain, place{s.Site, s.Side}.word(), training.Count("days", s.DaysAmber)))
		}
	}
	return out
}
