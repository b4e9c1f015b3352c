package adaptation_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/load"
)

// raising is somebody with three sessions of calf raises in a week, two sets of
// twelve a side, whose left calf made 20 in the test and the right one 30.
func raising(t *testing.T, change func(*training.Week)) *story {
	set := training.PrescribedSet{Kind: training.WorkSet, Reps: 12, Low: 10, High: 20, PerSide: true, RIR: 2, Rest: 60}
	week := training.Week{Monday: monday, Phase: training.BS, Budget: training.WeekBudget{Minutes: 30}}
	for i, name := range []string{"A", "B", "C"} {
		week.Sessions = append(week.Sessions, training.PrescribedSession{
			ID: "2026-W48-" + name, Name: name, Date: monday + training.Date(2*i), Start: training.At(18, 0), Minutes: 20, Lower: training.StrainModerate,
			Exercises: []training.PrescribedExercise{
				{Exercise: "calf_sl", Name: "Calf raise", Loading: "bodyweight", Sets: []training.PrescribedSet{set, set}},
				{Exercise: "bw_squat", Name: "Squat", Loading: "bodyweight", Sets: []training.PrescribedSet{{Kind: training.WorkSet, Reps: 12, RIR: 3, Rest: 60}}},
			}})
	}
	change(&week)
	s := &story{t: t, cat: library(t), fold: athlete.NewFolding(0), now: journal.InstantAt(monday, training.At(6, 0), "")}
	s.tell("", journal.ID{}, journal.Profile{Profile: training.Profile{Age: 35, Sex: training.Male, Mass: 70, LiftingMonths: 6}})
	s.tell("", journal.ID{}, journal.Plan{Plan: training.Plan{Version: 1, From: monday, To: monday + 6, Level: training.L1, Weeks: []training.Week{week}}})
	s.tell("", journal.ID{}, journal.Test{TestResult: training.TestResult{Date: monday, Test: "t1_calf_raises", Left: 20, Right: 30}})
	return s
}

// sidesOf are the sides of an exercise's working sets, "-" for both.
func sidesOf(x training.PrescribedExercise) (out string) {
	for _, set := range x.Sets {
		side := "-"
		if set.Side != "" {
			side = fmt.Sprintf("%s %d", set.Side, set.Reps)
		}
		out += side + " "
	}
	return out
}

func TestTheWeakerSideDoesASetMore(t *testing.T) {
	as := func(*training.Week) {}
	both := "- - "
	achilles := func(d training.Date, score int) journal.Body {
		return journal.Pain{ReportedPain: training.ReportedPain{Pain: training.Pain{Site: "achilles", Score: score}, Date: d, Moment: training.PainBefore}}
	}
	tests := []struct {
		name   string
		change func(*training.Week)
		day    training.Date
		tell   []journal.Body
		want   string
	}{
		{"one alone gets two sets a week: the first session", as, monday, nil, "- - left 12 "},
		{"the second session", as, monday + 2, nil, "- - left 12 "},
		{"and not the third", as, monday + 4, nil, both},
		{"a session without such work is no turn", func(w *training.Week) { w.Sessions[0].Exercises = w.Sessions[0].Exercises[1:] }, monday + 4, nil, "- - left 12 "},
		{"none in a lighter week", func(w *training.Week) { w.Deload = true }, monday, nil, both},
		{"none in a taper", func(w *training.Week) { w.Phase = training.TP }, monday, nil, both},
		{"none in a recovery", func(w *training.Week) { w.Phase = training.TR }, monday, nil, both},
		{"none where there is no time for it", func(w *training.Week) { w.Budget.Minutes, w.Sessions[0].Minutes = 8, 8 }, monday, nil, both},
		{"none while a sore tendon holds everything", as, monday + 2, []journal.Body{achilles(monday, 4), achilles(monday+2, 1)}, both},
		{"none once the sides are even", as, monday, []journal.Body{journal.Test{TestResult: training.TestResult{Date: monday, Test: "t1_calf_raises", Left: 32, Right: 32}}}, both},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := raising(t, tt.change)
			s.on(tt.day)
			for _, body := range tt.tell {
				s.tell("", journal.ID{}, body)
			}
			x := s.today(tt.day).Session.Exercises[0]
			if got := sidesOf(x); got != tt.want || says(x.Why, adaptation.CodeWeakerSide) != (tt.want != both) {
				t.Errorf("%s: %q, want %q", x.Exercise, got, tt.want)
			}
		})
	}
}

// The log of the session above: two whole sets and one of the left leg alone.
func TestWhatTheWeakerSideDoesMoreIsCountedOnceAndLeadsNothing(t *testing.T) {
	for _, apart := range []bool{false, true} {
		s := raising(t, func(*training.Week) {})
		s.on(monday)
		day := s.today(monday)
		for n, set := range day.Session.Exercises[0].Sets {
			l := asAsked(set, 0, 0)
			sides := []training.Side{set.Side}
			if apart && set.Side == "" {
				sides = []training.Side{training.Left, training.Right}
			}
			for _, l.Side = range sides {
				s.tell(day.Session.ID, journal.ID{}, journal.Set{LoggedSet: l}, journal.Slot{Exercise: "calf_sl", Number: n + 1, Side: l.Side})
			}
		}
		e, _ := s.cat.Exercise("calf_sl")
		sets := s.state().Sessions[0].Exercises[0].Sets
		group := 0
		for i, q := range load.LoggedVolume(e, sets) {
			if q > 0 && load.Stimulus(e)[i] == q/3 {
				group++
			}
		}
		if group == 0 {
			t.Errorf("apart %v: %d logged sets are not three hard sets of the calf: %v", apart, len(sets), load.LoggedVolume(e, sets))
		}
		next := s.today(monday + 2)
		if got := sidesOf(next.Session.Exercises[0]); got != "- - left 13 " && got != "- - left 12 " {
			t.Errorf("apart %v: next time %q: the extra set is taken for a whole one", apart, got)
		}
		for _, r := range next.Session.Exercises[0].Why {
			if r.Code == "progression.weaker-side" {
				t.Errorf("apart %v: one side did less, it says: %v", apart, r)
			}
		}
	}
}
