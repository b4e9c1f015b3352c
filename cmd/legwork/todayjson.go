package main

import (
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
)

// todayDocument is a day as JSON.
type todayDocument struct {
	Athlete string                     `json:"athlete"`
	Date    training.Date              `json:"date"`
	ID      string                     `json:"id,omitempty"` // of the session; empty = none today
	Status  string                     `json:"status,omitempty"`
	Session training.PrescribedSession `json:"session,omitzero"`
	Why     []training.Reason          `json:"why"`
	Changes []cardDocument             `json:"changes"`
	Today   []consequenceDocument      `json:"today"` // what the day's state changes
	Waiting []proposalDocument         `json:"waiting"`
	Signs   []signDocument             `json:"signs"` // warning signs that are up; nothing is trained meanwhile
	Pauses  []pauseDocument            `json:"pauses"`
	Runs    []training.Reason          `json:"runs"` // warnings of runs planned today and tomorrow
	Sets    []nextSetDocument          `json:"nextSets"`
	Next    nextDocument               `json:"next,omitzero"`
}

type cardDocument struct {
	Undo    string            `json:"undo"`
	New     bool              `json:"new"`
	Key     string            `json:"key"`
	Changes []training.Change `json:"changes"`
	Why     []training.Reason `json:"why"`
}

type consequenceDocument struct {
	ID    string          `json:"id"`
	Fixed bool            `json:"fixed"`
	Why   training.Reason `json:"why"`
}

type proposalDocument struct {
	Key     string            `json:"key"`
	Plan    bool              `json:"plan"` // it is another plan
	Changes []training.Change `json:"changes"`
	Why     []training.Reason `json:"why"`
}

type signDocument struct {
	Sign  string          `json:"sign"`
	Since training.Date   `json:"since"`
	Why   training.Reason `json:"why"`
	Clear string          `json:"clear"` // once a clinician has looked
}

type pauseDocument struct {
	Why   string        `json:"why"`
	Span  training.Span `json:"span"`
	Fever bool          `json:"fever"`
	Place string        `json:"place,omitempty"`
}

type nextSetDocument struct {
	Exercise string          `json:"exercise"`
	Number   int             `json:"number"`
	Load     float64         `json:"loadKg"`
	Found    bool            `json:"found"`
	Why      training.Reason `json:"why"`
}

type nextDocument struct {
	ID    string         `json:"id"`
	Date  training.Date  `json:"date"`
	Start training.Clock `json:"start"`
	Name  string         `json:"name"`
}

// document is the day with every reason in words.
func (t todayText) document(who store.Athlete) todayDocument {
	out := todayDocument{Athlete: who.Name, Date: t.Date, ID: t.Entry.ID, Status: string(t.Entry.Status), Why: t.said(t.Why)}
	if t.Entry.ID != "" {
		out.Session = t.session()
	}
	for _, c := range t.Cards {
		out.Changes = append(out.Changes, cardDocument{c.Event.String(), c.New, c.Key, t.saidChanges(c.Changes.Changes), t.said(c.Why)})
	}
	for _, c := range t.Verdict.Consequences {
		out.Today = append(out.Today, consequenceDocument{string(c.ID()), c.Fixed, t.said([]training.Reason{c.Reason})[0]})
	}
	for _, p := range t.Waiting {
		out.Waiting = append(out.Waiting, proposalDocument{p.Key, p.Replans(), t.saidChanges(p.Changes), t.said(p.Why)})
	}
	for _, s := range t.Signs {
		out.Signs = append(out.Signs, signDocument{string(s.Rule), s.Since, t.said([]training.Reason{s.Why})[0], "legwork log flag " + string(s.Rule) + " --clear"})
	}
	for _, p := range t.Pauses {
		out.Pauses = append(out.Pauses, pauseDocument{string(p.Why), p.Span, p.Fever, p.Place})
	}
	out.Runs = t.said(t.Spikes)
	for _, n := range t.Ramp {
		out.Sets = append(out.Sets, nextSetDocument{n.Exercise, n.Number, float64(n.Load), n.Found, t.said([]training.Reason{n.Why})[0]})
	}
	if t.Next.ID != "" {
		out.Next = nextDocument{t.Next.ID, t.Next.Date, t.Next.Start, t.Next.Name}
	}
	return out
}

func (t todayText) session() training.PrescribedSession {
	return t.words.Plan(training.Plan{Weeks: []training.Week{{Sessions: []training.PrescribedSession{t.Session}}}}).Weeks[0].Sessions[0]
}

// said are reasons with their sentences.
func (t todayText) said(list []training.Reason) []training.Reason {
	out := make([]training.Reason, len(list))
	for i, r := range list {
		out[i] = r
		out[i].Text = t.words.Sentence(r)
	}
	return out
}

func (t todayText) saidChanges(list []training.Change) []training.Change {
	out := make([]training.Change, len(list))
	for i, c := range list {
		out[i] = c
		out[i].Why = t.said(c.Why)
	}
	return out
}
