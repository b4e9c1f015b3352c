package schedule

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
)

// Charges lists what the placement s costs, week by week and rule by rule, in
// hundredths. It is written from the rules and not from the search, so that
// the sum can be held against Solution.Cost.
//
//   - SCH-02, 0.4: a run of the same day less than 6 h from leg work.
//   - SCH-04, after a heavy session: the next hard run in 24-36 h 1.0, in
//     36-48 h 0.5; after a moderate one: under 16 h 0.6, in 16-24 h 0.3; in the
//     first weeks 0.3 more when it comes within 72 h.
//   - SCH-06, heavy, 0.6: 24-36 h before a long run (24-48 h when it is over
//     two hours or downhill), and again 24-48 h after a downhill one.
//   - SCH-07, 0.3: neighbouring lower sessions under 72 h, to the later one.
//   - SCH-10: stack 0.4 for a lower session on a day without a hard run,
//     separate 0.6 on a day with one; 0.6 in the morning before an evening key
//     run, where SCH-04's charge for moderate sessions is not made as well.
//   - PREF-DAY 0.5 on a day to avoid; PREF-SLOT 0.1 for a day and start other
//     than last week's, for sessions of the same index.
//
// Every charge is made once per session, against the nearest run.
func Charges(p Problem, s Solution) [][]Charge {
	a := newAudit(p)
	out := make([][]Charge, len(s.Weeks))
	for i, week := range s.Weeks {
		out[i] = []Charge{}
		for k, placed := range week.Sessions {
			add := func(rule evidence.ID, code training.ReasonCode, cost int) {
				out[i] = append(out[i], Charge{Rule: rule, Code: code, Cost: cost, Item: k})
			}
			a.chargeRuns(p.Weeks[i], placed, add)
			if a.nearLower(s, placed) {
				add("SCH-07", CostLower72, 30)
			}
			if slices.Contains(p.Avoid, training.DayOf(placed.Date)) {
				add("PREF-DAY", CostAvoidDay, 50)
			}
			if i > 0 && movedSince(s.Weeks[i-1], placed) {
				add("PREF-SLOT", CostMoved, 10)
			}
		}
	}
	return out
}

type charger func(rule evidence.ID, code training.ReasonCode, cost int)

// chargeRuns are the charges between one session and the runs.
func (a audit) chargeRuns(w Week, s Placed, add charger) {
	if !legWork(s) {
		return
	}
	short, morning, hardDay := false, false, false
	for _, r := range a.sameDay(s.Date) {
		short = short || !hoursAtLeast(between(s, r), 6)
		morning = morning || a.lateKey(r) && s.End() <= r.Begin()
		hardDay = hardDay || r.Kind.Hard()
	}
	if short {
		add("SCH-02", CostShortGap, 40)
	}
	if morning && !heavy(s) {
		add("SCH-10", CostEvening, 60)
	}
	if !lower(s) {
		return
	}
	if a.policy == training.Stack && !hardDay {
		add("SCH-10", CostStack, 40)
	}
	if a.policy == training.Separate && hardDay {
		add("SCH-10", CostSeparate, 60)
	}
	a.chargeHard(w, s, morning, add)
	if heavy(s) {
		a.chargeLong(s, add)
	}
}

// chargeHard is SCH-04.
func (a audit) chargeHard(w Week, s Placed, morning bool, add charger) {
	r, ok := a.nextHardRun(s.End())
	if !ok {
		return
	}
	gap := r.Begin() - s.End()
	if heavy(s) {
		if !hoursAtLeast(gap, 36) {
			add("SCH-04", CostHeavy36, 100)
		} else if !hoursAtLeast(gap, 48) {
			add("SCH-04", CostHeavy48, 50)
		}
	} else if !morning {
		if !hoursAtLeast(gap, 16) {
			add("SCH-04", CostModerate16, 60)
		} else if !hoursAtLeast(gap, 24) {
			add("SCH-04", CostModerate24, 30)
		}
	}
	if w.StartCost && !hoursAtLeast(gap, 72) {
		add("SCH-04", CostStart, 30)
	}
}

// chargeLong is SCH-06.
func (a audit) chargeLong(s Placed, add charger) {
	before, after := false, false
	for _, block := range a.longDays() {
		begin, end := extent(block)
		long, downhill := false, false
		for _, r := range block {
			downhill = downhill || a.downhill(r)
			long = long || r.Minutes > 120
		}
		to := 36
		if long || downhill {
			to = 48
		}
		before = before || begin >= s.End() && !hoursAtLeast(begin-s.End(), to)
		after = after || downhill && end <= s.Begin() && !hoursAtLeast(s.Begin()-end, 48)
	}
	if before {
		add("SCH-06", CostBeforeLong, 60)
	}
	if after {
		add("SCH-06", CostAfterLong, 60)
	}
}

// nearLower reports whether the lower session before s, planned or done, is
// under 72 h away.
func (a audit) nearLower(s Solution, placed Placed) bool {
	if !lower(placed) {
		return false
	}
	last, ok := a.lowerBefore(s, placed)
	return ok && !hoursAtLeast(placed.Begin()-last, 72)
}

// lowerBefore is when the last lower session before placed began.
func (a audit) lowerBefore(s Solution, placed Placed) (training.Moment, bool) {
	var last training.Moment
	ok := false
	see := func(at training.Moment) {
		if at < placed.Begin() && (!ok || at > last) {
			last, ok = at, true
		}
	}
	for _, past := range a.p.Past {
		if past.Strain >= training.StrainModerate {
			see(past.Date.On(past.Start))
		}
	}
	for _, week := range s.Weeks {
		for _, other := range week.Sessions {
			if lower(other) {
				see(other.Begin())
			}
		}
	}
	return last, ok
}

// movedSince reports whether last week's session of the same index stood on
// another day or at another start.
func movedSince(last PlacedWeek, s Placed) bool {
	for _, before := range last.Sessions {
		if before.Index == s.Index && before.Date.DaysSince(s.Date) > -14 {
			return before.Date.Monday() == s.Date.Monday().AddDays(-7) &&
				(training.DayOf(before.Date) != training.DayOf(s.Date) || before.Start != s.Start)
		}
	}
	return false
}
