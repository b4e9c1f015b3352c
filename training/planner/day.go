package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/schedule"
)

// Why a session stands on its day.
const (
	DayStacked training.ReasonCode = "planner.day-stacked" // run, afterHours
	DayBetween training.ReasonCode = "planner.day-between" // afterRun, afterHours, beforeRun, beforeHours
	DayBefore  training.ReasonCode = "planner.day-before"  // beforeRun, beforeHours
	DayAfter   training.ReasonCode = "planner.day-after"   // afterRun, afterHours
	DayFree    training.ReasonCode = "planner.day-free"
	DayNoLegs  training.ReasonCode = "planner.day-no-legs"
)

// near is how far away a key run still says something about a day.
const near = 4 * 24 * 60

// dayWhy says what the day has going for it: the key runs around it, with the
// hours between.
func (m Made) dayWhy(p schedule.Placed, list []training.Run) []training.Reason {
	if p.Item.Strain == training.StrainNone {
		return []training.Reason{training.Because("SCH-13", DayNoLegs)}
	}
	var before, after training.Run // the last key run before it, the next one after it
	for _, r := range list {
		if !r.Key {
			continue
		}
		if r.End() <= p.Begin() && p.Begin()-r.End() <= near {
			before = r
		}
		if r.Begin() >= p.End() && r.Begin()-p.End() <= near && after.Date.IsZero() {
			after = r
		}
	}
	since := training.Count("afterHours", int((p.Begin()-before.End()+30)/60))
	until := training.Count("beforeHours", int((after.Begin()-p.End()+30)/60))
	switch {
	case before.Date == p.Date && before.Kind.Hard():
		return []training.Reason{training.Because("SCH-10", DayStacked, training.Word("run", before.Kind), since)}
	case !before.Date.IsZero() && !after.Date.IsZero():
		return []training.Reason{training.Because("SCH-04", DayBetween, training.Word("afterRun", before.Kind), since, training.Word("beforeRun", after.Kind), until)}
	case !after.Date.IsZero():
		return []training.Reason{training.Because("SCH-04", DayBefore, training.Word("beforeRun", after.Kind), until)}
	case !before.Date.IsZero():
		return []training.Reason{training.Because("SCH-04", DayAfter, training.Word("afterRun", before.Kind), since)}
	}
	return []training.Reason{training.Because("SCH-04", DayFree)}
}

// chargesOf says what the place costs all the same.
func (m Made) chargesOf(w weekWork, p schedule.Placed) []training.Reason {
	var out []training.Reason
	for i, week := range m.solution.Weeks {
		if m.weeks[i].Monday != w.Monday {
			continue
		}
		for _, c := range week.Charges {
			if week.Sessions[c.Item].Index == p.Index {
				out = append(out, training.Because(c.Rule, c.Code, training.Amount("cost", float64(c.Cost)/100)))
			}
		}
	}
	return out
}
