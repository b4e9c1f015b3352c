package adaptation_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// What is supposed makes of a session what telling it does.
func TestSupposingIsLikeTelling(t *testing.T) {
	pain := training.ReportedPain{Pain: training.Pain{Site: "calf", Side: training.Left, Score: 4}, Date: 0, Moment: training.PainDuring}
	for _, c := range []struct {
		name string
		do   func(s *story, e adaptation.Entry, ask *adaptation.Ask, id string)
	}{
		{"pain", func(s *story, e adaptation.Entry, ask *adaptation.Ask, _ string) {
			pain.Date = e.Date
			ask.Suppose.Pain = []training.ReportedPain{pain}
			s.tell("", journal.ID{}, journal.Pain{ReportedPain: pain})
		}},
		{"a set that hurt", func(s *story, e adaptation.Entry, ask *adaptation.Ask, id string) {
			ask.Suppose.Hurt = []string{id}
			s.does(e, id, 1, training.LoggedSet{Reps: 5, Pain: adaptation.HurtFrom})
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, e, id, _ := seeking(t)
			plain, ask := s.today(e.Date), adaptation.Ask{Date: e.Date}
			before := s.state()
			c.do(s, e, &ask, id)
			supposed, err := adaptation.Today(before, s.cat, ask)
			if err != nil {
				t.Fatal(err)
			}
			told := s.today(e.Date)
			if !reflect.DeepEqual(supposed.Session.Exercises, told.Session.Exercises) {
				t.Errorf("supposed %v, told %v", supposed.Session.Exercises, told.Session.Exercises)
			}
			if reflect.DeepEqual(plain.Session.Exercises, told.Session.Exercises) {
				t.Error("it changed nothing, so nothing is shown")
			}
		})
	}
}

// The table says of every set what asking after it does.
func TestTheTableOfARampIsWhatAskingSays(t *testing.T) {
	s, e, id, load := seeking(t)
	out, err := s.agenda(e.Date).Prospect(s.state(), s.cat, e.Date).Outlook(adaptation.Ask{Date: e.Date}, nil)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(out.Ramps, func(x adaptation.RampTable) bool { return x.Exercise == id })
	if i < 0 {
		t.Fatal("the exercise has no table")
	}
	rows := out.Ramps[i].Rows
	row := rows[slices.IndexFunc(rows, func(r adaptation.RampRow) bool { return r.Load == load })]
	for left := range row.After {
		s, e, id, load := seeking(t)
		s.does(e, id, 1, training.LoggedSet{Reps: 10, Load: load, RIR: training.RIR(left), Rated: true})
		if next, ok := s.next(t, e, id); !ok || next.Load != row.After[left] {
			t.Errorf("%d left: asking says %v, the table %v", left, next.Load, row.After[left])
		}
	}
	s.does(e, id, 1, training.LoggedSet{Reps: 10, Load: load})
	if next, _ := s.next(t, e, id); next.Load != row.Unrated {
		t.Errorf("not rated: asking says %v, the table %v", next.Load, row.Unrated)
	}
}

func TestAlternativesAreOfTheSameRoleAndWithinReach(t *testing.T) {
	s, e, _, _ := seeking(t)
	day, some := s.today(e.Date), 0
	for _, x := range day.Session.Exercises {
		was, _ := s.cat.Exercise(x.Exercise)
		for _, why := range adaptation.SwapWhys {
			list, err := s.agenda(e.Date).Prospect(s.state(), s.cat, e.Date).Alternatives(adaptation.Ask{Date: e.Date}, x, why)
			if err != nil || len(list) > 4 {
				t.Fatalf("%s: %v, %v", x.Exercise, list, err)
			}
			for _, id := range list {
				some++
				is, _ := s.cat.Exercise(id)
				if is.Pattern != was.Pattern || id == was.ID || is.Impact > was.Impact {
					t.Errorf("%s for %s, %s", id, was.ID, why)
				}
				if why == adaptation.SwapHurts && is.Difficulty > was.Difficulty {
					t.Errorf("%s is harder than %s, which hurts", id, was.ID)
				}
			}
		}
	}
	if some == 0 {
		t.Error("there are none")
	}
}

func TestMovesSayWhatStandsAgainstThem(t *testing.T) {
	s, e, _, _ := seeking(t)
	moves := func() []adaptation.MoveVerdict {
		return adaptation.Moves(s.state(), s.cat, e.Date, e.ID, e.Date, e.Date+13)
	}
	list := moves()
	if len(list) != 14 || list[0].Kind != adaptation.MoveFree {
		t.Fatalf("%d days, its own %s", len(list), list[0].Kind)
	}
	for i, v := range list {
		if v.Date != e.Date.AddDays(i) || (v.Kind == adaptation.MoveHard || v.Kind == adaptation.MoveWarning) != (len(v.Why) > 0 && v.Kind != adaptation.MoveNote) {
			t.Errorf("%s: %s with %d reasons", v.Date, v.Kind, len(v.Why))
		}
	}
	other := s.first(e.Date + 1)
	if v := list[other.Date.DaysSince(e.Date)]; v.Kind == adaptation.MoveFree || v.Kind == adaptation.MoveNote {
		t.Errorf("beside session %s on its day: %s", other.ID, v.Kind)
	}
	s.tell("", journal.ID{}, journal.Pause{Key: "cold", Why: journal.Ill, Span: training.Span{From: e.Date, Until: e.Date + 5}, Fever: true})
	if v := moves()[2]; v.Kind != adaptation.MoveHard || !says(v.Why, adaptation.CodePaused) {
		t.Errorf("ill: %s, %v", v.Kind, v.Why)
	}
	if got := adaptation.Moves(s.state(), s.cat, e.Date, "nobodys", e.Date, e.Date+1); got != nil {
		t.Errorf("a session that is not in the plan: %v", got)
	}
}

func TestSidesApartAreOneSet(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	e := s.first(monday)
	s.on(e.Date)
	n := 0
	for _, x := range e.Exercises {
		n += x.WorkingSets()
	}
	for i := range n {
		for _, side := range []training.Side{training.Left, training.Right} {
			if at, _ := s.agenda(e.Date).Find(e.ID); at.Status == adaptation.Done {
				t.Fatalf("done after %d of %d sets, the %s side to come", i, n, side)
			}
			s.tell(e.ID, journal.ID{}, journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: 8, Side: side}},
				journal.Slot{Exercise: "split_squat", Number: i + 1, Side: side})
		}
	}
	if at, _ := s.agenda(e.Date).Find(e.ID); at.Status != adaptation.Done {
		t.Errorf("after all of them it is %s", at.Status)
	}
}

// What came in by a swap can be swapped, and back.
func TestASwapCanBeSwapped(t *testing.T) {
	for _, c := range []struct {
		swaps []string
		want  string
	}{
		{[]string{"back_squat", "goblet_squat", "goblet_squat", "front_squat"}, "front_squat"},
		{[]string{"back_squat", "goblet_squat", "back_squat", "front_squat"}, "front_squat"},
		{[]string{"back_squat", "goblet_squat", "goblet_squat", "back_squat"}, "back_squat"},
	} {
		s := squatting(t, "barbell")
		for i := 0; i < len(c.swaps); i += 2 {
			s.tell("2026-W49-A", journal.ID{}, journal.Swap{From: c.swaps[i], To: c.swaps[i+1]})
		}
		if got := s.today(monday + 8).Session.Exercises[0].Exercise; got != c.want {
			t.Errorf("%v: %s, want %s", c.swaps, got, c.want)
		}
	}
}
