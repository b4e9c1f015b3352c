package web

import (
	"slices"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/web/page"
)

// freshDays is for how many days a change is shown on the day's page.
//
// House rule: who looks in every other day misses none; the week keeps them all.
const freshDays = 2

// changesLately are what made the day what it is and what was changed lately, the
// latest first, with what takes each back. While a warning sign is up only what
// was let go just now is told.
func (v view) changesLately(s athlete.State, by app.Pen) []page.ChangeCard {
	var out []page.ChangeCard
	agenda := adaptation.AgendaOf(s, by.Today())
	for _, c := range changesOf(s, agenda, v.words, by, func(c change) bool {
		card := slices.ContainsFunc(v.Cards, func(x app.Card) bool { return x.Event == c.event })
		fresh := c.on >= v.Date.AddDays(-freshDays) && len(v.Signs) == 0
		return card || fresh && c.day >= v.Date.AddDays(-freshDays)
	}) {
		out = append(out, c.ChangeCard)
	}
	return out
}

// changes are what the program changed for the day's session, in a sentence each,
// with what takes it back.
func (v view) changes() []page.Change {
	var out []page.Change
	for _, c := range v.Cards {
		if len(c.Why) > 0 {
			r := v.reason(c.Why[0])
			out = append(out, page.Change{Text: r.Text, Rule: r.Rule, Undo: c.Event.String()})
		}
	}
	return out
}

// change is a change with what it takes to find it.
type change struct {
	page.ChangeCard
	event journal.ID
	on    training.Date // the day it was made
	at    training.Clock
	day   training.Date // the latest day of those it is about
	week  []training.Date
}

// changesOf are the changes to the plan that stand and are wanted, by whoever made
// them, the latest first. Whether one is wanted is asked before it is put into
// words: there are hundreds in a history of years, and a page shows a few.
func changesOf(s athlete.State, agenda adaptation.Agenda, words explain.Words, by app.Pen, wanted func(change) bool) []change {
	var out []change
	for _, c := range s.Changes {
		x := made(c.Event, by)
		for _, what := range c.What.Changes {
			x.touches(what.From, what.To, what.With.Date)
		}
		if !wanted(x) {
			continue
		}
		x.Who = "Legwork"
		if c.What.Asked {
			x.Who = "you"
		}
		for _, what := range c.What.Changes {
			x.What = append(x.What, plantext.Capital(changeText(what)))
		}
		for _, r := range c.What.Why {
			x.Why = append(x.Why, reasonOf(r, words))
		}
		if id, ok := missedSession(c.What); ok {
			if e, there := agenda.Find(id); there && (e.Status == adaptation.Ahead || e.Status == adaptation.LetGo) {
				x.Session, x.Missed = id, e.Planned.String()
			}
		}
		out = append(out, x)
	}
	for _, m := range s.Marks {
		if x, ok := markChange(m, agenda, by, wanted); ok {
			out = append(out, x)
		}
	}
	order.By(out, func(a, b change) int { return b.event.Compare(a.event) })
	for i := range out {
		out[i].Undo, out[i].When = out[i].event.String(), dayAndStart(out[i].on, out[i].at)
	}
	return out
}

// markChange is what the athlete did to a planned session by hand.
func markChange(m athlete.Mark, agenda adaptation.Agenda, by app.Pen, wanted func(change) bool) (change, bool) {
	e, ok := agenda.Find(m.Session)
	if !ok || m.Date.IsZero() && !m.Skipped {
		return change{}, false
	}
	x := made(m.Event, by)
	x.Who = "you"
	x.touches(e.Planned, m.Date, e.Date)
	if !wanted(x) {
		return x, false
	}
	name := plannedName(e.PrescribedSession)
	if m.Skipped {
		x.What = []string{name + " of " + weekdayOf(e.Date) + " is left out"}
		if m.Why != "" {
			x.What[0] += " (" + m.Why + ")"
		}
		return x, true
	}
	x.What = []string{name + " moves to " + dayAndStart(m.Date, m.Start)}
	return x, true
}

func made(event journal.ID, by app.Pen) change {
	day, at := event.Time().In(by.Zone)
	return change{event: event, on: day, at: at}
}

// touches notes the days a change is about, and their weeks.
func (c *change) touches(days ...training.Date) {
	for _, d := range days {
		if !d.IsZero() {
			c.day, c.week = max(c.day, d), append(c.week, d.Monday())
		}
	}
}

// missedSession is the session that a change found another day for, or let go,
// because it was missed.
func missedSession(c journal.Changes) (string, bool) {
	rest, ok := strings.CutPrefix(c.Key, "missed/")
	id, _, _ := strings.Cut(rest, "/")
	return id, ok
}

// asked are the proposals that wait for an answer.
func (v view) asked() []page.Asked {
	var out []page.Asked
	for _, p := range v.Waiting {
		out = append(out, askedOf(p, v.words))
	}
	return out
}

func askedOf(p adaptation.Proposal, words explain.Words) page.Asked {
	x := page.Asked{Key: p.Key, Plan: p.Replans()}
	for _, c := range p.Changes {
		x.What = append(x.What, plantext.Capital(changeText(c)))
	}
	for _, r := range p.Why {
		x.Why = append(x.Why, reasonOf(r, words))
	}
	return x
}

// pauses are the illnesses and journeys of the day.
func (v view) pauses() []page.Pause {
	var out []page.Pause
	for _, p := range v.Pauses {
		x := page.Pause{Text: pauseText(p), Kind: string(p.Why), Over: "I am back"}
		if p.Why == journal.Ill {
			x.Over = "I am well again"
		}
		out = append(out, x)
	}
	return out
}

func pauseText(p app.Pause) string {
	said := "You are " + string(p.Why) + " since " + weekdayOf(p.Span.From)
	switch {
	case p.Why == journal.Rest:
		said = "You rest from " + weekdayOf(p.Span.From)
	case p.Span.From == p.Span.Until:
		said = "You are " + string(p.Why) + " today"
	}
	if until := p.Span.Until; !until.IsZero() && until != p.Span.From {
		said += " until " + weekdayOf(until)
	}
	if p.Fever {
		said += ", with a fever"
	}
	if p.Trains() {
		return said + ". Sessions are made for " + p.Place + " meanwhile."
	}
	return said + ". Sessions are let go meanwhile; nothing is made up later."
}
