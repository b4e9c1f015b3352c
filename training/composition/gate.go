package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// Gate says whether an exercise may stand in a session of b, and if not, the
// first rule that is against it. session counts from 0; its kit decides what
// can be done there. The order of the questions is the order in which an
// athlete would want the answer:
//
//  1. It is not strength work at all (a stretch, a run).
//  2. Pain (PAIN-07).
//  3. Pregnancy, birth, age, mass, bones (SAFE-02 to SAFE-05).
//  4. Hops: level, weeks and phase (PLYO-01, PLYO-02).
//  5. Difficulty, and the rung below (COMP-03).
//  6. Kit (COMP-05).
//  7. The athlete does not want it, or it would be new in a taper (SCH-14).
//  8. It has become too easy.
func Gate(cat *catalogue.Catalogue, e catalogue.Exercise, b Block, session int) (bool, training.Reason) {
	if session < 0 || session >= len(b.Sessions) {
		return false, training.Because("COMP-05", CodeNoKit, training.Word("exercise", e.ID))
	}
	ok, why := allowed(cat, e, b, b.Sessions[session])
	if !ok {
		return false, why
	}
	// Rule 8.
	if above, gone := outgrown(cat, e, b, b.Sessions[session]); gone {
		return false, training.Because("PRG-10", CodeTooEasy, training.Word("exercise", e.ID), training.Word("harderExercise", above))
	}
	return true, training.Because("COMP-03", CodeNotForChoice, training.Word("exercise", e.ID))
}

// allowed asks everything but whether e has become too easy.
func allowed(cat *catalogue.Catalogue, e catalogue.Exercise, b Block, s Slot) (bool, training.Reason) {
	// Rule 1.
	if code, not := notComposed[e.ID]; not {
		return false, training.Because("COMP-02", code, training.Word("exercise", e.ID))
	}
	// Rules 2 to 5.
	questions := []func(*catalogue.Catalogue, catalogue.Exercise, Block) (training.Reason, bool){
		painGate, groupGate, hopGate, difficultyGate,
	}
	for _, ask := range questions {
		if why, against := ask(cat, e, b); against {
			return false, why
		}
	}
	// Rule 6.
	if _, ok := kitFor(cat, e, b, s); !ok {
		return false, training.Because("COMP-05", CodeNoKit, training.Word("exercise", e.ID))
	}
	// Rule 7.
	if slices.Contains(b.Dislikes, e.ID) {
		return false, training.Because("COMP-02", CodeDisliked, training.Word("exercise", e.ID))
	}
	if b.keepsToKnown() && b.isNew(cat, e) {
		return false, training.Because("SCH-14", CodeNothingNew, training.Word("exercise", e.ID))
	}
	return true, training.Reason{}
}

// reachedByLevel is the difficulty no prerequisite is asked for, by level: somebody
// who has lifted for eight weeks with checked form has the rungs of difficulty
// 2 behind them, and from L2 on everything is assumed.
//
// House rule: COMP-03 asks for the rung below but nobody wants an examination
// before the first session; a first set of difficulty 1 is examination enough.
var reachedByLevel = [4]int{1, 2, 5, 5}

// difficultyGate is COMP-03: how difficult, and is the rung below reached.
//
// Where pain was told of two weeks ago, one less (PAIN-07), and one less while
// the legs recover from a race.
//
// House rule: SCH-15 wants those sessions light, and a movement that takes skill
// is not light on tired legs.
func difficultyGate(cat *catalogue.Catalogue, e catalogue.Exercise, b Block) (training.Reason, bool) {
	most := MaxDifficulty(e, b.Level, b.first()) - regression(cat, e, b)
	if b.Phase == training.TR && e.Difficulty == most && most > 1 {
		return training.Because("SCH-15", CodeTooHardAfterRace, training.Word("exercise", e.ID)), true
	}
	if e.Difficulty > max(most, 1) || most <= 0 {
		return training.Because("COMP-03", CodeTooHard, training.Word("exercise", e.ID),
			training.Count("difficulty", e.Difficulty), training.Count("most", most), training.Word("level", b.Level.String())), true
	}
	if below, missing := missingRung(cat, e, b); missing {
		return training.Because("COMP-03", CodeRungBelow, training.Word("exercise", e.ID), training.Word("easierExercise", below)), true
	}
	return training.Reason{}, false
}

// MaxDifficulty is the difficulty, 1 to 5, that an exercise like e may have for
// somebody of level l in a week of their plan:
//
//	L0 up to 2, from week 5 up to 3
//	L1 up to 3, from week 5 up to 4 where nothing lands
//	L2 up to 4
//	L3 up to 5
//
// Source: COMP-03.
func MaxDifficulty(e catalogue.Exercise, l training.Level, week int) int {
	late := week >= 5
	switch l {
	case training.L3:
		return 5
	case training.L2:
		return 4
	case training.L1:
		if late && e.Impact == 0 {
			return 4
		}
		return 3
	}
	if late {
		return 3
	}
	return 2
}

// missingRung is an exercise that has to be reached before e. One of the rungs
// below is enough, and an exercise once done needs none.
func missingRung(cat *catalogue.Catalogue, e catalogue.Exercise, b Block) (string, bool) {
	reached := reachedByLevel[b.Level.Index()]
	if e.Difficulty == 1 || len(e.Easier) == 0 || b.knows(e.ID) {
		return "", false
	}
	for _, id := range e.Easier {
		below, ok := cat.Exercise(id)
		if !ok || below.Difficulty <= reached || b.knows(id) {
			return "", false
		}
	}
	return e.Easier[0], true
}

// kitFor is the best way to equip e in session s, and whether there is one: the
// first there is kit for, and for the legs from L2 on a bar where there is one.
//
// House rule: a pair of dumbbells is soon too light for somebody who lifts.
func kitFor(cat *catalogue.Catalogue, e catalogue.Exercise, b Block, s Slot) (catalogue.Kit, bool) {
	if len(e.Kits) == 0 {
		return catalogue.Kit{Loading: catalogue.BodyWeight}, true
	}
	best, found := catalogue.Kit{}, false
	for _, k := range e.Kits {
		if !s.Kit.Has(k.Items...) || limited(cat, e, k, b) {
			continue
		}
		if b.Level >= training.L2 && e.Pattern.Leg() && k.Loading == catalogue.ByBarbell {
			return k, true
		}
		if !found {
			best, found = k, true
		}
	}
	return best, found
}

// outgrown is a harder exercise the athlete can do instead of e, when e is a
// leg or calf exercise without load that has nothing left to give at this
// level. What a painful region wants kept is never outgrown, nor is anything
// in pregnancy.
//
// House rule: difficulty 1 from L1 on, 2 from L2 on. Sit-to-stands do not
// train somebody who squats with a bar.
func outgrown(cat *catalogue.Catalogue, e catalogue.Exercise, b Block, s Slot) (string, bool) {
	legs := e.Pattern.Leg() || e.Pattern == catalogue.Calf || e.Pattern == catalogue.Push
	easy := min(b.Level.Index(), 2)
	if !legs || e.Difficulty > easy || b.Group.Pregnant() || keptForPain(e, b, cat) {
		return "", false
	}
	if k, _ := kitFor(cat, e, b, s); k.Loading != catalogue.BodyWeight {
		return "", false
	}
	return harderAllowed(cat, e, e.Difficulty, b, s)
}

// harderAllowed is the first allowed exercise over e that is more difficult
// than than, searched rung by rung.
func harderAllowed(cat *catalogue.Catalogue, e catalogue.Exercise, than int, b Block, s Slot) (string, bool) {
	for _, id := range e.Harder {
		up, ok := cat.Exercise(id)
		if !ok || up.Pattern == catalogue.Hop {
			continue
		}
		if fine, _ := allowed(cat, up, b, s); fine && (up.Difficulty > than || loadedIn(cat, up, b, s)) {
			return id, true
		}
		if found, ok := harderAllowed(cat, up, than, b, s); ok {
			return found, true
		}
	}
	return "", false
}

func loadedIn(cat *catalogue.Catalogue, e catalogue.Exercise, b Block, s Slot) bool {
	k, ok := kitFor(cat, e, b, s)
	return ok && k.Loading != catalogue.BodyWeight
}
