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

func TestConversions(t *testing.T) {
	for _, tt := range []struct {
		name      string
		got, want float64
	}{
		{"a kilogram is 1000 grams", float64(unit.Kilograms(1.25).Grams()), 1250},
		{"grams are whole, the nearest", float64(unit.Kilograms(0.0006).Grams()), 1},
		{"grams go back to kilograms", float64(unit.Grams(1250).Kilograms()), 1.25},
		{"ten kilograms in pounds", unit.Kilograms(10).Pounds(), 22.046226}, // 10 / 0.45359237
		{"45 pounds in kilograms", float64(unit.FromPounds(45)), 20.411657}, // 45 x 0.45359237
		{"ten kilometres in metres", unit.Metres(10_000).Kilometres(), 10},
		{"a marathon in miles", unit.Metres(42_195).Miles(), 26.218758}, // 42 195 / 1609.344
		{"half an hour in seconds", float64(unit.Minutes(30).Seconds()), 1800},
		{"the shortest pace there is", float64(unit.PaceOf(1, 1)), 60_000},
		{"a second a kilometre", unit.Pace(1).KilometresPerHour(), 3600},
	} {
		if math.Abs(tt.got-tt.want) > 1e-6 {
			t.Errorf("%s: %v, want %v", tt.name, tt.got, tt.want)
		}
	}
}

func TestQuantitiesPrintTwoDecimalsAtMost(t *testing.T) {
	for k, want := range map[unit.Kilograms]string{1.25: "1.25 kg", 1.2345: "1.23 kg", 1.236: "1.24 kg", 20: "20 kg", 0: "0 kg"} {
		if got := k.String(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	for p, want := range map[unit.Pace]string{299.6: "5:00/km", 365: "6:05/km"} {
		if got := p.String(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestWhatWasMadeInPoundsIsKnownByIt(t *testing.T) {
	for k, want := range map[unit.Kilograms]float64{11.34: 25, 20.412: 45, 5.67: 12.5, 20: 0, 22.75: 0, 11.3: 0, 0: 0, -11.34: 0} {
		if lb, made := k.MadeInPounds(); made != (want > 0) || made && lb != want {
			t.Errorf("%v: %v lb, %v", k, lb, made)
		}
	}
}

func TestAnUnknownPaceIsZero(t *testing.T) {
	if unit.PaceOf(0, 30) != 0 || unit.PaceOf(5000, 0) != 0 || unit.PaceOf(-5000, 30) != 0 || unit.Pace(-1).KilometresPerHour() != 0 || unit.Pace(0).KilometresPerHour() != 0 {
		t.Error("a pace came from nothing")
	}
	if v := unit.Pace(300).KilometresPerHour(); v != 12 {
		t.Errorf("5:00/km is %v km/h", v)
	}
}
