package schedule

// together is what two sessions cost as all of a week, and whether they keep
// the rules walk.add lists and relax no more than the week must.
func (f *frame) together(a, b *option) (int64, bool) {
	if a.slot != 0 && b.slot != 0 && a.day == b.day {
		return 0, false
	}
	relax, cost := a.relax+b.relax-f.least, a.packed+b.packed
	gap := max(a.begin-b.begin, b.begin-a.begin)
	switch {
	case !a.legs || !b.legs:
	case !kept(legGap(a, b), 24):
		return 0, false
	case a.lower && b.lower:
		v, ok := lowerPair(gap, f.weights)
		if !ok {
			return 0, false
		}
		relax, cost = relax+v.relax, cost+v.packed
	}
	if f.fewest {
		relax += f.leavingOut(a, b)
	}
	return cost, relax == 0 && !f.crowded(a, b)
}

// crowded reports whether two sessions leave no day free or are too many heavy
// ones.
func (f *frame) crowded(a, b *option) bool {
	var days uint8
	heavy := 0
	for _, o := range [2]*option{a, b} {
		if o.slot != 0 {
			days |= 1 << o.day
		}
		if o.hard {
			heavy++
		}
	}
	return heavy > 0 && heavy > f.heavy || days != 0 && f.free != 0 && f.free&^days == 0
}

// leavingOut is what leaving sessions of a week of two or fewer out relaxes
// beyond what their options say.
func (f *frame) leavingOut(a, b *option) int64 {
	var stay uint8
	if a.slot != 0 {
		stay |= 1
	}
	if b.slot != 0 {
		stay |= 2
	}
	more := int64(0)
	for i := range f.options {
		if stay>>i&1 == 0 {
			more += f.weights[leftOut(i, stay)] - f.weights[stepFewer]
		}
	}
	return more
}

// extremes are the first and the last lower start and start with leg work of a
// week of two sessions.
func extremes(a, b *option) (first, last span) {
	if a.lower && b.lower {
		return span{min(a.begin, b.begin), min(a.early, b.early)}, span{max(a.begin, b.begin), max(a.late, b.late)}
	}
	first, last = span{maxMoment, maxMoment}, span{never, never}
	for _, o := range [2]*option{a, b} {
		if o.lower {
			first.begin, last.begin = min(first.begin, o.begin), max(last.begin, o.begin)
		}
		if o.legs {
			first.end, last.end = min(first.end, o.early), max(last.end, o.late)
		}
	}
	return first, last
}
