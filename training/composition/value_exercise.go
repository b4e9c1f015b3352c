package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// House rules in points for single choices.
const (
	loadedWorth  = 60 // a main lift that has a load, beside one that has none
	heavySet     = 20 // per set of a main lift in max strength, the one that trials did
	trunkTurn    = 16 // side work in A and C, front work in B
	taperCost    = 24 // anything in a taper, on top of the usual price
	rungWorth    = 9  // per step of difficulty, where there is no load (COMP-05)
	powerWorth   = 20 // per set in the power phase: jumps in A, hops and bounds after it
	trailWorth   = 10 // downhill, lateral and shin work for trail runners
	pregnantGood = 20 // SAFE-02's first choices
	noviceHips   = 6  // hip and trunk for new runners (EFF-15)
)

// trailWork is what trail and ultra runners get more of.
// Source: the method mix table, row trail.
var trailWork = []string{"step_down", "split_squat", "rfess", "lateral_lunge", "cossack", "skaters", "wall_tib", "dorsi_weighted", "heel_walk"}

// valueOf is what choosing an exercise is worth once, and per set.
func valueOf(cat *catalogue.Catalogue, e catalogue.Exercise, d Dose, b Block, session int, part Part) (once, per int) {
	m := meritOf(e)
	per = m.light
	trained := b.Level >= training.L2 && b.doses() == training.BS // has outgrown the light lifts
	if hardPhase(b.doses()) || b.Phase == training.TP || trained {
		per = m.heavy
	}
	if part == MainLift && b.doses() == training.MS && d.Loaded() {
		per += heavySet
	}
	once = liking(e.ID, session) - onceCost - hardCost*max(0, e.Difficulty-2)
	once += partWorth(e, d, b, part)
	once += specialWorth(cat, e, b)
	if b.Phase == training.TP {
		once -= taperCost
	}
	if m.kind == [...]kind{kLateral, kFront, kLateral}[session] {
		once += trunkTurn
	}
	if b.Phase == training.PW && HopLevelOf(e) >= 2 && m.kind == [...]kind{kJump, kLeap, kLeap}[session] {
		per += powerWorth
	}
	if b.Goal == training.GoalTrail || b.Goal == training.GoalUltra {
		if slices.Contains(trailWork, e.ID) {
			per += trailWorth
		}
	}
	if b.Runner.Index() == 0 && (e.Pattern == catalogue.Hip || e.Pattern == catalogue.Trunk) {
		per += noviceHips
	}
	if part == Assistance && e.Pattern != catalogue.Hop {
		once, per = once+2*per, 0
	}
	return once, per
}

// partWorth favours a main lift over none, a loaded one over an unloaded one,
// and the last block's main lift in the same phase; and lets last block's
// accessories rest.
//
// Source: PRG-12.
func partWorth(e catalogue.Exercise, d Dose, b Block, part Part) int {
	v := 0
	if part == MainLift {
		v += mainWorth
		if d.Loaded() {
			v += loadedWorth
		}
		if slices.Contains(b.Mains, e.ID) {
			v += stayWorth
		}
	}
	if part != MainLift && slices.Contains(b.Accessories, e.ID) && b.Phase != training.TP {
		v -= rotateCost
	}
	return v
}

// climb favours the harder rungs of a pattern that nothing can be loaded in.
//
// Source: COMP-05.
func climb(all []option, role Role) {
	of := func(o option) bool { return o.Role == role }
	if slices.ContainsFunc(all, func(o option) bool { return of(o) && o.dose.Loaded() }) {
		return
	}
	for i := range all {
		if of(all[i]) {
			all[i].Value += rungWorth * all[i].exercise.Difficulty
		}
	}
}

// specialWorth favours what a painful region, pregnancy or age asks for.
func specialWorth(cat *catalogue.Catalogue, e catalogue.Exercise, b Block) int {
	v := 0
	if keptForPain(e, b, cat) {
		v += keepWorth
	}
	g := b.Group
	recent := g.Pregnant() || g.PelvicFloor || g.WeeksAfterBirth > 0 && g.WeeksAfterBirth < 26
	if recent && e.ID == "pelvic_floor" {
		v += pelvicWorth + 2*-merits[e.ID].light
	}
	if g.Pregnant() && slices.Contains(cat.Pregnancy().In, e.ID) {
		v += pregnantGood
	}
	if g.Senior() && meritOf(e).kind == kBalance {
		v += balanceWorth
	}
	return v
}

// liking is a small, fixed preference of each session for each exercise, so
// that of equals A and B do not always take the same one.
//
// House rule: variety keeps people going, and costs nothing among equals.
func liking(id string, session int) int {
	h := uint32(2166136261) ^ uint32(session)
	for i := range len(id) {
		h = (h ^ uint32(id[i])) * 16777619
	}
	return int((h >> 8) % likingSpan)
}
