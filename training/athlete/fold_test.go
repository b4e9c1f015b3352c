package athlete_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// device writes events as a phone or a laptop does: its own count, ids that
// never go back, and a clock of its own.
type device struct {
	name string
	seq  int64
	now  journal.Instant
	last journal.Instant
	zone journal.Zone
}

// write is the next event of d.
func (d *device) write(session string, slot journal.Slot, mono journal.Elapsed, base journal.ID, body journal.Body) journal.Event {
	d.seq++
	d.last = max(d.now, d.last+1)
	var chance [10]byte
	copy(chance[:], d.name)
	return journal.Event{ID: journal.NewID(d.last, chance), Athlete: "ann", Device: d.name, Seq: d.seq, Session: session, Slot: slot,
		Kind: body.Kind(), Version: body.Kind().Version(), At: d.now, Zone: d.zone, Mono: mono, Base: base, Body: body}
}

func phone(name string) *device {
	return &device{name: name, now: journal.InstantAt(from, training.At(18, 0), "+01:00"), zone: "+01:00[Europe/Berlin]"}
}

func reps(n int, load unit.Kilograms) journal.Set {
	return journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: n, Load: load}}
}

func slot(id string, n int) journal.Slot { return journal.Slot{Exercise: id, Number: n} }

func ExampleFold() {
	d := phone("phone")
	s := "2026-W48-A"
	start := d.write(s, journal.Slot{}, 0, journal.ID{}, journal.Start{Name: "A"})
	one := d.write(s, slot("goblet_squat", 1), 60_000, journal.ID{}, reps(10, 16))
	two := d.write(s, slot("goblet_squat", 2), 180_000, journal.ID{}, reps(100, 16)) // a slip of the finger
	edit := d.write(s, slot("goblet_squat", 2), 190_000, two.ID, journal.Edit{LoggedSet: reps(10, 16).LoggedSet})
	state := athlete.Fold([]journal.Event{edit, two, one, start}) // any order
	for _, x := range state.Sessions {
		fmt.Println(x.Date, x.Start, x.Name)
		for _, e := range x.Exercises {
			for _, set := range e.Sets {
				fmt.Println(e.Exercise, set.Reps, set.Load)
			}
		}
	}
	// Output:
	// 2026-11-23 18:00 A
	// goblet_squat 10 16 kg
	// goblet_squat 10 16 kg
}

func TestTwoDevicesOnOneSetKeepBothAndCountOne(t *testing.T) {
	a, b := phone("phone"), phone("laptop")
	b.now -= 3_600_000 // the laptop's clock is an hour behind
	s := "2026-W48-A"
	early := a.write(s, slot("rdl", 1), 50_000, journal.ID{}, reps(8, 40))
	late := b.write(s, slot("rdl", 1), 70_000, journal.ID{}, reps(9, 40))
	count := func(t *testing.T, want int, chosen bool, events ...journal.Event) {
		t.Helper()
		state := athlete.Fold(events)
		sets := state.Sessions[0].Exercises[0].Sets
		if len(sets) != 1 || sets[0].Reps != want {
			t.Errorf("counted %v, want one set of %d", sets, want)
		}
		if c := state.Conflicts; len(c) != 1 || c[0].Chosen != chosen || len(c[0].Others) != 1 {
			t.Errorf("conflicts %v", c)
		}
	}
	t.Run("the earliest since the session began counts, whatever the clocks say", func(t *testing.T) {
		count(t, 8, false, late, early)
	})
	t.Run("unless the athlete chooses the other", func(t *testing.T) {
		count(t, 9, true, b.write(s, journal.Slot{}, 0, late.ID, journal.Choice{}), late, early)
	})
	t.Run("the last choice stands", func(t *testing.T) {
		one := b.write(s, journal.Slot{}, 0, late.ID, journal.Choice{})
		two := b.write(s, journal.Slot{}, 0, early.ID, journal.Choice{})
		count(t, 8, true, two, one, late, early)
	})
	t.Run("when the one that counts is taken back the other does", func(t *testing.T) {
		state := athlete.Fold([]journal.Event{early, late, a.write("", journal.Slot{}, 0, early.ID, journal.Undone{})})
		if len(state.Conflicts) != 0 || state.Sessions[0].Exercises[0].Sets[0].Reps != 9 {
			t.Errorf("got %+v", state.Sessions)
		}
	})
}

func TestASetThatMovedCountsWhereItWent(t *testing.T) {
	d := phone("phone")
	none := journal.ID{}
	one := d.write("a", slot("rdl", 1), 50_000, none, reps(8, 40))
	two := d.write("a", slot("rdl", 2), 90_000, none, reps(9, 40))
	moved := d.write("b", slot("rdl", 1), 0, two.ID, reps(9, 40))
	again := d.write("c", slot("rdl", 1), 0, moved.ID, reps(9, 40))
	rest := d.write("b", slot("rdl", 2), 0, one.ID, reps(8, 40))
	back := func(e journal.Event) journal.Event { return d.write("", journal.Slot{}, 0, e.ID, journal.Undone{}) }
	for _, tt := range []struct {
		name   string
		events []journal.Event
		want   string
	}{
		{"into another session", []journal.Event{one, two, moved}, "a1 b1"},
		{"and on into a third", []journal.Event{one, two, moved, again}, "a1 c1"},
		{"a move taken back puts it back", []journal.Event{one, two, moved, back(moved)}, "a2"},
		{"a later move stands, whatever came of the one before", []journal.Event{one, two, moved, again, back(moved)}, "a1 c1"},
		{"a session that lost all its sets has not begun", []journal.Event{d.write("a", journal.Slot{}, 0, none, journal.Start{}), one, two, moved, rest}, "b2"},
		{"a set that takes the place of itself is a set", []journal.Event{one, {ID: two.ID, Athlete: "ann", Device: "phone", Session: "b", Slot: slot("rdl", 1), Kind: journal.SetLogged, Version: 1, At: two.At, Base: two.ID, Body: reps(9, 40)}}, "a1 b1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, s := range athlete.Fold(tt.events).Sessions {
				got = append(got, fmt.Sprint(s.ID, len(s.Slots)))
			}
			slices.Sort(got)
			if strings.Join(got, " ") != tt.want {
				t.Errorf("%v, want %s", got, tt.want)
			}
		})
	}
}

func TestUndoing(t *testing.T) {
	d := phone("phone")
	s := "2026-W48-A"
	set := d.write(s, slot("rdl", 1), 50_000, journal.ID{}, reps(8, 40))
	edit := d.write(s, slot("rdl", 1), 60_000, set.ID, journal.Edit{LoggedSet: reps(7, 40).LoggedSet})
	undone := d.write("", journal.Slot{}, 0, set.ID, journal.Undone{})
	restored := d.write("", journal.Slot{}, 0, set.ID, journal.Restored{})
	noEdit := d.write("", journal.Slot{}, 0, edit.ID, journal.Undone{})
	tests := []struct {
		name   string
		events []journal.Event
		want   int // repetitions; 0 = no set
	}{
		{"a set taken back is gone", []journal.Event{set, undone}, 0},
		{"and comes back", []journal.Event{set, undone, restored}, 8},
		{"whichever came first", []journal.Event{restored, undone, set}, 8},
		{"an edit taken back leaves what was there", []journal.Event{set, edit, noEdit}, 8},
		{"an edit of a set that is gone is gone with it", []journal.Event{set, edit, undone}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := 0
			for _, x := range athlete.Fold(tt.events).Sessions {
				got = x.Exercises[0].Sets[0].Reps
			}
			if got != tt.want {
				t.Errorf("got %d repetitions, want %d", got, tt.want)
			}
		})
	}
	t.Run("an undoing is not undone, it is parked", func(t *testing.T) {
		again := d.write("", journal.Slot{}, 0, undone.ID, journal.Undone{})
		state := athlete.Fold([]journal.Event{again, undone, set})
		if len(state.Parked) != 1 || state.Parked[0].Why != athlete.NoTarget || len(state.Sessions) != 0 {
			t.Errorf("parked %v, sessions %v", state.Parked, state.Sessions)
		}
	})
}

func TestTheSameIDWithAnotherBodyIsParked(t *testing.T) {
	d := phone("phone")
	a := d.write("s", slot("rdl", 1), 0, journal.ID{}, reps(8, 40))
	b := a
	b.Body = reps(9, 40)
	want := athlete.Fold([]journal.Event{a, b, a, b})
	got := athlete.Fold([]journal.Event{b, a})
	if len(want.Parked) != 1 || want.Parked[0].Why != athlete.AnotherBody {
		t.Fatalf("parked %v", want.Parked)
	}
	if diff := cmp.Diff(want, got, opaque); diff != "" {
		t.Error(diff)
	}
}

func TestASessionBelongsToTheDayItBeganWhereItBegan(t *testing.T) {
	d := phone("phone")
	d.now, d.zone = journal.InstantAt(from, training.At(23, 50), "-05:00"), "-05:00[America/New_York]"
	start := d.write("s", journal.Slot{}, 0, journal.ID{}, journal.Start{})
	d.now, d.zone = d.now+20*60_000, "+01:00[Europe/Berlin]"
	set := d.write("s", slot("rdl", 1), 1_200_000, journal.ID{}, reps(8, 40))
	for _, events := range [][]journal.Event{{start, set}, {set, start}} {
		if x := athlete.Fold(events).Sessions[0]; x.Date != from || x.Start != training.At(23, 50) {
			t.Errorf("got %v %v", x.Date, x.Start)
		}
	}
}

func TestRunsUnderTheirKeys(t *testing.T) {
	d := phone("phone")
	run := func(day int) training.Run {
		return training.Run{Date: from.AddDays(day), Start: training.At(7, 0), Kind: training.RunEasy, Minutes: 40}
	}
	calendar := func(day int) journal.Event {
		return d.write("", journal.Slot{}, 0, journal.ID{}, journal.Calendar{Source: "club.ics", Runs: []journal.KeyedRun{{Key: "k", Run: run(day)}}})
	}
	move := func(day int) journal.Event {
		return d.write("", journal.Slot{}, 0, journal.ID{}, journal.MovedRun{Key: "k", Date: from.AddDays(day), Start: training.At(18, 0)})
	}
	first, moved, again := calendar(1), move(3), calendar(2)
	removed := d.write("", journal.Slot{}, 0, journal.ID{}, journal.NoRun{Key: "k"})
	planned := d.write("", journal.Slot{}, 0, journal.ID{}, journal.PlannedRun{KeyedRun: journal.KeyedRun{Key: "k", Run: run(4)}})
	done := d.write("", journal.Slot{}, 0, journal.ID{}, journal.DoneRun{Key: "k", Run: training.DoneRun{Run: run(5)}})
	effort := d.write("", journal.Slot{}, 0, journal.ID{}, journal.Effort{Run: "k", Effort: 6})
	tests := []struct {
		name   string
		events []journal.Event
		day    int // -1 = no run
		effort training.RPE
	}{
		{"a calendar's run", []journal.Event{first}, 1, 0},
		{"the calendar as it was read last", []journal.Event{first, again}, 2, 0},
		{"a move by hand outlives the calendar's next reading", []journal.Event{first, moved, again}, 3, 0},
		{"a removed run stays away", []journal.Event{first, removed, again}, -1, 0},
		{"until it is planned by hand again", []journal.Event{first, removed, planned}, 4, 0},
		{"a run done is as it was done", []journal.Event{first, moved, done}, 5, 0},
		{"with its effort", []journal.Event{effort, done}, 5, 6},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, effort := -1, training.RPE(0)
			for _, r := range athlete.Fold(tt.events).Runs {
				got, effort = r.Date.DaysSince(from), r.Effort
			}
			if got != tt.day || effort != tt.effort {
				t.Errorf("got day %d effort %v, want %d %v", got, effort, tt.day, tt.effort)
			}
		})
	}
}

// opaque lets events be compared through their encodings' exported parts.
var opaque = cmpopts.EquateComparable(journal.Unread{})

// anyHistory draws about fifty events of two devices with sessions, edits,
// undoing, reports, runs, plans and events nobody can read.
func anyHistory(t *rapid.T) []journal.Event {
	devices := []*device{phone("phone"), phone("laptop")}
	var events []journal.Event
	for range rapid.IntRange(1, 70).Draw(t, "events") {
		d := devices[rapid.IntRange(0, 1).Draw(t, "device")]
		d.now += journal.Instant(rapid.IntRange(-100_000, 40_000_000).Draw(t, "later")) // clocks are set back, too
		events = append(events, anyEvent(t, d, events))
	}
	return events
}

func anyEvent(t *rapid.T, d *device, before []journal.Event) journal.Event {
	session := fmt.Sprintf("s%d", rapid.IntRange(1, 3).Draw(t, "session"))
	exercise := rapid.SampledFrom([]string{"rdl", "goblet_squat"}).Draw(t, "exercise")
	at := journal.Slot{Exercise: exercise, Number: rapid.IntRange(1, 3).Draw(t, "set"), Side: rapid.SampledFrom([]training.Side{"", training.Left}).Draw(t, "side")}
	mono := journal.Elapsed(rapid.IntRange(0, 5).Draw(t, "mono")) * 1000
	n := rapid.IntRange(0, 9).Draw(t, "number")
	day := from.AddDays(n)
	var base journal.ID
	if len(before) > 0 {
		base = before[rapid.IntRange(0, len(before)-1).Draw(t, "about")].ID
	}
	key := fmt.Sprintf("k%d", n%3)
	run := training.Run{Date: day, Kind: training.RunEasy, Minutes: unit.Minutes(n)}
	bodies := []journal.Body{
		reps(n, 20), reps(n, 20), reps(n, 20), reps(n, 20), journal.Edit{LoggedSet: reps(n+10, 22).LoggedSet}, journal.Edit{LoggedSet: reps(n+10, 22).LoggedSet},
		journal.Undone{}, journal.Undone{}, journal.Restored{}, journal.Choice{},
		journal.Start{Name: "A"}, journal.Finish{}, journal.Skip{}, journal.Move{Date: day}, journal.Swap{From: "rdl", To: exercise}, journal.LeftOut{Exercise: exercise},
		journal.Effort{Effort: training.RPE(n)}, journal.Effort{Run: key, Effort: training.RPE(n)}, journal.Note{Text: key},
		journal.Goal{Goal: training.Goals[n%len(training.Goals)]}, journal.Profile{Profile: training.Profile{Age: n, Places: []training.Place{{Name: key}}}},
		journal.Place{Place: training.Place{Name: key, Preset: training.Presets[n%4]}}, journal.NoPlace{Name: key}, journal.UsualWeek{},
		journal.Calendar{Source: key, Runs: []journal.KeyedRun{{Key: key, Run: run}}}, journal.PlannedRun{KeyedRun: journal.KeyedRun{Key: key, Run: run}},
		journal.MovedRun{Key: key, Date: day.AddDays(1)}, journal.NoRun{Key: key}, journal.DoneRun{Key: key, Run: training.DoneRun{Run: run}},
		journal.Plan{Plan: training.Plan{Version: n}}, journal.Changes{Key: key}, journal.Declined{Key: key},
		journal.Pain{ReportedPain: training.ReportedPain{Pain: training.Pain{Site: "achilles", Score: n}, Date: day, Moment: training.PainMoments[n%4]}},
		journal.Readiness{Readiness: training.Readiness{Date: day, Sleep: n}}, journal.Soreness{Soreness: training.Soreness{Date: day, Score: n}},
		journal.Flags{Raised: []string{"FLAG-01"}}, journal.Flags{Cleared: []string{"FLAG-01"}}, journal.Posture{Date: day},
		journal.Test{TestResult: training.TestResult{Date: day, Test: key}}, journal.Pause{Key: key, Span: training.Span{From: day}, None: n > 6},
	}
	body := rapid.SampledFrom(bodies).Draw(t, "body")
	if body.Kind() == journal.SessionStarted {
		base = journal.ID{}
	}
	return d.write(session, at, mono, base, body)
}

// TestAnyDeliveryGivesTheSameState is what offline phones rest on: events come
// in any order, more than once, in pieces, with the State asked for in between.
func TestAnyDeliveryGivesTheSameState(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := anyHistory(t)
		want := athlete.Fold(events)
		dice := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		for range 4 {
			got := deliver(events, dice)
			if diff := cmp.Diff(want, got, opaque); diff != "" {
				t.Fatal(diff)
			}
		}
	})
}

// deliver folds the events shuffled, some of them twice, looking at the State
// now and then.
func deliver(events []journal.Event, dice *rand.Rand) athlete.State {
	f := athlete.NewFolding(0)
	order := dice.Perm(len(events))
	for i, n := range order {
		f.Add(events[n])
		if dice.IntN(4) == 0 {
			f.Add(events[order[dice.IntN(i+1)]])
		}
		if dice.IntN(10) == 0 {
			f.State()
		}
	}
	return f.State()
}

// TestAStateGivenOutStaysAsItWas: pages hold States while new events come in.
func TestAStateGivenOutStaysAsItWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := anyHistory(t)
		k := rapid.IntRange(0, len(events)).Draw(t, "seen")
		f := athlete.NewFolding(0)
		for _, e := range events[:k] {
			f.Add(e)
		}
		held := f.State()
		for _, e := range events[k:] {
			f.Add(e)
			f.State()
		}
		if diff := cmp.Diff(athlete.Fold(events[:k]), held, opaque); diff != "" {
			t.Fatal(diff)
		}
	})
}
