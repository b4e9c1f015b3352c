package journal_test

import (
	"bytes"
	"testing"

	"github.com/legwork-run/legwork/training/journal"
)

// FuzzDecode: nothing panics, and what is read is written in one spelling that
// is read again as the same. Seeds are one event of each kind; testdata/fuzz has
// more by origin.
func FuzzDecode(f *testing.F) {
	for _, b := range bodies {
		s := full()
		f.Add(encode(f, eventOf(filled(b, s), s)))
		f.Add(encode(f, sure(b)))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		e, err := journal.Decode(line)
		if err != nil {
			return
		}
		_ = journal.Check(e)
		once, err := journal.Encode(e)
		if err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		again, err := journal.Decode(once)
		if err != nil {
			t.Fatalf("%v: %s\nfrom %s", err, once, line)
		}
		if twice := encode(t, again); !bytes.Equal(once, twice) {
			t.Fatalf("%s\nbecame %s", once, twice)
		}
		if bytes.ContainsAny(once, "\n\r") {
			t.Fatalf("more than one line: %s", once)
		}
	})
}
