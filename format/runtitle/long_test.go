package runtitle_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/format/runtitle"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

func ExampleMarkLong() {
	runs := []training.Run{
		{Kind: training.RunEasy, Distance: 8000}, {Kind: training.RunEasy, Distance: 8000},
		{Kind: training.RunTempo, Distance: 10000}, {Kind: training.RunEasy, Distance: 6000},
		{Kind: training.RunEasy, Distance: 14000},
	}
	runtitle.MarkLong(runs) // the median is 8 km: 12 km is long
	for _, r := range runs {
		fmt.Print(r.Kind, " ")
	}
	// Output: easy easy tempo easy long
}

func TestLong(t *testing.T) {
	m := runtitle.Median{Distance: 8000, Minutes: 50}
	tests := []struct {
		name string
		run  training.Run
		want bool
	}{
		{"ninety minutes are long", training.Run{Kind: easy, Minutes: 90}, true},
		{"one and a half medians are long", training.Run{Kind: easy, Distance: 12000}, true}, // 1.5 × 8
		{"less is not", training.Run{Kind: easy, Distance: 11900}, false},
		{"minutes decide without a distance", training.Run{Kind: easy, Minutes: 75}, true}, // 1.5 × 50
		{"minutes do not overrule a distance", training.Run{Kind: easy, Minutes: 75, Distance: 9000}, false},
		{"less than one and a half medians of minutes is not", training.Run{Kind: easy, Minutes: 74}, false},
		{"a run of unknown length is not long", training.Run{Kind: easy}, false},
		{"a run with strides may be long", training.Run{Kind: training.RunStrides, Minutes: 90}, true},
		{"a tempo run keeps its name", training.Run{Kind: tempo, Distance: 20000}, false},
		{"a hike keeps its name", training.Run{Kind: hike, Minutes: 300}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := m.Long(tt.run); got != tt.want {
				t.Errorf("Long = %v, want %v", got, tt.want)
			}
		})
	}
}

func TestWithoutAMedianOnlyNinetyMinutesAreLong(t *testing.T) {
	for _, r := range []training.Run{{Kind: easy, Minutes: 89}, {Kind: easy, Distance: 30_000}, {Kind: easy, Minutes: 89, Distance: 30_000}} {
		if (runtitle.Median{}).Long(r) {
			t.Errorf("%+v is long without anything to compare with", r)
		}
	}
	if (runtitle.Median{Distance: 8000}).Long(training.Run{Kind: easy, Minutes: 89}) || (runtitle.Median{Minutes: 50}).Long(training.Run{Kind: easy, Distance: 30_000}) {
		t.Error("minutes were compared with metres")
	}
}

func TestMedianOfMinutes(t *testing.T) {
	var runs []training.Run
	for _, m := range []unit.Minutes{60, 1, 40, 30, 50, 0} { // the last says nothing
		runs = append(runs, training.Run{Kind: easy, Minutes: m})
	}
	if got := runtitle.MedianOf(runs); got != (runtitle.Median{Minutes: 40}) { // 1 30 40 50 60
		t.Errorf("median %+v, want 40 minutes", got)
	}
}

func TestMedianOf(t *testing.T) {
	runs := []training.Run{{Kind: easy, Distance: 5000}, {Kind: easy, Distance: 7000}, {Kind: easy, Distance: 9000}, {Kind: easy, Distance: 11000}, {Kind: race, Distance: 42195}}
	if got := runtitle.MedianOf(runs); got != (runtitle.Median{}) {
		t.Errorf("four runs and a race: %v, want none: a race is not counted and four are too few", got)
	}
	runs = append(runs, training.Run{Kind: long, Distance: 20000}, training.Run{Kind: easy, Distance: 8000})
	// 5 7 8 9 11 20: (8 + 9)/2
	if got := runtitle.MedianOf(runs).Distance; got != unit.Metres(8500) {
		t.Errorf("median = %.0f, want 8500", got)
	}
}
