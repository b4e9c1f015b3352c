package load

import (
	"math"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// RunGuard warns of a run longer than 110 % of the longest of the 30 days
// before it, both in metres. ok is false when the run keeps to that, or when
// nothing is known to measure it by. It warns; it changes no run.
//
// Source: LOAD-09.
func RunGuard(r training.Run, run, longest unit.Metres) (warning training.Reason, ok bool) {
	if longest <= 0 || run*10 <= longest*11 {
		return training.Reason{}, false
	}
	over := 100 * (run - longest) / longest
	return training.Because("LOAD-09", CodeRunSpike,
		training.Word("date", r.Date.String()),
		training.Amount("runKm", run/1000),
		training.Amount("longestKm", longest/1000),
		training.Count("over", int(math.Round(float64(over))))), true
}

// SessionCeiling is the most lower hard sets of a session when the hardest
// session of the last 30 days had most: 1.3 times as many, and always two more.
// Without logged sessions most is the level's first groundwork or basic week.
//
// Source: LOAD-11.
func SessionCeiling(most int) int { return max(most*13/10, most+2) }

// ContactCeiling is the most weighted contacts of a session when the most in
// the last 30 days was most: a fifth more.
//
// Source: LOAD-11.
func ContactCeiling(most int) int { return most * 12 / 10 }

// HighRunning reports whether a week of running is a high one for this runner:
// above the 80th percentile of the weeks known and more than 15 % over the mean
// week of the 28 days before. A usual week never is. Weeks are minutes of all
// known weeks, this one included or not; fewer than four tell nothing.
//
// Source: SCH-16. House rule: the percentile lies between ranks in proportion,
// and four weeks are the fewest that make one.
func HighRunning(week, mean unit.Minutes, weeks []unit.Minutes) bool {
	if len(weeks) < 4 || mean <= 0 {
		return false
	}
	return float64(week) > percentile80(weeks) && 100*week > 115*mean
}

func percentile80(weeks []unit.Minutes) float64 {
	s := slices.Sorted(slices.Values(weeks))
	at := 0.8 * float64(len(s)-1)
	i := int(at)
	return float64(s[i]) + (at-float64(i))*float64(s[i+1]-s[i])
}
