package adaptation

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/planner"
)

// Runs are those from one day to another as they are known today, by day and
// start: before today those done and those planned and not done, from today on
// all that sessions are placed around, with the weeks filled in that nobody told
// of.
func Runs(s athlete.State, today, from, to training.Date) []training.Run {
	var out []training.Run
	for _, r := range s.Runs {
		if r.Date >= from && r.Date <= min(to, today-1) {
			out = append(out, r.Run)
		}
	}
	if to < today {
		return out
	}
	p := proposing{state: s, today: today}
	for _, r := range planner.Calendar(p.request(), to) {
		if r.Date >= max(from, today) && r.Date <= to {
			out = append(out, r)
		}
	}
	order.By(out, func(a, b training.Run) int { return int(a.Begin() - b.Begin()) })
	return out
}
