package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/progression"
)

// LiftCourse is one exercise over time: what was done, and what comes if all
// goes well.
type LiftCourse struct {
	Exercise string
	Points   []LiftPoint // oldest first
	// Session is the next planned session that has it; zero ID = none does.
	Session adaptation.Entry
	// Next are the sessions ahead, that one first.
	Next []progression.Step
}

// LiftPoint is one session of an exercise, with what it made of the estimate.
type LiftPoint struct {
	training.Exposure
	Estimate progression.Estimated
	Known    bool
}

// LiftCourse follows one exercise up to a day and n sessions further.
func (a *App) LiftCourse(ctx context.Context, who, exercise string, today training.Date, n int) (LiftCourse, error) {
	s, err := a.State(ctx, who)
	if err != nil {
		return LiftCourse{}, err
	}
	e, ok := a.cat.Exercise(exercise)
	if !ok {
		return LiftCourse{}, &training.InvalidError{Field: "exercise", Value: exercise, Why: "is not one this program knows; legwork exercises lists them"}
	}
	out := LiftCourse{Exercise: exercise, Points: points(e, s)}
	out.Next, out.Session, _ = adaptation.Upcoming(s, a.cat, today, exercise, n)
	return out, nil
}

func points(e catalogue.Exercise, s athlete.State) []LiftPoint {
	past := exposures(s)[e.ID]
	out := make([]LiftPoint, len(past))
	for i, x := range past {
		out[i].Exposure = x
		out[i].Estimate, out[i].Known = progression.Estimate(progression.Course{Exercise: e, Past: past[:i+1], Profile: s.Profile, Today: x.Date})
	}
	return out
}
