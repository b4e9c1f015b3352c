package schedule

import (
	"slices"

	"github.com/legwork-run/legwork/training"
)

// Costs in hundredths.
const (
	costShortGap    = 40
	costHeavy36     = 100
	costHeavy48     = 50
	costModerate16  = 60
	costModerate24  = 30
	costStart       = 30
	costBeforeLong  = 60
	costAfterLong   = 60
	costLower72     = 30
	costStack       = 40
	costSeparate    = 60
	costEveningDay  = 60
	costAvoid       = 50
	costMovedPlaced = 10
)

// unary is what b costs by itself: everything but its distance to other
// sessions and whether it moved. The order and the numbers are those Charges
// lists one by one.
//
// Source: SCH-02, SCH-04, SCH-06, SCH-10, PREF-DAY.
func (c *calendar) unary(w *Week, b bout) int {
	cost := 0
	if slices.Contains(c.problem.Avoid, training.DayOf(b.date)) {
		cost += costAvoid
	}
	if !b.legs {
		return cost
	}
	evening := false
	close := false
	for _, i := range c.runsOn(b.date) {
		o := c.outings[i]
		close = close || !kept(c.gapTo(b, i), 6)
		evening = evening || o.key && o.evening && b.end <= o.begin
	}
	if close {
		cost += costShortGap
	}
	if evening && b.class != training.StrainHeavy {
		cost += costEveningDay
	}
	if !b.class.Lower() {
		return cost
	}
	return cost + c.policyCost(b) + c.hardCost(w, b, evening) + c.longCost(b)
}

func (c *calendar) policyCost(b bout) int {
	switch hard := c.hardDay(b.date); {
	case c.policy == training.Stack && !hard:
		return costStack
	case c.policy == training.Separate && hard:
		return costSeparate
	}
	return 0
}

// hardCost is SCH-04 against the next hard run. On the morning of an evening
// key run SCH-10's charge stands in place of the moderate band.
func (c *calendar) hardCost(w *Week, b bout, evening bool) int {
	i := c.nextHard(b.end)
	if i < 0 {
		return 0
	}
	gap := c.outings[i].begin - b.end
	cost := 0
	switch {
	case b.class == training.StrainHeavy && !kept(gap, 36):
		cost = costHeavy36
	case b.class == training.StrainHeavy && !kept(gap, 48):
		cost = costHeavy48
	case b.class == training.StrainModerate && evening:
	case b.class == training.StrainModerate && !kept(gap, 16):
		cost = costModerate16
	case b.class == training.StrainModerate && !kept(gap, 24):
		cost = costModerate24
	}
	if w.StartCost && !kept(gap, 72) {
		cost += costStart
	}
	return cost
}

// longCost is SCH-06 for a heavy session, before and after.
func (c *calendar) longCost(b bout) int {
	if b.class != training.StrainHeavy {
		return 0
	}
	cost := 0
	before, _, after := c.blocksAround(span{b.begin, b.end})
	if after != nil && (!kept(after.begin-b.end, 36) || after.big && !kept(after.begin-b.end, 48)) {
		cost += costBeforeLong
	}
	if before != nil && before.downhill && !kept(b.begin-before.end, 48) {
		cost += costAfterLong
	}
	return cost
}
