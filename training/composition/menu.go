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
	if err := b.check(); err != nil {
		return Menu{}, err
	}
	d := draftOf(cat, b)
	answer := Solve(d.Problem)
	m := Menu{Value: answer.Value, Bound: answer.Bound, Proven: answer.Proven, Gap: gap(answer), Nodes: answer.Nodes}
	var volume load.Volume
	for i := range b.Sessions {
		full := d.dosed(cat, b, i, answer)
		volume = volume.Plus(full.Volume())
		m.Sessions = append(m.Sessions, MenuSession{
			Full: full, Short: CutDown(full, 20), Form: CutDown(full, 10), Light: Lighter(full), Upper: upperSession(cat, b, i),
		})
	}
	m.Reach = load.Reach(volume)
	m.Why = append(droppedWhy(answer), painWhy(cat, b)...)
	return m, nil
}

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
	if b.BusyWeek && i > 0 {
		s = s.because(training.Because("COMP-01", CodeOneHeavy))
	}
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
	return x
}

// upperSession is composed from trunk and upper-body work alone: what is left
// for a day that allows nothing for the legs. It takes 20 minutes at most.
//
// Source: SCH-13, the last step of the relaxation order.
func upperSession(cat *catalogue.Catalogue, b Block, i int) DosedSession {
	b.Sessions = append([]Slot(nil), b.Sessions...)
	b.Sessions[i].Minutes = min(b.Sessions[i].Minutes, 20)
	d := draft{options: make([][]option, len(b.Sessions)), why: make([][]training.Reason, len(b.Sessions))}
	for _, o := range optionsFor(cat, b, i) {
		if o.Role == TrunkRole || o.Role == UpperRole {
			d.options[i] = append(d.options[i], o)
		}
	}
	for j := range d.options[i] {
		d.options[i][j].Conflicts = nil
		if d.options[i][j].Role == UpperRole {
			d.options[i][j].Value += upperWorth
		}
	}
	link(cat, d.options[i], b, i)
	s := sessionFor(b, i)
	for _, o := range d.options[i] {
		s.Candidates = append(s.Candidates, o.Candidate)
	}
	d.Problem = Problem{Sessions: []Session{s}, Needs: upperNeeds(b), TimeCost: timeCost, Limits: searchLimits}
	a := Solve(d.Problem)
	filled := Answer{Sessions: make([]Filled, len(b.Sessions))}
	filled.Sessions[i] = a.Sessions[0]
	out := d.withoutRivals().dosed(cat, b, i, filled)
	out.Variant = VariantUpper
	out.Why = []training.Reason{training.Because("SCH-13", CodeUpperOnly)}
	return out
}
