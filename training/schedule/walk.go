package schedule

import "github.com/legwork-run/legwork/training"

// partial is a week in the making: the sessions chosen so far taken together.
type partial struct {
	value  value // relaxation and packed cost
	floor  int64 // packed cost less what kept slots may save next week
	days   uint8
	heavy  int
	first  span  // first lower start, first start with leg work
	last   span  // last lower start, last start with leg work
	ahead  int64 // packed cost and what the slots add ahead, at least
	doubts int   // pairs whose charge depends on what stands between them
}

// walk goes through the placements of a week, the best options first.
type walk struct {
	partial
	frame  *frame
	chosen [MaxSessions]uint16
	// skip reports that nothing worth at least v, whose last sessions are no
	// earlier than last, need be looked at.
	skip    func(v value, last span) bool
	leaf    func()
	far     *ahead
	ceiling int64
	over    int64 // the least that came to more than ceiling
}

// start empties w.
func (w *walk) start(f *frame, relax int64) {
	w.frame, w.ceiling, w.over = f, maxValue, maxValue
	w.partial = partial{value: value{relax: relax}, first: span{maxMoment, maxMoment}, last: span{never, never}}
}

// from places session i and those after it in every way that may matter.
func (w *walk) from(i int) {
	if i == len(w.frame.options) {
		w.settle()
		return
	}
	before, rest := w.partial, w.frame.rest[i+1]
	restAhead := w.frame.restAhead[i+1]
	for _, k := range w.frame.open[i] {
		o := &w.frame.options[i][k]
		if w.skip(value{before.value.relax + o.relax, before.floor + o.floor}.plus(rest), before.last) {
			break // the options that follow are worth no less
		}
		if w.exceeds(before.ahead + o.ahead + restAhead) {
			continue
		}
		w.chosen[i] = k
		if w.add(i, o) && w.reaches(restAhead) && !w.skip(value{w.value.relax, w.floor}.plus(rest), w.last) {
			w.from(i + 1)
		}
		w.partial = before
	}
}

// reaches reports whether the week with rest to come may stay under the ceiling.
func (w *walk) reaches(rest int64) bool {
	return w.far == nil || !w.exceeds(w.ahead+rest+w.far.after(w.last.begin))
}

// exceeds reports whether least is more than the ceiling.
func (w *walk) exceeds(least int64) bool {
	if least <= w.ceiling {
		return false
	}
	w.over = min(w.over, least)
	return true
}

// add puts o beside the sessions chosen before i and reports whether the rules
// between sessions allow it.
//
//  1. One session a day, and one day of the week stays free.
//  2. At most one heavy session in a week with two hard runs and a long one.
//  3. Lower sessions 48 h apart, 36 h with step 4; under 72 h is charged.
//  4. Light leg work 24 h from other leg work; where days in a row are
//     forbidden, no leg work on them (legsOf).
//
// Source: SCH-07, SCH-12, COMP-01, SAFE-04.
func (w *walk) add(i int, o *option) bool {
	w.value = w.value.plus(value{o.relax, o.packed})
	w.floor += o.floor
	w.ahead += o.ahead
	if o.slot == 0 {
		return true
	}
	bit := uint8(1) << o.day
	if w.days&bit != 0 {
		return false
	}
	w.days |= bit
	if w.frame.free != 0 && w.frame.free&^w.days == 0 {
		return false
	}
	if o.hard {
		if w.heavy++; w.heavy > w.frame.heavy {
			return false
		}
	}
	if !o.legs {
		return true
	}
	for j := range i {
		if c := &w.frame.options[j][w.chosen[j]]; c.legs && !w.pair(c, o) {
			return false
		}
	}
	if o.lower {
		w.first.begin, w.last.begin = min(w.first.begin, o.begin), max(w.last.begin, o.begin)
	}
	w.first.end, w.last.end = min(w.first.end, o.early), max(w.last.end, o.late)
	return true
}

// pair is rules 3 and 4 of add for two sessions with leg work.
func (w *walk) pair(a, b *option) bool {
	if !kept(legGap(a, b), 24) {
		return false
	}
	if !a.lower || !b.lower {
		return true
	}
	gap := max(b.begin-a.begin, a.begin-b.begin)
	v, ok := lowerPair(gap, w.frame.weights)
	if w.value.relax += v.relax; !ok || v.relax > w.frame.allowance {
		return false
	}
	if v.packed != 0 && gap >= betweenAtLeast {
		w.doubts++
		return true
	}
	w.value.packed += v.packed
	w.floor += v.packed
	w.ahead += v.packed
	return true
}

// betweenAtLeast is how far apart two lower sessions are when a third stands
// between them: twice 36 h less the grace.
const betweenAtLeast = 2 * (36*60 - grace)

// lowerPair is what two neighbouring lower sessions gap apart cost, and
// whether they may stand so at all.
//
// Source: SCH-07.
func lowerPair(gap training.Moment, ws *weights) (value, bool) {
	switch {
	case kept(gap, 72):
		return value{}, true
	case kept(gap, 48):
		return value{packed: near}, true
	case kept(gap, 36):
		return value{relax: ws[stepLowerGap], packed: near}, true
	}
	return value{}, false
}

// settle finishes a placement: pairs in doubt, and what leaving sessions out
// really takes.
func (w *walk) settle() {
	f := w.frame
	if w.doubts > 0 {
		extra := near * int64(w.doubtfulNeighbours())
		w.value.packed += extra
		w.floor += extra
	}
	if f.fewest {
		var stay uint8
		for i := range f.options {
			if f.options[i][w.chosen[i]].slot != 0 {
				stay |= 1 << i
			}
		}
		for i := range f.options {
			if stay>>i&1 == 0 {
				w.value.relax += f.weights[leftOut(i, stay)] - f.weights[stepFewer]
			}
		}
	}
	w.leaf()
}

// doubtfulNeighbours counts the pairs in doubt that have no lower session
// between them.
func (w *walk) doubtfulNeighbours() int {
	n := 0
	for i := range w.frame.options {
		a := w.frame.options[i][w.chosen[i]]
		for j := range w.frame.options {
			b := w.frame.options[j][w.chosen[j]]
			if gap := b.begin - a.begin; a.lower && b.lower && gap >= betweenAtLeast && !kept(gap, 72) && !w.lowerBetween(a, b) {
				n++
			}
		}
	}
	return n
}

func (w *walk) lowerBetween(a, b option) bool {
	for i := range w.frame.options {
		if c := w.frame.options[i][w.chosen[i]]; c.lower && a.begin < c.begin && c.begin < b.begin {
			return true
		}
	}
	return false
}
