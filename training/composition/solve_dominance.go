package composition

import "slices"

// dominate drops the choices of a slot that another could always replace.
//
// A choice is dominated by one of the same role and number of sets that is
// never slower, uses no more of any cap, and is worth and trains no less. Its
// dominators' conflicts must leave it no company that none of them can keep:
// what all of them clash with, among candidates of other slots, it must clash
// with itself.
func (l *slot) dominate(z *session, index int) {
	elsewhere := z.candidatesElsewhere(index)
	keep := l.choices[:0:0]
	for i := range l.choices {
		if l.choices[i].candidate < 0 || !l.dominated(z, i, elsewhere) {
			keep = append(keep, l.choices[i])
		}
	}
	l.choices = keep
}

func (z *session) candidatesElsewhere(index int) bitset {
	out := newBitset(len(z.s.Candidates))
	for i := range z.slots {
		for j := range z.slots[i].choices {
			if c := z.slots[i].choices[j].candidate; i != index && c >= 0 {
				out.set(c)
			}
		}
	}
	return out
}

func (l *slot) dominated(z *session, i int, elsewhere bitset) bool {
	o := &l.choices[i]
	own := z.clash[o.candidate]
	common := elsewhere.clone()
	for j := range l.choices {
		d := &l.choices[j]
		if j == i || d.candidate < 0 || d.sets != o.sets || !l.covers(d, o) {
			continue
		}
		if j > i && l.covers(o, d) { // equal: the earlier stays
			continue
		}
		common.and(z.clash[d.candidate])
		if common.within(own) {
			return true
		}
	}
	return false
}

// covers reports whether d is in no respect worse than o, conflicts aside.
func (l *slot) covers(d, o *choice) bool {
	if d.value < o.value || d.unmet > o.unmet {
		return false
	}
	for k := range uses {
		if d.use[k] > o.use[k] {
			return false
		}
	}
	t, u := &l.timings[d.group], &l.timings[o.group]
	if d.group != o.group && !t.quickerThan(u) {
		return false
	}
	for _, x := range o.doses {
		if !slices.ContainsFunc(d.doses, func(y dose) bool { return y.need == x.need && y.amount >= x.amount }) {
			return false
		}
	}
	return true
}
