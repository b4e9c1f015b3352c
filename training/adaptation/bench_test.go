package adaptation_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// BenchmarkWeek is a week of the loop without planning: proposals every day,
// and every session prescribed and logged.
func BenchmarkWeek(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		s := begin(b, runner(), journal.Goal{Goal: training.GoalBase})
		s.live(monday, monday+27)
		b.StartTimer()
		s.live(monday+28, monday+34)
	}
}

func BenchmarkToday(b *testing.B) {
	s := begin(b, runner(), journal.Goal{Goal: training.GoalBase})
	s.live(monday, monday+27)
	e := s.first(monday + 28)
	state := s.state()
	for b.Loop() {
		if _, err := adaptation.Today(state, s.cat, adaptation.Ask{Date: e.Date}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPropose(b *testing.B) {
	s := begin(b, runner(), journal.Goal{Goal: training.GoalBase})
	s.live(monday, monday+27)
	state := s.state()
	for b.Loop() {
		adaptation.Propose(state, s.cat, monday+28)
	}
}
