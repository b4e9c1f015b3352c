package chart_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
)

func ExampleDateTicks() {
	from := training.NewDate(2026, 9, 9)
	for _, weeks := range []int{4, 52} {
		for i, tick := range chart.DateTicks(from, from.AddDays(7*weeks), 5) {
			if i > 0 {
				fmt.Print(" | ")
			}
			fmt.Print(tick.Label)
		}
		fmt.Println()
	}
	// Output:
	// 14 Sep | 21 Sep | 28 Sep | 5 Oct
	// Oct | 2027 | Apr | Jul
}

func labels(from, to training.Date, count int) string {
	var list []string
	for _, tick := range chart.DateTicks(from, to, count) {
		list = append(list, tick.Label)
	}
	return strings.Join(list, " ")
}

func TestDateTicksAtTheEdges(t *testing.T) {
	for _, tt := range []struct {
		name  string
		from  training.Date
		days  int
		count int
		want  string
	}{
		{"a Monday counts on both ends", week(0), 7, 5, "7 Sep 14 Sep"},
		{"every second week", week(0), 70, 6, "7 Sep 21 Sep 5 Oct 19 Oct 2 Nov 16 Nov"},
		{"every fourth week", week(0), 84, 4, "7 Sep 5 Oct 2 Nov 30 Nov"},
		{"a day without a Monday near is itself", week(0).AddDays(2), 0, 5, "9 Sep"},
		{"some days without a Monday begin with the first", week(0).AddDays(1), 4, 5, "8 Sep"},
		{"years are marked in January", week(0), 1000, 3, "2027 2028 2029"},
		{"decades", training.NewDate(1990, 1, 1), 365 * 40, 4, "2000 2016"}, // 192 months apart, counted from the year 0
		{"backwards", week(1), -7, 5, ""},
		{"no room", week(0), 7, 0, ""},
	} {
		if got := labels(tt.from, tt.from.AddDays(tt.days), tt.count); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestDateTicksAreMondaysOrFirstsAndNotTooMany(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := training.Date(rapid.IntRange(1, 3000000).Draw(t, "from"))
		days := rapid.OneOf(rapid.IntRange(0, 400), rapid.IntRange(0, 600000)).Draw(t, "days")
		to := from.AddDays(days)
		count := rapid.IntRange(1, 16).Draw(t, "count")
		ticks := chart.DateTicks(from, to, count)
		if len(ticks) == 0 || len(ticks) > count {
			t.Fatalf("%d ticks for %d", len(ticks), count)
		}
		for i, tick := range ticks {
			if tick.Date < from || tick.Date > to || i > 0 && tick.Date <= ticks[i-1].Date {
				t.Fatalf("%v is out of order or of its span", tick)
			}
			round := tick.Date.Weekday() == time.Monday || tick.Date.Time().Day() == 1
			if !round && !(len(ticks) == 1 && tick.Date == from) {
				t.Fatalf("%v is no Monday and no first", tick)
			}
			if tick.Label == "" {
				t.Fatal("a tick without a label")
			}
		}
	})
}
