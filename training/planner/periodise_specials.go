package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// Ages at which other rules begin.
const (
	adult      = 18
	olderTeen  = 16
	middleAge  = 40
	olderAdult = 65
	// coachedEnough is the coached weeks after which a teenager may do more.
	coachedEnough = 12
)

// pregnancySession is the longest session in pregnancy, and pregnancyWeeks the
// weeks a pregnancy has.
//
// Source: SAFE-02.
const (
	pregnancySession unit.Minutes = 30

	pregnancySessions = 2
	pregnancyWeeks    = 40
)

// holdWeeks lays out a plan in pregnancy: no phases and no taper, twelve weeks
// at most and none after week 40. Without a clinician's agreement nothing is
// planned in them.
//
// Source: SAFE-02.
func (s Season) holdWeeks() ([]slot, []training.Reason) {
	left := max(pregnancyWeeks-s.Profile.PregnancyWeek+1, 1)
	agreed := s.Profile.ClinicianAgrees
	slots := make([]slot, min(left, noRaceWeeks))
	for i := range slots {
		slots[i] = slot{phase: training.AA, hold: true, withheld: !agreed}
	}
	code := CodePregnancyHold
	if !agreed {
		code = CodePregnancyAsk
	}
	return slots, []training.Reason{training.Because("SAFE-02", code, training.Count("week", s.Profile.PregnancyWeek))}
}

// placeSpecials narrows every week by who the athlete is and how long they
// were away, and closes the count of contacts.
//
// Source: SAFE-02 to SAFE-06, PRG-11.
func (s Season) placeSpecials(weeks []PhaseWeek) {
	back, sessions := s.comeback(), 0
	for i := range weeks {
		w := &weeks[i]
		s.afterGap(w, back, sessions)
		switch age := s.Profile.Age; {
		case w.Hold:
			w.pregnancy()
		case age > 0 && age < adult:
			s.youth(w)
		case age >= olderAdult:
			s.older(w)
		case age >= middleAge:
			w.firstWeek(CodeExtraWarmup, "SAFE-06", training.Count("age", age))
		}
		s.afterBirth(w)
		if w.HopLevel == 0 || w.Contacts == 0 {
			w.Contacts, w.HopLevel = 0, 0
		}
		s.tellTests(w)
		s.countContacts(w)
		sessions += w.sure()
	}
}

// countContacts is the week's contacts: those of its sessions, as far as the
// level's week allows after what strides and hill sprints take.
//
// Source: PLYO-01, SCH-17.
func (s Season) countContacts(w *PhaseWeek) {
	most := load.ContactsFor(w.Level).Week
	for _, r := range s.Running {
		if taken := load.RunContacts(r.Strides, r.HillSprints, most); r.Monday == w.Monday && taken > 0 && w.Contacts > 0 {
			most -= taken
			w.because(training.Because("SCH-17", CodeRunContacts, training.Count("contacts", taken)))
		}
	}
	w.ContactsWeek = min(w.Contacts*w.Sessions, most)
}

// pregnancy is the dose in pregnancy: 8 to 12 repetitions, one or two sets,
// four in reserve, two sessions.
func (w *PhaseWeek) pregnancy() {
	w.Dose = Bounds{RIRAtLeast: 4, SetsAtMost: 2}
	w.Sessions = min(w.Sessions, pregnancySessions)
	w.Start = false
	if w.Withheld {
		w.Sessions = 0
	}
}

// youth is the dose under 18: one or two sets of 8 to 12 at 60 % at most and
// four in reserve; from 16 on after 12 coached weeks two or three sets at 80 %
// at most and two in reserve. Maximal strength comes in its light form, hops
// stay at 40 to 60 and below level 3.
//
// Source: SAFE-04.
func (s Season) youth(w *PhaseWeek) {
	if s.coachedTeen(w.Number) {
		w.Dose = Bounds{RIRAtLeast: max(w.Dose.RIRAtLeast, 2), PercentAtMost: 80, SetsAtMost: 3}
		w.Lite = w.Lite || w.Phase == training.MS
		w.limitHops(60, 2)
		w.firstWeek(CodeYouthCoached, "SAFE-04", training.Count("age", s.Profile.Age))
	} else {
		w.Dose = Bounds{RIRAtLeast: 4, PercentAtMost: 60, SetsAtMost: 2}
		w.limitHops(40, 1)
		w.firstWeek(CodeYouth, "SAFE-04", training.Count("age", s.Profile.Age))
	}
	if !s.Profile.Guardian || !s.Profile.Coach {
		w.Withheld, w.Sessions = true, 0
		w.firstWeek(CodeYouthAsk, "SAFE-04")
	}
}

// coachedTeen reports whether an athlete under 18 has, in week n of the plan,
// the age and the coaching for more.
//
// Source: SAFE-04.
func (s Season) coachedTeen(n int) bool {
	return s.Profile.Age >= olderTeen && s.Profile.Coach && s.Profile.CoachedWeeks+n-1 >= coachedEnough
}

// keptNovice reports whether the athlete is planned as L0 throughout: under 18
// without the coaching that maximal strength asks for.
//
// Source: SAFE-04.
func (s Season) keptNovice() bool {
	return s.Profile.Age > 0 && s.Profile.Age < adult && !s.coachedTeen(1)
}

// older is the dose from 65 on: one set in the first two weeks, then two or
// three of 8 to 12 with two in reserve, 85 % at most; low hops only after week
// 8, 30 at most, and none with osteoporosis until a clinician agrees.
//
// Source: SAFE-05.
func (s Season) older(w *PhaseWeek) {
	w.Dose = Bounds{RIRAtLeast: max(w.Dose.RIRAtLeast, 2), PercentAtMost: 85, SetsAtMost: 3}
	if w.Number <= 2 {
		w.Dose.SetsAtMost = 1
	}
	w.limitHops(30, 1)
	w.firstWeek(CodeOlder, "SAFE-05", training.Count("age", s.Profile.Age))
}

// afterBirth says why there are no hops, with pelvic-floor symptoms and before
// week 12 after birth, and holds the sessions of someone with symptoms at
// moderate.
//
// House rule for that: heaviness or leaking is red, and no red region is
// loaded to the limit.
//
// Source: SAFE-03.
func (s Season) afterBirth(w *PhaseWeek) {
	since := s.Profile.WeeksAfterBirth
	switch {
	case s.Profile.PelvicFloorSymptoms:
		w.NoHeavy = true
		w.because(training.Because("SAFE-03", CodeNoHopsPelvicFloor))
	case since > 0 && since+w.Number-1 < birthWeeks:
		w.because(training.Because("SAFE-03", CodeNoHopsAfterBirth, training.Count("weeks", since+w.Number-1)))
	}
}

func (w *PhaseWeek) limitHops(contacts, level int) {
	w.Contacts, w.HopLevel = min(w.Contacts, contacts), min(w.HopLevel, level)
}
