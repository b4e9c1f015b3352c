package chart_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
)

func ExampleTimeline() {
	monday := training.NewDate(2026, 9, 7)
	road := chart.Timeline{
		Frame:  chart.Frame{Title: "The road to the marathon"},
		Phases: []chart.Span{{Name: "Build", From: monday, To: monday.AddDays(27)}},
		Events: []chart.Event{{Name: "City marathon", Date: monday.AddDays(27), Main: true}},
	}
	picture, err := road.SVG()
	fmt.Println(err)
	for _, want := range []string{"Build: 7 Sep to 4 Oct 2026, 4 weeks", "City marathon: 4 Oct 2026"} {
		fmt.Println(strings.Contains(string(picture), "<title>"+want+"</title>"))
	}
	// Output:
	// <nil>
	// true
	// true
}

func titles(t *testing.T, p chart.Picture) string {
	t.Helper()
	var list []string
	for _, e := range elements(t, draw(t, p)) {
		if e.a["tabindex"] == "0" {
			list = append(list, e.title)
		}
	}
	return strings.Join(list, "\n")
}

func TestEverythingOnTheRoadIsNamed(t *testing.T) {
	road := timeline()
	road.Phases = append(road.Phases[:1], chart.Span{Name: "Race day", From: week(4), To: week(4)}, chart.Span{Name: "Winter", From: week(10), To: week(30)})
	road.Lighter = []training.Date{week(3), week(90)} // the second lies beyond the road
	road.Events = road.Events[:1]
	want := `Groundwork: 7 Sep to 4 Oct 2026, 4 weeks
Race day: 5 Oct to 5 Oct 2026, 1 day
Winter: 16 Nov 2026 to 5 Apr 2027, 20 weeks
Lighter week from 28 Sep 2026
10 km test: 25 Oct 2026
Today: 11 Nov 2026`
	if got := titles(t, road); got != want {
		t.Errorf("got\n%s", got)
	}
	road.Today = week(99)
	if got := titles(t, road); strings.Contains(got, "Today") {
		t.Error("a day beyond the road is marked")
	}
}

func TestPhasesWithoutRoomAreNumbersWithAKey(t *testing.T) {
	narrow := string(draw(t, timeline()))
	if !strings.Contains(narrow, ">3  Max strength, 16 Nov – 10 Jan<") || strings.Contains(narrow, ">Max strength<") {
		t.Errorf("360 wide:\n%s", narrow)
	}
	wide := timeline()
	wide.Width = 1400
	if got := string(draw(t, wide)); !strings.Contains(got, ">Max strength<") || strings.Contains(got, ">3  Max") {
		t.Errorf("1400 wide:\n%s", got)
	}
}

func TestFlagsNeverRunIntoEachOther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		road := timeline()
		road.Events = nil
		day := 0
		for range rapid.IntRange(1, 12).Draw(t, "events") {
			day += rapid.IntRange(0, 40).Draw(t, "later")
			name := rapid.SampledFrom([]string{"10 km", "Spring marathon", strings.Repeat("long ", 20), "W"}).Draw(t, "name")
			road.Events = append(road.Events, chart.Event{Name: name, Date: start.AddDays(min(day, 220))})
		}
		road.Width = rapid.SampledFrom([]int{280, 360, 800}).Draw(t, "width")
		picture, err := road.SVG()
		if err != nil {
			t.Fatal(err)
		}
		type reach struct {
			text     string
			from, to float64
		}
		rows := map[string][]reach{}
		for _, e := range elements(t, picture) {
			if e.name != "text" || e.a["font-weight"] == "" {
				continue
			}
			var x float64
			_, _ = fmt.Sscan(e.a["x"], &x)
			r := reach{e.text, x, x + svg.TextWidth(e.text, 13)}
			if e.anchor == "end" {
				r.from, r.to = x-svg.TextWidth(e.text, 13), x
			}
			if r.from < 0 || r.to > float64(road.Width) {
				t.Fatalf("%q reaches from %v to %v", r.text, r.from, r.to)
			}
			for _, other := range rows[e.a["y"]] {
				if r.from < other.to && other.from < r.to {
					t.Fatalf("%q runs into %q", r.text, other.text)
				}
			}
			rows[e.a["y"]] = append(rows[e.a["y"]], r)
		}
	})
}
