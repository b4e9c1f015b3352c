package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"

	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/schedule"
	"github.com/legwork-run/legwork/training/unit"
)

// painWeeks is how long pain told at planning time acts. Source: PAIN-07.
const painWeeks = 2

// composed is a stretch of weeks that share a menu.
type composed struct {
	weeks []PhaseWeek // one block, or the part of it under the same pain
	block composition.Block
	menu  composition.Menu
	past  composition.Menu // of the block before
}

// known is session number j as it was done before week w: the block's own once
// it has begun, else that of the block before.
func (c composed) known(w PhaseWeek, j int) composition.DosedSession {
	if w.Monday == c.weeks[0].Monday && w.Phase != training.TR && j < len(c.past.Sessions) {
		return c.past.Sessions[j].Full
	}
	return c.menu.Sessions[j].Full
}

// compose makes a menu for every block. Pain told at planning time acts for two
// weeks, so a block it falls into is composed twice: with it, and eased.
func (m Made) compose(periods Periods, list []training.Run) ([]composed, error) {
	var out []composed
	var last composed
	var prices composition.Duals // of the block before: a good start for the next
	base, known, done := training.AA, m.practisedExercises(), lastDone{}
	for _, weeks := range stretches(periods.Weeks, len(m.request.Pain) > 0) {
		c := composed{weeks: weeks, past: last.menu}
		switch weeks[0].Phase {
		case training.AA, training.BS, training.BS2:
			base = weeks[0].Phase
		}
		c.block = m.blockOf(weeks, list, base, last)
		c.block.Known, c.block.Done = slices.Clone(known), done.since(weeks[0].Number-freshWeeks)
		c.block.NothingNew = c.block.NothingNew || !weeks[0].NothingNewFrom.IsZero() && weeks[0].Number > 1
		if len(c.block.Sessions) > 0 {
			var err error
			if c.menu, prices, err = m.menuFor(c.block, prices); err != nil {
				return nil, err
			}
			last = c
			for _, id := range exercisesOf(c.menu, func(composition.DosedExercise) bool { return true }) {
				if !slices.Contains(known, id) {
					known = append(known, id)
				}
				done[id] = weeks[len(weeks)-1].Number
			}
		}
		out = append(out, c)
	}
	return out, nil
}

// freshWeeks is for how long legs keep what they have done: what they have not
// done for longer is new to them before a race.
//
// House rule: four weeks, the gap after which PRG-11 begins to take load off.
const freshWeeks = 4

// lastDone is the last week of the plan that has an exercise, by its id.
type lastDone map[string]int

// since lists by id the exercises done in week n or later, and when there are
// none, because so many weeks had no session, every one there is.
func (d lastDone) since(n int) []string {
	var out []string
	for id, week := range d {
		if week >= n {
			out = append(out, id)
		}
	}
	if len(out) == 0 && len(d) > 0 {
		return d.since(0)
	}
	slices.Sort(out)
	return out
}

// menuFor composes a block, or takes the programme the athlete follows.
func (m Made) menuFor(b composition.Block, warm composition.Duals) (composition.Menu, composition.Duals, error) {
	b.Quick = m.quick
	if m.request.Programme == "" {
		return composition.ComposeFrom(m.cat, b, warm)
	}
	p, _ := m.cat.Programme(m.request.Programme) // checked before
	menu, err := composition.Follow(m.cat, p, b)
	return menu, warm, err
}

// stretches cuts the weeks into blocks, and where pain is told cuts once more
// after two weeks.
func stretches(weeks []PhaseWeek, pain bool) [][]PhaseWeek {
	var out [][]PhaseWeek
	for i, w := range weeks {
		cut := i == 0 || w.keepsLoad() != weeks[i-1].keepsLoad() || w.Block != weeks[i-1].Block || w.Phase != weeks[i-1].Phase || pain && i == painWeeks
		if cut {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], w)
	}
	return out
}

// blockOf is the athlete in a stretch of weeks.
func (m Made) blockOf(weeks []PhaseWeek, list []training.Run, base training.Phase, last composed) composition.Block {
	w := weeks[0]
	p := m.request.Profile
	b := composition.Block{
		Phase: w.Phase, Level: w.Level, Runner: m.state.Runner, Goal: m.request.Goal, EasyPace: m.state.EasyPace,
		FromWeek: w.Number, Weeks: len(weeks), Base: base, Lite: w.Lite,
		BusyWeek: slices.ContainsFunc(weeks, func(w PhaseWeek) bool { return schedule.BusyWeek(list, w.Monday, m.downhill()) }),
		Dislikes: p.Dislikes, HopLevel: hopLevel(weeks), Group: composition.GroupOf(p),
	}
	if b.Group.PregnancyWeek > 0 { // what the block's last week allows
		b.Group.PregnancyWeek += weeks[len(weeks)-1].Number - 1
	}
	if b.Group.WeeksAfterBirth > 0 { // what its first week allows
		b.Group.WeeksAfterBirth += w.Number - 1
	}
	if w.Number <= painWeeks {
		b.Pains = m.request.Pain
	} else {
		b.Eased = m.request.Pain
	}
	for _, x := range m.request.WeakLinks {
		if x.Until.IsZero() || w.Monday <= x.Until {
			w := composition.WeakLink{Group: catalogue.Group(x.Group), Extra: x.ExtraSets}
			if x.Side != "" {
				w.Extra = 0 // that side alone gets them, on the day
			}
			b.Weak = append(b.Weak, w)
		}
	}
	if w.keepsLoad() {
		b.Phase, b.NothingNew = training.MT, true
	}
	if last.block.Phase == b.Phase || keepsStrength(b.Phase) {
		b.Mains = exercisesOf(last.menu, func(x composition.DosedExercise) bool { return x.Part != composition.Assistance })
	}
	b.Accessories = exercisesOf(last.menu, func(x composition.DosedExercise) bool { return x.Part == composition.Assistance })
	most := 0
	for _, w := range weeks {
		if !w.Withheld {
			most = max(most, w.Sessions)
		}
	}
	for i := range most {
		b.Sessions = append(b.Sessions, composition.Slot{Minutes: m.budget(weeks), Kit: m.kit(i)})
	}
	return b
}

// keepsStrength reports whether a phase keeps what the one before has built, so
// that its main lifts are wanted still.
//
// Source: SCH-08, the load is kept. House rule: only the same lift keeps it; a
// new one begins with a first load.
func keepsStrength(p training.Phase) bool { return p == training.MT || p == training.TP }

// downhill reports whether every long run counts as downhill unless its
// descent is given: with goal trail or ultra.
func (m Made) downhill() bool {
	return m.request.Goal == training.GoalTrail || m.request.Goal == training.GoalUltra
}

// freely is the time a programme has when its athlete names none: its own.
const freely unit.Minutes = 120

// budget is what a session of the weeks may take: what periodising allows, or
// for a programme what the athlete has.
func (m Made) budget(weeks []PhaseWeek) unit.Minutes {
	switch {
	case m.request.Programme == "":
		return longest(weeks)
	case m.request.Minutes > 0:
		return m.request.Minutes
	}
	return freely
}

// longest is the length of a session in the weeks' fullest week.
func longest(weeks []PhaseWeek) (minutes unit.Minutes) {
	for _, w := range weeks {
		minutes = max(minutes, w.Minutes)
	}
	return minutes
}

// hopLevel is the hardest hops any of the weeks allows; -1 for none.
func hopLevel(weeks []PhaseWeek) int {
	level := 0
	for _, w := range weeks {
		level = max(level, w.HopLevel)
	}
	if level == 0 {
		return -1
	}
	return level
}

// kit is what stands where session number i is done.
func (m Made) kit(i int) equipment.Kit {
	kit, err := equipment.Resolve(m.placeOf(i))
	if err != nil {
		panic("planner: places are checked before planning: " + err.Error())
	}
	return kit
}

// placeOf is the place of session number i: the one named for it, else the first.
func (m Made) placeOf(i int) training.Place {
	p := m.request.Profile
	if i < len(p.SessionPlaces) {
		for _, place := range p.Places {
			if place.Name == p.SessionPlaces[i] {
				return place
			}
		}
	}
	return p.Places[0]
}

// practisedExercises are those whose first two times lie behind at the start of
// the plan: what the athlete has logged lifts for and, for someone who has been
// lifting lately, everything up to what the level is sure of.
func (m Made) practisedExercises() []string {
	var out []string
	if m.practised() {
		for _, e := range m.cat.All() {
			if e.Difficulty <= 2 || m.state.Level >= training.L2 {
				out = append(out, e.ID)
			}
		}
	}
	for _, l := range m.request.Profile.Lifts {
		if !slices.Contains(out, l.Exercise) {
			out = append(out, l.Exercise)
		}
	}
	return out
}

// practised reports whether the legs are used to lifting: beyond L0, and a
// session within the last four weeks or no word of a gap.
//
// House rule: what such an athlete has done is not known exercise by exercise,
// and counting all of it as new would make every first week look heavy.
func (m Made) practised() bool {
	return m.state.Level > training.L0 && m.state.DaysOff <= 28
}

func exercisesOf(menu composition.Menu, is func(composition.DosedExercise) bool) []string {
	var out []string
	for _, s := range menu.Sessions {
		for _, x := range s.Full.Exercises {
			if is(x) && !slices.Contains(out, x.Exercise.ID) {
				out = append(out, x.Exercise.ID)
			}
		}
	}
	return out
}
