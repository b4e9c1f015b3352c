package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// Season is the plan followed, week by week as it stands.
type Season struct {
	State athlete.State
	Weeks []SeasonWeek
}

// SeasonWeek is one week of a plan with what it comes to.
type SeasonWeek struct {
	training.Week
	Sessions []adaptation.Entry // those that are neither skipped nor let go
	// LegSets are the hard leg sets of what was done, and of what is still ahead.
	LegSets int
	// Low is what holds the legs, where that is within what the week allows, and
	// High the most it allows; both 0 = nothing is planned.
	Low, High int
	Running   unit.Minutes
	Over      bool // its last day has passed
}

// Season is the plan that an athlete follows, as it stands on a day. The error is
// a *training.InvalidError when none is followed.
//
// Source: VOL-03, VOL-04.
func (a *App) Season(ctx context.Context, who string, today training.Date) (Season, error) {
	s, cursor, err := a.plannedAt(ctx, who)
	if err != nil {
		return Season{}, err
	}
	return worked(a.warm.of(who), cursor, seasonAsked{today}, func() (Season, error) { return a.season(s, today), nil })
}

// seasonAsked is the question Season answers.
type seasonAsked struct{ today training.Date }

func (a *App) season(s athlete.State, today training.Date) Season {
	out := Season{State: s}
	agenda := adaptation.AgendaOf(s, today)
	for _, w := range s.Plan.What.Weeks {
		x := SeasonWeek{Week: w, High: w.Budget.LowerSets, Over: w.Monday.AddDays(6) < today}
		x.Low = min(load.LegsHeld(), x.High)
		for _, e := range agenda.Between(w.Monday, w.Monday.AddDays(6)) {
			if e.Status == adaptation.Skipped || e.Status == adaptation.LetGo {
				continue
			}
			x.Sessions = append(x.Sessions, e)
			x.LegSets += a.legSets(s, e)
		}
		for _, r := range runsOf(s, w, today) {
			x.Running += r.Minutes
		}
		out.Weeks = append(out.Weeks, x)
	}
	return out
}

// legSets are what was done of an entry, or what it holds while it is ahead.
func (a *App) legSets(s athlete.State, e adaptation.Entry) int {
	if log := begun(s, e.ID); log != nil && e.Status == adaptation.Done {
		return load.LoggedLegSets(a.cat, log.LoggedSession)
	}
	if e.Status == adaptation.Missed {
		return 0
	}
	return load.LegSets(a.cat, e.PrescribedSession)
}

// runsOf are the runs of a week: those done, where it is over and they are known,
// or else those that the plan was made with.
func runsOf(s athlete.State, w training.Week, today training.Date) []training.Run {
	var done []training.Run
	for _, r := range s.Runs {
		if r.Done && r.Date >= w.Monday && r.Date < w.Monday.AddDays(7) {
			done = append(done, r.Run)
		}
	}
	if w.Monday.AddDays(6) < today && len(done) > 0 {
		return done
	}
	return w.Runs
}
