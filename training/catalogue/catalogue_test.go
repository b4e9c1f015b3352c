package catalogue_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training/catalogue"
)

func TestByName(t *testing.T) {
	tests := []struct{ name, ask, want string }{
		{"an id is a name", "rfess", "rfess"},
		{"capitals and hyphens do not matter", "single leg deadlift", "sldl"},
		{"the plural does not matter", "Walking Lunges", "walking_lunge"},
		{"a press-up is a push-up", "Press-Ups", "pushup"},
		{"toe raises and heel drops are calf raises on a step", "Toe raises and heel drops", "calf_step"},
		{"toe raises are calf raises on a step", "toe raises", "calf_step"},
		{"heel drops are calf raises on a step", "Heel drops", "calf_step"},
		{"a superman is a back extension", "Superman/Back Extension", "back_ext"},
		{"a lower body twist is the lying one", "Lower Body Twists", "lower_twist"},
		{"a Russian twist is the seated one", "Russian twist", "russian_twist"},
		{"a Bulgarian split squat is named for its foot", "bulgarian split squat", "rfess"},
		{"a quadruped limb raise is a bird dog", "Quadruped Limb Raises", "bird_dog"},
		{"a weighted dorsiflexion is found", "weighted dorsiflexion", "dorsi_weighted"},
		{"a wall squat is a wall sit", "wall squats", "wall_squat"},
		{"a figure four is a stretch", "Figure-four", "fig4"},
	}
	c := load(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if e, ok := c.ByName(tt.ask); !ok || e.ID != tt.want {
				t.Errorf("ByName(%q) = %q, %v, want %q", tt.ask, e.ID, ok, tt.want)
			}
		})
	}
}

func TestUnknownNamesAreNotFound(t *testing.T) {
	c := load(t)
	for _, name := range []string{"", "s", "underwater basket press"} {
		if e, ok := c.ByName(name); ok {
			t.Errorf("ByName(%q) found %s", name, e.ID)
		}
	}
	if _, ok := c.Exercise("Front plank"); ok {
		t.Error("Exercise takes ids only")
	}
	if _, ok := c.Programme("nobody-12"); ok {
		t.Error("Programme found what is not there")
	}
	if _, ok := c.Region("elbow"); ok {
		t.Error("Region found what is not there")
	}
}

func TestEveryAliasLeadsHome(t *testing.T) {
	c := load(t)
	for _, e := range c.All() {
		for _, name := range append([]string{e.ID, e.Name}, e.Aliases...) {
			if got, ok := c.ByName(name); !ok || got.ID != e.ID {
				t.Errorf("ByName(%q) = %q, want %q", name, got.ID, e.ID)
			}
		}
	}
}

// Every preset must be able to fill a session: squat or lunge, hinge, a
// straight and a bent-knee calf, hip, trunk and both halves of the upper body
// where a preset can (a pull needs a band).
func TestEveryPresetCanTrainEveryPattern(t *testing.T) {
	none := []string{"floor", "wall", "chair", "stair", "towel"}
	bands := append(none, "long_band", "loop_band")
	tests := []struct {
		name  string
		items []string
		pull  bool
	}{
		{"with nothing", none, false},
		{"with bands", bands, true},
		{"with dumbbells", append(bands, "dumbbell", "dumbbell_pair", "bench"), true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := map[string]bool{}
			for _, e := range load(t).All() {
				if e.Difficulty <= 2 && fits(e, tt.items) {
					found[string(e.Pattern)] = true
				}
				if e.Difficulty <= 3 && fits(e, tt.items) && e.Pattern == catalogue.Calf && e.BentKnee {
					found["bent"] = true
				}
			}
			for _, want := range []string{"squat", "lunge", "step", "hinge", "hamstring", "calf", "bent", "foot", "hip", "trunk", "push", "hop"} {
				if !found[want] {
					t.Errorf("no %s", want)
				}
			}
			if found["pull"] != tt.pull {
				t.Errorf("pull = %v, want %v", found["pull"], tt.pull)
			}
		})
	}
}

func fits(e catalogue.Exercise, items []string) bool {
	for _, k := range e.Kits {
		ok := true
		for _, need := range k.Items {
			has := false
			for _, i := range items {
				has = has || i == string(need)
			}
			ok = ok && has
		}
		if ok {
			return true
		}
	}
	return false
}

func TestPatternsOfTheLegs(t *testing.T) {
	want := []struct {
		pattern catalogue.Pattern
		ids     string
	}{
		{catalogue.Squat, "sit_to_stand bw_squat wall_squat spanish_squat goblet_squat back_squat front_squat half_squat leg_press leg_ext sl_squat_box pistol"},
		{catalogue.Lunge, "split_squat reverse_lunge forward_lunge walking_lunge rfess cossack lateral_lunge lateral_lunge_row curtsy_lunge"},
		{catalogue.Step, "step_up step_up_knee step_down"},
		{catalogue.Hinge, "hinge_drill glute_bridge sl_bridge hip_thrust rdl deadlift sldl sl_rdl_supported kb_swing reverse_hyper"},
		{catalogue.Hamstring, "ham_bridge_box nordic sliding_curl bridge_walkout"},
		{catalogue.Calf, "calf_two calf_step calf_sl calf_sl_load calf_seated calf_bent_sl calf_iso towel_raise"},
		{catalogue.Hip, "donkey_kick"},
		{catalogue.Trunk, "back_ext suitcase_carry pelvic_floor"},
		{catalogue.Push, "pushup oh_press dip_bench triceps_oh"},
		{catalogue.Pull, "db_row band_row pullup face_pull"},
		{catalogue.Foot, "dorsi_weighted wall_tib heel_walk short_foot sl_balance"},
	}
	c := load(t)
	counted := map[catalogue.Pattern]int{}
	for _, w := range want {
		for id := range strings.FieldsSeq(w.ids) {
			counted[w.pattern]++
			if e, _ := c.Exercise(id); e.Pattern != w.pattern {
				t.Errorf("%s is %q, want %q", id, e.Pattern, w.pattern)
			}
		}
	}
	for _, e := range c.All() {
		if e.Pattern.Leg() || e.Pattern == catalogue.Calf {
			counted[e.Pattern]--
		}
		if (e.Impact > 0) != (e.Pattern == catalogue.Hop) && e.ID != "kb_swing" {
			t.Errorf("%s: pattern %s with impact %d", e.ID, e.Pattern, e.Impact)
		}
	}
	for _, p := range []catalogue.Pattern{catalogue.Squat, catalogue.Lunge, catalogue.Step, catalogue.Hinge, catalogue.Hamstring, catalogue.Calf} {
		if counted[p] != 0 {
			t.Errorf("%s: the table and the data differ by %d", p, counted[p])
		}
	}
}

func TestFirstLoadsAreThoseOfTheTable(t *testing.T) {
	tests := []struct {
		id   string
		by   catalogue.Loading
		want float64 // share of body mass, per hand or per implement
	}{
		{"goblet_squat", catalogue.ByDumbbell, 0.20}, // the upper end of 0.10 to 0.20
		{"back_squat", catalogue.ByBarbell, 0.35},
		{"rdl", catalogue.ByBarbell, 0.30},
		{"rdl", catalogue.ByDumbbells, 0.15}, // 0.30 in all, shared by two hands
		{"split_squat", catalogue.ByDumbbells, 0.05},
		{"hip_thrust", catalogue.ByBarbell, 0.40},
		{"calf_step", catalogue.BodyWeight, 0}, // body weight first
		{"db_row", catalogue.ByDumbbell, 0.10},
		{"oh_press", catalogue.ByDumbbells, 0.05},
	}
	c := load(t)
	for _, tt := range tests {
		e, _ := c.Exercise(tt.id)
		for _, k := range e.Kits {
			if k.Loading == tt.by && k.FirstLoad != tt.want {
				t.Errorf("%s by %s = %g, want %g", tt.id, tt.by, k.FirstLoad, tt.want)
			}
		}
	}
	if e, _ := c.Exercise("rdl"); e.FirstLoad != 0.15 {
		t.Errorf("FirstLoad of rdl = %g, want its first kit's 0.15", e.FirstLoad)
	}
}

func TestEveryMachineHasAFirstLoad(t *testing.T) {
	for _, e := range load(t).All() {
		for _, k := range e.Kits {
			if k.Loading == catalogue.ByMachine && k.FirstLoad == 0 {
				t.Errorf("%s on a machine begins with the lightest there is", e.ID)
			}
		}
	}
}

func TestHardSets(t *testing.T) {
	tests := []struct {
		name string
		id   string
		by   catalogue.Loading
		want bool
	}{
		{"a squat always", "bw_squat", catalogue.BodyWeight, true},
		{"a loaded calf raise", "calf_sl_load", catalogue.ByDumbbell, true},
		{"a calf raise on a step without load is not", "calf_step", catalogue.BodyWeight, false},
		{"the same with dumbbells is", "calf_step", catalogue.ByDumbbells, true},
		{"a plank is not", "plank", catalogue.BodyWeight, false},
		{"a hop is not", "squat_jump", catalogue.BodyWeight, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if e, _ := load(t).Exercise(tt.id); e.Hard(tt.by) != tt.want {
				t.Errorf("%s.Hard(%s) = %v", tt.id, tt.by, !tt.want)
			}
		})
	}
}

func TestOneSided(t *testing.T) {
	for id, want := range map[string]bool{"split_squat": true, "reverse_lunge": true, "goblet_squat": false, "leg_press": false} {
		if e, _ := load(t).Exercise(id); e.OneSided() != want {
			t.Errorf("%s.OneSided() = %v, want %v", id, !want, want)
		}
	}
}

func TestEverySelfTestOfTheEvidenceIsThereOnce(t *testing.T) {
	var got []string
	for _, a := range load(t).Assessments() {
		got = append(got, string(a.Test))
	}
	for n := range 16 {
		if want := fmt.Sprintf("TEST-%02d", n+1); n >= len(got) || got[n] != want {
			t.Fatalf("self-tests are %v, want TEST-01 to TEST-16", got)
		}
	}
}
