package load

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// MeasuredRun is a run with what a watch can add; 0 = not known.
type MeasuredRun struct {
	training.DoneRun
	Graded unit.Pace // the pace on the flat that would have cost as much
	Heart  HeartRate // mean of the run
}

// Measures is what runs are measured against; 0 = not known.
type Measures struct {
	Threshold unit.Pace // could be held for about an hour
	Easy      unit.Pace
	// Rest, Most and AtThreshold are heart rates: lying down, highest, and at
	// threshold pace.
	Rest, Most, AtThreshold HeartRate
	Sex                     training.Sex
}

// Reading is the stress of a run, and what it was read from.
//
// Source: LOAD-06.
type Reading struct {
	Stress    Stress
	Estimated bool // from an effort or minutes that were not said
	Why       training.Reason
}

// RunStress is the stress of a run, read from the first of these there is:
//
//  1. Its graded pace, where threshold pace is known. Of a run without one, on
//     ground that is not hilly, its plain pace.
//  2. Its mean heart rate, where rest and maximum are known.
//  3. Its effort times minutes, said or estimated (RunRPE).
//
// Source: LOAD-06. House rule for the plain pace: hill runs and hikes have
// none that tells anything.
func RunStress(r MeasuredRun, m Measures) Reading {
	felt := RunRPE(r.DoneRun, m.Easy)
	if i, ok := IntensityOf(r.pace(), m.Threshold); ok { // Rule 1.
		return Reading{PaceStress(felt.Minutes, i), r.Minutes <= 0,
			training.Because("LOAD-06", CodeStressByPace, training.Amount("intensity", 100*i))}
	}
	if h, ok := HeartReserveOf(r.Heart, m.Rest, m.Most); ok { // Rule 2.
		threshold, _ := HeartReserveOf(m.AtThreshold, m.Rest, m.Most)
		return Reading{HeartStress(felt.Minutes, h, threshold, m.Sex), r.Minutes <= 0,
			training.Because("LOAD-06", CodeStressByHeart, training.Count("rate", r.Heart))}
	}
	code := CodeStressByEffort // Rule 3.
	if felt.Estimated {
		code = CodeStressByGuess
	}
	return Reading{EffortStress(felt.Load()), felt.Estimated,
		training.Because("LOAD-06", code, training.Amount("effort", felt.Effort), training.Count("minutes", felt.Minutes))}
}

func (r MeasuredRun) pace() unit.Pace {
	if r.Graded > 0 || r.Kind == training.RunHills || r.Kind == training.RunHike {
		return r.Graded
	}
	return unit.PaceOf(r.Distance, r.Minutes)
}

// Curves says what the curves of form are drawn from.
type Curves uint8

// The choices. Runs alone is the default.
//
// Source: LOAD-05.
const (
	RunsOnly Curves = iota
	WithStrength
)

// StressDay is the stress of one calendar day, apart so that it can be drawn
// apart.
//
// Source: LOAD-05.
type StressDay struct {
	Date      training.Date
	Runs      Stress
	Strength  Stress // 0 unless asked for
	Estimated bool   // part of it is a guess
}

// Total is what goes into the curves, into both alike.
//
// Source: LOAD-05.
func (d StressDay) Total() Stress { return d.Runs + d.Strength }

// StressDays is the stress of every day from the first to the last, both
// included, in order and without gaps.
//
// Source: LOAD-05, LOAD-06.
func StressDays(from, to training.Date, runs []MeasuredRun, sessions []training.LoggedSession, m Measures, c Curves) []StressDay {
	days := make([]StressDay, max(to.DaysSince(from)+1, 0))
	for i := range days {
		days[i].Date = from.AddDays(i)
	}
	for _, r := range runs {
		if i := r.Date.DaysSince(from); i >= 0 && i < len(days) {
			s := RunStress(r, m)
			days[i].Runs += s.Stress
			days[i].Estimated = days[i].Estimated || s.Estimated
		}
	}
	for _, l := range sessions {
		if i := l.Date.DaysSince(from); c == WithStrength && i >= 0 && i < len(days) {
			s := StrengthRPE(l)
			days[i].Strength += StrengthStress(s)
			days[i].Estimated = days[i].Estimated || s.Estimated
		}
	}
	return days
}
