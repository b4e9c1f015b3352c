package chart_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/picture/chart"
)

func ExampleTicks() {
	fmt.Println(chart.Ticks(0, 457, 5))
	fmt.Println(chart.Ticks(-1.2, 0.4, 4))
	// Output:
	// [0 100 200 300 400 500]
	// [-1.5 -1 -0.5 0 0.5]
}

func TestTicksAtTheEdges(t *testing.T) {
	for _, tt := range []struct {
		name      string
		low, high float64
		count     int
		want      []float64
	}{
		{"one value has zero below it", 60, 60, 3, []float64{0, 20, 40, 60}},
		{"one value below zero has zero above it", -4, -4, 2, []float64{-4, -2, 0}},
		{"nothing but zero", 0, 0, 2, []float64{0, 0.5, 1}},
		{"decimals are tidy", 0.1, 0.3, 2, []float64{0.1, 0.2, 0.3}},
		{"a round end is not passed", 0, 500, 5, []float64{0, 100, 200, 300, 400, 500}},
		{"the wrong way round", 2, 1, 4, nil},
		{"not a number", math.NaN(), 1, 4, nil},
		{"infinite", 0, math.Inf(1), 4, nil},
		{"too large", 0, 1e10, 4, nil},
		{"no steps", 0, 1, 0, nil},
	} {
		if got := chart.Ticks(tt.low, tt.high, tt.count); !slices.Equal(got, tt.want) {
			t.Errorf("%s: Ticks(%v, %v, %d) = %v, want %v", tt.name, tt.low, tt.high, tt.count, got, tt.want)
		}
	}
}

func TestTicksCoverTheirSpanInRoundSteps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		low := rapid.Float64Range(-1e9, 1e9).Draw(t, "low")
		high := rapid.Float64Range(low, 1e9).Draw(t, "high")
		count := rapid.IntRange(1, 12).Draw(t, "count")
		ticks := chart.Ticks(low, high, count)
		if len(ticks) < 2 || len(ticks) > count+2 {
			t.Fatalf("%d ticks: %v", len(ticks), ticks)
		}
		step := ticks[1] - ticks[0]
		slack := 1e-6 * step
		if last := ticks[len(ticks)-1]; ticks[0] > low+slack || last < high-slack {
			t.Fatalf("%v does not cover %v to %v", ticks, low, high)
		}
		for i, v := range ticks {
			if i > 0 && math.Abs(v-ticks[i-1]-step) > 1e-6*step {
				t.Fatalf("steps differ: %v", ticks)
			}
			if high > low && low <= 0 && high >= 0 && math.Abs(v) < step/2 && v != 0 {
				t.Fatalf("zero is missed: %v", ticks)
			}
		}
		first := step / math.Pow(10, math.Floor(math.Log10(step)+1e-9))
		if !slices.ContainsFunc([]float64{1, 2, 5, 10}, func(x float64) bool { return math.Abs(first-x) < 1e-3 }) {
			t.Fatalf("a step of %v", step)
		}
	})
}

func TestNumbersAreWrittenAsPeopleDo(t *testing.T) {
	for _, tt := range []struct {
		v    float64
		want string
	}{{12, "12"}, {82.54, "82.5"}, {7.256, "7.26"}, {0.1234, "0.123"}, {-0.0001, "0"}, {1000, "1000"}, {9.999, "10"}, {-3.5, "-3.5"}} {
		if got := chart.Number(tt.v); got != tt.want {
			t.Errorf("Number(%v) = %s, want %s", tt.v, got, tt.want)
		}
	}
}

func ExampleUnit_Say() {
	sets := chart.Unit{One: "set", Many: "sets"}
	fmt.Println(sets.Say(1), sets.Say(7.5), sets.Say(0), chart.Unit{}.Say(1))
	// Output: 1 set 7.5 sets 0 sets 1
}
