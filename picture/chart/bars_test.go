package chart_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
)

func ExampleBars() {
	b := chart.Bars{
		Frame:  chart.Frame{Title: "Minutes a week", Unit: chart.Unit{One: "minute", Many: "minutes"}},
		Series: []chart.Series{{Name: "strength", Role: chart.Strength}, {Name: "run", Role: chart.Run}},
		Stacks: []chart.Stack{{Date: training.NewDate(2026, 9, 7), Values: []float64{60, 240}}},
	}
	picture, err := b.SVG()
	fmt.Println(err, strings.Contains(string(picture), "<title>7 Sep 2026: strength 60, run 240, 300 minutes</title>"))
	// Output: <nil> true
}

func float(t *testing.T, s string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// blocks are the visible rectangles of the stacks, in order, and the y of the
// zero line.
func blocks(t *testing.T, b chart.Bars) (list []element, zero float64) {
	t.Helper()
	for _, e := range elements(t, draw(t, b)) {
		if e.name == "rect" && e.a["pointer-events"] == "all" {
			zero = float(t, e.a["y"]) + float(t, e.a["height"])
		}
		if e.name == "rect" && strings.HasPrefix(e.a["fill"], "var(--strength") {
			list = append(list, e)
		}
	}
	return list, zero
}

func TestBarsBeginAtZeroAndAreAsHighAsTheirValue(t *testing.T) {
	b := bars(0, 1)
	for i, v := range []float64{100, 50, 97, 25} {
		b.Stacks = append(b.Stacks, chart.Stack{Date: week(i), Values: []float64{v}})
	}
	list, zero := blocks(t, b)
	if len(list) != 4 {
		t.Fatalf("%d bars", len(list))
	}
	scale := (float(t, list[0].a["height"]) + 1) / 100 // a pixel is left above each
	for i, e := range list {
		y, height := float(t, e.a["y"]), float(t, e.a["height"])
		if y+height < zero-0.15 || y+height > zero+0.15 {
			t.Errorf("bar %d ends at %v, not at zero, %v", i, y+height, zero)
		}
		if want := b.Stacks[i].Values[0] * scale; height+1 < want-0.3 || height+1 > want+0.3 {
			t.Errorf("bar %d is %v high, want %v", i, height+1, want)
		}
	}
}

func TestAMissingWeekLeavesAGap(t *testing.T) {
	b := bars(4, 1)
	b.Stacks = append(b.Stacks[:1], b.Stacks[2:]...) // weeks 0, 2 and 3
	list, _ := blocks(t, b)
	first := float(t, list[1].a["x"]) - float(t, list[0].a["x"])
	second := float(t, list[2].a["x"]) - float(t, list[1].a["x"])
	if first < 1.95*second || first > 2.05*second {
		t.Errorf("over the gap %v pixels, to the next week %v", first, second)
	}
}

func TestSeriesAreNamedAtTheLastBarWithoutMeeting(t *testing.T) {
	b := bars(6, 3)
	last := b.Stacks[5].Values
	last[0], last[1], last[2] = 300, 0, 1
	var names []string
	var heights []float64
	for _, e := range elements(t, draw(t, b)) {
		for _, s := range b.Series {
			if e.name == "text" && e.text == s.Name {
				names = append(names, e.text)
				heights = append(heights, float(t, e.a["y"]))
			}
		}
	}
	if strings.Join(names, " ") != "strength run other" {
		t.Fatalf("names %q", names)
	}
	for i := 1; i < 3; i++ {
		if heights[i-1]-heights[i] < 17 {
			t.Errorf("%s and %s are %v apart", names[i-1], names[i], heights[i-1]-heights[i])
		}
	}
	if got := string(draw(t, bars(6, 1))); strings.Contains(got, ">strength<") {
		t.Error("one series is named, though nothing is to be told apart")
	}
}

func TestRunningIsHatched(t *testing.T) {
	b := bars(6, 2)
	b.Prefix = "m"
	got := string(draw(t, b))
	if !strings.Contains(got, `<pattern id="m-hatch"`) || !strings.Contains(got, `fill="url(#m-hatch)"`) {
		t.Errorf("no hatch in\n%s", got)
	}
	if strings.Contains(string(draw(t, bars(6, 1))), "pattern") {
		t.Error("a pattern nobody uses")
	}
}

func TestEveryTotalIsWrittenWhereThereIsRoom(t *testing.T) {
	bold := func(b chart.Bars) int {
		n := 0
		in := false
		for _, e := range elements(t, draw(t, b)) {
			if e.name != "text" {
				in = e.a["font-weight"] == "600"
			} else if in {
				n++
			}
		}
		return n
	}
	for _, tt := range []struct {
		name  string
		weeks int
		want  int
	}{{"six bars", 6, 6}, {"a year: the highest and the last", 52, 2}, {"one", 1, 1}} {
		if got := bold(bars(tt.weeks, 1)); got != tt.want {
			t.Errorf("%s: %d totals, want %d", tt.name, got, tt.want)
		}
	}
}
