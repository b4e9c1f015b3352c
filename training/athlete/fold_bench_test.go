package athlete_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// years is a history of at least so many events: two sessions a week of sixteen
// sets each, five runs, a readiness check a day and some pain.
func years(n int) []journal.Event {
	d := phone("phone")
	var events []journal.Event
	add := func(session string, slot journal.Slot, mono journal.Elapsed, body journal.Body) {
		d.now += 1000
		events = append(events, d.write(session, slot, mono, journal.ID{}, body))
	}
	exercises := []string{"goblet_squat", "rdl", "calf_sl", "side_plank", "db_row"}
	for day := 0; len(events) < n; day++ {
		date := from.AddDays(day)
		d.now = journal.InstantAt(date, training.At(18, 0), d.zone)
		add("", journal.Slot{}, 0, journal.Readiness{Readiness: training.Readiness{Date: date, Sleep: 7, Freshness: 6, Mood: 8}})
		if day%7 < 5 {
			run := training.Run{Date: date, Start: training.At(7, 0), Kind: training.RunEasy, Minutes: 45, Distance: 8000}
			add("", journal.Slot{}, 0, journal.DoneRun{Key: "run-" + date.String(), Run: training.DoneRun{Run: run, Effort: 4}})
		}
		if day%7 == 1 || day%7 == 4 {
			session := date.ISOWeek() + "-" + string(rune('A'+day%7/4))
			add(session, journal.Slot{}, 0, journal.Start{Name: "A"})
			for i := range 16 {
				add(session, journal.Slot{Exercise: exercises[i%5], Number: 1 + i/5}, journal.Elapsed(i+1)*90_000, reps(8, 20))
			}
			add(session, journal.Slot{}, 0, journal.Finish{Minutes: 32})
			add(session, journal.Slot{}, 0, journal.Effort{Effort: 7})
		}
		if day%10 == 0 {
			add("", journal.Slot{}, 0, journal.Pain{ReportedPain: training.ReportedPain{Pain: training.Pain{Site: "achilles", Score: 2}, Date: date, Moment: training.PainDuring}})
		}
	}
	return events
}

func BenchmarkFold(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		events := years(n)
		b.Run(fmt.Sprintf("events=%d", len(events)), func(b *testing.B) {
			for b.Loop() {
				athlete.Fold(events)
			}
		})
	}
}

// BenchmarkAppend is one more event on a State of 10,000.
func BenchmarkAppend(b *testing.B) {
	events := years(10_000)
	last := events[len(events)-1]
	f := athlete.NewFolding(len(events))
	for _, e := range events {
		f.Add(e)
	}
	f.State()
	date := last.Date()
	kinds := map[string]journal.Body{
		"set": reps(8, 20),
		"run": journal.DoneRun{Key: "run-new", Run: training.DoneRun{Run: training.Run{Date: last.Date(), Kind: training.RunEasy, Minutes: 40}}},
	}
	d := phone("laptop")
	d.now = last.At
	n := 0
	first := f.State().Readiness
	for _, name := range []string{"set", "run", "readiness", "another readiness", "undone readiness"} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				n++
				var slot journal.Slot
				var base journal.ID
				session, body := "", kinds[name]
				switch name {
				case "set":
					session, slot = fmt.Sprint("s", n/16), journal.Slot{Exercise: "rdl", Number: 1 + n%16}
				case "readiness": // one a day
					body = journal.Readiness{Readiness: training.Readiness{Date: date.AddDays(n), Sleep: 5}}
				case "another readiness": // of the last day
					days := f.State().Readiness
					body = journal.Readiness{Readiness: training.Readiness{Date: days[len(days)-1].What.Date, Sleep: 6}}
				case "undone readiness":
					body, base = journal.Undone{}, first[n%len(first)].Event
				}
				f.Add(d.write(session, slot, journal.Elapsed(n), base, body))
				f.State()
			}
		})
	}
}

func BenchmarkDecode(b *testing.B) {
	events := years(10_000)
	lines := make([][]byte, len(events))
	bytes := 0
	for i, e := range events {
		line, err := journal.Encode(e)
		if err != nil {
			b.Fatal(err)
		}
		lines[i], bytes = line, bytes+len(line)
	}
	b.SetBytes(int64(bytes))
	for b.Loop() {
		for _, line := range lines {
			if _, err := journal.Decode(line); err != nil {
				b.Fatal(err)
			}
		}
	}
}
