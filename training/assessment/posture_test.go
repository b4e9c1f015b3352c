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
	p := assessment.Posture{Said: map[assessment.Question]assessment.Answer{}}
	for _, q := range assessment.PostureQuestions() {
		p.Said[q.Question] = answer(string(q.Question))
	}
	for i := range rapid.IntRange(0, 2).Draw(t, "pains") {
		p.Pains = append(p.Pains, training.Pain{
			Site:  rapid.SampledFrom(training.Sites).Draw(t, fmt.Sprint("site", i)).Site,
			Score: rapid.IntRange(0, 10).Draw(t, fmt.Sprint("score", i)),
		})
	}
	return p
}

// said is a posture with some answers given.
func said(answers ...any) assessment.Posture {
	p := assessment.Posture{Said: map[assessment.Question]assessment.Answer{}}
	for i := 0; i < len(answers); i += 2 {
		p.Said[answers[i].(assessment.Question)] = answers[i+1].(assessment.Answer)
	}
	return p
}

// sore is p with pain somewhere.
func sore(p assessment.Posture, site training.Site, score int) assessment.Posture {
	p.Pains = append(p.Pains, training.Pain{Site: site, Score: score})
	return p
}

func ExampleAdvise() {
	cat, err := catalogue.Load()
	if err != nil {
		panic(err)
	}
	a := assessment.Advise(cat, said(assessment.ShouldersTense, assessment.Yes, assessment.HipsLevel, assessment.Yes), assessment.Who{})
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
	// calves-easy speaks up at no
	// hinge-free speaks up at no
	// ankles-free speaks up at no
	// shoes-right speaks up at no
	// fresh speaks up at no
}

func TestAdvise(t *testing.T) {
	cat := load(t)
	const yes, no = assessment.Yes, assessment.No
	const shoulders, hips, fresh = assessment.ShouldersTense, assessment.HipsLevel, assessment.Fresh
	const calves, hinge, ankles, shoes = assessment.CalvesEasy, assessment.HingeFree, assessment.AnklesFree, assessment.ShoesRight
	tests := []struct {
		name  string
		told  assessment.Posture
		who   training.Profile
		cues  []training.ReasonCode
		wakes []string
	}{
		{"all well", said(shoulders, no, hips, yes, fresh, yes), training.Profile{}, nil, nil},
		{"nothing answered is all well", said(), training.Profile{}, nil, nil},
		{"tense shoulders", said(shoulders, yes), training.Profile{},
			[]training.ReasonCode{assessment.CodeDropShoulders}, []string{"quad_rotation", "bird_dog"}},
		{"hips not level", said(hips, no), training.Profile{},
			[]training.ReasonCode{assessment.CodeRunTall}, []string{"glute_circle", "fire_hydrant"}},
		{"both share the two minutes", said(shoulders, yes, hips, no), training.Profile{},
			[]training.ReasonCode{assessment.CodeDropShoulders, assessment.CodeRunTall}, []string{"quad_rotation", "glute_circle"}},
		{"tired legs get a cue and no work", said(fresh, no), training.Profile{},
			[]training.ReasonCode{assessment.CodeStartEasy}, nil},
		{"a sore hip front leaves out the circles", sore(said(hips, no), "hip-front", 1), training.Profile{},
			[]training.ReasonCode{assessment.CodeRunTall}, []string{"fire_hydrant"}},
		{"pain of 0 is none", sore(said(hips, no), "hip-front", 0), training.Profile{},
			[]training.ReasonCode{assessment.CodeRunTall}, []string{"glute_circle", "fire_hydrant"}},
		{"a sore wrist leaves out all fours", sore(said(shoulders, yes), "wrist", 2), training.Profile{},
			[]training.ReasonCode{assessment.CodeDropShoulders}, nil},
		{"calves that pull", said(calves, no), training.Profile{}, []training.ReasonCode{assessment.CodeFlatFirst}, []string{"calf_two", "sl_balance"}},
		{"hips that do not fold", said(hinge, no), training.Profile{}, []training.ReasonCode{assessment.CodeLeanAnkles}, []string{"hinge_drill", "glute_bridge"}},
		{"stiff ankles", said(ankles, no), training.Profile{}, []training.ReasonCode{assessment.CodeShortSteps}, []string{"wall_tib", "heel_walk"}},
		{"shoes are changed, not exercised", said(shoes, no), training.Profile{}, []training.ReasonCode{assessment.CodeMendShoes}, nil},
		{"three concerns get a minute each", said(shoulders, yes, calves, no, ankles, no), training.Profile{},
			[]training.ReasonCode{assessment.CodeDropShoulders, assessment.CodeFlatFirst, assessment.CodeShortSteps}, []string{"quad_rotation", "calf_two", "wall_tib"}},
		{"of more than three concerns the first three", said(shoulders, yes, hips, no, calves, no, hinge, no, ankles, no), training.Profile{},
			[]training.ReasonCode{assessment.CodeDropShoulders, assessment.CodeRunTall, assessment.CodeFlatFirst, assessment.CodeLeanAnkles, assessment.CodeShortSteps},
			[]string{"quad_rotation", "glute_circle", "calf_two"}},
		{"in pregnancy no circles on one leg", said(hips, no), training.Profile{PregnancyWeek: 12},
			[]training.ReasonCode{assessment.CodeRunTall}, []string{"fire_hydrant"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := assessment.Advise(cat, tt.told, assessment.Who{Profile: tt.who})
			var wakes []string
			for _, a := range got.Activation {
				wakes = append(wakes, a.Exercise)
			}
			if !slices.Equal(codes(got.Cues), tt.cues) || !slices.Equal(wakes, tt.wakes) {
				t.Errorf("got %v and %v, want %v and %v", codes(got.Cues), wakes, tt.cues, tt.wakes)
			}
			if has := slices.Contains(codes(got.Why), assessment.CodeActivation); has != (len(wakes) > 0) {
				t.Errorf("the activation is said: %v", has)
			}
			if well := slices.Contains(codes(got.Why), assessment.CodeNothingToMend); well != (len(tt.cues) == 0) {
				t.Errorf("all is said to be well: %v", well)
			}
		})
	}
}

func TestLessIsSaidToBeAFairChoice(t *testing.T) {
	const yes, no = assessment.Yes, assessment.No
	for _, tt := range []struct {
		name string
		told assessment.Posture
		want training.ReasonCode
	}{
		{"when all is well nothing is said", said(assessment.Fresh, yes), ""},
		{"tired", said(assessment.Fresh, no), assessment.CodeEasyTired},
		{"two that speak up are not many", said(assessment.CalvesEasy, no, assessment.ShoesRight, no), ""},
		{"three are", said(assessment.CalvesEasy, no, assessment.HingeFree, no, assessment.ShoesRight, no), assessment.CodeEasyMany},
		{"tiredness is reason enough, and said once", said(assessment.CalvesEasy, no, assessment.HingeFree, no, assessment.Fresh, no), assessment.CodeEasyTired},
	} {
		t.Run(tt.name, func(t *testing.T) {
			why := codes(assessment.Advise(load(t), tt.told, assessment.Who{}).Why)
			for _, c := range []training.ReasonCode{assessment.CodeEasyTired, assessment.CodeEasyMany} {
				if slices.Contains(why, c) != (c == tt.want) {
					t.Errorf("%s in %v, want %q", c, why, tt.want)
				}
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
			if !ok || e.Impact > 0 || len(e.Kits) == 0 || !slices.ContainsFunc(e.Kits, onFloorOrWall) {
				t.Errorf("%s: %v, impact %d, %v", id, ok, e.Impact, e.Kits)
			}
			asked := q.Question == assessment.ShouldersTense || q.Question == assessment.HipsLevel
			if asked && !slices.ContainsFunc(e.Articles, func(a catalogue.ArticleUse) bool { return a.Article == "004" }) {
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
		if total > 180 {
			t.Fatalf("%d s", total)
		}
	})
}

// onFloorOrWall is what there is at any door.
func onFloorOrWall(k catalogue.Kit) bool {
	return len(k.Items) == 1 && (k.Items[0] == "floor" || k.Items[0] == "wall")
}
