package schedule

import "slices"

// pinned is the search for the same plan with one session held in one place.
// It takes over from s, which must have run, what the pin does not change: the
// other weeks made ready, what the plan costs up to the weeks before the pin's
// neighbour and after the pin, and that it costs no less. Of the searches taken
// from s only one may run at a time.
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
	if t.frames[week].least == s.frames[week].least {
		t.over = s.total().packed
	}
	if n := len(s.pairs); n > 0 && s.pairs[n-1] != nil && len(s.pairs[n-1].found) > 0 {
		t.near = s.pairs[:max(week-1, 0)]
	}
	if s.ahead != nil {
		t.far = s.ahead[week:]
	}
	return t
}
