package app

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/planner"
)

// Wishes are what a plan is to be made from, as the athlete gives them.
type Wishes struct {
	Goal    journal.Goal
	Profile training.Profile
	Usual   []training.UsualRun
	// Calendars were read from files; none leaves those known before.
	Calendars []journal.Calendar
	Pain      []training.Pain // new ones, of the day the plan is made
	From      training.Date   // the plan's first day
}

// Offer is a plan that may be taken up.
type Offer struct {
	// Plan is what is taken up: the plan made, after what is left of the one
	// before it.
	Plan training.Plan
	// Old is the part of the plan followed so far that is still ahead; zero
	// Version = none is followed.
	Old training.Plan
	// Changes are what differs between them; none = there is nothing to take up.
	Changes []planner.Change
	base    journal.ID // the plan followed when it was made
	drafts  []draft
}

// ErrStale says that another plan was taken up since an offer was made, so that
// what it showed is no longer what it would change.
var ErrStale = errors.New("another plan was taken up since this one was offered")

// Sum tells an offer from others: what it is made from, and what it changes. Who
// was shown one can have it made again, and see whether it is still the same.
func (o Offer) Sum() string {
	h := sha256.New()
	fmt.Fprintf(h, "%s %s %s\n", o.base, o.Plan.From, o.Plan.To)
	for _, c := range o.Changes {
		fmt.Fprintf(h, "%s %s %s %v\n", c.Session, c.Date, c.What.Code, c.What.Facts)
	}
	for _, d := range o.drafts[:len(o.drafts)-1] { // the last is the plan itself
		fmt.Fprintf(h, "%+v\n", d.body)
	}
	return hex.EncodeToString(h.Sum(nil)[:12])
}

// First reports whether no plan was followed before.
func (o Offer) First() bool { return o.Old.Version == 0 }

// Nothing reports whether taking o up would change nothing.
func (o Offer) Nothing() bool { return !o.First() && len(o.Changes) == 0 && len(o.drafts) == 1 }

// Wished is what was wished before: what new wishes begin from.
func Wished(s athlete.State) Wishes {
	return Wishes{Goal: s.Goal.What, Profile: s.Profile, Usual: s.Usual}
}

// FirstDay is the day a plan begins: today, or next Monday when strength work
// was done this week already, which then stays as it was planned.
func FirstDay(s athlete.State, today training.Date) training.Date {
	for _, x := range s.Sessions {
		if x.Date >= today.Monday() && x.Date <= today {
			return today.Monday().AddDays(7)
		}
	}
	return today
}

// Offer makes a plan from wishes and the history, and writes nothing. While a
// warning sign is up there is none: the error is a *StoppedError.
func (a *App) Offer(ctx context.Context, by Pen, w Wishes) (Offer, error) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return Offer{}, err
	}
	o := Offer{drafts: w.drafts(s, by.Today()), base: s.Plan.Event}
	history, err := a.events(ctx, by.Athlete)
	if err != nil {
		return Offer{}, err
	}
	tentative := by
	tentative.Device = "nobody" // it is not written down
	wished := tentative.write(s.Latest, 0, o.drafts)
	for _, e := range wished {
		if err := journal.Check(e); err != nil {
			return Offer{}, err
		}
	}
	then := athlete.Fold(append(history, wished...))
	if err := stopped(then, by.Today()); err != nil {
		return Offer{}, err
	}
	if o.Plan, err = planner.Plan(adaptation.RequestAfter(then, a.cat, by.Today(), w.From), a.cat); err != nil {
		return Offer{}, fmt.Errorf("plan from %s: %w", w.From, err)
	}
	if !s.Plan.Event.IsZero() {
		o.Old = ahead(s.Plan.What, w.From)
		o.Changes = planner.Diff(o.Old, o.Plan)
		o.Plan = adaptation.Joined(s, o.Plan, by.Today())
	}
	o.drafts = append(o.drafts, draft{base: s.Plan.Event, body: journal.Plan{Plan: o.Plan}})
	return o, nil
}

// TakeUp writes an offer down: the wishes that are new, and the plan. The error is
// ErrStale when another plan was taken up since the offer was made, and a
// *StoppedError while a warning sign is up.
func (a *App) TakeUp(ctx context.Context, by Pen, o Offer) (Written, error) {
	return a.writeIf(ctx, by, func(s athlete.State) error {
		if s.Plan.Event != o.base {
			return ErrStale
		}
		return stopped(s, by.Today())
	}, o.drafts...)
}

// drafts are the wishes that the history does not have yet.
func (w Wishes) drafts(s athlete.State, today training.Date) []draft {
	var out []draft
	if s.Goal.Event.IsZero() || !same(w.Goal, s.Goal.What) {
		out = append(out, draft{body: w.Goal})
	}
	if !same(journal.Profile{Profile: w.Profile}, journal.Profile{Profile: s.Profile}) {
		out = append(out, draft{body: journal.Profile{Profile: w.Profile}})
	}
	if !same(journal.UsualWeek{Runs: w.Usual}, journal.UsualWeek{Runs: s.Usual}) {
		out = append(out, draft{body: journal.UsualWeek{Runs: w.Usual}})
	}
	for _, c := range w.Calendars {
		out = append(out, draft{body: c})
	}
	for _, p := range w.Pain {
		out = append(out, draft{body: journal.Pain{ReportedPain: training.ReportedPain{Pain: p, Date: today, Moment: training.PainBefore}}})
	}
	return out
}

// same reports whether a and b are written down in the same way, which is what
// counts: a list that is empty and one that is missing are.
func same[T journal.Body](a, b T) bool {
	x, errX := spelled(a)
	y, errY := spelled(b)
	return errX == nil && errY == nil && bytes.Equal(x, y)
}

func spelled(b journal.Body) ([]byte, error) {
	return journal.Encode(journal.Event{Kind: b.Kind(), Version: b.Kind().Version(), Body: b})
}

// ahead is the part of a plan from a day on.
func ahead(p training.Plan, from training.Date) training.Plan {
	var weeks []training.Week
	for _, w := range p.Weeks {
		w.Sessions = slices.DeleteFunc(slices.Clone(w.Sessions), func(x training.PrescribedSession) bool { return x.Date < from })
		if w.Monday.AddDays(6) >= from {
			weeks = append(weeks, w)
		}
	}
	p.Weeks = weeks
	return p
}
