package schedule

import "slices"

// front holds the best placements of a week found so far, by value and by how
// early their last sessions are. What is worse than one of them in both need
// not be looked at: moving to the better one costs at most what is already
// taken off its floor.
type front []struct {
	value value
	last  span
}

// beats reports whether something in f is no worse than v and lets the next week
// begin no later.
func (f front) beats(v value, last span) bool {
	for i := range f {
		if v.less(f[i].value) {
			return false
		}
		if f[i].last.begin <= last.begin && f[i].last.end <= last.end {
			return true
		}
	}
	return false
}

// add puts v in its place and throws out what it makes needless.
func (f front) add(v value, last span) front {
	at := len(f)
	for i := range f {
		if v.less(f[i].value) {
			at = i
			break
		}
		if f[i].last.begin <= last.begin && f[i].last.end <= last.end {
			return f
		}
	}
	f = slices.Insert(f, at, struct {
		value value
		last  span
	}{v, last})
	keep := at + 1
	for i := at + 1; i < len(f); i++ {
		if f[i].last.begin < last.begin || f[i].last.end < last.end {
			f[keep] = f[i]
			keep++
		}
	}
	return f[:keep]
}
