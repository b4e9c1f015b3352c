package adaptation_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/unit"
)

// monday is the first day of every story's plan.
var monday = training.NewDate(2026, 11, 23)

func library(t testing.TB) *catalogue.Catalogue {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return cat
}

// story is an athlete's journal as it grows.
type story struct {
	t    testing.TB
	cat  *catalogue.Catalogue
	fold *athlete.Folding
	seq  int64
	now  journal.Instant
}

// runner is somebody with dumbbells, intervals on Tuesday, an easy run on
// Thursday and a long run on Sunday, who has lifted for some months.
func runner() training.Profile {
	return training.Profile{Age: 35, Mass: 70, LiftingMonths: 4, LastStrength: monday.AddDays(-4), Places: []training.Place{{Name: "home", Preset: training.KitDumbbells}}}
}

// begin is the story of p, with a plan adopted on its first day.
func begin(t testing.TB, p training.Profile, goal journal.Goal) *story {
	s := &story{t: t, cat: library(t), fold: athlete.NewFolding(0), now: journal.InstantAt(monday, training.At(6, 0), "")}
	s.tell("", journal.ID{}, goal)
	s.tell("", journal.ID{}, journal.Profile{Profile: p})
	s.tell("", journal.ID{}, journal.UsualWeek{Runs: []training.UsualRun{
		{Day: training.Tuesday, Kind: training.RunIntervals, Minutes: 60, StartAssumed: true},
		{Day: training.Thursday, Kind: training.RunEasy, Minutes: 45, StartAssumed: true},
		{Day: training.Sunday, Kind: training.RunLong, Minutes: 100, StartAssumed: true},
	}})
	plan, err := planner.Plan(adaptation.Request(s.state(), s.cat, monday), s.cat)
	if err != nil {
		t.Fatal(err)
	}
	s.tell("", journal.ID{}, journal.Plan{Plan: plan})
	return s
}

// tell writes an event and gives its id.
func (s *story) tell(session string, base journal.ID, body journal.Body, slot ...journal.Slot) journal.ID {
	s.t.Helper()
	s.seq++
	s.now++
	e := journal.Event{ID: journal.NewID(s.now, [10]byte{1}), Athlete: "ann", Device: "phone", Seq: s.seq, Session: session,
		Kind: body.Kind(), Version: body.Kind().Version(), At: s.now, Base: base, Body: body}
	if len(slot) > 0 {
		e.Slot, e.Mono = slot[0], journal.Elapsed(s.seq)
	}
	if err := journal.Check(e); err != nil {
		s.t.Fatal(err)
	}
	s.fold.Add(e)
	return e.ID
}

func (s *story) state() athlete.State { return s.fold.State() }

// on turns the clock to a day's evening.
func (s *story) on(d training.Date) { s.now = max(s.now, journal.InstantAt(d, training.At(18, 0), "")) }

// today is the day's session.
func (s *story) today(d training.Date, ask ...func(*adaptation.Ask)) adaptation.Day {
	s.t.Helper()
	a := adaptation.Ask{Date: d}
	for _, change := range ask {
		change(&a)
	}
	day, err := adaptation.Today(s.state(), s.cat, a)
	if err != nil {
		s.t.Fatal(err)
	}
	return day
}

// done logs the day's session as asked for, with so many repetitions more and
// so many left in reserve than asked.
func (s *story) done(d training.Date, more int, left training.RIR) adaptation.Day {
	s.t.Helper()
	s.on(d)
	day := s.today(d)
	id := day.Session.ID
	s.tell(id, s.state().Plan.Event, journal.Start{Name: day.Session.Name})
	for _, x := range day.Session.Exercises {
		n := 0
		for _, set := range x.Sets {
			if set.Kind != training.WorkSet {
				continue
			}
			n++
			s.tell(id, journal.ID{}, journal.Set{LoggedSet: asAsked(set, more, left)}, journal.Slot{Exercise: x.Exercise, Number: n})
		}
	}
	s.tell(id, journal.ID{}, journal.Finish{Minutes: max(day.Session.Minutes, 1)})
	return day
}

func asAsked(set training.PrescribedSet, more int, left training.RIR) training.LoggedSet {
	l := training.LoggedSet{Kind: set.Kind, Load: set.Load, RIR: set.RIR + left, Rated: true,
		Target: training.Target{Count: set.Count(), Low: set.Low, High: set.High, RIR: set.RIR, Load: set.Load}}
	switch {
	case set.Hold > 0:
		l.Hold = set.Hold
	case set.Contacts > 0:
		l.Contacts = set.Contacts
	case set.Steps > 0:
		l.Steps = set.Steps
	default:
		l.Reps = set.Reps + more
	}
	return l
}

// safely takes up what is for safety, as every door does.
func (s *story) safely(d training.Date) []adaptation.Proposal {
	s.t.Helper()
	s.on(d)
	list := adaptation.Propose(s.state(), s.cat, d)
	for _, p := range list {
		if p.Safety {
			s.tell("", s.state().Plan.Event, journal.Changes{Key: p.Key, Changes: p.Changes, Why: p.Why})
		}
	}
	return list
}

// live does every session of the days as asked.
func (s *story) live(from, to training.Date) {
	s.t.Helper()
	for d := from; d <= to; d++ {
		s.safely(d)
		if e := s.today(d).Entry; e.ID != "" && e.Status == adaptation.Ahead {
			s.done(d, 0, 0)
		}
	}
}

func (s *story) agenda(d training.Date) adaptation.Agenda { return adaptation.AgendaOf(s.state(), d) }

// first is the first session of the plan from a day on.
func (s *story) first(d training.Date) adaptation.Entry {
	s.t.Helper()
	e, ok := s.agenda(d).Next(d)
	if !ok {
		s.t.Fatalf("nothing is planned from %s on", d)
	}
	return e
}

func loadOf(s training.PrescribedSession, id string) (unit.Kilograms, int) {
	for _, x := range s.Exercises {
		if x.Exercise != id {
			continue
		}
		for _, set := range x.Sets {
			if set.Kind == training.WorkSet {
				return set.Load, set.Count()
			}
		}
	}
	return 0, 0
}
