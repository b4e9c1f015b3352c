package composition

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// hopsFrom is the week of the plan from which hops are allowed at all: 5 for
// those new to lifting, 9 from 65 on.
//
// Source: PLYO-01, SAFE-05.
func hopsFrom(b Block) int {
	switch {
	case b.Group.Senior():
		return 9
	case b.Level == training.L0:
		return 5
	}
	return 1
}

// hopGate is PLYO-01 and PLYO-02 for one exercise:
//
//  1. No hops when the athlete or a gap in training says so, nor in transition.
//  2. None before the week from which they are allowed. A block that reaches
//     that week holds them; in its earlier weeks they are left out.
//  3. None above the level the phase asks for.
//  4. None above the level the athlete has shown to master.
func hopGate(_ *catalogue.Catalogue, e catalogue.Exercise, b Block) (training.Reason, bool) {
	if e.Pattern != catalogue.Hop {
		return training.Reason{}, false
	}
	id := training.Word("exercise", e.ID)
	// Rule 1.
	if b.HopLevel < 0 || b.Phase == training.TR {
		return training.Because("PLYO-02", CodeNoHops, id), true
	}
	// Rule 2.
	if from := hopsFrom(b); b.last() < from {
		rule := training.Because("PLYO-01", CodeHopsLater, id, training.Count("week", from))
		if b.Group.Senior() {
			rule = training.Because("SAFE-05", CodeSeniorHops, id, training.Count("week", from))
		}
		return rule, true
	}
	level := HopLevelOf(e)
	// Rule 3.
	if level > phaseHops(b) || e.ID == "loaded_jump" && b.Phase != training.PW {
		return training.Because("PLYO-01", CodeHopsPhase, id, training.Word("phase", b.Phase.Name())), true
	}
	// Rule 4.
	if most := athleteHops(b); level > most {
		return training.Because("PLYO-02", CodeHopLevel, id, training.Count("hops", level), training.Count("most", most)), true
	}
	return training.Reason{}, false
}

// HopLevelOf is how demanding the landings of e are, 1 to 3; 0 when nothing
// lands. Box jumps land softly but take off like jumps: level 2.
//
// Source: PLYO-01.
func HopLevelOf(e catalogue.Exercise) int {
	switch {
	case e.Pattern != catalogue.Hop:
		return 0
	case e.ID == "box_jump":
		return 2
	}
	return max(e.Impact, 1)
}

// phaseHops is the hardest hops a phase asks for. Source: phase table.
func phaseHops(b Block) int {
	switch b.Phase {
	case training.PW:
		return 3
	case training.MS, training.MT:
		return 2
	}
	return 1
}

// athleteHops is the hardest hops the athlete may do.
//
// House rule: without the tests of PLYO-02, level 1 up to L1, level 2 at L2,
// and level 3 at L3, whose definition includes hops without trouble.
func athleteHops(b Block) int {
	byLevel := [4]int{1, 2, 3, 3}[b.Level.Index()] // PLYO-01's table
	shown := b.HopLevel
	if shown == 0 {
		shown = [4]int{1, 1, 2, 3}[b.Level.Index()]
	}
	if b.Group.Senior() || stillSoft(b) {
		shown = 1
	}
	return min(byLevel, shown)
}
