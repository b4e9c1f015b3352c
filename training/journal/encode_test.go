package journal_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

func ExampleEncode() {
	e := sure(journal.Set{LoggedSet: done(8, 40)})
	e.Slot.Side = training.Left
	line, err := journal.Encode(e)
	fmt.Println(string(line), err)
	// Output: {"id":"01a20990-9500-7000-8000-000000000001","athlete":"ann","device":"phone","seq":7,"session":"2026-W48-A","slot":{"exercise":"rdl","number":1,"side":"left"},"kind":"set.logged","version":1,"at":1795453200000,"tz":"+01:00[Europe/Berlin]","mono":60000,"body":{"kind":"work","reps":8,"loadKg":40}} <nil>
}

func encode(t testing.TB, e journal.Event) []byte {
	t.Helper()
	line, err := journal.Encode(e)
	if err != nil {
		t.Fatal(err)
	}
	return line
}

func decode(t testing.TB, line []byte) journal.Event {
	t.Helper()
	e, err := journal.Decode(line)
	if err != nil {
		t.Fatalf("%v: %s", err, line)
	}
	return e
}

// same compares events; a list without anything in it is one whether nil or not.
var same = cmp.Options{cmpopts.EquateEmpty(), cmpopts.EquateComparable(journal.Unread{})}

// TestEveryFieldOfEveryBodySurvives fills each field, in depth, with something
// different from zero.
func TestEveryFieldOfEveryBodySurvives(t *testing.T) {
	for _, b := range bodies {
		t.Run(string(b.Kind()), func(t *testing.T) {
			s := full()
			e := eventOf(filled(b, s), s)
			line := encode(t, e)
			back := decode(t, line)
			if diff := cmp.Diff(e, back); diff != "" {
				t.Error(diff)
			}
			if again := encode(t, back); !bytes.Equal(line, again) {
				t.Errorf("was %s\nand is %s", line, again)
			}
		})
	}
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := anyEvent(t)
		line, err := journal.Encode(e)
		if err != nil {
			t.Fatal(err)
		}
		back, err := journal.Decode(line)
		if err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		if diff := cmp.Diff(e, back, same); diff != "" {
			t.Fatal(diff)
		}
		again, err := journal.Encode(back)
		if err != nil || !bytes.Equal(line, again) {
			t.Fatalf("%v: was %s\nand is %s", err, line, again)
		}
		if bytes.ContainsAny(line, "\n\r") || bytes.Contains(line, []byte(`:null`)) && !strings.Contains(fmt.Sprint(e.Body), ":null") {
			t.Fatalf("not one line, or a list that is null: %s", line)
		}
	})
}

// TestListsAreNeverNull encodes every body with every list nil, also those
// inside other lists.
func TestListsAreNeverNull(t *testing.T) {
	for _, b := range bodies {
		depth := 0
		for most := range 7 {
			s := full()
			depth = 0
			s.many = func() int {
				if depth++; depth > most*3 {
					return -1
				}
				return 1
			}
			line := encode(t, eventOf(filled(b, s), s))
			if bytes.Contains(line, []byte("null")) {
				t.Errorf("%s with %d lists: %s", b.Kind(), most*3, line)
			}
		}
	}
}

func TestNilAndEmptyListsAreSpeltAlike(t *testing.T) {
	for _, b := range bodies {
		none, empty := full(), full()
		none.many = func() int { return -1 }
		empty.many = func() int { return 0 }
		x, y := encode(t, eventOf(filled(b, none), none)), encode(t, eventOf(filled(b, empty), empty))
		if !bytes.Equal(x, y) {
			t.Errorf("%s: %s\nand %s", b.Kind(), x, y)
		}
	}
}

func TestAChangeWithoutASessionLeavesItOut(t *testing.T) {
	for name, tt := range map[string]struct {
		with training.PrescribedSession
		want bool
	}{
		"none":             {training.PrescribedSession{}, false},
		"none, with lists": {training.PrescribedSession{Exercises: []training.PrescribedExercise{}, Why: []training.Reason{}}, false},
		"one with minutes": {training.PrescribedSession{Minutes: 20}, true},
		"one with reasons": {training.PrescribedSession{Why: []training.Reason{{Rule: "SCH-01"}}}, true},
	} {
		line := encode(t, sure(journal.Changes{Key: "k", Changes: []training.Change{{Kind: training.Dropped, With: tt.with}}}))
		if got := bytes.Contains(line, []byte(`"with":`)); got != tt.want {
			t.Errorf("%s: %s", name, line)
		}
	}
}

func TestSpelling(t *testing.T) {
	for _, tt := range []struct {
		name string
		body journal.Body
		want string
	}{
		{"signs of HTML stay as they are", journal.Note{Text: `<b> & "so"`}, `{"text":"<b> & \"so\""}`},
		{"letters of the world stay as they are", journal.Note{Text: "Kniebeuge für 膝 🦵"}, `{"text":"Kniebeuge für 膝 🦵"}`},
		{"a line's end is escaped", journal.Note{Text: "one\ntwo"}, `{"text":"one\ntwo"}`},
		{"what is not said is left out", journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet}}, `{"kind":"work"}`},
		{"halves are halves", journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Load: 22.5}}, `{"kind":"work","loadKg":22.5}`},
		{"days and times are read by people", journal.Move{Date: day, Start: training.At(7, 5)}, `{"date":"2026-11-23","start":"07:05"}`},
		{"a body that needs no words is empty", journal.Undone{}, `{}`},
		{"a list of none is left out", journal.UsualWeek{}, `{}`},
	} {
		line := encode(t, sure(tt.body))
		if _, got, _ := bytes.Cut(line, []byte(`"body":`)); string(got) != tt.want+"}" {
			t.Errorf("%s: got %s", tt.name, got)
		}
	}
}

func TestWhatCannotBeWritten(t *testing.T) {
	e := sure(journal.Note{Text: "x"})
	for name, change := range map[string]func(e *journal.Event){
		"no body":                    func(e *journal.Event) { e.Body = nil },
		"another kind's body":        func(e *journal.Event) { e.Body = journal.Undone{} },
		"a load that is no number":   func(e *journal.Event) { *e = sure(journal.Set{LoggedSet: done(8, 0)}); e.Body = nanSet() },
		"an effort without an end":   func(e *journal.Event) { *e = sure(journal.Effort{Effort: training.RPE(math.Inf(1))}) },
		"a cost that is no number":   func(e *journal.Event) { *e = sure(nanPlan()) },
		"an amount inside a request": func(e *journal.Event) { *e = sure(journal.Profile{Profile: training.Profile{Mass: nan()}}) },
	} {
		bad := e
		change(&bad)
		if line, err := journal.Encode(bad); err == nil {
			t.Errorf("%s became %s", name, line)
		}
	}
}

// TestFieldsOfABodyDifferByMoreThanCapitals: a reader of JSON takes names whatever
// their capitals, so two fields that differ only there would be one.
func TestFieldsOfABodyDifferByMoreThanCapitals(t *testing.T) {
	for _, b := range bodies {
		s := full()
		_, body, _ := bytes.Cut(encode(t, eventOf(filled(b, s), s)), []byte(`"body":`))
		var fields map[string]json.RawMessage
		if err := json.Unmarshal(body[:len(body)-1], &fields); err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for name := range fields {
			if low := strings.ToLower(name); seen[low] || name[0] < 'a' {
				t.Errorf("%s has a field %s", b.Kind(), name)
			} else {
				seen[low] = true
			}
		}
		if len(fields) != countFields(reflect.TypeOf(b)) {
			t.Errorf("%s writes %d fields of %d", b.Kind(), len(fields), countFields(reflect.TypeOf(b)))
		}
	}
}

// countFields counts those of an object, those of embedded types included.
func countFields(t reflect.Type) int {
	n := 0
	for i := range t.NumField() {
		if f := t.Field(i); f.Anonymous && f.Tag.Get("json") == "" {
			n += countFields(f.Type)
		} else {
			n++
		}
	}
	return n
}
