package journal_test

import (
	"fmt"
	"math"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// bodies has one empty body of every kind.
var bodies = []journal.Body{
	journal.Goal{}, journal.Profile{}, journal.Place{}, journal.NoPlace{}, journal.UsualWeek{},
	journal.Calendar{}, journal.PlannedRun{}, journal.MovedRun{}, journal.NoRun{}, journal.DoneRun{},
	journal.Plan{}, journal.Changes{}, journal.Declined{},
	journal.Start{}, journal.Finish{}, journal.Skip{}, journal.Move{},
	journal.Set{}, journal.Edit{}, journal.Choice{}, journal.Swap{}, journal.Replace{}, journal.LeftOut{}, journal.Effort{},
	journal.Pain{}, journal.Readiness{}, journal.Soreness{}, journal.Flags{}, journal.Posture{}, journal.Test{}, journal.Pause{},
	journal.Note{}, journal.Undone{}, journal.Restored{},
}

// source makes the values that fill fills fields with.
type source struct {
	whole func(low, high int64) int64
	real  func() float64
	text  func() string
	yes   func() bool
	many  func() int // how long a list is
}

// full says something different from zero in every field.
func full() source {
	n := int64(0)
	next := func() int64 { n++; return n }
	return source{
		whole: func(low, high int64) int64 { return max(low, 1) + next()%(high-max(low, 1)+1) },
		real:  func() float64 { return float64(next()) + 0.125 },
		text:  func() string { return fmt.Sprintf("text %d", next()) },
		yes:   func() bool { return true },
		many:  func() int { return 2 },
	}
}

// drawn says what rapid draws.
func drawn(t *rapid.T) source {
	return source{
		whole: func(low, high int64) int64 { return rapid.Int64Range(low, high).Draw(t, "whole") },
		real: func() float64 {
			f := rapid.Float64().Filter(func(f float64) bool { return f-f == 0 }).Draw(t, "real") // no infinity
			return f + 0                                                                          // no -0, which equals 0 and is spelt otherwise
		},
		text: func() string { return rapid.String().Draw(t, "text") },
		yes:  func() bool { return rapid.Bool().Draw(t, "yes") },
		many: func() int { return rapid.IntRange(-1, 2).Draw(t, "many") }, // -1 = nil
	}
}

// ranges are those of the types that have fewer values than their kind.
var ranges = map[reflect.Type][2]int64{
	reflect.TypeFor[training.Date]():        {0, int64(training.NewDate(9999, 12, 31))},
	reflect.TypeFor[training.Clock]():       {0, 1439},
	reflect.TypeFor[training.Weekday]():     {0, 6},
	reflect.TypeFor[training.Level]():       {0, 4},
	reflect.TypeFor[training.RunnerType]():  {0, 4},
	reflect.TypeFor[training.StrainClass](): {0, 3},
}

// fill fills every field of v, in depth. A field of a kind it does not know is
// a panic, so that no field is passed over.
func fill(v reflect.Value, s source) {
	if v.Type() == reflect.TypeFor[training.Tempo]() {
		v.Set(reflect.ValueOf(training.Tempo{Lower: uint8(s.whole(0, 9)), Pause: uint8(s.whole(0, 9)), Lift: 1, Explosive: s.yes()}))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), s)
		}
	case reflect.Slice:
		if n := s.many(); n >= 0 {
			v.Set(reflect.MakeSlice(v.Type(), n, n))
		}
		for i := range v.Len() {
			fill(v.Index(i), s)
		}
	case reflect.Map:
		n := s.many()
		if n >= 0 {
			v.Set(reflect.MakeMap(v.Type()))
		}
		for i := range max(n, 0) {
			x := reflect.New(v.Type().Elem()).Elem()
			fill(x, s)
			v.SetMapIndex(reflect.ValueOf(fmt.Sprint("SCH-0", i)), x)
		}
	case reflect.String:
		v.SetString(s.text())
	case reflect.Bool:
		v.SetBool(s.yes())
	case reflect.Float64:
		v.SetFloat(s.real())
	case reflect.Int, reflect.Int16, reflect.Int32, reflect.Int64:
		r, ok := ranges[v.Type()]
		if !ok {
			r = [2]int64{-1 << 15, 1<<15 - 1}
		}
		v.SetInt(s.whole(r[0], r[1]))
	case reflect.Uint8:
		r := ranges[v.Type()]
		v.SetUint(uint64(s.whole(r[0], r[1])))
	default:
		panic("the tests cannot fill " + v.Type().String())
	}
}

// filled is a body of the type of b.
func filled(b journal.Body, s source) journal.Body {
	v := reflect.New(reflect.TypeOf(b)).Elem()
	fill(v, s)
	return v.Interface().(journal.Body)
}

// eventOf is an event around a body, with every part of the envelope from s.
func eventOf(b journal.Body, s source) journal.Event {
	e := journal.Event{Athlete: s.text(), Device: s.text(), Seq: s.whole(1, 1<<53), Session: s.text(), Kind: b.Kind(), Version: b.Kind().Version(),
		At: journal.Instant(s.whole(-1<<50, 1<<50)), Zone: journal.Zone(s.text()), Mono: journal.Elapsed(s.whole(0, 1<<40)), Body: b}
	fill(reflect.ValueOf(&e.Slot).Elem(), s)
	e.ID = journal.NewID(journal.Instant(s.whole(0, 1<<47)), [10]byte{9: byte(s.whole(0, 255))})
	if s.yes() {
		e.Base = journal.NewID(journal.Instant(s.whole(0, 1<<47)), [10]byte{5: byte(s.whole(0, 255))})
	}
	return e
}

// anyEvent draws an event of any kind, one that cannot be read among them.
func anyEvent(t *rapid.T) journal.Event {
	s := drawn(t)
	return eventOf(filled(rapid.SampledFrom(bodies).Draw(t, "kind"), s), s)
}

// sure is an event as a phone writes it, that passes Check.
func sure(b journal.Body) journal.Event {
	id := journal.NewID(1_795_456_800_000, [10]byte{9: 1})
	e := journal.Event{ID: id, Athlete: "ann", Device: "phone", Seq: 7, Kind: b.Kind(), Version: b.Kind().Version(),
		At: journal.InstantAt(day, training.At(18, 0), "+01:00"), Zone: "+01:00[Europe/Berlin]", Body: b}
	switch b.(type) {
	case journal.Start, journal.Finish, journal.Skip, journal.Move, journal.Set, journal.Edit, journal.Choice, journal.Swap, journal.Replace, journal.LeftOut, journal.Effort:
		e.Session, e.Mono = "2026-W48-A", 60_000
	}
	switch b.(type) {
	case journal.Set:
		e.Slot = journal.Slot{Exercise: "rdl", Number: 1}
	case journal.Edit, journal.Choice, journal.Undone, journal.Restored:
		e.Base = journal.NewID(1_795_456_700_000, [10]byte{})
	}
	return e
}

// day is the day of every event of sure, a Monday.
var day = training.NewDate(2026, 11, 23)

func done(n int, load unit.Kilograms) training.LoggedSet {
	return training.LoggedSet{Kind: training.WorkSet, Reps: n, Load: load}
}

func TestThereIsABodyOfEveryKind(t *testing.T) {
	var got []journal.Kind
	for _, b := range bodies {
		got = append(got, b.Kind())
	}
	if want := journal.Kinds(); !reflect.DeepEqual(got, want) {
		t.Errorf("the tests have %v, the journal %v", got, want)
	}
}

func nan() unit.Kilograms { return unit.Kilograms(math.NaN()) }

func nanSet() journal.Set { return journal.Set{LoggedSet: done(8, nan())} }

func nanPlan() journal.Plan {
	return journal.Plan{Plan: training.Plan{Weeks: []training.Week{{Cost: training.Cost{Total: math.NaN()}}}}}
}
