package schedule

import "slices"

// pinned is the search for the same plan with one session held in one place.
// It takes over what the pin does not change: the other weeks made ready, and
// what two sessions a week cost up to the week before the pin's neighbour. s
// must have run, and of the searches taken from it only one may run at a time.
func (s *search) pinned(week int, pin Pin) *search {
	p := *s.calendar.problem
	p.Weeks = slices.Clone(p.Weeks)
	pins := slices.DeleteFunc(slices.Clone(p.Weeks[week].Pins), func(x Pin) bool { return x.Index == pin.Index })
	p.Weeks[week].Pins = append(pins, pin)
	c := *s.calendar
	c.problem = &p
	t := &search{calendar: &c, weights: s.weights, frames: slices.Clone(s.frames), states: make([][]state, len(s.states))}
	t.links.weights = &t.weights
	t.frames[week] = t.ready(week)
	if n := len(s.pairs); n > 0 && s.pairs[n-1] != nil && len(s.pairs[n-1].found) > 0 {
		t.known = s.pairs[:max(week-1, 0)]
	}
	return t
}
