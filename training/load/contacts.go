package load

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// Landings are the landings of one set, as they are, both sides together.
func Landings(s training.PrescribedSet) int {
	if s.PerSide {
		return 2 * s.Contacts
	}
	return s.Contacts
}

// What runs and sprints add, in contacts.
const (
	stridesContacts    = 2
	hillSprintContacts = 5
	runShare           = 40 // percent of a week's cap
	hillSprint         = "hill_sprint"
)

// WeightedContacts are the contacts of one set of e as the caps count them: a
// single-leg landing counts 2. Hops done one side at a time or in turn land on
// one leg. A hill sprint counts 5.
//
// Source: PLYO-01, SCH-17.
func WeightedContacts(e catalogue.Exercise, s training.PrescribedSet) int {
	if e.Pattern != catalogue.Hop {
		return 0
	}
	n := Landings(s)
	switch {
	case e.ID == hillSprint:
		return n * hillSprintContacts
	case e.OneSided() || s.PerSide:
		return 2 * n
	}
	return n
}

// StridesPerRun is how many strides a run of strides is taken to hold.
//
// House rule: four to eight is usual, and calendars do not say.
const StridesPerRun = 6

// RunContacts are the contacts that strides (2 each) and hill sprints (5 each)
// of a week's runs take from the week's cap: at most 40 % of it.
//
// Source: SCH-17.
func RunContacts(strides, hillSprints, weekCap int) int {
	return min(stridesContacts*strides+hillSprintContacts*hillSprints, weekCap*runShare/100)
}

// ContactRange is how many weighted contacts a level may do.
type ContactRange struct {
	Start, Max int // per session: to begin with, and at most
	Week       int // per week
	Impact     int // the highest level of hop
}

var contactRanges = [4]ContactRange{
	{Start: 20, Max: 60, Week: 100, Impact: 1},
	{Start: 40, Max: 80, Week: 160, Impact: 2},
	{Start: 60, Max: 100, Week: 220, Impact: 3},
	{Start: 80, Max: 120, Week: 300, Impact: 3},
}

// ContactsFor is the plyometric range of a level. L3's published maximum is
// 120 to 140; the lower end is taken.
//
// Source: PLYO-01.
func ContactsFor(l training.Level) ContactRange { return contactRanges[l.Index()] }

// NextContacts is the most contacts of a session after one of last: a fifth
// more, no less than the level's start and no more than its maximum.
//
// Source: PLYO-01, LOAD-11.
func NextContacts(l training.Level, last int) int {
	r := ContactsFor(l)
	return min(max(last*12/10, r.Start), r.Max)
}
