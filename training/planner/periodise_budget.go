package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// giveBudgets gives every week its sessions, minutes and caps.
func (s Season) giveBudgets(weeks []PhaseWeek) {
	for i := range weeks {
		w := &weeks[i]
		high := s.scaleByRunning(w)
		s.giveSessions(w, high)
		s.giveMinutes(w)
		if w.Phase == training.TR {
			w.Dose.RIRAtLeast = max(w.Dose.RIRAtLeast, restartReserve)
		}
	}
}

// scaleByRunning sets the week's caps on lower sets, the smallest share counts,
// and reports whether this is a high-running week:
//
//  1. More running than the mean of the 28 days before takes some.
//  2. A high-running week has the dose of maintenance.
//  3. Maintenance, deload, taper and recovery have their own.
//
// Source: VOL-04, VOL-05, SCH-16.
func (s Season) scaleByRunning(w *PhaseWeek) (high bool) {
	share := min(load.FullShare, w.LowerShare)
	week, ok := s.running(w.Monday)
	sum, known := s.runningBefore(w.Monday, 4)
	if ok && known {
		mean := sum / 4
		if rise := load.RunShare(week, mean); rise < load.FullShare { // Rule 1.
			share = min(share, rise)
			w.because(training.Because("VOL-04", CodeRunningRises, training.Count("percent", int(100*(week-mean)/mean))))
		}
		high = load.HighRunning(week, mean, s.allRunning()) && !w.Hold
		if high { // Rule 2.
			share = min(share, load.MaintenanceShare)
			w.scale(load.MaintenanceShare, "SCH-16", CodeHighRunning)
		}
	}
	switch { // Rule 3.
	case w.Phase == training.MT:
		share = min(share, load.MaintenanceShare)
		if w.WeekOfPhase == 1 {
			w.because(training.Because("VOL-05", CodeKeepingSets, training.Count("percent", int(load.MaintenanceShare))))
		}
	case w.Deload || rests(w.Phase):
		share = min(share, load.DeloadShare)
	}
	w.Caps = load.LowerCaps(w.Level, share)
	return high
}

func (s Season) allRunning() []unit.Minutes {
	all := make([]unit.Minutes, 0, len(s.Running))
	for _, r := range s.Running {
		all = append(all, r.Minutes)
	}
	return all
}

// giveSessions gives the week its sessions:
//
//  1. Groundwork 2; 3 for L1 and above whose ceiling leaves room for them, and
//     for those who run much and lift well without a race ahead.
//  2. Basic strength, maximal strength and power 2.
//  3. Maintenance 1, from 60 years on 2. A high-running week is kept like it.
//  4. Taper 1. Recovery 1, which may be left out; none in a week without leg
//     work.
//  5. The athlete's ceiling, and one session at most in a first week of three
//     days or fewer.
//
// Source: SCH-08, EFF-05, REQ. House rule: where a range is given the lower
// end, because a session more is easily added and a missed one is not.
func (s Season) giveSessions(w *PhaseWeek, high bool) {
	switch w.Phase {
	case training.AA: // Rule 1.
		w.Sessions = 2
		offSeason := s.Runner == training.R3 && w.Level >= training.L2 && w.WeeksToRace == 0
		if offSeason || s.Sessions >= 3 && w.Level >= training.L1 {
			w.Sessions = 3
		}
	case training.MT, training.TP: // Rules 3 and 4.
		w.Sessions = s.keepingSessions(w)
	case training.TR:
		w.Sessions, w.Optional = 1, true
		if w.noLegsAllWeek() {
			w.Sessions = 0
		}
	default: // Rule 2.
		w.Sessions = 2
	}
	if high {
		w.Sessions = min(w.Sessions, s.keepingSessions(w))
	}
	if w.Last.DaysSince(w.First) < 3 { // Rule 5.
		w.Sessions = min(w.Sessions, 1)
	}
	if s.Sessions > 0 && w.Sessions > s.Sessions {
		w.Sessions = s.Sessions
		w.because(training.Because("REQ", CodeSessionCeiling, training.Count("sessions", s.Sessions)))
	}
}

// keepsTwice is the age from which holding strength takes two sessions.
//
// Source: SCH-08.
const keepsTwice = 60

func (s Season) keepingSessions(w *PhaseWeek) int {
	if s.Profile.Age >= keepsTwice && w.Phase != training.TP {
		if w.Phase == training.MT {
			w.because(training.Because("SCH-08", CodeTwiceFromSixty, training.Count("age", s.Profile.Age)))
		}
		return 2
	}
	return 1
}

// noLegsAllWeek reports whether one ban keeps leg work out of the whole week.
func (w *PhaseWeek) noLegsAllWeek() bool {
	for _, b := range w.Bans {
		if b.Class <= training.StrainLight && b.From <= w.First && b.To >= w.Last {
			return true
		}
	}
	return false
}

// The longest session planned, and the length of taper and recovery sessions.
const (
	longestSession unit.Minutes = 60
	shortSession   unit.Minutes = 20
)

// giveMinutes gives the week the length of its sessions and says why when it
// changes with a block.
func (s Season) giveMinutes(w *PhaseWeek) {
	w.Minutes = s.minutes(*w)
	switch {
	case w.WeekOfBlock != 1 || w.Hold || w.Sessions == 0:
	case s.Minutes > 0 && w.Minutes == s.Minutes:
		w.because(training.Because("REQ", CodeMinutesAsked, training.Count("minutes", w.Minutes)))
	default:
		w.because(training.Because(budgetRule(w.Minutes), CodeMinutesUsual, training.Count("minutes", w.Minutes)))
	}
}

// budgetRule is the rule that describes a session of so many minutes.
func budgetRule(m unit.Minutes) evidence.ID {
	switch {
	case m < 30:
		return "VOL-06"
	case m < 45:
		return "VOL-07"
	case m < 60:
		return "VOL-08"
	}
	return "VOL-09"
}

// minutes is how long a session may take. A ceiling given is the budget, up to
// an hour; taper and recovery stay at 20. Without one: L0 and L1 30; L2 45 and
// L3 60 in basic strength (L3 45), maximal strength and power; otherwise 30.
//
// Source: VOL-06, VOL-07, VOL-08, VOL-09. House rule: which level gets which
// of those budgets; half an hour twice a week gains strength in the legs, and
// only the trained have the sets to fill more.
func (s Season) minutes(w PhaseWeek) unit.Minutes {
	m := defaultSession(w)
	if s.Minutes > 0 {
		m = min(s.Minutes, longestSession)
	}
	if rests(w.Phase) {
		m = min(m, shortSession)
	}
	if w.Hold {
		m = min(m, pregnancySession)
	}
	return m
}

func defaultSession(w PhaseWeek) unit.Minutes {
	switch w.Phase {
	case training.BS, training.BS2:
		if w.Level >= training.L2 {
			return 45
		}
	case training.MS, training.PW:
		if w.Level >= training.L3 {
			return 60
		}
		if w.Level == training.L2 {
			return 45
		}
	}
	return 30
}
