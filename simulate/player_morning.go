package simulate

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
)

// When things are done that are done on any day.
const (
	rise        = training.Clock(6 * 60)
	afterRising = training.Clock(6*60 + 5)
)

// weeksAhead is how far ahead a calendar reaches, and weeksBetween how often it
// is read again.
const (
	weeksAhead   = 8
	weeksBetween = 4
)

// Morning wakes the runner on day and writes what they tell before training:
//
//  1. On the first day who they are and what they want.
//  2. The calendar and the profile, every fourth Monday.
//  3. What begins or ends: illness, a journey, other kit, races, warning signs.
//     The day after an A race they enter the next.
//  4. The morning's answers, unless they are left open.
//
// Days are to be lived in their order.
func (p *Player) Morning(day training.Date) {
	p.today, p.happens = day, p.Life.On(day)
	p.zone = p.where()
	if p.week == nil || day == day.Monday() {
		p.week = p.Runner.Week(day.Monday())
	}
	p.Body.Wake(day, p.happens...)
	if day == p.Runner.From {
		p.join() // Rule 1.
	}
	if since := day.DaysSince(p.Runner.From.Monday()); since > 0 && since%(7*weeksBetween) == 0 {
		p.monthly(since / 7)
	}
	p.ends(day.AddDays(-1))
	for _, h := range p.happens {
		p.begins(h)
	}
	p.answers() // Rule 4.
	p.tells(0, training.At(12, 0))
}

func (p *Player) join() {
	profile := p.Runner.Profile
	p.write(rise, journal.Profile{Profile: profile})
	for _, place := range profile.Places {
		p.write(rise, journal.Place{Place: place})
	}
	p.write(rise, p.Runner.Wish(p.today))
	p.write(rise, journal.UsualWeek{Runs: p.Runner.Usual})
	p.calendar()
}

// calendar is read again: the weeks ahead, and the one that runs.
func (p *Player) calendar() {
	c := journal.Calendar{Source: "calendar", Runs: make([]journal.KeyedRun, 0, weeksAhead*(len(p.Runner.Usual)+1))}
	for w := range weeksAhead {
		c.Runs = append(c.Runs, p.Runner.Week(p.today.Monday().AddDays(7*w))...)
	}
	p.write(rise, c)
}

// monthly is Rule 2: age, and the weeks of what has weeks, go on.
func (p *Player) monthly(week int) {
	q := &p.Runner.Profile
	before := [4]int{q.Age, q.PregnancyWeek, q.WeeksAfterBirth, q.CoachedWeeks}
	if week%52 == 0 && q.Age > 0 {
		q.Age++
	}
	switch {
	case q.PregnancyWeek > 36:
		q.PregnancyWeek, q.WeeksAfterBirth = 0, 1
	case q.PregnancyWeek > 0:
		q.PregnancyWeek += weeksBetween
	case q.WeeksAfterBirth > 52:
		q.WeeksAfterBirth = 0
	case q.WeeksAfterBirth > 0:
		q.WeeksAfterBirth += weeksBetween
	}
	if q.Coach {
		q.CoachedWeeks += weeksBetween
	}
	if before != [4]int{q.Age, q.PregnancyWeek, q.WeeksAfterBirth, q.CoachedWeeks} {
		p.write(rise, journal.Profile{Profile: *q})
	}
	p.calendar()
}

// begins is Rule 3 for what begins today.
func (p *Player) begins(h Happening) {
	switch h.Kind {
	case FellIll:
		p.write(rise, journal.Pause{Key: key(h), Why: journal.Ill, Span: training.Span{From: h.Date}, Fever: h.Fever})
	case Travelled:
		pause := journal.Pause{Key: key(h), Why: journal.Away, Span: training.Span{From: h.Date, Until: h.Until()}}
		if h.Preset == training.KitBands {
			p.write(rise, journal.Place{Place: training.Place{Name: away, Preset: h.Preset}})
			pause.Place = away
		}
		p.write(rise, pause)
	case KitChanged:
		p.Runner.Profile.Places = slices.Clone(p.Runner.Profile.Places)
		p.Runner.Profile.Places[0] = training.Place{Name: p.Runner.Profile.Places[0].Name, Preset: h.Preset}
		p.write(rise, journal.Place{Place: p.Runner.Profile.Places[0]})
	case RaceMoved, RaceEntered:
		p.race(h)
	case GoalChanged:
		p.Runner.Goal = h.Goal
		p.write(rise, p.Runner.Wish(p.today))
	case SignRaised:
		p.write(rise, journal.Flags{Raised: []string{h.Rule}})
	}
}

// ends closes what lasted until yesterday.
func (p *Player) ends(yesterday training.Date) {
	if h, ok := p.Life.Under(yesterday, FellIll); ok && h.Until() == yesterday {
		p.write(rise, journal.Pause{Key: key(h), Why: journal.Ill, Span: training.Span{From: h.Date, Until: yesterday}, Fever: h.Fever})
	}
	if h, ok := p.Life.Under(yesterday, SignRaised); ok && h.Until() == yesterday {
		p.write(rise, journal.Flags{Cleared: []string{h.Rule}})
	}
	if slices.ContainsFunc(p.Runner.Races, func(x training.Race) bool { return x.Date == yesterday && x.Priority == training.PriorityA }) {
		p.write(rise, p.Runner.Wish(p.today))
	}
}

// race moves the next A race by a week, or enters a small one.
func (p *Player) race(h Happening) {
	races := slices.Clone(p.Runner.Races)
	next := slices.IndexFunc(races, func(x training.Race) bool { return x.Priority == training.PriorityA && x.Date > p.today.AddDays(21) })
	on := p.today.Monday().AddDays(h.Days + 6)
	taken := slices.ContainsFunc(races, func(x training.Race) bool { return x.Date == on })
	switch {
	case h.Kind == RaceMoved && next >= 0:
		races[next].Date = races[next].Date.AddDays(7)
	case h.Kind == RaceEntered && !taken:
		races = append(races, training.Race{Date: on, Priority: training.PriorityB, Distance: training.Goal10k})
	default:
		return
	}
	order.By(races, func(a, b training.Race) int { return int(a.Date) - int(b.Date) })
	p.Runner.Races = races
	p.week = p.Runner.Week(p.today.Monday())
	p.write(rise, p.Runner.Wish(p.today))
	p.calendar()
}

// answers is what is told of the night, of soreness and of what hurts.
func (p *Player) answers() {
	a := p.Body.Morning()
	if !p.happened(Unanswered) {
		p.write(afterRising, journal.Readiness{Readiness: a.Readiness})
		if a.Soreness.Score >= 2 {
			p.write(afterRising, journal.Soreness{Soreness: a.Soreness})
		}
	}
	p.tell(a.Pain, afterRising, "")
}

// tell reports pains, most of the time.
func (p *Player) tell(pains []training.ReportedPain, at training.Clock, session string) {
	for _, pain := range pains {
		if p.diary.dice.chance(p.Runner.Habits.TellsPain) {
			p.enter(phone, entry{clock: at, session: session, body: journal.Pain{ReportedPain: pain}})
		}
	}
}
