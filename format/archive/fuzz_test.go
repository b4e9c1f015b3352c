package archive_test

import (
	"bytes"
	"testing"

	"github.com/legwork-run/legwork/format/archive"
)

// FuzzRead: nothing panics, limits hold, and what is read can be written and is
// read again as the same. Seeds by origin are in testdata/fuzz.
func FuzzRead(f *testing.F) {
	f.Add(written(f, "ann.jsonl", history(3)))
	f.Add(written(f, "ann.jsonl.gz", history(3)))
	f.Add(written(f, "ann.jsonl", nil))
	limits := archive.Limits{Bytes: 1 << 20, Line: 64 << 10, Troubles: 100}
	f.Fuzz(func(t *testing.T, file []byte) {
		a, err := archive.Read(bytes.NewReader(file), limits)
		if len(a.Troubles) > limits.Troubles {
			t.Fatalf("%d troubles", len(a.Troubles))
		}
		var again bytes.Buffer
		h := archive.Header{Athlete: a.Athlete, Events: len(a.Events), Made: a.Made}
		if len(a.Events) == 0 && a.Athlete == "" {
			if err == nil {
				t.Fatal("nobody's archive passes for whole")
			}
			return
		}
		if y := a.Made.Year(); y < 0 || y > 9999 {
			return // a year of more digits is in no archive of ours
		}
		if err := archive.Write(&again, h, given(a.Events, nil)); err != nil {
			t.Fatal(err)
		}
		b, err := read(again.Bytes())
		if err != nil || len(b.Troubles) > 0 || len(b.Events) != len(a.Events) {
			t.Fatalf("%d events became %d, %v, %v", len(a.Events), len(b.Events), b.Troubles, err)
		}
	})
}
