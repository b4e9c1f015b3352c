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
	Fresh          Question = "fresh"
)

// PostureQuestion is how a question is asked and which answer speaks up. Any
// other answer, and none, does nothing.
type PostureQuestion struct {
	Question Question
	Ask      training.ReasonCode // the words to ask it with
	Speaks   Answer              // the answer that brings the cue
	Cue      training.ReasonCode
	// Wakes are the exercises for the two minutes, first choices first; none
	// for being tired, which needs no more work.
	Wakes []string
}

var postureQuestions = []PostureQuestion{
	{ShouldersTense, CodeAskShoulders, Yes, CodeDropShoulders, []string{"quad_rotation", "bird_dog"}},
	{HipsLevel, CodeAskHips, No, CodeRunTall, []string{"glute_circle", "fire_hydrant"}},
	{Fresh, CodeAskFresh, No, CodeStartEasy, nil},
}

// PostureQuestions lists the questions before a run in the order they are
// asked.
//
// Source: TEST-16, article-004. House rule for the exercises: those of the
// article that need no kit, on all fours for the shoulders and the trunk, for
// the hips' own muscles otherwise.
func PostureQuestions() []PostureQuestion { return slices.Clone(postureQuestions) }

// Posture is what was said before a run.
type Posture struct {
	Shoulders, Hips, Fresh Answer          // in the words of the questions
	Pains                  []training.Pain // as told now
}

func (p Posture) answer(q Question) Answer {
	switch q {
	case ShouldersTense:
		return p.Shoulders
	case HipsLevel:
		return p.Hips
	}
	return p.Fresh
}

// Activation is one exercise before a run, both sides together.
type Activation struct {
	Exercise string
	Time     unit.Seconds
}

// PostureAdvice is what the posture check brings. There is nothing in it that
// could stop a run.
type PostureAdvice struct {
	Cues       []training.Reason // said before the first step
	Activation []Activation      // two minutes at most; empty = none
	// Pains are those told, above 0, for the pain rules to read.
	Pains []training.Pain
	Why   []training.Reason
}

// Source: TEST-16 for two minutes in all; a minute each is a House rule.
const (
	activationTime unit.Seconds = 120
	wakeTime       unit.Seconds = 60
)

// Advise says what the answers before a run bring:
//
//  1. Tense shoulders, hips that are not level or tiredness: a cue.
//  2. The first two also two minutes of activation: of one concern two
//     exercises, of two concerns one each.
//  3. An exercise that asks care for a painful site, or is on its avoid list, is
//     left out whatever the score: two minutes are worth no pain. So is what
//     pregnancy rules out.
//  4. Pain is handed on to the pain rules.
//
// It never blocks a run, and no answer has been shown to predict anything.
//
// Source: TEST-16, article-004, PAIN-07, SAFE-02.
func Advise(cat *catalogue.Catalogue, p Posture, who Who) PostureAdvice {
	a := PostureAdvice{Cues: []training.Reason{}, Activation: []Activation{}, Pains: []training.Pain{}, Why: []training.Reason{}}
	var concerns [][]string
	for _, q := range postureQuestions {
		if p.answer(q.Question) != q.Speaks {
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
	return a
}

// activate chooses the two minutes. Rules 2 and 3.
func (a PostureAdvice) activate(cat *catalogue.Catalogue, concerns [][]string, pains []training.Pain, who Who) PostureAdvice {
	for _, wakes := range concerns {
		room := int(activationTime/wakeTime) / len(concerns)
		for _, id := range wakes {
			if room == 0 {
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
