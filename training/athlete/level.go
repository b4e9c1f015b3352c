package athlete

import "github.com/legwork-run/legwork/training"

// longOff is a pause after which an athlete counts as one level lower.
//
// Source: PRG-11.
const longOff = 180

// levelOf is the level to plan with:
//
//  1. A level given stands.
//  2. Otherwise months of regular lifting decide: under 2 is L0, under 6 L1,
//     under 24 L2, and L3 from there. Not said is L0.
//  3. A comeback, or more than 180 days without strength work, is one level
//     lower. Both together are one level too: they are the same fact.
//
// Source: PER-09, PRG-11. House rule: months stand for the weeks and the
// skills of the levels until sets are logged.
func levelOf(req training.Request, off int) (training.Level, []training.Reason) {
	l, why := statedLevel(req.Profile)
	if l == training.L0 || req.Goal != training.GoalComeback && off <= longOff {
		return l, why
	}
	l-- // Rule 3.
	if req.Goal == training.GoalComeback {
		return l, append(why, training.Because("PRG-11", CodeComebackLevel, training.Word("level", l.String())))
	}
	return l, append(why, training.Because("PRG-11", CodeLongOffLevel, training.Word("level", l.String()), training.Count("days", off)))
}

func statedLevel(p training.Profile) (training.Level, []training.Reason) {
	if p.Level != training.LevelAuto { // Rule 1.
		return p.Level, []training.Reason{training.Because("PER-09", CodeLevelGiven, training.Word("level", p.Level.String()))}
	}
	l := levelByMonths(p.LiftingMonths) // Rule 2.
	if p.LiftingMonths <= 0 {
		return l, []training.Reason{training.Because("PER-09", CodeLevelUnsaid, training.Word("level", l.String()))}
	}
	return l, []training.Reason{training.Because("PER-09", CodeLevelByMonths, training.Word("level", l.String()), training.Count("months", p.LiftingMonths))}
}

func levelByMonths(m int) training.Level {
	switch {
	case m < 2:
		return training.L0
	case m < 6:
		return training.L1
	case m < 24:
		return training.L2
	}
	return training.L3
}
