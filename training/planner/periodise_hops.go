package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/strength"
)

// The dose of hops by phase.
//
// Source: PLYO-01, PLYO-02 and the phases of PER-01.
const (
	noviceHopsFrom   = 5  // L0 hops from this week of the plan on
	keptShare        = 55 // percent of the most, in maintenance
	taperHopsMost    = 40
	taperHopsLeast   = 20
	longRaceShare    = 70 // percent, in power before a marathon or longer
	quietWeekPercent = 50 // in a deload
	birthWeeks       = 12 // weeks after birth without hops
)

// hops is how far an athlete has come with hopping.
type hops struct {
	now, most int  // contacts per session
	level     int  // the highest level so far
	half      bool // begins with half the start dose, after a long gap
}

// giveHops gives every week its contacts and its level of hop:
//
//  1. Groundwork and basic strength: level 1, a tenth more each week.
//  2. Nobody hops before they may (see noHops); the count begins when they do.
//  3. Maximal strength: level 2 where it has been shown (see shownHops), at
//     its first volume.
//  4. Power: level 3 where it has been shown, and the volume grows by a fifth a
//     week, but not in the week the level rises; before a marathon or longer
//     seven tenths of it.
//  5. Maintenance: 55 % of the most so far. Taper: 20 to 40 low ones. Recovery
//     none. A deload has half.
//  6. After a long gap they begin with half the start dose, and the count is
//     the most of a session until it has come to all of it.
//
// Source: PLYO-01, PLYO-02, PRG-11, EFF-05.
func (s Season) giveHops(weeks []PhaseWeek) {
	back := s.comeback()
	h := hops{half: back.HopsHalf}
	for i := range weeks {
		w := &weeks[i]
		if s.noHops(w, back) { // Rule 2.
			continue
		}
		w.Contacts, w.HopLevel = h.next(w.Phase, w.Level, s.shownHops(w.Level))
		if w.Phase == training.PW && w.Race.Distance.Marathonlike() && w.WeeksToRace > 0 { // Rule 4.
			w.Contacts = w.Contacts * longRaceShare / 100
		}
		if w.Deload { // Rule 5.
			w.Contacts = w.Contacts * quietWeekPercent / 100
		}
		if back.HopsHalf && w.Contacts < load.ContactsFor(w.Level).Start { // Rule 6.
			w.ContactsMost = w.Contacts
		}
	}
}

// noHops reports whether a week has no hops at all:
//
//  1. In pregnancy, before week 12 after birth, with pelvic-floor symptoms.
//  2. L0 before week 5 of the plan, and in the session before a race.
//  3. After a long gap its first two weeks.
//  4. From 65 on the first eight weeks; with osteoporosis, at any age, until a
//     clinician agrees.
//  5. In a week without leg work.
//
// Source: SAFE-02, SAFE-03, SAFE-05, PLYO-01, PRG-11, SCH-14.
func (s Season) noHops(w *PhaseWeek, back strength.ComeBack) bool {
	since := s.Profile.WeeksAfterBirth
	novice := w.Level <= training.L0 && (w.Number < noviceHopsFrom || !w.Primer.IsZero())
	older := s.Profile.Age >= olderAdult && w.Number <= 8
	weakBones := s.Profile.Osteoporosis && !s.Profile.ClinicianAgrees
	switch {
	case w.Hold, since > 0 && since+w.Number-1 < birthWeeks, s.Profile.PelvicFloorSymptoms: // Rule 1.
		return true
	case novice, older, weakBones, w.Lifting < back.HopsFrom: // Rules 2, 3 and 4.
		return true
	}
	return w.LowerShare == 0 || w.noLegsAllWeek() // Rule 5.
}

// shownHops is the hardest hops that the athlete has shown to be ready for.
//
//  1. Self-tests that were not passed leave level 1, whatever the level of
//     training.
//  2. Those that were passed open what they ask for, which the level of training
//     may have opened already.
//  3. Without tests a level stands for them; see untestedHops.
//
// Source: PLYO-02.
func (s Season) shownHops(l training.Level) int {
	if s.HopsShown == 1 { // Rule 1.
		return 1
	}
	return max(s.HopsShown, s.untestedHops(l)) // Rules 2 and 3.
}

// untestedHops is what a level of training stands for: level 2 from L2 on; level
// 3 at L3, whose definition has hops without trouble, and not when a back squat
// that is known is under the body mass for five.
//
// Source: PLYO-02. House rule: what a level stands for, without the tests.
func (s Season) untestedHops(l training.Level) int {
	switch {
	case l <= training.L1:
		return 1
	case l == training.L2 || s.squatsUnderBodyMass():
		return 2
	}
	return 3
}

// tellTests says, in the first week of every phase, that self-tests made the hops
// harder or kept them low.
//
// Source: PLYO-02.
func (s Season) tellTests(w *PhaseWeek) {
	untested := min(s.untestedHops(w.Level), load.ContactsFor(w.Level).Impact)
	jumps := w.Phase == training.MS || w.Phase == training.PW || w.Phase == training.MT
	switch {
	case w.WeekOfPhase != 1:
	case w.HopLevel > untested:
		w.because(training.Because("PLYO-02", CodeHopsOpened, training.Count("hops", w.HopLevel)))
	case s.HopsShown == 1 && untested > 1 && jumps && w.HopLevel == 1:
		w.because(training.Because("PLYO-02", CodeHopsKeptLow))
	}
}

func (s Season) squatsUnderBodyMass() bool {
	five, known := assessment.FiveSquats(s.Profile)
	return known && five.Grams() < s.Profile.Mass.Grams()
}

// next is the contacts and level of the week that follows. shown is shownHops.
func (h *hops) next(p training.Phase, l training.Level, shown int) (contacts, level int) {
	r := load.ContactsFor(l)
	r.Impact = min(r.Impact, shown)
	if h.half {
		r.Start /= 2
	}
	switch {
	case p == training.TR || p == training.TP && h.most == 0:
		return 0, 0 // nothing new before a race
	case p == training.TP:
		return min(max(h.most/2, taperHopsLeast), taperHopsMost, h.most), 1
	case p == training.MT && h.most > 0:
		return h.most * keptShare / 100, min(h.level, r.Impact)
	case p == training.MS: // Rule 3.
		h.now = min(h.now*12/10, r.Start)
		level = min(2, r.Impact)
	case p == training.PW: // Rule 4.
		level = r.Impact
		if level <= h.level {
			h.now = h.now * 12 / 10
		}
	default: // Rule 1.
		level = 1
		h.now = h.now * 11 / 10
	}
	h.reach(min(max(h.now, r.Start), r.Max), level)
	return h.now, level
}

func (h *hops) reach(contacts, level int) {
	h.now = contacts
	h.most = max(h.most, contacts)
	h.level = max(h.level, level)
}
