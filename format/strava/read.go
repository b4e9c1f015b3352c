package strava

import (
	"bufio"
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/training"
)

// Bounds against files made to exhaust memory. House rule: a lifetime of three
// activities a day is 80 000 rows of half a kilobyte.
const (
	maxBytes   = 128 << 20
	maxRows    = 200_000
	maxColumns = 1000
)

// Options says how an export is read. The zero value reads the table alone.
type Options struct {
	// Zone is the athlete's, for civil times; nil = UTC. The table has UTC only.
	Zone *time.Location
	// Open reads the activity file that the table names, such as
	// "activities/123.fit.gz"; nil = there are none. It is called only for
	// rows that do not say enough themselves.
	Open func(filename string) (activity.File, error)
	// Progress is told after each row; nil = nobody.
	Progress func(done, total int)
}

// Read reads the activities of an activities.csv, whatever their sport. Rows
// that say too little, even with their file, give a note with their line. A
// table that is no activities.csv gives a *training.InvalidError. The name
// stands in notes and errors.
func Read(r io.Reader, name string, opt Options) (activity.File, error) {
	rows, err := table(r, name)
	if err != nil {
		return activity.File{}, err
	}
	var f activity.File
	for i, row := range rows {
		found, err := row.join(opt)
		for _, a := range found {
			a.Source = name
			if a.Local.IsZero() {
				a.Place(0, false, opt.Zone)
			}
			f.Activities = append(f.Activities, a)
		}
		if err != nil {
			f.Notes = append(f.Notes, training.Note{Source: name, Line: row.line, Text: err.Error()})
		}
		if opt.Progress != nil {
			opt.Progress(i+1, len(rows))
		}
	}
	return f, nil
}

func table(r io.Reader, name string) ([]row, error) {
	limited := &io.LimitedReader{R: r, N: maxBytes}
	in := csv.NewReader(skipMark(limited))
	in.FieldsPerRecord, in.LazyQuotes, in.ReuseRecord = -1, true, true
	header, err := in.Read()
	if err != nil {
		return nil, activity.Refuse(name, "not a table: its first line cannot be read; give activities.csv as it came")
	}
	c, ok := columnsOf(header)
	if !ok || len(header) > maxColumns {
		return nil, activity.Refuse(name, "not an activities.csv of a Strava export: its columns are others; give the export as it came")
	}
	var rows []row
	for {
		cells, err := in.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
		line, _ := in.FieldPos(0)
		rows = append(rows, c.row(cells, line))
		if len(rows) > maxRows {
			return nil, activity.Refuse(name, fmt.Sprintf("more than %d rows; split the table", maxRows))
		}
	}
	if limited.N == 0 {
		return nil, activity.Refuse(name, fmt.Sprintf("larger than %d MiB; split the table", maxBytes>>20))
	}
	return rows, nil
}

// join is what a row stands for:
//
//  1. A row that says enough stands alone and no file is opened.
//  2. Else the file's activities, under the row's name; the row's date stands
//     in for a device that did not know it.
//  3. Without a file it is told what the row lacks.
func (r row) join(opt Options) ([]activity.Activity, error) {
	if r.complete() { // Rule 1.
		return []activity.Activity{r.activity}, nil
	}
	if r.file == "" || opt.Open == nil { // Rule 3.
		return nil, errors.New(r.lack() + ", and there is no activity file to look into")
	}
	f, err := opt.Open(r.file)
	if err != nil {
		return nil, fmt.Errorf("%s, and %w", r.lack(), err)
	}
	for i := range f.Activities { // Rule 2.
		a := &f.Activities[i]
		a.Name = cmp.Or(r.activity.Name, a.Name)
		a.Kind = cmp.Or(r.activity.Kind, a.Kind)
		a.Sport = cmp.Or(a.Sport, r.activity.Sport)
		if !a.Dated() && r.activity.Dated() {
			a.Start = r.activity.Start
			a.Place(0, false, opt.Zone)
		}
	}
	return f.Activities, nil
}

// lack names what the row does not say.
func (r row) lack() string {
	switch {
	case !r.activity.Dated():
		return "the date of this row cannot be read"
	case r.activity.Sport == "":
		return "the activity type of this row is not known"
	}
	return "this row gives no duration"
}

// skipMark drops a byte order mark.
func skipMark(r io.Reader) io.Reader {
	b := bufio.NewReader(r)
	if lead, _ := b.Peek(3); string(lead) == "\xef\xbb\xbf" {
		b.Discard(3)
	}
	return b
}
