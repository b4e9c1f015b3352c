package readiness

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
)

// Flag is a warning sign: a question about it, and what is said when the
// answer is yes.
type Flag struct {
	Rule     evidence.ID
	Question training.ReasonCode
	Message  training.ReasonCode
}

// Flags are the warning signs in the order of their rules. Each stops all
// training until somebody qualified has looked.
//
// Source: FLAG-01 to FLAG-10.
var Flags = []Flag{
	{"FLAG-01", CodeAskChest, CodeFlagChest},
	{"FLAG-02", CodeAskBone, CodeFlagBone},
	{"FLAG-03", CodeAskSwelling, CodeFlagSwelling},
	{"FLAG-04", CodeAskCalf, CodeFlagCalf},
	{"FLAG-05", CodeAskNerve, CodeFlagNerve},
	{"FLAG-06", CodeAskFever, CodeFlagFever},
	{"FLAG-07", CodeAskHeadache, CodeFlagHeadache},
	{"FLAG-08", CodeAskUrine, CodeFlagUrine},
	{"FLAG-09", CodeAskEnergy, CodeFlagEnergy},
	{"FLAG-10", CodeAskLimp, CodeFlagLimp},
}

// FlagFor finds a warning sign by its rule.
func FlagFor(rule evidence.ID) (Flag, bool) {
	i := slices.IndexFunc(Flags, func(f Flag) bool { return f.Rule == rule })
	if i < 0 {
		return Flag{}, false
	}
	return Flags[i], true
}

// Answer is what was said to a Flag's question.
type Answer uint8

// The answers. On one day the later in this list counts.
const (
	No      Answer = iota // it is not there
	Yes                   // it is there
	Cleared               // somebody qualified has looked and agrees to training
)

// FlagAnswer is an answer with its day.
type FlagAnswer struct {
	Rule   evidence.ID
	Date   training.Date
	Answer Answer
}

// Warning is a flag that is up.
type Warning struct {
	Rule evidence.ID
	Site training.Site // empty = answered to the question
	Side training.Side
	Date training.Date // the day it was told
	Why  training.Reason
}

// FlagsOf are the flags that answers leave up, in the order of Flags. A yes
// stands until a Cleared of the same day or later: a no does not take it back,
// because the sign was there. Answers may come in any order.
//
// House rule: a Cleared wins over a yes of its own day, as the word of somebody
// who looked.
func FlagsOf(answers []FlagAnswer) []Warning {
	var up []Warning
	for _, f := range Flags {
		told := lastAnswer(answers, f.Rule, Yes)
		if !told.IsZero() && told > lastAnswer(answers, f.Rule, Cleared) {
			up = append(up, Warning{Rule: f.Rule, Date: told, Why: training.Because(f.Rule, f.Message)})
		}
	}
	return up
}

// lastAnswer is the last day rule was answered so; zero = never.
func lastAnswer(answers []FlagAnswer, rule evidence.ID, a Answer) training.Date {
	var last training.Date
	for _, x := range answers {
		if x.Rule == rule && x.Answer == a {
			last = max(last, x.Date)
		}
	}
	return last
}
