package app_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// logged is a desk with one session done as planned today, and its id.
func logged(t *testing.T) (*desk, string) {
	t.Helper()
	d := following(t)
	x := done[app.SessionLogged](t)(d.LogSession(t.Context(), d.by, app.SessionDone{Which: app.Which{Date: tuesday}, AsPlanned: true, Effort: 6, Note: "long day"}))
	return d, x.Session
}

func (d *desk) past(t *testing.T, id string) app.PastSession {
	t.Helper()
	return done[app.PastSession](t)(d.PastSession(t.Context(), d.by.Athlete, id))
}

// fits is a Split of some sets into the morning of that day.
func fits(p app.PastSession, sets ...app.PastSet) app.Split {
	x := app.Split{Session: p.ID, Date: p.Date, Start: training.At(8, 0)}
	for _, s := range sets {
		x.Sets = append(x.Sets, s.Event)
	}
	return x
}

// all counts the sets of a history.
func (d *desk) all(t *testing.T) (n int) {
	t.Helper()
	for _, x := range done[stateOf](t)(d.state(t.Context())).Sessions {
		n += len(x.Slots)
	}
	return n
}

func TestASessionThatWasTwoIsSplitAndPutTogetherAgain(t *testing.T) {
	d, id := logged(t)
	before, sets, state := d.past(t, id), d.all(t), done[stateOf](t)(d.state(t.Context()))
	last := before.Sets[len(before.Sets)-1]
	own, w, err := d.SplitSession(t.Context(), d.by, fits(before, last))
	if err != nil {
		t.Fatal(err)
	}
	first, second := d.past(t, id), d.past(t, own)
	if len(first.Sets) != len(before.Sets)-1 || len(second.Sets) != 1 || second.Sets[0].Slot != last.Slot || second.Date != tuesday || second.Start != training.At(8, 0) || !second.Finished {
		t.Fatalf("%d and %d sets of %d; %+v", len(first.Sets), len(second.Sets), len(before.Sets), second.Session)
	}
	if first.Effort != 6 || second.Effort != 0 || len(first.Out) != 0 || d.all(t) != sets {
		t.Errorf("effort %v and %v, %d out, %d sets of %d", first.Effort, second.Effort, len(first.Out), d.all(t), sets)
	}
	if _, err := d.JoinSessions(t.Context(), d.by, own, id); err != nil {
		t.Fatal(err)
	}
	if p := d.past(t, id); len(p.Sets) != len(before.Sets) || d.all(t) != sets {
		t.Errorf("put together: %d sets of %d", len(p.Sets), len(before.Sets))
	}
	d.undo(t, "")
	d.undo(t, w.Name().String())
	d.same(t, "both taken back", state)
}

func TestWhatWasSplitOffIsTakenOutAlone(t *testing.T) {
	d, id := logged(t)
	p, sets := d.past(t, id), d.all(t)
	own, w, err := d.SplitSession(t.Context(), d.by, fits(p, p.Sets[0], p.Sets[1]))
	if err != nil {
		t.Fatal(err)
	}
	for what, take := range map[string]func() (app.Written, error){
		"a set":       func() (app.Written, error) { return d.TakeOutSet(t.Context(), d.by, own, d.past(t, own).Sets[0].Event) },
		"the session": func() (app.Written, error) { return d.TakeOutSession(t.Context(), d.by, own) },
	} {
		done[app.Written](t)(take())
		if got := d.all(t); got != sets-1 && got != sets-2 {
			t.Errorf("%s out: %d sets of %d", what, got, sets)
		}
		if first := d.past(t, id); len(first.Sets) != len(p.Sets)-2 || len(first.Out) != 0 {
			t.Errorf("%s out: it is in the first again: %d sets, %d out", what, len(first.Sets), len(first.Out))
		}
		if what == "the session" {
			done[app.Written](t)(d.PutBackSession(t.Context(), d.by, own))
			continue
		}
		done[app.Written](t)(d.PutBackSet(t.Context(), d.by, own, d.past(t, own).Out[0].Event))
	}
	if d.all(t) != sets {
		t.Errorf("all put back: %d sets of %d", d.all(t), sets)
	}
	d.undo(t, w.Name().String())
	if got := d.past(t, id); len(got.Sets) != len(p.Sets) {
		t.Errorf("the split taken back: %d sets of %d", len(got.Sets), len(p.Sets))
	}
}

func TestWhatBecameAPartOfAnotherIsNoSessionAnyMore(t *testing.T) {
	d, id := logged(t)
	p := d.past(t, id)
	own, _, err := d.SplitSession(t.Context(), d.by, fits(p, p.Sets[0]))
	if err != nil {
		t.Fatal(err)
	}
	done[app.Written](t)(d.JoinSessions(t.Context(), d.by, id, own))
	s := done[stateOf](t)(d.state(t.Context()))
	if len(s.Sessions) != 1 || s.Sessions[0].ID != own || s.Sessions[0].Effort != 6 || len(s.Notes) != 1 || s.Notes[0].Session != own {
		t.Errorf("%d sessions, notes %+v", len(s.Sessions), s.Notes)
	}
	if bin := done[[]app.Binned](t)(d.Bin(t.Context(), d.by)); len(bin) != 0 {
		t.Errorf("it is in the bin: %v", bin)
	}
	_, err = d.PastSession(t.Context(), d.by.Athlete, id)
	refused(t, "it can be opened", err)
}

func TestWhatASetSaidBeforeGoesWithIt(t *testing.T) {
	d, id := logged(t)
	p := d.past(t, id)
	set := p.Sets[0].Now().LoggedSet
	set.Pain = 2
	done[app.Written](t)(d.CorrectSet(t.Context(), d.by, app.Correction{Session: id, Event: p.Sets[0].Event, Seen: p.Sets[0].Now().Event, Set: set, Sure: true}))
	p = d.past(t, id)
	own, _, err := d.SplitSession(t.Context(), d.by, fits(p, p.Sets[0]))
	if err != nil {
		t.Fatal(err)
	}
	got := d.past(t, own).Sets[0]
	if len(got.Revisions) != 2 || got.Now().Pain != 2 || got.Revisions[0].Pain != 0 {
		t.Errorf("%+v", got.Revisions)
	}
}

func TestASplitThatCannotBeWritesNothing(t *testing.T) {
	d, id := logged(t)
	p := d.past(t, id)
	later := fits(p, p.Sets[0])
	later.Start = training.At(23, 0)
	far, ahead := fits(p, p.Sets[0]), fits(p, p.Sets[0])
	far.Date, ahead.Date = tuesday.AddDays(-4), tuesday.AddDays(1)
	nobodys := fits(p, p.Sets[0])
	nobodys.Session = "2031-W01-A"
	foreign := fits(p)
	foreign.Sets = []journal.ID{journal.NewID(5, [10]byte{})}
	before := d.events(t)
	for what, x := range map[string]app.Split{
		"no set": fits(p), "all of them": fits(p, p.Sets...), "a time to come": later, "a day far off": far, "a day to come": ahead,
		"no session": nobodys, "a set of nobody's": foreign,
	} {
		_, _, err := d.SplitSession(t.Context(), d.by, x)
		refused(t, what, err)
	}
	for what, to := range map[string]string{"itself": id, "none": "", "one that is not": "2031-W01-A"} {
		_, err := d.JoinSessions(t.Context(), d.by, id, to)
		refused(t, "put together with "+what, err)
	}
	if d.events(t) != before {
		t.Error("something was written")
	}
	x := fits(p, p.Sets[0])
	if _, _, err := d.SplitSession(t.Context(), d.by, x); err != nil {
		t.Fatal(err)
	}
	_, _, err := d.SplitSession(t.Context(), d.by, x)
	refused(t, "the same split sent twice", err)
}

// Whatever is split off and put together, no set is lost or counted twice, the
// events fold to one State in any order, and taking all back gives the first.
func TestSplittingAndJoiningLosesNothing(t *testing.T) {
	d := device(t, "laptop").ana(t)
	offer := done[app.Offer](t)(d.Offer(t.Context(), d.by, wishes(tuesday)))
	rapid.Check(t, func(r *rapid.T) {
		d.by.Athlete = done[store.Athlete](t)(d.Welcome(t.Context(), d.by, "somebody new")).ID
		done[app.Written](t)(d.TakeUp(t.Context(), d.by, offer))
		done[app.SessionLogged](t)(d.LogSession(t.Context(), d.by, app.SessionDone{Which: app.Which{Date: tuesday}, AsPlanned: true}))
		sets, state := d.all(t), done[stateOf](t)(d.state(t.Context()))
		var made []string
		for range rapid.IntRange(1, 4).Draw(r, "steps") {
			now := done[stateOf](t)(d.state(t.Context()))
			x := rapid.SampledFrom(now.Sessions).Draw(r, "session")
			if rapid.Bool().Draw(r, "join") && len(now.Sessions) > 1 {
				others := slices.DeleteFunc(slices.Clone(now.Sessions), func(y *athlete.Session) bool { return y.ID == x.ID })
				w := done[app.Written](t)(d.JoinSessions(t.Context(), d.by, x.ID, rapid.SampledFrom(others).Draw(r, "into").ID))
				made = append(made, w.Name().String())
			} else if p := d.past(t, x.ID); len(p.Sets) > 1 {
				n := rapid.IntRange(1, len(p.Sets)-1).Draw(r, "sets")
				_, w, err := d.SplitSession(t.Context(), d.by, fits(p, rapid.Permutation(p.Sets).Draw(r, "which")[:n]...))
				if err != nil {
					r.Fatal(err)
				}
				made = append(made, w.Name().String())
			}
			if got := d.all(t); got != sets {
				r.Fatalf("%d sets of %d", got, sets)
			}
		}
		var events []journal.Event
		for e, err := range done[app.Exported](t)(d.Export(t.Context(), d.by.Athlete)).Events {
			if err != nil {
				r.Fatal(err)
			}
			events = append(events, e)
		}
		whole := athlete.Fold(events)
		if diff := differ(whole, athlete.Fold(rapid.Permutation(events).Draw(r, "order"))); diff != "" {
			r.Fatal(diff)
		}
		for _, name := range slices.Backward(made) {
			d.undo(t, name)
		}
		d.same(t, "all taken back", state)
	})
}

func TestTheOtherLogOfASetThatMovedDoesNotCountInItsPlace(t *testing.T) {
	d, id := logged(t)
	p := d.past(t, id)
	// Another device logged the first set, too.
	twice := p.Sets[0]
	d.both(t, id, twice)
	if n := len(done[stateOf](t)(d.state(t.Context())).Conflicts); n != 1 {
		t.Fatalf("%d conflicts", n)
	}
	sets := d.all(t)
	p = d.past(t, id)
	own, _, err := d.SplitSession(t.Context(), d.by, fits(p, p.Sets[0]))
	if err != nil {
		t.Fatal(err)
	}
	if d.all(t) != sets || len(d.past(t, own).Sets) != 1 {
		t.Errorf("%d sets of %d", d.all(t), sets)
	}
}

// both has another device log a set that is logged already.
func (d *desk) both(t *testing.T, session string, x app.PastSet) {
	t.Helper()
	e := journal.Event{
		ID: journal.NewID(d.by.Now+60_000, [10]byte{9}), Athlete: d.by.Athlete, Device: "phone", Seq: 1, Session: session, Slot: x.Slot,
		Kind: journal.SetLogged, Version: 1, At: d.by.Now, Mono: 1, Body: journal.Set{LoggedSet: x.Now().LoggedSet},
	}
	if _, err := d.keep.Append(t.Context(), d.by.Athlete, []journal.Event{e}, d.by.Now); err != nil {
		t.Fatal(err)
	}
}

func TestASplitDoesNotMixWithWhatWasTakenOut(t *testing.T) {
	d, id := logged(t)
	p := d.past(t, id)
	first, _, err := d.SplitSession(t.Context(), d.by, fits(p, p.Sets[0]))
	if err != nil {
		t.Fatal(err)
	}
	d.by.Now += 60_000
	done[app.Written](t)(d.TakeOutSession(t.Context(), d.by, first))
	d.by.Now += 60_000
	p = d.past(t, id)
	second, _, err := d.SplitSession(t.Context(), d.by, fits(p, p.Sets[len(p.Sets)-1]))
	if err != nil || second == first {
		t.Fatalf("%s and %s, %v", first, second, err)
	}
	done[app.Written](t)(d.PutBackSession(t.Context(), d.by, first))
	if a, b := d.past(t, first), d.past(t, second); len(a.Sets) != 1 || len(b.Sets) != 1 {
		t.Errorf("%d and %d sets", len(a.Sets), len(b.Sets))
	}
}
