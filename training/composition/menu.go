package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/load"
)

// Menu is a block's sessions, each in its variants, and how good the choice is
// known to be.
type Menu struct {
	Sessions []MenuSession // A, B, C
	Value    int           // points of value.go
	Bound    int           // no menu of the same requirements is worth more
	Proven   bool          // Value is Bound: nothing is better
	// Gap is how much better the best menu could be at most, as a share of
	// Bound; 0 when proven.
	Gap   float64
	Nodes int
	// Reach is how far the full sessions of a week get for each muscle group.
	Reach []training.Reach
	// Why holds what is true of the whole menu: what had to be left out, and
	// what pain took away.
	Why []training.Reason
}

// MenuSession is one session in its variants. Full is as composed; the others
// are made from it by CutDown, Lighter and UpperOnly's rules, but for Upper,
// which is composed anew from what needs no legs.
type MenuSession struct {
	Full, Short, Form, Light, Upper DosedSession
}

// Compose chooses and doses the sessions of a block: those that together cover
// the week's need best within minutes, caps, kit, gates and required patterns.
//
//  1. Every exercise passes Gate or is out.
//  2. Every one left is dosed for each session (DoseOf) and becomes a candidate.
//  3. Solve chooses exercises, sets and supersets, and certifies its answer.
//  4. The answer becomes sessions with reasons, rivals and variants.
//
// The error is a *training.InvalidError when the athlete has to say something
// first: a level, a clinician's agreement, a coach.
func Compose(cat *catalogue.Catalogue, b Block) (Menu, error) {
	m, _, err := ComposeFrom(cat, b, Duals{})
	return m, err
}

// ComposeFrom is Compose with the prices of the block before to start from; it
// returns its own for the next. They make it quicker. The value of a proven
// menu does not depend on them, though of several best menus another may be
// found.
func ComposeFrom(cat *catalogue.Catalogue, b Block, warm Duals) (Menu, Duals, error) {
	if err := b.check(); err != nil {
		return Menu{}, warm, err
	}
	pools := poolsOf(cat, b)
	d := draftOf(cat, pools, b)
	answer, prices := d.solve(warm)
	if gap(answer) > farOff {
		if cold, own := d.solve(Duals{}); cold.Value > answer.Value {
			answer, prices = cold, own
		}
	}
	m := Menu{Value: answer.Value, Bound: answer.Bound, Proven: answer.Proven, Gap: gap(answer), Nodes: answer.Nodes}
	var volume load.Volume
	upper := uppers(cat, pools, b)
	for i := range b.Sessions {
		full := d.dosed(cat, b, i, answer)
		volume = volume.Plus(full.Volume())
		m.Sessions = append(m.Sessions, MenuSession{
			Full: full, Short: CutDown(full, 20), Form: CutDown(full, 10), Light: Lighter(full), Upper: upper[i],
		})
	}
	m.Reach = load.Reach(volume)
	m.Why = slices.Concat(droppedWhy(answer), d.lopsidedWhy(b, answer), painWhy(cat, b))
	return m, prices, nil
}

// farOff is the gap from which prices of the block before are taken to mislead:
// then the block is solved once more without them.
//
// House rule: real blocks are within 2 % when they are not proven.
const farOff = 0.02

func gap(a Answer) float64 {
	if a.Proven || a.Bound <= 0 {
		return 0
	}
	return float64(a.Bound-a.Value) / float64(a.Bound)
}

// emptySession is session i of b before anything is in it.
func emptySession(b Block, i int) DosedSession {
	slot := b.Sessions[i]
	return DosedSession{
		Name: sessionNames[i], Variant: VariantFull, Place: slot.Kit.Place(), Phase: b.doses(), Level: b.Level,
		Budget: slot.Minutes, AfterRun: slot.AfterRun, Exercises: []DosedExercise{}, Why: []training.Reason{},
	}
}

// dosed turns session i of the answer into a session.
func (d draft) dosed(cat *catalogue.Catalogue, b Block, i int, a Answer) DosedSession {
	s := emptySession(b, i)
	rivals := d.rivals(a, i)
	var all []DosedExercise
	for n, item := range a.Sessions[i].Items {
		pair := item.Second >= 0 && item.SecondSets > 0
		letter := ""
		if pair {
			letter = string(rune('A' + n))
		}
		all = append(all, d.entry(cat, b, i, item.First, item.FirstSets, letter, rivals))
		if pair {
			all = append(all, d.entry(cat, b, i, item.Second, item.SecondSets, letter, rivals))
		}
	}
	s = s.because(d.why[i]...)
	s.Exercises = paired(all, 60) // pairs as solved: 60 joins nothing
	if slices.ContainsFunc(s.Exercises, func(x DosedExercise) bool { return x.Superset != "" }) {
		s = s.because(training.Because("PER-07", CodePaired))
	}
	if from := hopsFrom(b); from > b.first() && len(s.Exercises) > 0 && s.Exercises[0].Role == Power {
		s.HopsFrom = from
	}
	return s.Measured()
}

func (d draft) entry(cat *catalogue.Catalogue, b Block, i, candidate, sets int, letter string, rivals map[int]Rival) DosedExercise {
	o := d.options[i][candidate]
	x := DosedExercise{
		Exercise: o.exercise, Role: o.Role, Part: o.part, Superset: letter, Sets: sets,
		Ramps: rampSets(o.dose, b, o.part), Dose: o.dose, Exposures: b.exposures(o.Exercise), Rival: rivals[candidate],
	}
	x.Why = exerciseWhy(cat, x, b)
	return limitedBy(x, limitsOf(cat, o.exercise, b))
}
