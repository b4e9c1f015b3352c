package archive_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/format/archive"
)

// TestAnArchiveThatBreaksOff anywhere gives every event that is whole, says how
// many are missing, and passes for whole nowhere.
func TestAnArchiveThatBreaksOff(t *testing.T) {
	const n = 5
	file := written(t, "ann.jsonl", history(n))
	first := bytes.IndexByte(file, '\n') + 1
	for size := first; size < len(file)-1; size++ {
		a, err := read(file[:size])
		whole := bytes.Count(file[:size], []byte("\n")) - 1
		if file[size] == '\n' && whole < n {
			whole++ // only the line's end is missing
		}
		if !errors.Is(err, archive.ErrBrokenOff) || len(a.Events) != whole || len(a.Troubles) > 0 {
			t.Fatalf("%d bytes: %d events, want %d; %v; %v", size, len(a.Events), whole, a.Troubles, err)
		}
		if want := fmt.Sprintf("%d of 5 events are whole", whole); whole > 0 && !strings.Contains(err.Error(), want) {
			t.Fatalf("%d bytes: %v", size, err)
		}
	}
	if _, err := read(file[:len(file)-1]); err != nil {
		t.Errorf("only the last line's end is missing: %v", err)
	}
	for size := range first {
		if a, err := read(file[:size]); err == nil || len(a.Events) > 0 {
			t.Fatalf("%d bytes of the first line: %v", size, err)
		}
	}
}

func TestAPackedArchiveThatBreaksOff(t *testing.T) {
	file := written(t, "ann.jsonl.gz", history(500))
	before := 0
	for size := 0; size < len(file); size += 97 {
		a, err := read(file[:size])
		if err == nil || len(a.Troubles) > 0 || len(a.Events) < before {
			t.Fatalf("%d bytes: %d events, %v, %v", size, len(a.Events), a.Troubles, err)
		}
		if size > 2 && !errors.Is(err, archive.ErrBrokenOff) {
			t.Fatalf("%d bytes: %v", size, err)
		}
		before = len(a.Events)
	}
	if before == 0 {
		t.Error("nothing of a packed archive was read")
	}
	if _, err := read(file[:len(file)-1]); !errors.Is(err, archive.ErrBrokenOff) {
		t.Errorf("the last byte is missing: %v", err)
	}
}

// TestAByteThatChangedNeverPasses, wherever it stands and whether it is packed.
func TestAByteThatChangedNeverPasses(t *testing.T) {
	plain, small := written(t, "ann.jsonl", history(3)), written(t, "ann.jsonl.gz", history(3))
	for name, file := range map[string][]byte{"plain": plain, "packed": small} {
		for i := range file {
			if name == "packed" && i >= 3 && i < 10 {
				continue // the time and system of the gzip, which say nothing of what is in it
			}
			for _, bit := range []byte{1, 0x20, 0x80} {
				bad := bytes.Clone(file)
				bad[i] ^= bit
				a, err := read(bad)
				if err == nil {
					t.Fatalf("%s: byte %d of %d, %q became %q and nobody noticed: %v", name, i, len(file), file[i], bad[i], a.Troubles)
				}
				var known *archive.Trouble
				if !errors.As(err, &known) {
					t.Fatalf("%s: byte %d of %d, %q became %q: %v is no trouble that says the way out", name, i, len(file), file[i], bad[i], err)
				}
			}
		}
	}
}

func TestAnArchiveThatWasChanged(t *testing.T) {
	file := string(written(t, "ann.jsonl", history(3)))
	lines := strings.SplitAfter(file, "\n")
	for _, tt := range []struct {
		name     string
		file     string
		events   int
		troubles string // the lines
		kind     error
		says     string
	}{
		{"a number", strings.Replace(file, `"loadKg":22.5`, `"loadKg":32.5`, 1), 3, "", archive.ErrChanged, "its checksum is another"},
		{"a line left out", lines[0] + lines[1] + lines[3] + lines[4], 2, "", archive.ErrChanged, "it has 2 events, its first line says 3 and its last 3"},
		{"a line twice", lines[0] + lines[1] + lines[1] + lines[2] + lines[3] + lines[4], 4, "", archive.ErrChanged, "it has 4 events"},
		{"two lines the other way round", lines[0] + lines[2] + lines[1] + lines[3] + lines[4], 3, "", archive.ErrChanged, "checksum"},
		{"lines of another system", strings.ReplaceAll(file, "\n", "\r\n"), 3, "", archive.ErrChanged, "checksum"},
		{"an empty line", lines[0] + lines[1] + "\n" + lines[2] + lines[3] + lines[4], 3, "3", archive.ErrChanged, "it has 4 events"},
		{"a remark", lines[0] + lines[1] + "# a good week\n" + lines[2] + lines[3] + lines[4], 3, "3", archive.ErrChanged, "it has 4 events"},
		{"a broken line", strings.Replace(file, `"reps":8`, `"reps":eight`, 1), 2, "2", archive.ErrChanged, "checksum"},
		{"something after the end", file + "{}\n", 3, "", archive.ErrChanged, "something follows"},
		{"two archives in one file", file + file, 3, "", archive.ErrChanged, "something follows"},
		{"another last line", strings.Join(lines[:4], "") + `{"legwork":"end","events":0,"sha256":""}` + "\n", 3, "", archive.ErrChanged, "its last 0"},
		{"a last line spelt otherwise", strings.Replace(file, `"legwork":"end","events"`, `"legwork":"end","Events"`, 1), 3, "5", archive.ErrBrokenOff, "3 of 3 events are whole"},
		{"a last line that is none", strings.Join(lines[:4], "") + `{"legwork":"end","events":"three"}` + "\n", 3, "5", archive.ErrBrokenOff, "3 of 3 events are whole"},
		{"a first line that counts otherwise", sealed(strings.Replace(lines[0], `"events":3`, `"events":4`, 1) + lines[1] + lines[2] + lines[3]), 3, "", archive.ErrChanged, "its first line says 4 and its last 3"},
		{"a first line that counts below zero", sealed(strings.Replace(lines[0], `"events":3`, `"events":-1`, 1)), 0, "", archive.ErrChanged, "whose history"},
		{"a first line without a name", strings.Replace(file, `"athlete":"ann",`, "", 1), 0, "", archive.ErrChanged, "whose history"},
		{"a first line with words for a number", strings.Replace(file, `"events":3`, `"events":"3"`, 1), 0, "", archive.ErrChanged, "whose history"},
		{"version 0", strings.Replace(file, `"version":1`, `"version":0`, 1), 0, "", archive.ErrChanged, "whose history"},
	} {
		a, err := read([]byte(tt.file))
		var at []string
		for _, bad := range a.Troubles {
			at = append(at, fmt.Sprint(bad.Line))
		}
		if !errors.Is(err, tt.kind) || !strings.Contains(err.Error(), tt.says) || len(a.Events) != tt.events || strings.Join(at, " ") != tt.troubles {
			t.Errorf("%s: %d events, troubles at %v, %v; want %d, %q, %q", tt.name, len(a.Events), at, err, tt.events, tt.troubles, tt.says)
		}
		var bad *archive.Trouble
		if !errors.As(err, &bad) || bad.Safe == "" || bad.Do == "" {
			t.Errorf("%s does not say what is safe and what to do: %v", tt.name, err)
		}
	}
}

// sealed is the text with a last line that agrees with it.
func sealed(text string) string {
	n := strings.Count(text, "\n") - 1
	return text + fmt.Sprintf(`{"legwork":"end","events":%d,"sha256":"%x"}`+"\n", n, sha256.Sum256([]byte(text)))
}

// TestALineThatIsNoEvent in an archive that is whole comes beside the others.
func TestALineThatIsNoEvent(t *testing.T) {
	file := string(written(t, "ann.jsonl", history(3)))
	other := strings.Replace(file, `"athlete":"ann","device":"phone","seq":2`, `"athlete":"bob","device":"phone","seq":2`, 1)
	field := strings.Replace(file, `"reps":8`, `"reps":8,"band":"red"`, 1)
	for _, tt := range []struct {
		name, file string
		line       int
		says       string
	}{
		{"another's", other, 3, `it belongs to "bob", the archive to "ann"`},
		{"of a newer program", field, 2, `"band" is not known`},
	} {
		text := tt.file[:strings.LastIndex(tt.file, `{"legwork":"end"`)]
		a, err := read([]byte(sealed(text)))
		if err != nil || len(a.Events) != 2 || len(a.Troubles) != 1 {
			t.Errorf("%s: %d events, %v, %v", tt.name, len(a.Events), a.Troubles, err)
			continue
		}
		bad := a.Troubles[0]
		if bad.Line != tt.line || !errors.Is(bad, archive.ErrLine) || !strings.Contains(bad.Error(), tt.says) || !strings.Contains(bad.Error(), "the other lines are read") {
			t.Errorf("%s: %v", tt.name, bad)
		}
	}
}

func TestAnEditorsMarkBeforeTheTextIsLetGo(t *testing.T) {
	file := written(t, "ann.jsonl", history(2))
	if a, err := read(append([]byte("\ufeff"), file...)); err != nil || len(a.Events) != 2 {
		t.Errorf("%d events, %v", len(a.Events), err)
	}
}

func TestWhatIsNoArchive(t *testing.T) {
	file := written(t, "ann.jsonl", history(2))
	_, rest, _ := bytes.Cut(file, []byte("\n"))
	for _, tt := range []struct {
		name string
		file []byte
		kind error
		says string
	}{
		{"nothing", nil, archive.ErrWrongFile, "it is empty"},
		{"blanks", []byte(" \n\n"), archive.ErrWrongFile, "it is empty"},
		{"a calendar", []byte("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), archive.ErrWrongFile, "it is a calendar"},
		{"a ZIP", []byte("PK\x03\x04\x14\x00\x00\x00"), archive.ErrWrongFile, "unpack it"},
		{"an empty ZIP", []byte("PK\x05\x06\x00\x00"), archive.ErrWrongFile, "an empty ZIP"},
		{"SQLite", append([]byte("SQLite format 3\x00"), make([]byte, 5000)...), archive.ErrWrongFile, "it is a database"},
		{"SQLite, packed", packed(t, append([]byte("SQLite format 3\x00"), make([]byte, 5000)...)), archive.ErrWrongFile, "it is a database"},
		{"a watch file", []byte("\x0e\x10\x00\x00\x00\x00\x00\x00.FIT"), archive.ErrWrongFile, "a watch file"},
		{"a PDF", []byte("%PDF-1.7"), archive.ErrWrongFile, "a PDF"},
		{"a track", []byte("<?xml version='1.0'?><gpx>"), archive.ErrWrongFile, "XML"},
		{"a plan", []byte("{\n \"version\": 1,\n \"rules\": 2"), archive.ErrWrongFile, "JSON of another kind"},
		{"a plan in one line", []byte(`{"version":1,"rules":2}` + "\n"), archive.ErrWrongFile, "JSON of another kind"},
		{"a table", []byte("date,kind\n2026-11-23,easy\n"), archive.ErrWrongFile, "this is no archive"},
		{"UTF-16", []byte("\xff\xfe{\x00"), archive.ErrWrongFile, "UTF-16"},
		{"UTF-16 the other way", []byte("\xfe\xff\x00{"), archive.ErrWrongFile, "UTF-16"},
		{"packed twice", packed(t, packed(t, file)), archive.ErrWrongFile, "packed twice"},
		{"without its first line", rest, archive.ErrWrongFile, "without the first line"},
		{"a long line", bytes.Repeat([]byte("x"), 1<<20), archive.ErrWrongFile, "this is no archive"},
		{"the sign of gzip alone", []byte{0x1f, 0x8b}, archive.ErrBrokenOff, "breaks off"},
		{"gzip that is none", []byte("\x1f\x8bnothing of the kind"), archive.ErrChanged, "gzip"},
		{"a newer archive", bytes.Replace(file, []byte(`"version":1`), []byte(`"version":2,"codec":{}`), 1), archive.ErrNewer, "it has version 2 and this program reads up to 1"},
	} {
		a, err := read(tt.file)
		var bad *archive.Trouble
		if !errors.As(err, &bad) || !errors.Is(err, tt.kind) || !strings.Contains(err.Error(), tt.says) || len(a.Events) > 0 {
			t.Errorf("%s: %v, want %q", tt.name, err, tt.says)
			continue
		}
		if bad.Safe != "nothing was read and nothing was changed" || len(bad.Do) < 10 {
			t.Errorf("%s does not say what is safe and what to do: %v", tt.name, err)
		}
	}
}

func TestAnArchiveBeyondTheLimits(t *testing.T) {
	file := written(t, "ann.jsonl", history(100))
	half := bytes.Count(file[:len(file)/2], []byte("\n")) - 1
	bomb := packed(t, append(bytes.Clone(file[:bytes.IndexByte(file, '\n')+1]), make([]byte, 64<<20)...))
	long := packed(t, append(bytes.Clone(file), bytes.Repeat([]byte("x\n"), 10<<20)...))
	many := append(bytes.Clone(file[:bytes.IndexByte(file, '\n')+1]), bytes.Repeat([]byte("x\n"), 2000)...)
	for _, tt := range []struct {
		name   string
		file   []byte
		limits archive.Limits
		events int
		kind   error
		says   string
	}{
		{"a gzip bomb of one line", bomb, archive.Limits{}, 0, archive.ErrTooBig, "nothing was read"},
		{"a gzip bomb of one line within the line's limit", bomb, archive.Limits{Line: 1 << 30, Bytes: 10 << 20}, 0, archive.ErrTooBig, "larger than any history"},
		{"lines after the end are not looked at", long, archive.Limits{}, 100, archive.ErrChanged, "something follows"},
		{"more bytes than allowed", file, archive.Limits{Bytes: int64(len(file) / 2)}, half, archive.ErrTooBig, fmt.Sprintf("%d of 100 events are whole", half)},
		{"a line longer than allowed", file, archive.Limits{Line: 200}, 0, archive.ErrTooBig, "line 2"},
		{"a first line longer than allowed", file, archive.Limits{Line: 20}, 0, archive.ErrTooBig, "nothing was read"},
		{"only lines that are no events", many, archive.Limits{}, 0, archive.ErrChanged, "more than 1000 lines are no events"},
		{"as many as are allowed", many, archive.Limits{Troubles: 5}, 0, archive.ErrChanged, "line 7: "},
		{"exactly as large as allowed", file, archive.Limits{Bytes: int64(len(file))}, 100, nil, ""},
	} {
		a, err := archive.Read(bytes.NewReader(tt.file), tt.limits)
		if !errors.Is(err, tt.kind) || tt.kind != nil && !strings.Contains(err.Error(), tt.says) || len(a.Events) != tt.events {
			t.Errorf("%s: %d events, %v; want %d, %q", tt.name, len(a.Events), err, tt.events, tt.says)
		}
	}
}

// TestAStreamIsNotHeld: 50 MB go by and a few stay.
func TestAStreamIsNotHeld(t *testing.T) {
	head := written(t, "ann.jsonl", nil)
	head = head[:bytes.IndexByte(head, '\n')+1]
	line := append(bytes.Repeat([]byte("x"), 1000), '\n')
	r, err := archive.Open(io.MultiReader(bytes.NewReader(head), io.LimitReader(endless(line), 50<<20)), archive.Limits{Troubles: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	heap := func() uint64 {
		runtime.GC() // what is held counts, not what is about to go
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before, most, n := heap(), uint64(0), 0
	for range r.Events() {
		if n++; n%1000 == 0 {
			most = max(most, heap())
		}
	}
	if n < 50_000 || most > before+20<<20 {
		t.Errorf("%d lines took %d MB", n, (most-before)>>20)
	}
}

// endless is the line again and again.
func endless(line []byte) io.Reader { return &loop{line: line} }

type loop struct {
	line []byte
	at   int
}

func (l *loop) Read(b []byte) (int, error) {
	n := copy(b, l.line[l.at:])
	l.at = (l.at + n) % len(l.line)
	return n, nil
}

func TestAStreamThatFails(t *testing.T) {
	file := written(t, "ann.jsonl", history(100))
	cable := errors.New("the cable is out")
	stream := func(n int) io.Reader {
		return io.MultiReader(bytes.NewReader(file[:n]), iotest.ErrReader(cable))
	}
	for _, n := range []int{0, 1, 200, len(file) / 2, len(file) - 1, len(file)} {
		a, err := archive.Read(stream(n), archive.Limits{})
		if want := max(bytes.Count(file[:n], []byte("\n"))-1, 0); !errors.Is(err, cable) || len(a.Events) != min(want, 100) || len(a.Troubles) > 0 {
			t.Errorf("after %d bytes: %d events, want %d; %v", n, len(a.Events), want, err)
		}
	}
}

func TestAReaderThatIsLeftEarlySaysSo(t *testing.T) {
	r, err := archive.Open(bytes.NewReader(written(t, "ann.jsonl", history(3))), archive.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if r.Err() == nil {
		t.Error("an archive nobody read passes for whole")
	}
	for range r.Events() {
		break
	}
	if r.Err() == nil {
		t.Error("an archive half read passes for whole")
	}
	n := 0
	for range r.Events() {
		n++
	}
	if n != 2 || r.Err() != nil {
		t.Errorf("%d events were left, %v", n, r.Err())
	}
}

// TestWhatWasDamagedIsReadAsFarAsItGoes: nothing panics, and what is read are
// Ann's events.
func TestWhatWasDamagedIsReadAsFarAsItGoes(t *testing.T) {
	plain, small := written(t, "ann.jsonl", history(20)), written(t, "ann.jsonl.gz", history(20))
	rapid.Check(t, func(rt *rapid.T) {
		file := bytes.Clone(plain)
		if rapid.Bool().Draw(rt, "packed") {
			file = bytes.Clone(small)
		}
		for range rapid.IntRange(1, 5).Draw(rt, "bites") {
			at := rapid.IntRange(0, len(file)-1).Draw(rt, "at")
			n := rapid.IntRange(0, min(30, len(file)-at)).Draw(rt, "bytes")
			switch rapid.IntRange(0, 2).Draw(rt, "how") {
			case 0:
				file = append(file[:at:at], file[at+n:]...)
			case 1:
				file = append(file[:at:at], append(bytes.Repeat([]byte{'\n'}, n), file[at:]...)...)
			default:
				for i := range n {
					file[at+i] ^= 0x55
				}
			}
			if len(file) == 0 {
				return
			}
		}
		a, err := read(file)
		if len(a.Events) > 20+5 {
			rt.Fatalf("%d events of 20, %v", len(a.Events), err)
		}
		for i, e := range a.Events {
			if e.Athlete != "ann" {
				rt.Fatalf("event %d is of %q", i, e.Athlete)
			}
		}
	})
}
