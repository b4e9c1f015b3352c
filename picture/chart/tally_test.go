package chart_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/picture/chart"
)

func ExampleTally() {
	rail := chart.Tally{
		Frame: chart.Frame{Title: "Lower A"},
		Exercises: []chart.Exercise{
			{Name: "Split squat", Sets: []chart.SetMark{chart.Warmup, chart.Done, chart.Done, chart.Done}},
			{Name: "Calf raise", Sets: []chart.SetMark{chart.Done, chart.Partial, chart.ToDo}},
		},
	}
	picture, err := rail.SVG()
	fmt.Println(rail.Words())
	fmt.Println(err, strings.Contains(string(picture), "<title>Calf raise: 1 of 3 working sets done, 1 partial</title>"))
	// Output:
	// 4 of 6 working sets done, 1 partial, 1 warm-up
	// <nil> true
}

func TestEveryMarkHasAShapeOfItsOwn(t *testing.T) {
	seen := map[string]chart.SetMark{}
	for m := chart.ToDo; m <= chart.Warmup; m++ {
		rail := chart.Tally{Exercises: []chart.Exercise{{Sets: []chart.SetMark{m}}}}
		for _, e := range elements(t, draw(t, rail)) {
			if e.name != "path" {
				continue
			}
			if other, same := seen[e.a["d"]]; same {
				t.Errorf("marks %d and %d look the same", m, other)
			}
			seen[e.a["d"]] = m
		}
	}
	if len(seen) != 6 {
		t.Errorf("%d shapes", len(seen))
	}
}

func TestWordsOfTheRail(t *testing.T) {
	for _, tt := range []struct {
		name string
		sets []chart.SetMark
		want string
	}{
		{"nothing", nil, "No sets"},
		{"one set", []chart.SetMark{chart.Done}, "1 of 1 working set done"},
		{"warm-ups alone", []chart.SetMark{chart.Warmup, chart.Warmup}, "2 warm-ups"},
		{"what went otherwise", []chart.SetMark{chart.Stopped, chart.Skipped, chart.Done}, "1 of 3 working sets done, 1 skipped, 1 stopped for pain"},
	} {
		rail := chart.Tally{Exercises: []chart.Exercise{{Sets: tt.sets}}}
		if got := rail.Words(); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestALongRailRunsOnBelow(t *testing.T) {
	rail := chart.Tally{}
	for range 5 {
		rail.Exercises = append(rail.Exercises, tally().Exercises...)
	}
	root := elements(t, draw(t, rail))[0]
	if root.a["width"] == "0" || float(t, root.a["width"]) > 360 || float(t, root.a["height"]) < 56 {
		t.Errorf("the rail is %s by %s", root.a["width"], root.a["height"])
	}
	one := chart.Tally{Exercises: []chart.Exercise{{Sets: make([]chart.SetMark, 100)}}}
	if root := elements(t, draw(t, one))[0]; float(t, root.a["width"]) > 360 {
		t.Errorf("one long exercise is %s wide", root.a["width"])
	}
}

func TestAnUnnamedExerciseIsOnlyItsSets(t *testing.T) {
	rail := chart.Tally{Exercises: []chart.Exercise{{Sets: []chart.SetMark{chart.Done}}, {Name: "empty"}}}
	if got := titles(t, rail); got != "1 of 1 working set done" {
		t.Errorf("got %q", got)
	}
}
