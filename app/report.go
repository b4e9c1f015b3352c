package app

import (
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/journal"
)

// ReportPain writes a pain score down.
func (a *App) ReportPain(ctx context.Context, by Pen, p training.ReportedPain) (Written, error) {
	return a.report(ctx, by, p.Date, journal.Pain{ReportedPain: p})
}

// ReportReadiness writes the answers to a morning check down.
func (a *App) ReportReadiness(ctx context.Context, by Pen, r training.Readiness) (Written, error) {
	if r == (training.Readiness{Date: r.Date}) {
		return Written{}, &training.InvalidError{Field: "check", Why: "answers nothing; give one answer at least, like --sleep 7"}
	}
	return a.report(ctx, by, r.Date, journal.Readiness{Readiness: r})
}

// ReportSoreness writes muscle soreness down.
func (a *App) ReportSoreness(ctx context.Context, by Pen, x training.Soreness) (Written, error) {
	return a.report(ctx, by, x.Date, journal.Soreness{Soreness: x})
}

// ReportFlags writes down which warning signs are there now and which a
// clinician has cleared.
func (a *App) ReportFlags(ctx context.Context, by Pen, f journal.Flags) (Written, error) {
	return a.report(ctx, by, by.Today(), f)
}

// TestRead is a self-test written down, with what it means.
type TestRead struct {
	Written
	assessment.Reading
	// Links are the weak links that a plan made now would work on and that were not
	// known before it.
	Links []training.WeakLink
}

// ReportTest writes a self-test down and says what it means.
func (a *App) ReportTest(ctx context.Context, by Pen, t training.TestResult) (TestRead, error) {
	if err := assessment.Check(t, by.Today()); err != nil {
		return TestRead{}, err
	}
	before, err := a.State(ctx, by.Athlete)
	if err != nil {
		return TestRead{}, err
	}
	w, err := a.report(ctx, by, t.Date, journal.Test{TestResult: t})
	if err != nil {
		return TestRead{Written: w}, err
	}
	out := TestRead{Written: w}
	was := adaptation.Request(before, a.cat, by.Today()).WeakLinks
	for _, l := range adaptation.Request(w.State, a.cat, by.Today()).WeakLinks {
		if !slices.ContainsFunc(was, func(x training.WeakLink) bool {
			return x.Group == l.Group && x.Side == l.Side && x.ExtraSets == l.ExtraSets
		}) {
			out.Links = append(out.Links, l)
		}
	}
	out.Reading, err = assessment.Read(t, assessment.Who{Profile: w.State.Profile, Level: w.State.Plan.What.Level})
	return out, err
}

// ReportPosture writes the check before a run down and says what it brings. The
// answers are those to the questions; what hurts now is known to the journal.
func (a *App) ReportPosture(ctx context.Context, by Pen, p assessment.Posture) (Written, assessment.PostureAdvice, error) {
	body := journal.Posture{Date: by.Today(), Fresh: p.Said[assessment.Fresh] != assessment.No}
	for _, q := range assessment.PostureQuestions() {
		if p.SpeaksUp(q) {
			body.Cues = append(body.Cues, string(q.Question))
		}
	}
	w, err := a.report(ctx, by, body.Date, body)
	if err != nil {
		return w, assessment.PostureAdvice{}, err
	}
	p.Pains = append(p.Pains, adaptation.PainNow(w.State, body.Date)...)
	who := assessment.Who{Profile: w.State.Profile, Level: w.State.Plan.What.Level}
	return w, assessment.Advise(a.cat, p, who), nil
}

// Note writes a remark on a day down, about a session when one is named.
func (a *App) Note(ctx context.Context, by Pen, d training.Date, session, text string) (Written, error) {
	if text == "" {
		return Written{}, &training.InvalidError{Field: "note", Why: "says nothing; write it after log note"}
	}
	if err := notAhead(by, d); err != nil {
		return Written{}, err
	}
	at := by.Now
	if d != by.Today() {
		at = happened(by, d, 0)
	}
	return a.once(ctx, by, draft{session: session, at: at, body: journal.Note{Text: text}})
}

func (a *App) report(ctx context.Context, by Pen, d training.Date, b journal.Body) (Written, error) {
	if err := notAhead(by, d); err != nil {
		return Written{}, err
	}
	return a.once(ctx, by, draft{body: b})
}
