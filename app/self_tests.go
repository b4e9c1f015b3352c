package app

import (
	"cmp"
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// SelfTest is one self-test as an athlete stands to it.
type SelfTest struct {
	assessment.Protocol
	Name string
	// Shows is the exercise whose picture shows it; empty = it has its own.
	Shows string
	// May: it may be done. Gates are why not.
	May   bool
	Gates []training.Reason
	// From is the first day to do it, and Why; zero where it may not be done.
	From training.Date
	Why  []training.Reason
	// Done are its results, oldest first, with those that pain stopped.
	Done []athlete.Told[training.TestResult]
	// Links are the weak links that are worked on now in what it looks at.
	Links []assessment.WeakLink
}

// Counts reports whether a result is one to read: pain did not stop it.
func (t SelfTest) Counts(r training.TestResult) bool { return r.Pain <= t.PainAllowed }

// SelfTests are all of them with a result to keep, in the order of their rules, and
// what the results say of hops: the level they open, and why no more.
func (a *App) SelfTests(ctx context.Context, who string, today training.Date) (tests []SelfTest, hops []training.Reason, err error) {
	s, err := a.State(ctx, who)
	if err != nil {
		return nil, nil, err
	}
	is := adaptation.WhoIs(s, a.cat, today)
	var done []training.TestResult
	for _, t := range s.Tests {
		done = append(done, t.What)
	}
	offers := assessment.Due(done, is, today)
	links := assessment.WeakLinks(done, is, today)
	for _, p := range assessment.Protocols() {
		if p.Ways[0].Counts == assessment.YesNo {
			continue
		}
		x := SelfTest{Protocol: p, Name: p.ID}
		for _, named := range a.cat.Assessments() {
			if named.ID == p.ID {
				x.Name, x.Shows = named.Name, named.Shows
			}
		}
		x.May, x.Gates = assessment.MayDo(p.ID, is)
		if i := slices.IndexFunc(offers, func(o assessment.Offer) bool { return o.Test == p.ID }); i >= 0 {
			x.From, x.Why = offers[i].From, offers[i].Why
		}
		for _, t := range s.Tests {
			if t.What.Test == p.ID {
				x.Done = append(x.Done, t)
			}
		}
		for _, l := range links {
			if l.Group == p.Region {
				x.Links = append(x.Links, l)
			}
		}
		tests = append(tests, x)
	}
	if len(done) > 0 {
		_, hops = assessment.HopLevel(done, is, today)
	}
	return tests, hops, nil
}

// StoppedTest is a test that was begun and came to no result.
type StoppedTest struct {
	Test, Way string
	Pain      int // 0 none to 10 worst
	Why       string
}

// StopTest writes down that a test was stopped. One that pain stopped is kept as
// such where the test can say so without a value; any other is a remark on the day.
// Neither is ever read as a result.
func (a *App) StopTest(ctx context.Context, by Pen, t StoppedTest) (Written, error) {
	p, ok := assessment.ProtocolOf(t.Test)
	if !ok {
		return Written{}, &training.InvalidError{Field: "test", Value: t.Test, Why: "is not a test this program knows"}
	}
	if t.Pain < 0 || t.Pain > mostPain {
		return Written{}, &training.InvalidError{Field: "pain", Why: "runs from 0, none, to 10, the worst"}
	}
	r := training.TestResult{Date: by.Today(), Test: t.Test, Variant: t.Way, Pain: t.Pain, Stopped: cmp.Or(t.Why, "stopped")}
	if t.Pain > p.PainAllowed && assessment.Check(r, by.Today()) == nil {
		return a.report(ctx, by, r.Date, journal.Test{TestResult: r})
	}
	name := t.Test
	for _, x := range a.cat.Assessments() {
		if x.ID == t.Test {
			name = x.Name
		}
	}
	text := name + ": stopped, no result."
	if t.Why != "" {
		text += " " + t.Why
	}
	return a.Note(ctx, by, by.Today(), "", text)
}
