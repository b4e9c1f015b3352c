package assessment

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// Answer is what somebody says to a question; empty = not answered.
type Answer string

// The answers.
const (
	Yes Answer = "yes"
	No  Answer = "no"
)

// Question is one of the posture check.
type Question string

// The questions. Pain is asked beside them, 0 to 10 by site.
const (
	ShouldersTense Question = "shoulders-tense"
	HipsLevel      Question = "hips-level"
	CalvesEasy     Question = "calves-easy"
	HingeFree      Question = "hinge-free"
	AnklesFree     Question = "ankles-free"
	ShoesRight     Question = "shoes-right"
	Fresh          Question = "fresh"
)

// PostureQuestion is how a question is asked and which answer speaks up. Any
// other answer, and none, does nothing.
type PostureQuestion struct {
	Question Question
	Ask      training.ReasonCode // the words to ask it with
	Speaks   Answer              // the answer that brings the cue
	Cue      training.ReasonCode
	// Shows is the exercise or test whose figure shows what is looked at; empty =
	// words do.
	Shows string
	// Wakes are the exercises for the minutes before the run, first choices first;
	// none for what no exercise mends.
	Wakes []string
}

var postureQuestions = []PostureQuestion{
	{ShouldersTense, CodeAskShoulders, Yes, CodeDropShoulders, "t16_posture", []string{"quad_rotation", "bird_dog"}},
	{HipsLevel, CodeAskHips, No, CodeRunTall, "sl_balance", []string{"glute_circle", "fire_hydrant"}},
	{CalvesEasy, CodeAskCalves, No, CodeFlatFirst, "calf_two", []string{"calf_two", "sl_balance"}},
	{HingeFree, CodeAskHinge, No, CodeLeanAnkles, "hinge_drill", []string{"hinge_drill", "glute_bridge"}},
	{AnklesFree, CodeAskAnkles, No, CodeShortSteps, "t10_knee_to_wall", []string{"wall_tib", "heel_walk"}},
	{ShoesRight, CodeAskShoes, No, CodeMendShoes, "", nil},
	{Fresh, CodeAskFresh, No, CodeStartEasy, "", nil},
}

// PostureQuestions lists the questions before a run in the order they are
// asked.
//
// Source: TEST-16, article-004, for shoulders, hips and freshness. House rule for
// calves, hinge, ankles and shoes: what else a runner can feel in seconds, and
// still has time to do something about. House rule for the exercises: those of
// the article that need no kit, on all fours for the shoulders and the trunk, for
// the hips' own muscles otherwise; for what the article does not ask, what moves
// that part, standing or on the floor, with no more than a wall.
func PostureQuestions() []PostureQuestion { return slices.Clone(postureQuestions) }

// Good is the answer that brings nothing.
func (q PostureQuestion) Good() Answer {
	if q.Speaks == Yes {
		return No
	}
	return Yes
}

// Posture is what was said before a run.
type Posture struct {
	Said  map[Question]Answer
	Pains []training.Pain // as told now
}

// SpeaksUp reports whether the answer to q brings its cue.
func (p Posture) SpeaksUp(q PostureQuestion) bool { return p.Said[q.Question] == q.Speaks }

// Activation is one exercise before a run, both sides together.
type Activation struct {
	Exercise string
	Time     unit.Seconds
}

// PostureAdvice is what the posture check brings. There is nothing in it that
// could stop a run.
type PostureAdvice struct {
	Cues       []training.Reason // said before the first step
	Activation []Activation      // three minutes at most; empty = none
	// Pains are those told, above 0, for the pain rules to read.
	Pains []training.Pain
	Why   []training.Reason
}

// Source: TEST-16 for two minutes in all. House rules: a minute each; from three
// concerns on a third minute, so that the third is not left out.
const (
	activationTime unit.Seconds = 120
	longActivation unit.Seconds = 180
	wakeTime       unit.Seconds = 60
	manyConcerns                = 3
)

// Advise says what the answers before a run bring:
//
//  1. An answer that speaks up brings a cue.
//  2. Those that an exercise helps bring two minutes of activation: of one concern
//     two exercises, of two concerns one each; of three and more the first three
//     one each, in three minutes.
//  3. An exercise that asks care for a painful site, or is on its avoid list, is
//     left out whatever the score: two minutes are worth no pain. So is what
//     pregnancy rules out.
//  4. Pain is handed on to the pain rules.
//  5. Tiredness, or three answers that speak up: that an easy run is a fair choice
//     is said, with why. The choice is the runner's.
//
// It never blocks a run, and no answer has been shown to predict anything.
//
// Source: TEST-16, article-004, PAIN-07, SAFE-02. House rule for 5: who stands at
// the door with doubts is helped by hearing that less is allowed.
func Advise(cat *catalogue.Catalogue, p Posture, who Who) PostureAdvice {
	a := PostureAdvice{Cues: []training.Reason{}, Activation: []Activation{}, Pains: []training.Pain{}, Why: []training.Reason{}}
	var concerns [][]string
	for _, q := range postureQuestions {
		if !p.SpeaksUp(q) {
			continue
		}
		a.Cues = append(a.Cues, training.Because("TEST-16", q.Cue)) // Rule 1.
		if len(q.Wakes) > 0 {
			concerns = append(concerns, q.Wakes)
		}
	}
	a = a.activate(cat, concerns, p.Pains, who)
	for _, pain := range p.Pains { // Rule 4.
		if pain.Score > 0 {
			a.Pains = append(a.Pains, pain)
			a.Why = append(a.Why, training.Because("PAIN-07", CodePainHandedOn, training.Word("site", pain.Site), training.Count("score", pain.Score)))
		}
	}
	if len(a.Cues) == 0 && len(a.Pains) == 0 {
		a.Why = append(a.Why, training.Because("TEST-16", CodeNothingToMend))
	}
	return a.easier(p)
}

// easier says when less is a fair choice. Rule 5.
func (a PostureAdvice) easier(p Posture) PostureAdvice {
	switch {
	case p.Said[Fresh] == No:
		a.Why = append(a.Why, training.Because("TEST-16", CodeEasyTired))
	case len(a.Cues) >= manyConcerns:
		a.Why = append(a.Why, training.Because("TEST-16", CodeEasyMany, training.Count("answers", len(a.Cues))))
	}
	return a
}

// activate chooses the minutes before the run. Rules 2 and 3.
func (a PostureAdvice) activate(cat *catalogue.Catalogue, concerns [][]string, pains []training.Pain, who Who) PostureAdvice {
	total := activationTime
	if len(concerns) >= manyConcerns {
		total = longActivation
	}
	for _, wakes := range concerns {
		room := max(1, int(total/wakeTime)/len(concerns))
		for _, id := range wakes {
			if room == 0 || len(a.Activation) == int(total/wakeTime) {
				break
			}
			if why, against := wakeAgainst(cat, id, pains, who); against {
				a.Why = append(a.Why, why)
				continue
			}
			a.Activation = append(a.Activation, Activation{Exercise: id, Time: wakeTime})
			room--
		}
	}
	if len(a.Activation) > 0 {
		a.Why = append(a.Why, training.Because("TEST-16", CodeActivation, training.Count("minutes", len(a.Activation)*int(wakeTime)/60)))
	}
	return a
}

func wakeAgainst(cat *catalogue.Catalogue, id string, pains []training.Pain, who Who) (training.Reason, bool) {
	e, _ := cat.Exercise(id)
	if who.Profile.PregnancyWeek > 0 && slices.Contains(cat.Pregnancy().Out, id) {
		return training.Because("SAFE-02", CodeWakePregnancy, training.Word("exercise", id)), true
	}
	for _, p := range pains {
		facts, known := training.FactsOf(p.Site)
		region, _ := cat.Region(p.Site)
		if p.Score > 0 && known && (slices.Contains(e.Care, facts.Care) || slices.Contains(region.Avoid, id)) {
			return training.Because("PAIN-07", CodeWakePain, training.Word("exercise", id), training.Word("site", p.Site)), true
		}
	}
	return training.Reason{}, false
}
