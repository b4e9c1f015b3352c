// Package bundle is everything that is known of an athlete as one zip, to be
// taken away: the history itself, from which all comes back, and tables of it
// that any program opens.
//
//	README.txt     what each file is
//	legwork.jsonl  the history (package archive)
//	sets.csv       every set
//	runs.csv       every run, planned and done
//	reports.csv    pain, soreness, mornings and self-tests
package bundle

import (
	"archive/zip"
	_ "embed" // the page that explains the files
	"io"
	"iter"
	"strings"
	"time"

	"github.com/legwork-run/legwork/format/archive"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// Journal is the name of the history within a bundle.
const Journal = "legwork.jsonl"

//go:embed README.txt
var readme string

// Bundle is what goes into the zip.
type Bundle struct {
	Header archive.Header
	Events iter.Seq2[journal.Event, error]
	State  athlete.State
	// Name gives an exercise's name by its id.
	Name func(exercise string) string
	Made time.Time // the time that the files bear
}

// Write writes b as a zip. The error is that of w or of reading the events; what
// was written by then is no whole zip.
func Write(w io.Writer, b Bundle) error {
	z := zip.NewWriter(w)
	for _, f := range []struct {
		name  string
		write func(io.Writer) error
	}{
		{"README.txt", func(w io.Writer) error {
			_, err := io.WriteString(w, strings.ReplaceAll(readme, "\n", "\r\n"))
			return err
		}},
		{Journal, func(w io.Writer) error { return archive.Write(w, b.Header, b.Events) }},
		{"sets.csv", b.sets},
		{"runs.csv", b.runs},
		{"reports.csv", b.reports},
	} {
		part, err := z.CreateHeader(&zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: b.Made})
		if err != nil {
			return err
		}
		if err := f.write(part); err != nil {
			return err
		}
	}
	return z.Close()
}
