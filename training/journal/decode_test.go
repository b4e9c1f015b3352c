package journal_test

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training/journal"
)

// head is an envelope up to the kind.
const head = `{"id":"01a20990-9500-7000-8000-000000000001","athlete":"ann","device":"phone","seq":7,`

// note is a whole event.
const note = head + `"kind":"note.written","version":1,"at":1795453200000,"body":{"text":"slow"}}`

func ExampleDecode() {
	e, err := journal.Decode([]byte(note))
	fmt.Println(e.Kind, e.Body.(journal.Note).Text, err)

	_, err = journal.Decode([]byte(strings.Replace(note, `"text"`, `"texd"`, 1)))
	fmt.Println(err)

	_, err = journal.Decode([]byte(`BEGIN:VCALENDAR`))
	fmt.Println(err, errors.Is(err, journal.ErrNotAnEvent))

	e, _ = journal.Decode([]byte(strings.Replace(note, `"version":1`, `"version":9`, 1)))
	fmt.Println(e.Body.(journal.Unread).Why)
	// Output:
	// note.written slow <nil>
	// event 01a20990-9500-7000-8000-000000000001, note.written: the field "texd" is not known here; a newer program writes a newer version
	// not an event: it is not JSON at byte 1 true
	// it has version 9 and this program reads up to 1
}

func TestAnEventOfTheFutureIsKeptToTheByte(t *testing.T) {
	bodies := []string{
		`{}`,
		`{"a":{"b":[1,[2,{"c":null}],true,false,"x"]}}`,
		`{"big":123456789012345678901234567890,"small":1e-400,"exact":1.10,"exp":1E+2,"zero":-0}`,
		`{"same":1,"same":2,"Same":3}`,
		`{"z":1,"a":2}`,
		`{"text":"膝 🦵 \u8019 \ud83d\ude00 \ud800 <b>&amp;</b> \/ \" \\ \u2028` + "\u2028\u2029\ufffd" + `"}`,
		`{"":0," ":1,"\u0061":2}`,
		`{"long":"` + strings.Repeat("x", 100_000) + `"}`,
		`{"deep":` + strings.Repeat("[", 500) + strings.Repeat("]", 500) + `}`,
	}
	for _, future := range []string{`"kind":"sleep.tracked","version":1`, `"kind":"note.written","version":2`, `"kind":"sleep.tracked","version":12`} {
		for _, body := range bodies {
			line := head + `"session":"s","slot":{"exercise":"rdl","number":2,"side":"right"},` + future + `,"at":1795453200000,"tz":"-03:30","mono":5,"base":"01a20990-9500-7000-8000-000000000000","body":` + body + `}`
			e := decode(t, []byte(line))
			if _, ok := e.Body.(journal.Unread); !ok || e.Body.Kind() != e.Kind {
				t.Errorf("%s was read as %T", line, e.Body)
			}
			if got := encode(t, e); string(got) != line {
				t.Errorf("was %.300s\nand is %.300s", line, got)
			}
			if err := journal.Check(e); err != nil {
				t.Errorf("%.300s: %v", line, err)
			}
		}
	}
}

func TestBlanksBetweenPartsAreNoPartOfAnEvent(t *testing.T) {
	for _, body := range []string{`{"a":[1,2],"b":" \t"}`, `{"text":"two  blanks"}`} {
		tight := head + `"kind":"sleep.tracked","version":1,"at":5,"body":` + body + `}`
		loose := " " + strings.ReplaceAll(strings.ReplaceAll(tight, `":`, "\" :\t"), `,"`, ",\r\n \"") + " \n"
		if got := encode(t, decode(t, []byte(loose))); string(got) != tight {
			t.Errorf("was %s\nand is %s", loose, got)
		}
		if decode(t, []byte(loose)) != decode(t, []byte(tight)) {
			t.Errorf("%s differs by its blanks", body)
		}
	}
}

func TestOtherSpellingsOfAnEventBecomeTheOne(t *testing.T) {
	want := string(encode(t, decode(t, []byte(note))))
	for name, line := range map[string]string{
		"another order":           `{"body":{"text":"slow"},"seq":7,"version":1,"at":1795453200000,"kind":"note.written","device":"phone","athlete":"ann","id":"01a20990-9500-7000-8000-000000000001"}`,
		"what says nothing":       strings.Replace(note, `"kind"`, `"session":"","slot":{},"tz":"","mono":0,"base":"","kind"`, 1),
		"nulls":                   strings.Replace(note, `"kind"`, `"session":null,"slot":null,"tz":null,"mono":null,"base":null,"kind"`, 1),
		"escapes nobody needs":    strings.Replace(note, "slow", `\u0073low`, 1),
		"escapes in the envelope": strings.Replace(note, `"ann"`, `"\u0061nn"`, 1),
		"capitals":                strings.Replace(note, `"text"`, `"Text"`, 1),
		"a line's end":            note + "\r\n",
	} {
		e, err := journal.Decode([]byte(line))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := encode(t, e); string(got) != want {
			t.Errorf("%s: got %s, want %s", name, got, want)
		}
	}
}

func TestNullListsAreReadAndWrittenAsEmptyOnes(t *testing.T) {
	line := head + `"kind":"profile.written","version":1,"at":5,"body":{"level":"auto","runner":"auto","liftingMonths":0,"places":null,"windows":null}}`
	want := strings.ReplaceAll(line, "null", "[]")
	for _, in := range []string{line, want} {
		if got := encode(t, decode(t, []byte(in))); string(got) != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestWhatIsNoEvent(t *testing.T) {
	with := func(old, new string) string {
		if !strings.Contains(note, old) {
			t.Fatalf("%s is not in the note", old)
		}
		return strings.Replace(note, old, new, 1)
	}
	for _, tt := range []struct{ name, line, says string }{
		{"nothing", "", "empty"},
		{"blanks", "  \n", "empty"},
		{"no JSON", "set 8 x 40 kg", "not JSON at byte 1"},
		{"null", "null", "id is missing"},
		{"a number", "7", "number where an object belongs"},
		{"a list", "[" + note + "]", "array where an object belongs"},
		{"half an event", note[:90], "breaks off"},
		{"two events", note + note, "something follows"},
		{"a letter after the end", note + "x", "something follows"},
		{"bytes that are no text", with("slow", "sl\xffw"), "UTF-8"},
		{"a field of the envelope nobody knows", with(`"seq"`, `"mood":"good","seq"`), `"mood"`},
		{"a field twice", with(`"seq":7`, `"seq":7,"seq":8`), `"seq" stands there twice`},
		{"a field twice in capitals", with(`"seq":7`, `"seq":7,"SEQ":8`), `"SEQ" stands there twice`},
		{"a field hidden by an escape", with(`"seq":7`, `"seq":7,"\u0073eq":8`), "escapes"},
		{"a slot with a field twice", with(`"kind"`, `"slot":{"exercise":"rdl","exercise":"squat"},"kind"`), "twice"},
		{"two bodies", with(`"body"`, `"body":{"text":"fast"},"body"`), "twice"},
		{"no id", strings.Replace(note, `"id":"01a20990-9500-7000-8000-000000000001",`, "", 1), "id is missing"},
		{"an empty id", with("01a20990-9500-7000-8000-000000000001", ""), "id is missing"},
		{"an id in capitals", with("01a20990", "01A20990"), "not an id"},
		{"a number for an id", with(`"01a20990-9500-7000-8000-000000000001"`, "17"), `"id"`},
		{"no kind", with(`"kind":"note.written",`, ""), "kind is missing"},
		{"no version", with(`"version":1,`, ""), "version is missing"},
		{"version 0", with(`"version":1`, `"version":0`), "version is missing or below 1"},
		{"version -1", with(`"version":1`, `"version":-1`), "version is missing or below 1"},
		{"a version in words", with(`"version":1`, `"version":"one"`), `"version" cannot be this string`},
		{"half a version", with(`"version":1`, `"version":1.5`), `"version"`},
		{"a time with an exponent", with(`1795453200000`, `1.7e12`), `"at"`},
		{"a time beyond all", with(`1795453200000`, `99999999999999999999`), `"at"`},
		{"a time with a leading zero", with(`1795453200000`, `01795453200000`), "not JSON"},
		{"no body", with(`,"body":{"text":"slow"}`, ""), "body is missing"},
		{"a body that is null", with(`{"text":"slow"}`, "null"), "body is missing or no object"},
		{"a body that is a list", with(`{"text":"slow"}`, "[]"), "body is missing or no object"},
		{"a body that is text", with(`{"text":"slow"}`, `"slow"`), "body is missing or no object"},
		{"a body cut short", note[:len(note)-2] + "}", "breaks off"},
	} {
		_, err := journal.Decode([]byte(tt.line))
		if !errors.Is(err, journal.ErrNotAnEvent) || !strings.Contains(fmt.Sprint(err), tt.says) {
			t.Errorf("%s: %v, want %q", tt.name, err, tt.says)
		}
	}
}

func TestABodyThatCannotBeReadSaysWhichPart(t *testing.T) {
	for _, tt := range []struct{ name, kind, body, says string }{
		{"a field nobody knows", "set.logged", `{"kind":"work","reps":8,"band":"red"}`, `"band" is not known`},
		{"a field of another kind", "note.written", `{"text":"x","reps":8}`, `"reps" is not known`},
		{"a field nobody knows, deep inside", "set.logged", `{"kind":"work","target":{"count":8,"mood":1}}`, `"mood" is not known`},
		{"a field in an empty body", "event.undone", `{"why":"slip"}`, `"why" is not known`},
		{"words for a number", "set.logged", `{"kind":"work","reps":"eight"}`, `"reps" cannot be this string`},
		{"half a repetition", "set.logged", `{"kind":"work","reps":8.5}`, `"reps" cannot be this number`},
		{"a load beyond all numbers", "set.logged", `{"kind":"work","loadKg":1e999}`, `"loadKg"`},
		{"two answers", "set.logged", `{"kind":"work","reps":8,"reps":9}`, `"reps" stands there twice`},
		{"two answers in capitals", "set.logged", `{"kind":"work","reps":8,"Reps":9}`, `"Reps" stands there twice`},
		{"two answers deep inside", "set.logged", `{"kind":"work","target":{"count":8,"count":9}}`, `"count" stands there twice`},
		{"an escape that hides one", "set.logged", `{"kind":"work","reps":8,"r\u0065ps":9}`, "escapes"},
		{"a list for a number, deep inside", "run.done", `{"key":"k","run":{"date":"2026-11-23","metres":[1]}}`, `"run.metres" cannot be this array`},
		{"no day", "session.moved", `{"date":"23.11.2026","start":"18:00"}`, `"23.11.2026" is not a date like`},
		{"no time of day", "session.moved", `{"date":"2026-11-23","start":"18h"}`, `"18h" is not a time of day`},
		{"a list for a name", "place.removed", `{"name":["home"]}`, `"name" cannot be this array`},
		{"more costs than rules", "plan.adopted", `{"plan":{"weeks":[{"cost":{"byRule":{` + manyFields(1001) + `}}}]}}`, "more than 1000 fields"},
	} {
		_, err := journal.Decode([]byte(head + `"kind":"` + tt.kind + `","version":1,"at":5,"body":` + tt.body + `}`))
		switch {
		case err == nil || errors.Is(err, journal.ErrNotAnEvent):
			t.Errorf("%s: %v", tt.name, err)
		case !strings.Contains(err.Error(), tt.says) || !strings.Contains(err.Error(), tt.kind) || !strings.Contains(err.Error(), "01a20990"):
			t.Errorf("%s: %v, want %q, the kind and the id", tt.name, err, tt.says)
		}
	}
}

func manyFields(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `,"R-%d":1`, i)
	}
	return b.String()[1:]
}

// Many events read one after the other, by a Decoder that has much lying about, are
// those read one by one by the reader of any JSON, which a blank makes them take.
func TestADecoderReadsManyAsEachIsReadAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var d journal.Decoder
		for range rapid.IntRange(1, 6).Draw(t, "events") {
			line, err := journal.Encode(anyEvent(t))
			if err != nil {
				t.Fatal(err)
			}
			got, err := d.Decode(line)
			if err != nil {
				t.Fatalf("%v: %s", err, line)
			}
			want, err := journal.Decode(append([]byte("{ "), line[1:]...))
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(got, want) {
				t.Fatalf("%s\nis read as %#v\nand slowly as %#v", line, got, want)
			}
		}
	})
}
