// Package athlete holds State: what is known of an athlete at a moment. Today
// it is folded from a Request; the journal of events will fold into the same
// State.
package athlete

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// State is an athlete at a moment, ready to be planned for. It is derived, never
// stored.
type State struct {
	Level  training.Level // resolved, never auto
	Runner training.RunnerType
	// DaysOff is days since the last strength session at the plan's start; -1
	// = unknown.
	DaysOff int
	// Past are the last lower sessions before the plan, oldest first, at most two.
	Past []training.PastSession
	// Weekly running, mean of the last 28 days before the plan.
	WeeklyDistance unit.Metres
	WeeklyMinutes  unit.Minutes
	LongestRun     unit.Metres // in the last 30 days; 0 = unknown (LOAD-09)
	EasyPace       unit.Pace   // 0 = unknown
	Why            []training.Reason
}
