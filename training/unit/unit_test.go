package unit_test

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training/unit"
)

func ExamplePaceOf() {
	fmt.Println(unit.PaceOf(10000, 55))
	// Output: 5:30/km
}

func ExampleKilograms() {
	fmt.Println(unit.Kilograms(16), unit.Kilograms(22.5), unit.Percent(80).Of(75))
	// Output: 16 kg 22.5 kg 60 kg
}

func TestPoundsAndKilogramsAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := unit.Kilograms(rapid.Float64Range(0, 500).Draw(t, "kg"))
		if back := unit.FromPounds(k.Pounds()); math.Abs(float64(back-k)) > 1e-9 {
			t.Fatalf("%v became %v", k, back)
		}
	})
}

func TestAStartedMinuteCounts(t *testing.T) {
	for s, want := range map[unit.Seconds]unit.Minutes{0: 0, 1: 1, 60: 1, 61: 2, 1740: 29, 1750: 30} {
		if got := s.Minutes(); got != want {
			t.Errorf("%d s are %d min, want %d", s, got, want)
		}
	}
}

func TestAnUnknownPaceIsZero(t *testing.T) {
	if unit.PaceOf(0, 30) != 0 || unit.PaceOf(5000, 0) != 0 || unit.Pace(0).KilometresPerHour() != 0 {
		t.Error("a pace came from nothing")
	}
	if v := unit.Pace(300).KilometresPerHour(); v != 12 {
		t.Errorf("5:00/km is %v km/h", v)
	}
}
