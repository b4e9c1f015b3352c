package app

import (
	"cmp"
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/progression"
)

// Lifts is every exercise with an estimate, session by session, and which of them
// were done last.
type Lifts struct {
	Courses  []LiftCourse // without what comes next; the most trained lately first
	Sessions int          // strength sessions in all
	Units    training.Units
}

// latelyDays is how long ago a lift counts as one of now.
//
// House rule: two blocks of six weeks. What was last done before belongs to the
// exercise's own page.
const latelyDays = 84

// Lifts are the estimates of what the athlete can lift once, exercise by
// exercise, of those done in the 84 days before today.
func (a *App) Lifts(ctx context.Context, who string, today training.Date) (Lifts, error) {
	s, err := a.State(ctx, who)
	if err != nil {
		return Lifts{}, err
	}
	out := Lifts{Sessions: len(s.Sessions), Units: s.Goal.What.Units}
	recent := map[string]int{}
	for _, x := range s.Sessions {
		if x.Date < today.AddDays(-latelyDays) {
			continue
		}
		for _, e := range x.Exercises {
			recent[e.Exercise]++
		}
	}
	for id := range recent {
		e, ok := a.cat.Exercise(id)
		if !ok {
			continue
		}
		var past []training.Exposure
		for _, x := range s.Sessions {
			for _, done := range x.Exercises {
				if done.Exercise == id {
					past = append(past, training.Exposure{Date: x.Date, Session: x.ID, Exercise: id, Sets: done.Sets})
				}
			}
		}
		c := LiftCourse{Exercise: id}
		for i, est := range progression.Estimates(progression.Course{Exercise: e, Past: past, Profile: s.Profile}) {
			if est.Max > 0 && est.Sessions > 0 {
				c.Points = append(c.Points, LiftPoint{past[i], est, true})
			}
		}
		if len(c.Points) > 0 {
			out.Courses = append(out.Courses, c)
		}
	}
	slices.SortFunc(out.Courses, func(x, y LiftCourse) int {
		return cmp.Or(cmp.Compare(recent[y.Exercise], recent[x.Exercise]), cmp.Compare(x.Exercise, y.Exercise))
	})
	return out, nil
}
