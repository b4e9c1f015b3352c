package bundle_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"runtime"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/format/bundle"
)

func TestOfAZipOnlyItsHistoryIsOpened(t *testing.T) {
	zipped := func(h zip.FileHeader, body string) []byte {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		w, err := z.CreateHeader(&h)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(w, body)
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	link := zip.FileHeader{Name: bundle.Journal}
	link.SetMode(fs.ModeSymlink | 0o777)
	whole := zipped(zip.FileHeader{Name: bundle.Journal, Method: zip.Deflate}, "a history")
	for name, file := range map[string][]byte{
		"nothing": nil, "words": []byte("a history"), "cut off": whole[:len(whole)-5], "another file": zipped(zip.FileHeader{Name: "sets.csv"}, "a,b"),
		"a file above": zipped(zip.FileHeader{Name: "../" + bundle.Journal}, "x"), "a link": zipped(link, "/etc/passwd"), "a list of two million files": listed(2_000_000),
	} {
		if _, err := bundle.Open(bytes.NewReader(file), int64(len(file))); !errors.Is(err, bundle.ErrNone) {
			t.Errorf("%s: %v", name, err)
		}
	}
	in, err := bundle.Open(bytes.NewReader(whole), int64(len(whole)))
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	if got, err := io.ReadAll(in); err != nil || string(got) != "a history" {
		t.Errorf("%q, %v", got, err)
	}
}

// Listing them took half a gigabyte for a file of 94 MB.
func TestALongListOfFilesTakesNoMemory(t *testing.T) {
	file := listed(200_000)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, _ = bundle.Open(bytes.NewReader(file), int64(len(file)))
	runtime.ReadMemStats(&after)
	made := after.TotalAlloc - before.TotalAlloc
	if made > 8<<20 {
		t.Errorf("%d bytes", made)
	}
}

// listed is a zip that lists so many files and has none.
func listed(n int) []byte {
	entry := make([]byte, 47)
	copy(entry, "PK\x01\x02\x14\x00\x14\x00")
	entry[28], entry[46] = 1, 'a'
	body := strings.Repeat(string(entry), n)
	end := make([]byte, 22)
	copy(end, "PK\x05\x06")
	binary.LittleEndian.PutUint16(end[8:], uint16(n))
	binary.LittleEndian.PutUint16(end[10:], uint16(n))
	binary.LittleEndian.PutUint32(end[12:], uint32(len(body)))
	return append([]byte(body), end...)
}
