package schedule

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
)

// audit reads a problem for Charges and Check: slowly, plainly, and without
// the search's tables, so that an error in one shows against the other.
type audit struct {
	p      Problem
	policy training.Policy
	median float64 // minutes
}

func newAudit(p Problem) audit {
	a := audit{p: p, policy: p.Policy}
	if a.policy == training.Auto || a.policy == "" {
		a.policy, _ = ResolvePolicy(p)
	}
	var minutes []float64
	for _, r := range p.Runs {
		minutes = append(minutes, float64(r.Minutes))
	}
	slices.Sort(minutes)
	if n := len(minutes); n > 0 {
		a.median = (minutes[(n-1)/2] + minutes[n/2]) / 2
	}
	return a
}

func (a audit) long(r training.Run) bool {
	if r.Kind != training.RunLong {
		return false
	}
	return r.Minutes >= 75 || r.Minutes >= 60 && float64(r.Minutes) >= 1.3*a.median-1e-9
}

func (a audit) key(r training.Run) bool { return r.Kind.Hard() || a.long(r) }

func (a audit) lateKey(r training.Run) bool {
	return a.key(r) && r.End() > r.Date.On(training.At(17, 0))
}

func (a audit) downhill(r training.Run) bool {
	if r.DescentKnown {
		return r.Descent >= 500
	}
	return a.p.DownhillLong
}

// longDays are the long runs in blocks: those on the same day or on days in a
// row stand together, in order.
func (a audit) longDays() [][]training.Run {
	var long []training.Run
	for _, r := range a.p.Runs {
		if a.long(r) {
			long = append(long, r)
		}
	}
	order.By(long, func(x, y training.Run) int { return cmp.Compare(x.Begin(), y.Begin()) })
	var blocks [][]training.Run
	for i, r := range long {
		if i > 0 && r.Date-long[i-1].Date <= 1 {
			blocks[len(blocks)-1] = append(blocks[len(blocks)-1], r)
			continue
		}
		blocks = append(blocks, []training.Run{r})
	}
	return blocks
}

// extent is when a block of long days begins and ends.
func extent(block []training.Run) (begin, end training.Moment) {
	end = block[0].End()
	for _, r := range block {
		end = max(end, r.End())
	}
	return block[0].Begin(), end
}

// hoursAtLeast compares a gap with so many hours, an hour's grace given.
func hoursAtLeast(gap training.Moment, hours int) bool { return kept(gap, hours) }

// sameDay are the runs that begin on d.
func (a audit) sameDay(d training.Date) []training.Run {
	var out []training.Run
	for _, r := range a.p.Runs {
		if r.Date == d {
			out = append(out, r)
		}
	}
	return out
}

// nextHardRun is the first hard run at or after m.
func (a audit) nextHardRun(m training.Moment) (training.Run, bool) {
	var best training.Run
	found := false
	for _, r := range a.p.Runs {
		if r.Kind.Hard() && r.Begin() >= m && (!found || r.Begin() < best.Begin()) {
			best, found = r, true
		}
	}
	return best, found
}

// between is the time between a session and a run, whichever comes first;
// negative when they overlap.
func between(s Placed, r training.Run) training.Moment {
	return max(r.Begin()-s.End(), s.Begin()-r.End())
}

// legWork and lower read a session as the rules do.
func legWork(s Placed) bool { return s.Item.Legs || s.Item.Strain >= training.StrainModerate }
func lower(s Placed) bool   { return s.Item.Strain >= training.StrainModerate }
func heavy(s Placed) bool   { return s.Item.Strain == training.StrainHeavy }
