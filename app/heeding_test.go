package app_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// An offer made before a warning sign came up is not taken up after it, whatever
// door it came through.
func TestNoPlanIsTakenUpWhileAWarningSignIsUp(t *testing.T) {
	d, ctx := following(t), t.Context()
	w := app.Wished(done[stateOf](t)(d.state(ctx)))
	w.From, w.Goal.Minutes = tuesday, 15
	offer := done[app.Offer](t)(d.Offer(ctx, d.by, w))
	done[app.Written](t)(d.ReportFlags(ctx, d.by, journal.Flags{Raised: []string{"FLAG-01"}}))
	d.on(tuesday.AddDays(3))
	before := d.events(t)
	_, err := d.TakeUp(ctx, d.by, offer)
	_, again := d.Offer(ctx, d.by, w)
	for what, err := range map[string]error{"taking up": err, "offering": again} {
		var stopped *app.StoppedError
		if !errors.As(err, &stopped) || len(stopped.Signs) != 1 || stopped.Signs[0].Rule != "FLAG-01" || stopped.Signs[0].Since != tuesday {
			t.Errorf("%s: %v; want it stopped by FLAG-01 since %s", what, err, tuesday)
		}
	}
	if n := d.events(t); n != before {
		t.Errorf("%d events were written", n-before)
	}
	done[app.Written](t)(d.ReportFlags(ctx, d.by, journal.Flags{Cleared: []string{"FLAG-01"}}))
	if _, err := d.TakeUp(ctx, d.by, offer); err != nil {
		t.Errorf("cleared: %v", err)
	}
}

func TestAPenWithoutADeviceWritesNothing(t *testing.T) {
	d, ctx := following(t), t.Context()
	d.on(tuesday.AddDays(2)) // Tuesday's session is missed
	reader := d.by
	reader.Device = ""
	before := d.events(t)
	_, made, err := d.Today(ctx, reader, adaptation.Ask{Date: d.by.Today()})
	if err != nil || len(made.Events) > 0 || d.events(t) != before {
		t.Errorf("reading wrote %d events, %v", d.events(t)-before, err)
	}
	if _, made, err = d.Today(ctx, d.by, adaptation.Ask{Date: d.by.Today()}); err != nil || len(made.Events) == 0 {
		t.Errorf("a pen with a device makes %d changes, %v; want the missed session's", len(made.Events), err)
	}
}

// What an archive cannot hold is counted, and what it can goes along at its end.
func TestWhatIsKeptAsideGoesOutWithTheRest(t *testing.T) {
	d, ctx := following(t), t.Context()
	n := d.events(t)
	odd := storetest.Logged(d.by.Athlete, "phone", 1)
	body := odd.Body.(journal.Set)
	body.RIR = 14
	odd.Body = body
	if _, err := d.keep.Append(ctx, d.by.Athlete, []journal.Event{odd}, d.by.Now); err != nil {
		t.Fatal(err)
	}
	if _, err := d.keep.AppendRaw(ctx, d.by.Athlete, [][]byte{[]byte("no event")}, d.by.Now); err != nil {
		t.Fatal(err)
	}
	x := done[app.Exported](t)(d.Export(ctx, d.by.Athlete))
	if x.N != n+1 || x.Aside != 1 || x.Left != 1 {
		t.Errorf("%d events, %d aside, %d left; want %d, 1 and 1", x.N, x.Aside, x.Left, n+1)
	}
	var last journal.Event
	for e, err := range x.Events {
		if err != nil {
			t.Fatal(err)
		}
		last = e
	}
	if last.ID != odd.ID {
		t.Errorf("the last is %s, want %s", last.ID, odd.ID)
	}
}

// unmarked brings in that a phone took the correction of a set back and put it
// back, in the wrong order: what was said later comes first.
func (d *desk) unmarked(t *testing.T, session string) {
	t.Helper()
	var edit journal.Event
	for _, e := range d.exported(t) {
		if _, ok := e.Body.(journal.Edit); ok {
			edit = e
		}
	}
	for _, m := range []struct {
		body journal.Body
		seq  int64
	}{{journal.Restored{}, 3}, {journal.Undone{}, 2}} {
		k := m.body.Kind()
		mark := journal.Event{ID: journal.NewID(edit.ID.Time()+journal.Instant(10*m.seq), [10]byte{9}), Athlete: d.by.Athlete, Device: "phone", Seq: m.seq,
			Session: session, Kind: k, Version: k.Version(), At: d.by.Now, Base: edit.ID, Body: m.body}
		r, err := d.keep.Append(t.Context(), d.by.Athlete, []journal.Event{mark}, d.by.Now)
		if err != nil || r.Answers[0].Verdict != store.Applied {
			t.Fatalf("%s: %+v, %v", k, r, err)
		}
	}
}

func TestAClashShowsWhatEachLogSaysByNow(t *testing.T) {
	d, ctx := following(t), t.Context()
	set := func(reps, number int) {
		t.Helper()
		done[app.SetsLogged](t)(d.LogSets(ctx, d.by, app.Sets{Which: app.Which{Date: tuesday}, Exercise: "rdl", Number: number,
			Sets: []app.DoneSet{{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: reps, Load: 10}}}}))
	}
	set(12, 1)
	if list := done[[]app.Clash](t)(d.Clashes(ctx, d.by.Athlete)); len(list) != 0 {
		t.Fatalf("%d clashes of one log", len(list))
	}
	s := done[stateOf](t)(d.state(ctx))
	other := journal.Event{ID: journal.NewID(d.by.Now+60_000, [10]byte{9}), Athlete: d.by.Athlete, Device: "phone", Seq: 1, Session: s.Sessions[0].ID,
		Slot: journal.Slot{Exercise: "rdl", Number: 1}, Kind: journal.SetLogged, Version: journal.SetLogged.Version(), At: d.by.Now,
		Body: journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: 8, Load: 16}}}
	if _, err := d.keep.Append(ctx, d.by.Athlete, []journal.Event{other}, d.by.Now); err != nil {
		t.Fatal(err)
	}
	set(11, 1) // corrects the one that counts
	list := done[[]app.Clash](t)(d.Clashes(ctx, d.by.Athlete))
	if len(list) != 1 || len(list[0].Logs) != 2 || list[0].Logs[0].Reps != 11 || list[0].Logs[1].Reps != 8 || list[0].Logs[1].Device != "phone" {
		t.Fatalf("%+v; want 11 that counts and 8 of the phone", list)
	}
	d.unmarked(t, s.Sessions[0].ID)
	if list := done[[]app.Clash](t)(d.Clashes(ctx, d.by.Athlete)); len(list) != 1 || list[0].Logs[0].Reps != 11 {
		t.Fatalf("%+v; want 11, as the correction was put back", list)
	}
	name := other.ID.String()
	c, log, w, err := d.Choose(ctx, d.by, name[len(name)-8:])
	if err != nil || log.Event != other.ID || c.Slot.Exercise != "rdl" {
		t.Fatalf("chose %+v, %v", log, err)
	}
	if got := w.State.Sessions[0].Exercises[0].Sets; len(got) != 1 || got[0].Reps != 8 {
		t.Errorf("%+v counts, want the 8", got)
	}
	_, _, _, err = d.Choose(ctx, d.by, name[len(name)-8:])
	if err == nil || !strings.Contains(err.Error(), "counts already") {
		t.Errorf("choosing it again: %v", err)
	}
}
