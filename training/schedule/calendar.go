package schedule

import (
	"cmp"
	"slices"
	"sort"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
)

// span is a stretch of time.
type span struct{ begin, end training.Moment }

// calendar is everything that stands fixed around the sessions, ordered so
// that questions about one start are cheap.
type calendar struct {
	problem *Problem
	policy  training.Policy
	outings []outing
	blocks  []longBlock
	hard    []int // indices of hard runs in outings
	// first is the date of onDay[0]; onDay holds the runs that begin on a date.
	first    training.Date
	onDay    [][]int
	longest  training.Moment // the longest run
	busy     []span
	pastDays []training.Date // days with a session already done
	// lastLower and lastLeg are the last such sessions done, or never.
	lastLower, lastLeg training.Moment
	starts             startTable
}

// never stands for a session long ago.
const never training.Moment = -1 << 40

// newCalendar prepares p. The policy must not be auto.
func newCalendar(p *Problem, policy training.Policy) *calendar {
	c := surroundings(p, policy)
	c.starts = newStartTable(p)
	return c
}

// surroundings is the calendar of p without the starts to choose from, for
// questions about a start that is given.
func surroundings(p *Problem, policy training.Policy) *calendar {
	c := &calendar{problem: p, policy: policy, lastLower: never, lastLeg: never}
	c.outings, c.blocks = classify(p.Runs, p.DownhillLong)
	c.indexDays()
	for _, b := range p.Busy {
		begin := b.Date.On(b.Start)
		c.busy = append(c.busy, span{begin, begin + training.Moment(b.Minutes)})
	}
	order.By(c.busy, func(a, b span) int { return cmp.Compare(a.begin, b.begin) })
	for _, s := range p.Past {
		c.pastDays = append(c.pastDays, s.Date)
		at := s.Date.On(s.Start)
		if s.Strain.Lower() {
			c.lastLower = max(c.lastLower, at)
		}
		if s.Strain >= training.StrainLight {
			_, late := c.legsOf(at)
			c.lastLeg = max(c.lastLeg, late)
		}
	}
	return c
}

func (c *calendar) indexDays() {
	if len(c.outings) == 0 {
		return
	}
	c.first = c.outings[0].date
	last := c.outings[len(c.outings)-1].date
	c.onDay = make([][]int, last-c.first+1)
	for i, o := range c.outings {
		c.onDay[o.date-c.first] = append(c.onDay[o.date-c.first], i)
		if o.hard {
			c.hard = append(c.hard, i)
		}
		c.longest = max(c.longest, o.end-o.begin)
	}
}

// runsOn are the runs that begin on d.
func (c *calendar) runsOn(d training.Date) []int {
	if i := int(d - c.first); i >= 0 && i < len(c.onDay) {
		return c.onDay[i]
	}
	return nil
}

// nextHard is the first hard run that begins at or after m, or -1.
func (c *calendar) nextHard(m training.Moment) int {
	i := sort.Search(len(c.hard), func(i int) bool { return c.outings[c.hard[i]].begin >= m })
	if i == len(c.hard) {
		return -1
	}
	return c.hard[i]
}

// blocksAround are the last block that ends by begin, the block that s lies in
// the middle of, and the first that begins by s's end; nil where there is none.
func (c *calendar) blocksAround(s span) (before, inside, after *longBlock) {
	i := sort.Search(len(c.blocks), func(i int) bool { return c.blocks[i].end > s.begin })
	if i > 0 {
		before = &c.blocks[i-1]
	}
	if i < len(c.blocks) && c.blocks[i].begin < s.end {
		inside = &c.blocks[i]
		i++
	}
	if i < len(c.blocks) {
		after = &c.blocks[i]
	}
	return before, inside, after
}

// overlapsRun is the run that s overlaps, or -1.
func (c *calendar) overlapsRun(s span) int {
	from := s.begin - c.longest
	i := sort.Search(len(c.outings), func(i int) bool { return c.outings[i].begin >= from })
	for ; i < len(c.outings) && c.outings[i].begin < s.end; i++ {
		if c.outings[i].end > s.begin {
			return i
		}
	}
	return -1
}

func (c *calendar) overlapsBusy(s span) bool {
	for _, b := range c.busy {
		if b.begin >= s.end {
			return false
		}
		if b.end > s.begin {
			return true
		}
	}
	return false
}

// hardDay reports whether a hard run begins on d.
func (c *calendar) hardDay(d training.Date) bool {
	for _, i := range c.runsOn(d) {
		if c.outings[i].hard {
			return true
		}
	}
	return false
}

// freeDays are the days of w, bit 0 its Monday, without a run and without
// strength already done.
func (c *calendar) freeDays(w *Week) uint8 {
	var free uint8
	for i := range 7 {
		d := w.Monday.AddDays(i)
		if len(c.runsOn(d)) == 0 && !slices.Contains(c.pastDays, d) {
			free |= 1 << i
		}
	}
	return free
}

// oneHeavy reports whether w may hold only one heavy session: it has two hard
// runs and a long one.
//
// Source: COMP-01.
func (c *calendar) oneHeavy(w *Week) bool {
	hard, long := 0, 0
	for i := range 7 {
		for _, r := range c.runsOn(w.Monday.AddDays(i)) {
			if c.outings[r].hard {
				hard++
			}
			if c.outings[r].long {
				long++
			}
		}
	}
	return hard >= 2 && long >= 1
}

// heavyDone counts the heavy sessions already done in w.
func (c *calendar) heavyDone(w *Week) int {
	n := 0
	for _, s := range c.problem.Past {
		if s.Strain == training.StrainHeavy && s.Date.Monday() == w.Monday {
			n++
		}
	}
	return n
}
