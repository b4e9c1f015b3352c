package journal_test

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

func ExampleCheck() {
	fmt.Println(journal.Check(sure(journal.Set{LoggedSet: done(8, 40)})))
	fmt.Println(journal.Check(sure(journal.Set{LoggedSet: done(8, 4000)})))
	// Output:
	// <nil>
	// load: "4000 kg": a load is from 0 kg to 1000 kg
}

// plausible has a body of every kind that says something ordinary.
var plausible = []journal.Body{
	journal.Goal{Goal: training.GoalMarathon, Races: []training.Race{{Date: day.AddDays(146), Priority: training.PriorityA, Distance: training.GoalMarathon}},
		Policy: training.Stack, Sessions: 2, Minutes: 30, Days: []training.Weekday{training.Tuesday}, Units: training.Metric},
	journal.Profile{Profile: training.Profile{Age: 44, Sex: training.Female, Mass: 61.5, Level: training.L1, LiftingMonths: -1, LastStrength: day, EasyPace: 360,
		LastLower: []training.PastSession{{Date: day, Start: training.At(18, 0)}}, Lifts: []training.Lift{{Exercise: "rdl", Load: 40, Reps: 8, RIR: 2}},
		Windows: []training.Window{{Day: training.Monday, From: training.At(6, 0), To: training.At(8, 0)}}, Places: []training.Place{{Name: "home", Preset: training.KitBands}}}},
	journal.Place{Place: training.Place{Name: "gym", Items: []training.Equipment{training.Barbell}, Dumbbells: []unit.Kilograms{2, 4}, Bar: 20,
		Plates: []training.Plates{{Each: 1.25, Pairs: 2}}, Boxes: []unit.Centimetres{45}}},
	journal.NoPlace{Name: "gym"},
	journal.UsualWeek{Runs: []training.UsualRun{{Day: training.Sunday, Kind: training.RunLong, Minutes: 120, Start: training.At(9, 0)}}},
	journal.Calendar{Source: "https://example.org/club.ics?token=0123456789", Digest: strings.Repeat("a", 64), Runs: []journal.KeyedRun{keyed("a"), keyed("b")},
		Busy: []training.Busy{{Date: day, Start: training.At(12, 0), Minutes: 60, Title: "Swim\n"}}},
	journal.PlannedRun{KeyedRun: keyed("a")},
	journal.MovedRun{Key: "a", Date: day.AddDays(300), Start: training.At(6, 0)},
	journal.NoRun{Key: strings.Repeat("k", 500)},
	journal.DoneRun{Key: "a", Run: training.DoneRun{Run: keyed("a").Run, Effort: 4.5}},
	journal.Plan{Plan: training.Plan{Version: 1, From: day, To: day.AddDays(83)}},
	journal.Changes{Key: "missed 2026-W48-A", Changes: []training.Change{{Kind: training.Moved, Session: "2026-W48-A", From: day, To: day.AddDays(1)}}},
	journal.Declined{Key: "missed 2026-W48-A"},
	journal.Start{Name: "A", Place: "gym"}, journal.Start{Place: strings.Repeat("é", 120)}, journal.Start{}, journal.Finish{Minutes: 45}, journal.Finish{}, journal.Skip{Why: "no time\nat all"},
	journal.Move{Date: day.AddDays(2), Start: training.At(23, 59)},
	journal.Set{LoggedSet: done(8, 300)}, journal.Set{LoggedSet: training.LoggedSet{Kind: training.WarmupSet}},
	journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Hold: 300, Pain: 10, Side: training.Right}},
	journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Contacts: 200, RIR: 0.5, Rated: true, Target: training.Target{Count: 10, Low: 8, High: 12, RIR: 2, Load: 20}}},
	journal.Edit{LoggedSet: done(0, 0)}, journal.Choice{}, journal.Swap{From: "rdl", To: "hip_thrust", Why: "pain"}, journal.Replace{Swap: journal.Swap{From: "rdl", To: "hip_thrust"}}, journal.LeftOut{Exercise: "rdl"},
	journal.Effort{Effort: 0.5}, journal.Effort{Run: "a", Effort: 10}, journal.Note{Text: strings.Repeat("ä", 10_000)},
	journal.Pain{ReportedPain: training.ReportedPain{Pain: training.Pain{Site: "achilles", Side: training.Left, Score: 10}, Date: day.AddDays(1), Moment: training.PainMorning}},
	journal.Readiness{Readiness: training.Readiness{Date: day, Sleep: 10, Slept: 480}}, journal.Soreness{Soreness: training.Soreness{Date: day, Score: 10}},
	journal.Flags{Raised: []string{"FLAG-01"}, Cleared: []string{"FLAG-02"}}, journal.Flags{}, journal.Posture{Date: day, Cues: []string{"hips"}},
	journal.Test{TestResult: training.TestResult{Date: day, Test: "t01_calf", Left: 25, Right: 24}}, journal.Test{TestResult: training.TestResult{Date: day, Test: "knee_to_wall", Left: -2}},
	journal.Pause{Key: "p1", Why: journal.Ill, Span: training.Span{From: day}, Fever: true}, journal.Pause{Key: "p1", None: true},
	journal.Pause{Key: "p2", Why: journal.Away, Span: training.Span{From: day, Until: day}, Place: "hotel"},
	journal.Undone{}, journal.Restored{},
}

func keyed(key string) journal.KeyedRun {
	return journal.KeyedRun{Key: key, Run: training.Run{Date: day, Start: training.At(7, 0), Kind: training.RunEasy, Minutes: 45, Distance: 8000, Title: "Easy run"}}
}

func TestWhatPeopleDoIsNotRefused(t *testing.T) {
	seen := map[journal.Kind]bool{}
	for _, b := range plausible {
		seen[b.Kind()] = true
		e := sure(b)
		if err := journal.Check(e); err != nil {
			t.Errorf("%s %+v: %v", b.Kind(), b, err)
		}
		if back := decode(t, encode(t, e)); journal.Check(back) != nil {
			t.Errorf("%s is refused when it is read again", b.Kind())
		}
	}
	for _, k := range journal.Kinds() {
		if !seen[k] {
			t.Errorf("no %s was checked", k)
		}
	}
}

// refused reports whether err names the field, the value and a way out.
func refused(t *testing.T, name string, err error, field, value string) {
	t.Helper()
	var bad *training.InvalidError
	if !errors.As(err, &bad) {
		t.Errorf("%s: passed with %v", name, err)
		return
	}
	if bad.Field != field || bad.Value != value || len(bad.Why) < 10 {
		t.Errorf("%s: %q %q %q, want field %q and value %q", name, bad.Field, bad.Value, bad.Why, field, value)
	}
}

func TestEnvelopesThatCannotBe(t *testing.T) {
	v4, err := journal.ParseID("01a20990-9500-4000-8000-000000000001")
	if err != nil {
		t.Fatal(err)
	}
	other, err := journal.ParseID("01a20990-9500-7000-c000-000000000001")
	if err != nil {
		t.Fatal(err)
	}
	last, err := journal.ParseID("ffffffff-ffff-7000-8000-000000000001")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name         string
		change       func(e *journal.Event)
		field, value string
	}{
		{"no id", func(e *journal.Event) { e.ID = journal.ID{} }, "id", ""},
		{"an id by chance alone", func(e *journal.Event) { e.ID = v4 }, "id", "01a20990-9500-4000-8000-000000000001"},
		{"an id of another variant", func(e *journal.Event) { e.ID = other }, "id", "01a20990-9500-7000-c000-000000000001"},
		// After the last ids nobody could find a later one: which answer stood was chance.
		{"an id after which there is none", func(e *journal.Event) { e.ID = last }, "id", "ffffffff-ffff-7000-8000-000000000001"},
		{"a note in a session of two lines", func(e *journal.Event) { *e = sure(journal.Note{Text: "x"}); e.Session = "a\nb" }, "session", "a\nb"},
		{"no body", func(e *journal.Event) { e.Body = nil }, "kind", "set.logged"},
		{"another kind's body", func(e *journal.Event) { e.Kind = journal.NoteWritten }, "kind", "note.written"},
		{"an old version of a new body", func(e *journal.Event) { e.Version = 0 }, "version", "0"},
		{"a version yet to come", func(e *journal.Event) { e.Version = 2 }, "version", "2"},
		{"counting from 0", func(e *journal.Event) { e.Seq = 0 }, "seq", "0"},
		{"time before the session", func(e *journal.Event) { e.Mono = -1 }, "mono", "-1"},
		{"a session of a fortnight", func(e *journal.Event) { e.Mono = 14 * 86_400_000 }, "mono", "1209600000"},
		{"nobody's history", func(e *journal.Event) { e.Athlete = "" }, "athlete", ""},
		{"no device", func(e *journal.Event) { e.Device = "" }, "device", ""},
		{"a name too long", func(e *journal.Event) { e.Device = strings.Repeat("é", 121) }, "device", strings.Repeat("é", 40) + "..."},
		{"a name of two lines", func(e *journal.Event) { e.Athlete = "ann\nbob" }, "athlete", "ann\nbob"},
		{"a name that is no text", func(e *journal.Event) { e.Session = "a\xff" }, "session", "a?"},
		{"a name with a control character", func(e *journal.Event) { e.Slot.Exercise = "rdl\u0085" }, "slot", "rdl\u0085"},
		{"a clock that was never set", func(e *journal.Event) { e.At = 0 }, "at", "0"},
		{"a clock before all", func(e *journal.Event) { e.At = math.MinInt64 }, "at", "-9223372036854775808"},
		{"a clock beyond all", func(e *journal.Event) { e.At = math.MaxInt64 }, "at", "9223372036854775807"},
		// 2^32 days later a Date would be the same again.
		// 1 795 453 200 000 + 2^32 × 86 400 000
		{"a clock that comes round", func(e *journal.Event) { e.At += 1 << 32 * 86_400_000 }, "at", "371086969827600000"},
		{"a zone of another planet", func(e *journal.Event) { e.Zone = "+25:00" }, "tz", "+25:00"},
	} {
		e := sure(journal.Set{LoggedSet: done(8, 40)})
		tt.change(&e)
		refused(t, tt.name, journal.Check(e), tt.field, tt.value)
	}
}

func TestWhatBelongsToNothing(t *testing.T) {
	for _, tt := range []struct {
		name   string
		body   journal.Body
		change func(e *journal.Event)
		field  string
	}{
		{"a set without a session", journal.Set{LoggedSet: done(8, 40)}, func(e *journal.Event) { e.Session = "" }, "session"},
		{"a set without a slot", journal.Set{LoggedSet: done(8, 40)}, func(e *journal.Event) { e.Slot = journal.Slot{} }, "slot"},
		{"a set without a number", journal.Set{LoggedSet: done(8, 40)}, func(e *journal.Event) { e.Slot.Number = 0 }, "set number"},
		{"the fifty-first set", journal.Set{LoggedSet: done(8, 40)}, func(e *journal.Event) { e.Slot.Number = 51 }, "set number"},
		{"a set of the third side", journal.Set{LoggedSet: done(8, 40)}, func(e *journal.Event) { e.Slot.Side = "middle" }, "side"},
		{"an edit of nothing", journal.Edit{LoggedSet: done(8, 40)}, func(e *journal.Event) { e.Base = journal.ID{} }, "base"},
		{"an edit of itself", journal.Edit{LoggedSet: done(8, 40)}, func(e *journal.Event) { e.Base = e.ID }, "base"},
		{"a choice of nothing", journal.Choice{}, func(e *journal.Event) { e.Base = journal.ID{} }, "base"},
		{"a choice without a session", journal.Choice{}, func(e *journal.Event) { e.Session = "" }, "session"},
		{"undoing nothing", journal.Undone{}, func(e *journal.Event) { e.Base = journal.ID{} }, "base"},
		{"undoing itself", journal.Undone{}, func(e *journal.Event) { e.Base = e.ID }, "base"},
		{"restoring nothing", journal.Restored{}, func(e *journal.Event) { e.Base = journal.ID{} }, "base"},
		{"a start without a session", journal.Start{}, func(e *journal.Event) { e.Session = "" }, "session"},
		{"a finish without a session", journal.Finish{}, func(e *journal.Event) { e.Session = "" }, "session"},
		{"a skip without a session", journal.Skip{}, func(e *journal.Event) { e.Session = "" }, "session"},
		{"a move without a session", journal.Move{Date: day}, func(e *journal.Event) { e.Session = "" }, "session"},
		{"a replacement without a session", journal.Replace{Swap: journal.Swap{From: "a", To: "b"}}, func(e *journal.Event) { e.Session = "" }, "session"},
		{"a swap without a session", journal.Swap{From: "a", To: "b"}, func(e *journal.Event) { e.Session = "" }, "session"},
		{"something left out of no session", journal.LeftOut{Exercise: "rdl"}, func(e *journal.Event) { e.Session = "" }, "session"},
		{"an effort of nothing", journal.Effort{Effort: 6}, func(e *journal.Event) { e.Session = "" }, "session"},
	} {
		e := sure(tt.body)
		if err := journal.Check(e); err != nil {
			t.Errorf("%s: already %v", tt.name, err)
		}
		tt.change(&e)
		var bad *training.InvalidError
		if err := journal.Check(e); !errors.As(err, &bad) || bad.Field != tt.field || len(bad.Why) < 10 {
			t.Errorf("%s: %v, want the field %q", tt.name, err, tt.field)
		}
	}
}

// TestWhatPassesCanBeWritten: a body that passes Check has a spelling, which is
// read as the same and passes again.
func TestWhatPassesCanBeWritten(t *testing.T) {
	words := []string{"", "achilles", "work", "FLAG-01", "easy", "marathon", "ill", "during", "left", "A", "moved"}
	passed := 0
	rapid.Check(t, func(t *rapid.T) {
		s := drawn(t)
		s.text = func() string { return rapid.SampledFrom(words).Draw(t, "word") }
		s.whole = func(low, high int64) int64 { return rapid.Int64Range(max(low, -2), min(high, 12)).Draw(t, "whole") }
		s.real = func() float64 {
			return rapid.SampledFrom([]float64{0, 0.5, 7, 9, -1, math.Inf(1), math.NaN()}).Draw(t, "real")
		}
		e := sure(filled(rapid.SampledFrom(bodies).Draw(t, "kind"), s))
		if journal.Check(e) != nil {
			return
		}
		passed++
		line, err := journal.Encode(e)
		if _, isPlan := e.Body.(journal.Plan); isPlan && err != nil {
			return // what is in a plan is the planner's
		}
		if err != nil {
			t.Fatal(err)
		}
		back, err := journal.Decode(line)
		if err != nil || journal.Check(back) != nil {
			t.Fatalf("%v, %v: %s", err, journal.Check(back), line)
		}
	})
	if passed == 0 {
		t.Error("nothing passed")
	}
}
