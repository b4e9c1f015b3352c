package runfile

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
)

// imports gathers what one call of Open finds.
type imports struct {
	opt        Options
	name       string // of the path, as shown
	cal        training.Calendar
	activities []activity.Activity
	understood int // files that gave something, be it another sport
	ignored    int // files of no kind known here
	done, todo int // for Progress
	budget     budget
}

func newImport(name string, opt Options) *imports {
	most := int64(maxTotal)
	if opt.Unpacked > 0 {
		most = opt.Unpacked
	}
	return &imports{opt: opt, name: clean(name), budget: budget{left: most, all: most}}
}

// step tells that one more file or row is done.
func (im *imports) step() {
	im.done++
	if im.opt.Progress != nil {
		im.opt.Progress(im.done, im.todo)
	}
}

func (im *imports) note(source string, line int, text string) {
	im.cal.Notes = append(im.cal.Notes, training.Note{Source: source, Line: line, Text: text})
}

// fail tells that a file of several could not be read.
func (im *imports) fail(source string, err error) {
	var invalid *training.InvalidError
	var refused *refusedError
	switch {
	case errors.As(err, &refused):
		im.note(source, 0, "refused: "+refused.why)
	case errors.As(err, &invalid):
		line, text := within(source, *invalid)
		im.note(source, line, text)
	default:
		im.note(source, 0, "it cannot be read: "+clean(err.Error()))
	}
}

// within is what is wrong in source, without naming source again, and the line
// when the error says it; else 0.
func within(source string, e training.InvalidError) (line int, text string) {
	rest, ok := strings.CutPrefix(e.Field, source)
	if !ok {
		return 0, e.Error()
	}
	line, err := strconv.Atoi(strings.TrimPrefix(rest, ":"))
	if rest != "" && err != nil {
		return 0, e.Error()
	}
	if e.Value == "" {
		return line, e.Why
	}
	return line, fmt.Sprintf("%q: %s", e.Value, e.Why)
}

// add takes what a reader of recordings found.
func (im *imports) add(f activity.File) {
	im.cal.Notes = append(im.cal.Notes, f.Notes...)
	im.activities = append(im.activities, f.Activities...)
	if len(f.Activities) > 0 {
		im.understood++
	}
}

// addCalendar takes what a reader of plans found.
func (im *imports) addCalendar(c training.Calendar) {
	im.understood++
	im.cal.Runs = append(im.cal.Runs, c.Runs...)
	im.cal.Busy = append(im.cal.Busy, c.Busy...)
	im.cal.Strength = append(im.cal.Strength, c.Strength...)
	im.cal.Notes = append(im.cal.Notes, c.Notes...)
}

// calendar makes runs of the recordings: each outing once, other sports told.
func (im *imports) calendar() training.Calendar {
	kept, dropped := activity.Merge(im.activities)
	var told remarks
	for _, a := range kept {
		v := activity.Judge(a)
		if v.Run {
			im.cal.Runs = append(im.cal.Runs, activity.Run(a))
		}
		if v.Why != "" {
			told.add(a.Source, v.Why)
		}
	}
	im.cal.Notes = append(im.cal.Notes, told.notes(im.name)...)
	if n := len(dropped); n > 0 {
		im.note(im.name, 0, fmt.Sprintf("%s and counts once, such as %s and %s", several(n, "recording is there twice", "recordings are there twice"),
			dropped[0][0].Source, dropped[0][1].Source))
	}
	if im.ignored > 0 && im.understood > 0 {
		im.note(im.name, 0, several(im.ignored, "file of another kind was left alone", "files of other kinds were left alone"))
	}
	order.By(im.cal.Runs, func(a, b training.Run) int { return cmp.Compare(a.Begin(), b.Begin()) })
	return im.cal
}

// remarks gathers remarks that differ in their source only: four hundred rides
// are one line.
type remarks struct {
	all []remark
	at  map[string]int // of each text in all
}

type remark struct {
	text, source string
	count        int
}

func (rs *remarks) add(source, text string) {
	if i, ok := rs.at[text]; ok {
		rs.all[i].count++
		return
	}
	if rs.at == nil {
		rs.at = map[string]int{}
	}
	rs.at[text] = len(rs.all)
	rs.all = append(rs.all, remark{text, source, 1})
}

func (rs *remarks) notes(whole string) []training.Note {
	var notes []training.Note
	for _, r := range rs.all {
		if r.count == 1 {
			notes = append(notes, training.Note{Source: r.source, Text: r.text})
			continue
		}
		notes = append(notes, training.Note{Source: whole, Text: fmt.Sprintf("%d recordings, the first in %s: %s", r.count, r.source, r.text)})
	}
	return notes
}

func several(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// maxName is how much of a file's name is shown.
const maxName = 200

// clean makes a name from an archive fit for a terminal: no control signs and
// no endless lines.
func clean(name string) string {
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == unicode.ReplacementChar || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(name, ""))
	if runes := []rune(name); len(runes) > maxName {
		return string(runes[:maxName]) + "..."
	}
	return name
}
