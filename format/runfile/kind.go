package runfile

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/format/fit"
	"github.com/legwork-run/legwork/format/strava"
)

// kind is what a file is.
type kind string

const (
	kindFIT    kind = "FIT"
	kindGPX    kind = "GPX"
	kindTCX    kind = "TCX"
	kindICS    kind = "ICS"
	kindCSV    kind = "CSV"
	kindStrava kind = "Strava"
	kindGzip   kind = "gzip"
	kindZip    kind = "zip"
	kindLifts  kind = "lifts"
	kindUTF16  kind = "UTF-16"
	foreign    kind = ""
)

// errForeign reports a file of no kind read here.
var errForeign = errors.New("not a kind of file that is read here")

// headSize is how much of a file decides what it is.
const headSize = 4096

// kindOf finds out what a file is:
//
//  1. By content: the marks of FIT, gzip and zip, those of text in two bytes a
//     letter, the first element of XML, the first line of a calendar.
//  2. By the first line of text: that of a Strava table, or of a log of lifts,
//     which has dates and minutes too and must not be taken for runs.
//  3. By name: any other text called .csv; and a broken file is still told as
//     what it claims to be.
func kindOf(head []byte, name string) (kind, string) {
	text := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	ext := strings.ToLower(path.Ext(name))
	switch { // Rule 1.
	case fit.Is(head):
		return kindFIT, ""
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		return kindGzip, ""
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return kindZip, ""
	case isUTF16(head, ext):
		return kindUTF16, ""
	case len(text) > 0 && text[0] == '<':
		if k, root := rootKind(text); k != foreign || ext != ".gpx" && ext != ".tcx" {
			return k, root
		}
	case len(text) >= 15 && strings.EqualFold(string(text[:15]), "BEGIN:VCALENDAR"):
		return kindICS, ""
	case strava.Is(firstLine(head)): // Rule 2.
		return kindStrava, ""
	case isLifts(head):
		return kindLifts, ""
	}
	switch ext { // Rule 3.
	case ".csv", ".tsv":
		return kindCSV, ""
	case ".fit":
		return kindFIT, ""
	case ".gpx":
		return kindGPX, ""
	case ".tcx":
		return kindTCX, ""
	case ".ics", ".ical", ".ifb":
		return kindICS, ""
	}
	return foreign, ""
}

// rootKind is the kind of an XML file by its first element.
func rootKind(text []byte) (kind, string) {
	switch root := rootName(text); root {
	case "gpx":
		return kindGPX, root
	case "TrainingCenterDatabase":
		return kindTCX, root
	default:
		return foreign, root
	}
}

// rootName is the local name of the first element in text, past declaration,
// comments and document type; "" when text ends before it.
func rootName(text []byte) string {
	for {
		open := bytes.IndexByte(text, '<')
		if open < 0 || open+1 >= len(text) {
			return ""
		}
		text = text[open+1:]
		if text[0] != '?' && text[0] != '!' {
			name := text
			if i := bytes.IndexAny(text, " \t\r\n/>"); i >= 0 {
				name = text[:i]
			}
			if i := bytes.IndexByte(name, ':'); i >= 0 {
				name = name[i+1:]
			}
			return clean(string(name))
		}
		if bytes.HasPrefix(text, []byte("!--")) {
			i := bytes.Index(text, []byte("-->"))
			if i < 0 {
				return ""
			}
			text = text[i+3:]
		}
	}
}

// firstLine is the first line of a table; nil when head is no text.
func firstLine(head []byte) []string {
	if bytes.IndexByte(head, 0) >= 0 {
		return nil
	}
	in := csv.NewReader(bytes.NewReader(head))
	in.LazyQuotes, in.FieldsPerRecord = true, -1
	line, err := in.Read()
	if err != nil {
		return nil
	}
	return line
}

// isUTF16 reports whether head is text of two bytes a letter: marked as such,
// or in a file called a text with every other byte of its start zero.
func isUTF16(head []byte, ext string) bool {
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")):
		return true
	case len(head) < 4, !slices.Contains([]string{".csv", ".tsv", ".ics", ".ical", ".ifb", ".gpx", ".tcx", ".xml"}, ext):
		return false
	}
	return head[0] != 0 && head[1] == 0 && head[3] == 0 || head[0] == 0 && head[1] != 0 && head[2] == 0
}

// utf16Words and liftsWords say what to do about files that are known but not
// read.
const (
	utf16Words = "its text is UTF-16; save it as UTF-8 (Excel calls it CSV UTF-8)"
	liftsWords = "a log of strength work, not of runs; what you lift goes into the profile, under lifts"
)

// isLifts reports whether head begins a log of lifts: a column for the exercise
// and one for weight, sets or repetitions; or the heading of a JEFIT export,
// whose first table is of settings.
func isLifts(head []byte) bool {
	line, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(string(head))), "\n")
	if strings.HasPrefix(line, "### setting #") {
		return true
	}
	exercise, amount := false, false
	for _, cell := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(",;\t\"\r", r) }) {
		cell = strings.TrimSpace(cell)
		exercise = exercise || strings.HasPrefix(cell, "exercise") || strings.HasPrefix(cell, "name der übung")
		amount = amount || strings.HasPrefix(cell, "weight") || strings.HasPrefix(cell, "set") || strings.Contains(cell, "reps") || strings.HasPrefix(cell, "gewicht")
	}
	return exercise && amount
}

// foreignError is errForeign for an XML file, with its first element.
type foreignError struct{ root string }

// Error names the element.
func (e *foreignError) Error() string { return fmt.Sprintf("XML with the first element %q", e.root) }

// Is makes it an errForeign.
func (e *foreignError) Is(target error) bool { return target == errForeign }

// foreignWords says what a file of another kind is and what to hand over
// instead.
func foreignWords(err error) string {
	var x *foreignError
	if !errors.As(err, &x) {
		return "not a kind of file that is read here; use FIT, GPX, TCX, ICS, CSV, a folder, a zip or a Strava export"
	}
	switch x.root {
	case "HealthData":
		return "an Apple Health export, which is not read here; export the workouts as GPX, TCX or FIT"
	case "workout_file":
		return "a planned workout for Zwift, not an activity; give the recorded activity"
	}
	return fmt.Sprintf("XML that is neither GPX nor TCX: its first element is %q; export the activity as one of the two", x.root)
}
