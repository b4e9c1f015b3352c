package adaptation_test

import (
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// ran is a run done.
func (s *story) ran(d training.Date, km int) string {
	s.t.Helper()
	s.on(d)
	key := "run-" + d.String()
	s.tell("", journal.ID{}, journal.DoneRun{Key: key, Run: training.DoneRun{Run: training.Run{
		Date: d, Start: training.At(7, 0), Kind: training.RunEasy, Minutes: unit.Minutes(6 * km), Distance: unit.Metres(1000 * km)}}})
	return key
}

// The longest of 30 days is 10 km, so 11 km is the most that passes.
func TestARunMuchLongerThanAnyLately(t *testing.T) {
	cases := []struct {
		name   string
		km     int
		answer string
	}{
		{"11 km is a tenth more", 11, ""},
		{"12 km is a fifth more", 12, "spike/"},
		{"40 km is more than two usual weeks, which says it already", 40, "overrun/"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
			for _, back := range []int{20, 15, 10, 5} {
				s.ran(monday.AddDays(-back), 10)
			}
			e := s.first(monday + 7)
			for !e.Lower.Lower() {
				e = s.first(e.Date + 1)
			}
			key := s.ran(e.Date-1, c.km)
			_, warned := adaptation.Spike(s.state(), key)
			if warned != (c.answer != "") {
				t.Errorf("warned: %v", warned)
			}
			found := ""
			for _, p := range s.safely(e.Date) {
				if strings.HasPrefix(p.Key, "spike/") || strings.HasPrefix(p.Key, "overrun/") {
					found += p.Key + " "
				}
			}
			if c.answer == "" && found == "" {
				return
			}
			if c.answer == "" || !strings.HasPrefix(found, c.answer+e.ID+" ") {
				t.Fatalf("proposals: %s", found)
			}
			now, _ := s.agenda(e.Date).Find(e.ID)
			was, left := sets(e.PrescribedSession), sets(now.PrescribedSession)
			if left >= was || left*100 < was*50 {
				t.Errorf("%d sets of %d are left", left, was)
			}
			if again := adaptation.Propose(s.state(), s.cat, e.Date); len(again) > 0 {
				t.Errorf("proposed again: %s", again[0].Key)
			}
		})
	}
}

func sets(p training.PrescribedSession) (n int) {
	for _, x := range p.Exercises {
		n += x.WorkingSets()
	}
	return n
}

func TestOneRunEveryNowAndThenSaysNothingOfTheLongest(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	s.ran(monday.AddDays(-5), 5)
	if why, ok := adaptation.Spike(s.state(), s.ran(monday+1, 30)); ok {
		t.Errorf("warned with one run known: %v", why)
	}
}

func TestALongRunPlannedForTomorrowIsWarnedOf(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	for _, back := range []int{20, 15, 10, 5} {
		s.ran(monday.AddDays(-back), 10)
	}
	s.tell("", journal.ID{}, journal.PlannedRun{KeyedRun: journal.KeyedRun{Key: "far", Run: training.Run{Date: monday + 3, Start: training.At(7, 0), Kind: training.RunLong, Minutes: 150, Distance: 25_000}}})
	for d, want := range map[training.Date]int{monday + 1: 0, monday + 2: 1, monday + 3: 1, monday + 4: 0} {
		if got := adaptation.Spikes(s.state(), d); len(got) != want {
			t.Errorf("%s: %d warnings, want %d", d, len(got), want)
		}
	}
}

// Runs of 10 km, then 12 and 14: both are more than a tenth longer than any before.
func TestTwoLongRunsTakeSetsOffASessionOnce(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	for _, back := range []int{20, 15, 10, 5} {
		s.ran(monday.AddDays(-back), 10)
	}
	e := s.first(monday + 7)
	for !e.Lower.Lower() {
		e = s.first(e.Date + 1)
	}
	s.ran(e.Date-2, 12)
	s.ran(e.Date-1, 14)
	n := 0
	for _, p := range adaptation.Propose(s.state(), s.cat, e.Date) {
		if p.Key == "spike/"+e.ID {
			n++
		}
	}
	if n != 1 {
		t.Errorf("proposed %d times", n)
	}
}
