package adaptation

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/unit"
)

// Ask is the question for a day's session.
type Ask struct {
	Date training.Date
	// Session is the planned session meant; empty = that of the day.
	Session string
	// Minutes are what there is today; 0 = as planned.
	Minutes unit.Minutes
	// Place is where it is done today; empty = as planned.
	Place string
	// Without are consequences of the day that the athlete undid.
	Without []readiness.ConsequenceID
	// Suppose is what is taken to be so beside what was told; zero = nothing.
	Suppose Suppose
}

// Suppose is what might be told in the course of a session, so that what would
// follow from it can be known beforehand.
type Suppose struct {
	Pain  []training.ReportedPain
	Swaps []journal.Swap
	Hurt  []string // exercises, by id, of which a set hurt; see Hurt
}

// Day is what a day holds: its verdict and its session with today's loads.
type Day struct {
	Date    training.Date
	Verdict readiness.Verdict
	// Entry is the session as it stands in the agenda; zero ID = none today.
	Entry Entry
	// Next is the first session after today that is ahead; zero ID = none.
	Next Entry
	// Session is the entry as it is to be done today. No exercises: there is
	// nothing to do, and Why says why.
	Session training.PrescribedSession
	// Steps are what comes next for each of the session's exercises, in order.
	Steps []progression.Step
	// Why is what the day changed, session-wide.
	Why []training.Reason
}

// Today is the day of s with its session, made from the adopted plan:
//
//  1. What today does not allow goes, with a stand-in where there is one; what
//     it eases gets fewer sets, less load or more in reserve (PAIN-07, READY-05,
//     DOMS-02). So goes what hurt in the session so far (PAIN-01).
//  2. What time does not allow goes, in the order of CUT-01.
//  3. Each exercise that is left gets its next step: load, counts, sets, from
//     what was logged (PRG-01 to PRG-15).
//  4. Sets do not grow past what a muscle group gets more in a week, nor past
//     the session's time, caps and strain (PRG-06, VOL-04, TIME-01, SCH-00).
//  5. A side that tests show to lag behind does a set more (TEST-01).
//
// Nothing else adds to the plan on the day. The error is a
// *training.InvalidError for a session that is not in the plan.
func Today(s athlete.State, cat *catalogue.Catalogue, ask Ask) (Day, error) {
	return AgendaOf(s, ask.Date).Today(s, cat, ask)
}

// Today is the day of s, of which a is the agenda.
func (a Agenda) Today(s athlete.State, cat *catalogue.Catalogue, ask Ask) (Day, error) {
	out, _, err := a.Prospect(s, cat, ask.Date).today(ask)
	return out, err
}

// Unchanged is the day of a with its session as the plan has it, for when what the day
// would change cannot be worked out. The error is a *training.InvalidError for a
// session that is not in the plan.
func (a Agenda) Unchanged(ask Ask) (Day, error) {
	entry, err := asked(a, ask)
	if err != nil {
		return Day{}, err
	}
	out := Day{Date: ask.Date, Entry: entry, Session: entry.PrescribedSession}
	out.Next, _ = a.Next(ask.Date.AddDays(1))
	return out, nil
}

// asked is the entry that ask is about: the session named, or the first of the
// day that is not done.
func asked(a Agenda, ask Ask) (Entry, error) {
	if ask.Session != "" {
		if e, ok := a.Find(ask.Session); ok {
			return e, nil
		}
		return Entry{}, &training.InvalidError{Field: "session", Value: ask.Session, Why: "is not in your plan; its sessions have names like 2026-W48-A"}
	}
	list := a.On(ask.Date)
	for _, e := range list {
		if e.Status != Done {
			return e, nil
		}
	}
	if len(list) > 0 {
		return list[0], nil
	}
	return Entry{}, nil
}

func dayOf(s athlete.State, cat *catalogue.Catalogue, ask Ask, e Entry, v readiness.Verdict) (day, error) {
	kit, err := equipment.Resolve(PlaceOf(s, ask, e))
	if err != nil {
		return day{}, err
	}
	return eveOf(s, ask.Date).day(s, cat, kit, ask, e, v), nil
}

// LevelOf is the level of the plan that e is from.
func LevelOf(s athlete.State, e Entry) training.Level {
	for _, p := range s.Plans {
		if p.Event == e.Plan {
			return p.What.Level
		}
	}
	return training.L0
}

// PlaceOf is where the session is done: the place asked for, that of a journey,
// the session's own, or the first.
func PlaceOf(s athlete.State, ask Ask, e Entry) training.Place {
	name := ask.Place
	if p, ok := pausedOn(s, ask.Date); ok && name == "" {
		name = p.Place
	}
	if name == "" {
		name = e.Place
	}
	for _, p := range s.Profile.Places {
		if p.Name == name {
			return p
		}
	}
	if len(s.Profile.Places) > 0 {
		return s.Profile.Places[0]
	}
	return training.Place{Name: "home", Preset: training.KitNone}
}

// lastLighter is the Sunday of the last easier week before a day, planned or
// brought forward.
func lastLighter(s athlete.State, today training.Date) training.Date {
	last := training.Date(0)
	for _, c := range s.Changes {
		if monday, ok := deloadOf(c.What.Key); ok && monday.AddDays(6) < today {
			last = max(last, monday.AddDays(6))
		}
	}
	for _, p := range s.Plans {
		for _, w := range p.What.Weeks {
			if w.Deload && w.Monday.AddDays(6) < today {
				last = max(last, w.Monday.AddDays(6))
			}
		}
	}
	return last
}

// holdsNothing reports whether the verdict leaves no session at all.
func holdsNothing(v readiness.Verdict) bool { return v.Stopped || v.Resting }
