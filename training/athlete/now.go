package athlete

import (
	"github.com/legwork-run/legwork/training"
)

// Now is the athlete of req on the first day of the plan, with a reason for
// everything that had to be worked out. It never fails: what is not known is
// left unknown and said.
func Now(req training.Request) Standing {
	s := Standing{Past: req.Profile.LastLower, Why: []training.Reason{}}
	off, why := daysOff(req)
	s.DaysOff = off
	s.Why = append(s.Why, why...)

	s.Level, why = levelOf(req, s.DaysOff)
	s.Why = append(s.Why, why...)

	s.EasyPace, why = easyPace(req)
	s.Why = append(s.Why, why...)

	r := running(req, s.EasyPace)
	s.WeeklyDistance, s.WeeklyMinutes, s.LongestRun = r.distance, r.minutes, r.longest
	runner, because := runnerOf(req.Profile.Runner, r, s.EasyPace)
	s.Runner = runner
	s.Why = append(s.Why, because)
	return s
}

// unknownComeback stands for the gap of a comeback whose last strength session
// nobody named.
//
// Source: PRG-11.
const unknownComeback = 57

// daysOff is days from the last strength session known to the plan's first
// day; -1 when none is known, which for a comeback means a long gap.
func daysOff(req training.Request) (int, []training.Reason) {
	last := req.Profile.LastStrength
	for _, p := range req.Profile.LastLower {
		last = max(last, p.Date)
	}
	switch {
	case !last.IsZero():
		return max(req.From.DaysSince(last), 0), nil
	case req.Goal == training.GoalComeback:
		return unknownComeback, []training.Reason{training.Because("PRG-11", CodeComebackGap, training.Count("days", unknownComeback))}
	}
	return -1, nil
}
