package catalogue_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

func TestEverySiteHasARegion(t *testing.T) {
	c := load(t)
	for _, f := range training.Sites {
		r, ok := c.Region(f.Site)
		if !ok || len(r.Keep) < 3 || len(r.Avoid) == 0 && f.Site != "" {
			t.Errorf("%s: found %v, keeps %d, avoids %d", f.Site, ok, len(r.Keep), len(r.Avoid))
		}
	}
	if len(c.Regions()) != len(training.Sites) {
		t.Errorf("%d regions for %d sites", len(c.Regions()), len(training.Sites))
	}
}

func TestRegionsSayWhatTheirWordsMean(t *testing.T) {
	tests := []struct {
		name        string
		site        training.Site
		keep, avoid string
	}{
		{"an Achilles is loaded slowly and spared hops, sprints and drops below level", "achilles", "calf_seated calf_two calf_sl calf_iso", "pogo_two skip_rope bound hill_sprint calf_step"},
		{"at the heel bone everything stays on the flat floor", "achilles-insertion", "calf_seated calf_two", "calf_step towel_raise drop_jump"},
		{"a calf is loaded on two legs first", "calf", "calf_two calf_bent_sl calf_seated calf_iso", "calf_sl_load calf_step pogo_sl hill_sprint"},
		{"under the kneecap holds come first and jumps last", "patellar", "spanish_squat leg_ext leg_press split_squat", "squat_jump box_jump drop_jump pistol kneeling_jump"},
		{"at the front of the knee depth goes", "knee-front", "side_abd glute_bridge step_up wall_squat leg_press calf_two", "pistol back_squat forward_lunge rfess"},
		{"at the outer knee steps and crossing go", "itb", "side_abd hip_hike side_plank band_walk glute_bridge", "step_up step_down curtsy_lunge skaters"},
		{"a shin is spared what lands", "shin", "calf_seated calf_sl wall_tib short_foot", "pogo_two skip_rope burpee squat_jump"},
		{"a foot is spared the forefoot", "foot", "short_foot toe_yoga calf_seated wall_tib", "calf_sl towel_raise pogo_two"},
		{"a sole is loaded on a towel", "plantar", "towel_raise short_foot calf_seated", "pogo_two bound"},
		{"a groin is squeezed before it is stretched", "groin", "ball_squeeze adduct_side copenhagen_short copenhagen_long cossack", "lateral_lunge lateral_lunge_row skaters"},
		{"a hamstring is spared speed", "hamstring", "glute_bridge sliding_curl rdl", "kb_swing hill_sprint nordic"},
		{"a sitting bone is spared the deep hip", "high-hamstring", "glute_bridge hip_thrust", "fig4 sldl rfess hill_sprint"},
		{"the side of a hip is not stretched or lain on", "hip-side", "glute_bridge hip_hike band_walk", "fig4 clamshell side_abd curtsy_lunge skaters"},
		{"the front of a hip is not folded", "hip-front", "glute_bridge rdl side_plank", "leg_raise v_sit pistol"},
		{"a back is steadied", "back", "bird_dog side_plank crunch hinge_drill suitcase_carry", "v_sit leg_raise russian_twist deadlift kb_swing oh_press"},
		{"an ankle balances and does not hop sideways", "ankle", "sl_balance calf_two banded_inversion wall_tib", "line_hop skaters burpee"},
		{"a shoulder rows", "shoulder", "db_row band_row plank", "dip_bench extended_plank oh_press"},
		{"a wrist rests on fist or forearm", "wrist", "db_row incline_pushup plank", "dip_bench extended_plank burpee"},
	}
	c := load(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, _ := c.Region(tt.site)
			for id := range strings.FieldsSeq(tt.keep) {
				if !slices.Contains(r.Keep, id) {
					t.Errorf("%s is not kept", id)
				}
			}
			for id := range strings.FieldsSeq(tt.avoid) {
				if !slices.Contains(r.Avoid, id) {
					t.Errorf("%s is not avoided", id)
				}
			}
		})
	}
}

// The tables of PRG-15's trials, as sets x repetitions by week.
func TestTendonTracks(t *testing.T) {
	tests := []struct {
		name string
		site training.Site
		week int
		sets int
		reps int
	}{
		{"an Achilles begins with 3 x 15", "achilles", 1, 3, 15},
		{"then 3 x 12", "achilles", 3, 3, 12},
		{"then 4 x 10", "achilles", 4, 4, 10},
		{"then 4 x 8", "achilles", 8, 4, 8},
		{"and ends with 4 x 6", "achilles", 12, 4, 6},
		{"after the last week it goes on as it was", "achilles", 20, 4, 6},
		{"a sole begins with 3 x 12", "plantar", 2, 3, 12},
		{"then 4 x 10 for four weeks", "plantar", 6, 4, 10},
		{"then 5 x 8", "plantar", 7, 5, 8},
		{"under the kneecap it begins with five holds", "patellar", 1, 5, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, _ := load(t).Region(tt.site)
			s, ok := r.Track.Stage(tt.week)
			if !ok || s.Sets != tt.sets || s.Reps != tt.reps {
				t.Errorf("week %d: %d x %d", tt.week, s.Sets, s.Reps)
			}
		})
	}
}

func TestTracksKeepTheirDistance(t *testing.T) {
	var with []training.Site
	for _, r := range load(t).Regions() {
		if r.Track.IsZero() {
			continue
		}
		with = append(with, r.Site)
		if r.Track.PerWeek != 3 || r.Track.GapHours != 44 || r.Track.RIR < 1 || r.Track.RIR > 2 {
			t.Errorf("%s: %d a week, %d h apart, RIR %g", r.Site, r.Track.PerWeek, r.Track.GapHours, r.Track.RIR)
		}
	}
	if d := cmp.Diff([]training.Site{"achilles", "achilles-insertion", "plantar", "patellar"}, with); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if _, ok := (catalogue.Track{}).Stage(1); ok {
		t.Error("no track has a stage")
	}
}

func TestPregnancy(t *testing.T) {
	p := load(t).Pregnancy()
	for id := range strings.FieldsSeq("sit_to_stand goblet_squat split_squat rdl db_row side_abd bird_dog pallof calf_two pelvic_floor") {
		if !slices.Contains(p.In, id) {
			t.Errorf("%s is not in", id)
		}
	}
	for id := range strings.FieldsSeq("leg_raise v_sit crunch copenhagen_short nordic heel_walk_back sl_balance sldl pogo_two pistol box_jump") {
		if !slices.Contains(p.Out, id) {
			t.Errorf("%s is not out", id)
		}
	}
	if p.ProneUntil != 16 || p.BackLyingUntil != 20 || p.BackLyingSeconds != 60 || !slices.Contains(p.BackLying, "glute_bridge") || !slices.Contains(p.Prone, "back_ext") {
		t.Errorf("%+v", p)
	}
}

func TestTheLastStageGoesOnAndThereIsNoneBeforeTheFirst(t *testing.T) {
	one := catalogue.Track{Stages: []catalogue.TrackStage{{Weeks: [2]int{1, 2}, Sets: 3}}}
	for week, want := range map[int]bool{-1: false, 0: false, 1: true, 2: true, 3: true, 99: true} {
		if s, ok := one.Stage(week); ok != want || ok && s.Sets != 3 {
			t.Errorf("week %d: %+v, %v", week, s, ok)
		}
	}
	if _, ok := (catalogue.Track{}).Stage(1); ok {
		t.Error("a track without stages has one")
	}
}
