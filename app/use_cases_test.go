package app_test

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

type stateOf = athlete.State

func (d *desk) state(ctx context.Context) (athlete.State, error) {
	return d.State(ctx, d.by.Athlete)
}

func TestAPlanIsTakenUpOnceAndASecondTimeShowsWhatChanges(t *testing.T) {
	d, ctx := following(t), t.Context()
	s := done[stateOf](t)(d.state(ctx))
	if s.Goal.What.Goal != training.GoalHalf || s.Plan.What.From != tuesday || len(s.Usual) != 3 {
		t.Fatalf("taken up: goal %q, plan from %s, %d usual runs", s.Goal.What.Goal, s.Plan.What.From, len(s.Usual))
	}
	again := app.Wished(s)
	again.From = tuesday
	offer := done[app.Offer](t)(d.Offer(ctx, d.by, again))
	if !offer.Nothing() {
		t.Errorf("the same wishes change %d things", len(offer.Changes))
	}
	again.Goal.Minutes = 15
	offer = done[app.Offer](t)(d.Offer(ctx, d.by, again))
	if offer.First() || offer.Nothing() || len(offer.Changes) == 0 {
		t.Error("shorter sessions change nothing")
	}
	if n := d.events(t); n != 4 {
		t.Errorf("%d events after two offers; an offer writes nothing", n)
	}
}

func TestASessionDoneAsPlannedIsTheSessionOfThatDay(t *testing.T) {
	d, ctx := following(t), t.Context()
	which := app.Which{Date: tuesday}
	planned := done[training.PrescribedSession](t)(d.Prescribed(ctx, d.by, which))
	got := done[app.SessionLogged](t)(d.LogSession(ctx, d.by, app.SessionDone{Which: which, AsPlanned: true, Effort: 7}))
	s := got.State
	if len(s.Sessions) != 1 || s.Sessions[0].ID != planned.ID || !s.Sessions[0].Finished || s.Sessions[0].Effort != 7 || s.Sessions[0].Minutes != planned.Minutes {
		t.Fatalf("logged %+v", s.Sessions)
	}
	n := 0
	for _, x := range planned.Exercises {
		n += x.WorkingSets()
	}
	sets := 0
	for _, x := range s.Sessions[0].Exercises {
		sets += len(x.Sets)
		for _, set := range x.Sets {
			if set.Target.Count != set.Count() || set.Target.Load != set.Load {
				t.Errorf("%s: %+v is not as planned", x.Exercise, set)
			}
		}
	}
	if sets != n || got.Sets != n || len(got.Left) != 0 {
		t.Errorf("%d sets, %d said, %d left; want all %d", sets, got.Sets, len(got.Left), n)
	}
	if e, ok := adaptation.AgendaOf(s, tuesday).Find(planned.ID); !ok || e.Status != adaptation.Done {
		t.Errorf("the agenda has it as %s", e.Status)
	}
	_, err := d.LogSession(ctx, d.by, app.SessionDone{Which: which, AsPlanned: true})
	refused(t, "a second time", err)
}

func TestSetsAreCountedForEachSideAndTakeTheLoadPlanned(t *testing.T) {
	d, ctx := following(t), t.Context()
	log := func(number int, sets ...app.DoneSet) athlete.State {
		t.Helper()
		return done[app.SetsLogged](t)(d.LogSets(ctx, d.by, app.Sets{Which: app.Which{Date: tuesday}, Exercise: "rdl", Sets: sets, Number: number})).State
	}
	reps := func(n int) app.DoneSet {
		return app.DoneSet{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: n}, AnyLoad: true}
	}
	log(0, reps(12), reps(11))
	s := log(0, reps(10))
	sets := s.Sessions[0].Exercises[0].Sets
	if len(sets) != 3 || sets[2].Reps != 10 || sets[0].Load == 0 || sets[0].Load != sets[0].Target.Load {
		t.Fatalf("logged %+v", sets)
	}
	s = log(2, reps(9))
	if sets := s.Sessions[0].Exercises[0].Sets; len(sets) != 3 || sets[1].Reps != 9 || len(s.Conflicts) != 0 {
		t.Errorf("set 2 corrected: %+v, %d conflicts", sets, len(s.Conflicts))
	}
}

func TestWhatCannotBeTrueWritesNothing(t *testing.T) {
	d, ctx := following(t), t.Context()
	before := d.events(t)
	tomorrow := tuesday.AddDays(1)
	for name, do := range map[string]func() error{
		"a set below zero": func() error {
			_, err := d.LogSets(ctx, d.by, app.Sets{Which: app.Which{Date: tuesday}, Exercise: "rdl", Sets: []app.DoneSet{{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: -1}}}})
			return err
		},
		"a session of tomorrow": func() error {
			_, err := d.LogSession(ctx, d.by, app.SessionDone{Which: app.Which{Date: tomorrow}, AsPlanned: true})
			return err
		},
		"a day without a session": func() error {
			_, err := d.LogSession(ctx, d.by, app.SessionDone{Which: app.Which{Date: tuesday.AddDays(-1)}, AsPlanned: true})
			return err
		},
		"pain of tomorrow": func() error {
			_, err := d.ReportPain(ctx, d.by, training.ReportedPain{Pain: training.Pain{Site: "calf", Score: 3}, Date: tomorrow, Moment: training.PainBefore})
			return err
		},
		"pain nowhere": func() error {
			_, err := d.ReportPain(ctx, d.by, training.ReportedPain{Pain: training.Pain{Site: "wing", Score: 3}, Date: tuesday, Moment: training.PainBefore})
			return err
		},
		"a check that says nothing": func() error {
			_, err := d.ReportReadiness(ctx, d.by, training.Readiness{Date: tuesday})
			return err
		},
		"a test nobody knows": func() error {
			_, err := d.ReportTest(ctx, d.by, training.TestResult{Test: "wing", Date: tuesday, Left: 3})
			return err
		},
		"a warning sign nobody knows": func() error {
			_, err := d.ReportFlags(ctx, d.by, journal.Flags{Raised: []string{"FLAG-99"}})
			return err
		},
		"a run of tomorrow": func() error {
			_, err := d.LogRun(ctx, d.by, training.DoneRun{Run: training.Run{Date: tomorrow, Kind: training.RunEasy, Minutes: 30}})
			return err
		},
		"a pause that ends before it begins": func() error {
			_, err := d.LogPause(ctx, d.by, journal.Pause{Why: journal.Ill, Span: training.Span{From: tuesday, Until: tuesday.AddDays(-1)}})
			return err
		},
		"a pause that was never": func() error { _, err := d.EndPause(ctx, d.by, journal.Ill, tuesday); return err },
		"a session moved to yesterday": func() error {
			_, _, err := d.Move(ctx, d.by, "2026-W48-A", journal.Move{Date: tuesday.AddDays(-1)})
			return err
		},
		"a session nobody planned": func() error { _, _, err := d.Skip(ctx, d.by, "2026-W01-Z", ""); return err },
		"a swap with itself": func() error {
			_, err := d.Swap(ctx, d.by, app.Which{Date: tuesday}, journal.Swap{From: "rdl", To: "rdl"})
			return err
		},
		"a swap of what is not there": func() error {
			_, err := d.Swap(ctx, d.by, app.Which{Date: tuesday}, journal.Swap{From: "pullup", To: "rdl"})
			return err
		},
		"a note without words":     func() error { _, err := d.Note(ctx, d.by, d.by.Today(), "", ""); return err },
		"an answer to nothing":     func() error { _, _, err := d.Accept(ctx, d.by, "fewer"); return err },
		"undoing nobody's event":   func() error { _, _, err := d.Undo(ctx, d.by, "ffffffff"); return err },
		"putting back what stands": func() error { _, _, err := d.Restore(ctx, d.by, ""); return err },
		"an exercise nobody knows": func() error { _, err := d.LiftCourse(ctx, d.by.Athlete, "wing", tuesday, 4); return err },
	} {
		refused(t, name, do())
	}
	if n := d.events(t); n != before {
		t.Errorf("%d events were written", n-before)
	}
}

func TestARunFulfilsThePlannedRunOfItsDay(t *testing.T) {
	d, ctx := device(t, "laptop").ana(t), t.Context()
	w := wishes(tuesday)
	w.Calendars = []journal.Calendar{{Source: "files", Runs: []journal.KeyedRun{
		{Key: "files/2026-11-24/1", Run: training.Run{Date: tuesday, Start: training.At(6, 30), Kind: training.RunIntervals, Minutes: 60}},
		{Key: "files/2026-11-24/2", Run: training.Run{Date: tuesday, Start: training.At(18, 0), Kind: training.RunEasy, Minutes: 30}},
	}}}
	offer := done[app.Offer](t)(d.Offer(ctx, d.by, w))
	done[app.Written](t)(d.TakeUp(ctx, d.by, offer))
	run := func(k training.RunKind) athlete.State {
		t.Helper()
		return done[app.Written](t)(d.LogRun(ctx, d.by, training.DoneRun{Run: training.Run{Date: tuesday, Kind: k, Minutes: 55}})).State
	}
	s := run(training.RunEasy)
	if len(s.Runs) != 2 || !s.Runs[1].Done || s.Runs[1].Start != training.At(18, 0) || s.Runs[0].Done {
		t.Fatalf("the easy run of the two is not the one done: %+v %+v", s.Runs[0], s.Runs[1])
	}
	// The only one left is taken whatever its kind; a third run is one of its own.
	if s = run(training.RunTempo); len(s.Runs) != 2 || !s.Runs[0].Done || s.Runs[0].Kind != training.RunTempo {
		t.Fatalf("%d runs, the first %+v", len(s.Runs), s.Runs[0])
	}
	if s = run(training.RunRecovery); len(s.Runs) != 3 {
		t.Errorf("%d runs, want a third", len(s.Runs))
	}
}

func TestAnIllnessIsOneHoweverOftenItIsToldOf(t *testing.T) {
	d, ctx := following(t), t.Context()
	ill := journal.Pause{Why: journal.Ill, Span: training.Span{From: tuesday}, Fever: true}
	done[app.Written](t)(d.LogPause(ctx, d.by, ill))
	ill.Span = training.Span{From: tuesday.AddDays(1), Until: tuesday.AddDays(3)}
	s := done[app.Written](t)(d.LogPause(ctx, d.by, ill)).State
	if len(s.Pauses) != 1 || s.Pauses[0].What.Span.Until != tuesday.AddDays(3) {
		t.Errorf("%d pauses, %+v", len(s.Pauses), s.Pauses)
	}
	s = done[app.Written](t)(d.EndPause(ctx, d.by, journal.Ill, tuesday.AddDays(2))).State
	if len(s.Pauses) != 1 || s.Pauses[0].What.Span.Until != tuesday.AddDays(2) {
		t.Errorf("after its end: %+v", s.Pauses)
	}
}

func TestAChangeForSafetyIsMadeOnceAndStaysUndone(t *testing.T) {
	d, ctx := following(t), t.Context()
	d.on(tuesday.AddDays(2)) // Tuesday's session was missed
	ask := adaptation.Ask{Date: tuesday.AddDays(2)}
	today := func() (app.Today, app.Written) {
		t.Helper()
		day, made, err := d.Today(ctx, d.by, ask)
		if err != nil {
			t.Fatal(err)
		}
		return day, made
	}
	day, made := today()
	if len(made.Events) == 0 || len(day.Cards) == 0 || !day.Cards[0].New {
		t.Fatalf("%d events, %d cards; want the missed session changed", len(made.Events), len(day.Cards))
	}
	if _, made := today(); len(made.Events) != 0 {
		t.Errorf("%d events the second time", len(made.Events))
	}
	card := day.Cards[0].Event.String()
	if _, _, err := d.Undo(ctx, d.by, card); err != nil {
		t.Fatal(err)
	}
	if _, made := today(); len(made.Events) != 0 {
		t.Errorf("what was undone is made again: %v", made.Events[0].Body)
	}
	if _, _, err := d.Restore(ctx, d.by, card); err != nil {
		t.Fatal(err)
	}
	s := done[stateOf](t)(d.state(ctx))
	if !slices.ContainsFunc(s.Changes, func(c athlete.Changed) bool { return c.Event.String() == card }) || len(s.Declined) != 0 {
		t.Errorf("put back: %d changes, declined %v", len(s.Changes), s.Declined)
	}
}

func TestNothingIsChangedForAnotherDay(t *testing.T) {
	d, ctx := following(t), t.Context()
	day, made, err := d.Today(ctx, d.by, adaptation.Ask{Date: tuesday.AddDays(14)})
	if err != nil || len(made.Events) != 0 || day.Date != tuesday.AddDays(14) {
		t.Errorf("%s: %d events, %v", day.Date, len(made.Events), err)
	}
}

// deeds are things that an athlete writes down, each at a time of its own.
var deeds = map[string]func(context.Context, *desk) error{
	"session": func(ctx context.Context, d *desk) error {
		_, err := d.LogSession(ctx, d.by, app.SessionDone{Which: app.Which{Date: tuesday}, AsPlanned: true, Effort: 6})
		return err
	},
	"sets": func(ctx context.Context, d *desk) error {
		set := app.DoneSet{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: 8, Load: 20}}
		_, err := d.LogSets(ctx, d.by, app.Sets{Which: app.Which{Date: tuesday}, Exercise: "rdl", Sets: []app.DoneSet{set, set}})
		return err
	},
	"pain": func(ctx context.Context, d *desk) error {
		_, err := d.ReportPain(ctx, d.by, training.ReportedPain{Pain: training.Pain{Site: "calf", Score: 2}, Date: tuesday, Moment: training.PainAfter})
		return err
	},
	"run": func(ctx context.Context, d *desk) error {
		_, err := d.LogRun(ctx, d.by, training.DoneRun{Run: training.Run{Date: tuesday, Kind: training.RunEasy, Minutes: 30}})
		return err
	},
	"skip": func(ctx context.Context, d *desk) error {
		_, _, err := d.Skip(ctx, d.by, "2026-W48-A", "work")
		return err
	},
	"note": func(ctx context.Context, d *desk) error {
		_, err := d.Note(ctx, d.by, d.by.Today(), "", "new shoes")
		return err
	},
	"flag": func(ctx context.Context, d *desk) error {
		_, err := d.ReportFlags(ctx, d.by, journal.Flags{Cleared: []string{"FLAG-01"}})
		return err
	},
}

// told is a State as far as it is about the athlete.
func told(s athlete.State) athlete.State {
	s.Events, s.Latest, s.Declined = 0, journal.ID{}, nil
	return s
}

// differ says how two States differ; the long comparison is for when they do.
func differ(want, got athlete.State) string {
	if reflect.DeepEqual(want, got) {
		return ""
	}
	return "they differ: " + cmp.Diff(want, got)
}

func TestWhateverIsWrittenCanBeTakenBackAndPutBack(t *testing.T) {
	names := []string{"flag", "note", "pain", "run", "session", "skip"}
	d, ctx := device(t, "laptop").ana(t), context.Background()
	offer := done[app.Offer](t)(d.Offer(ctx, d.by, wishes(tuesday)))
	rapid.Check(t, func(r *rapid.T) {
		must := func(err error) {
			if err != nil {
				r.Fatal(err)
			}
		}
		who, err := d.Welcome(ctx, d.by, "somebody new")
		must(err)
		d.by.Athlete = who.ID
		d.on(tuesday)
		_, err = d.TakeUp(ctx, d.by, offer)
		must(err)
		states := []athlete.State{done[stateOf](t)(d.state(ctx))}
		for _, name := range rapid.Permutation(names).Draw(r, "deeds")[:rapid.IntRange(1, 4).Draw(r, "how many")] {
			d.by.Now += journal.Instant(rapid.IntRange(-90_000, 90_000).Draw(r, "clock")) // set forward, and back
			must(deeds[name](ctx, d))
			states = append(states, done[stateOf](t)(d.state(ctx)))
		}
		for i := len(states) - 2; i >= 0; i-- {
			_, _, err := d.Undo(ctx, d.by, "")
			must(err)
			if diff := differ(told(states[i]), told(done[stateOf](t)(d.state(ctx)))); diff != "" {
				r.Fatalf("taking back %d leaves another state:\n%s", len(states)-1-i, diff)
			}
		}
		list := done[[]app.Action](t)(d.Actions(ctx, d.by))
		for _, x := range list {
			if x.Undone {
				_, _, err := d.Restore(ctx, d.by, x.Name())
				must(err)
			}
		}
		if diff := differ(told(states[len(states)-1]), told(done[stateOf](t)(d.state(ctx)))); diff != "" {
			r.Fatalf("put back, it is another state:\n%s", diff)
		}
		d.inOrder(r)
	})
}

// inOrder checks that ids rise and counts have no gaps, whatever the clock did.
func (d *desk) inOrder(r *rapid.T) {
	x, err := d.Export(context.Background(), d.by.Athlete)
	if err != nil {
		r.Fatal(err)
	}
	var last journal.Event
	for e, err := range x.Events {
		if err != nil {
			r.Fatal(err)
		}
		if e.Seq != last.Seq+1 || e.ID.Compare(last.ID) <= 0 {
			r.Fatalf("event %d %s after %d %s", e.Seq, e.ID, last.Seq, last.ID)
		}
		last = e
	}
}

func TestAWarmStateIsTheFoldedHistory(t *testing.T) {
	d, ctx := following(t), t.Context()
	other := app.New(d.keep, exercises(t)) // another program at the same store
	for range 3 {
		done[app.Written](t)(d.Note(ctx, d.by, d.by.Today(), "", "mine"))
		done[app.Written](t)(other.Note(ctx, d.by, d.by.Today(), "", "the other's"))
		want := athlete.Fold(d.exported(t))
		for name, a := range map[string]*app.App{"one": d.App, "the other": other} {
			if diff := differ(want, done[stateOf](t)(a.State(ctx, d.by.Athlete))); diff != "" {
				t.Errorf("%s has another state:\n%s", name, diff)
			}
		}
	}
}

// exported is the whole history.
func (d *desk) exported(t *testing.T) []journal.Event {
	t.Helper()
	x, err := d.Export(t.Context(), d.by.Athlete)
	if err != nil {
		t.Fatal(err)
	}
	var events []journal.Event
	for e, err := range x.Events {
		if err != nil {
			t.Fatal(err)
		}
		events = append(events, e)
	}
	if len(events) != x.N {
		t.Fatalf("%d events exported, %d said", len(events), x.N)
	}
	return events
}

// carry brings the history of one desk to another.
func carry(t *testing.T, from, to *desk) app.Imported {
	t.Helper()
	return done[app.Imported](t)(to.Import(t.Context(), to.by, from.exported(t)))
}

// beside is a second computer of the same athlete, which knows nothing yet.
func (d *desk) beside(t *testing.T, name string) *desk {
	t.Helper()
	other := device(t, name)
	other.by.Athlete = d.by.Athlete
	if _, err := other.Settle(t.Context(), other.by, d.by.Athlete, "Ana"); err != nil {
		t.Fatal(err)
	}
	return other
}

func TestTwoCopiesOfAHistoryComeToTheSame(t *testing.T) {
	laptop, ctx := following(t), t.Context()
	phone := laptop.beside(t, "phone")
	if got := carry(t, laptop, phone); got.New != 4 || got.Known != 0 {
		t.Fatalf("brought in %+v", got)
	}
	if err := deeds["session"](ctx, laptop); err != nil {
		t.Fatal(err)
	}
	if err := deeds["pain"](ctx, phone); err != nil {
		t.Fatal(err)
	}
	carry(t, laptop, phone)
	carry(t, phone, laptop)
	if got := carry(t, laptop, phone); got.New != 0 || len(got.Parked)+len(got.Refused) != 0 {
		t.Errorf("the second time: %+v", got)
	}
	a, b := done[stateOf](t)(laptop.state(ctx)), done[stateOf](t)(phone.state(ctx))
	if diff := differ(a, b); diff != "" {
		t.Errorf("the two differ:\n%s", diff)
	}
	// What another device wrote in between does not split what was written at once.
	if x, _, err := laptop.Undo(ctx, laptop.by, ""); err != nil || x.Import == 0 || len(x.Events) != 1 {
		t.Errorf("took back %+v, %v; want the import of the pain", x, err)
	}
	x, _, err := laptop.Undo(ctx, laptop.by, "")
	if err != nil || len(x.Events) < 10 || x.Events[0].Kind != journal.SessionStarted {
		t.Errorf("took back %d events, %v; want the whole session", len(x.Events), err)
	}
}

func TestHealthSeesWhatIsMissingAndWhoseClockIsAhead(t *testing.T) {
	d, ctx := following(t), t.Context()
	phone := d.by
	phone.Device, phone.Seq, phone.Chance = "phone", 4, counter("phone") // 1 to 4 never arrived
	done[app.Written](t)(d.Note(ctx, phone, phone.Today(), "", "hello"))
	d.by.Now++
	late := journal.Event{ID: journal.NewID(d.by.Now+3_600_000, [10]byte{9}), Athlete: d.by.Athlete, Device: "watch", Seq: 1,
		Kind: journal.NoteWritten, Version: journal.NoteWritten.Version(), At: d.by.Now + 3_600_000, Body: journal.Note{Text: "from an hour ahead"}}
	done[app.Imported](t)(d.Import(ctx, d.by, []journal.Event{late}))
	late.Body = journal.Note{Text: "another"}
	if got := done[app.Imported](t)(d.Import(ctx, d.by, []journal.Event{late})); len(got.Parked) != 1 {
		t.Fatalf("another body under the same id: %+v", got)
	}
	all, err := d.Health(ctx, d.keep)
	if err != nil || len(all) != 1 {
		t.Fatal(all, err)
	}
	h := all[0]
	if want := []store.Gap{{Device: "phone", First: 1, Last: 4}}; !slices.Equal(h.Gaps, want) {
		t.Errorf("gaps %v, want %v", h.Gaps, want)
	}
	if want := []app.Skew{{Device: "watch", By: 3_600_000}}; !slices.Equal(h.Ahead, want) {
		t.Errorf("clocks ahead %v, want %v", h.Ahead, want)
	}
	if len(h.Devices) != 3 || len(h.Parked) != 1 || h.Events != 6 {
		t.Errorf("%d devices, %d parked, %d events", len(h.Devices), len(h.Parked), h.Events)
	}
}

func TestWhose(t *testing.T) {
	d, ctx := device(t, "laptop"), t.Context()
	if _, err := d.Whose(ctx, ""); err != app.ErrNobody {
		t.Errorf("in an empty store: %v", err)
	}
	d.ana(t)
	for _, name := range []string{"", "Ana", " ana ", d.by.Athlete} {
		if who, err := d.Whose(ctx, name); err != nil || who.Name != "Ana" {
			t.Errorf("%q is %q, %v", name, who.Name, err)
		}
	}
	if _, err := d.Welcome(ctx, d.by, "Ben"); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"", "Cleo"} {
		_, err := d.Whose(ctx, name)
		refused(t, fmt.Sprintf("%q of two", name), err)
	}
}

func TestCovers(t *testing.T) {
	one := app.Holding{Athlete: "a", Events: 3, Latest: journal.NewID(3, [10]byte{})}
	more := app.Holding{Athlete: "a", Events: 4, Latest: journal.NewID(4, [10]byte{})}
	for _, tt := range []struct {
		name             string
		copied, original []app.Holding
		want             bool
	}{
		{"the same", []app.Holding{one}, []app.Holding{one}, true},
		{"more", []app.Holding{more}, []app.Holding{one}, true},
		{"less", []app.Holding{one}, []app.Holding{more}, false},
		{"nobody", nil, []app.Holding{one}, false},
		{"nothing of nobody", nil, nil, true},
	} {
		if got := app.Covers(tt.copied, tt.original); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}

func TestProgressAndHistoryAreWhatWasDone(t *testing.T) {
	d, ctx := following(t), t.Context()
	for _, name := range []string{"session", "run", "pain", "skip"} {
		if err := deeds[name](ctx, d); err != nil {
			t.Fatal(err)
		}
	}
	days := done[[]app.PastDay](t)(d.History(ctx, d.by.Athlete, tuesday, tuesday.AddDays(6)))
	if len(days) != 2 || len(days[0].Sessions) != 1 || len(days[0].Runs) != 1 || len(days[0].Pain) != 1 || len(days[1].NotDone) != 1 {
		t.Errorf("history %+v", days)
	}
	p := done[app.Progress](t)(d.Progress(ctx, d.by.Athlete, tuesday, 2))
	// The week before has nothing in it and is left out.
	if len(p.Weeks) != 1 || p.Weeks[0].Done != 1 || p.Weeks[0].Off != 1 || p.Weeks[0].Planned != 2 || p.Weeks[0].Whole || p.Weeks[0].Load.Load == 0 {
		t.Errorf("weeks %+v", p.Weeks)
	}
	if len(p.Lifts) != 6 || p.Lifts[0].Sessions != 1 || p.Lifts[0].Last != tuesday {
		t.Errorf("lifts %+v", p.Lifts)
	}
	c := done[app.LiftCourse](t)(d.LiftCourse(ctx, d.by.Athlete, "rdl", tuesday, 4))
	if len(c.Points) != 1 || len(c.Next) != 4 || c.Session.Date <= tuesday {
		t.Errorf("course: %d points, %d ahead from %s", len(c.Points), len(c.Next), c.Session.Date)
	}
}
