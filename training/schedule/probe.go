package schedule

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
)

// probe asks what a week and those after it cost at least under conditions:
// one session held in a slot, or no lower session before a moment.
type probe struct {
	frame   *frame
	far     *ahead
	options [][]option // floor: packed and what the slot adds ahead; best first
	order   []int      // sessions in the order they are placed
	only    int        // the option of order[0] that is asked about, -1 = all
	from    training.Moment
	rest    [MaxSessions + 1]int64
	chosen  [MaxSessions]*option
	best    int64
	first   training.Moment // the first lower start of the best week
	enough  int64           // nothing can cost less
	asked   []wait
	// Bit b of free[i][k] says that option b of the session placed last costs
	// nothing beside option k of session i; of loose, that it may stand there.
	free, loose [MaxSessions][]uint64
	words       int
	fit         [MaxSessions + 1]struct{ free, loose []uint64 }
}

// partway is a week in the making.
type partway struct {
	floor, relax int64
	days         uint8
	heavy        int
	first, last  training.Moment
}

func newProbe(f *frame, far *ahead) *probe {
	p := &probe{frame: f, far: far, only: -1, from: never, enough: -maxValue, options: make([][]option, len(f.options))}
	for i := range f.options {
		p.options[i] = slices.Clone(f.options[i])
		for k := range p.options[i] {
			o := &p.options[i][k]
			o.floor = o.packed + far.keep[i][o.slot]
		}
		p.sort(i)
		p.order = append(p.order, i)
	}
	p.see()
	return p
}

func (p *probe) sort(i int) {
	order.By(p.options[i], func(a, b option) int {
		return cmp.Or(cmp.Compare(a.floor, b.floor), cmp.Compare(a.slot, b.slot), cmp.Compare(a.item, b.item))
	})
}

// see notes which options of the session placed last go with each of the
// others'.
func (p *probe) see() {
	if len(p.order) == 0 {
		return
	}
	last := p.options[p.order[len(p.order)-1]]
	p.words = (len(last) + 63) / 64
	for d := range p.order {
		p.fit[d].free, p.fit[d].loose = make([]uint64, p.words), make([]uint64, p.words)
	}
	for _, i := range p.order[:len(p.order)-1] {
		n := len(p.options[i]) * p.words
		p.free[i], p.loose[i] = make([]uint64, n), make([]uint64, n)
		for k := range p.options[i] {
			for b := range last {
				near, ok := p.beside(&p.options[i][k], &last[b])
				if !ok {
					continue
				}
				bit := uint64(1) << (b % 64)
				p.loose[i][k*p.words+b/64] |= bit
				if near == 0 {
					p.free[i][k*p.words+b/64] |= bit
				}
			}
		}
	}
}

// beside is what two sessions of a week cost together at least, and whether
// they may both be there.
func (p *probe) beside(a, b *option) (int64, bool) {
	if a.slot == 0 || b.slot == 0 {
		return 0, true
	}
	if a.day == b.day {
		return 0, false
	}
	if !a.legs || !b.legs {
		return 0, true
	}
	if !kept(legGap(a, b), 24) {
		return 0, false
	}
	if !a.lower || !b.lower {
		return 0, true
	}
	gap := max(b.begin-a.begin, a.begin-b.begin)
	if gap >= betweenAtLeast {
		return 0, true
	}
	return near, kept(gap, 48) || kept(gap, 36) && p.frame.weights[stepLowerGap] <= p.frame.least
}

// least is the least the week costs with those after it, or limit.
func (p *probe) least(limit int64) int64 {
	n := len(p.order)
	p.rest[n] = 0
	for d := n - 1; d >= 0; d-- {
		options := p.options[p.order[d]]
		first := slices.IndexFunc(options, p.open)
		if first < 0 {
			return limit
		}
		p.rest[d] = p.rest[d+1] + options[first].floor
	}
	p.best = limit
	if n == 0 {
		return min(limit, 0)
	}
	clear(p.fit[0].free)
	for b := range p.options[p.order[n-1]] {
		if p.open(p.options[p.order[n-1]][b]) {
			p.fit[0].free[b/64] |= 1 << (b % 64)
		}
	}
	copy(p.fit[0].loose, p.fit[0].free)
	p.place(0, partway{relax: -p.frame.least, first: maxMoment, last: never})
	return p.best
}

// open reports whether o is no lower session too early.
func (p *probe) open(o option) bool { return !o.lower || o.begin >= p.from }

// place puts the session at depth d of the order everywhere that may matter.
func (p *probe) place(d int, before partway) {
	if d == len(p.order)-1 {
		p.close(d, before)
		return
	}
	i := p.order[d]
	options := p.options[i]
	for k := range options {
		if d == 0 && p.only >= 0 && k != p.only {
			continue
		}
		o := &options[k]
		if !p.open(*o) {
			continue
		}
		if before.floor+o.floor+p.rest[d+1]+p.far.after(before.last) >= p.best {
			break
		}
		w := before
		if !p.add(&w, d, o) || w.floor+p.rest[d+1]+p.far.after(w.last) >= p.best {
			continue
		}
		free, loose := p.free[i][k*p.words:], p.loose[i][k*p.words:]
		for x := range p.words {
			p.fit[d+1].free[x] = p.fit[d].free[x] & free[x]
			p.fit[d+1].loose[x] = p.fit[d].loose[x] & loose[x]
		}
		p.chosen[i] = o
		if p.place(d+1, w); p.best <= p.enough {
			return
		}
	}
}

// add puts o beside those placed before depth d.
func (p *probe) add(w *partway, d int, o *option) bool {
	w.floor += o.floor
	if w.relax += o.relax; w.relax > 0 {
		return false
	}
	if o.slot == 0 {
		return true
	}
	if !p.open(*o) {
		return false
	}
	bit := uint8(1) << o.day
	if w.days&bit != 0 {
		return false
	}
	w.days |= bit
	if p.frame.free != 0 && p.frame.free&^w.days == 0 {
		return false
	}
	if o.hard {
		if w.heavy++; w.heavy > p.frame.heavy {
			return false
		}
	}
	for _, j := range p.order[:d] {
		v, ok := p.beside(p.chosen[j], o)
		if !ok {
			return false
		}
		w.floor += v
		if v != 0 && !kept(max(o.begin-p.chosen[j].begin, p.chosen[j].begin-o.begin), 48) {
			if w.relax += p.frame.weights[stepLowerGap]; w.relax > 0 {
				return false
			}
		}
	}
	if o.lower {
		w.first, w.last = min(w.first, o.begin), max(w.last, o.begin)
	}
	return true
}

// close places the last session: first where it costs nothing beside the
// others, then where it is charged.
func (p *probe) close(d int, before partway) {
	i := p.order[d]
	options := p.options[i]
	floor := before.floor + p.far.after(before.last)
	if d == 0 && p.only >= 0 {
		p.try(d, before, &options[p.only])
		return
	}
	for x, word := range p.fit[d].free {
		for ; word != 0; word &= word - 1 {
			o := &options[x*64+bits.TrailingZeros64(word)]
			if floor+o.floor >= p.best {
				break
			}
			p.try(d, before, o)
		}
	}
	for x, word := range p.fit[d].loose {
		for word &^= p.fit[d].free[x]; word != 0; word &= word - 1 {
			o := &options[x*64+bits.TrailingZeros64(word)]
			if floor+o.floor+near >= p.best {
				return
			}
			p.try(d, before, o)
		}
	}
}

// try prices a whole week.
func (p *probe) try(d int, w partway, o *option) {
	p.chosen[p.order[d]] = o
	if !p.add(&w, d, o) {
		return
	}
	if p.frame.fewest && w.relax+p.leftOut() > 0 {
		return
	}
	if v := w.floor + p.far.after(w.last); v < p.best {
		p.best, p.first = v, w.first
	}
}

// leftOut is what leaving sessions out relaxes beyond what their options say.
func (p *probe) leftOut() int64 {
	var stay uint8
	for i := range p.options {
		if p.chosen[i].slot != 0 {
			stay |= 1 << i
		}
	}
	more := int64(0)
	for i := range p.options {
		if stay>>i&1 == 0 {
			more += p.frame.weights[leftOut(i, stay)] - p.frame.weights[stepFewer]
		}
	}
	return more
}
