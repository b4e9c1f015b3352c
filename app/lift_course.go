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
	var past []training.Exposure
	for _, x := range s.Sessions {
		for _, done := range x.Exercises {
			if done.Exercise == e.ID {
				past = append(past, training.Exposure{Date: x.Date, Session: x.ID, Exercise: e.ID, Sets: done.Sets})
			}
		}
	}
	out := make([]LiftPoint, len(past))
	for i, est := range progression.Estimates(progression.Course{Exercise: e, Past: past, Profile: s.Profile}) {
		out[i] = LiftPoint{Exposure: past[i], Estimate: est, Known: est.Max > 0}
	}
	return out
}
