package runfile_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/format/runfile"
	"github.com/legwork-run/legwork/training"
)

// zeros is n bytes of nothing.
func zeros(n int64) io.Reader { return io.LimitReader(nothing{}, n) }

type nothing struct{}

func (nothing) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

// blownUp is prefix and then n zeros, packed by gzip.
func blownUp(t testing.TB, prefix string, n int64) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	io.WriteString(w, prefix)
	io.Copy(w, zeros(n))
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// bomb is a zip of one entry that unpacks to n zeros after prefix.
func bomb(t testing.TB, name, prefix string, n int64) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, err := w.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(f, prefix)
	io.Copy(f, zeros(n))
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const fitHead = "\x0e\x20\x00\x00\xff\xff\xff\x7f.FIT\x00\x00"

func TestBombsAreRefused(t *testing.T) {
	nested := zipped(t, "a.gpx", gpxRun(18))
	for range 5 {
		nested = zipped(t, "inner.zip", nested)
	}
	gzInGz := gpxRun(18)
	for range 5 {
		gzInGz = gz(t, gzInGz)
	}
	comment := "<gpx><!-- "
	for name, tt := range map[string]struct{ content, why string }{
		"ratio.zip":  {bomb(t, "a.fit", fitHead, 8<<20), "250 times its size"},
		"ratio.gz":   {blownUp(t, fitHead, 8<<20), "250 times its size"},
		"xml.zip":    {bomb(t, "a.gpx", comment, 8<<20), "refused"},
		"csv.zip":    {bomb(t, "a.csv", "date,minutes\n", 8<<20), "refused"},
		"nested.zip": {nested, "nested too deep"},
		"nested.gz":  {gzInGz, "nested too deep"},
		"inner.zip":  {bomb(t, "b.zip", "PK\x03\x04", 8<<20), "refused"},
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			cal, err := runfile.Open(filepath.Join(lay(t, name, tt.content), name), runfile.Options{})
			runtime.ReadMemStats(&after)
			said := texts(cal.Notes)
			if err != nil {
				said += err.Error()
			}
			if len(cal.Runs) != 0 || !strings.Contains(said, tt.why) {
				t.Errorf("%d runs, said %q, want %q", len(cal.Runs), said, tt.why)
			}
			if grown := after.TotalAlloc - before.TotalAlloc; grown > 256<<20 {
				t.Errorf("allocated %d MiB", grown>>20)
			}
		})
	}
}

func TestABombDoesNotCostTheFilesBesideIt(t *testing.T) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, _ := w.Create("a.fit")
	io.WriteString(f, fitHead)
	io.Copy(f, zeros(8<<20))
	f, _ = w.Create("b.gpx")
	io.WriteString(f, gpxRun(18))
	w.Close()
	cal, err := runfile.Open(filepath.Join(lay(t, "a.zip", b.String()), "a.zip"), runfile.Options{})
	if err != nil || len(cal.Runs) != 1 || !strings.Contains(texts(cal.Notes), "a.fit: refused: it unpacks to more than 250 times") {
		t.Errorf("%d runs, notes %v, error %v", len(cal.Runs), cal.Notes, err)
	}
}

// overlapping is a zip whose n entries all unpack the same bytes: the list is
// long, the data short.
func overlapping(t testing.TB, n int, content string) string {
	t.Helper()
	var packed bytes.Buffer
	w, _ := flate.NewWriter(&packed, flate.BestCompression)
	io.WriteString(w, content)
	w.Close()
	sum := crc32.ChecksumIEEE([]byte(content))
	var b bytes.Buffer
	put := func(v any) { binary.Write(&b, binary.LittleEndian, v) }
	sizes := func() {
		put(sum)
		put(uint32(packed.Len()))
		put(uint32(len(content)))
	}
	b.WriteString("PK\x03\x04\x14\x00\x00\x00\x08\x00\x00\x00\x00\x00")
	sizes()
	put(uint16(5))
	put(uint16(0))
	b.WriteString("a.gpx")
	b.Write(packed.Bytes())
	start := b.Len()
	for i := range n {
		name := fmt.Sprintf("%08d.gpx", i)
		b.WriteString("PK\x01\x02\x14\x00\x14\x00\x00\x00\x08\x00\x00\x00\x00\x00")
		sizes()
		put(uint16(len(name)))
		b.Write(make([]byte, 12))
		put(uint32(0))
		b.WriteString(name)
	}
	size := b.Len() - start
	b.WriteString("PK\x05\x06\x00\x00\x00\x00")
	put(uint16(n))
	put(uint16(n))
	put(uint32(size))
	put(uint32(start))
	put(uint16(0))
	return b.String()
}

func TestEntriesThatShareTheirBytesAreOneRun(t *testing.T) {
	cal, err := runfile.Open(filepath.Join(lay(t, "a.zip", overlapping(t, 1000, gpxRun(18))), "a.zip"), runfile.Options{})
	if err != nil || len(cal.Runs) != 1 {
		t.Errorf("%d runs, notes %v, error %v", len(cal.Runs), cal.Notes, err)
	}
}

func TestAnEndlessListOfEntriesIsRefused(t *testing.T) {
	// 300 000 entries of 58 bytes are more than 16 MiB of list.
	content := overlapping(t, 300_000, "x")
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := runfile.Open(filepath.Join(lay(t, "a.zip", content), "a.zip"), runfile.Options{})
	runtime.ReadMemStats(&after)
	var invalid *training.InvalidError
	if !errors.As(err, &invalid) || !strings.Contains(err.Error(), "list of files is too long") {
		t.Errorf("error = %v", err)
	}
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 512<<20 {
		t.Errorf("allocated %d MiB", grown>>20)
	}
}

func TestAnEncryptedEntryIsTold(t *testing.T) {
	content := []byte(zipped(t, "a.gpx", gpxRun(18)))
	content[bytes.Index(content, []byte("PK\x01\x02"))+8] |= 1 // general purpose bit 0
	cal, err := runfile.Open(filepath.Join(lay(t, "a.zip", string(content)), "a.zip"), runfile.Options{})
	if err == nil || !strings.Contains(texts(cal.Notes), "encrypted") {
		t.Errorf("notes %v, error %v", cal.Notes, err)
	}
}
