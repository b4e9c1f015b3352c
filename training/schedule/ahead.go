package schedule

// tooMuch stands for a placement that no rule allows, small enough to add up.
const tooMuch = int64(1) << 56

// lookAhead sets, from the last week to the first, the least that the weeks
// after a placement cost: for each session by itself, along the slots it may
// keep or move to. It leaves out only what couples the sessions of different
// weeks, so no plan costs less.
func lookAhead(frames []frame) {
	if n := len(frames); n > 0 {
		frames[n-1].onward = 0
	}
	for i := len(frames) - 2; i >= 0; i-- {
		f, next := &frames[i], &frames[i+1]
		f.onward = next.onward
		for k := range next.full {
			shares := next.shares(k)
			stay, leave, none := map[uint16]int64{}, tooMuch, tooMuch
			for n, o := range next.full[k] {
				v := shares[n] + o.onward
				if o.slot == 0 {
					none = min(none, v)
					continue
				}
				leave = min(leave, v)
				if old, ok := stay[o.slot]; !ok || v < old {
					stay[o.slot] = v
				}
			}
			if k >= next.shared {
				f.onward += min(leave, none)
				continue
			}
			for n := range f.full[k] {
				o := &f.full[k][n]
				if o.slot == 0 {
					o.onward = min(leave, none)
					continue
				}
				o.onward = min(leave+moved, none)
				if v, ok := stay[o.slot]; ok {
					o.onward = min(o.onward, v)
				}
			}
		}
	}
}

// shares splits what a week costs among its sessions: for each option of
// session k a share, such that the shares of a placement never add up to more
// than the placement costs. A placement's cost is the sum over its pairs of
// sessions of what the two cost, each session's own cost spread evenly over
// its pairs; of each pair an option takes half the least that it can be part
// of.
func (f *frame) shares(k int) []int64 {
	out := make([]int64, len(f.full[k]))
	pairs := int64(len(f.full) - 1)
	for n, a := range f.full[k] {
		if pairs == 0 {
			out[n] = a.packed
			continue
		}
		for j := range f.full {
			if j == k {
				continue
			}
			least := tooMuch
			for m := range f.full[j] {
				b := &f.full[j][m]
				if v := (a.packed + b.packed) / pairs; v < least {
					least = min(least, v+f.together(&a, b))
				}
			}
			out[n] += least / 2
		}
	}
	return out
}

// together is what two options cost besides their own cost.
func (f *frame) together(a, b *option) int64 {
	switch {
	case a.slot == 0 || b.slot == 0:
		return 0
	case a.day == b.day, a.hard && b.hard && f.heavy < 2:
		return tooMuch
	case !a.legs || !b.legs:
		return 0
	}
	gap := max(a.begin-b.begin, b.begin-a.begin)
	if !a.lower || !b.lower {
		if kept(gap, 24) {
			return 0
		}
		return tooMuch
	}
	v, ok := lowerPair(gap, f.weights)
	if !ok || v.relax > f.allowance {
		return tooMuch
	}
	if gap >= betweenAtLeast {
		return 0 // charged only when nothing stands between
	}
	return v.packed
}
