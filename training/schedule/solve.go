package schedule

import (
	"slices"

	"github.com/legwork-run/legwork/training"
)

// Solve places every session of the plan: of all placements that keep the hard
// rules, the cheapest. There is always an answer, if need be an empty week.
//
// Which is cheapest is settled in this order, over the whole plan:
//
//  1. Relaxation. When rules must give way, they do so by the steps: 1 a
//     session one class lighter, 3 the 6 h after a key run become 3 h, 4 the
//     48 h between lower sessions become 36 h (the week of the later one), 5
//     the later sessions of a week are left out, 6 a 20-minute session, 7 upper
//     body and trunk only, and last a session left out that none of this
//     saves. Step 2, the policy yielding, frees a cost and no rule, so it never
//     helps a plan to fit. Uses are counted one by one: the plan with fewest
//     uses of the last step, among those the one with fewest uses of the step
//     before, and so on. So a week gives way only when it or its neighbours
//     cannot do without, and by the mildest steps that do.
//  2. Cost, as Charges lists it.
//  3. The sum of dates, the sum of distances from 18:00, the sum of starts:
//     earliest date, then nearest 18:00, then earliest start.
//
// What still ties goes to the placement found first; the search has one order.
//
// The method: weeks are coupled only through the last lower session, the last
// leg work and the slots kept (PREF-SLOT), so it is a shortest path through
// the placements of one week after another. A placement is dropped when
// another of its week lets the next one begin no later and costs less even if
// every session moves afterwards; nothing that may matter is left out, so the
// answer is exact. Placements that cost the same and differ only in what they
// may save are many. Up to two sessions a week a table first says what the plan
// costs up to each of them, and only those of cheapest plans are followed (see
// narrow); from three on the search leaves out what cannot come to a given sum
// any more (see climb).
//
// Source: SCH-01 to SCH-15, COMP-01, PREF-DAY, PREF-SLOT.
func Solve(p Problem) Solution {
	policy := p.Policy
	if policy == training.Auto || policy == "" {
		policy, _ = ResolvePolicy(p)
	}
	s := newSearch(newCalendar(&p, policy))
	s.run()
	return s.answer()
}

// search is one run of the shortest path.
type search struct {
	calendar *calendar
	weights  weights
	frames   []frame
	states   [][]state // per week, best first
	links    links
	found    []state // the room of the last week's, used again
	ahead    []ahead // per week, while there is a ceiling
	ceiling  int64   // the packed cost above which no plan is looked for
	over     int64   // the least that was left out for coming to more
	pairs    []*pairs
	near     []*pairs // of the first weeks, where another search has found them
	far      []ahead  // of the last weeks, likewise
	on       [][]int  // per week, the places in pairs of cheapest plans, once they are known
}

func newSearch(c *calendar) *search {
	s := &search{calendar: c, frames: make([]frame, len(c.problem.Weeks)), states: make([][]state, len(c.problem.Weeks))}
	sessions := 0
	for i := range c.problem.Weeks {
		sessions += len(c.problem.Weeks[i].Sessions)
	}
	s.weights = newWeights(sessions)
	s.links.weights = &s.weights
	for i := range s.frames {
		s.frames[i] = s.ready(i)
	}
	return s
}

// ready makes week i ready to be searched.
func (s *search) ready(i int) frame {
	weeks := s.calendar.problem.Weeks
	f := s.calendar.newFrame(&weeks[i], &s.weights)
	if i > 0 && weeks[i].Monday == weeks[i-1].Monday.AddDays(7) {
		f.shared = min(len(weeks[i].Sessions), len(weeks[i-1].Sessions))
	}
	done := span{never, never}
	if i == 0 {
		done = span{s.calendar.lastLower, s.calendar.lastLeg}
	}
	f.least = s.leastRelaxation(&f, done)
	return f
}

// run finds the path. The weeks first get no more relaxation than each needs
// by itself; only when they do not go together is more allowed, milder steps
// first. The first allowance that admits a plan admits the best one: any other
// relaxes more.
func (s *search) run() {
	if s.path(0) {
		return
	}
	for more := stepLighter; more <= stepLeftOut; more++ {
		limit := int64(1) << 60
		if more < stepLeftOut {
			limit = s.weights[more+1] - 1
		}
		if s.path(limit) {
			return
		}
	}
}

// leastRelaxation is what f needs if its neighbours never stood in the way, but
// for what was done before the plan. Where giving way to that is as mild as
// giving way within the week, what was done is left to the search.
func (s *search) leastRelaxation(f *frame, done span) int64 {
	best, nearDone := int64(maxValue), int64(maxValue)
	for allow := stepNone; best == maxValue; allow++ {
		limit := int64(1) << 60
		if allow < stepLeftOut {
			limit = s.weights[allow+1] - 1
		}
		if allow == stepNone {
			limit = 0
		}
		s.calendar.fill(f, limit)
		if limit == 0 {
			f.sum() // nothing relaxes, so nothing comes before anything
		} else {
			f.sortOptions(nil, nil)
		}
		var w walk
		w.skip = func(v value, _ span) bool { return v.relax >= best || v.relax > limit }
		w.leaf = func() {
			gap, ok := across(done, w.first, &s.weights)
			switch {
			case !ok || w.value.relax > limit:
			case gap.relax > 0:
				nearDone = min(nearDone, w.value.relax+gap.relax)
			default:
				best = min(best, w.value.relax)
			}
		}
		w.start(f, 0)
		w.from(0)
	}
	if nearDone <= best {
		return s.leastRelaxation(f, span{never, never})
	}
	return best
}

// path runs through all weeks with at most limit more relaxation than the
// weeks need one by one, and reports whether it arrived.
func (s *search) path(limit int64) bool {
	if limit > 0 {
		return s.forward(limit, maxValue)
	}
	for i := range s.frames {
		s.allow(i, 0)
	}
	switch {
	case s.wide():
		return s.climb()
	}
	return s.narrow()
}

// allow gives week i the options that relax at most limit more than it needs by
// itself.
func (s *search) allow(i int, limit int64) {
	if f := &s.frames[i]; f.allowance != f.least+limit || limit > 0 {
		s.calendar.fill(f, f.least+limit)
	}
}

// next is the week after week i, nil after the last.
func (s *search) next(i int) *frame {
	if i+1 == len(s.frames) {
		return nil
	}
	return &s.frames[i+1]
}

// climb runs through all weeks without more relaxation than they need, first
// as if the plan came to no more than it must, and then to more and more: what
// must come to more than that is left out, and where a plan is found it is the
// best.
func (s *search) climb() bool {
	s.lookAhead()
	p := newProbe(&s.frames[0], &s.ahead[0])
	least := p.least(maxValue)
	if least == maxValue || s.ahead[0].base >= maxValue {
		return false
	}
	least += s.ahead[0].base
	ceilings := []int64{least + 8<<dateBit}
	for _, more := range []int64{0, 20, 50, 110, 230} {
		ceilings = append(ceilings, (least>>costBit+more+1)<<costBit)
	}
	for _, ceiling := range append(ceilings, maxValue) {
		if ceiling >= s.over && s.forward(0, ceiling) { // under it, all would go as before
			return true
		}
	}
	return false
}

// wide reports whether some week has so many placements that looking ahead
// pays: three sessions or more.
func (s *search) wide() bool {
	return slices.ContainsFunc(s.frames, func(f frame) bool { return len(f.options) >= 3 })
}

// forward goes from week to week with what may come to no more than ceiling in
// the end, and reports whether it arrived.
func (s *search) forward(limit, ceiling int64) bool {
	s.ceiling, s.over = ceiling, maxValue
	if limit > 0 {
		s.allow(0, limit)
	}
	for i := range s.frames {
		if limit > 0 && i+1 < len(s.frames) {
			s.allow(i+1, limit) // only now: most limits fail in an early week
		}
		if !s.expand(i, limit, s.next(i)) {
			return false
		}
	}
	return true
}

// expand makes the states of week i and reports whether there are any.
func (s *search) expand(i int, limit int64, next *frame) bool {
	f, h := &s.frames[i], horizonOf(next)
	if i == 0 {
		s.links.reset(0)
		s.links.open(1)
		s.links.add(&state{last: span{s.calendar.lastLower, s.calendar.lastLeg}}, 0, nil)
	}
	if s.on == nil {
		f.sortOptions(s.links.stood, next)
	}
	e := expansion{search: s, frame: f, limit: limit, horizon: h, slots: make([]uint16, len(f.options)), found: s.found[:0]}
	if i == 0 { // what was done before the plan may still be near in its second week
		e.done = span{s.calendar.lastLower, s.calendar.lastLeg}
	} else {
		e.done = span{never, never}
	}
	e.head, _ = s.links.follow(span{maxMoment, maxMoment}, nil)
	e.walk.skip, e.walk.leaf = e.skip, e.leaf
	e.walk.start(f, -f.least)
	switch {
	case s.on != nil:
		e.pairs, e.on = s.pairs[i], s.on[i]
		f.openOn(e.pairs, e.on)
	case s.ceiling < maxValue:
		e.walk.far = &s.ahead[i]
		e.walk.ceiling = s.ceiling - e.head.packed - s.ahead[i].base
		f.lookThrough(&s.ahead[i], &e.walk, s.links.stood)
	default:
		f.openAll()
	}
	e.walk.from(0)
	s.over = min(s.over, e.walk.over+s.ceiling-e.walk.ceiling)
	s.states[i], s.found = e.survivors(next), e.found
	return len(s.states[i]) > 0
}

// horizon is how late a week's last lower session and last leg work may be
// before the next week can notice.
type horizon span

// horizonOf reads next's earliest starts; without a next week nothing notices.
func horizonOf(next *frame) horizon {
	if next == nil {
		return horizon{maxMoment, maxMoment}
	}
	return horizon{next.earliest.begin - 72*60 + grace, next.earliest.end - 24*60 + grace}
}

// clip is last as the next week sees it.
func (h horizon) clip(last span) span { return span{max(last.begin, h.begin), max(last.end, h.end)} }

// picks are the chosen options of every week, week by week.
func (s *search) picks() [][MaxSessions]uint16 {
	chosen := make([][MaxSessions]uint16, len(s.states))
	at := int32(0)
	for i := len(s.states) - 1; i >= 0; i-- {
		st := s.states[i][at]
		chosen[i], at = st.chosen, st.prev
	}
	return chosen
}

// total is the relaxation and cost of the plan found.
func (s *search) total() value {
	if len(s.states) == 0 {
		return value{}
	}
	v := s.states[len(s.states)-1][0].value
	for i := range s.frames {
		v.relax += s.frames[i].least
	}
	return v
}
