package schedule

import "github.com/legwork-run/legwork/training"

// BusyWeek reports whether the week of monday holds two hard runs and a long
// one, so that it has room for one heavy session only.
//
// Source: COMP-01.
func BusyWeek(runs []training.Run, monday training.Date, downhillLong bool) bool {
	outings, _ := classify(runs, downhillLong)
	hard, long := 0, false
	for _, o := range outings {
		if o.date.Monday() != monday {
			continue
		}
		if o.hard {
			hard++
		}
		long = long || o.long
	}
	return hard >= 2 && long
}
