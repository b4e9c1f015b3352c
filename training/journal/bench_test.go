package journal_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// week is what a week of training leaves behind: sixteen sets in each of two
// sessions, five runs, seven mornings and a pain.
func week() []journal.Event {
	var events []journal.Event
	for range 32 {
		set := done(8, 22.5)
		set.RIR, set.Rated = 2, true
		set.Target = training.Target{Count: 8, Low: 6, High: 10, RIR: 2, Load: 22.5}
		events = append(events, sure(journal.Set{LoggedSet: set}))
	}
	for range 5 {
		run := training.Run{Date: day, Start: training.At(7, 0), Kind: training.RunEasy, Minutes: 45, Distance: 8000}
		events = append(events, sure(journal.DoneRun{Key: "run-2026-11-23", Run: training.DoneRun{Run: run, Effort: 4}}))
	}
	for range 7 {
		events = append(events, sure(journal.Readiness{Readiness: training.Readiness{Date: day, Sleep: 7, Freshness: 6, Soreness: 8, Stress: 5, Mood: 8}}))
	}
	pain := training.ReportedPain{Pain: training.Pain{Site: "achilles", Side: training.Left, Score: 2}, Date: day, Moment: training.PainMorning}
	return append(events, sure(journal.Pain{ReportedPain: pain}), sure(journal.Effort{Effort: 6}))
}

func perEvent(b *testing.B, n, bytes int) {
	b.SetBytes(int64(bytes))
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/event")
}

func BenchmarkEncode(b *testing.B) {
	events := week()
	bytes := 0
	for _, e := range events {
		bytes += len(encode(b, e))
	}
	for b.Loop() {
		for _, e := range events {
			if _, err := journal.Encode(e); err != nil {
				b.Fatal(err)
			}
		}
	}
	perEvent(b, len(events), bytes)
}

func BenchmarkDecode(b *testing.B) {
	var lines [][]byte
	bytes := 0
	for _, e := range week() {
		line := encode(b, e)
		lines, bytes = append(lines, line), bytes+len(line)
	}
	for b.Loop() {
		for _, line := range lines {
			if _, err := journal.Decode(line); err != nil {
				b.Fatal(err)
			}
		}
	}
	perEvent(b, len(lines), bytes)
}

func BenchmarkCheck(b *testing.B) {
	events := week()
	for b.Loop() {
		for _, e := range events {
			if err := journal.Check(e); err != nil {
				b.Fatal(err)
			}
		}
	}
	perEvent(b, len(events), 0)
}
