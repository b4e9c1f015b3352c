package app_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// later is the session after the day's, as it is to be done on its day.
func (d *desk) later(t *testing.T) (adaptation.Entry, func() training.PrescribedSession) {
	t.Helper()
	e, ok := adaptation.AgendaOf(done[stateOf](t)(d.state(t.Context())), tuesday).Next(tuesday.AddDays(1))
	if !ok {
		t.Fatal("nothing is ahead")
	}
	return e, func() training.PrescribedSession {
		t.Helper()
		day, _, err := d.Today(t.Context(), d.by, adaptation.Ask{Date: e.Date, Session: e.ID})
		if err != nil {
			t.Fatal(err)
		}
		return day.Session
	}
}

func holds(s training.PrescribedSession, exercise string) bool {
	return slices.ContainsFunc(s.Exercises, func(x training.PrescribedExercise) bool { return x.Exercise == exercise })
}

func TestAnExerciseLeftOutIsOutUntilThatIsTakenBack(t *testing.T) {
	d, ctx := following(t), t.Context()
	e, now := d.later(t)
	was := now()
	out := was.Exercises[0].Exercise
	w := done[app.Written](t)(d.LeaveOut(ctx, d.by, e.ID, out))
	if got := now(); holds(got, out) || len(got.Exercises) != len(was.Exercises)-1 || got.Minutes > was.Minutes {
		t.Errorf("%d exercises in %d min, before %d in %d", len(got.Exercises), got.Minutes, len(was.Exercises), was.Minutes)
	}
	if _, _, err := d.Undo(ctx, d.by, w.Name().String()); err != nil {
		t.Fatal(err)
	}
	if got := now(); !holds(got, out) || got.Minutes != was.Minutes {
		t.Error("it did not come back")
	}
}

func TestTheLastExerciseIsNotLeftOut(t *testing.T) {
	d, ctx := following(t), t.Context()
	e, now := d.later(t)
	for {
		left := now().Exercises
		if len(left) == 1 {
			_, err := d.LeaveOut(ctx, d.by, e.ID, left[0].Exercise)
			refused(t, "the last one", err)
			return
		}
		for _, pair := range left {
			if pair.Superset == "" {
				continue
			}
			n := 0
			for _, x := range left {
				if x.Superset == pair.Superset {
					n++
				}
			}
			if n == 1 {
				t.Errorf("%s is in a superset with itself", pair.Exercise)
			}
		}
		done[app.Written](t)(d.LeaveOut(ctx, d.by, e.ID, left[0].Exercise))
	}
}

func TestWhatStandsInIsChosenBeforeTheDayAndBeginsNothing(t *testing.T) {
	d, ctx := following(t), t.Context()
	e, now := d.later(t)
	for _, x := range now().Exercises {
		list := done[[]app.StandIn](t)(d.Instead(ctx, d.by, e.ID, x.Exercise))
		if len(list) == 0 {
			continue
		}
		to := list[0].Exercise
		if len(list[0].For) == 0 || len(list[0].Sets) == 0 {
			t.Errorf("%s: for %v, %d sets", to, list[0].For, len(list[0].Sets))
		}
		w := done[app.Written](t)(d.SwapIn(ctx, d.by, e.ID, journal.Swap{From: x.Exercise, To: to}, false))
		if got := now(); !holds(got, to) || holds(got, x.Exercise) {
			t.Errorf("%s is not done instead of %s", to, x.Exercise)
		}
		if after, _ := adaptation.AgendaOf(w.State, tuesday).Find(e.ID); after.Status != adaptation.Ahead || after.Date != e.Date {
			t.Errorf("the session is %s on %s now", after.Status, after.Date)
		}
		_, err := d.SwapIn(ctx, d.by, e.ID, journal.Swap{From: to, To: "pullup"}, false)
		refused(t, "what nobody offered", err)
		return
	}
	t.Fatal("nothing stands in for anything")
}

func TestWhatIsDoneInsteadIsLeftOutToo(t *testing.T) {
	d, ctx := following(t), t.Context()
	e, now := d.later(t)
	was := now()
	swapped := ""
	for _, x := range was.Exercises {
		if list := done[[]app.StandIn](t)(d.Instead(ctx, d.by, e.ID, x.Exercise)); len(list) > 0 {
			swapped = list[0].Exercise
			done[app.Written](t)(d.SwapIn(ctx, d.by, e.ID, journal.Swap{From: x.Exercise, To: swapped}, false))
			done[app.Written](t)(d.LeaveOut(ctx, d.by, e.ID, swapped))
			if got := now(); holds(got, swapped) || holds(got, x.Exercise) || len(got.Exercises) != len(was.Exercises)-1 {
				t.Errorf("%s in place of %s is left out, and %d of %d exercises are there", swapped, x.Exercise, len(got.Exercises), len(was.Exercises))
			}
			break
		}
	}
	if swapped == "" {
		t.Fatal("nothing stands in for anything")
	}
}

func TestWhatThePainOfADayBroughtInIsLeftOutToo(t *testing.T) {
	ctx := t.Context()
	for _, f := range training.Sites {
		d := following(t)
		e, now := d.later(t)
		d.on(e.Date)
		sore := training.ReportedPain{Pain: training.Pain{Site: f.Site, Side: f.Site.Sides()[0], Score: 4}, Date: e.Date, Moment: training.PainMorning}
		if _, err := d.ReportPain(ctx, d.by, sore); err != nil {
			t.Fatal(err)
		}
		for _, x := range now().Exercises {
			if !slices.ContainsFunc(x.Why, func(r training.Reason) bool { return r.Code == adaptation.CodeStandsIn }) {
				continue
			}
			done[app.Written](t)(d.LeaveOut(ctx, d.by, e.ID, x.Exercise))
			if holds(now(), x.Exercise) {
				t.Errorf("%s is still there", x.Exercise)
			}
			return
		}
	}
	t.Fatal("no pain brings anything in")
}

func TestRivalsAreThoseOfThePlanAsItWasMade(t *testing.T) {
	d, ctx := following(t), t.Context()
	e, _ := d.later(t)
	if list := done[[]training.Reason](t)(d.Rivals(ctx, d.by.Athlete, e.ID)); len(list) == 0 {
		t.Error("nothing came near to any exercise")
	}
	if list := done[[]training.Reason](t)(d.Rivals(ctx, d.by.Athlete, "2031-W01-A")); len(list) != 0 {
		t.Errorf("a session that is not has %d", len(list))
	}
}
