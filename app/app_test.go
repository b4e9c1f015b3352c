package app_test

import (
	"encoding/binary"
	"errors"
	"path/filepath"
	"testing"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
)

// desk is one device at work on a store of its own.
type desk struct {
	*app.App
	keep *sqlite.Store
	by   app.Pen
}

// tuesday is the day the tests begin on.
var tuesday = training.NewDate(2026, 11, 24)

// device is a desk whose chance is counted, so that a failing test fails again.
func device(t *testing.T, name string) *desk {
	t.Helper()
	keep, err := sqlite.Open(t.Context(), sqlite.Config{Path: filepath.Join(t.TempDir(), "legwork.db"), Epoch: journal.NewID(1, [10]byte{1})})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { keep.Close() })
	d := &desk{App: app.New(keep, exercises(t)), keep: keep}
	d.by = app.Pen{Device: name, Chance: counter(name)}
	d.on(tuesday)
	return d
}

func exercises(t *testing.T) *catalogue.Catalogue {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return cat
}

func counter(name string) func() [10]byte {
	n := uint64(0)
	return func() (b [10]byte) {
		n++
		copy(b[:2], name)
		binary.BigEndian.PutUint64(b[2:], n)
		return b
	}
}

// on sets the device's clock to noon of a day.
func (d *desk) on(day training.Date) { d.by.Now = journal.InstantAt(day, training.At(12, 0), "") }

// ana begins a history for Ana.
func (d *desk) ana(t *testing.T) *desk {
	t.Helper()
	who, err := d.Welcome(t.Context(), d.by, "Ana")
	if err != nil {
		t.Fatal(err)
	}
	d.by.Athlete = who.ID
	return d
}

// wishes are those of a half-marathon runner with dumbbells.
func wishes(from training.Date) app.Wishes {
	return app.Wishes{
		Goal: journal.Goal{Goal: training.GoalHalf, Races: []training.Race{{Date: training.NewDate(2027, 3, 14), Priority: training.PriorityA, Distance: training.GoalHalf}}},
		Profile: training.Profile{Level: training.L1, Mass: 68, LiftingMonths: -1,
			Places: []training.Place{{Name: "home", Preset: training.KitDumbbells}}, Windows: []training.Window{}},
		Usual: []training.UsualRun{
			{Day: training.Tuesday, Kind: training.RunIntervals, Minutes: 60, Start: training.At(6, 30)},
			{Day: training.Thursday, Kind: training.RunTempo, Minutes: 50, StartAssumed: true},
			{Day: training.Sunday, Kind: training.RunLong, Minutes: 100, StartAssumed: true},
		},
		From: from,
	}
}

// following is a desk on which Ana follows a plan.
func following(t *testing.T) *desk {
	t.Helper()
	d := device(t, "laptop").ana(t)
	offer, err := d.Offer(t.Context(), d.by, wishes(tuesday))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.TakeUp(t.Context(), d.by, offer); err != nil {
		t.Fatal(err)
	}
	return d
}

// done is what a use case gives, when it must answer.
func done[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// refused is an error that somebody at a keyboard can mend.
func refused(t *testing.T, what string, err error) {
	t.Helper()
	var invalid *training.InvalidError
	if !errors.As(err, &invalid) {
		t.Errorf("%s: %v; want an error that can be mended", what, err)
	}
}

// events is how many the history has.
func (d *desk) events(t *testing.T) int {
	t.Helper()
	return done[stateOf](t)(d.state(t.Context())).Events
}
