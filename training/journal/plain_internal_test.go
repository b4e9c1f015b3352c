package journal

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const plainLine = `{"id":"01a20990-9500-7000-8000-000000000001","athlete":"ann","device":"phone","seq":7,"session":"2026-W48-A",` +
	`"slot":{"exercise":"rdl","number":1,"side":"left"},"kind":"set.logged","version":1,"at":1795453200000,"tz":"+01:00[Europe/Berlin]",` +
	`"mono":60000,"base":"01a20990-9500-7000-8000-000000000000","body":{"kind":"work","reps":8}}`

func TestTheQuickWayReadsWhatEncodeWrites(t *testing.T) {
	w, ok := plain([]byte(plainLine))
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
		if _, ok := plain([]byte(line)); ok || line == plainLine {
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

// FuzzPlain holds that the quick way reads nothing that the slow way refuses,
// and nothing otherwise.
func FuzzPlain(f *testing.F) {
	f.Add([]byte(plainLine))
	f.Fuzz(func(t *testing.T, line []byte) {
		e, err := Decode(line)
		w, slowErr := envelope(line)
		var slow Event
		if slowErr == nil {
			slow, slowErr = opened(w)
		}
		if (err == nil) != (slowErr == nil && len(bytes.ToValidUTF8(line, nil)) == len(line)) {
			t.Fatalf("%v, slowly %v", err, slowErr)
		}
		if err == nil && !cmp.Equal(e, slow, cmp.Comparer(func(a, b Unread) bool { return a == b })) {
			t.Fatalf("got %v, slowly %v", e, slow)
		}
	})
}
