package catalogue_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/legwork-run/legwork/training/catalogue"
)

// The ladders of PRG-10: rung, exercise, ~ for a variant of it, dose.
func TestLadders(t *testing.T) {
	want := map[string]string{
		"squat":          "1 sit_to_stand 8-15, 2 bw_squat 10-20, 3 bw_squat~ 8-15, 4 split_squat 8-12, 5 rfess 6-12, 6 sl_squat_box 5-10, 7 pistol 3-8",
		"step":           "1 step_up~ 8-12, 2 step_up 8-12, 3 step_up_knee, 4 step_down 6-10, 5 step_up~",
		"lunge":          "1 split_squat, 2 reverse_lunge, 3 forward_lunge, 4 walking_lunge, 5 walking_lunge~",
		"hinge":          "1 hinge_drill, 2 glute_bridge~ 10-15, 3 sl_bridge 8-12, 4 sl_rdl_supported 8-12, 5 sldl~ 8-12, 6 rdl, 6 sldl~",
		"hamstring":      "1 bridge_walkout 5-8, 2 sliding_curl~ 5-8, 3 sliding_curl 6-10, 4 nordic~ 3-6, 5 nordic 3-6",
		"calf":           "1 calf_two 15-25, 2 calf_step, 3 calf_step~ 8-12, 4 calf_sl~ 10-20, 5 calf_sl~ 8-15, 6 calf_sl_load~ 8-12",
		"soleus":         "1 calf_bent_sl~, 2 calf_bent_sl~, 3 calf_seated, 4 calf_bent_sl, 5 calf_seated~ 6-10, 5 calf_bent_sl~ 6-10",
		"plank":          "1 plank~ 15-30, 2 plank 30-60, 3 plank~ 8-12 reps, 4 extended_plank 15-45, 5 body_saw",
		"side plank":     "1 side_plank~ 15-30, 2 side_plank 20-45, 3 side_plank_leg 15-30, 4 copenhagen_short",
		"adductor":       "1 ball_squeeze 10-10, 2 adduct_side 10-15, 3 copenhagen_short 10-30, 4 copenhagen_long 10-30, 5 copenhagen_long~ 5-15 reps",
		"anti-extension": "1 dead_bug~, 2 dead_bug, 3 leg_raise_one, 4 leg_raise, 5 v_sit",
		"push":           "1 incline_pushup~, 2 incline_pushup, 3 incline_pushup~, 4 pushup 8-15, 5 pushup_sp, 6 pushup~",
		"pull":           "1 band_row, 2 band_row~, 3 band_row~, 4 db_row",
		"hop":            "1 pogo_two~, 2 pogo_two, 3 line_hop, 4 pogo_sl, 5 diagonal_hop, 6 sl_hop_fwd, 7 bound",
		"tibialis":       "1 wall_tib~ 15-25, 2 wall_tib 15-25, 3 dorsi_weighted 10-15, 4 heel_walk",
	}
	got := map[string]string{}
	for _, l := range load(t).Ladders() {
		got[l.Name] = draw(l)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func draw(l catalogue.Ladder) string {
	var rungs []string
	for _, r := range l.Rungs {
		s := fmt.Sprintf("%d %s", r.Rung.Rung, r.Exercise)
		if r.How != "" {
			s += "~"
		}
		if r.High > 0 {
			s += fmt.Sprintf(" %d-%d", r.Low, r.High)
		}
		if r.Metric != "" {
			s += " " + string(r.Metric)
		}
		rungs = append(rungs, s)
	}
	return strings.Join(rungs, ", ")
}

func TestAnExerciseRepeatsItsMainRung(t *testing.T) {
	e, _ := load(t).Exercise("split_squat")
	if e.Ladder != "squat" || e.Rung != 4 || e.Low != 8 || e.High != 12 {
		t.Errorf("split squat stands on %s %d, %d-%d", e.Ladder, e.Rung, e.Low, e.High)
	}
}

func TestBelowAndAbove(t *testing.T) {
	tests := []struct {
		name, id     string
		below, above []string
	}{
		{"the bottom has nothing below", "sit_to_stand", nil, []string{"bw_squat", "wall_squat"}},
		{"the top has nothing above", "pistol", []string{"sl_squat_box"}, nil},
		{"a rung may have several on both sides", "sldl", []string{"sl_rdl_supported", "rdl"}, []string{"hip_airplane"}},
		{"above is in the library's order", "bw_squat", []string{"sit_to_stand"}, []string{"goblet_squat", "split_squat"}},
		{"nobody knows the unknown", "nobody", nil, nil},
	}
	c := load(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.below, c.Below(tt.id)); d != "" {
				t.Errorf("below %s (-want +got):\n%s", tt.id, d)
			}
			if d := cmp.Diff(tt.above, c.Above(tt.id)); d != "" {
				t.Errorf("above %s (-want +got):\n%s", tt.id, d)
			}
		})
	}
}

func TestSameLadder(t *testing.T) {
	tests := []struct {
		name string
		a, b string
		want bool
	}{
		{"an exercise shares with itself", "plank", "plank", true},
		{"one rung apart", "reverse_lunge", "split_squat", true},
		{"many rungs apart", "pistol", "sit_to_stand", true},
		{"two branches of one root do not meet", "goblet_squat", "split_squat", false},
		{"a plank and a side plank do not meet", "plank", "side_plank", false},
		{"a side plank leads to the Copenhagen", "side_plank", "copenhagen_long", true},
		{"both deadlifts are one", "rdl", "sldl", true},
		{"straight and bent-knee calf raises do not meet", "calf_sl", "calf_seated", false},
		{"the unknown shares nothing", "plank", "nobody", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := load(t).SameLadder(tt.a, tt.b); got != tt.want {
				t.Errorf("SameLadder(%s, %s) = %v", tt.a, tt.b, got)
			}
		})
	}
}

// Exhaustive, against a walk that knows nothing of bit sets.
func TestUnderIsTheAncestorRelationAndSameLadderItsEitherWay(t *testing.T) {
	c := load(t)
	var under func(id, target string) bool
	under = func(id, target string) bool {
		for _, b := range c.Below(id) {
			if b == target || under(b, target) {
				return true
			}
		}
		return false
	}
	for _, a := range c.All() {
		for _, b := range c.All() {
			want := a.ID == b.ID || under(a.ID, b.ID) || under(b.ID, a.ID)
			if got := c.SameLadder(a.ID, b.ID); got != want {
				t.Errorf("SameLadder(%s, %s) = %v, want %v", a.ID, b.ID, got, want)
			}
			if got := c.Under(b.ID, a.ID); got != under(a.ID, b.ID) {
				t.Errorf("Under(%s, %s) = %v, want %v", b.ID, a.ID, got, !got)
			}
		}
	}
}

func TestEasierIsNeverMuchHarder(t *testing.T) {
	// House rule: one step of difficulty is a matter of taste, two are a
	// mistake in the table.
	c := load(t)
	for _, e := range c.All() {
		for _, id := range c.Below(e.ID) {
			if b, _ := c.Exercise(id); b.Difficulty > e.Difficulty+1 {
				t.Errorf("%s (%d) is called easier than %s (%d)", id, b.Difficulty, e.ID, e.Difficulty)
			}
		}
	}
}
