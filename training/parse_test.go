package training_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/legwork-run/legwork/training"
)

func ExampleParseRace() {
	r, _ := training.ParseRace("2027-04-18:A:marathon:Spring Marathon")
	fmt.Println(r.Date, r.Priority, r.Distance, r.Name)
	// Output: 2027-04-18 A marathon Spring Marathon
}

func ExampleParsePain() {
	p, _ := training.ParsePain("knee-front-left=3")
	fmt.Println(p.Site, p.Side, p.Score)
	// Output: knee-front left 3
}

func TestRaces(t *testing.T) {
	d, _ := training.ParseDate("2027-04-18")
	tests := []struct {
		name, in string
		want     training.Race
		bad      string // a word of the complaint
	}{
		{name: "a date alone is an A race", in: "2027-04-18", want: training.Race{Date: d, Priority: "A"}},
		{name: "priority may be small", in: "2027-04-18:b", want: training.Race{Date: d, Priority: "B"}},
		{name: "distance without priority", in: "2027-04-18:half", want: training.Race{Date: d, Priority: "A", Distance: "half"}},
		{name: "a name may hold colons", in: "2027-04-18:C:10k:Park: the run", want: training.Race{Date: d, Priority: "C", Distance: "10k", Name: "Park: the run"}},
		{name: "a name alone", in: "2027-04-18:Club champs", want: training.Race{Date: d, Priority: "A", Name: "Club champs"}},
		{name: "not a date", in: "18 April", bad: "date like"},
		{name: "a day that does not exist", in: "2027-02-30", bad: "date like"},
		{name: "a priority that does not exist", in: "2027-04-18:D", bad: "neither a priority"},
		{name: "a distance that does not exist", in: "2027-04-18:A:50k:Long one", bad: "neither a priority"},
		{name: "base is no race", in: "2027-04-18:A:base:x", bad: "neither a priority"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := training.ParseRace(tt.in)
			if tt.bad != "" {
				if err == nil || !strings.Contains(err.Error(), tt.bad) {
					t.Fatalf("got %v, %v", got, err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestPain(t *testing.T) {
	for _, bad := range []string{"", "knee-front", "knee-front=11", "knee-front=-1", "toe=3", "knee-front=x", "=3"} {
		if p, err := training.ParsePain(bad); err == nil {
			t.Errorf("%q was read as %v", bad, p)
		}
	}
	if p, err := training.ParsePain("knee-outer=2"); err != nil || p.Site != "itb" {
		t.Errorf("knee-outer is %v, %v", p, err)
	}
}

func TestDays(t *testing.T) {
	tests := []struct{ in, want string }{
		{"mon,wed", "[mon wed]"},
		{"wed, mon", "[mon wed]"},
		{"mon-fri", "[mon tue wed thu fri]"},
		{"sat-mon", "[mon sat sun]"}, // a range runs over the weekend
		{"mon,mon", "[mon]"},
		{"", "[]"},
	}
	for _, tt := range tests {
		if got, err := training.ParseDays(tt.in); err != nil || fmt.Sprint(got) != tt.want {
			t.Errorf("%q gives %v, %v", tt.in, got, err)
		}
	}
	if _, err := training.ParseDays("mon,funday"); err == nil {
		t.Error("funday was read as a day")
	}
}

func TestTempo(t *testing.T) {
	for _, s := range []string{"3-1-1", "2-0-X", ""} {
		got, err := training.ParseTempo(s)
		if err != nil || got.String() != s {
			t.Errorf("%q read back as %q, %v", s, got, err)
		}
	}
	x, _ := training.ParseTempo("2-0-X")
	if x.Seconds() != 3 { // 2 down, no pause, X counts as one
		t.Errorf("2-0-X takes %d s", x.Seconds())
	}
	for _, s := range []string{"slow", "3-1", "3-1-1-1", "3-1-y", "-3-1-1", "3-1-300", "3--1", "X-1-1"} {
		if got, err := training.ParseTempo(s); err == nil || got != (training.Tempo{}) {
			t.Errorf("%s was read as the tempo %s, %v", s, got, err)
		}
	}
}

func ExampleRIR_RPE() {
	fmt.Println(training.RIR(2).RPE(), training.RPE(8.5).RIR())
	// Output: 8 1.5
}

func TestDefaultWindowsGive131Starts(t *testing.T) {
	// Mon-Fri: 06:00-08:00 is 5 half hours, 12:00-13:30 4, 17:00-20:30 8: 17 a
	// day, 85 in all. Weekends: 08:00-19:00 is 23 a day, 46 in all.
	n := 0
	for _, w := range training.DefaultWindows() {
		n += int(w.To-w.From)/30 + 1
	}
	if n != 131 {
		t.Errorf("%d starts a week", n)
	}
}
