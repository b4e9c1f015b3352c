package training_test

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training"
)

func ExampleDate_Monday() {
	d, _ := training.ParseDate("2026-11-26")
	fmt.Println(d.Monday(), d.ISOWeek(), training.DayOf(d))
	// Output: 2026-11-23 2026-W48 thu
}

func TestDatesAgreeWithTheCalendar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(-40000, 80000).Draw(t, "days from 1970")
		std := time.Unix(0, 0).UTC().AddDate(0, 0, n)
		d := training.DateOf(std)
		if got := d.Time(); !got.Equal(std) {
			t.Fatalf("%v became %v", std, got)
		}
		if d.Weekday() != std.Weekday() || d.String() != std.Format(time.DateOnly) {
			t.Fatalf("%v prints as %v, %v", std, d, d.Weekday())
		}
		back, err := training.ParseDate(d.String())
		if err != nil || back != d {
			t.Fatalf("%v read back as %v, %v", d, back, err)
		}
		if m := d.Monday(); m.Weekday() != time.Monday || d.DaysSince(m) < 0 || d.DaysSince(m) > 6 {
			t.Fatalf("the Monday of %v is %v", d, m)
		}
	})
}

func TestNoDateIsEmptyText(t *testing.T) {
	var d training.Date
	if b, _ := d.MarshalText(); string(b) != "" || !d.IsZero() {
		t.Errorf("the zero date writes %q", b)
	}
	if err := d.UnmarshalText([]byte("tomorrow")); err == nil {
		t.Error("tomorrow was read as a date")
	}
}

func TestWeekdaysAreReadAsPeopleWriteThem(t *testing.T) {
	for in, want := range map[string]training.Weekday{
		"mon": training.Monday, "Tuesday": training.Tuesday, "THU": training.Thursday, "thurs": training.Thursday, " sun ": training.Sunday,
	} {
		if got, err := training.ParseWeekday(in); err != nil || got != want {
			t.Errorf("%q is %v, %v", in, got, err)
		}
	}
	for _, bad := range []string{"", "m", "mo", "xyz", "monx"} {
		if got, err := training.ParseWeekday(bad); err == nil {
			t.Errorf("%q was read as %v", bad, got)
		}
	}
}
