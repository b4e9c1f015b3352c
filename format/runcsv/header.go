package runcsv

import (
	"slices"
	"strings"
	"unicode"

	"github.com/legwork-run/legwork/format/runtitle"
	"github.com/legwork-run/legwork/training"
)

// column is what a column of the table means.
type column string

const (
	colDate     column = "date"
	colStart    column = "start"
	colKind     column = "kind"
	colTitle    column = "title"
	colMinutes  column = "minutes"
	colKm       column = "km"
	colMiles    column = "miles"
	colDistance column = "distance" // in the unit the caller says
	colMetres   column = "metres"
	colDescent  column = "descent"
	colFeet     column = "descent feet"
	colDone     column = "done"
)

// wayOut is what every error about the table's form ends with.
const wayOut = `the first line names the columns: date and kind, title, minutes or km, such as "date,start,kind,minutes,km"`

// aliases are the headers understood, as they read after headerWords.
var aliases = map[string]column{
	"date": colDate, "day": colDate, "datum": colDate, "start date": colDate, "workout date": colDate, "fecha": colDate, "data": colDate,
	"start": colStart, "time": colStart, "start time": colStart, "time of day": colStart, "uhrzeit": colStart, "beginn": colStart, "heure": colStart,
	"kind": colKind, "type": colKind, "run type": colKind, "workout type": colKind, "art": colKind, "typ": colKind,
	"title": colTitle, "name": colTitle, "workout": colTitle, "session": colTitle, "description": colTitle, "activity": colTitle, "titel": colTitle,
	"minutes": colMinutes, "min": colMinutes, "mins": colMinutes, "duration": colMinutes, "duration min": colMinutes, "duration minutes": colMinutes,
	"moving time": colMinutes, "elapsed time": colMinutes, "dauer": colMinutes, "minuten": colMinutes, "dauer min": colMinutes,
	"km": colKm, "kms": colKm, "kilometers": colKm, "kilometres": colKm, "kilometer": colKm, "distance km": colKm, "distanz km": colKm, "strecke km": colKm,
	"miles": colMiles, "mi": colMiles, "distance mi": colMiles, "distance miles": colMiles,
	"distance": colDistance, "distanz": colDistance, "strecke": colDistance, "metres": colMetres, "meters": colMetres, "distance m": colMetres,
	"descent": colDescent, "descent m": colDescent, "descent metres": colDescent, "elevation loss": colDescent, "loss": colDescent, "abstieg": colDescent,
	"descent ft": colFeet, "descent feet": colFeet, "elevation loss ft": colFeet,
	"done": colDone, "status": colDone, "completed": colDone, "complete": colDone, "erledigt": colDone,
}

// headers finds the columns. The first of two columns of the same meaning
// counts.
func headers(r row, source string) (map[column]int, error) {
	at := map[column]int{}
	for i, h := range r.cells {
		if c, ok := aliases[headerWords(h)]; ok {
			if _, twice := at[c]; !twice {
				at[c] = i
			}
		}
	}
	if _, ok := at[colDate]; !ok {
		return nil, &training.InvalidError{Field: where(source, r.line), Value: runtitle.Clip(strings.Join(r.cells, ", "), 120), Why: "no column is called date; " + wayOut}
	}
	says := []column{colKind, colTitle, colMinutes, colKm, colMiles, colDistance, colMetres}
	if !slices.ContainsFunc(says, func(c column) bool { _, ok := at[c]; return ok }) {
		return nil, &training.InvalidError{Field: where(source, r.line), Value: runtitle.Clip(strings.Join(r.cells, ", "), 120), Why: "no column says what the runs are; " + wayOut}
	}
	return at, nil
}

// headerWords is h in lower case with everything but letters made one blank:
// "Distance (km)" reads as "distance km".
func headerWords(h string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(h), func(r rune) bool { return !unicode.IsLetter(r) }), " ")
}
