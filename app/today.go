package app

import (
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// Card is a change to the plan that the athlete did not make by hand, with the
// event to take back for undoing it.
type Card struct {
	Event journal.ID
	journal.Changes
	New bool // it was made just now
}

// Today is what a day holds for an athlete.
type Today struct {
	adaptation.Day
	// Cards are the changes made now, and those that made the day's session what
	// it is.
	Cards []Card
	// Mark is what the athlete did to the day's session by hand; zero Event =
	// nothing.
	Mark athlete.Mark
	// Log is what is logged of the day's session; nil = nothing.
	Log *athlete.Session
	// Signs are the warning signs that are up; while one is, there is nothing to
	// train: no card is older than now, nothing waits, and Next is zero.
	Signs []Sign
	// Pauses are the illnesses and journeys that hold on the day.
	Pauses []Pause
	// Spikes warn of runs planned for the day or the next.
	Spikes []training.Reason
	// Ramp is, for the exercises of the session whose first load is being sought,
	// the set that comes next.
	Ramp []NextSet
	// Waiting are proposals that wait for an answer.
	Waiting []adaptation.Proposal
	Plan    training.Plan // the adopted one
	// Amiss is why the day could not be worked out: it is as the plan has it then.
	// nil = it was.
	Amiss error
}

// Today is the day asked for. On the pen's own day it first makes the changes
// that safety asks for; they take effect at once, are shown as cards and can be
// undone. With a pen that has no device nothing is written.
func (a *App) Today(ctx context.Context, by Pen, ask adaptation.Ask) (Today, Written, error) {
	s, cursor, err := a.plannedAt(ctx, by.Athlete)
	if err != nil {
		return Today{}, Written{}, err
	}
	q, plain := askedBy(by, ask)
	if t, ok := a.warm.of(by.Athlete).seen(cursor, q); ok && plain {
		return t, Written{State: s}, nil
	}
	t, made, err := a.today(ctx, by, ask, s)
	if err == nil && plain && len(made.Events) == 0 {
		a.warm.of(by.Athlete).see(cursor, q, t)
	}
	return t, made, err
}

// today works a day out from a history.
func (a *App) today(ctx context.Context, by Pen, ask adaptation.Ask, s athlete.State) (_ Today, made Written, err error) {
	proposed := adaptation.Propose(s, a.cat, by.Today())
	if ask.Date == by.Today() {
		if made, err = a.safe(ctx, by, s, proposed); err != nil {
			return Today{}, Written{}, err
		}
		if s = made.State; len(made.Events) > 0 {
			proposed = adaptation.Propose(s, a.cat, by.Today())
		}
	}
	out := Today{Plan: s.Plan.What, Waiting: waiting(proposed)}
	if out.Day, out.Amiss, err = a.day(s, ask); err != nil {
		return Today{}, Written{}, err
	}
	out.Signs, out.Pauses, out.Spikes = signs(s, ask.Date), pauses(s, ask.Date), adaptation.Spikes(s, ask.Date)
	if out.Entry.Status != adaptation.Done && out.Amiss == nil {
		if out.Ramp, err = a.ramps(s, ask, out.Entry.ID); err != nil {
			return Today{}, Written{}, err
		}
		out.Session = ramped(out.Session, out.Ramp)
	}
	out.Cards, out.Mark, out.Log = cards(s, out.Entry, made.Events), markOf(s, out.Entry.ID), begun(s, out.Entry.ID)
	if len(out.Signs) > 0 {
		out = out.onHold()
	}
	return out, made, nil
}

// day is the day asked for, or, where that cannot be worked out, the day as the plan
// has it, with why: whoever stands in the gym can train and log all the same.
func (a *App) day(s athlete.State, ask adaptation.Ask) (d adaptation.Day, amiss, err error) {
	agenda := adaptation.AgendaOf(s, ask.Date)
	if d, err = agenda.Unchanged(ask); err != nil {
		return adaptation.Day{}, nil, err
	}
	day, err := agenda.Today(s, a.cat, ask)
	if err != nil {
		return d, err, nil
	}
	return day, nil, nil
}

// onHold is the day while a warning sign is up: what was let go just now is told,
// and nothing moves, waits or comes next.
func (t Today) onHold() Today {
	t.Cards = slices.DeleteFunc(t.Cards, func(c Card) bool { return !c.New })
	t.Mark, t.Waiting, t.Next = athlete.Mark{}, nil, adaptation.Entry{}
	return t
}

// planned is the state of an athlete who follows a plan; an error otherwise.
func (a *App) planned(ctx context.Context, who string) (athlete.State, error) {
	s, _, err := a.plannedAt(ctx, who)
	return s, err
}

// plannedAt is planned with the cursor of the history.
func (a *App) plannedAt(ctx context.Context, who string) (athlete.State, int64, error) {
	s, cursor, err := a.stateAt(ctx, who)
	if err == nil && s.Plan.Event.IsZero() {
		err = errNoPlan()
	}
	return s, cursor, err
}

func errNoPlan() error {
	return &training.InvalidError{Field: "plan", Why: "none is followed yet; legwork start makes one and takes it up"}
}

// safe makes the changes proposed that are small and for safety; a pen without a device
// makes none.
func (a *App) safe(ctx context.Context, by Pen, s athlete.State, proposed []adaptation.Proposal) (Written, error) {
	if by.Device == "" {
		return Written{State: s}, nil
	}
	var drafts []draft
	for _, p := range proposed {
		if p.Safety && !p.Replans() {
			drafts = append(drafts, draft{base: s.Plan.Event, body: journal.Changes{Key: p.Key, Changes: p.Changes, Why: p.Why}})
		}
	}
	if len(drafts) == 0 {
		return Written{State: s}, nil
	}
	return a.write(ctx, by, drafts...)
}

// waiting are the proposals that are the athlete's to answer.
func waiting(all []adaptation.Proposal) []adaptation.Proposal {
	var out []adaptation.Proposal
	for _, p := range all {
		if !p.Safety || p.Replans() {
			out = append(out, p)
		}
	}
	return out
}

// cards are the changes made just now and those behind an entry.
func cards(s athlete.State, e adaptation.Entry, made []journal.Event) []Card {
	now, behind := map[journal.ID]bool{}, map[journal.ID]bool{}
	for _, x := range made {
		now[x.ID] = true
	}
	for _, id := range e.Changes {
		behind[id] = true
	}
	var out []Card
	for _, c := range s.Changes {
		if now[c.Event] || behind[c.Event] {
			out = append(out, Card{c.Event, c.What, now[c.Event]})
		}
	}
	return out
}

func markOf(s athlete.State, session string) athlete.Mark {
	for _, m := range s.Marks {
		if m.Session == session {
			return m
		}
	}
	return athlete.Mark{}
}
