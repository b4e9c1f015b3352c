package simulate

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
)

// Evening lives the rest of the day: the runs that were planned and the
// sessions that the program asks for, in the order of their starts.
func (p *Player) Evening(day training.Date, asked Asked) {
	next := 0 // of the sessions
	sessions := slices.Clone(asked.Sessions)
	order.By(sessions, func(a, b training.PrescribedSession) int { return int(a.Start) - int(b.Start) })
	for _, r := range p.week {
		if r.Run.Date != day {
			continue
		}
		for ; next < len(sessions) && sessions[next].Start < r.Run.Start; next++ {
			p.session(asked, sessions[next])
		}
		p.run(r)
	}
	for _, s := range sessions[next:] {
		p.session(asked, s)
	}
	p.tells(training.At(12, 0), training.At(24, 0))
	p.tally.Days++
}

// tells writes what the runner has to tell today from one time of day to
// another.
func (p *Player) tells(from, to training.Clock) {
	for _, t := range p.Runner.Tells {
		if t.Date == p.today && t.Clock >= from && t.Clock < to {
			p.write(t.Clock, t.Body)
		}
	}
}

// run runs, unless it is missed:
//
//  1. Nobody runs while ill.
//  2. Some runs are missed, the race never.
//  3. Where it hurts too much the run is left out, and nobody says so.
func (p *Player) run(planned journal.KeyedRun) {
	p.tally.count(RunsPlanned)
	race := planned.Run.Kind == training.RunRace
	if p.ill() || !race && p.happened(MissedRun) { // Rules 1 and 2.
		return
	}
	stretch := Factor(1)
	if p.happened(Overreached) && !race {
		stretch = Factor(1.15 + 0.5*p.diary.dice.Float64())
	}
	run, ok := p.Body.Run(planned.Run, stretch)
	if !ok { // Rule 3.
		return
	}
	p.tally.count(RunsDone)
	if p.happened(Unrated) {
		run.Effort = 0
	}
	end := clockAfter(run.Start, run.Minutes)
	p.write(end, journal.DoneRun{Key: planned.Key, Run: run})
	p.tell(p.Body.Pains(training.PainDuring), end, "")
}

// session does one session, or does not:
//
//  1. Not while ill.
//  2. Not when missed, or when it was to begin before noon and the runner
//     overslept. Half of the time nobody is told.
//  3. Put off: the program is told the day.
func (p *Player) session(asked Asked, s training.PrescribedSession) {
	p.tally.count(SessionsAsked)
	overslept := p.happened(LongNight) && s.Start < training.At(12, 0)
	switch {
	case p.ill(): // Rule 1.
		p.enter(phone, entry{clock: s.Start, session: s.ID, body: journal.Skip{Why: "ill"}})
	case p.happened(Missed) || overslept: // Rule 2.
		if !p.happened(Unsaid) {
			p.enter(phone, entry{clock: s.Start, session: s.ID, body: journal.Skip{}})
		}
	case p.happened(MovedOn): // Rule 3.
		to := p.today.AddDays(p.putOff())
		p.enter(phone, entry{clock: rise, session: s.ID, body: journal.Move{Date: to, Start: s.Start}})
		p.tally.count(SessionsMoved)
	default:
		p.train(asked, s)
	}
}

func (p *Player) putOff() int {
	for _, h := range p.happens {
		if h.Kind == MovedOn {
			return h.Days
		}
	}
	return 1
}
