package schedule

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
)

// fill writes what the week of p and those after it cost into a.
func (p *probe) fill(a *ahead) {
	a.base = p.least(maxValue)
	if a.base == maxValue {
		return
	}
	first := p.first
	for i := range min(p.frame.shared, len(p.options)) {
		p.split(i, a)
	}
	p.waits(a, first)
	a.base += p.far.base
}

// split takes for session i what each of its slots costs more than the best.
func (p *probe) split(i int, a *ahead) {
	at := slices.Index(p.order, i)
	n := len(p.order)
	if at == n-1 && n > 1 {
		p.order[n-2], p.order[n-1] = p.order[n-1], p.order[n-2]
		p.see()
		at = n - 2
	}
	p.order[0], p.order[at] = p.order[at], p.order[0]
	keep := &a.keep[i]
	for slot := range keep {
		keep[slot] = moved
	}
	options := p.options[i]
	for k := range options {
		slot := options[k].slot
		if keep[slot] == 0 {
			continue
		}
		p.only = k
		keep[slot] = min(keep[slot], p.least(a.base+keep[slot])-a.base)
	}
	p.only = -1
	for k := range options {
		options[k].floor -= keep[options[k].slot]
	}
	p.resort(i)
	if without := keep[0]; without < moved {
		for slot := range keep {
			keep[slot] = min(keep[slot], without)
		}
	}
	keep[0] = 0
}

// resort puts session i's options best first again, and its rows with them.
func (p *probe) resort(i int) {
	if p.order[len(p.order)-1] == i {
		p.sort(i)
		p.see()
		return
	}
	old := p.options[i]
	rank := make([]int, len(old))
	for k := range rank {
		rank[k] = k
	}
	slices.SortStableFunc(rank, func(a, b int) int { return cmp.Compare(old[a].floor, old[b].floor) })
	options, free, loose := make([]option, len(old)), make([]uint64, 0, len(p.free[i])), make([]uint64, 0, len(p.loose[i]))
	for k, r := range rank {
		options[k] = old[r]
		free = append(free, p.free[i][r*p.words:(r+1)*p.words]...)
		loose = append(loose, p.loose[i][r*p.words:(r+1)*p.words]...)
	}
	p.options[i], p.free[i], p.loose[i] = options, free, loose
}

// wait is what a week costs more whose first lower session begins no earlier
// than until; first is when it does begin then.
type wait struct {
	until, first training.Moment
	more         int64
}

// waits fills a's waits: where what waiting costs does not rise by a hundredth
// between two moments, those between them are not asked. first is the first
// lower start of the best week, which what the slots are given leaves the best.
func (p *probe) waits(a *ahead, first training.Moment) {
	a.waited, a.monday = true, p.frame.week.Monday.On(0)
	p.asked = append(p.asked[:0], wait{until: a.monday, first: first})
	a.wait[waits] = p.waiting(a, waits)
	p.between(a, 0, waits)
	p.from, p.enough = never, -maxValue
}

// between fills the waits above lo and below hi.
func (p *probe) between(a *ahead, lo, hi int) {
	if a.wait[hi]-a.wait[lo] < 1<<costBit {
		for h := lo + 1; h < hi; h++ {
			a.wait[h] = a.wait[lo]
		}
		return
	}
	if hi-lo < 2 {
		return
	}
	mid := (lo + hi) / 2
	a.wait[mid] = p.waiting(a, mid)
	p.between(a, lo, mid)
	p.between(a, mid, hi)
}

// waiting is what it costs to begin no earlier than h half hours into the week.
// A week that was best when less late was asked stays the best as long as it
// is late enough, and none is better.
func (p *probe) waiting(a *ahead, h int) int64 {
	p.from = a.monday + training.Moment(30*h)
	p.enough = a.base
	for _, w := range p.asked {
		if w.until > p.from {
			continue
		}
		if w.first >= p.from {
			return w.more
		}
		p.enough = max(p.enough, a.base+w.more)
	}
	p.first = never
	more := p.least(a.base+patience) - a.base
	p.asked = append(p.asked, wait{p.from, p.first, more})
	return more
}
