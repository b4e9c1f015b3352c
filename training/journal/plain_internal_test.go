package journal

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const plainLine = `{"id":"01a20990-9500-7000-8000-000000000001","athlete":"ann","device":"phone","seq":7,"session":"2026-W48-A",` +
	`"slot":{"exercise":"rdl","number":1,"side":"left"},"kind":"set.logged","version":1,"at":1795453200000,"tz":"+01:00[Europe/Berlin]",` +
	`"mono":60000,"base":"01a20990-9500-7000-8000-000000000000","body":{"kind":"work","reps":8}}`

func TestTheQuickWayReadsWhatEncodeWrites(t *testing.T) {
	w, ok := plain([]byte(plainLine), nil)
	slow, err := envelope([]byte(plainLine))
	if !ok || err != nil {
		t.Fatal(ok, err)
	}
	if diff := cmp.Diff(slow, w); diff != "" {
		t.Error(diff)
	}
}

func TestTheQuickWayLeavesTheRest(t *testing.T) {
	for name, change := range map[string][2]string{
		"a blank":            {`"seq":7`, `"seq": 7`},
		"another order":      {`"athlete":"ann","device":"phone"`, `"device":"phone","athlete":"ann"`},
		"an escape":          {`"ann"`, `"\u0061nn"`},
		"a letter below 32":  {`"ann"`, "\"a\tn\""},
		"a fraction":         {`"seq":7`, `"seq":7.0`},
		"an exponent":        {`"seq":7`, `"seq":7e0`},
		"a leading zero":     {`"seq":7`, `"seq":07`},
		"no digits":          {`"seq":7`, `"seq":-`},
		"many digits":        {`"seq":7`, `"seq":1234567890123456789`},
		"a field more":       {`"kind"`, `"mood":1,"kind"`},
		"a null":             {`"ann"`, `null`},
		"an id that is none": {`01a20990-9500-7000-8000-000000000001`, `01A20990-9500-7000-8000-000000000001`},
		"no end":             {`"reps":8}}`, `"reps":8`},
		"a slot of numbers":  {`{"exercise":"rdl",`, `{`},
	} {
		line := strings.Replace(plainLine, change[0], change[1], 1)
		if _, ok := plain([]byte(line), nil); ok || line == plainLine {
			t.Errorf("%s: it read %s", name, line)
		}
	}
}

func TestALinesEndDoesNotTakeTheSlowWay(t *testing.T) {
	cost := func(line string) float64 {
		return testing.AllocsPerRun(10, func() {
			if _, err := Decode([]byte(line)); err != nil {
				t.Fatal(err)
			}
		})
	}
	if bare, ended := cost(plainLine), cost(plainLine+"\r\n"); ended > bare {
		t.Errorf("%v allocations became %v", bare, ended)
	}
}

func TestEveryBodyHasAQuickWay(t *testing.T) {
	for _, k := range kinds {
		body, err := k.read([]byte(`{}`), quick{})
		if err != nil {
			t.Fatal(err)
		}
		if shapeOf(reflect.TypeOf(body)) == nil {
			t.Errorf("%s is read slowly", k.kind)
		}
	}
}

func TestTheQuickWayIntoABodyLeavesTheRest(t *testing.T) {
	read := shapeOf(reflect.TypeFor[Set]())
	const whole = `{"kind":"work","reps":8,"loadKg":22.5,"rir":2,"rated":true,"target":{"count":8,"low":6,"high":10,"rir":2,"loadKg":22.5}}`
	quickly := func(raw string) bool {
		return plainBody(read, []byte(raw), nil, reflect.ValueOf(new(Set)).Elem())
	}
	if !quickly(whole) || !quickly(`{}`) {
		t.Fatal("a set takes the slow way")
	}
	for name, change := range map[string][2]string{
		"another order":        {`"kind":"work","reps":8`, `"reps":8,"kind":"work"`},
		"a field twice":        {`"reps":8`, `"reps":8,"reps":8`},
		"a field nobody knows": {`"reps":8`, `"reps":8,"mood":1`},
		"other capitals":       {`"reps"`, `"Reps"`},
		"a blank":              {`"reps":8`, `"reps": 8`},
		"an escape":            {`"work"`, `"w\u006frk"`},
		"a null":               {`"reps":8`, `"reps":null`},
		"a text for a number":  {`"reps":8`, `"reps":"8"`},
		"a number for a text":  {`"work"`, `7`},
		"a fraction":           {`"reps":8`, `"reps":8.5`},
		"no digits after it":   {`22.5,"rir"`, `22.,"rir"`},
		"an exponent":          {`22.5,"rir"`, `2e1,"rir"`},
		"half a word":          {`true`, `tru`},
		"a comma too many":     {`"rated":true`, `"rated":true,`},
		"no end":               {`22.5}}`, `22.5}`},
		"more after the end":   {`22.5}}`, `22.5}}}`},
	} {
		raw := strings.Replace(whole, change[0], change[1], 1)
		if quickly(raw) || raw == whole {
			t.Errorf("%s: it read %s", name, raw)
		}
	}
}

// FuzzPlain holds that the quick way reads nothing that the slow way refuses,
// and nothing otherwise.
func FuzzPlain(f *testing.F) {
	f.Add([]byte(plainLine))
	f.Fuzz(func(t *testing.T, line []byte) {
		var d Decoder
		for _, before := range [][]byte{line, []byte(plainLine)} { // what they leave behind changes nothing
			_, _ = d.Decode(before)
		}
		e, err := d.Decode(line)
		w, slowErr := envelope(line)
		var slow Event
		if slowErr == nil {
			slow, slowErr = opened(w, quick{})
		}
		if (err == nil) != (slowErr == nil && len(bytes.ToValidUTF8(line, nil)) == len(line)) {
			t.Fatalf("%v, slowly %v", err, slowErr)
		}
		if err == nil && !cmp.Equal(e, slow, cmp.Comparer(func(a, b Unread) bool { return a == b })) {
			t.Fatalf("got %v, slowly %v", e, slow)
		}
	})
}
