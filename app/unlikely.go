package app

import (
	"context"
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/unit"
)

const (
	// tooMuchMore than the heaviest load ever logged of an exercise is asked about.
	//
	// House rule: nobody doubles a load, and a slip of the finger does.
	tooMuchMore = 2
	// offBy is how far a load may lie beside one that can be made, in kilograms.
	//
	// House rule: less than the smallest plates weigh, and more than rounding of
	// pounds.
	offBy unit.Kilograms = 0.6
)

// likely is an error for a set that may be a slip of the finger:
//
//  1. no repetitions with a load: that is no set at all;
//  2. a load that the place cannot make;
//  3. more than twice the heaviest ever logged of the exercise.
//
// The last two can be so all the same, when the athlete is sure.
func (a *App) likely(s athlete.State, o open, x Sets, set DoneSet) error {
	if set.Load > 0 && set.Count() == 0 { // Rule 1.
		return &training.InvalidError{Field: "set", Value: "0 with " + kilos(s, set.Load), Why: "has nothing that was done; leave it out, or write how many you did, like 8x16"}
	}
	if x.Sure || set.Load <= 0 || set.AnyLoad {
		return nil
	}
	odd := func(why string) error {
		return &training.InvalidError{Field: "load", Value: kilos(s, set.Load), Why: why + "; check it, and if it is so, repeat the command with --sure"}
	}
	place := adaptation.PlaceOf(s, adaptation.Ask{Date: x.Date, Place: x.Place}, o.day.Entry)
	if loads := a.loadsOf(x.Exercise, o.loading(x.Exercise), place); len(loads) > 0 { // Rule 2.
		if most := loads[len(loads)-1]; set.Load > most+offBy {
			return odd(fmt.Sprintf("the heaviest at %s is %s", place.Name, kilos(s, most)))
		}
		if !slices.ContainsFunc(loads, func(l unit.Kilograms) bool { return l-offBy <= set.Load && set.Load <= l+offBy }) {
			return odd(fmt.Sprintf("cannot be made at %s", place.Name))
		}
	}
	if most := heaviest(s, x.Exercise); most > 0 && set.Load > tooMuchMore*most { // Rule 3.
		return odd(fmt.Sprintf("is more than twice the %s that was your heaviest so far", kilos(s, most)))
	}
	return nil
}

// loadsOf are the loads that a place has for an exercise; none where it is not
// known what they are.
func (a *App) loadsOf(exercise, loading string, p training.Place) []unit.Kilograms {
	kit, err := equipment.Resolve(p)
	if err != nil {
		return nil
	}
	if loading != "" {
		return kit.Loads(catalogue.Loading(loading))
	}
	e, ok := a.cat.Exercise(exercise)
	if !ok {
		return nil
	}
	way, ok := kit.Choose(e.Kits)
	if !ok {
		return nil
	}
	return kit.Loads(way.Loading)
}

// Made is what to take for an exercise's load where a session is; false where
// nothing is taken, or nobody knows of what.
func (a *App) Made(ctx context.Context, by Pen, e adaptation.Entry, x training.PrescribedExercise, load unit.Kilograms) (equipment.Made, bool) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return equipment.Made{}, false
	}
	kit, err := equipment.Resolve(adaptation.PlaceOf(s, adaptation.Ask{Date: by.Today()}, e))
	if err != nil {
		return equipment.Made{}, false
	}
	return kit.Made(catalogue.Loading(x.Loading), load)
}

// heaviest is the most that was ever logged of an exercise; 0 = nothing.
func heaviest(s athlete.State, exercise string) unit.Kilograms {
	most := unit.Kilograms(0)
	for _, x := range s.Sessions {
		for _, e := range x.Exercises {
			for _, set := range e.Sets {
				if e.Exercise == exercise {
					most = max(most, set.Load)
				}
			}
		}
	}
	return most
}

func kilos(s athlete.State, k unit.Kilograms) string {
	return explain.Words{Units: s.Goal.What.Units}.Load(float64(k))
}
