package adaptation

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/unit"
)

func TestALightDaysLiftStaysUnderWhatCountsAsHeavy(t *testing.T) {
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	kit, err := equipment.Resolve(training.Place{Preset: "dumbbells"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name    string
		load    unit.Kilograms
		percent unit.Percent
		want    unit.Kilograms
	}{
		// 18 kg x 84 / 90 = 16.8: the dumbbells go in steps of 2 kg.
		{"a lighter dumbbell is taken", 18, 90, 16},
		{"the lightest is put away", 2, 88, 0},
		{"a load that is not heavy stays", 18, 84, 18},
		{"body weight stays body weight", 0, 90, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := training.PrescribedSession{Lower: training.StrainModerate, Exercises: []training.PrescribedExercise{{
				Exercise: "rfess", Loading: string(catalogue.ByDumbbells), PerHand: true,
				Sets: []training.PrescribedSet{{Kind: training.WorkSet, Reps: 3, RIR: 6, Load: c.load, Percent: c.percent}},
			}}}
			d := day{cat: cat, kit: kit, entry: Entry{PrescribedSession: training.PrescribedSession{Lower: training.StrainLight}}}
			set := d.belowHeavy(s).Exercises[0].Sets[0]
			if set.Load != c.want {
				t.Errorf("%g kg, want %g", float64(set.Load), float64(c.want))
			}
			if set.Load != c.load && set.Percent >= 85 {
				t.Errorf("still %g %%", float64(set.Percent))
			}
		})
	}
}

func TestARungTakesOverWhatWasLiftedOnTheOneBefore(t *testing.T) {
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	kit, err := equipment.Resolve(training.Place{Preset: training.KitGym})
	if err != nil {
		t.Fatal(err)
	}
	rdl, _ := cat.Exercise("rdl")
	set := training.PrescribedSet{Kind: training.WorkSet, Reps: 8, Low: 6, High: 10, RIR: 2, Load: 60, Percent: 75}
	x := training.PrescribedExercise{Exercise: "rdl", Loading: string(catalogue.ByBarbell), Sets: []training.PrescribedSet{set, set}}
	past := training.Exposure{Date: training.NewDate(2026, 11, 20), Sets: []training.LoggedSet{{Kind: training.WorkSet, Reps: 8, Load: 60, RIR: 2, Rated: true}}}
	from := progression.Course{
		Exercise: rdl, Way: catalogue.Kit{Loading: catalogue.ByBarbell}, Kit: kit, Past: []training.Exposure{past},
		Asked: progression.DoseOf(x, training.BS), Today: training.NewDate(2026, 11, 24), MayRise: true,
	}
	d := day{cat: cat, kit: kit, today: from.Today, level: training.L1, entry: Entry{Phase: training.BS}}
	out, c := d.onRung(x, from, progression.Step{Kind: progression.EasierRung, Exercise: "sldl"})
	// 80 kg once; eight with two left are 75 % of it, and one side has 35 % of that: 21 kg.
	s := progression.Next(c)
	if out.Exercise != "sldl" || s.Kind != progression.FirstLoad || s.Load != 20 || s.Why[0].Code != progression.CodeCarriedToOneSide {
		t.Errorf("%s begins with %v %v: %v", out.Exercise, s.Kind, s.Load, s.Why)
	}
}
