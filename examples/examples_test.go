// Package examples_test makes the example files and holds that the ones in
// this folder are what it makes:
//
//	go test ./examples -update
//
// rewrites them.
package examples_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/format/ics"
	"github.com/legwork-run/legwork/format/runcsv"
	"github.com/legwork-run/legwork/training"
)

var update = flag.Bool("update", false, "rewrite the example files")

func day(s string) training.Date {
	d, err := training.ParseDate(s)
	if err != nil {
		panic(err) // a slip in this folder
	}
	return d
}

// writer writes a calendar the way people's programs do.
type writer struct {
	strings.Builder
	id string
	n  int
}

func calendar(name, id string) *writer {
	c := &writer{id: id}
	c.line("BEGIN:VCALENDAR")
	c.line("VERSION:2.0")
	c.line("PRODID:-//Legwork//Example//EN")
	c.line("X-WR-CALNAME:" + name)
	return c
}

func (c *writer) line(s string) { c.WriteString(s + "\r\n") }

func (c *writer) end() string {
	c.line("END:VCALENDAR")
	return c.String()
}

func (c *writer) event(title string, lines ...string) {
	c.n++
	c.line("BEGIN:VEVENT")
	c.line(fmt.Sprintf("UID:%s-%03d@example.org", c.id, c.n))
	c.line("DTSTAMP:20261101T120000Z")
	for _, l := range lines {
		c.line(l)
	}
	c.line("SUMMARY:" + strings.ReplaceAll(title, ",", `\,`))
	c.line("END:VEVENT")
}

const dateForm, clockForm = "20060102", "20060102T150405"

func (c *writer) allDay(d training.Date, title string) {
	c.event(title, "DTSTART;VALUE=DATE:"+d.Time().Format(dateForm))
}

func (c *writer) weekly(first training.Date, times int, title string) {
	c.event(title, "DTSTART;VALUE=DATE:"+first.Time().Format(dateForm), fmt.Sprintf("RRULE:FREQ=WEEKLY;COUNT=%d", times))
}

// timed writes an event with a start and, when minutes is not 0, an end.
func (c *writer) timed(d training.Date, start string, minutes int, title string) {
	clock, err := training.ParseClock(start)
	if err != nil {
		panic(err) // a slip in this folder
	}
	at := d.Time().Add(time.Duration(clock) * time.Minute)
	lines := []string{"DTSTART:" + at.Format(clockForm)}
	if minutes > 0 {
		lines = append(lines, "DTEND:"+at.Add(time.Duration(minutes)*time.Minute).Format(clockForm))
	}
	c.event(title, lines...)
}

func TestTheFilesAreWhatTheGeneratorMakes(t *testing.T) {
	for name, made := range map[string]func() string{"marathon-spring.ics": marathon, "trail-ultra.ics": trail, "runs.csv": table} {
		want := made()
		if *update {
			if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, string(got)); diff != "" {
			t.Errorf("%s (-generator +file)\n%s", name, diff)
		}
	}
}

// minutes is how long r takes at 6:00/km when its file does not say.
func minutes(r training.Run) int {
	if r.Minutes > 0 {
		return int(r.Minutes)
	}
	return int(r.Distance.Kilometres()*6 + 0.5)
}

func weeks(runs []training.Run, from training.Date) []int {
	var out []int
	for _, r := range runs {
		w := r.Date.DaysSince(from) / 7
		for len(out) <= w {
			out = append(out, 0)
		}
		out[w] += minutes(r)
	}
	return out
}

// kinds is how many runs there are of each kind, in the order of
// training.RunKinds.
func kinds(runs []training.Run) string {
	n := map[training.RunKind]int{}
	for _, r := range runs {
		n[r.Kind]++
	}
	var out []string
	for _, k := range training.RunKinds {
		if n[k] > 0 {
			out = append(out, fmt.Sprintf("%s %d", k, n[k]))
		}
	}
	return strings.Join(out, ", ")
}

// downWeeks holds that every fourth week has at most 80 % of the mean of the
// three before it, and no other week does until the taper.
func downWeeks(t *testing.T, w []int, taper int) {
	t.Helper()
	for i := 3; i < taper; i++ {
		down := w[i]*3*100 <= 80*(w[i-1]+w[i-2]+w[i-3])
		if down != (i%4 == 3) {
			t.Errorf("week %d: %d min after %v: down week = %v", i+1, w[i], w[i-3:i], down)
		}
	}
}

// sure holds that nothing in a file had to be guessed.
func sure(t *testing.T, c training.Calendar) {
	t.Helper()
	for _, n := range c.Notes {
		if n.Line != 0 {
			t.Errorf("line %d: %s", n.Line, n.Text)
		}
	}
	if len(c.Busy)+len(c.Strength) > 0 {
		t.Errorf("busy %v, strength %v", c.Busy, c.Strength)
	}
	for _, r := range c.Runs {
		if minutes(r) == 0 {
			t.Errorf("%s %q has no length", r.Date, r.Title)
		}
	}
}

func readICS(t *testing.T, file string) training.Calendar {
	t.Helper()
	c, err := ics.Read(strings.NewReader(file), ics.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestTheMarathonReadsAsMeant(t *testing.T) {
	c := readICS(t, marathon())
	sure(t, c)
	// 21 weeks. Tuesdays: 3 hills, 18 intervals. Thursdays: 2 more intervals, 6
	// at marathon pace, 1 with strides, 12 tempo. Saturdays: 6 with strides, 1
	// shakeout, 14 easy. Wednesdays: 21 easy. Sundays: 20 long and the race.
	if got, want := kinds(c.Runs), "easy 35, recovery 1, long 20, tempo 12, intervals 20, hills 3, racepace 6, race 1, strides 7"; got != want {
		t.Errorf("kinds %s\nwant  %s", got, want)
	}
	longest := 0.0
	for _, r := range c.Runs {
		early := r.Date.Weekday() == time.Tuesday || r.Date.Weekday() == time.Thursday
		if early != !r.StartAssumed || early && r.Start != training.At(6, 30) {
			t.Errorf("%s starts at %s, assumed %v", r.Date, r.Start, r.StartAssumed)
		}
		if r.Kind == training.RunLong {
			longest = max(longest, r.Distance.Kilometres())
		}
	}
	last := c.Runs[len(c.Runs)-1]
	if longest != 32 || last.Kind != training.RunRace || last.Date != day("2027-04-18") || last.Distance != 42195 {
		t.Errorf("longest %.0f km, last %+v", longest, last)
	}
	downWeeks(t, weeks(c.Runs, day("2026-11-23")), 18)
}

func TestTheTrailUltraReadsAsMeant(t *testing.T) {
	c := readICS(t, trail())
	sure(t, c)
	pairs := 0
	for i := 1; i < len(c.Runs); i++ {
		a, b := c.Runs[i-1], c.Runs[i]
		if a.Kind == training.RunLong && (b.Kind == training.RunLong || b.Kind == training.RunHike) && b.Date == a.Date+1 {
			pairs++
		}
	}
	last := c.Runs[len(c.Runs)-1]
	if pairs != 11 || last.Kind != training.RunRace || last.Distance != 50_000 {
		t.Errorf("%d back-to-back weekends, want 11; last %+v", pairs, last)
	}
	downWeeks(t, weeks(c.Runs, day("2027-02-15")), 13)
}

func TestTheTableReadsAsMeant(t *testing.T) {
	c, err := runcsv.Read(strings.NewReader(table()), runcsv.Options{})
	if err != nil {
		t.Fatal(err)
	}
	sure(t, c)
	if got, want := kinds(c.Runs), "easy 12, recovery 12, long 12, tempo 12, intervals 12"; got != want {
		t.Errorf("kinds %s, want %s", got, want)
	}
	downWeeks(t, weeks(c.Runs, day("2026-11-23")), 12)
}
