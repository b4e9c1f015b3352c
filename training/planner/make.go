package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/schedule"
)

// Made is a plan with what it was made from, so that questions about it can be
// answered: why not another day, another exercise, another load.
type Made struct {
	Plan training.Plan

	cat      *catalogue.Catalogue
	request  training.Request
	state    athlete.Standing
	quick    bool // menus need not be proven
	blocks   []composed
	weeks    []weekWork
	problem  schedule.Problem
	solution schedule.Solution
	tendon   tendonTrack
}

// Make answers a request. The same request gives the same plan. The error is a
// *training.InvalidError for what the athlete can mend; a time in which nothing
// can be done is no error but empty weeks with reasons.
func Make(req training.Request, cat *catalogue.Catalogue) (Made, error) {
	return makeWith(req, cat, false)
}

// Draft is Make with menus that are good and not proven to be the best: the
// same rules in a fraction of the time, for trying a plan out and for
// simulations. Its Proof says how far from the best its menus may be.
func Draft(req training.Request, cat *catalogue.Catalogue) (Made, error) {
	return makeWith(req, cat, true)
}

func makeWith(req training.Request, cat *catalogue.Catalogue, quick bool) (Made, error) {
	req = Normalise(req)
	if err := check(req, cat); err != nil {
		return Made{}, err
	}
	m := Made{cat: cat, request: req, state: athlete.Now(req), quick: quick}

	// Step 1. The calendar is completed to the plan's end, and its weeks of
	// running decide where lighter weeks fall.
	season := seasonOf(req, m.state, nil)
	list, calendarWhy := runs(req, Periodise(season).To, m.state.EasyPace)
	list = schedule.ShortLongs(list)
	season.Running = runningWeeks(list)
	periods := Periodise(season)

	// Step 2.
	blocks, err := m.compose(periods, list)
	if err != nil {
		return Made{}, err
	}

	// Step 3.
	m.blocks = blocks
	m.weeks = m.modify(periods, blocks)
	m.problem = m.place(list, periods)
	policy, policyWhy := schedule.ResolvePolicy(m.problem)
	m.problem.Policy = policy
	m.solution = schedule.Solve(m.problem)
	if weeks, again := withoutWindow(m.weeks, m.solution); again {
		m.weeks = weeks
		m.problem = m.place(list, periods)
		m.problem.Policy = policy
		m.solution = schedule.Solve(m.problem)
	}

	m.tendon = m.placeTrack()

	// Step 4.
	past := prescribed{loads: lifted{}}
	m.Plan = m.assemble(periods, list, blocks, &past)
	m.Plan.Policy = policy
	m.Plan.Why = slices.Concat(m.state.Why, periods.Why, m.approach(periods, past), m.trackWhy(), []training.Reason{policyWhy}, calendarWhy)
	m.Plan.Screening = screening(req, m.state)
	m.Plan.Warnings = m.warnings(list)
	return m, nil
}

// Plan is Make for those who ask nothing afterwards.
func Plan(req training.Request, cat *catalogue.Catalogue) (training.Plan, error) {
	m, err := Make(req, cat)
	return m.Plan, err
}

// seasonOf is what periodising needs of a request.
func seasonOf(req training.Request, state athlete.Standing, running []RunningWeek) Season {
	return Season{
		From: req.From, Weeks: max(req.Weeks, noRaceWeeks), Goal: req.Goal, Races: req.Races,
		Level: state.Level, Runner: state.Runner, DaysOff: state.DaysOff, Profile: req.Profile,
		Sessions: req.Sessions, Minutes: req.Minutes, HopsShown: req.HopsShown, Running: running,
	}
}

// runningWeeks is the running of each known week, in order. The first week of
// the history is left out: it may be known only in part, and would make the
// next one look like a rise.
func runningWeeks(list []training.Run) []RunningWeek {
	var out []RunningWeek
	for _, r := range list {
		m := r.Date.Monday()
		if n := len(out); n == 0 || out[n-1].Monday != m {
			out = append(out, RunningWeek{Monday: m})
		}
		week := &out[len(out)-1]
		if r.Kind != training.RunRace { // a race is no training to measure weeks by
			week.Minutes += r.Minutes
		}
		if r.Kind == training.RunStrides {
			week.Strides += load.StridesPerRun
		}
	}
	if len(out) > 1 && list[0].Done {
		out = out[1:]
	}
	return out
}
