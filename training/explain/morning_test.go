package explain_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
)

func TestAMorningIsSaidSoThatTenIsBest(t *testing.T) {
	for _, c := range []struct {
		name string
		told training.Readiness
		want string
	}{
		{"nothing hurts and nothing presses", training.Readiness{Sleep: 8, Freshness: 7, Soreness: 10, Stress: 9, Mood: 6, Slept: 477}, "sleep 8, freshness 7, muscles 10, calm 9, mood 6, slept 7 h 57 (10 is best)"},
		{"one answer alone", training.Readiness{Soreness: 2}, "muscles 2 (10 is best)"},
		{"only the night", training.Readiness{Slept: 425}, "slept 7 h 05"},
		{"nothing", training.Readiness{}, ""},
	} {
		if got := explain.Morning(c.told); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
