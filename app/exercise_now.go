package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
)

// ExerciseNow is one exercise as an athlete stands to it.
type ExerciseNow struct {
	LiftCourse
	// Ladders are those it is on, its main one first. One that is on none stands
	// on one without a name, between what is easier and what is harder.
	Ladders []LadderNow
	// Offer is whether it may be done today, and instead of what.
	Offer adaptation.Offer
	// Stopped: a warning sign is up, and nothing is to be trained.
	Stopped bool
	Units   training.Units
}

// LadderNow is a ladder with the rung the athlete stands on.
type LadderNow struct {
	catalogue.Ladder
	// Here is the exercise done last of it; empty = none was done. Planned is
	// that of the next session that has one; empty = none has.
	Here, Planned string
}

// ExerciseNow is how the athlete stands to an exercise on a day. Nobody, an empty
// who, has done nothing.
func (a *App) ExerciseNow(ctx context.Context, who, exercise string, today training.Date) (ExerciseNow, error) {
	e, ok := a.cat.Exercise(exercise)
	if !ok {
		return ExerciseNow{}, &training.InvalidError{Field: "exercise", Value: exercise, Why: "is not one this program knows"}
	}
	if who == "" {
		return a.exerciseNow(athlete.State{}, e, today)
	}
	s, cursor, err := a.stateAt(ctx, who)
	if err != nil {
		return ExerciseNow{}, err
	}
	return worked(a.warm.of(who), cursor, exerciseAsked{exercise, today}, func() (ExerciseNow, error) { return a.exerciseNow(s, e, today) })
}

// exerciseAsked is the question ExerciseNow answers.
type exerciseAsked struct {
	exercise string
	today    training.Date
}

func (a *App) exerciseNow(s athlete.State, e catalogue.Exercise, today training.Date) (ExerciseNow, error) {
	out := ExerciseNow{Units: s.Goal.What.Units, Stopped: len(signs(s, today)) > 0}
	out.Exercise, out.Points = e.ID, points(e, s)
	agenda := adaptation.AgendaSince(s, today, today.AddDays(-7)) // a session may have moved here
	for _, r := range e.Rungs {
		for _, l := range a.cat.Ladders() {
			if l.Name == r.Ladder {
				out.Ladders = append(out.Ladders, ladderNow(l, s, agenda, today))
			}
		}
	}
	if l := between(e); len(out.Ladders) == 0 && len(l.Rungs) > 1 {
		out.Ladders = append(out.Ladders, ladderNow(l, s, agenda, today))
	}
	if s.Plan.Event.IsZero() {
		return out, nil
	}
	out.Next, out.Session, _ = adaptation.Upcoming(s, a.cat, today, e.ID, 2)
	var err error
	out.Offer, err = adaptation.OfferOf(s, a.cat, adaptation.Ask{Date: today}, e.ID)
	return out, err
}

// between is an exercise with its neighbours as a ladder.
func between(e catalogue.Exercise) catalogue.Ladder {
	var l catalogue.Ladder
	for i, list := range [][]string{e.Easier, {e.ID}, e.Harder} {
		for _, id := range list {
			l.Rungs = append(l.Rungs, catalogue.LadderRung{Rung: catalogue.Rung{Rung: i + 1}, Exercise: id})
		}
	}
	return l
}

// ladderNow finds where on a ladder the athlete stands: of the last session that
// had any of its rungs, the highest.
func ladderNow(l catalogue.Ladder, s athlete.State, agenda adaptation.Agenda, today training.Date) LadderNow {
	out := LadderNow{Ladder: l}
	for i := len(s.Sessions) - 1; i >= 0 && out.Here == ""; i-- {
		for _, r := range l.Rungs { // ascending: the last that fits is the highest
			for _, x := range s.Sessions[i].Exercises {
				if x.Exercise == r.Exercise && len(x.Sets) > 0 {
					out.Here = r.Exercise
				}
			}
		}
	}
	for _, e := range agenda.Entries {
		if out.Planned != "" {
			break
		}
		if e.Status != adaptation.Ahead || e.Date < today {
			continue
		}
		for _, r := range l.Rungs {
			for _, x := range e.Exercises {
				if x.Exercise == r.Exercise {
					out.Planned = r.Exercise
				}
			}
		}
	}
	return out
}
