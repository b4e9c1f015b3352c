package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/unit"
)

// lifted is what the plan has had so far of each exercise, by its id: one entry
// for each time, in order.
type lifted map[string][]liftedOnce

type liftedOnce struct {
	week    int
	load    unit.Kilograms // 0 = none worked out
	lighter bool           // in a lighter week
}

func (l lifted) add(id string, w PhaseWeek, load unit.Kilograms) {
	l[id] = append(l[id], liftedOnce{w.Number, load, w.Deload})
}

// last is the heaviest load of the last week before week that has one, and that
// week; 0 when there is none.
func (l lifted) last(id string, week int) (load unit.Kilograms, in int) {
	for _, x := range l[id] {
		switch {
		case x.load == 0 || x.week >= week:
		case x.week == in:
			load = max(load, x.load)
		default:
			load, in = x.load, x.week
		}
	}
	return load, in
}

// fresh is the heaviest load of the freshWeeks before week, and its last week;
// without any the last there is. Lighter weeks do not count: they hold loads,
// and the weeks go on.
func (l lifted) fresh(id string, week int) (load unit.Kilograms, in int) {
	for _, x := range l[id] {
		if x.load >= load && x.load > 0 && !x.lighter && x.week < week && x.week >= week-freshWeeks {
			load, in = x.load, x.week
		}
	}
	if load == 0 {
		return l.last(id, week)
	}
	return load, in
}

// weeklyRise is how much a load may rise in a week.
//
// Source: PRG-04.
func weeklyRise(l training.Level) unit.Percent {
	switch {
	case l <= training.L0:
		return 10
	case l == training.L1:
		return 7.5
	}
	return 5
}

// mostAfter is the most that a lift may be loaded with in week w after what the
// plan has had of it, 0 = no bound, and the rule that says so:
//
//  1. In a lighter week no more than the time before (PER-05).
//  2. Before a race, where nothing new may come in, no more than there was of
//     late (SCH-14).
//  3. Else so much more for each week since; one step of what is owned is
//     always allowed (PRG-04).
//
// House rule: no bound downwards. That of PRG-04 steadies a maximum which one
// bad day lowers; a plan made ahead has one maximum, and a load above what the
// repetitions leave of it would eat into the reserve.
func (m Made) mostAfter(past lifted, x composition.DosedExercise, kit equipment.Kit, w PhaseWeek) (unit.Kilograms, evidence.ID) {
	if w.Deload {
		load, _ := past.last(x.Exercise.ID, w.Number) // Rule 1.
		return load, "PER-05"
	}
	load, in := past.fresh(x.Exercise.ID, w.Number)
	switch {
	case load == 0:
		return 0, ""
	case !w.NothingNewFrom.IsZero(): // Rule 2.
		return load, "SCH-14"
	}
	most := (100 + weeklyRise(w.Level)*unit.Percent(w.Number-in)).Of(load) // Rule 3.
	if step, ok := kit.Next(x.Dose.Loading, load); ok {
		most = max(most, step.Load)
	}
	return most, "PRG-04"
}
