package evidence

import (
	"slices"
	"strings"
)

// Family is the rules about one subject.
type Family struct {
	Name  string `json:"name"`  // as people read it: "Beside the runs"
	Intro string `json:"intro"` // one or two sentences
	Rules []Rule `json:"rules"`
}

// families is every rule, in the order people read them.
var families = []Family{
	{"What you ask for", "Your limits and wishes come before every other rule.", request},
	{"What strength training does", "What a runner can expect, by which method and at which dose. Negative results are here too.", effects},
	{"Beside the runs", "Which day and hour strength work may take. A key run is a long run, tempo, intervals, hills, race pace, " +
		"time trial or race; every key run except the long one is a hard run; a lower session is one that is moderate or heavy for the legs.", scheduling},
	{"The phases of a plan", "From Groundwork to the race and the recovery after it.", periodisation},
	{"Hops and jumps", "How many landings there may be, and when.", plyometrics},
	{"How training progresses", "How loads, repetitions and forms of an exercise rise, and how they come back after a gap.", progression},
	{"What a session is made of", "Which exercises, how hard, in which order.", composition},
	{"How much in a week", "Hard sets, their limits, and what fits into the minutes.", volume},
	{"Time", "How long a session takes and what is cut first.", timing},
	{"Pain", "A score by place decides what a session leaves out. Nothing here is a diagnosis.", pain},
	{"Soreness", "What ordinary muscle soreness changes.", soreness},
	{"Readiness", "What the morning's answers change. They are optional.", readiness},
	{"Warning signs", "Signs that stop a plan until somebody qualified has looked. They are worded with care and have not been reviewed by a clinician.", flags},
	{"Special care", "Who needs what before and while training.", safety},
	{"Watching the load", "How runs and strength work are counted together and apart.", monitoring},
	{"Self-tests", "Tests to do alone, warmed up and with pain of 2 at most, the better leg second, usually every six to eight weeks and never under four. " +
		"The difference between sides is 100 x (1 − weaker/stronger). A test scores its shortfall from the target, and half of every 10 % by which the sides differ beyond 10 %; " +
		"the two worst regions at 0.15 or more get one or two hard sets more in two sessions a week for six weeks.", selftests},
	{"Where experts disagree", "The sides, and what Legwork does unless you choose otherwise.", disputes},
	{"Where the five articles disagree", "Legwork grew from five articles. These are the points where they contradict each other or themselves, and how that is settled.", articles},
}

// Families lists the families in the order people read them. The rules inside
// are shared: read them, never change them.
func Families() []Family { return slices.Clone(families) }

// All lists every rule in the order of Families.
func All() []Rule {
	n := 0
	for _, f := range families {
		n += len(f.Rules)
	}
	all := make([]Rule, 0, n)
	for _, f := range families {
		all = append(all, f.Rules...)
	}
	return all
}

// Find finds a rule by its id, in capitals or not. A letter behind the number
// names a part of a rule, so PRG-09a finds PRG-09.
func Find(id ID) (Rule, bool) {
	want := strings.TrimSpace(string(id))
	if r, ok := find(want); ok {
		return r, true
	}
	whole := strings.TrimRight(want, "abcABC")
	if len(whole) == len(want)-1 {
		return find(whole)
	}
	return Rule{}, false
}

func find(id string) (Rule, bool) {
	for _, f := range families {
		for i := range f.Rules {
			if strings.EqualFold(string(f.Rules[i].ID), id) {
				return f.Rules[i], true
			}
		}
	}
	return Rule{}, false
}
