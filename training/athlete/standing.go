package athlete

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Standing is where an athlete stands on the first day of a plan, as far as its
// Request says. It is derived, never stored.
type Standing struct {
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
