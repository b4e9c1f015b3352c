package assessment_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/catalogue"
	"pgregory.net/rapid"
)

func load(t *testing.T) *catalogue.Catalogue {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return cat
}

func anyPosture(t *rapid.T) assessment.Posture {
	answer := func(name string) assessment.Answer {
		return rapid.SampledFrom([]assessment.Answer{"", assessment.Yes, assessment.No}).Draw(t, name)
	}
	p := assessment.Posture{Shoulders: answer("shoulders"), Hips: answer("hips"), Fresh: answer("fresh")}
	for i := range rapid.IntRange(0, 2).Draw(t, "pains") {
		p.Pains = append(p.Pains, training.Pain{
			Site:  rapid.SampledFrom(training.Sites).Draw(t, fmt.Sprint("site", i)).Site,
			Score: rapid.IntRange(0, 10).Draw(t, fmt.Sprint("score", i)),
		})
	}
	return p
}

func ExampleAdvise() {
	cat, err := catalogue.Load()
	if err != nil {
		panic(err)
	}
	a := assessment.Advise(cat, assessment.Posture{Shoulders: assessment.Yes, Hips: assessment.Yes}, assessment.Who{})
	fmt.Println(a.Cues[0].Code)
	for _, x := range a.Activation {
		fmt.Println(x.Exercise, x.Time, "s")
	}
	// Output:
	// assessment.drop-shoulders
	// quad_rotation 60 s
	// bird_dog 60 s
}

func ExamplePostureQuestions() {
	for _, q := range assessment.PostureQuestions() {
		fmt.Println(q.Question, "speaks up at", q.Speaks)
	}
	// Output:
	// shoulders-tense speaks up at yes
	// hips-level speaks up at no
	// fresh speaks up at no
}

func TestAdvise(t *testing.T) {
	cat := load(t)
	const yes, no = assessment.Yes, assessment.No
	tests := []struct {
		name  string
		said  assessment.Posture
		who   training.Profile
		cues  []training.ReasonCode
		wakes []string
	}{
		{"all well", assessment.Posture{Shoulders: no, Hips: yes, Fresh: yes}, training.Profile{}, nil, nil},
		{"nothing answered is all well", assessment.Posture{}, training.Profile{}, nil, nil},
		{"tense shoulders", assessment.Posture{Shoulders: yes}, training.Profile{},
			[]training.ReasonCode{assessment.CodeDropShoulders}, []string{"quad_rotation", "bird_dog"}},
		{"hips not level", assessment.Posture{Hips: no}, training.Profile{},
			[]training.ReasonCode{assessment.CodeRunTall}, []string{"glute_circle", "fire_hydrant"}},
		{"both share the two minutes", assessment.Posture{Shoulders: yes, Hips: no}, training.Profile{},
			[]training.ReasonCode{assessment.CodeDropShoulders, assessment.CodeRunTall}, []string{"quad_rotation", "glute_circle"}},
		{"tired legs get a cue and no work", assessment.Posture{Fresh: no}, training.Profile{},
			[]training.ReasonCode{assessment.CodeStartEasy}, nil},
		{"a sore hip front leaves out the circles", assessment.Posture{Hips: no, Pains: []training.Pain{{Site: "hip-front", Score: 1}}}, training.Profile{},
			[]training.ReasonCode{assessment.CodeRunTall}, []string{"fire_hydrant"}},
		{"pain of 0 is none", assessment.Posture{Hips: no, Pains: []training.Pain{{Site: "hip-front"}}}, training.Profile{},
			[]training.ReasonCode{assessment.CodeRunTall}, []string{"glute_circle", "fire_hydrant"}},
		{"a sore wrist leaves out all fours", assessment.Posture{Shoulders: yes, Pains: []training.Pain{{Site: "wrist", Score: 2}}}, training.Profile{},
			[]training.ReasonCode{assessment.CodeDropShoulders}, nil},
		{"in pregnancy no circles on one leg", assessment.Posture{Hips: no}, training.Profile{PregnancyWeek: 12},
			[]training.ReasonCode{assessment.CodeRunTall}, []string{"fire_hydrant"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := assessment.Advise(cat, tt.said, assessment.Who{Profile: tt.who})
			var wakes []string
			for _, a := range got.Activation {
				wakes = append(wakes, a.Exercise)
			}
			if !slices.Equal(codes(got.Cues), tt.cues) || !slices.Equal(wakes, tt.wakes) {
				t.Errorf("got %v and %v, want %v and %v", codes(got.Cues), wakes, tt.cues, tt.wakes)
			}
			if said := slices.Contains(codes(got.Why), assessment.CodeActivation); said != (len(wakes) > 0) {
				t.Errorf("the activation is said: %v", said)
			}
			if well := slices.Contains(codes(got.Why), assessment.CodeNothingToMend); well != (len(tt.cues) == 0) {
				t.Errorf("all is said to be well: %v", well)
			}
		})
	}
}

func TestPainIsHandedOn(t *testing.T) {
	pains := []training.Pain{{Site: "shin", Score: 4, Side: training.Left}, {Site: "knee-front"}}
	got := assessment.Advise(load(t), assessment.Posture{Pains: pains}, assessment.Who{})
	if len(got.Pains) != 1 || got.Pains[0] != pains[0] || len(got.Cues) != 0 {
		t.Fatalf("got %+v", got)
	}
	if len(got.Why) != 1 || got.Why[0].Code != assessment.CodePainHandedOn || got.Why[0].Rule != "PAIN-07" {
		t.Errorf("reasons %v", got.Why)
	}
}

// Before a run there is no kit and no time, and nothing that hurts is woken.
func TestActivationIsShortAndPainless(t *testing.T) {
	cat := load(t)
	for _, q := range assessment.PostureQuestions() {
		for _, id := range q.Wakes {
			e, ok := cat.Exercise(id)
			if !ok || e.Impact > 0 || len(e.Kits) == 0 || !slices.Equal(e.Kits[0].Items, []training.Equipment{"floor"}) {
				t.Errorf("%s: %v, impact %d, %v", id, ok, e.Impact, e.Kits)
			}
			if !slices.ContainsFunc(e.Articles, func(a catalogue.ArticleUse) bool { return a.Article == "004" }) {
				t.Errorf("%s is not of article 004", id)
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		p := anyPosture(t)
		total := 0
		for _, a := range assessment.Advise(cat, p, anyWho(t)).Activation {
			total += int(a.Time)
			e, _ := cat.Exercise(a.Exercise)
			for _, pain := range p.Pains {
				f, _ := training.FactsOf(pain.Site)
				if pain.Score > 0 && slices.Contains(e.Care, f.Care) {
					t.Fatalf("%s with pain at the %s", a.Exercise, pain.Site)
				}
			}
		}
		if total > 120 {
			t.Fatalf("%d s", total)
		}
	})
}
