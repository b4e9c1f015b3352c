package composition_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
)

// sore is a trained runner in build with one painful site.
func sore(site training.Site, score int) composition.Block {
	b := trained()
	b.Phase, b.Pains = training.BS, []training.Pain{{Site: site, Score: score}}
	return b
}

// expecting is an L1 with dumbbells in week 25 whose clinician agrees.
func expecting() composition.Block {
	return composition.Block{
		Phase: training.AA, Level: training.L1, Runner: training.R1, FromWeek: 1, Weeks: 4, Sessions: week(training.KitDumbbells, 30, 2),
		Group: composition.Group{PregnancyWeek: 25, ClinicianAgrees: true},
	}
}

func TestWhatStaysUnderALimitSaysHowItIsDone(t *testing.T) {
	tests := []struct {
		name  string
		block composition.Block
		lift  string
		how   string
	}{
		{"a leg press with a very sore knee", sore("knee-front", 9), "leg_press", "the knee bent 60 degrees at most"},
		{"a deadlift with a sore hamstring", sore("hamstring", 9), "rdl", "light, and no further than is comfortable"},
		{"a split squat in pregnancy", expecting(), "split_squat", "a hand on a support"},
		{"a goblet squat in pregnancy", expecting(), "goblet_squat", "to a chair"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := false
			for _, s := range compose(t, tt.block).Sessions {
				for _, x := range s.Full.Exercises {
					if x.Exercise.ID != tt.lift {
						continue
					}
					found = true
					told := slices.ContainsFunc(x.Why, func(r training.Reason) bool {
						return r.Code == composition.CodePainHow || r.Code == composition.CodePregnantHow
					})
					if !slices.Equal(x.How, []string{tt.how}) || !told {
						t.Errorf("%s is done %q, with the reason told: %v", tt.lift, x.How, told)
					}
				}
			}
			if !found {
				t.Errorf("no session has %s", tt.lift)
			}
		})
	}
}

func TestALimitReachesTheDose(t *testing.T) {
	cat := library(t)
	dose := func(b composition.Block, id string) composition.Dose {
		e, _ := cat.Exercise(id)
		return composition.DoseOf(cat, e, b, 0, composition.SecondLift)
	}
	// Two dumbbells leave no hand for the support.
	if d := dose(expecting(), "split_squat"); d.Loading != catalogue.BodyWeight {
		t.Errorf("a hand on a support, and %s", d.Loading)
	}
	// Light: 15 % off, and four in reserve instead of three.
	if d := dose(sore("hamstring", 9), "rdl"); d.Ease != 15 || d.RIR != 4 {
		t.Errorf("a light deadlift has %g %% taken off and %g in reserve", float64(d.Ease), float64(d.RIR))
	}
	if d := dose(sore("high-hamstring", 4), "sl_bridge"); d.Metric != catalogue.Seconds || d.Low != 30 || d.High != 45 || d.Tempo != (training.Tempo{}) {
		t.Errorf("a hold of 30 to 45 s counts %s, %d to %d, %s", d.Metric, d.Low, d.High, d.Tempo)
	}
}
