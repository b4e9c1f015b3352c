package athlete

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training/order"
)

// sessionViews brings the sessions whose events changed up to date. The lists
// are copied, because States given out share them.
func (f *Folding) sessionViews() {
	if len(f.changed) == 0 {
		return
	}
	changed := make(map[string]bool, len(f.changed))
	for _, x := range f.changed {
		changed[x.id] = true
	}
	s := &f.state
	s.Sessions = without(s.Sessions, func(x *Session) bool { return changed[x.ID] })
	s.Marks = without(s.Marks, func(m Mark) bool { return changed[m.Session] })
	s.Conflicts = without(s.Conflicts, func(c Conflict) bool { return changed[c.Session] })
	for _, x := range f.changed {
		x.changed = false
		f.sessionLog(x)
		if x.begun {
			s.Sessions = append(s.Sessions, x.log)
		}
		if x.mark.marked() {
			s.Marks = append(s.Marks, x.mark)
		}
		s.Conflicts = append(s.Conflicts, x.conflicts...)
	}
	f.changed = f.changed[:0]
	s.sort()
}

// without is a copy of list that lacks what is gone; nil when nothing is left,
// so that equal States are equal to the letter.
func without[T any](list []T, gone func(T) bool) []T {
	var out []T
	for _, x := range list {
		if !gone(x) {
			out = append(out, x)
		}
	}
	return out
}

func compareSessions(a, b *Session) int {
	return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.Start, b.Start), cmp.Compare(a.ID, b.ID))
}

func (s *State) sort() {
	if !slices.IsSortedFunc(s.Sessions, compareSessions) {
		order.By(s.Sessions, compareSessions)
	}
	order.By(s.Marks, func(a, b Mark) int { return cmp.Compare(a.Session, b.Session) })
	order.By(s.Conflicts, func(a, b Conflict) int {
		return cmp.Or(cmp.Compare(a.Session, b.Session), compareSlots(a.Slot, b.Slot))
	})
}
