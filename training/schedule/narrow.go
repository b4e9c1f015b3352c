package schedule

// narrow runs through weeks of at most two sessions without more relaxation
// than they need. What the plan costs up to each placement is worked out
// first; then only the placements of cheapest plans are followed.
func (s *search) narrow() bool {
	s.pairs = make([]*pairs, len(s.frames))
	for i := copy(s.pairs, s.near); i < len(s.frames); i++ {
		s.pairs[i] = s.pairUp(i)
		if len(s.pairs[i].found) == 0 {
			return false
		}
	}
	s.on = s.trace()
	arrived := s.forward(0, maxValue)
	s.on = nil
	return arrived
}

// pairUp works week i out after the one before it.
func (s *search) pairUp(i int) *pairs {
	f, next := &s.frames[i], s.next(i)
	if i == 0 {
		f.sortOptions(nil, next)
		return newPairs(f, nil, span{s.calendar.lastLower, s.calendar.lastLeg}, horizonOf(next))
	}
	before := s.pairs[i-1]
	f.sortOptions(before.standing(f).at, next)
	return newPairs(f, before, span{never, never}, horizonOf(next))
}
