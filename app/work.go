package app

import (
	"cmp"
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/order"
)

// Work is the hard sets of one week for each muscle group.
type Work struct {
	Monday training.Date
	Groups []GroupWork // in the order of catalogue.Groups
	// First is the Monday of the first session ever; zero = there was none.
	First training.Date
	Units training.Units
}

// GroupWork is one muscle group's week.
type GroupWork struct {
	load.Range
	Sets load.Quarters
	Band string // what the sets reach: under, hold, gain, usual or cap
	By   []SetsBy
	// Weeks are the sets of this week and those before it, oldest first.
	Weeks []load.Quarters
}

// SetsBy is what one exercise added to a group.
type SetsBy struct {
	Exercise string
	Sets     load.Quarters
}

// workWeeks is how many weeks stand beside each other.
const workWeeks = 12

// Work is the week of a Monday, as logged.
func (a *App) Work(ctx context.Context, who string, monday training.Date) (Work, error) {
	s, err := a.State(ctx, who)
	if err != nil {
		return Work{}, err
	}
	out := Work{Monday: monday, Units: s.Goal.What.Units}
	if len(s.Sessions) > 0 {
		out.First = s.Sessions[0].Date.Monday()
	}
	from := monday.AddDays(-7 * (workWeeks - 1))
	var weeks [workWeeks]load.Volume
	by := map[string]load.Volume{}
	for _, x := range s.Sessions {
		if x.Date < from || x.Date > monday.AddDays(6) {
			continue
		}
		week := x.Date.DaysSince(from) / 7
		for _, done := range x.Exercises {
			e, ok := a.cat.Exercise(done.Exercise)
			if !ok {
				continue
			}
			v := load.LoggedVolume(e, done.Sets)
			weeks[week] = weeks[week].Plus(v)
			if week == workWeeks-1 {
				by[e.ID] = by[e.ID].Plus(v)
			}
		}
	}
	for i, r := range load.Ranges {
		g := GroupWork{Range: r, Sets: weeks[workWeeks-1][i], Band: r.Band(weeks[workWeeks-1][i])}
		for _, w := range weeks {
			g.Weeks = append(g.Weeks, w[i])
		}
		for id, v := range by {
			if v[i] > 0 {
				g.By = append(g.By, SetsBy{id, v[i]})
			}
		}
		order.By(g.By, func(x, y SetsBy) int { return cmp.Or(cmp.Compare(y.Sets, x.Sets), cmp.Compare(x.Exercise, y.Exercise)) })
		out.Groups = append(out.Groups, g)
	}
	return out, nil
}

// Any reports whether there was a hard set.
func (w Work) Any() bool {
	return slices.ContainsFunc(w.Groups, func(g GroupWork) bool { return g.Sets > 0 })
}

// Of is one group of the week.
func (w Work) Of(g catalogue.Group) GroupWork {
	if i := g.Index(); i >= 0 && i < len(w.Groups) {
		return w.Groups[i]
	}
	return GroupWork{}
}
