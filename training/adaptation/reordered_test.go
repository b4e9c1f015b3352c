package adaptation_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// order is the ids of exercises, with their supersets.
func order(list []training.PrescribedExercise) string {
	var out []string
	for _, x := range list {
		out = append(out, x.Exercise+x.Superset)
	}
	return strings.Join(out, " ")
}

func entryWith(list ...string) adaptation.Entry {
	e := adaptation.Entry{PrescribedSession: training.PrescribedSession{ID: "2026-W48-A"}}
	for _, x := range list {
		id, pair, _ := strings.Cut(x, "/")
		e.Exercises = append(e.Exercises, training.PrescribedExercise{Exercise: id, Superset: pair})
	}
	return e
}

func TestAnExerciseComesEarlierWithItsSuperset(t *testing.T) {
	for _, tt := range []struct {
		name     string
		has      adaptation.Entry
		earlier  string
		want, no string
	}{
		{"one after another", entryWith("deadlift", "step_up", "plank"), "plank", "deadlift plank step_up", ""},
		{"the second comes first", entryWith("deadlift", "step_up"), "step_up", "step_up deadlift", ""},
		{"a superset as a whole", entryWith("deadlift", "plank/A", "step_up/A"), "step_up", "plankA step_upA deadlift", ""},
		{"past a superset", entryWith("plank/A", "step_up/A", "deadlift"), "deadlift", "deadlift plankA step_upA", ""},
		{"the first", entryWith("deadlift", "step_up"), "deadlift", "", "comes first already"},
		{"within the first superset", entryWith("plank/A", "step_up/A"), "step_up", "", "comes first already"},
		{"before jumps", entryWith("box_jump", "deadlift"), "deadlift", "", "fresh legs"},
		{"jumps before jumps", entryWith("box_jump", "bound"), "bound", "bound box_jump", ""},
		{"before low hops", entryWith("line_hop", "deadlift"), "deadlift", "deadlift line_hop", ""},
		{"what is not there", entryWith("deadlift"), "plank", "", "not in that session"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, err := adaptation.Earlier(library(t), tt.has, tt.has.PrescribedSession, tt.earlier)
			var invalid *training.InvalidError
			switch {
			case tt.no != "" && (!errors.As(err, &invalid) || !strings.Contains(invalid.Why, tt.no)):
				t.Errorf("it says %v, not %q", err, tt.no)
			case tt.no == "" && (err != nil || order(c.With.Exercises) != tt.want):
				t.Errorf("%s, %v; want %s", order(c.With.Exercises), err, tt.want)
			}
		})
	}
}

// changed lays changes over the story's plan, as an app does.
func (s *story) changed(key string, c training.Change) journal.ID {
	return s.tell("", s.state().Plan.Event, journal.Changes{Key: key, Changes: []training.Change{c}, Why: c.Why, Asked: true})
}

// entry is a session of the story as it stands.
func (s *story) entry(id string) adaptation.Entry {
	s.t.Helper()
	e, ok := adaptation.AgendaOf(s.state(), monday).Find(id)
	if !ok {
		s.t.Fatalf("no session %s", id)
	}
	return e
}

// The order that was wished stays when sets change, and when what was left out
// before comes back.
func TestTheOrderStaysOverWhatElseChanges(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalMarathon})
	first := adaptation.AgendaOf(s.state(), monday).Entries[0]
	was := order(first.Exercises)
	if len(first.Exercises) < 4 {
		t.Fatal(was)
	}
	out, err := adaptation.Without(s.state(), s.cat, first, first.PrescribedSession, first.Exercises[1].Exercise)
	if err != nil {
		t.Fatal(err)
	}
	gone := s.changed("without", out)
	e := s.entry(first.ID)
	last := e.Exercises[len(e.Exercises)-1].Exercise
	c, err := adaptation.Earlier(s.cat, e, e.PrescribedSession, last)
	if err != nil {
		t.Fatal(err)
	}
	s.changed(adaptation.EarlierKey(e, last), c)
	wished := order(s.entry(first.ID).Exercises)
	if wished == order(e.Exercises) || wished != order(c.With.Exercises) {
		t.Fatalf("%s", wished)
	}
	if got := s.today(first.Date); order(got.Session.Exercises) != wished {
		t.Errorf("on the day it is %s, want %s", order(got.Session.Exercises), wished)
	}
	s.tell("", gone, journal.Undone{})
	now := s.entry(first.ID).Exercises
	without := slices.DeleteFunc(slices.Clone(now), func(x training.PrescribedExercise) bool { return x.Exercise == first.Exercises[1].Exercise })
	if len(now) != len(first.Exercises) || len(without) != len(now)-1 {
		t.Errorf("what was left out did not come back: %s", order(now))
	}
	for i, x := range without {
		if x.Exercise != c.With.Exercises[i].Exercise {
			t.Errorf("its coming back changed the order: %s, wished %s", order(now), wished)
			break
		}
	}
}

// What is done by hand to a session's day stands when what it holds is changed
// later.
func TestChangingWhatASessionHoldsLeavesItWhereItWasPut(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalMarathon})
	e := adaptation.AgendaOf(s.state(), monday).Entries[0]
	to := journal.Move{Date: e.Date + 1, Start: training.At(12, 0)}
	s.tell(e.ID, e.Plan, to)
	out, err := adaptation.Without(s.state(), s.cat, s.entry(e.ID), e.PrescribedSession, e.Exercises[0].Exercise)
	if err != nil {
		t.Fatal(err)
	}
	s.changed("without", out)
	if got := s.entry(e.ID); got.Date != to.Date || got.Start != to.Start || len(got.Exercises) != len(e.Exercises)-1 || len(got.Changes) != 2 {
		t.Errorf("it stands on %s %s with %d exercises after %d changes", got.Date, got.Start, len(got.Exercises), len(got.Changes))
	}
	s.tell(e.ID, e.Plan, journal.Skip{})
	s.changed("short", training.Change{Kind: training.Lightened, Session: e.ID, From: to.Date, With: s.entry(e.ID).PrescribedSession, Why: []training.Reason{}})
	if got := s.entry(e.ID); got.Status != adaptation.Skipped {
		t.Errorf("left out it is %s", got.Status)
	}
	s.changed("back", training.Change{Kind: training.Moved, Session: e.ID, From: to.Date, To: e.Date + 2, ToStart: e.Start, Why: []training.Reason{}})
	if got := s.entry(e.ID); got.Status != adaptation.Ahead || got.Date != e.Date+2 {
		t.Errorf("moved afterwards it is %s on %s", got.Status, got.Date)
	}
}

// What came in by a swap comes earlier like what it stands in for.
func TestWhatIsDoneInsteadComesEarlierToo(t *testing.T) {
	s := squatting(t, "barbell")
	s.tell("2026-W49-A", journal.ID{}, journal.Swap{From: "back_squat", To: "front_squat"})
	e := s.entry("2026-W49-A")
	e.Exercises = append([]training.PrescribedExercise{{Exercise: "plank"}}, e.Exercises...)
	shown := s.today(e.Date).Session
	if !e.Holds(s.cat, shown, "front_squat") || e.Holds(s.cat, shown, "deadlift") {
		t.Error("it does not tell what it holds")
	}
	climbed := shown // progress has come to another rung of the plank's ladder
	climbed.Exercises = []training.PrescribedExercise{{Exercise: "extended_plank"}}
	if !s.cat.SameLadder("plank", "extended_plank") || !e.Holds(s.cat, climbed, "extended_plank") {
		t.Error("another rung is not its own")
	}
	c, err := adaptation.Earlier(s.cat, e, shown, "front_squat")
	if err != nil || order(c.With.Exercises) != "back_squat plank" {
		t.Errorf("it is %s, %v", order(c.With.Exercises), err)
	}
}
