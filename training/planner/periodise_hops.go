package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
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
	levelThreeAfter  = 6  // weeks of level 2
	quietWeekPercent = 50 // in a deload
	birthWeeks       = 12 // weeks after birth without hops
)

// hops is how far an athlete has come with hopping.
type hops struct {
	now, most  int  // contacts per session
	level      int  // the highest level so far
	weeksAtTwo int  // weeks of level 2 or more
	half       bool // begins with half the start dose, after a long gap
}

// giveHops gives every week its contacts and its level of hop:
//
//  1. Groundwork and basic strength: level 1, a tenth more each week.
//  2. Nobody hops before they may (see noHops); the count begins when they do.
//  3. Maximal strength: level 2 where the level allows, at its first volume.
//  4. Power: level 3 where the level and six weeks of level 2 allow, and the
//     volume grows by a fifth a week, but not in the week the level rises;
//     before a marathon or longer seven tenths of it.
//  5. Maintenance: 55 % of the most so far. Taper: 20 to 40 low ones. Recovery
//     none. A deload has half.
//
// Source: PLYO-01, PLYO-02, EFF-05.
func (s Season) giveHops(weeks []PhaseWeek) {
	back := s.comeback()
	h := hops{half: back.HopsHalf}
	for i := range weeks {
		w := &weeks[i]
		if s.noHops(w, back) { // Rule 2.
			continue
		}
		w.Contacts, w.HopLevel = h.next(w.Phase, w.Level)
		if w.Phase == training.PW && w.Race.Distance.Marathonlike() && w.WeeksToRace > 0 { // Rule 4.
			w.Contacts = w.Contacts * longRaceShare / 100
		}
		if w.Deload { // Rule 5.
			w.Contacts = w.Contacts * quietWeekPercent / 100
		}
	}
}

// noHops reports whether a week has no hops at all:
//
//  1. In pregnancy, before week 12 after birth, with pelvic-floor symptoms.
//  2. L0 before week 5 of the plan, and in the session before a race.
//  3. After a long gap its first two weeks.
//  4. From 65 on the first eight weeks; with osteoporosis until a clinician
//     agrees.
//  5. In a week without leg work.
//
// Source: SAFE-02, SAFE-03, SAFE-05, PLYO-01, PRG-11, SCH-14.
func (s Season) noHops(w *PhaseWeek, back Comeback) bool {
	since := s.Profile.WeeksAfterBirth
	novice := w.Level <= training.L0 && (w.Number < noviceHopsFrom || !w.Primer.IsZero())
	older := s.Profile.Age >= olderAdult && (w.Number <= 8 || s.Profile.Osteoporosis && !s.Profile.ClinicianAgrees)
	switch {
	case w.Hold, since > 0 && since+w.Number-1 < birthWeeks, s.Profile.PelvicFloorSymptoms: // Rule 1.
		return true
	case novice, older, w.Number < back.HopsFrom: // Rules 2, 3 and 4.
		return true
	}
	return w.LowerShare == 0 || w.noLegsAllWeek() // Rule 5.
}

// next is the contacts and level of the week that follows.
func (h *hops) next(p training.Phase, l training.Level) (contacts, level int) {
	r := load.ContactsFor(l)
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
		level = h.powerLevel(r, l)
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
	if level >= 2 {
		h.weeksAtTwo++
	}
}

func (h *hops) powerLevel(r load.ContactRange, l training.Level) int {
	if l < training.L3 && h.weeksAtTwo < levelThreeAfter {
		return min(2, r.Impact)
	}
	return r.Impact
}
