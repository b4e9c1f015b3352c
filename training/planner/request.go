package planner

import (
	"fmt"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/order"
)

// Normalise fills in what a request leaves open, so that a plan shows what it
// was made from: goal from the A race, distances from the goal, metric units,
// one place without equipment, the usual hours.
func Normalise(req training.Request) training.Request {
	req.Races = slices.Clone(req.Races)
	order.By(req.Races, func(a, b training.Race) int { return int(a.Date) - int(b.Date) })
	if req.Goal == "" {
		req.Goal = goalOf(req.Races)
	}
	for i, r := range req.Races {
		if r.Distance == "" && req.Goal.Racing() {
			req.Races[i].Distance = req.Goal
		}
		if req.Races[i].Distance == "" {
			req.Races[i].Distance = training.Goal10k
		}
	}
	if req.Policy == "" {
		req.Policy = training.Auto
	}
	if req.Units == "" {
		req.Units = training.Metric
	}
	p := &req.Profile
	if len(p.Places) == 0 {
		p.Places = []training.Place{{Name: "home", Preset: training.KitNone}}
	}
	if len(p.Windows) == 0 {
		p.Windows = training.DefaultWindows()
	}
	return req
}

// goalOf is the distance of the first A race, else base.
func goalOf(races []training.Race) training.Goal {
	for _, r := range races {
		if r.Priority == training.PriorityA && r.Distance != "" {
			return r.Distance
		}
	}
	return training.GoalBase
}

// recoveryReach is how long before a plan a race may lie and still matter: the
// longest recovery after one. Source: SCH-15.
const recoveryReach = 28

// firstDay and lastDay bound the plan's first day: anything else is a slip.
var (
	firstDay = training.NewDate(2000, 1, 1)
	lastDay  = training.NewDate(2099, 12, 31)
)

// furthestRace is how far ahead a race may be. House rule: three years; a date
// further off is a slip.
const furthestRace = 3 * 366

// check says what the athlete has to mend.
func check(req training.Request, cat *catalogue.Catalogue) error {
	if req.From < firstDay || req.From > lastDay {
		return &training.InvalidError{Field: "from", Value: req.From.String(), Why: "is not a day of this century; give the plan's first day, like 2026-11-23"}
	}
	if err := checkWords(req); err != nil {
		return err
	}
	for _, r := range req.Races {
		if err := checkRace(r, req.From); err != nil {
			return err
		}
	}
	if req.Programme != "" {
		if _, ok := cat.Programme(req.Programme); !ok {
			return &training.InvalidError{Field: "programme", Value: req.Programme, Why: "does not exist; use one of " + programmeIDs(cat)}
		}
	}
	for _, d := range req.Profile.Dislikes {
		if err := checkExercise("dislikes", d, cat); err != nil {
			return err
		}
	}
	for _, l := range req.Profile.Lifts {
		if err := checkExercise("lifts", l.Exercise, cat); err != nil {
			return err
		}
	}
	for _, p := range req.Profile.Places {
		if _, err := equipment.Resolve(p); err != nil {
			return err
		}
	}
	return nil
}

func checkRace(r training.Race, from training.Date) error {
	switch {
	case !slices.Contains([]training.Priority{training.PriorityA, training.PriorityB, training.PriorityC}, r.Priority) || !r.Distance.Racing():
		return &training.InvalidError{Field: "race", Value: r.Date.String(), Why: "has a priority that is not A, B or C, or a distance that is none"}
	case r.Date < from.AddDays(-recoveryReach):
		return &training.InvalidError{Field: "race", Value: r.Date.String(), Why: "lies before the plan, which begins on " + from.String() + "; give a coming race or an earlier --from"}
	case r.Date > from.AddDays(furthestRace):
		return &training.InvalidError{Field: "race", Value: r.Date.String(), Why: "is more than three years after the plan begins; check the year"}
	}
	return nil
}

func checkExercise(field, id string, cat *catalogue.Catalogue) error {
	if _, ok := cat.Exercise(id); ok {
		return nil
	}
	why := "is not an exercise; legwork exercises lists their ids"
	if e, ok := cat.ByName(id); ok {
		why = "is not an exercise's id; did you mean " + e.ID + "?"
	}
	return &training.InvalidError{Field: field, Value: id, Why: why}
}

func programmeIDs(cat *catalogue.Catalogue) string {
	var ids []string
	for _, p := range cat.Programmes() {
		ids = append(ids, p.ID)
	}
	return strings.Join(ids, ", ")
}

// checkWords holds the bounds that flags and profiles hold as well, for
// requests that come from a file.
func checkWords(req training.Request) error {
	p := req.Profile
	bounds := []struct {
		field          string
		v, least, most float64
	}{
		{"sessions", float64(req.Sessions), 0, 3},
		{"minutes", float64(req.Minutes), 0, 120},
		{"weeks", float64(req.Weeks), 0, 104},
		{"age", float64(p.Age), 0, 120},
		{"mass", float64(p.Mass), 0, 300},
		{"pregnancy week", float64(p.PregnancyWeek), 0, 42},
		{"weeks after birth", float64(p.WeeksAfterBirth), 0, 520},
	}
	for _, b := range bounds {
		if !(b.v >= b.least && b.v <= b.most) {
			return &training.InvalidError{Field: b.field, Value: fmt.Sprintf("%g", b.v), Why: fmt.Sprintf("give a number from %g to %g", b.least, b.most)}
		}
	}
	if req.Minutes > 0 && req.Minutes < 10 {
		return &training.InvalidError{Field: "minutes", Value: fmt.Sprint(int(req.Minutes)), Why: "the shortest session is 10 minutes"}
	}
	if _, err := training.ParseGoal(string(req.Goal)); err != nil {
		return err
	}
	if _, err := training.ParsePolicy(string(req.Policy)); err != nil {
		return err
	}
	for _, x := range req.Pain {
		if _, ok := training.FactsOf(x.Site); !ok || x.Score < 0 || x.Score > 10 {
			return &training.InvalidError{Field: "pain", Value: fmt.Sprintf("%s=%d", x.Site, x.Score), Why: "name a place this program knows and a score from 0 to 10"}
		}
	}
	return checkRuns(req)
}

func checkRuns(req training.Request) error {
	for _, r := range req.Runs {
		if r.Minutes < 0 || r.Minutes > 6000 || r.Distance < 0 || !slices.Contains(training.RunKinds, r.Kind) {
			return &training.InvalidError{Field: "runs", Value: fmt.Sprintf("%s %s %d min", r.Date, r.Kind, r.Minutes), Why: "is no run that can be planned around"}
		}
	}
	for _, u := range req.Usual {
		if u.Minutes < 0 || u.Minutes > 6000 || u.Distance < 0 || !slices.Contains(training.RunKinds, u.Kind) {
			return &training.InvalidError{Field: "usual", Value: fmt.Sprintf("%s %s %d min", u.Day, u.Kind, u.Minutes), Why: "is no run that can be planned around"}
		}
	}
	return nil
}
