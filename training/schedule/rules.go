package schedule

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
)

// breach is a rule that a start breaks: against which run, by which gap.
type breach struct {
	rule  evidence.ID
	code  training.ReasonCode
	run   int             // index into the calendar's outings, -1 = none
	gap   training.Moment // what is there
	hours int             // what the rule asks
}

func broken(rule evidence.ID, code training.ReasonCode) breach {
	return breach{rule: rule, code: code, run: -1}
}

// bout is an item at a start, with what the rules ask of it.
type bout struct {
	item       Item
	date       training.Date
	at         training.Clock
	begin, end training.Moment
	class      training.StrainClass
	legs       bool
}

func boutOf(it Item, d training.Date, at training.Clock) bout {
	b := bout{item: it, date: d, at: at, begin: d.On(at), class: it.Strain, legs: hasLegWork(it)}
	b.end = b.begin + training.Moment(it.Minutes)
	if b.legs {
		b.class = max(b.class, training.StrainLight)
	}
	return b
}

// hasLegWork reports whether the gaps for leg work hold for it.
func hasLegWork(it Item) bool { return it.Legs || it.Strain.Lower() }

// forbids is the first rule that b breaks against what stands fixed: the days,
// other appointments and the runs. Gaps to other sessions and the free day are
// asked elsewhere, and so is the gap that step 3 frees.
//
//  1. Inside the plan, not on a banned day, one session a day, nothing over it.
//  2. A key run comes first on its day; before an evening one only in the
//     morning, ending 8 h earlier, and after it no leg work.
//  3. Heavy: not on the day of a long run, nor within 24 h of one.
//     Moderate: not within 16 h of one, 24 h after a downhill one.
//  4. Heavy: no hard run within 24 h after.
//  5. Leg work: 3 h from any run of the day.
//
// Source: SCH-01, SCH-02, SCH-04, SCH-06, SCH-10, SCH-11, SCH-14, SCH-15.
func (c *calendar) forbids(w *Week, b bout) (breach, bool) {
	if f, bad := c.forbidsDay(w, b); bad {
		return f, true
	}
	if f, bad := c.forbidsKeyDay(b); bad {
		return f, true
	}
	if f, bad := c.forbidsLong(b); bad {
		return f, true
	}
	if f, bad := c.forbidsHard(b); bad {
		return f, true
	}
	return c.forbidsClose(b)
}

// forbidsDay is rule 1 of forbids.
func (c *calendar) forbidsDay(w *Week, b bout) (breach, bool) {
	if b.date < w.First || b.date > w.Last {
		return broken("REQ", CodeOutsidePlan), true
	}
	for _, ban := range w.Bans {
		if ban.forbids(b.item, b.class, b.date) {
			if ban.Item != "" {
				return broken(ban.Rule, CodeOtherDays), true
			}
			return broken(ban.Rule, CodeBanned), true
		}
	}
	if slices.Contains(c.pastDays, b.date) {
		return broken("REQ", CodeOneADay), true
	}
	if i := c.overlapsRun(span{b.begin, b.end}); i >= 0 {
		return breach{rule: "SCH-02", code: CodeOverlapsRun, run: i}, true
	}
	if c.overlapsBusy(span{b.begin, b.end}) {
		return broken("REQ", CodeOverlapsBusy), true
	}
	return breach{}, false
}

// forbidsKeyDay is rule 2 of forbids. Upper and trunk work is free before easy
// runs only (SCH-13), so it too leaves a key run the first place on its day.
func (c *calendar) forbidsKeyDay(b bout) (breach, bool) {
	for _, i := range c.runsOn(b.date) {
		o := c.outings[i]
		if !o.key {
			continue
		}
		if b.begin >= o.end {
			if o.evening && b.legs {
				return breach{rule: "SCH-10", code: CodeAfterEveningKey, run: i, gap: b.begin - o.end}, true
			}
			continue
		}
		gap := o.begin - b.end
		switch {
		case o.long && b.legs:
			return breach{rule: "SCH-06", code: CodeLightBeforeLong, run: i, gap: gap}, true
		case !o.evening:
			return breach{rule: "SCH-01", code: CodeKeyRunFirst, run: i, gap: gap}, true
		case b.at >= noon || !kept(gap, 8):
			return breach{rule: "SCH-10", code: CodeBeforeEveningKey, run: i, gap: gap, hours: 8}, true
		}
	}
	return breach{}, false
}

// forbidsLong is rule 3 of forbids.
func (c *calendar) forbidsLong(b bout) (breach, bool) {
	if !b.class.Lower() {
		return breach{}, false
	}
	heavy := b.class == training.StrainHeavy
	for _, i := range c.runsOn(b.date) {
		if heavy && c.outings[i].long {
			return breach{rule: "SCH-11", code: CodeHeavyOnLongDay, run: i}, true
		}
	}
	before, inside, after := c.blocksAround(span{b.begin, b.end})
	hoursBefore, hoursAfter := 16, 16
	if before != nil && before.downhill {
		hoursAfter = 24
	}
	if heavy {
		hoursBefore, hoursAfter = 24, 24
	}
	if inside != nil {
		return breach{rule: "SCH-06", code: CodeAfterLong, run: c.outingAt(inside.begin), hours: hoursAfter}, true
	}
	if before != nil && !kept(b.begin-before.end, hoursAfter) {
		return breach{"SCH-06", CodeAfterLong, c.outingUntil(before.end), b.begin - before.end, hoursAfter}, true
	}
	if after != nil && !kept(after.begin-b.end, hoursBefore) {
		return breach{"SCH-06", CodeBeforeLong, c.outingAt(after.begin), after.begin - b.end, hoursBefore}, true
	}
	return breach{}, false
}

// forbidsHard is rule 4 of forbids, and of moderate sessions on the day of a
// hard run all that rule 2 leaves over: nothing.
func (c *calendar) forbidsHard(b bout) (breach, bool) {
	if b.class != training.StrainHeavy {
		return breach{}, false
	}
	i := c.nextHard(b.end)
	if i < 0 {
		return breach{}, false
	}
	gap := c.outings[i].begin - b.end
	return breach{"SCH-04", CodeHeavyBeforeHard, i, gap, 24}, !kept(gap, 24)
}

// forbidsClose is rule 5 of forbids.
func (c *calendar) forbidsClose(b bout) (breach, bool) {
	if !b.legs || c.problem.BackToBack {
		return breach{}, false
	}
	for _, i := range c.runsOn(b.date) {
		if gap := c.gapTo(b, i); !kept(gap, 3) {
			return breach{"SCH-02", CodeGapToRun, i, gap, 3}, true
		}
	}
	return breach{}, false
}

// shortAfterKey is the run after which b, a lower session, comes less than 6 h
// later on the same day; step 3 frees it. forbids has seen to the 3 h.
//
// Source: SCH-02.
func (c *calendar) shortAfterKey(b bout) (breach, bool) {
	if !b.class.Lower() || c.problem.BackToBack {
		return breach{}, false
	}
	for _, i := range c.runsOn(b.date) {
		o := c.outings[i]
		if o.key && b.begin >= o.end && !kept(b.begin-o.end, 6) {
			return breach{"SCH-02", CodeGapAfterKey, i, b.begin - o.end, 6}, true
		}
	}
	return breach{}, false
}

// gapTo is the time between b and outing i, whichever comes first.
func (c *calendar) gapTo(b bout, i int) training.Moment {
	if o := c.outings[i]; b.begin >= o.end {
		return b.begin - o.end
	}
	return c.outings[i].begin - b.end
}

// outingAt is the long run that begins at m.
func (c *calendar) outingAt(m training.Moment) int {
	return slices.IndexFunc(c.outings, func(o outing) bool { return o.long && o.begin == m })
}

// outingUntil is the long run that ends at m.
func (c *calendar) outingUntil(m training.Moment) int {
	return slices.IndexFunc(c.outings, func(o outing) bool { return o.long && o.end == m })
}
