package catalogue_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// named is every exercise the five articles name, in their order, with the
// dose they give and the programme that follows them. Zero = not given.
var named = []struct {
	article, as, id string
	sets, reps      [2]int
	hold            [2]unit.Seconds
	perSide         bool
	programme       bool // a step of the article's own programme
}{
	{article: "000", as: "Step-ups with knee raise", id: "step_up_knee", programme: true},
	{article: "000", as: "Pistol squat", id: "pistol", programme: true},
	{article: "000", as: "Dumbbell walking lunges", id: "walking_lunge", programme: true},
	{article: "000", as: "Toe raises and heel drops", id: "calf_step", programme: true},
	{article: "000", as: "V-sit, its heading lost", id: "v_sit", programme: true},
	{article: "000", as: "Burpee, its heading lost", id: "burpee", programme: true},
	{article: "000", as: "Side skaters", id: "skaters", programme: true},
	{article: "000", as: "curtsy lunge, where a skater starts", id: "curtsy_lunge"},
	{article: "000", as: "Extended plank", id: "extended_plank", programme: true},
	{article: "000", as: "the standard plank before it", id: "plank"},

	{article: "001", as: "Push-up with side plank", id: "pushup_sp", programme: true},
	{article: "001", as: "on the knees or at an incline", id: "incline_pushup"},
	{article: "001", as: "push-up, a part of it", id: "pushup"},
	{article: "001", as: "side plank, a part of it", id: "side_plank"},
	{article: "001", as: "Romanian deadlift, its heading lost", id: "rdl", programme: true},
	{article: "001", as: "Lateral lunge with a row", id: "lateral_lunge_row", programme: true},
	{article: "001", as: "lateral lunge, a part of it", id: "lateral_lunge"},
	{article: "001", as: "Kneeling squat jumps", id: "kneeling_jump", programme: true},

	{article: "002", as: "Weighted dorsiflexion", id: "dorsi_weighted", programme: true},
	{article: "002", as: "Calf raise, standing", id: "calf_sl", programme: true},
	{article: "002", as: "Calf raise, seated", id: "calf_seated", programme: true},
	{article: "002", as: "Lunge, its heading lost, standing still", id: "split_squat", programme: true},
	{article: "002", as: "lunge backwards", id: "reverse_lunge"},
	{article: "002", as: "lunge forwards", id: "forward_lunge"},
	{article: "002", as: "Single leg DL", id: "sldl", programme: true},
	{article: "002", as: "Cossack squat", id: "cossack", programme: true},
	{article: "002", as: "Copenhagen plank", id: "copenhagen_long"},
	{article: "002", as: "Copenhagen plank, where one begins", id: "copenhagen_short", programme: true},

	{article: "003", as: "Press-ups", id: "pushup", sets: [2]int{2, 2}, reps: [2]int{10, 10}, programme: true},
	{article: "003", as: "Dumbbell row", id: "db_row", sets: [2]int{2, 2}, reps: [2]int{12, 12}, perSide: true, programme: true},
	{article: "003", as: "Tricep dips", id: "dip_bench", sets: [2]int{2, 2}, reps: [2]int{12, 12}, programme: true},
	{article: "003", as: "Step-ups", id: "step_up", sets: [2]int{2, 2}, reps: [2]int{10, 10}, perSide: true, programme: true},
	{article: "003", as: "Step-ups, by their high knee", id: "step_up_knee", sets: [2]int{2, 2}, reps: [2]int{10, 10}, perSide: true},
	{article: "003", as: "Squats", id: "bw_squat", sets: [2]int{2, 2}, reps: [2]int{15, 15}, programme: true},
	{article: "003", as: "squats with a kettlebell", id: "goblet_squat", sets: [2]int{2, 2}, reps: [2]int{15, 15}},
	{article: "003", as: "Walking lunges", id: "walking_lunge", sets: [2]int{2, 2}, reps: [2]int{8, 8}, perSide: true, programme: true},
	{article: "003", as: "Single-leg deadlift", id: "sldl", sets: [2]int{2, 2}, reps: [2]int{10, 10}, perSide: true, programme: true},
	{article: "003", as: "Superman/back extension", id: "back_ext", sets: [2]int{2, 2}, reps: [2]int{10, 10}, programme: true},
	{article: "003", as: "Glute bridge", id: "glute_bridge", sets: [2]int{2, 2}, reps: [2]int{15, 15}, hold: [2]unit.Seconds{2, 2}, programme: true},
	{article: "003", as: "Leg raises", id: "leg_raise", sets: [2]int{2, 2}, reps: [2]int{10, 10}, programme: true},
	{article: "003", as: "leg raises, one leg at a time", id: "leg_raise_one", sets: [2]int{2, 2}, reps: [2]int{10, 10}},
	{article: "003", as: "crunches", id: "crunch"},
	{article: "003", as: "planks", id: "plank"},
	{article: "003", as: "V-sits", id: "v_sit"},
	{article: "003", as: "tricep overhead extension", id: "triceps_oh"},
	{article: "003", as: "overhead shoulder press", id: "oh_press"},
	{article: "003", as: "lunges", id: "forward_lunge"},
	{article: "003", as: "donkey kicks", id: "donkey_kick"},
	{article: "003", as: "wall squats", id: "wall_squat"},
	{article: "003", as: "deadlifts, among compound lifts", id: "deadlift"},
	{article: "003", as: "squats, among compound lifts", id: "back_squat"},

	{article: "004", as: "Single leg deadlift", id: "sldl", sets: [2]int{2, 3}, reps: [2]int{10, 12}, perSide: true, programme: true},
	{article: "004", as: "glute circles, the heading lost", id: "glute_circle", reps: [2]int{10, 10}, perSide: true, programme: true},
	{article: "004", as: "figure four, the heading lost", id: "fig4", hold: [2]unit.Seconds{10, 10}, perSide: true, programme: true},
	{article: "004", as: "Lower body twists", id: "lower_twist", reps: [2]int{10, 15}, hold: [2]unit.Seconds{60, 60}, perSide: true, programme: true},
	{article: "004", as: "Russian twists, the name only", id: "russian_twist"},
	{article: "004", as: "Backward heel walking", id: "heel_walk_back", programme: true},
	{article: "004", as: "Forward diagonal hop", id: "diagonal_hop", reps: [2]int{15, 20}, programme: true},
	{article: "004", as: "Quadruped limb raises", id: "bird_dog", programme: true},
	{article: "004", as: "quadruped trunk rotation", id: "quad_rotation", programme: true},
	{article: "004", as: "the leg lift in it", id: "fire_hydrant"},
	{article: "004", as: "Clamshell, its heading lost", id: "clamshell", sets: [2]int{2, 3}, reps: [2]int{10, 12}, perSide: true, programme: true},
}

func TestEveryExerciseOfTheArticlesIsHereWithItsDose(t *testing.T) {
	c := load(t)
	for _, n := range named {
		t.Run(n.article+" "+n.as, func(t *testing.T) {
			e, ok := c.Exercise(n.id)
			if !ok {
				t.Fatalf("there is no %s", n.id)
			}
			i := slices.IndexFunc(e.Articles, func(u catalogue.ArticleUse) bool { return u.Article == n.article })
			if i < 0 {
				t.Fatalf("%s does not say that %s names it", n.id, n.article)
			}
			u := e.Articles[i]
			if u.Sets != n.sets || u.Reps != n.reps || u.Hold != n.hold || u.PerSide != n.perSide {
				t.Errorf("%s: %v x %v, %v s, per side %v; want %v x %v, %v s, %v",
					n.id, u.Sets, u.Reps, u.Hold, u.PerSide, n.sets, n.reps, n.hold, n.perSide)
			}
		})
	}
}

// A dose nobody named would be an invention of ours.
func TestNoArticleIsGivenADoseItDoesNotHave(t *testing.T) {
	for _, e := range load(t).All() {
		for _, u := range e.Articles {
			if u.Sets == [2]int{} && u.Reps == [2]int{} && u.Hold == [2]unit.Seconds{} {
				continue
			}
			known := false
			for _, n := range named {
				known = known || n.article == u.Article && n.id == e.ID && n.reps == u.Reps && n.hold == u.Hold
			}
			if !known {
				t.Errorf("%s: a dose by %s that the table does not hold", e.ID, u.Article)
			}
		}
	}
}

// The programme that follows an article holds just what its table marks, with
// the article's dose wherever there is one.
func TestTheArticlesProgrammesFollowThem(t *testing.T) {
	for _, p := range load(t).Programmes() {
		if p.Article == "" {
			continue
		}
		t.Run(p.ID, func(t *testing.T) {
			items := map[string]catalogue.ProgrammeItem{}
			for _, s := range p.Sessions {
				for _, i := range s.Items {
					items[i.Exercise] = i
				}
			}
			for _, n := range named {
				if n.article != p.Article || !n.programme {
					continue
				}
				i, ok := items[n.id]
				if !ok {
					t.Errorf("%s is missing", n.id)
					continue
				}
				delete(items, n.id)
				dosed := n.reps != [2]int{} || n.hold != [2]unit.Seconds{}
				if i.Given != dosed {
					t.Errorf("%s: given = %v, want %v", n.id, i.Given, dosed)
				}
				if dosed && !sameDose(i.Dose, n.sets, n.reps, n.hold, n.perSide) {
					t.Errorf("%s: %+v is not the article's dose", n.id, i.Dose)
				}
			}
			for id := range items {
				t.Errorf("%s is not in the article's programme", id)
			}
		})
	}
}

// sameDose compares with what an article gives. Repetitions may be steps or
// contacts, and sets are ours where the article gives none.
func sameDose(d catalogue.Dose, sets, reps [2]int, hold [2]unit.Seconds, perSide bool) bool {
	times := d.Reps
	for _, other := range [][2]int{d.Steps, d.Contacts} {
		if other != ([2]int{}) {
			times = other
		}
	}
	return (sets == [2]int{} || d.Sets == sets) && times == reps && d.Hold == hold && d.PerSide == perSide
}
