package journal_test

import (
	"bytes"
	"reflect"
	"testing"

	"github.com/legwork-run/legwork/training/journal"
)

// FuzzDecode: nothing panics, the quick way reads what the slow one does, and what
// is read is written in one spelling that is read again as the same. Seeds are one
// event of each kind; testdata/fuzz has more by origin.
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
		if slow, err := journal.Decode(append([]byte("{ "), line[1:]...)); line[0] == '{' && (err != nil || !reflect.DeepEqual(e, slow)) {
			t.Fatalf("%s\nis read as %#v\nand by the reader of any JSON as %#v, %v", line, e, slow, err)
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
