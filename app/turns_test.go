package app_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training/journal"
)

// meeting is a store whose appends wait for each other: each goes on when so many
// are under way.
type meeting struct {
	*sqlite.Store
	all sync.WaitGroup
}

func (m *meeting) Append(ctx context.Context, who string, events []journal.Event, received journal.Instant) (store.Receipt, error) {
	m.all.Done()
	met := make(chan struct{})
	go func() { m.all.Wait(); close(met) }()
	select {
	case <-met:
	case <-time.After(20 * time.Second):
		return store.Receipt{}, fmt.Errorf("%s: nobody else writes meanwhile", who)
	}
	return m.Store.Append(ctx, who, events, received)
}

// pens are athletes with a pen each.
func pens(t *testing.T, d *desk, n int) []app.Pen {
	t.Helper()
	out := make([]app.Pen, n)
	for i := range out {
		who, err := d.Welcome(t.Context(), d.by, fmt.Sprint("athlete ", i))
		if err != nil {
			t.Fatal(err)
		}
		out[i] = app.Pen{Athlete: who.ID, Device: "web", Now: d.by.Now, Chance: counter(fmt.Sprint(i))}
	}
	return out
}

func TestAthletesWriteAtTheSameTime(t *testing.T) {
	d := device(t, "server")
	m := &meeting{Store: d.keep}
	together := app.New(m, exercises(t))
	pens := pens(t, d, 3)
	m.all.Add(len(pens))
	var all sync.WaitGroup
	for _, by := range pens {
		all.Go(func() {
			if _, err := together.Note(t.Context(), by, by.Today(), "", "at the same time"); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}

// TestWritesIntoOneHistoryStayInOrder has two devices of each of three athletes
// write in many goroutines: ids rise in the order of the history, and the counts
// of a device have no gap.
func TestWritesIntoOneHistoryStayInOrder(t *testing.T) {
	d := device(t, "server")
	pens := pens(t, d, 3)
	const writers, each = 6, 5
	var all sync.WaitGroup
	for _, by := range pens {
		for w := range writers {
			by := by
			by.Device, by.Chance = fmt.Sprint("web-", w%2), counter(fmt.Sprint(w))
			all.Go(func() {
				for i := range each {
					if _, err := d.Note(t.Context(), by, by.Today(), "", fmt.Sprint("mine ", w, ", ", i)); err != nil {
						t.Error(err)
					}
				}
			})
		}
	}
	all.Wait()
	for _, by := range pens {
		entries, err := d.keep.Since(t.Context(), by.Athlete, 0, 1000)
		if err != nil || len(entries) != writers*each {
			t.Fatalf("%d entries, %v, want %d", len(entries), err, writers*each)
		}
		var last journal.ID
		counts := map[string]int64{}
		for _, x := range entries {
			e, err := x.Event()
			if err != nil || e.ID.Compare(last) <= 0 || e.Seq != counts[e.Device]+1 {
				t.Fatalf("after %s and %v comes %s, %d of %s; %v", last, counts, e.ID, e.Seq, e.Device, err)
			}
			last, counts[e.Device] = e.ID, e.Seq
		}
	}
}
