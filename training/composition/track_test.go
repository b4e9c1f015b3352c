package composition_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
)

func tendonBlock(kit training.Preset, level training.Level, pains ...training.Pain) composition.Block {
	return composition.Block{Phase: training.AA, Level: level, Runner: training.R2, FromWeek: 1, Sessions: week(kit, 30, 2), Pains: pains}
}

// doseText is a session's one exercise as "calf_seated 3 x 15, 2 left, 150 s".
func doseText(s composition.DosedSession) string {
	x := s.Exercises[0]
	set := x.Dose.Set()
	amount := fmt.Sprint(set.Reps)
	if set.Hold > 0 {
		amount = fmt.Sprintf("%d s", set.Hold)
	}
	return fmt.Sprintf("%s %d x %s, %g left, rest %d s, %d min", x.Exercise.ID, x.Sets, amount, float64(set.RIR), set.Rest, s.Minutes)
}

// The arithmetic: set-up 45 s, a set of 15 at 3-0-3 is 90 s, on one side after
// the other 180 s. One-sided work rests 150 less the 90 of the other side.
func TestATendonsSessionIsAsPublishedInQuarterOfAnHour(t *testing.T) {
	ach, pat, sole := training.Pain{Site: "achilles", Score: 4}, training.Pain{Site: "patellar", Score: 4}, training.Pain{Site: "plantar", Score: 3}
	tests := []struct {
		name string
		kit  training.Preset
		ask  composition.TrackTurn
		want string
	}{
		// 45 + 3 x 90 + 2 x 150 = 615 s
		{"an Achilles starts with three fifteens", training.KitGym, composition.TrackTurn{Pain: ach, Week: 1}, "calf_seated 3 x 15, 2 left, rest 150 s, 11 min"},
		// 45 + 3 x 180 + 2 x 60 = 705 s
		{"the other raise takes its turn", training.KitDumbbells, composition.TrackTurn{Pain: ach, Week: 1, Turn: 1}, "calf_sl_load 3 x 15, 2 left, rest 60 s, 12 min"},
		{"without a weight it is the body's own", training.KitNone, composition.TrackTurn{Pain: ach, Week: 1, Turn: 1}, "calf_sl 3 x 15, 2 left, rest 60 s, 12 min"},
		// 45 + 4 x 36 + 3 x 150 = 639 s
		{"after twelve weeks it is four sixes", training.KitGym, composition.TrackTurn{Pain: ach, Week: 12}, "calf_seated 4 x 6, 2 left, rest 150 s, 11 min"},
		// 45 + 2 x 36 + 150 = 267 s
		{"a taper halves the sets", training.KitGym, composition.TrackTurn{Pain: ach, Week: 12, Taper: true}, "calf_seated 2 x 6, 2 left, rest 150 s, 5 min"},
		// 45 + 5 x 60 + 4 x (120 - 30) = 705 s
		{"the free day has holds", training.KitGym, composition.TrackTurn{Pain: ach, Week: 5, Holds: true}, "calf_iso 5 x 30 s, 3 left, rest 90 s, 12 min"},
		{"a red light has holds", training.KitGym, composition.TrackTurn{Pain: training.Pain{Site: "achilles", Score: 7}, Week: 5}, "calf_iso 5 x 30 s, 3 left, rest 90 s, 12 min"},
		// 60 + 5 x 45 + 4 x 120 = 765 s; the machine's set-up is 60 s.
		{"under the kneecap it starts with holds", training.KitGym, composition.TrackTurn{Pain: pat, Week: 1}, "leg_ext 5 x 45 s, 3 left, rest 120 s, 13 min"},
		{"at home against a wall", training.KitNone, composition.TrackTurn{Pain: pat, Week: 1}, "wall_squat 5 x 45 s, 3 left, rest 120 s, 13 min"},
		// 45 + 5 x 2 x 64 = 685; 900 - 685 = 215 for four rests: 53, as a clock is read 50.
		{"a sole's five eights just fit", training.KitNone, composition.TrackTurn{Pain: sole, Week: 7}, "towel_raise 5 x 8, 2 left, rest 50 s, 15 min"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, ok := composition.Track(library(t), tendonBlock(tt.kit, training.L0, tt.ask.Pain), "T1", tt.ask)
			if !ok {
				t.Fatal("there is none")
			}
			if got := doseText(s); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			if s.Class != training.StrainLight || s.Warmup != 0 || s.Variant != training.TrackVariant {
				t.Errorf("%s on the legs, %d min of warm-up, %s", s.Class, s.Warmup, s.Variant)
			}
		})
	}
}

func TestASoleHasNoHolds(t *testing.T) {
	p := training.Pain{Site: "plantar", Score: 3}
	if s, ok := composition.Track(library(t), tendonBlock(training.KitGym, training.L1, p), "T1", composition.TrackTurn{Pain: p, Week: 1, Holds: true}); ok {
		t.Error(doseText(s))
	}
}

func TestTheWorstTendonFromAmberOnHasTheTrack(t *testing.T) {
	tests := []struct {
		name  string
		pains []training.Pain
		want  training.Site
	}{
		{"no pain, no track", nil, ""},
		{"a knee has none", []training.Pain{{Site: "knee-front", Score: 5}}, ""},
		{"a green tendon has none", []training.Pain{{Site: "achilles", Score: 2}}, ""},
		{"an amber one has", []training.Pain{{Site: "achilles", Score: 3}}, "achilles"},
		{"the worse of two", []training.Pain{{Site: "achilles", Score: 3}, {Site: "plantar", Score: 5}}, "plantar"},
		{"of two as bad the first", []training.Pain{{Site: "plantar", Score: 4}, {Site: "achilles", Score: 4}}, "plantar"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if p, _ := composition.TrackOf(library(t), tt.pains); p.Site != tt.want {
				t.Errorf("got %q", p.Site)
			}
		})
	}
}

func TestATracksWorkStaysWithinTheHardSetsOfTheWeek(t *testing.T) {
	pain := training.Pain{Site: "patellar", Score: 4}
	b := tendonBlock(training.KitGym, training.L1, pain)
	b.Sessions = week(training.KitGym, 60, 2) // time enough for all five holds
	menu, err := composition.Compose(library(t), b)
	if err != nil {
		t.Fatal(err)
	}
	full := menu.Sessions[0].Full
	s := composition.WithTrack(library(t), b, full, 60, 0, composition.TrackTurn{Pain: pain, Week: 1})
	if !s.HasTrack() {
		t.Fatal("the session gives nothing over")
	}
	if s.HardSets > full.HardSets {
		t.Errorf("%d hard sets became %d", full.HardSets, s.HardSets)
	}
}

func TestAStrengthDayGivesItsCalfWorkOver(t *testing.T) {
	pain := training.Pain{Site: "achilles", Score: 4}
	b := tendonBlock(training.KitDumbbells, training.L1, pain)
	menu, err := composition.Compose(library(t), b)
	if err != nil {
		t.Fatal(err)
	}
	for i, m := range menu.Sessions {
		s := composition.WithTrack(library(t), b, m.Full, 30, 3, composition.TrackTurn{Pain: pain, Week: 1, Slot: i, Turn: (i + 1) % 2})
		var calves []string
		for _, x := range s.Exercises {
			if x.Role == composition.CalfRole {
				calves = append(calves, fmt.Sprintf("%s %d x %d", x.Exercise.ID, x.Sets, x.Dose.Start))
			}
		}
		want := []string{"[calf_sl_load 2 x 15]", "[calf_seated 3 x 15]"}[i]
		if got := fmt.Sprint(calves); got != want || !s.HasTrack() {
			t.Errorf("%s: %s, want %s", s.Name, got, want)
		}
		if bare := s.WithoutTrack(); bare.HasTrack() || len(bare.Exercises) != len(s.Exercises)-1 {
			t.Errorf("%s without it has %d exercises", s.Name, len(bare.Exercises))
		}
		if m.Full.HasTrack() || len(m.Full.WithoutTrack().Exercises) != len(m.Full.Exercises) {
			t.Errorf("%s had it before", s.Name)
		}
	}
}
