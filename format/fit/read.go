package fit

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/training"
	"github.com/muktihari/fit/profile/typedef"
)

// maxFile is the largest file read. House rule: a day with every sensor and
// developer fields is about 20 MB.
const maxFile = 32 << 20

// File is what a FIT file held, with counts of what was in it.
type File struct {
	activity.File
	Type            string // of each part, by comma: "activity,settings"
	Parts           int
	Laps            int
	Records         int
	HeartRates      int // records with a heart rate
	DeveloperFields int // descriptions of fields beyond the profile
}

// Read reads the activities of a FIT file. Civil times come from the file's own
// local clock, else from zone (nil = UTC). The name stands in notes and errors.
//
// A file that is not FIT, is empty, is no recording, or has no times gives a
// *training.InvalidError; File then still holds the counts. A bad checksum, a
// cut or a broken later part give notes, and what could be read is there.
func Read(r io.Reader, name string, zone *time.Location) (File, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err != nil {
		return File{}, fmt.Errorf("read %s: %w", name, err)
	}
	if len(data) > maxFile {
		return File{}, activity.Refuse(name, fmt.Sprintf("larger than %d MiB, which no watch writes; give the file of one activity", maxFile>>20))
	}
	if !Is(data) {
		return File{}, activity.Refuse(name, "not a FIT file: its header does not say so; export the activity again")
	}
	return read(data, name, zone)
}

func read(data []byte, name string, zone *time.Location) (File, error) {
	var m messages
	parts, remarks := split(data)
	for _, p := range parts {
		err := m.decode(p)
		if m.excess {
			return File{}, activity.Refuse(name, "it holds more messages or fields than any watch writes; give the file of one activity")
		}
		if err != nil && !p.cut {
			remarks = append(remarks, remark{p.offset + 1, "this part breaks off in the middle; what came before was read"})
		}
	}
	f := m.counts(len(parts))
	if err := m.refuse(name); err != nil {
		return f, err
	}
	for _, r := range remarks {
		f.Notes = append(f.Notes, training.Note{Source: name, Line: r.at, Text: r.text})
	}
	f.Activities = m.activities(name, zone)
	if m.derived() {
		f.Notes = append(f.Notes, training.Note{Source: name, Text: "the summary is missing; time and distance come from the records"})
	}
	return f, nil
}

func (m *messages) counts(parts int) File {
	f := File{
		Parts: parts, Laps: len(m.laps), Records: len(m.records) + m.untimed,
		HeartRates: m.untimedHR, DeveloperFields: m.descriptions,
	}
	for _, r := range m.records {
		if r.beats() > 0 {
			f.HeartRates++
		}
	}
	words := make([]string, len(m.types))
	for i, t := range m.types {
		words[i] = t.String()
	}
	f.Type = strings.Join(words, ",")
	return f
}

// refuse says why the file holds no activity; nil when it holds one.
func (m *messages) refuse(name string) error {
	if len(m.sessions) > 0 {
		return nil
	}
	if kind := m.kind(); kind != typedef.FileActivity && kind != typedef.FileInvalid {
		return activity.Refuse(name, "a FIT file of the kind "+strings.ReplaceAll(kind.String(), "_", " ")+", not a recorded activity; give the file of an activity")
	}
	switch {
	case m.count == 0:
		return activity.Refuse(name, "the file is empty: it says itself that it holds no data; export it again")
	case len(m.records) > 1:
		return nil
	case m.untimed > 0:
		return activity.Refuse(name, "its records carry no time, so the activity cannot be placed; write the run into a list instead")
	}
	return activity.Refuse(name, "it holds no session and no records; export it again")
}

// kind is what the file says it is: an activity when any part is one.
func (m *messages) kind() typedef.File {
	kind := typedef.FileInvalid
	for _, t := range m.types {
		if t == typedef.FileActivity {
			return t
		}
		if kind == typedef.FileInvalid {
			kind = t
		}
	}
	return kind
}

// derived reports whether totals come from the records alone.
func (m *messages) derived() bool { return len(m.sessions) == 0 }
