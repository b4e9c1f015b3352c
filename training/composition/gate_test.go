package composition_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
)

// trained is an L2 in max strength with a gym, to whom nothing is forbidden.
func trained() composition.Block {
	return composition.Block{
		Phase: training.MS, Level: training.L2, Runner: training.R2, Goal: training.GoalHalf,
		FromWeek: 6, Weeks: 4, Sessions: week(training.KitGym, 45, 2),
	}
}

func TestGate(t *testing.T) {
	at := func(level training.Level, from int) func(*composition.Block) {
		return func(b *composition.Block) { b.Level, b.FromWeek = level, from }
	}
	pain := func(site training.Site, score int) func(*composition.Block) {
		return func(b *composition.Block) { b.Pains = append(b.Pains, training.Pain{Site: site, Score: score}) }
	}
	group := func(g composition.Group) func(*composition.Block) {
		return func(b *composition.Block) { b.Group = g }
	}
	kit := func(p training.Preset) func(*composition.Block) {
		return func(b *composition.Block) { b.Sessions = week(p, 45, 2) }
	}
	all := func(changes ...func(*composition.Block)) func(*composition.Block) {
		return func(b *composition.Block) {
			for _, c := range changes {
				c(b)
			}
		}
	}
	tests := []struct {
		name     string
		exercise string
		change   func(*composition.Block)
		code     training.ReasonCode // empty = allowed
	}{
		{"a trained runner squats with a bar", "back_squat", nil, ""},
		{"somebody new does not: difficulty 4", "back_squat", at(training.L0, 1), composition.CodeTooHard},
		{"nor with a base in the first weeks", "back_squat", at(training.L1, 1), composition.CodeTooHard},
		{"from week 5 difficulty 4 opens for L1 where nothing lands", "back_squat", at(training.L1, 5), ""},
		{"and stays shut where something lands", "kneeling_jump", all(at(training.L1, 5), func(b *composition.Block) { b.HopLevel = 2 }), composition.CodeTooHard},
		{"difficulty 3 opens for L0 in week 5, after the rung below", "step_up_knee", at(training.L0, 5), composition.CodeRungBelow},
		{"which a known exercise shows", "step_up_knee", all(at(training.L0, 5), func(b *composition.Block) { b.Known = []string{"step_up"} }), ""},
		{"difficulty 5 is for L3", "pistol", nil, composition.CodeTooHard},
		{"a bar needs a bar", "back_squat", kit(training.KitDumbbells), composition.CodeNoKit},
		{"a sit-to-stand trains nobody who squats with a bar", "sit_to_stand", nil, composition.CodeTooEasy},
		{"but it trains somebody new", "sit_to_stand", at(training.L0, 1), ""},
		{"what is disliked stays out", "rdl", func(b *composition.Block) { b.Dislikes = []string{"rdl"} }, composition.CodeDisliked},
		{"a stretch is not strength work", "fig4", nil, composition.CodeStretch},
		{"hill sprints are running", "hill_sprint", nil, composition.CodeRunning},
		{"nothing is new in a taper", "half_squat", func(b *composition.Block) { b.Phase, b.Done = training.TP, []string{"back_squat"} }, composition.CodeNothingNew},
		{"what is known stays in a taper", "back_squat", func(b *composition.Block) { b.Phase, b.Done = training.TP, []string{"back_squat"} }, ""},
		{"after a race the easier rungs of what was done are the way back", "split_squat", func(b *composition.Block) { b.Phase, b.Done = training.TR, []string{"rfess"} }, ""},
		{"before one they are not", "split_squat", func(b *composition.Block) { b.Phase, b.Done = training.TP, []string{"rfess"} }, composition.CodeNothingNew},
		{"nor are the harder ones after it", "step_up_knee", func(b *composition.Block) { b.Phase, b.Done = training.TR, []string{"step_up"} }, composition.CodeNothingNew},
		{"and what takes most skill waits, done or not", "rfess", func(b *composition.Block) { b.Phase, b.Done = training.TR, []string{"rfess"} }, composition.CodeTooHardAfterRace},

		{"no hops for L0 in a block that ends before week 5", "pogo_two", all(at(training.L0, 1), func(b *composition.Block) { b.Phase = training.AA }), composition.CodeHopsLater},
		{"a block that reaches week 5 has them", "pogo_two", all(at(training.L0, 1), func(b *composition.Block) { b.Phase, b.Weeks = training.AA, 6 }), ""},
		{"jumps of level 2 are not for groundwork", "squat_jump", func(b *composition.Block) { b.Phase = training.AA }, composition.CodeHopsPhase},
		{"level 3 needs the tests of PLYO-02 below L3", "bound", func(b *composition.Block) { b.Phase, b.Level, b.HopLevel = training.PW, training.L3, 2 }, composition.CodeHopLevel},
		{"and is open to L3 in the power phase", "bound", func(b *composition.Block) { b.Phase, b.Level = training.PW, training.L3 }, ""},
		{"a gap in training can rule out all hops", "pogo_two", func(b *composition.Block) { b.HopLevel = -1 }, composition.CodeNoHops},
		{"no hops in transition", "pogo_two", func(b *composition.Block) { b.Phase = training.TR }, composition.CodeNoHops},

		{"two of ten is green", "pogo_two", pain("achilles", 2), ""},
		{"a sore Achilles takes what lands", "pogo_two", pain("achilles", 3), composition.CodePainImpact},
		{"but not the calf raises that build it", "calf_seated", pain("achilles", 4), ""},
		{"a sore knee takes the pistol", "pistol", all(at(training.L3, 6), pain("knee-front", 3)), composition.CodePainAvoid},
		{"a red knee takes all that leans on it", "goblet_squat", pain("knee-front", 5), composition.CodePainRed},
		{"but what builds the hip stays", "side_abd", pain("knee-front", 5), ""},
		{"a tendon at 5 is amber, so what only asks care stays", "step_up", pain("patellar", 5), ""},
		{"a sore back takes no hops", "pogo_two", pain("back", 3), ""},
		{"a sore sole keeps the loaded calf raise, with less", "calf_sl_load", pain("plantar", 4), ""},
		{"a red one takes it", "calf_sl_load", pain("plantar", 9), composition.CodePainRed},
		{"and leaves the towel raise", "towel_raise", pain("plantar", 9), ""},
		{"a red back takes a bar in front of the body", "front_squat", pain("back", 9), composition.CodePainRed},
		{"and every curl-up", "crunch", pain("back", 9), composition.CodePainRed},
		{"which a sore one keeps", "crunch", pain("back", 4), ""},
		{"a red groin takes the Copenhagen plank", "copenhagen_short", pain("groin", 9), composition.CodePainRed},
		{"which a sore one keeps", "copenhagen_short", pain("groin", 3), ""},
		{"two sore regions take every hop", "pogo_two", all(pain("back", 3), pain("shoulder", 3)), composition.CodePainTwo},
		{"three red regions take all leg work", "wall_squat", all(pain("patellar", 9), pain("back", 9), pain("hip-side", 9)), composition.CodePainAll},
		{"two do not", "wall_squat", all(pain("patellar", 9), pain("back", 9)), ""},
		{"and trunk work stays", "side_plank", all(pain("patellar", 9), pain("ankle", 9), pain("shin", 9)), ""},
		{"two sites of one region are one region", "pogo_two", all(pain("shoulder", 3), pain("shoulder", 3)), ""},
		{"an unknown site takes nothing", "pogo_two", pain("elbow", 9), ""},

		{"nothing lands in pregnancy", "pogo_two", group(composition.Group{PregnancyWeek: 10, ClinicianAgrees: true}), composition.CodePregnancy},
		{"nor is anything as difficult as a barbell squat done", "back_squat", group(composition.Group{PregnancyWeek: 10, ClinicianAgrees: true}), composition.CodePregnancy},
		{"sit-to-stands are a first choice there", "sit_to_stand", group(composition.Group{PregnancyWeek: 10, ClinicianAgrees: true}), ""},
		{"nothing lands in the first 12 weeks after birth", "pogo_two", group(composition.Group{WeeksAfterBirth: 11}), composition.CodeAfterBirth},
		{"after that hops come back", "pogo_two", group(composition.Group{WeeksAfterBirth: 12}), ""},
		{"unless the pelvic floor complains", "pogo_two", group(composition.Group{WeeksAfterBirth: 20, PelvicFloor: true}), composition.CodeAfterBirth},
		{"weak bones do not hop", "pogo_two", group(composition.Group{Age: 55, Osteoporosis: true}), composition.CodeBones},
		{"unless a clinician agrees", "pogo_two", group(composition.Group{Age: 55, Osteoporosis: true, ClinicianAgrees: true}), ""},
		{"from 65 hops wait until week 9", "pogo_two", all(at(training.L2, 1), group(composition.Group{Age: 66})), composition.CodeSeniorHops},
		{"and stay low", "squat_jump", all(at(training.L2, 9), group(composition.Group{Age: 66})), composition.CodeHopLevel},
		{"over 100 kg no drop jumps", "drop_jump", all(at(training.L3, 9), func(b *composition.Block) { b.Phase = training.PW }, group(composition.Group{Mass: 101})), composition.CodeDropMass},
		{"under 18 no hops of level 3", "bound", all(at(training.L3, 9), func(b *composition.Block) { b.Phase = training.PW }, group(composition.Group{Age: 17, Guardian: true, Coach: true})), composition.CodeYoungHops},
	}
	cat := library(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := trained()
			if tt.change != nil {
				tt.change(&b)
			}
			e, ok := cat.Exercise(tt.exercise)
			if !ok {
				t.Fatalf("the library has no %s", tt.exercise)
			}
			ok, why := composition.Gate(cat, e, b, 0)
			if want := tt.code == ""; ok != want || !ok && why.Code != tt.code {
				t.Errorf("Gate(%s) = %v %s, want %q", tt.exercise, ok, why.Code, tt.code)
			}
		})
	}
}

func TestLightOf(t *testing.T) {
	tests := []struct {
		name string
		pain training.Pain
		want composition.Light
	}{
		{"2 is green everywhere", training.Pain{Site: "groin", Score: 2}, composition.Green},
		{"a tendon is amber from 3", training.Pain{Site: "achilles", Score: 3}, composition.Amber},
		{"and still at 5", training.Pain{Site: "achilles", Score: 5}, composition.Amber},
		{"and red above 5", training.Pain{Site: "achilles", Score: 6}, composition.Red},
		{"a joint is amber at 4", training.Pain{Site: "itb", Score: 4}, composition.Amber},
		{"and red from 5", training.Pain{Site: "itb", Score: 5}, composition.Red},
		{"a muscle is amber at 3", training.Pain{Site: "calf", Score: 3}, composition.Amber},
		{"and red from 4", training.Pain{Site: "calf", Score: 4}, composition.Red},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := composition.LightOf(tt.pain); got != tt.want {
				t.Errorf("LightOf(%v) = %v, want %v", tt.pain, got, tt.want)
			}
		})
	}
}
