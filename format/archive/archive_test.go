package archive_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/format/archive"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

var made = time.Date(2026, 11, 23, 17, 0, 0, 0, time.UTC)

// history is so many sets of Ann's.
func history(n int) []journal.Event {
	events := make([]journal.Event, n)
	for i := range events {
		at := journal.Instant(1_795_453_200_000 + i*90_000)
		body := journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: 8, Load: 22.5}}
		events[i] = journal.Event{ID: journal.NewID(at, [10]byte{9: 1}), Athlete: "ann", Device: "phone", Seq: int64(i + 1), Session: "2026-W48-A",
			Slot: journal.Slot{Exercise: "rdl", Number: i + 1}, Kind: body.Kind(), Version: 1, At: at, Zone: "+01:00[Europe/Berlin]", Body: body}
	}
	return events
}

// given hands out events, and at their end an error unless it is nil.
func given(events []journal.Event, err error) iter.Seq2[journal.Event, error] {
	return func(yield func(journal.Event, error) bool) {
		for _, e := range events {
			if !yield(e, nil) {
				return
			}
		}
		if err != nil {
			yield(journal.Event{}, err)
		}
	}
}

// written is an archive of the events, packed when the name says so.
func written(t testing.TB, name string, events []journal.Event) []byte {
	t.Helper()
	var b bytes.Buffer
	w := archive.Compressed(&b, name)
	if err := archive.Write(w, archive.Header{Athlete: "ann", Events: len(events), Made: made}, given(events, nil)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func read(file []byte) (archive.Archive, error) {
	return archive.Read(bytes.NewReader(file), archive.Limits{})
}

func packed(t testing.TB, b []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	if _, err := z.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func ExampleWrite() {
	events := history(1)
	events[0].Body, events[0].Kind, events[0].Slot = journal.Note{Text: "slow"}, journal.NoteWritten, journal.Slot{}
	_ = archive.Write(os.Stdout, archive.Header{Athlete: "ann", Events: 1, Made: made}, given(events, nil))
	// Output:
	// {"legwork":"journal","version":1,"athlete":"ann","events":1,"made":"2026-11-23T17:00:00Z"}
	// {"id":"01a20959-a680-7000-8000-000000000001","athlete":"ann","device":"phone","seq":1,"session":"2026-W48-A","kind":"note.written","version":1,"at":1795453200000,"tz":"+01:00[Europe/Berlin]","body":{"text":"slow"}}
	// {"legwork":"end","events":1,"sha256":"38816a4b17a02d48a9e2ffaf08f4e76e0e1d58ad6f703d7a34c6148d5ce843c1"}
}

func ExampleRead() {
	var file bytes.Buffer
	_ = archive.Write(&file, archive.Header{Athlete: "ann", Events: 3, Made: made}, given(history(3), nil))
	half := file.Bytes()[:file.Len()*2/3] // the disk was full
	a, err := archive.Read(bytes.NewReader(half), archive.Limits{})
	fmt.Println(len(a.Events), errors.Is(err, archive.ErrBrokenOff))
	fmt.Println(err)
	// Output:
	// 2 true
	// line 4: the archive breaks off: 2 of 3 events are whole and can be brought in; export again, or take another copy of the file, for the rest; what is brought in twice is there once
}

// ExampleOpen checks an archive first and brings it in then, without ever
// holding all of it.
func ExampleOpen() {
	var file bytes.Buffer
	_ = archive.Write(&file, archive.Header{Athlete: "ann", Events: 3, Made: made}, given(history(3), nil))
	for _, keep := range []bool{false, true} {
		r, err := archive.Open(bytes.NewReader(file.Bytes()), archive.Limits{})
		if err != nil {
			fmt.Println(err)
			return
		}
		for e, err := range r.Events() {
			if keep && err == nil {
				fmt.Println(e.Slot.Exercise, e.Slot.Number)
			}
		}
		fmt.Println(r.Header.Athlete, r.Err())
	}
	// Output:
	// ann <nil>
	// rdl 1
	// rdl 2
	// rdl 3
	// ann <nil>
}

func ExampleCompressed() {
	var plain, small bytes.Buffer
	for name, b := range map[string]*bytes.Buffer{"ann.jsonl": &plain, "ann.jsonl.gz": &small} {
		w := archive.Compressed(b, name)
		_ = archive.Write(w, archive.Header{Athlete: "ann", Events: 100, Made: made}, given(history(100), nil))
		_ = w.Close()
	}
	fmt.Println(small.Len() < plain.Len()/5)
	// Output: true
}

func TestWhatIsTakenAwayIsPutBack(t *testing.T) {
	for _, name := range []string{"ann.jsonl", "ann.jsonl.gz", "ANN.JSONL.GZ"} {
		for _, n := range []int{0, 1, 500} {
			file := written(t, name, history(n))
			a, err := archive.Read(iotest.HalfReader(bytes.NewReader(file)), archive.Limits{})
			if err != nil || len(a.Troubles) > 0 {
				t.Fatalf("%s of %d: %v, %v", name, n, err, a.Troubles)
			}
			if isPacked := file[0] == 0x1f; isPacked != (name != "ann.jsonl") {
				t.Errorf("%s is packed: %v", name, isPacked)
			}
			if want := (archive.Header{Athlete: "ann", Events: n, Made: made}); a.Header != want {
				t.Errorf("%s: %+v, want %+v", name, a.Header, want)
			}
			if diff := cmp.Diff(history(n), a.Events, cmpopts.EquateEmpty()); diff != "" {
				t.Error(diff)
			}
			if again := written(t, name, a.Events); !bytes.Equal(file, again) {
				t.Errorf("%s of %d events is another file the second time", name, n)
			}
		}
	}
}

func TestAnyHistoryIsTakenAwayAndPutBack(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		events := history(rapid.IntRange(0, 5).Draw(rt, "events"))
		for i := range events {
			switch rapid.IntRange(0, 2).Draw(rt, "kind") {
			case 1:
				events[i].Body, events[i].Kind = journal.Note{Text: rapid.String().Draw(rt, "text")}, journal.NoteWritten
			case 2:
				line := `{"id":"` + events[i].ID.String() + `","athlete":"ann","device":"phone","seq":1,"kind":"sleep.tracked","version":3,"at":1,"body":{"h":1` +
					fmt.Sprint(rapid.Uint64().Draw(rt, "big")) + `00000000000000000000}}`
				e, err := journal.Decode([]byte(line))
				if err != nil {
					rt.Fatal(err)
				}
				events[i] = e
			}
		}
		name := rapid.SampledFrom([]string{"a.jsonl", "a.jsonl.gz"}).Draw(rt, "name")
		file := written(t, name, events)
		a, err := read(file)
		if err != nil || len(a.Troubles) > 0 {
			rt.Fatal(err, a.Troubles)
		}
		if !bytes.Equal(written(t, name, a.Events), file) {
			rt.Fatalf("it is another file the second time")
		}
	})
}

func TestTheTimeIsInUTCToTheSecond(t *testing.T) {
	var b bytes.Buffer
	at := time.Date(2026, 11, 23, 18, 0, 0, 999, time.FixedZone("", 3600))
	if err := archive.Write(&b, archive.Header{Athlete: "ann", Made: at}, given(nil, nil)); err != nil {
		t.Fatal(err)
	}
	if a, err := read(b.Bytes()); err != nil || !a.Made.Equal(made) || !strings.Contains(b.String(), `"2026-11-23T17:00:00Z"`) {
		t.Errorf("%v, %v: %s", a.Made, err, b.String())
	}
}

func TestWhatIsNotWritten(t *testing.T) {
	foreign := history(2)
	foreign[1].Athlete = "bob"
	empty := history(2)
	empty[1].Body = nil
	broken := errors.New("the disk fails")
	for _, tt := range []struct {
		name   string
		events []journal.Event
		err    error
		says   string
	}{
		{"another's event", foreign, nil, `belongs to "bob", not to "ann"`},
		{"an event without a body", empty, nil, "event 2"},
		{"more than the first line says", history(3), nil, "there are 3 events and its first line says 2"},
		{"fewer than the first line says", history(1), nil, "there are 1 events and its first line says 2"},
		{"a history that cannot be read to its end", history(2), broken, "event 3: the disk fails"},
	} {
		var b bytes.Buffer
		err := archive.Write(&b, archive.Header{Athlete: "ann", Events: 2, Made: made}, given(tt.events, tt.err))
		if err == nil || !strings.Contains(err.Error(), tt.says) || tt.err != nil && !errors.Is(err, tt.err) {
			t.Errorf("%s: %v, want %q", tt.name, err, tt.says)
		}
		if _, err := read(b.Bytes()); err == nil {
			t.Errorf("%s: what was written passes for whole", tt.name)
		}
	}
}

func TestAFullDiskIsSaid(t *testing.T) {
	const n = 100
	size := len(written(t, "ann.jsonl", history(n)))
	for room := 0; room <= size; room += size / 20 {
		err := archive.Write(&full{room}, archive.Header{Athlete: "ann", Events: n, Made: made}, given(history(n), nil))
		if room < size && !errors.Is(err, io.ErrShortWrite) || room == size && err != nil {
			t.Errorf("room for %d bytes of %d: %v", room, size, err)
		}
	}
}

// full is a disk with so much room.
type full struct{ room int }

func (f *full) Write(b []byte) (int, error) {
	if f.room -= len(b); f.room < 0 {
		return 0, io.ErrShortWrite
	}
	return len(b), nil
}
