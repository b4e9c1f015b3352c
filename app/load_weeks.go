package app

import (
	"context"
	"math"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// LoadWeeks is what training cost, week by week.
type LoadWeeks struct {
	Weeks []LoadWeek // oldest first, from the first with any load; the last is this one
	// Notes are what there is to say of the last whole week, and of today.
	Notes []training.Reason
	Units training.Units
}

// LoadWeek is the load of one week, runs and strength apart.
type LoadWeek struct {
	load.Week
	Runs, Strength load.SessionLoad
	Distance       unit.Metres
	Whole          bool // the week is over
}

// formDays are how many days the curves of form are drawn from.
//
// House rule: over four times the memory of the slower one, so that where it began
// no longer shows.
const formDays = 182

// LoadWeeks is the load of so many weeks up to a day.
func (a *App) LoadWeeks(ctx context.Context, who string, today training.Date, weeks int) (LoadWeeks, error) {
	s, err := a.State(ctx, who)
	if err != nil {
		return LoadWeeks{}, err
	}
	from := today.Monday().AddDays(-7 * (weeks - 1))
	runs, sessions := done(s)
	days := load.Days(from, today.Monday().AddDays(6), runs, sessions, s.Profile.EasyPace)
	out := LoadWeeks{Units: s.Goal.What.Units}
	for i, w := range load.Weeks(days) {
		x := LoadWeek{Week: w, Whole: w.From.AddDays(6) < today}
		for _, d := range days[7*i : 7*i+7] {
			x.Runs, x.Strength = x.Runs+d.Runs, x.Strength+d.Strength
		}
		out.Weeks = append(out.Weeks, x)
	}
	for _, r := range runs {
		if i := r.Date.DaysSince(from); i >= 0 && i < 7*len(out.Weeks) {
			out.Weeks[i/7].Distance += r.Distance
		}
	}
	for len(out.Weeks) > 1 && out.Weeks[0].Load == 0 {
		out.Weeks = out.Weeks[1:]
	}
	out.Notes = notesOn(out.Weeks)
	first := today
	measured := make([]load.MeasuredRun, 0, len(runs))
	for _, r := range runs {
		first = min(first, r.Date)
		measured = append(measured, load.MeasuredRun{DoneRun: r})
	}
	stress := load.StressDays(max(first, today.AddDays(-formDays)), today.AddDays(-1), measured, nil,
		load.Measures{Easy: s.Profile.EasyPace, Sex: s.Profile.Sex}, load.RunsOnly)
	if f, ok := load.FormOf(stress); ok {
		out.Notes = append(out.Notes, whole(f).Why())
	}
	return out, nil
}

// whole is a form in whole points: nobody knows theirs to a hundredth.
func whole(f load.Form) load.Form {
	round := func(s load.Stress) load.Stress { return load.Stress(math.Round(float64(s))) }
	return load.Form{Chronic: round(f.Chronic), Acute: round(f.Acute), Balance: round(f.Balance)}
}

// notesOn says how the last whole week was, and how much further it went.
func notesOn(weeks []LoadWeek) []training.Reason {
	var out []training.Reason
	var far []unit.Metres
	last := -1
	for i, w := range weeks {
		if w.Whole {
			last = i
			far = append(far, w.Distance)
		}
	}
	if last < 0 || weeks[last].Load == 0 {
		return nil
	}
	out = append(out, weeks[last].Why())
	if r, ok := load.GrowthInformation(far); ok {
		out = append(out, r)
	}
	return out
}
