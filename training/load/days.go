package load

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Day is the load of one calendar day, runs and strength apart so that they
// can be shown apart.
//
// Source: LOAD-01.
type Day struct {
	Date      training.Date
	Runs      SessionLoad
	Strength  SessionLoad
	Estimated bool // part of it is a guess
}

// Load is the whole day's: 0 on a rest day.
func (d Day) Load() SessionLoad { return d.Runs + d.Strength }

// Days is the load of every day from the first to the last, both included, in
// order and without gaps. Runs and sessions of other days are left out; the
// easy pace is for runs without minutes (RunRPE).
//
// Source: LOAD-01, LOAD-02 for rest days as 0.
func Days(from, to training.Date, runs []training.DoneRun, sessions []training.LoggedSession, easy unit.Pace) []Day {
	days := make([]Day, max(to.DaysSince(from)+1, 0))
	for i := range days {
		days[i].Date = from.AddDays(i)
	}
	for _, r := range runs {
		if i := r.Date.DaysSince(from); i >= 0 && i < len(days) {
			s := RunRPE(r, easy)
			days[i].Runs += s.Load()
			days[i].Estimated = days[i].Estimated || s.Estimated
		}
	}
	for _, l := range sessions {
		if i := l.Date.DaysSince(from); i >= 0 && i < len(days) {
			s := StrengthRPE(l)
			days[i].Strength += s.Load()
			days[i].Estimated = days[i].Estimated || s.Estimated
		}
	}
	return days
}
