package adaptation

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/readiness"
)

// lateMost is how many days late a missed session may still be done.
// Source: PRG-11.
const lateMost = 3

// lookBack is how many days back missed sessions are still answered.
//
// House rule: an athlete away for longer has the come-back table, not a list of
// regrets.
const lookBack = 10

// missed is rule 3 of Propose. A session that would push a later one of the same
// name from its place is let go: order is kept. So is one whose day was without
// training: nothing is made up.
func (p *proposing) missed() []Proposal {
	var out []Proposal
	for _, e := range p.agenda.Between(p.today.AddDays(-lookBack), p.today.AddDays(-1)) {
		if e.Status != Missed {
			continue
		}
		out = append(out, p.missedOne(e))
		p.agenda = p.agenda.with(out[len(out)-1])
	}
	return out
}

func (p *proposing) missedOne(e Entry) Proposal {
	key := "missed/" + e.ID + "/" + e.Date.String()
	if why, closed := p.closed(e.Date); closed {
		return small(key, why, dropped(e, why))
	}
	last := min(e.Planned.AddDays(lateMost), e.Monday.AddDays(6))
	if e.Variant != training.TrackVariant && p.today <= last && !p.raceNear(e.Planned) {
		if s, ok := p.boardAround(p.today).best(p, e, p.today, last); ok {
			return p.moved(key, e, s, training.Because("PRG-11", CodeMissedMoved,
				training.Word("from", e.Date.String()), training.Word("to", s.date.String()), training.Word("start", s.start.String())))
		}
	}
	why := training.Because("PRG-11", CodeMissedLetGo, training.Word("date", e.Date.String()))
	return small(key, why, dropped(e, why))
}

func (p *proposing) moved(key string, e Entry, s spot, why training.Reason) Proposal {
	return small(key, why, training.Change{
		Kind: training.Moved, Session: e.ID, From: e.Date, To: s.date, ToStart: s.start, Why: []training.Reason{why},
	})
}

// postponed is rule 2 of Propose: today's leg session where the day does not
// allow it. What it leaves of the session for today is in Today.
func (p *proposing) postponed() []Proposal {
	v := readiness.Today(p.cat, told(p.state, Ask{Date: p.today}))
	if !v.NoLower || v.Stopped || v.Resting {
		return nil
	}
	var out []Proposal
	for _, e := range p.agenda.On(p.today) {
		if e.Status != Ahead || !e.Lower.Lower() || v.Postpone == (readiness.Wait{}) {
			continue
		}
		key := "postponed/" + e.ID + "/" + e.Date.String()
		if s, ok := p.boardAround(p.today).best(p, e, p.today.AddDays(1), min(p.today.AddDays(2), e.Monday.AddDays(6))); ok {
			out = append(out, p.moved(key, e, s, training.Because("READY-05", CodePostponed, training.Word("to", s.date.String()), training.Word("start", s.start.String()))))
		}
	}
	return out
}

// weekAhead is how far ahead runs are looked at.
const weekAhead = 7

// displaced is rule 4 of Propose. A rule that the plan itself let go that week
// is no reason, while nothing has moved.
//
// House rule: a week ahead; further off, runs will move again.
func (p *proposing) displaced() []Proposal {
	moved := p.sessionsMoved()
	if !moved && !p.runsChanged() {
		return nil
	}
	var out []Proposal
	for _, e := range p.agenda.Between(p.today, p.today.AddDays(weekAhead)) {
		if e.Status != Ahead || e.Variant == training.TrackVariant {
			continue
		}
		b := p.boardAround(e.Date)
		bad := b.blames(e.ID)
		if !moved {
			bad = p.notRelaxed(e, bad)
		}
		if len(bad) == 0 {
			continue
		}
		x := p.displacedOne(b, e, bad[0])
		if p.answered(x.Key) {
			continue // it stays where it is, and the others see it there
		}
		out = append(out, x)
		p.agenda = p.agenda.with(x)
	}
	return out
}
