package faulttest

import (
	"fmt"
	"math/rand/v2"

	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// History is about fifty events of two devices of an athlete: sessions with their
// sets, edits, undoing and choices between the devices, runs, reports and wishes.
// All of them pass journal.Check.
func History(athlete string, dice *rand.Rand) []journal.Event {
	h := historian{athlete: athlete, dice: dice, at: storetest.Noon}
	for range 35 + dice.IntN(31) {
		h.write()
	}
	return h.events
}

// historian writes a history.
type historian struct {
	athlete string
	dice    *rand.Rand
	at      journal.Instant
	seq     [2]int64
	events  []journal.Event
}

// write writes one more event, the first that is drawn and can be.
func (h *historian) write() {
	for {
		device := h.dice.IntN(2)
		if e := h.event(device); journal.Check(e) == nil {
			h.events = append(h.events, e)
			h.seq[device], h.at = e.Seq, e.At
			return
		}
	}
}

// event is one of the two devices'. Its clock is set back now and then.
func (h *historian) event(device int) journal.Event {
	e := journal.Event{
		Athlete: h.athlete, Device: []string{"phone", "laptop"}[device], Seq: h.seq[device] + 1,
		Session: fmt.Sprintf("s%d", 1+h.dice.IntN(3)), At: h.at + journal.Instant(h.dice.IntN(40_000_000)-100_000),
		Mono: journal.Elapsed(h.dice.IntN(6)) * 1000, Body: h.body(),
	}
	e.ID = storetest.ID(e.Device, e.Seq)
	e.Kind, e.Version = e.Body.Kind(), e.Body.Kind().Version()
	if e.Kind == journal.SetLogged || e.Kind == journal.SetEdited {
		e.Slot = journal.Slot{Exercise: h.exercise(), Number: 1 + h.dice.IntN(3)}
	}
	if len(h.events) > 0 && e.Kind != journal.SessionStarted && e.Kind != journal.SetLogged {
		e.Base = h.events[h.dice.IntN(len(h.events))].ID
	}
	return e
}

func (h *historian) exercise() string { return []string{"rdl", "goblet_squat"}[h.dice.IntN(2)] }

// body is one of many; half of them are about sets.
func (h *historian) body() journal.Body {
	n := 1 + h.dice.IntN(9)
	set := training.LoggedSet{Kind: training.WorkSet, Reps: n, Load: 20}
	key := fmt.Sprintf("k%d", n%3)
	day := training.NewDate(2026, 3, 16).AddDays(n)
	run := training.Run{Date: day, Kind: training.RunEasy, Minutes: unit.Minutes(20 + n)}
	about := []journal.Body{
		journal.Set{LoggedSet: set}, journal.Set{LoggedSet: set}, journal.Set{LoggedSet: set},
		journal.Edit{LoggedSet: set}, journal.Undone{}, journal.Restored{}, journal.Choice{},
	}
	if h.dice.IntN(2) == 0 {
		return about[h.dice.IntN(len(about))]
	}
	other := []journal.Body{
		journal.Start{Name: "A"}, journal.Finish{}, journal.Skip{}, journal.Move{Date: day},
		journal.Swap{From: "rdl", To: "goblet_squat"}, journal.LeftOut{Exercise: h.exercise()},
		journal.Replace{Swap: journal.Swap{From: "calf_sl", To: "calf_seated"}},
		journal.Effort{Effort: training.RPE(n)}, journal.Effort{Run: key, Effort: training.RPE(n)}, journal.Note{Text: key},
		journal.Goal{Goal: training.Goals[n%len(training.Goals)]},
		journal.Place{Place: training.Place{Name: key, Preset: training.Presets[n%len(training.Presets)]}}, journal.NoPlace{Name: key},
		journal.Calendar{Source: key, Runs: []journal.KeyedRun{{Key: key, Run: run}}},
		journal.PlannedRun{KeyedRun: journal.KeyedRun{Key: key, Run: run}}, journal.MovedRun{Key: key, Date: day},
		journal.NoRun{Key: key}, journal.DoneRun{Key: key, Run: training.DoneRun{Run: run}},
		journal.Pain{ReportedPain: training.ReportedPain{Pain: training.Pain{Site: "achilles", Score: n}, Date: day, Moment: training.PainMoments[n%len(training.PainMoments)]}},
		journal.Soreness{Soreness: training.Soreness{Date: day, Score: n}},
		journal.Declined{Key: key}, journal.Pause{Key: key, Span: training.Span{From: day}},
	}
	return other[h.dice.IntN(len(other))]
}
