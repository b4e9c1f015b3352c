package app_test

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

func TestOfTwoCorrectionsOfOneSetAtOnceTheSecondIsToldOfTheFirst(t *testing.T) {
	d, ctx := following(t), t.Context()
	d.squats(t, tuesday, 16, 0)
	log := done[stateOf](t)(d.state(ctx)).Sessions[0]
	set := done[app.PastSession](t)(d.PastSession(ctx, d.by.Athlete, log.ID)).Sets[0]
	var written, stale atomic.Int32
	var all sync.WaitGroup
	for i, name := range []string{"a", "b", "c", "d", "e", "f", "g", "h"} {
		all.Go(func() {
			by := d.by
			by.Device, by.Chance = name, counter(name)
			c := app.Correction{Session: log.ID, Event: set.Event, Seen: set.Now().Event, Set: training.LoggedSet{Kind: training.WorkSet, Reps: 5 + i, Load: 16}}
			_, err := d.CorrectSet(ctx, by, c)
			var late *app.StaleError
			switch {
			case err == nil:
				written.Add(1)
			case errors.As(err, &late):
				stale.Add(1)
			default:
				t.Error(err)
			}
		})
	}
	all.Wait()
	if written.Load() != 1 || stale.Load() != 7 {
		t.Errorf("%d written, %d stale", written.Load(), stale.Load())
	}
}

func TestASessionBegunOnTwoDevicesLiesInTheBinOnce(t *testing.T) {
	d, ctx := following(t), t.Context()
	d.squats(t, tuesday, 16, 0)
	log := done[stateOf](t)(d.state(ctx)).Sessions[0]
	again := journal.Event{
		ID: journal.NewID(d.by.Now+1, [10]byte{9}), Athlete: d.by.Athlete, Device: "elsewhere", Seq: 1, Session: log.ID,
		Kind: journal.SessionStarted, Version: 1, At: d.by.Now + 1, Body: journal.Start{Name: "B"},
	}
	if r, err := d.keep.Append(ctx, d.by.Athlete, []journal.Event{again}, again.At); err != nil || r.Answers[0].Verdict != store.Applied {
		t.Fatal(r, err)
	}
	d.by.Now += 2
	done[app.Written](t)(d.TakeOutSession(ctx, d.by, log.ID))
	if bin := done[[]app.Binned](t)(d.Bin(ctx, d.by)); len(bin) != 1 {
		t.Errorf("%+v", bin)
	}
	done[app.Written](t)(d.PutBackSession(ctx, d.by, log.ID))
	if s := done[stateOf](t)(d.state(ctx)); len(s.Sessions) != 1 || len(s.Sessions[0].Slots) != 3 {
		t.Errorf("put back: %+v", s.Sessions)
	}
}
