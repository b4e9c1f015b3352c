package schedule

import "github.com/legwork-run/legwork/training"

// grace is how many minutes a gap may fall short and still count as kept.
//
// Source: SCH-00 gaps.
const grace training.Moment = 60

// kept reports whether a gap counts as hours long. It answers for every number
// of hours, hard or charged: bands include their lower end.
//
// Source: SCH-00 gaps.
func kept(gap training.Moment, hours int) bool {
	return gap+grace >= training.Moment(hours)*60
}

// hoursOf is a gap in hours as facts show it.
func hoursOf(gap training.Moment) float64 { return float64(gap) / 60 }
