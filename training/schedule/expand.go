package schedule

import (
	"slices"

	"github.com/legwork-run/legwork/training/order"
)

// expansion makes the states of one week from those of the week before.
type expansion struct {
	*search
	frame   *frame
	limit   int64
	horizon horizon
	walk    walk
	pairs   *pairs // nil when every placement is looked at
	on      []int  // the places in pairs of those that are
	best    front
	head    value // the least any state of the week before is worth
	done    span  // sessions before the plan, in its first week
	found   []state
	slots   []uint16
}

// skip leaves out what relaxes too much or is beaten whatever follows.
func (e *expansion) skip(v value, last span) bool {
	v = v.plus(e.head)
	return v.relax > e.limit || e.best.beats(v, e.horizon.clip(last))
}

// leaf keeps a placement that may matter, with the best state it follows.
func (e *expansion) leaf() {
	w := &e.walk
	if e.pairs != nil && !slices.Contains(e.on, e.pairs.at(w.chosen[0], w.chosen[1])) {
		return
	}
	last := e.horizon.clip(span{max(w.last.begin, e.done.begin), max(w.last.end, e.done.end)})
	low, _ := e.links.follow(w.first, nil)
	if low.relax == maxValue || e.best.beats(low.plus(value{w.value.relax, w.floor}), last) {
		return
	}
	saving := int64(0)
	for k := range e.slots {
		o := &e.frame.options[k][w.chosen[k]]
		e.slots[k] = o.slot
		saving += o.saves
	}
	if w.far != nil && e.exceeds(low.packed+w.value.packed, last) {
		return
	}
	reach, prev := e.links.follow(w.first, e.slots)
	v := reach.plus(w.value)
	if v.relax > e.limit || e.best.beats(value{v.relax, v.packed - saving}, last) {
		return
	}
	if w.far != nil && e.exceeds(v.packed, last) {
		return
	}
	e.best = e.best.add(v, last)
	e.found = append(e.found, state{value: v, prev: prev, last: last, chosen: w.chosen})
}

// exceeds reports whether the plan comes to more than the ceiling with so much
// up to the placement at hand.
func (e *expansion) exceeds(packed int64, last span) bool {
	return e.walk.exceeds(packed + e.ahead(last) - e.search.ceiling + e.walk.ceiling)
}

// ahead is what the weeks to come cost at least after the placement at hand.
func (e *expansion) ahead(last span) int64 {
	far := e.walk.far
	sum := far.base + far.after(last.begin)
	for k, slot := range e.slots {
		sum += far.keep[k][slot]
	}
	return sum
}

// rank is a found state by what it is worth.
type rank struct {
	value value
	n     int32
}

// ranked are the found states that the best of all do not beat, best first.
func (e *expansion) ranked() []rank {
	ranks := make([]rank, 0, len(e.found))
	for n := range e.found {
		st := &e.found[n]
		saving := int64(0)
		for k := range e.slots {
			saving += e.frame.options[k][st.chosen[k]].saves
		}
		if saving == 0 || !e.best.beats(value{st.value.relax, st.value.packed - saving}, st.last) {
			ranks = append(ranks, rank{st.value, int32(n)})
		}
	}
	order.By(ranks, func(a, b rank) int {
		if a.value.less(b.value) || a.value == b.value && a.n < b.n {
			return -1
		}
		return 1
	})
	return ranks
}

// survivors are the found states that none beats, best first, linked for the
// next week. One state beats another when it lets the next week begin no later
// and is worth less even after every session that stands elsewhere, in a slot
// the next week could keep, has moved: moving can wait until it pays.
func (e *expansion) survivors(next *frame) []state {
	ranks, shared := e.ranked(), 0
	if next != nil {
		shared = next.shared
	}
	slots, saves := make([]uint16, shared), make([]int64, shared)
	look := func(st *state) {
		for k := range shared {
			o := &e.frame.options[k][st.chosen[k]]
			slots[k], saves[k] = o.slot, o.saves
		}
	}
	e.links.reset(shared)
	for _, r := range ranks {
		look(&e.found[r.n])
		e.links.expect(slots)
	}
	e.links.open(len(ranks))
	var kept []state
	for _, r := range ranks {
		st := &e.found[r.n]
		look(st)
		if !e.links.beats(st, slots, saves) {
			e.links.add(st, int32(len(kept)), slots)
			kept = append(kept, *st)
		}
	}
	return kept
}
