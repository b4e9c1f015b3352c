package archive

import (
	"bytes"
	"errors"
)

// looks are files that people take for archives, by how they begin.
var looks = []struct {
	begin string
	at    int // byte it begins at
	what  string
	do    string
}{
	{"PK\x03\x04", 0, "a ZIP file", "unpack it and give the file in it whose name ends in .jsonl or .jsonl.gz; the export of a running site is brought in as runs"},
	{"PK\x05\x06", 0, "an empty ZIP file", "export again"},
	{"SQLite format 3\x00", 0, "a database", "give it back as a backup; an archive is what an export writes"},
	{"BEGIN:VCALENDAR", 0, "a calendar", "bring it in as a calendar of runs"},
	{".FIT", 8, "a watch file", "bring it in as a run or session"},
	{"%PDF", 0, "a PDF", "give the file that an export wrote"},
	{"\x1f\x8b", 0, "packed twice", "unpack it once"},
	{"\xff\xfe", 0, "text in UTF-16", "save it as UTF-8, or take another copy that no editor has touched"},
	{"\xfe\xff", 0, "text in UTF-16", "save it as UTF-8, or take another copy that no editor has touched"},
	{`{"id":"`, 0, "events without the first line", "take another copy that has its first line"},
	{"{", 0, "JSON of another kind", "give the file that an export wrote; a plan is read where plans are read"},
	{"<", 0, "XML or a page", "bring tracks in as runs"},
}

// wrongFile says what a file is that begins so.
func wrongFile(begin []byte) error {
	t := &Trouble{Kind: ErrWrongFile, Safe: nothing, Do: "give the file that an export wrote"}
	if len(bytes.TrimSpace(begin)) == 0 {
		t.Cause, t.Do = errors.New("it is empty"), "export again"
		return t
	}
	for _, l := range looks {
		if len(begin) > l.at && bytes.HasPrefix(begin[l.at:], []byte(l.begin)) {
			t.Cause, t.Do = errors.New("it is "+l.what), l.do
			break
		}
	}
	return t
}
