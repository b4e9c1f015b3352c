package planner

import (
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/schedule"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// What can be said of something that was not chosen.
const (
	RivalClose     training.ReasonCode = "planner.rival-close"     // exercise, rival, share
	RivalNone      training.ReasonCode = "planner.rival-none"      // exercise
	RivalElsewhere training.ReasonCode = "planner.rival-elsewhere" // exercise, session
	RivalChosen    training.ReasonCode = "planner.rival-chosen"    // exercise
	RivalWorse     training.ReasonCode = "planner.rival-worse"     // exercise
	LoadNotOwned   training.ReasonCode = "planner.load-not-owned"  // loadKg, belowKg, aboveKg
	LoadIs         training.ReasonCode = "planner.load-is"         // exercise, loadKg
	LoadMeans      training.ReasonCode = "planner.load-means"      // exercise, loadKg, rir, wantedRir, reps
	LoadBeyond     training.ReasonCode = "planner.load-beyond"     // exercise, loadKg, reps, short
	LoadOverFirst  training.ReasonCode = "planner.load-over-first" // exercise, loadKg, ceilingKg
	LoadUnknown    training.ReasonCode = "planner.load-unknown"    // exercise
	LoadNone       training.ReasonCode = "planner.load-none"
)

// Session finds a session of the plan by its id.
func (m Made) Session(id string) (training.PrescribedSession, bool) {
	for _, w := range m.Plan.Weeks {
		for _, s := range w.Sessions {
			if s.ID == id {
				return s, true
			}
		}
	}
	return training.PrescribedSession{}, false
}

// locate finds a strength session's week and its index among the week's.
func (m Made) locate(id string) (week, index int, s training.PrescribedSession, ok bool) {
	s, ok = m.Session(id)
	if !ok {
		return 0, 0, s, false
	}
	for i, w := range m.weeks {
		for j, x := range w.sessions {
			if sessionID(w.Monday, x.full.Name) == id {
				return i, j, s, true
			}
		}
	}
	return 0, 0, s, false
}

// WhyNotDay says for every start of another day of the session's week which
// rule forbids it, what would have to give way, or what it would cost.
func (m Made) WhyNotDay(id string, day training.Weekday) ([]schedule.Verdict, error) {
	if week, index, ok := m.findTrack(id); ok {
		return m.whyNotTrackDay(week, index, day), nil
	}
	week, index, _, ok := m.locate(id)
	if !ok {
		return nil, m.unknownSession(id)
	}
	list := schedule.WhyNot(m.problem, m.solution, week, index, day)
	for i, v := range list {
		if !v.Forbidden && v.Price == 0 && len(v.Relaxes) == 0 && v.Why.Code == schedule.CodeWouldCost {
			list[i].Why = training.Because("REQ", DayTies)
		}
	}
	return list, nil
}

// DayTies says that a start costs no more than the one chosen.
const DayTies training.ReasonCode = "planner.day-ties"

// WhyNotExercise says why an exercise is not in the session: the gate against
// it, or how far it stands behind the one that is.
func (m Made) WhyNotExercise(id, exercise string) ([]training.Reason, error) {
	s, ok := m.Session(id)
	if !ok {
		return nil, m.unknownSession(id)
	}
	e, ok := m.cat.Exercise(exercise)
	if !ok {
		return nil, &training.InvalidError{Field: "--not", Value: exercise, Why: "is not an exercise; legwork exercises lists them"}
	}
	if x, chosen := find(s.Exercises, exercise); chosen {
		return append([]training.Reason{training.Because("COMP-02", RivalChosen, training.Word("exercise", exercise))}, x.Why...), nil
	}
	week, index, _, ok := m.locate(id)
	if !ok {
		return m.whyNotTrackExercise(exercise), nil
	}
	c := m.blocks[m.weeks[week].block]
	if ok, why := composition.Gate(m.cat, e, c.block, index); !ok {
		return []training.Reason{why}, nil
	}
	return m.rivalry(c, index, e), nil
}

// rivalry compares an exercise that could stand in a session with those that do.
func (m Made) rivalry(c composed, index int, e catalogue.Exercise) []training.Reason {
	for _, x := range c.menu.Sessions[index].Full.Exercises {
		if x.Rival.Exercise == e.ID {
			return []training.Reason{training.Because("COMP-02", RivalClose, training.Word("exercise", x.Exercise.ID),
				training.Word("rival", e.ID), training.Amount("share", x.Rival.Share))}
		}
	}
	for i, s := range c.menu.Sessions {
		if i != index && slices.ContainsFunc(s.Full.Exercises, func(x composition.DosedExercise) bool { return x.Exercise.ID == e.ID }) {
			return []training.Reason{training.Because("PRG-12", RivalElsewhere, training.Word("exercise", e.ID), training.Word("session", s.Full.Name))}
		}
	}
	for _, x := range c.menu.Sessions[index].Full.Exercises {
		if m.cat.SameLadder(x.Exercise.ID, e.ID) {
			return []training.Reason{training.Because("COMP-04", SameLadder, training.Word("exercise", e.ID), training.Word("otherExercise", x.Exercise.ID))}
		}
	}
	return []training.Reason{training.Because("COMP-02", RivalWorse, training.Word("exercise", e.ID))}
}

// SameLadder says that another rung of the same ladder is in the session. Facts:
// exercise, otherExercise.
const SameLadder training.ReasonCode = "planner.same-ladder"

// Rivals says for every exercise of a session which one came nearest to its
// place, and what the plan would lose by it.
func (m Made) Rivals(id string) ([]training.Reason, error) {
	if _, _, ok := m.findTrack(id); ok {
		return nil, nil // the track has its own
	}
	week, index, s, ok := m.locate(id)
	if !ok {
		return nil, m.unknownSession(id)
	}
	var out []training.Reason
	for _, x := range m.blocks[m.weeks[week].block].menu.Sessions[index].Full.Exercises {
		if _, there := find(s.Exercises, x.Exercise.ID); !there {
			continue
		}
		if x.Rival.Exercise == "" {
			out = append(out, training.Because("COMP-02", RivalNone, training.Word("exercise", x.Exercise.ID)))
			continue
		}
		out = append(out, training.Because("COMP-02", RivalClose, training.Word("exercise", x.Exercise.ID),
			training.Word("rival", x.Rival.Exercise), training.Amount("share", x.Rival.Share)))
	}
	return out, nil
}

// WhyNotLoad says for every loaded exercise of a session what another load
// would mean: not owned, already it, or how many repetitions it would leave.
func (m Made) WhyNotLoad(id string, load unit.Kilograms) ([]training.Reason, error) {
	if week, index, ok := m.findTrack(id); ok {
		s, _ := m.Session(id)
		return m.whyNotTrackLoad(week, index, s, load), nil
	}
	week, index, s, ok := m.locate(id)
	if !ok {
		return nil, m.unknownSession(id)
	}
	dosed := m.weeks[week].sessions[index].full
	kit := m.weeks[week].sessions[index].slot.Kit
	var out []training.Reason
	for _, e := range s.Exercises {
		for _, x := range dosed.Exercises {
			if x.Exercise.ID == e.Exercise && len(kit.Loads(x.Dose.Loading)) > 0 {
				out = append(out, m.otherLoad(x, e, kit, load))
			}
		}
	}
	if len(out) == 0 {
		out = append(out, training.Because("PRG-13", LoadNone))
	}
	return out, nil
}

func (m Made) otherLoad(x composition.DosedExercise, e training.PrescribedExercise, kit equipment.Kit, load unit.Kilograms) training.Reason {
	name := training.Word("exercise", x.Exercise.ID)
	set := e.Sets[len(e.Sets)-1]
	if set.Load.Grams() == load.Grams() {
		return training.Because("PRG-13", LoadIs, name, training.Load("load", load))
	}
	if !slices.ContainsFunc(kit.Loads(x.Dose.Loading), func(k unit.Kilograms) bool { return k.Grams() == load.Grams() }) {
		below, _ := kit.Below(x.Dose.Loading, load)
		above, _ := kit.Next(x.Dose.Loading, load)
		return training.Because("PRG-13", LoadNotOwned, name, training.Load("load", load), training.Load("below", below), training.Load("above", above.Load))
	}
	if max, ok := m.estimate(x.Exercise.ID); ok {
		left, reps := reserveAt(max.Max, load, x.Dose.Start), training.Count("reps", x.Dose.Start)
		if left < 0 {
			return training.Because("PRG-04", LoadBeyond, name, training.Load("load", load), reps, training.Amount("short", -left))
		}
		return training.Because("PRG-04", LoadMeans, name, training.Load("load", load), reps,
			training.Amount("rir", left), training.Amount("wantedRir", x.Dose.RIR))
	}
	if set.Load > 0 && load > set.Load {
		return training.Because("PRG-09", LoadOverFirst, name, training.Load("load", load), training.Load("ceiling", set.Load))
	}
	return training.Because("PRG-09", LoadUnknown, name, training.Load("load", load))
}

// reserveAt is how many repetitions a load leaves after reps, by the grid.
// Negative: it cannot be done that often.
//
// Source: PRG-04.
func reserveAt(max, load unit.Kilograms, reps int) training.RIR {
	best, far := 1, unit.Kilograms(1e9)
	for n := 1; n <= 14; n++ {
		p, ok := strength.PercentFor(n, 0)
		if !ok {
			break
		}
		off := p.Of(max) - load
		if off < 0 {
			off = -off
		}
		if off < far {
			best, far = n, off
		}
	}
	return training.RIR(best - reps)
}

func (m Made) unknownSession(id string) error {
	var near string
	for _, w := range m.Plan.Weeks {
		for _, s := range w.Sessions {
			if near == "" {
				near = s.ID
			}
		}
	}
	why := "this plan has no sessions"
	if near != "" {
		why = fmt.Sprintf("is not in this plan; its sessions are named like %s", near)
	}
	return &training.InvalidError{Field: "session", Value: id, Why: why}
}
