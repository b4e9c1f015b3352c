package app

import (
	"cmp"
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
)

// PastDay is what happened on one day.
type PastDay struct {
	Date      training.Date
	Sessions  []*athlete.Session
	Runs      []*athlete.Run     // done
	NotDone   []adaptation.Entry // planned sessions that were missed, skipped or let go
	Pain      []training.ReportedPain
	Readiness []training.Readiness
	Soreness  []training.Soreness
	Tests     []training.TestResult
	Pauses    []journal.Pause // that began on the day
	Flags     []athlete.FlagAnswer
	Postures  []journal.Posture
	Notes     []PastNote
}

// PastNote is a remark, about a session when it names one.
type PastNote struct {
	Session string
	Text    string
}

// History lists the days from one to another on which anything is known, oldest
// first.
func (a *App) History(ctx context.Context, who string, from, to training.Date) ([]PastDay, error) {
	s, err := a.State(ctx, who)
	if err != nil {
		return nil, err
	}
	days := map[training.Date]*PastDay{}
	on := func(d training.Date) *PastDay {
		if d < from || d > to {
			return &PastDay{} // nobody looks at it
		}
		if days[d] == nil {
			days[d] = &PastDay{Date: d}
		}
		return days[d]
	}
	for _, x := range s.Sessions {
		d := on(x.Date)
		d.Sessions = append(d.Sessions, x)
	}
	for _, x := range s.Runs {
		if x.Done {
			d := on(x.Date)
			d.Runs = append(d.Runs, x)
		}
	}
	for _, e := range adaptation.AgendaOf(s, to).Between(from, to) {
		switch e.Status {
		case adaptation.Missed, adaptation.Skipped, adaptation.LetGo:
			d := on(e.Date)
			d.NotDone = append(d.NotDone, e)
		}
	}
	reported(s, on)
	if err := a.noted(ctx, who, s, on); err != nil {
		return nil, err
	}
	return inOrder(days), nil
}

// reported puts what the athlete told of under its day.
func reported(s athlete.State, on func(training.Date) *PastDay) {
	for _, x := range s.Pain {
		d := on(x.What.Date)
		d.Pain = append(d.Pain, x.What)
	}
	for _, x := range s.Readiness {
		d := on(x.What.Date)
		d.Readiness = append(d.Readiness, x.What)
	}
	for _, x := range s.Soreness {
		d := on(x.What.Date)
		d.Soreness = append(d.Soreness, x.What)
	}
	for _, x := range s.Tests {
		d := on(x.What.Date)
		d.Tests = append(d.Tests, x.What)
	}
	for _, x := range s.Pauses {
		d := on(x.What.Span.From)
		d.Pauses = append(d.Pauses, x.What)
	}
	for _, x := range s.Flags {
		d := on(x.Date)
		d.Flags = append(d.Flags, x)
	}
	for _, x := range s.Postures {
		d := on(x.What.Date)
		d.Postures = append(d.Postures, x.What)
	}
}

// noted puts notes under the day of the session they are about, or else under
// the day they are of, which only their events say.
func (a *App) noted(ctx context.Context, who string, s athlete.State, on func(training.Date) *PastDay) error {
	if len(s.Notes) == 0 {
		return nil
	}
	standing := map[journal.ID]bool{}
	for _, n := range s.Notes {
		standing[n.Event] = true
	}
	history, err := a.asides(ctx, who)
	if err != nil {
		return err
	}
	for _, e := range history {
		n, ok := e.Body.(journal.Note)
		if !ok || !standing[e.ID] {
			continue
		}
		date := e.Date()
		if log := begun(s, e.Session); log != nil {
			date = log.Date
		}
		d := on(date)
		d.Notes = append(d.Notes, PastNote{e.Session, n.Text})
	}
	return nil
}

func inOrder(days map[training.Date]*PastDay) []PastDay {
	out := make([]PastDay, 0, len(days))
	for _, d := range days {
		out = append(out, *d)
	}
	order.By(out, func(a, b PastDay) int { return cmp.Compare(a.Date, b.Date) })
	return out
}
