package app

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/order"
)

// ExerciseFilter says which exercises to find. Zero fields ask for nothing.
type ExerciseFilter struct {
	Text    string // in a name
	Pattern catalogue.Pattern
	Group   catalogue.Group // among what it trains first
	Use     Use
	// Owned: only what can be done at one of the athlete's places. Kit is what
	// there is instead, for whoever has none.
	Owned bool
	Kit   training.Preset
	Level training.Level // who may do it after four weeks
	// Quiet: no noise for a neighbour below; NoJumps: nothing that lands;
	// Pregnancy: only first choices of SAFE-02.
	Quiet, NoJumps, Pregnancy bool
}

// FilterPart names one condition of an ExerciseFilter.
type FilterPart string

// The conditions.
const (
	ByText      FilterPart = "find"
	ByPattern   FilterPart = "pattern"
	ByGroup     FilterPart = "muscle"
	ByUse       FilterPart = "for"
	ByKit       FilterPart = "kit"
	ByLevel     FilterPart = "level"
	ByQuiet     FilterPart = "quiet"
	ByJumps     FilterPart = "nojumps"
	ByPregnancy FilterPart = "pregnancy"
)

// ExerciseFound is an exercise with how often the athlete did it.
type ExerciseFound struct {
	catalogue.Exercise
	Sessions int
}

// ExercisesFound are the exercises that pass, in the catalogue's order. Where
// none does, Without says which single conditions are in the way, and how many
// pass without each, the most first.
type ExercisesFound struct {
	Exercises []ExerciseFound
	Without   []WithoutPart
}

// WithoutPart is a condition left out, and how many exercises pass then.
type WithoutPart struct {
	Part FilterPart
	Pass int
}

// levelWeek is the week of a plan whose difficulty a level is asked for.
const levelWeek = 5

// FindExercises finds exercises for an athlete; for nobody, an empty who, none of
// them was done and none is owned.
func (a *App) FindExercises(ctx context.Context, who string, f ExerciseFilter) (ExercisesFound, error) {
	var s athlete.State
	if who != "" {
		var err error
		if s, err = a.State(ctx, who); err != nil {
			return ExercisesFound{}, err
		}
	}
	tests, err := f.tests(a.cat, s.Profile.Places)
	if err != nil {
		return ExercisesFound{}, err
	}
	times := sessionsOf(s)
	var out ExercisesFound
	without := make([]int, len(tests))
	for _, e := range a.cat.All() {
		failed, last := 0, 0
		for i, t := range tests {
			if !t.passes(e) {
				failed, last = failed+1, i
			}
		}
		switch failed {
		case 0:
			out.Exercises = append(out.Exercises, ExerciseFound{e, times[e.ID]})
		case 1:
			without[last]++
		}
	}
	if len(out.Exercises) > 0 {
		return out, nil
	}
	for i, n := range without {
		if n > 0 {
			out.Without = append(out.Without, WithoutPart{tests[i].part, n})
		}
	}
	order.By(out.Without, func(x, y WithoutPart) int { return cmp.Compare(y.Pass, x.Pass) })
	return out, nil
}

// sessionsOf counts the sessions in which each exercise was done.
func sessionsOf(s athlete.State) map[string]int {
	out := map[string]int{}
	for _, x := range s.Sessions {
		for _, e := range x.Exercises {
			out[e.Exercise]++
		}
	}
	return out
}

// exerciseTest is one condition.
type exerciseTest struct {
	part   FilterPart
	passes func(catalogue.Exercise) bool
}

// tests are the conditions that f asks for.
func (f ExerciseFilter) tests(cat *catalogue.Catalogue, places []training.Place) ([]exerciseTest, error) {
	kits, err := f.kits(places)
	if err != nil {
		return nil, err
	}
	safe := append(slices.Clone(cat.Pregnancy().In), cat.Pregnancy().Daily...)
	all := []struct {
		asked bool
		exerciseTest
	}{
		{strings.TrimSpace(f.Text) != "", exerciseTest{ByText, func(e catalogue.Exercise) bool { return e.Called(f.Text) }}},
		{f.Pattern != "", exerciseTest{ByPattern, func(e catalogue.Exercise) bool { return e.Pattern == f.Pattern }}},
		{f.Group != "", exerciseTest{ByGroup, func(e catalogue.Exercise) bool { return trains(e, f.Group) }}},
		{f.Use != "", exerciseTest{ByUse, f.Use.Has}},
		{f.Owned || f.Kit != "", exerciseTest{ByKit, func(e catalogue.Exercise) bool { return within(kits, e) }}},
		{f.Level != training.LevelAuto, exerciseTest{ByLevel, func(e catalogue.Exercise) bool {
			return e.Difficulty <= composition.MaxDifficulty(e, f.Level, levelWeek)
		}}},
		{f.Quiet, exerciseTest{ByQuiet, func(e catalogue.Exercise) bool { return e.Quiet }}},
		{f.NoJumps, exerciseTest{ByJumps, func(e catalogue.Exercise) bool { return e.Impact == 0 }}},
		{f.Pregnancy, exerciseTest{ByPregnancy, func(e catalogue.Exercise) bool { return slices.Contains(safe, e.ID) }}},
	}
	var out []exerciseTest
	for _, t := range all {
		if t.asked {
			out = append(out, t.exerciseTest)
		}
	}
	return out, nil
}

// kits are what there is to train with, place by place.
func (f ExerciseFilter) kits(places []training.Place) ([]equipment.Kit, error) {
	if !f.Owned {
		places = []training.Place{{Name: "here", Preset: f.Kit}}
	}
	if !f.Owned && f.Kit == "" {
		return nil, nil
	}
	var out []equipment.Kit
	for _, p := range places {
		k, err := equipment.Resolve(p)
		if err != nil {
			return nil, err
		}
		out = append(out, k)
	}
	return out, nil
}

func within(kits []equipment.Kit, e catalogue.Exercise) bool {
	return slices.ContainsFunc(kits, func(k equipment.Kit) bool { _, ok := k.Choose(e.Kits); return ok })
}

func trains(e catalogue.Exercise, g catalogue.Group) bool {
	return slices.ContainsFunc(e.Primary, func(m catalogue.MuscleCode) bool { return m.Group() == g })
}
