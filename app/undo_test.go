package app_test

import (
	"context"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// undo takes the last action back.
func (d *desk) undo(t *testing.T, name string) app.Action {
	t.Helper()
	x, _, err := d.Undo(t.Context(), d.by, name)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func (d *desk) restore(t *testing.T, name string) app.Action {
	t.Helper()
	x, _, err := d.Restore(t.Context(), d.by, name)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// same fails unless a desk's State is another as far as it is about the athlete.
func (d *desk) same(t *testing.T, what string, want athlete.State) {
	t.Helper()
	if diff := differ(told(want), told(done[stateOf](t)(d.state(t.Context())))); diff != "" {
		t.Errorf("%s: %s", what, diff)
	}
}

func TestAnImportIsTakenBackAsOneAndPutBack(t *testing.T) {
	laptop, ctx := following(t), t.Context()
	desk := laptop.beside(t, "desk")
	carry(t, laptop, desk)
	for _, name := range []string{"session", "run"} {
		if err := deeds[name](ctx, laptop); err != nil {
			t.Fatal(err)
		}
	}
	if err := deeds["pain"](ctx, desk); err != nil {
		t.Fatal(err)
	}
	before := done[stateOf](t)(desk.state(ctx))
	got := carry(t, laptop, desk)
	whole := done[stateOf](t)(desk.state(ctx))
	if list := done[[]app.Action](t)(desk.Actions(ctx, desk.by)); len(list) != 3 || list[0].Name() != got.Action || len(list[0].Events) != got.New || list[0].Date != tuesday {
		t.Errorf("%d actions, the last %s with %d events of %s; want %s with %d", len(list), list[0].Name(), len(list[0].Events), list[0].Date, got.Action, got.New)
	}
	x := desk.undo(t, "")
	if x.Name() != got.Action {
		t.Errorf("took %s back, want %s", x.Name(), got.Action)
	}
	desk.same(t, "taken back", before)
	if n := desk.events(t); n != whole.Events+got.New {
		t.Errorf("%d events, want %d: nothing is erased, and each has one that takes it back", n, whole.Events+got.New)
	}
	if n := carry(t, laptop, desk).New; n != 0 {
		t.Errorf("brought in again, %d events are new", n)
	}
	desk.same(t, "brought in again", before)
	_, _, err := desk.Undo(ctx, desk.by, got.Action)
	refused(t, "taken back twice", err)
	desk.restore(t, "")
	desk.same(t, "put back", whole)
	_, _, err = desk.Restore(ctx, desk.by, got.Action)
	refused(t, "put back twice", err)
}

func TestImportsAreApartWhateverTheClockSays(t *testing.T) {
	laptop, ctx := following(t), t.Context()
	desk := laptop.beside(t, "desk") // its clock stands still
	first := carry(t, laptop, desk)
	if err := deeds["run"](ctx, laptop); err != nil {
		t.Fatal(err)
	}
	second := carry(t, laptop, desk)
	if first.Action != "import-1" || second.Action != "import-5" {
		t.Errorf("imports %q and %q, want import-1 and import-5, after four events", first.Action, second.Action)
	}
	if x := desk.undo(t, "import-5"); len(x.Events) != 1 {
		t.Errorf("took back %d events, want the run", len(x.Events))
	}
	if none := carry(t, laptop, desk); none.Action != "" {
		t.Errorf("an import of nothing is called %q", none.Action)
	}
}

func TestOnePartOfAnImportIsTakenBackAlone(t *testing.T) {
	laptop, ctx := following(t), t.Context()
	desk := laptop.beside(t, "desk")
	for _, name := range []string{"session", "run"} {
		if err := deeds[name](ctx, laptop); err != nil {
			t.Fatal(err)
		}
	}
	all := carry(t, laptop, desk)
	run := done[[]app.Action](t)(laptop.Actions(ctx, laptop.by))[0]
	desk.undo(t, run.Name())
	if s := done[stateOf](t)(desk.state(ctx)); len(s.Runs) != 0 || len(s.Sessions) != 1 {
		t.Errorf("%d runs, %d sessions; want the run gone and nothing else", len(s.Runs), len(s.Sessions))
	}
	alone := done[stateOf](t)(desk.state(ctx))
	desk.undo(t, all.Action)
	desk.restore(t, all.Action)
	desk.same(t, "the rest put back", alone)
}

func TestAnImportThatTookSomethingBackGivesItBack(t *testing.T) {
	laptop, ctx := following(t), t.Context()
	if err := deeds["session"](ctx, laptop); err != nil {
		t.Fatal(err)
	}
	desk := laptop.beside(t, "desk")
	carry(t, laptop, desk)
	logged := done[stateOf](t)(desk.state(ctx))
	laptop.undo(t, "")
	carry(t, laptop, desk)
	if s := done[stateOf](t)(desk.state(ctx)); len(s.Sessions) != 0 {
		t.Fatal("an undo there is no undo here")
	}
	desk.undo(t, "")
	desk.same(t, "the undo taken back", logged)
	desk.restore(t, "")
	if s := done[stateOf](t)(desk.state(ctx)); len(s.Sessions) != 0 {
		t.Error("put back, it undoes nothing")
	}
}

func TestAWholeHistoryBroughtInCanBeTakenBack(t *testing.T) {
	laptop, ctx := following(t), t.Context()
	desk := laptop.beside(t, "desk")
	empty := done[stateOf](t)(desk.state(ctx))
	carry(t, laptop, desk)
	desk.undo(t, "")
	desk.same(t, "nothing is left", empty)
	_, _, err := desk.Today(ctx, desk.by, adaptation.Ask{Date: tuesday})
	refused(t, "today without a plan", err)
}

func TestWhatWasTakenBackLastIsPutBackFirst(t *testing.T) {
	d, ctx := following(t), t.Context()
	for _, name := range []string{"run", "pain"} {
		if err := deeds[name](ctx, d); err != nil {
			t.Fatal(err)
		}
	}
	pain, run := d.undo(t, ""), d.undo(t, "")
	for _, want := range []app.Action{run, pain} {
		if got := d.restore(t, ""); got.Name() != want.Name() {
			t.Errorf("put back %v, want %v", got.Events[0].Kind, want.Events[0].Kind)
		}
	}
	_, _, err := d.Restore(ctx, d.by, "")
	refused(t, "nothing left to put back", err)
}

// Whatever two computers write, take back and exchange, and however their clocks
// jump, taking an import back leaves the State from before it, and putting it
// back the one after.
func TestAnyImportTakenBackLeavesNoTrace(t *testing.T) {
	names := []string{"flag", "note", "pain", "run", "sets"}
	pair := [2]*desk{device(t, "laptop").ana(t), device(t, "desk")}
	rapid.Check(t, func(r *rapid.T) {
		pair[0].by.Athlete = done[store.Athlete](t)(pair[0].Welcome(t.Context(), pair[0].by, "somebody new")).ID
		pair[1].by.Athlete = done[store.Athlete](t)(pair[1].Settle(t.Context(), pair[1].by, pair[0].by.Athlete, "the same")).ID
		_ = deeds["sets"](t.Context(), pair[0])
		carry(t, pair[0], pair[1])
		for range rapid.IntRange(1, 6).Draw(r, "steps") {
			d := pair[rapid.IntRange(0, 1).Draw(r, "who")]
			d.on(tuesday)
			d.by.Now += journal.Instant(rapid.IntRange(-26, 26).Draw(r, "hours off") * 60 * 60 * 1000)
			if rapid.Bool().Draw(r, "back") {
				_, _, _ = d.Undo(context.Background(), d.by, "") // there may be nothing left
				continue
			}
			_ = deeds[rapid.SampledFrom(names).Draw(r, "deed")](context.Background(), d) // it may be done already
		}
		before := done[stateOf](t)(pair[1].state(t.Context()))
		got := carry(t, pair[0], pair[1])
		after := done[stateOf](t)(pair[1].state(t.Context()))
		if got.Action == "" || differ(told(before), told(after)) == "" {
			return
		}
		pair[1].undo(t, got.Action)
		pair[1].same(t, "taken back", before)
		pair[1].restore(t, got.Action)
		pair[1].same(t, "put back", after)
		if t.Failed() {
			r.Fatal("see above")
		}
	})
}
