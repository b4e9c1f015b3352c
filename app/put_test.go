package app_test

import (
	"errors"
	"testing"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// where is the first session ahead and the days it may be put on.
func (d *desk) where(t *testing.T) (adaptation.Entry, []adaptation.Landing) {
	t.Helper()
	s, err := d.State(t.Context(), d.by.Athlete)
	if err != nil {
		t.Fatal(err)
	}
	e, ok := adaptation.AgendaOf(s, d.by.Today()).Next(d.by.Today())
	if !ok {
		t.Fatal("nothing is ahead")
	}
	_, list, err := d.Landings(t.Context(), d.by, e.ID, d.by.Today(), d.by.Today()+13)
	if err != nil {
		t.Fatal(err)
	}
	return e, list
}

func (d *desk) entry(t *testing.T, id string) adaptation.Entry {
	t.Helper()
	s, err := d.State(t.Context(), d.by.Athlete)
	if err != nil {
		t.Fatal(err)
	}
	e, _ := adaptation.AgendaOf(s, d.by.Today()).Find(id)
	return e
}

func seen(e adaptation.Entry) journal.Move { return journal.Move{Date: e.Date, Start: e.Start} }

func TestASessionIsPutOnADayOnceHoweverOftenItIsSent(t *testing.T) {
	d := following(t)
	e, list := d.where(t)
	for _, l := range list {
		if l.Weight() == adaptation.Free && !l.Stands {
			_, w, err := d.Put(t.Context(), d.by, e.ID, l.Date, seen(e))
			if err != nil || len(w.Events) != 1 {
				t.Fatalf("%d events, %v", len(w.Events), err)
			}
			if now := d.entry(t, e.ID); now.Date != l.Date || now.Start != l.Start {
				t.Errorf("it stands on %s %s, not on %s %s", now.Date, now.Start, l.Date, l.Start)
			}
			before := d.events(t)
			if _, again, err := d.Put(t.Context(), d.by, e.ID, l.Date, seen(e)); err != nil || len(again.Events) > 0 || d.events(t) != before {
				t.Errorf("sent again: %d events, %v", len(again.Events), err)
			}
			if _, _, err := d.Undo(t.Context(), d.by, w.Name().String()); err != nil {
				t.Fatal(err)
			}
			if now := d.entry(t, e.ID); now.Date != e.Date || now.Start != e.Start {
				t.Errorf("taken back, it stands on %s %s", now.Date, now.Start)
			}
			return
		}
	}
	t.Error("there is no free day to try")
}

func TestAMoveOfASessionThatStandsElsewhereByNowIsToldAndChangesNothing(t *testing.T) {
	d := following(t)
	e, list := d.where(t)
	var days []training.Date
	for _, l := range list {
		if !l.Stands && l.Weight() != adaptation.Barred {
			days = append(days, l.Date)
		}
	}
	if _, _, err := d.Put(t.Context(), d.by, e.ID, days[0], seen(e)); err != nil {
		t.Fatal(err)
	}
	before := d.events(t)
	_, _, err := d.Put(t.Context(), d.by, e.ID, days[1], seen(e))
	var elsewhere *app.ElsewhereError
	if !errors.As(err, &elsewhere) || elsewhere.Entry.Date != days[0] || d.events(t) != before {
		t.Errorf("%v", err)
	}
}

func TestWhatStandsAgainstAMoveIsKnownAndTheSessionStays(t *testing.T) {
	d := following(t)
	e, list := d.where(t)
	for _, l := range list {
		if len(l.Against) == 0 || l.Stands || l.Weight() == adaptation.Barred {
			continue
		}
		if _, _, err := d.Put(t.Context(), d.by, e.ID, l.Date, seen(e)); err != nil {
			t.Fatal(err)
		}
		if _, _, err := d.Today(t.Context(), d.by, adaptation.Ask{Date: d.by.Today()}); err != nil {
			t.Fatal(err)
		}
		if now := d.entry(t, e.ID); now.Date != l.Date || now.Start != l.Start {
			t.Errorf("%v stood against %s, and the session went on to %s", l.Against, l.Date, now.Date)
		}
		return
	}
	t.Error("no day has anything against it")
}

func TestADayWithoutTrainingTakesNoSession(t *testing.T) {
	d := following(t)
	e, list := d.where(t)
	day := list[len(list)-1].Date
	if _, err := d.LogPause(t.Context(), d.by, journal.Pause{Why: journal.Away, Span: training.Span{From: day, Until: day}}); err != nil {
		t.Fatal(err)
	}
	_, _, err := d.Put(t.Context(), d.by, e.ID, day, seen(e))
	var closed *app.ClosedError
	if !errors.As(err, &closed) || len(closed.Why) == 0 || closed.Date != day {
		t.Errorf("%v", err)
	}
	_, _, err = d.Put(t.Context(), d.by, e.ID, d.by.Today()-1, seen(e))
	refused(t, "yesterday", err)
	_, _, err = d.Put(t.Context(), d.by, "2031-W01-A", day, journal.Move{})
	refused(t, "nobody's session", err)
}

func TestASessionIsCutDownToTheTimeThereIs(t *testing.T) {
	d := following(t)
	e, _ := d.where(t)
	d.on(e.Date)
	w, err := d.Shorten(t.Context(), d.by, e.ID, 15)
	if err != nil || len(w.Events) != 1 {
		t.Fatalf("%d events, %v", len(w.Events), err)
	}
	day, _, err := d.Today(t.Context(), d.by, adaptation.Ask{Date: e.Date})
	if err != nil {
		t.Fatal(err)
	}
	if day.Session.Minutes > 15 || len(day.Session.Exercises) == 0 || len(day.Cards) == 0 {
		t.Errorf("%d minutes, %d exercises, %d cards", day.Session.Minutes, len(day.Session.Exercises), len(day.Cards))
	}
	if again, err := d.Shorten(t.Context(), d.by, e.ID, 20); err != nil || len(again.Events) > 0 {
		t.Errorf("a session of 15 min made 20: %d events, %v", len(again.Events), err)
	}
	if _, _, err := d.Undo(t.Context(), d.by, w.Name().String()); err != nil {
		t.Fatal(err)
	}
	if now := d.entry(t, e.ID); now.Minutes != e.Minutes {
		t.Errorf("taken back, it takes %d of %d min", now.Minutes, e.Minutes)
	}
	_, err = d.Shorten(t.Context(), d.by, e.ID, 1)
	refused(t, "one minute", err)
}

func TestARunIsPlannedByHand(t *testing.T) {
	d := following(t)
	run := training.Run{Date: tuesday + 1, Minutes: 40, Kind: training.RunEasy}
	w, err := d.PlanRun(t.Context(), d.by, run)
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, r := range w.State.Runs {
		if r.Date == run.Date && !r.Done && r.Minutes == 40 {
			found++
		}
	}
	if found != 1 {
		t.Errorf("%d runs", found)
	}
	for name, bad := range map[string]training.Run{
		"yesterday":        {Date: tuesday - 1, Minutes: 40, Kind: training.RunEasy},
		"in ten years":     {Date: tuesday + 3650, Minutes: 40, Kind: training.RunEasy},
		"of no length":     {Date: tuesday, Kind: training.RunEasy},
		"of a week":        {Date: tuesday, Minutes: 7 * 24 * 60, Kind: training.RunEasy},
		"of no kind":       {Date: tuesday, Minutes: 40, Kind: "moonwalk"},
		"faster than that": {Date: tuesday, Minutes: 10, Distance: 20_000, Kind: training.RunEasy},
	} {
		before := d.events(t)
		_, err := d.PlanRun(t.Context(), d.by, bad)
		refused(t, name, err)
		if d.events(t) != before {
			t.Errorf("%s was written", name)
		}
	}
}
