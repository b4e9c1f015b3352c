package planner

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
)

// slot is one week of the layout.
type slot struct {
	phase    training.Phase
	lite     bool
	cycle    int           // which macrocycle it belongs to
	race     training.Race // the race it leads to; zero without one
	toRace   int           // 1 = race week
	hold     bool
	withheld bool
}

// From this many weeks before a race on the loop runs first, and the count
// begins at so many.
//
// Source: PER-09 step 7.
const (
	longestCount = 26
	countFrom    = 24
)

// layout is the growing list of weeks.
type layout struct {
	season Season
	slots  []slot
	cycle  int
	again  bool // comes from a race or a full round: begin with basic strength
	past   int  // weeks of recovery from a race before the plan
}

// layOut gives every week its phase:
//
//  1. Pregnancy has no phases.
//  2. The recovery from a race just run comes first.
//  3. Each A race in turn: the count to it, then the recovery. A B race longer
//     than a half is followed by recovery too, and the count begins again.
//  4. Without an A race the loop runs for twelve weeks, or to the last B race
//     and its recovery.
//
// Source: PER-09, SCH-15, SAFE-02. House rule for the end of 4: a plan that
// stops before a race it knows of is no help.
func (s Season) layOut() ([]slot, []training.Reason) {
	if s.Profile.PregnancyWeek > 0 { // Rule 1.
		return s.holdWeeks()
	}
	l := &layout{season: s}
	l.recoverFromPast() // Rule 2.
	a := s.racesOf(training.PriorityA)
	for i, race := range a { // Rule 3.
		l.leadTo(race)
		next := len(l.slots) + 1000
		if i+1 < len(a) {
			next = s.weekOf(a[i+1].Date)
		}
		l.recover(race, next)
	}
	if len(a) == 0 { // Rule 4.
		l.loopTo(s.lastWeek())
		return l.slots, append([]training.Reason{training.Because("PER-09", CodeLoop)}, s.levelReasons(l.slots)...)
	}
	counted := training.Because("PER-09", CodeCountedBack,
		training.Word("race", raceWord(a[0])), training.Word("date", a[0].Date.String()), training.Count("weeks", s.weekOf(a[0].Date)+1))
	return l.slots, append([]training.Reason{counted}, s.levelReasons(l.slots)...)
}

// levelReasons says from which week on a beginner is planned as L1, when any
// week of training is.
func (s Season) levelReasons(slots []slot) []training.Reason {
	for i, slot := range slots {
		if s.levelIn(0) <= training.L0 && s.levelIn(i) > training.L0 && slot.phase != training.TR {
			return []training.Reason{training.Because("PER-09", CodeBecomesL1, training.Count("week", i+1))}
		}
	}
	return nil
}

func raceWord(r training.Race) string { return cmp.Or(r.Name, "the "+string(r.Distance)) }

// racesOf lists the races of priority p from the plan's start on, by date. A
// race without a priority is an A race.
func (s Season) racesOf(p training.Priority) []training.Race {
	var races []training.Race
	for _, r := range s.Races {
		if cmp.Or(r.Priority, training.PriorityA) == p && r.Date >= s.From {
			races = append(races, s.named(r))
		}
	}
	order.By(races, func(a, b training.Race) int { return cmp.Compare(a.Date, b.Date) })
	return races
}

// named gives a race without a racing distance the goal's, or 10k.
func (s Season) named(r training.Race) training.Race {
	r.Priority = cmp.Or(r.Priority, training.PriorityA)
	switch {
	case r.Distance.Racing():
	case s.Goal.Racing():
		r.Distance = s.Goal
	default:
		r.Distance = training.Goal10k
	}
	return r
}

// weekOf is the index of the week that d lies in.
func (s Season) weekOf(d training.Date) int { return d.Monday().DaysSince(s.From.Monday()) / 7 }

// lastWeek is how many weeks a plan without an A race has.
func (s Season) lastWeek() int {
	weeks := cmp.Or(s.Weeks, noRaceWeeks)
	for _, r := range s.racesOf(training.PriorityB) {
		end := s.weekOf(r.Date) + 1
		if followedLikeA(r) {
			end += recoveryWeeks(r)
		}
		weeks = max(weeks, end)
	}
	return weeks
}

// followedLikeA reports whether r is followed by recovery weeks: an A race, or
// a B race longer than a half. Source: SCH-15.
func followedLikeA(r training.Race) bool {
	return r.Priority == training.PriorityA || r.Priority == training.PriorityB && r.Distance.Marathonlike()
}

func (l *layout) add(s slot, weeks int) {
	s.cycle = l.cycle
	for range weeks {
		l.slots = append(l.slots, s)
	}
}

// recoverFromPast begins with what is left of the recovery from a race before
// the plan. Basic strength follows it, and after a gap in lifting groundwork.
//
// Source: SCH-15, PRG-11.
func (l *layout) recoverFromPast() {
	for _, r := range l.season.Races {
		r = l.season.named(r)
		if r.Date >= l.season.From || !followedLikeA(r) {
			continue
		}
		left := l.season.weekOf(r.Date) + 1 + recoveryWeeks(r) - len(l.slots)
		if left > 0 {
			l.add(slot{phase: training.TR}, left)
			l.again = l.season.daysOff() <= keptGap
		}
	}
	l.past = len(l.slots)
	l.nextCycle()
}

func (l *layout) nextCycle() {
	if len(l.slots) > 0 {
		l.cycle = l.slots[len(l.slots)-1].cycle + 1
	}
}

// leadTo counts the weeks to race, with the long B races on the way.
func (l *layout) leadTo(race training.Race) {
	end := l.season.weekOf(race.Date)
	for _, b := range l.season.longBs(race.Date) {
		at := l.season.weekOf(b.Date)
		if at < len(l.slots) || at >= end {
			continue
		}
		l.countTo(race)
		l.slots = l.slots[:at+1]
		l.recover(b, end)
	}
	l.countTo(race)
}

func (s Season) longBs(before training.Date) []training.Race {
	return slices.DeleteFunc(s.racesOf(training.PriorityB), func(r training.Race) bool {
		return r.Date >= before || !r.Distance.Marathonlike()
	})
}

// countTo fills the weeks up to the race week: the loop first when they are
// more than 26, and then the count.
func (l *layout) countTo(race training.Race) {
	end := l.season.weekOf(race.Date)
	weeks := end + 1 - len(l.slots)
	if weeks > longestCount {
		l.loopTo(end + 1 - countFrom)
		l.nextCycle()
		l.again = false // the count begins with groundwork, of one who lifts now
		weeks = countFrom
	}
	if weeks <= 0 {
		return
	}
	done := len(l.slots)
	c := countdown{weeks: weeks, level: l.season.levelIn(done), race: race.Distance, again: l.again, done: done, lite: !l.season.keptNovice()}
	c.aa = l.groundwork(weeks)
	for _, s := range c.phases() {
		for range s.weeks {
			l.add(slot{phase: s.phase, lite: s.lite, race: race, toRace: end + 1 - len(l.slots)}, 1)
		}
	}
}

// recover adds the recovery after race, but leaves the taper of a race in week
// next alone.
func (l *layout) recover(race training.Race, next int) {
	weeks := min(recoveryWeeks(race), max(next-len(l.slots), 0))
	l.add(slot{phase: training.TR, race: race}, weeks)
	l.again = l.hasLifted() || l.season.daysOff() <= keptGap
	l.nextCycle()
}
