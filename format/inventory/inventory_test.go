package inventory_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/format/inventory"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

func ExampleLoads() {
	loads, _ := inventory.Loads("dumbbells", "4, 6, 10-14 by 2", training.Metric)
	fmt.Println(inventory.WriteLoads(loads, training.Metric))
	// Output: 4, 6, 10, 12, 14
}

func ExamplePlates() {
	plates, _ := inventory.Plates("plates", "20x2, 10, 2.5x1", training.Metric)
	fmt.Println(inventory.WritePlates(plates, training.Metric))
	// Output: 20x2, 10, 2.5
}

func TestLoadsAsPeopleWriteThem(t *testing.T) {
	for _, c := range []struct {
		name, text string
		u          training.Units
		want, err  string
	}{
		{"nothing is nothing", " ", training.Metric, "", ""},
		{"order and doubles do not matter", "8, 4,8", training.Metric, "4, 8", ""},
		{"a unit may stand there", "4 kg, 6kg", training.Metric, "4, 6", ""},
		{"with semicolons commas are decimal", "2,5; 5", training.Metric, "2.5, 5", ""},
		{"pounds stay pounds", "25, 12.5", training.Imperial, "12.5, 25", ""},
		{"pounds stay pounds beside kilograms", "4, 6 kg, 25 lb", training.Metric, "4 kg, 6 kg, 25 lb", ""},
		{"a unit at the end is for all before it", "25, 30, 35 lbs", training.Metric, "25 lb, 30 lb, 35 lb", ""},
		{"a range of pounds", "10-20 by 5 lb", training.Metric, "10 lb, 15 lb, 20 lb", ""},
		{"what is no half pound is in kilograms", "11.3 kg, 25 lb", training.Metric, "11.3 kg, 25 lb", ""},
		{"kilograms stay kilograms beside pounds", "20 kg, 50 lb", training.Imperial, "20 kg, 50 lb", ""},
		{"what is whole in both is the athlete's", "45 lb", training.Imperial, "45", ""},
		{"a range in other dashes", "2–6 by 2", training.Metric, "2, 4, 6", ""},
		{"a range in words", "2 to 6 by 2", training.Metric, "2, 4, 6", ""},
		{"a range of halves meets its end", "1-2 by 0.1", training.Metric, "1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2", ""},
		{"a range without a step", "2-24", training.Metric, "", "needs a step"},
		{"a range backwards", "24-2 by 2", training.Metric, "", "from-to by step"},
		{"an endless range", "1-900 by 0.001", training.Metric, "", "from-to by step"},
		{"no step at all", "1-9 by 0", training.Metric, "", "from-to by step"},
		{"words", "heavy", training.Metric, "", "is no weight"},
		{"nothing lifted", "0", training.Metric, "", "more than 0"},
		{"less than nothing", "-4", training.Metric, "", ""},
		{"no number", "NaN", training.Metric, "", "is no weight"},
		{"a planet", "1001", training.Metric, "", "up to 1000"},
		{"a novel", strings.Repeat("1,", 600), training.Metric, "", "longer than any rack"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := inventory.Loads("dumbbells", c.text, c.u)
			var invalid *training.InvalidError
			if err != nil && !errors.As(err, &invalid) {
				t.Fatalf("another error: %v", err)
			}
			switch {
			case c.name == "less than nothing":
				if err == nil {
					t.Error("it was taken")
				}
			case c.err != "":
				if err == nil || !strings.Contains(err.Error(), c.err) {
					t.Errorf("error %v, want %q", err, c.err)
				}
			case err != nil || inventory.WriteLoads(got, c.u) != c.want:
				t.Errorf("%q, %v", inventory.WriteLoads(got, c.u), err)
			}
		})
	}
}

func TestPlatesKeepTheirUnits(t *testing.T) {
	plates, err := inventory.Plates("plates", "20x2, 10 kg x1, 25lb x 2, 2.5 lb", training.Metric)
	if err != nil {
		t.Fatal(err)
	}
	if got := inventory.WritePlates(plates, training.Metric); got != "20 kg x2, 10 kg, 25 lb x2, 2.5 lb" {
		t.Errorf("%q", got)
	}
	again, err := inventory.Plates("plates", inventory.WritePlates(plates, training.Metric), training.Metric)
	if err != nil || !slices.Equal(plates, again) {
		t.Errorf("%v, then %v, %v", plates, again, err)
	}
}

func TestPlatesThatCannotBe(t *testing.T) {
	for _, text := range []string{"20x0", "20x21", "20xx2", "x2", "20, 20x2", "20x1.5", "heavy"} {
		if got, err := inventory.Plates("plates", text, training.Metric); err == nil {
			t.Errorf("%q was read as %v", text, got)
		}
	}
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u := rapid.SampledFrom(training.AllUnits).Draw(t, "units")
		var loads []unit.Kilograms
		for _, n := range rapid.SliceOfN(rapid.IntRange(1, 2000), 0, 40).Draw(t, "quarters") {
			k := unit.Kilograms(float64(n) / 4)
			if u.Pounds() {
				k = unit.FromPounds(float64(n) / 4)
			}
			loads = append(loads, k)
		}
		text := inventory.WriteLoads(loads, u)
		once, err := inventory.Loads("x", text, u)
		if err != nil {
			t.Fatal(err)
		}
		again, err := inventory.Loads("x", inventory.WriteLoads(once, u), u)
		if err != nil || !slices.Equal(once, again) {
			t.Fatalf("%v, then %v, %v", once, again, err)
		}
	})
}

func FuzzLoads(f *testing.F) {
	for _, s := range []string{"4, 6", "2-24 by 2", "2,5;5", "20x2", "–", "1-2 by", "\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, u := range training.AllUnits {
			if loads, err := inventory.Loads("x", s, u); err == nil && len(loads) > 121 {
				t.Errorf("%d loads", len(loads))
			}
			_, _ = inventory.Plates("x", s, u)
		}
	})
}
