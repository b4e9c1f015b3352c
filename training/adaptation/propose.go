package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/readiness"
)

// Propose lists what should change in the adopted plan on a day, after what
// happened, the most urgent first. Nothing that was answered is proposed again.
//
//  1. Illness and days away let sessions go (PRG-11). While an illness lasts, or
//     a warning sign is up, only this and rule 3 act, and nothing moves.
//  2. A leg session that the day's state puts off moves by a day or two, else it
//     is let go (READY-05, DOMS-03).
//  3. A missed session moves to a day at most three days later where it breaks
//     no rule, and is let go otherwise; never two within 48 h (PRG-11).
//  4. A session that runs moved or added have made impossible moves within its
//     week, else it is let go (SCH-01 to SCH-12).
//  5. Signs of too much bring an easier week forward (LOAD-08, READY-06).
//  6. Much more running than usual takes sets off the next seven days (VOL-04).
//  7. A single run much longer than any lately takes sets off the rest of its day
//     and the two after it (LOAD-09).
//  8. With half of the sessions missed for two weeks there is one less a week
//     and a third less time; two good weeks offer them back (PRG-11).
//  9. Another race, goal, kit or time makes another plan, and so does a plan's
//     end.
//
// Rules 1 to 7 are small and for safety: they take effect at once and can be
// undone. The others ask.
func Propose(s athlete.State, cat *catalogue.Catalogue, today training.Date) []Proposal {
	if s.Plan.Event.IsZero() {
		return nil
	}
	p := proposing{state: s, cat: cat, today: today, agenda: AgendaSince(s, today, today.AddDays(-proposalsBack)), signsUp: WarningsOn(s, today)}
	var out []Proposal
	rules := []func() []Proposal{p.paused, p.postponed, p.missed, p.displaced, p.eased, p.overrun, p.spiked, p.adherence, p.another}
	if p.onHold() {
		rules = []func() []Proposal{p.paused, p.missed} // Rule 1.
	}
	for _, rule := range rules {
		for _, x := range rule() {
			if p.answered(x.Key) {
				continue
			}
			out = append(out, x)
			p.agenda = p.agenda.with(x)
		}
	}
	return out
}

// proposalsBack is how far back the agenda matters to a proposal, in days: more
// than any rule of Propose looks.
const proposalsBack = 35

// proposing is the day on which changes are looked for.
type proposing struct {
	state  athlete.State
	cat    *catalogue.Catalogue
	today  training.Date
	agenda Agenda
	runs   []training.Run // see calendar; nil = not asked for yet
	// signsUp are today's warning signs.
	signsUp []readiness.Warning
}

// answered reports whether a proposal of that key was taken up, for the plan as
// it is, or turned down.
func (p *proposing) answered(key string) bool {
	taken := slices.ContainsFunc(p.state.Changes, func(c athlete.Changed) bool {
		return c.Plan == p.state.Plan.Event && c.What.Key == key
	})
	return taken || slices.Contains(p.state.Declined, key)
}

// with is a as it would be with a proposal taken up, so that the next rule sees
// what the one before it did.
func (a Agenda) with(x Proposal) Agenda {
	a.Entries = slices.Clone(a.Entries)
	for _, c := range x.Changes {
		i := slices.IndexFunc(a.Entries, func(e Entry) bool { return e.ID == c.Session })
		if i < 0 {
			continue
		}
		e := &a.Entries[i]
		switch c.Kind {
		case training.Moved:
			e.Date, e.Start, e.Status = c.To, c.ToStart, Ahead
		case training.Dropped:
			e.Status = LetGo
		case training.Lightened, training.Replaced:
			e.become(c, x.Key)
		}
	}
	return a
}

// dropped is a session let go, for a reason.
func dropped(e Entry, why training.Reason) training.Change {
	return training.Change{Kind: training.Dropped, Session: e.ID, From: e.Date, Why: []training.Reason{why}}
}

// small is a proposal that takes effect at once.
func small(key string, why training.Reason, changes ...training.Change) Proposal {
	return Proposal{Key: key, Safety: true, Changes: changes, Why: []training.Reason{why}}
}
