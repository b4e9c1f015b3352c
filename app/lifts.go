package app

import (
	"cmp"
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/strength"
)

// Lifts is every exercise with an estimate over its last 20 sessions.
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

// liftSessions of a lift are followed; liftSettled more before them are read, after
// which an estimate hardly knows where it began: 0.7 to the 14th is under a
// hundredth (PRG-04).
const (
	liftSessions = 20
	liftSettled  = 14
)

// Lifts are the estimates of what the athlete can lift once, exercise by
// exercise, of those done in the 84 days before today.
func (a *App) Lifts(ctx context.Context, who string, today training.Date) (Lifts, error) {
	s, cursor, err := a.stateAt(ctx, who)
	if err != nil {
		return Lifts{}, err
	}
	return worked(a.warm.of(who), cursor, liftsAsked{today}, func() (Lifts, error) { return a.liftsOn(s, today), nil })
}

// liftsAsked is the question Lifts answers.
type liftsAsked struct{ today training.Date }

func (a *App) liftsOn(s athlete.State, today training.Date) Lifts {
	out := Lifts{Sessions: len(s.Sessions), Units: s.Goal.What.Units}
	recent, past := map[string]int{}, map[string][]training.Exposure{}
	for i := len(s.Sessions) - 1; i >= 0; i-- { // the latest first
		x := s.Sessions[i]
		for _, e := range x.Exercises {
			if x.Date >= today.AddDays(-latelyDays) {
				recent[e.Exercise]++
			}
			if recent[e.Exercise] > 0 && len(past[e.Exercise]) < liftSessions+liftSettled {
				past[e.Exercise] = append(past[e.Exercise], training.Exposure{Date: x.Date, Session: x.ID, Exercise: e.Exercise, Sets: e.Sets})
			}
		}
	}
	for id, past := range past {
		e, ok := a.cat.Exercise(id)
		if !ok || !withLoad(e, past) {
			continue
		}
		slices.Reverse(past)
		c := LiftCourse{Exercise: id}
		for i, est := range progression.Estimates(progression.Course{Exercise: e, Past: past, Profile: s.Profile}) {
			if len(past)-i <= liftSessions && est.Max > 0 && est.Sessions > 0 {
				c.Points = append(c.Points, LiftPoint{past[i], est, true})
			}
		}
		if len(c.Points) > 0 {
			out.Courses = append(out.Courses, c)
		}
	}
	order.By(out.Courses, func(x, y LiftCourse) int {
		return cmp.Or(cmp.Compare(recent[y.Exercise], recent[x.Exercise]), cmp.Compare(x.Exercise, y.Exercise))
	})
	return out
}

// withLoad reports whether anything of a past was done with a load that is known:
// kilograms, or a share of the body.
func withLoad(e catalogue.Exercise, past []training.Exposure) bool {
	if _, shared := strength.SystemLoad(e.ID, 1, 0); shared {
		return true
	}
	return slices.ContainsFunc(past, func(x training.Exposure) bool {
		return slices.ContainsFunc(x.Sets, func(s training.LoggedSet) bool { return s.Load > 0 })
	})
}
