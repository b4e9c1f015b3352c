package usual_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/format/usual"
	"github.com/legwork-run/legwork/training"
)

func ExampleParse() {
	week, err := usual.Parse("tue intervals 60 @06:30, sun long 18km")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range week {
		fmt.Println(r.Day, r.Kind, r.Minutes, r.Distance, r.Start, r.StartAssumed)
	}
	// Output:
	// tue intervals 60 0 06:30 false
	// sun long 0 18000 09:00 true
}

// shown is a run in one line; ~ marks an assumed start.
func shown(r training.UsualRun) string {
	s := fmt.Sprintf("%s %s %d %.0f ", r.Day, r.Kind, r.Minutes, r.Distance)
	if r.StartAssumed {
		s += "~"
	}
	return s + r.Start.String()
}

func TestWeeks(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"a plain week", "tue intervals 60 @06:30, thu tempo 50, sat easy 40, sun long 100",
			[]string{"tue intervals 60 0 06:30", "thu tempo 50 0 ~07:00", "sat easy 40 0 ~09:00", "sun long 100 0 ~09:00"}},
		{"a range of days", "mon-wed easy 40", []string{"mon easy 40 0 ~07:00", "tue easy 40 0 ~07:00", "wed easy 40 0 ~07:00"}},
		{"a range past Sunday", "sat-mon easy 40", []string{"sat easy 40 0 ~09:00", "sun easy 40 0 ~09:00", "mon easy 40 0 ~07:00"}},
		{"a list of days", "tue / thu easy 40", []string{"tue easy 40 0 ~07:00", "thu easy 40 0 ~07:00"}},
		{"two on one day", "tue easy 30 @06:00, tue intervals 60 @18:00", []string{"tue easy 30 0 06:00", "tue intervals 60 0 18:00"}},
		{"miles", "sun long 10mi", []string{"sun long 0 16093 ~09:00"}},
		{"a decimal comma is no separator", "sun long 8,5 km,mon easy 5km", []string{"sun long 0 8500 ~09:00", "mon easy 0 5000 ~07:00"}},
		{"hours", "sun long 1h45; sat easy 1:10; fri easy 1.5h", []string{"sun long 105 0 ~09:00", "sat easy 70 0 ~09:00", "fri easy 90 0 ~07:00"}},
		{"long names, capitals and any order", "Tuesday 60 min Intervals @ 6:30", []string{"tue intervals 60 0 06:30"}},
		{"rest days say nothing", "mon rest, tue easy 40", []string{"tue easy 40 0 ~07:00"}},
		{"nothing is no runs", " , ", nil},
		{"a day of 24 hours", "sun long 24h", []string{"sun long 1440 0 ~09:00"}},
		{"300 km", "sun long 300km", []string{"sun long 0 300000 ~09:00"}},
		{"lines of their own", "tue easy 40\nthu easy 50\r\nsat easy 60", []string{"tue easy 40 0 ~07:00", "thu easy 50 0 ~07:00", "sat easy 60 0 ~09:00"}},
		{"a start before the kind", "tue@6:30 easy 40", []string{"tue easy 40 0 06:30"}},
		{"every kind there is", "mon racepace 40, tue timetrial 20, wed hike 90, thu strides 30", []string{"mon racepace 40 0 ~07:00", "tue timetrial 20 0 ~07:00", "wed hike 90 0 ~07:00", "thu strides 30 0 ~07:00"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			runs, err := usual.Parse(tt.in)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, r := range runs {
				got = append(got, shown(r))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestErrorsNameThePieceAndTheWayOut(t *testing.T) {
	tests := []struct{ name, in, piece, why string }{
		{"a day that is none", "tue easy 40, foo easy 40", "foo easy 40", "not a day"},
		{"a kind that is none", "tue jogging 40", "tue jogging 40", "easy, recovery, long"},
		{"no kind", "tue 40", "tue 40", "no kind"},
		{"no amount", "tue easy", "tue easy", "neither how long nor how far"},
		{"a day alone", "tue", "tue", "no kind"},
		{"two amounts", "tue easy 40 8km", "tue easy 40 8km", "two amounts"},
		{"two distances", "tue easy 8km 9km", "tue easy 8km 9km", "two amounts"},
		{"a minute and a minute", "tue easy 1 1", "tue easy 1 1", "two amounts"},
		{"two kinds", "tue easy tempo 40", "tue easy tempo 40", "two kinds of run; put a comma"},
		{"a minute more than a day", "tue easy 1441", "tue easy 1441", "24 hours"},
		{"a metre more than 300 km", "sun long 300.001km", "sun long 300.001km", "300 km"},
		{"no distance at all", "tue easy 0km", "tue easy 0km", "300 km"},
		{"sixty minutes of an hour", "tue easy 1:60", "tue easy 1:60", "24 hours"},
		{"a missing comma", "tue easy 40 thu tempo", "tue easy 40 thu tempo", `"thu" is not a kind`},
		{"no time of day", "tue easy 40 @25:00", "tue easy 40 @25:00", "@06:30"},
		{"more than a day", "tue easy 2000", "tue easy 2000", "24 hours"},
		{"no time at all", "tue easy 0", "tue easy 0", "24 hours"},
		{"too many", strings.Repeat("mon-sun easy 40,", 8), "mon-sun easy 40", "50 runs"},
		{"the fifty-first", strings.Repeat("mon-fri easy 40,", 10) + "sat easy 40", "sat easy 40", "50 runs"},
		{"too long", strings.Repeat("x", 5000), strings.Repeat("x", 40) + "...", "longer than a week"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := usual.Parse(tt.in)
			var invalid *training.InvalidError
			if !errors.As(err, &invalid) || invalid.Value != tt.piece || !strings.Contains(invalid.Why, tt.why) {
				t.Errorf("error = %v, want %q and %q", err, tt.piece, tt.why)
			}
		})
	}
}

func TestFiftyRunsAndFourKilobytesAreStillAWeek(t *testing.T) {
	if runs, err := usual.Parse(strings.Repeat("mon-fri easy 40,", 10)); err != nil || len(runs) != 50 {
		t.Errorf("%d runs, error %v", len(runs), err)
	}
	if _, err := usual.Parse("tue easy 40" + strings.Repeat(" ", 4096-len("tue easy 40"))); err != nil {
		t.Error(err)
	}
	if _, err := usual.Parse("tue easy 40" + strings.Repeat(" ", 4097-len("tue easy 40"))); err == nil {
		t.Error("4097 letters are taken for a week")
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"tue intervals 60 @06:30, thu tempo 50", "mon-fri easy 40", "sun long 18,5km", "@", "mon @", "sun/ long", "é"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		runs, err := usual.Parse(s)
		if err != nil {
			return
		}
		for _, r := range runs {
			if r.Kind == "" || r.Day > training.Sunday || (r.Minutes == 0) == (r.Distance == 0) || r.Minutes < 0 || r.Start < 0 || r.Start >= 1440 {
				t.Errorf("%q gives %+v", s, r)
			}
		}
	})
}
