package adaptation

import (
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/strength"
)

type changed = athlete.Changed

// deloadOf is the week a deload by need was for.
func deloadOf(key string) (training.Date, bool) {
	rest, ok := strings.CutPrefix(key, "deload/")
	if !ok {
		return 0, false
	}
	d, err := training.ParseDate(rest)
	return d, err == nil
}

// calendar is the runs as they are known now, unknown weeks filled in.
func (p *proposing) calendar() []training.Run {
	if p.runs == nil {
		p.runs = planner.Calendar(p.request(), p.today.AddDays(2*near))
	}
	return p.runs
}

// done are the runs done in the last weeks.
func (p *proposing) done() []training.DoneRun {
	var out []training.DoneRun
	for _, r := range p.state.Runs {
		if r.Done && r.Date >= p.today.AddDays(-runsBack) && r.Date <= p.today {
			out = append(out, r.DoneRun)
		}
	}
	return out
}

// logged are the strength sessions of the last weeks.
func (p *proposing) logged() []training.LoggedSession {
	var out []training.LoggedSession
	for _, x := range p.state.Sessions {
		if x.Date >= p.today.AddDays(-runsBack) {
			out = append(out, x.LoggedSession)
		}
	}
	return out
}

// keyLifts are the estimates of the leg lifts done lately, session by session.
//
// House rule: lifts on both legs only. On one leg most of what is lifted is the
// body, and a kilogram held more or less is a large share of next to nothing.
func (p *proposing) keyLifts() []load.LiftSeries {
	at := map[string]int{}
	var out []load.LiftSeries
	for _, x := range p.logged() {
		for _, e := range x.Exercises {
			is, ok := p.cat.Exercise(e.Exercise)
			if !ok || !is.Pattern.Leg() || is.OneSided() {
				continue
			}
			point, ok := pointOf(x, e)
			if !ok {
				continue
			}
			i, seen := at[e.Exercise]
			if !seen {
				i = len(out)
				at[e.Exercise] = i
				out = append(out, load.LiftSeries{Exercise: e.Exercise})
			}
			out[i].Points = append(out[i].Points, point)
		}
	}
	return out
}

// pointOf is the best estimate of one exercise in one session.
func pointOf(x training.LoggedSession, e training.LoggedExercise) (best load.LiftPoint, ok bool) {
	for _, s := range e.Sets {
		if !s.Rated || s.Pain > 3 {
			continue
		}
		if est, err := strength.OneRepMax(s.Load, s.Reps, s.RIR); err == nil && est.Max > best.Max {
			best, ok = load.LiftPoint{Date: x.Date, RIR: s.RIR, Max: est.Max}, true
		}
	}
	return best, ok
}
