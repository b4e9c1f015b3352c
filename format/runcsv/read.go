// Package runcsv reads runs from a table: one run a row, the columns named in
// the first line in any order and by the names people use. A bad row is a note
// with its line; the rest is imported.
package runcsv

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"github.com/legwork-run/legwork/format/runtitle"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/unit"
)

// Options say how to read a table.
type Options struct {
	// Source names the file in errors and notes: "runs.csv".
	Source string
	// Zone is where the athlete lives, for times written with an offset; nil =
	// UTC.
	Zone *time.Location
	// Units is the unit of a column called only "distance"; empty = metric.
	Units training.Units
}

// Read reads a table. Columns: date; start or time; kind or type; title, name
// or workout; minutes or duration (60, 1:05:00); km, distance, miles; descent;
// done or status. Only date and one of kind, title, minutes and distance must
// be there. Separators are commas, semicolons or tabs.
//
// Rows may name strength work or other sports too; they go where a calendar's
// would. A file without a usable first line is a *training.InvalidError.
func Read(r io.Reader, o Options) (training.Calendar, error) {
	o.Source = cmp.Or(o.Source, "runs")
	if o.Zone == nil {
		o.Zone = time.UTC
	}
	rows, err := readRows(r, o.Source)
	if err != nil {
		return training.Calendar{}, err
	}
	if len(rows) == 0 || rows[0].err != nil {
		return training.Calendar{}, &training.InvalidError{Field: where(o.Source, 1), Why: "no line names the columns; " + wayOut}
	}
	at, err := headers(rows[0], o.Source)
	if err != nil {
		return training.Calendar{}, err
	}
	t := table{options: o, at: at}
	t.order = dateOrder(t.column(rows[1:], colDate))
	for _, row := range rows[1:] {
		t.row(row)
	}
	return t.finish(len(rows) - 1), nil
}

type table struct {
	options  Options
	at       map[column]int
	order    spelling
	calendar training.Calendar
	byTitle  []bool // for each run: its kind came from a title
}

func (t *table) cell(r row, c column) string {
	i, ok := t.at[c]
	if !ok || i >= len(r.cells) {
		return ""
	}
	return r.cells[i]
}

func (t *table) column(rows []row, c column) []string {
	var out []string
	for _, r := range rows {
		out = append(out, t.cell(r, c))
	}
	return out
}

func (t *table) note(line int, text string) {
	t.calendar.Notes = append(t.calendar.Notes, training.Note{Source: t.options.Source, Line: line, Text: text})
}

// row imports one row, or notes why not. A row without anything in it is none.
func (t *table) row(r row) {
	if r.err == nil && !slices.ContainsFunc(r.cells, func(c string) bool { return c != "" }) {
		return
	}
	run, known, err := t.parse(r)
	if err != nil {
		t.note(r.line, "left out: "+err.Error())
		return
	}
	state, err := parseStatus(t.cell(r, colDone))
	if err != nil {
		t.note(r.line, err.Error()+"; read as planned")
	}
	if state == dropped {
		return
	}
	run.Done = state == done
	reading, named := t.reading(r, run)
	if run.Minutes == 0 {
		run.Minutes = reading.Minutes
	}
	if run.Distance == 0 {
		run.Distance = reading.Distance
	}
	t.file(r, run, reading, named, known)
}

// parse reads the cells that are not words; known says that it has a start.
func (t *table) parse(r row) (run training.Run, known bool, err error) {
	if r.err != nil {
		return run, false, r.err
	}
	date, clock, err := parseDate(t.cell(r, colDate), t.order, t.options.Zone)
	if err != nil {
		return run, false, err
	}
	run = training.Run{Date: date, Title: runtitle.Clip(t.cell(r, colTitle), 200), Source: t.options.Source}
	if c := cmp.Or(t.cell(r, colStart), clock); c != "" {
		if run.Start, err = parseClock(c); err != nil {
			return run, false, err
		}
		known = true
	}
	if c := t.cell(r, colMinutes); c != "" {
		if run.Minutes, err = parseMinutes(c); err != nil {
			return run, known, err
		}
	}
	if run.Distance, err = t.distance(r); err != nil {
		return run, known, err
	}
	run.Descent, run.DescentKnown, err = t.descent(r)
	return run, known, err
}

func (t *table) distance(r row) (unit.Metres, error) {
	perUnit := 1000.0
	if t.options.Units.Miles() {
		perUnit = unit.MetresPerMile
	}
	for _, c := range []struct {
		column column
		each   float64
	}{{colKm, 1000}, {colMiles, unit.MetresPerMile}, {colMetres, 1}, {colDistance, perUnit}} {
		if cell := t.cell(r, c.column); cell != "" {
			return parseDistance(cell, c.each)
		}
	}
	return 0, nil
}

// metresPerFoot is exact by definition.
const metresPerFoot = 0.3048

// steepest is the most descent believed, in metres. House rule: the longest
// mountain races have about 25 000.
const steepest = 30_000

func (t *table) descent(r row) (unit.Metres, bool, error) {
	each, cell := 1.0, t.cell(r, colDescent)
	if cell == "" {
		each, cell = metresPerFoot, t.cell(r, colFeet)
	}
	if cell == "" {
		return 0, false, nil
	}
	v, err := strconv.ParseFloat(cell, 64)
	if err != nil || v < 0 || v*each > steepest {
		return 0, false, fmt.Errorf("%q is not a descent in metres like 350", runtitle.Clip(cell, 40))
	}
	return unit.Metres(v * each), true, nil
}

// reading is what the row's words mean. The kind column wins over the title;
// named says that it held one of training.RunKinds.
func (t *table) reading(r row, run training.Run) (reading runtitle.Reading, named bool) {
	kind, title := t.cell(r, colKind), t.cell(r, colTitle)
	event := runtitle.Event{Title: title, Minutes: run.Minutes, Distance: run.Distance}
	byTitle := runtitle.Read(event)
	if k, err := training.ParseRunKind(kind); err == nil {
		byTitle.Sport, byTitle.Kind, byTitle.Confidence = runtitle.Run, k, runtitle.Sure
		return byTitle, true
	}
	if kind != "" {
		event.Title = kind
		byKind := runtitle.Read(event)
		if byKind.Sport != runtitle.Unknown && (byKind.Sport != runtitle.Run || byKind.Confidence > runtitle.Guess) {
			byKind.Minutes, byKind.Distance = byTitle.Minutes, byTitle.Distance
			return byKind, false
		}
	}
	return byTitle, false
}

// file puts a row where it belongs.
func (t *table) file(r row, run training.Run, reading runtitle.Reading, named, known bool) {
	if !known {
		run.Start, run.StartAssumed = training.AssumedStart(run.Date), true
	}
	busy := training.Busy{Date: run.Date, Start: run.Start, Minutes: run.Minutes, Title: cmp.Or(run.Title, runtitle.Clip(t.cell(r, colKind), 200))}
	switch reading.Sport {
	case runtitle.Rest, runtitle.Mobility:
		return
	case runtitle.Strength:
		t.calendar.Strength = append(t.calendar.Strength, busy)
		return
	case runtitle.Other:
		if busy.Minutes == 0 {
			busy.Minutes = untimedSport
			t.note(r.line, "another sport without minutes; an hour is kept for it")
		}
		t.calendar.Busy = append(t.calendar.Busy, busy)
		return
	}
	run.Kind = cmp.Or(reading.Kind, training.RunEasy)
	run.Key = run.Kind.Key()
	t.calendar.Runs = append(t.calendar.Runs, run)
	t.byTitle = append(t.byTitle, !named)
	if run.Minutes == 0 && run.Distance == 0 {
		t.note(r.line, "says neither minutes nor km")
	}
	if reading.Confidence == runtitle.Guess {
		t.note(r.line, t.guess(r))
	}
}

// untimedSport is how long another sport without a length takes. House rule:
// an hour, so that it is not overlooked.
const untimedSport unit.Minutes = 60

func (t *table) guess(r row) string {
	const use = "; use easy, recovery, long, tempo, intervals, hills, racepace, timetrial, race, strides or hike"
	if kind := t.cell(r, colKind); kind != "" {
		return fmt.Sprintf("%q is not a kind of run and is read as easy%s", runtitle.Clip(kind, 80), use)
	}
	return "no word says what kind of run it is; read as easy" + use
}

// finish marks the runs that are long by length, unless their row names the
// kind, and sorts by time.
func (t *table) finish(rows int) training.Calendar {
	c := t.calendar
	m := runtitle.MedianOf(c.Runs)
	for i := range c.Runs {
		if t.byTitle[i] && m.Long(c.Runs[i]) {
			c.Runs[i].Kind, c.Runs[i].Key = training.RunLong, true
		}
	}
	order.By(c.Runs, func(a, b training.Run) int { return cmp.Compare(a.Begin(), b.Begin()) })
	byTime := func(a, b training.Busy) int { return cmp.Compare(a.Date.On(a.Start), b.Date.On(b.Start)) }
	order.By(c.Busy, byTime)
	order.By(c.Strength, byTime)
	switch {
	case rows == 0:
		c.Notes = append(c.Notes, training.Note{Source: t.options.Source, Text: "the table has no rows below its first line"})
	case len(c.Strength) > 0:
		c.Notes = append(c.Notes, training.Note{Source: t.options.Source,
			Text: fmt.Sprintf("strength rows in the table: %d; the plan replaces them", len(c.Strength))})
	}
	return c
}
