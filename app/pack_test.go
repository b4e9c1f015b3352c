package app_test

import (
	"context"
	"testing"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// crowded is a store in which somebody else writes once while a pack is made.
type crowded struct {
	*sqlite.Store
	looks int
	other journal.Event
}

func (c *crowded) Cursor(ctx context.Context, who string) (int64, error) {
	if c.looks++; c.looks == 2 {
		if _, err := c.Append(ctx, who, []journal.Event{c.other}, c.other.At); err != nil {
			return 0, err
		}
	}
	return c.Store.Cursor(ctx, who)
}

func (c *crowded) Epoch(ctx context.Context) (journal.ID, error) {
	if _, err := c.Cursor(ctx, c.other.Athlete); err != nil {
		return journal.ID{}, err
	}
	return c.Store.Epoch(ctx)
}

// The cursor is the tag under which a phone keeps a pack: one that was made
// without an event must not pass for one with it.
func TestAPackDoesNotSayThatItKnowsWhatCameWhileItWasMade(t *testing.T) {
	d := following(t)
	e, _ := d.later(t)
	keep := &crowded{Store: d.keep, other: journal.Event{
		ID: journal.NewID(d.by.Now+1, [10]byte{9}), Athlete: d.by.Athlete, Device: "elsewhere", Seq: 1, Session: e.ID,
		Kind: journal.SessionSkipped, Version: 1, At: d.by.Now + 1, Body: journal.Skip{Why: "no time"},
	}}
	made := done[app.Pack](t)(app.New(keep, exercises(t)).Pack(t.Context(), d.by))
	told, _ := made.Agenda.Find(e.ID)
	end, err := d.keep.Cursor(t.Context(), d.by.Athlete)
	if err != nil || keep.looks < 2 {
		t.Fatal("nobody wrote meanwhile", err)
	}
	if made.Cursor == end && told.Status != adaptation.Skipped {
		t.Errorf("it says that it knows the history to %d, and has %s as %s", end, e.ID, told.Status)
	}
}
