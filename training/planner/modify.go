package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/strength"
)

// weekWork is one week with its sessions made ready for it, before they have a
// day.
type weekWork struct {
	PhaseWeek
	block    int // index of the stretch it belongs to
	sessions []sessionWork
}

// sessionWork is one session of one week in the variants it may be placed in.
type sessionWork struct {
	full, light, short, upper composition.DosedSession
	// low are the hops of level 1 that stand in for jumps (SCH-05); none where
	// nothing springs.
	low  []composition.DosedExercise
	slot composition.Slot
}

// modify makes every week's sessions out of its block's menu, in the order the
// weeks come, so that what is new to the legs is known.
func (m Made) modify(periods Periods, blocks []composed) []weekWork {
	var out []weekWork
	times := map[string]int{} // how often an exercise has been done before
	for _, id := range m.practisedExercises() {
		times[id] = 2
	}
	before := begun(blocks, m.state.Level)
	for i, c := range blocks {
		for _, w := range c.weeks {
			work := weekWork{PhaseWeek: w, block: i}
			for j := range c.menu.Sessions {
				if w.Withheld || j >= w.Sessions {
					break
				}
				s := m.weekly(c, w, j, times, before)
				if len(s.full.Exercises) == 0 {
					work.because(training.Because("TIME-01", NothingLeft, training.Word("session", s.full.Name)))
					break // those after it are no fuller
				}
				s.slot = c.block.Sessions[j]
				work.sessions = append(work.sessions, s)
			}
			if m.request.Programme == "" {
				work.sessions = withinWeek(work.sessions, w.Caps.Week)
				if most := calfCeiling(before.calves); m.calvesSlow() && most > 0 {
					work.sessions = slowCalves(work.sessions, most, w.Minutes)
				}
			}
			for _, s := range work.sessions {
				for _, x := range s.full.Exercises {
					times[x.Exercise.ID]++
				}
			}
			before = before.add(work)
			out = append(out, work)
		}
	}
	return out
}

// weekly is session number j of a menu as one week asks for it.
//
// Rules, in order; each leaves its reason in the session
//  1. The last session before a race is a primer, for beginners half the known
//     session; before an ultra it is trunk and mobility (SCH-14).
//  2. Hops wait for their week, are low ones while its level is, and go when the
//     week has none or they would be new shortly before a race.
//  3. After a race the legs restart light, four in reserve (SCH-15).
//  4. After a gap sets, reserve and hops are those of the come-back (PRG-11).
//  5. The first time has one more in reserve, for beginners half the sets (DOMS-04).
//  6. A deload halves sets (PER-05); a taper and a week of much running take a
//     share; the week's bounds hold (SAFE-02 to SAFE-05).
//  7. The lower caps hold (VOL-04), sets and hops grow step by step (LOAD-11),
//     and the session fits its minutes (TIME-01).
//  8. With pelvic-floor symptoms nothing is heavy (SAFE-03).
//
// A programme is followed as written: of these only rules 1, 3 and the taper's
// share touch it, and rule 8.
func (m Made) weekly(c composed, w PhaseWeek, j int, times map[string]int, before growth) sessionWork {
	menu := c.menu.Sessions[j]
	s := menu.Full
	if !w.Primer.IsZero() && w.Level <= training.L0 && m.request.Programme == "" {
		s = c.known(w, j)
	}
	if w.Primer.IsZero() && w.Mobility.IsZero() {
		s = m.withTrack(s, c, w, j)
	}
	s = s.Exposed(func(id string) bool { return times[id] < 2 })
	switch {
	case !w.Mobility.IsZero() || w.LowerShare == 0:
		s = afterGap(menu.Upper, w) // Rules 1 and 4.
	case !w.Primer.IsZero() && w.Level > training.L0 && m.request.Programme == "":
		s = composition.Primer(s, composition.LowHops(m.cat, c.block, j)...)
	case !w.Primer.IsZero():
		s = composition.LeaveOutHops(composition.InReserve(composition.Halve(s, "SCH-14"), 5, "SCH-14"), "SCH-14")
		s = composition.CutDown(s, w.Minutes)
	case m.request.Programme != "":
		s = restarted(s, w)
		if w.Phase == training.TP || w.Phase == training.TR {
			s = shareOfSets(s, w, before.normal(j))
		}
	default:
		s = m.ordinary(m.lowHops(s, c, w, j, times), w, before.normal(j), before)
	}
	if w.NoHeavy { // Rule 8.
		s = composition.NoHarderThan(s, training.StrainModerate, "SAFE-03", LighterPelvic)
	}
	upper := composition.CutDown(afterGap(menu.Upper, w), min(w.Minutes, shortForm))
	work := sessionWork{full: s, light: composition.Lighter(s), short: composition.CutDown(s, shortForm), upper: upper}
	if springs(s) {
		_, contacts := before.ceilings()
		if w.ContactsMost > 0 {
			contacts = min(contacts, w.ContactsMost)
		}
		work.low = knownBeforeRace(lowHops(composition.LowHops(m.cat, c.block, j), contacts), w, times)
	}
	return work
}

// lowHops are hops that stand in for others, of at most so many contacts as the
// caps count them: what the weeks before and a gap allow. Source: LOAD-11,
// PRG-11.
func lowHops(list []composition.DosedExercise, contacts int) []composition.DosedExercise {
	for i := range list {
		d := &list[i].Dose
		weight := max(load.WeightedContacts(list[i].Exercise, training.PrescribedSet{Contacts: 1, PerSide: d.PerSide}), 1)
		d.Start = min(d.Start, max(contacts/weight, fewestLandings))
		d.Low = min(d.Low, d.Start)
		d.MaxSets = min(d.MaxSets, contacts/max(weight*d.Start, 1))
	}
	return list
}

// knownBeforeRace leaves out hops that would be new shortly before a race.
//
// Source: SCH-14.
func knownBeforeRace(list []composition.DosedExercise, w PhaseWeek, times map[string]int) []composition.DosedExercise {
	if w.NothingNewFrom.IsZero() {
		return list
	}
	return slices.DeleteFunc(list, func(x composition.DosedExercise) bool { return times[x.Exercise.ID] == 0 })
}

// lowHops is rule 2: no hops in a week without, nor new ones shortly before a
// race; where the week's level is below the block's, low hops instead of
// harder ones.
//
// Source: PLYO-01, PRG-11, SCH-14.
func (m Made) lowHops(s composition.DosedSession, c composed, w PhaseWeek, j int, times map[string]int) composition.DosedSession {
	if w.HopLevel <= 0 || s.HopsFrom > w.Number {
		return composition.LeaveOutHops(s, "PLYO-01")
	}
	s = composition.HopsUpTo(s, w.HopLevel, composition.LowHops(m.cat, c.block, j)...)
	fresh := func(x composition.DosedExercise) bool {
		return x.Role == composition.Power && times[x.Exercise.ID] == 0
	}
	if !w.NothingNewFrom.IsZero() && slices.ContainsFunc(s.Exercises, fresh) {
		return composition.LeaveOutHops(s, "SCH-14")
	}
	return s
}

// ordinary is rules 3 to 7. normal is the sets of this session in the last
// ordinary week.
func (m Made) ordinary(s composition.DosedSession, w PhaseWeek, normal int, before growth) composition.DosedSession {
	hard, contacts := before.ceilings()
	s = restarted(s, w)                                                         // Rule 3.
	s = afterGap(s, w)                                                          // Rule 4.
	if w.Number == 1 || w.Lifting == 1 && w.Comeback != (strength.ComeBack{}) { // Rule 5.
		s = composition.FirstDose(s, m.state.Level == training.L0 || m.state.DaysOff > 56)
	}
	s = bounded(shareOfSets(s, w, normal), w) // Rule 6.
	s = atMost(s, w.Caps.Session, "VOL-04")   // Rule 7.
	s = grown(s, hard, contacts)
	if w.ContactsMost > 0 {
		s = fewerLandings(s, w.ContactsMost)
	}
	return composition.CutDown(s, w.Minutes)
}

// restarted is s as the first leg work after a race: light, four in reserve.
//
// Source: SCH-15.
func restarted(s composition.DosedSession, w PhaseWeek) composition.DosedSession {
	if w.Restart.IsZero() {
		return s
	}
	s = composition.NoHarderThan(s, training.StrainLight, "SCH-15", LighterRestart)
	return composition.InReserve(s, restartReserve, "SCH-15")
}

// shareOfSets takes what a deload, a taper or much running leaves. normal is
// the sets of this session in the last ordinary week, which a taper's share is
// counted from.
func shareOfSets(s composition.DosedSession, w PhaseWeek, normal int) composition.DosedSession {
	switch {
	case w.Deload:
		return composition.Deload(s)
	case w.SetsShare <= 0 || w.SetsShare >= load.FullShare:
		return s
	}
	if w.Phase == training.TP && normal > 0 { // a taper's menu is short already
		return shareOfNormal(s, w, normal)
	}
	return composition.ScaleSets(s, float64(w.SetsShare)/100, w.ShareRule)
}

// shareOfNormal is s with what a taper leaves of normal sets, and says so in
// their numbers.
func shareOfNormal(s composition.DosedSession, w PhaseWeek, normal int) composition.DosedSession {
	why := s.Why
	target, have := float64(w.SetsShare)/100*float64(normal), float64(s.WorkingSets())
	if target < have {
		s = composition.ScaleSets(s, target/have, w.ShareRule)
	}
	if s.WorkingSets() >= normal {
		return s
	}
	s.Why = append(why[:len(why):len(why)], training.Because(w.ShareRule, composition.CodeScaled,
		training.Count("from", normal), training.Count("to", s.WorkingSets())))
	return s
}

// bounded keeps a week's own bounds on every dose; those of age and pregnancy
// are the menu's already, but for the sets of the first weeks.
func bounded(s composition.DosedSession, w PhaseWeek) composition.DosedSession {
	if w.Dose.RIRAtLeast > leastReserve(s) {
		s = composition.InReserve(s, w.Dose.RIRAtLeast, "SCH-15")
	}
	if n := w.Dose.SetsAtMost; n > 0 {
		s = fewerSets(s, func(sets int) int { return min(sets, n) })
	}
	return s
}

// withinWeek takes sets off the sessions of a week, those with most of them
// first, while they have more than most lower hard sets together: a block is
// composed for its fullest week.
//
// Source: VOL-04.
func withinWeek(list []sessionWork, most int) []sessionWork {
	for {
		total, fullest := 0, 0
		for i, s := range list {
			total += s.full.HardSets
			if s.full.HardSets > list[fullest].full.HardSets {
				fullest = i
			}
		}
		if total <= most {
			return list
		}
		s := list[fullest]
		less := atMost(s.full, max(s.full.HardSets-(total-most), 1), "VOL-04")
		if less.HardSets >= s.full.HardSets {
			return list
		}
		list[fullest] = s.with(less)
	}
}

// atMost takes sets off while s has more than most lower hard sets. rule is the
// one that says so.
func atMost(s composition.DosedSession, most int, rule evidence.ID) composition.DosedSession {
	for s.HardSets > most {
		n := s.WorkingSets()
		less := composition.ScaleSets(s, float64(n-1)/float64(n), rule)
		if less.WorkingSets() == n {
			return s
		}
		less.Why = s.Why // one reason for all of it, below
		s = less
		if s.HardSets <= most {
			s.Why = append(s.Why[:len(s.Why):len(s.Why)], training.Because(rule, CappedSets, training.Count("sets", most)))
		}
	}
	return s
}

// LighterRestart says that a session was made lighter as the first leg work
// after a race. Facts: from, to.
const LighterRestart training.ReasonCode = "planner.lighter-restart"

// LighterPelvic says that a session was made lighter for the sake of the pelvic
// floor. Facts: from, to.
const LighterPelvic training.ReasonCode = "planner.lighter-pelvic-floor"

// NothingLeft says that a week leaves nothing of a session, so it is not
// planned. Facts: session.
const NothingLeft training.ReasonCode = "planner.nothing-left"

// CappedSets says that the lower hard sets of a session were brought down to what a rule
// allows. Facts: sets.
const CappedSets training.ReasonCode = "planner.capped-sets"
