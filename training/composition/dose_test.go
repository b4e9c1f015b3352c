package composition_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// card is a dose in one line: sets, start and range, reserve, percent, tempo.
func card(d composition.Dose) string {
	return fmt.Sprintf("%d-%d x %d (%d-%d) RIR %g %g%% %s rest %d", d.MinSets, d.MaxSets, d.Start, d.Low, d.High, float64(d.RIR), float64(d.Percent), d.Tempo, d.Rest)
}

func TestDoseOfMainLift(t *testing.T) {
	// Percentages are the grid's for reps + RIR: 8+2 75, 8+3 73, 6+3 77, 5+2 83,
	// 5+3 80, 4+2 85, 4+1 87, 4+3 83, 3+3 85.
	tests := []struct {
		name    string
		phase   training.Phase
		level   training.Level
		minutes unit.Minutes
		busy    bool
		session int
		lift    string
		want    string
	}{
		{"groundwork: 2 to 3 x 10 to 15, by feel", training.AA, training.L1, 45, false, 0, "goblet_squat", "2-3 x 12 (10-15) RIR 3 0% 3-1-1 rest 90"},
		{"groundwork for somebody new keeps one more", training.AA, training.L0, 45, false, 0, "goblet_squat", "2-3 x 12 (10-15) RIR 4 0% 3-1-1 rest 90"},
		{"build: 3 x 6 to 10 at 67 to 80 %", training.BS, training.L1, 45, false, 0, "goblet_squat", "3-3 x 8 (6-10) RIR 2 75% 2-0-X rest 150"},
		{"build, second part, for those new to lifting", training.BS2, training.L0, 45, false, 0, "goblet_squat", "3-3 x 6 (5-8) RIR 3 77% 2-0-X rest 150"},
		{"max strength in its lite form at L0", training.MS, training.L0, 45, false, 0, "goblet_squat", "3-3 x 5 (5-6) RIR 3 80% 2-0-X rest 150"},
		{"max strength at L1 starts with fives", training.MS, training.L1, 45, false, 0, "back_squat", "3-4 x 5 (4-6) RIR 2 83% 2-0-X rest 150"},
		{"max strength at L2 starts with fours at 85 %", training.MS, training.L2, 45, false, 0, "back_squat", "3-4 x 4 (3-5) RIR 2 85% 2-0-X rest 180"},
		{"max strength at L3 with one in reserve, in an hour up to five sets", training.MS, training.L3, 60, false, 0, "back_squat", "3-5 x 4 (3-5) RIR 1 87% 2-0-X rest 210"},
		{"half an hour has room for three sets", training.MS, training.L2, 30, false, 0, "back_squat", "3-3 x 4 (3-5) RIR 2 85% 2-0-X rest 150"},
		{"twenty minutes may make do with two", training.MS, training.L2, 20, false, 0, "back_squat", "2-3 x 4 (3-5) RIR 2 85% 2-0-X rest 150"},
		{"B in a busy week stays under 85 %", training.MS, training.L3, 60, true, 1, "deadlift", "3-5 x 4 (3-5) RIR 3 83% 2-0-X rest 210"},
		{"B in a quiet week does not have to", training.MS, training.L2, 45, false, 1, "deadlift", "3-4 x 4 (3-5) RIR 2 85% 2-0-X rest 180"},
		{"power: two heavy sets", training.PW, training.L2, 45, false, 0, "back_squat", "2-2 x 4 (3-5) RIR 3 83% 2-0-X rest 150"},
		{"maintenance keeps the load of max strength: L1 83 %", training.MT, training.L1, 45, false, 0, "back_squat", "2-3 x 4 (3-6) RIR 3 83% 2-0-X rest 150"},
		{"maintenance keeps the load of max strength: L2 85 %", training.MT, training.L2, 45, false, 0, "back_squat", "2-3 x 3 (3-6) RIR 3 85% 2-0-X rest 150"},
		{"taper: threes, fast, far from failure", training.TP, training.L2, 45, false, 0, "back_squat", "1-2 x 3 (3-3) RIR 5 77% 2-0-X rest 120"},
		{"transition: light and slow", training.TR, training.L2, 45, false, 0, "back_squat", "2-2 x 10 (10-12) RIR 4 0% 3-1-1 rest 60"},
	}
	cat := library(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := composition.Block{Phase: tt.phase, Level: tt.level, FromWeek: 6, BusyWeek: tt.busy, Sessions: week(training.KitGym, tt.minutes, 2)}
			e, _ := cat.Exercise(tt.lift)
			if got := card(composition.DoseOf(cat, e, b, tt.session, composition.MainLift)); got != tt.want {
				t.Errorf("dose = %s, want %s", got, tt.want)
			}
		})
	}
}

func TestDoseOfSpecialCases(t *testing.T) {
	tests := []struct {
		name     string
		exercise string
		part     composition.Part
		change   func(*composition.Block)
		want     string
	}{
		{"without load max strength is slow, hard and never to failure", "rfess", composition.MainLift,
			func(b *composition.Block) { b.Sessions = week(training.KitNone, 45, 2) }, "3-4 x 6 (5-8) RIR 2 0% 3-0-1 rest 180"},
		{"a second lift without load too", "forward_lunge", composition.SecondLift,
			func(b *composition.Block) { b.Phase, b.Sessions = training.PW, week(training.KitNone, 45, 2) }, "2-3 x 6 (5-8) RIR 2 0% 3-0-1 rest 120"},
		{"the light hinge beside squats has six to eight with three left", "rdl", composition.SecondLift, nil, "2-3 x 6 (6-8) RIR 3 77% 2-0-X rest 120"},
		{"a one-sided main lift never goes under five", "rfess", composition.MainLift, nil, "3-4 x 6 (5-8) RIR 2 80% 2-0-X rest 180"},
		{"Nordics keep their ladder's few", "nordic", composition.SecondLift, func(b *composition.Block) { b.Level = training.L3 }, "2-3 x 4 (3-6) RIR 3 0% 4-0-1 rest 120"},
		{"somebody new keeps groundwork's loads in maintenance", "goblet_squat", composition.MainLift,
			func(b *composition.Block) { b.Phase, b.Level = training.MT, training.L0 }, "2-3 x 12 (10-15) RIR 4 0% 3-1-1 rest 90"},
		{"a sore region takes load off what leans on it", "step_up", composition.SecondLift,
			func(b *composition.Block) { b.Pains = []training.Pain{{Site: "patellar", Score: 4}} }, "2-3 x 6 (6-8) RIR 4 75% 2-0-X rest 120"},
		{"65 and over: eight to twelve with two left and two minutes", "goblet_squat", composition.MainLift,
			func(b *composition.Block) { b.Group.Age = 67 }, "3-3 x 8 (8-12) RIR 2 75% 2-0-X rest 180"},
		{"pregnancy: two sets, at least four left", "goblet_squat", composition.MainLift,
			func(b *composition.Block) { b.Group.PregnancyWeek = 16 }, "2-2 x 10 (8-12) RIR 4 66% 2-0-X rest 180"},
		{"under 18: two sets, four left", "goblet_squat", composition.MainLift,
			func(b *composition.Block) { b.Group.Age = 15 }, "2-2 x 10 (8-12) RIR 4 66% 2-0-X rest 180"},
		{"sixteen and coached for twelve weeks: up to 80 %", "goblet_squat", composition.MainLift,
			func(b *composition.Block) { b.Group.Age, b.Group.CoachedWeeks = 16, 12 }, "3-3 x 8 (6-12) RIR 2 75% 2-0-X rest 180"},
		{"side planks are held 20 to 45 s", "side_plank", composition.Assistance, nil, "2-2 x 30 (20-45) RIR 2 0%  rest 45"},
		{"Copenhagens 10 to 30 s", "copenhagen_short", composition.Assistance, nil, "2-2 x 20 (10-30) RIR 2 0%  rest 60"},
		{"body-weight calf raises by their ladder", "calf_sl", composition.Assistance,
			func(b *composition.Block) { b.Phase, b.Level = training.BS, training.L1 }, "2-3 x 10 (8-15) RIR 2 0% 2-0-1 rest 60"},
		{"loaded ones heavier in max strength", "calf_seated", composition.Assistance, nil, "2-3 x 8 (6-10) RIR 2 0% 2-0-1 rest 90"},
		{"low hops 2 x 10 to 15", "pogo_two", composition.Assistance,
			func(b *composition.Block) { b.Phase = training.BS }, "2-2 x 12 (10-15) RIR 5 0%  rest 60"},
		{"a set more in max strength", "pogo_two", composition.Assistance, nil, "2-3 x 12 (10-15) RIR 5 0%  rest 60"},
		{"jumps few at first", "squat_jump", composition.Assistance, nil, "2-3 x 4 (3-6) RIR 5 0%  rest 90"},
		{"up to 4 x 6 in power", "squat_jump", composition.Assistance,
			func(b *composition.Block) { b.Phase = training.PW }, "2-4 x 6 (3-6) RIR 5 0%  rest 90"},
		{"with a minute's rest where the warm-up holds them", "squat_jump", composition.Assistance,
			func(b *composition.Block) { b.Phase, b.Sessions = training.PW, week(training.KitGym, 30, 2) }, "2-4 x 6 (3-6) RIR 5 0%  rest 60"},
	}
	cat := library(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := trained()
			if tt.change != nil {
				tt.change(&b)
			}
			e, _ := cat.Exercise(tt.exercise)
			if got := card(composition.DoseOf(cat, e, b, 0, tt.part)); got != tt.want {
				t.Errorf("dose = %s, want %s", got, tt.want)
			}
		})
	}
}

// From the end of a set to the next of the same lift: the partner's set, then
// the pair's rest (SAFE-05).
func TestFrom65OnASupersetLeavesTwoMinutesBetweenTheSetsOfALift(t *testing.T) {
	for _, minutes := range []unit.Minutes{20, 30, 45} {
		b := composition.Block{
			Phase: training.BS, Level: training.L1, Runner: training.R1, FromWeek: 9, Weeks: 4, Sessions: week(training.KitDumbbells, minutes, 2),
			Group: composition.Group{Age: 68},
		}
		for _, s := range compose(t, b).Sessions {
			all := s.Full.Exercises
			for i := 1; i < len(all); i++ {
				x, y := all[i-1], all[i]
				if x.Superset == "" || x.Superset != y.Superset || !x.Exercise.Pattern.Leg() {
					continue
				}
				partner := load.SetWork(y.Exercise, y.Dose.Set(), false)
				if rest := max(x.Dose.PairRest, y.Dose.PairRest) + partner; rest < 120 {
					t.Errorf("%d min: %s has %d s to its next set:\n%s", minutes, x.Exercise.ID, rest, show(s.Full))
				}
			}
		}
	}
}
