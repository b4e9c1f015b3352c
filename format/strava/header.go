package strava

import (
	"slices"
	"strings"
)

// field is a column this reader uses.
type field int

const (
	fieldDate field = iota
	fieldName
	fieldType
	fieldElapsed
	fieldMoving
	fieldTimer
	fieldDistance
	fieldSpeed
	fieldGain
	fieldLoss
	fieldHeart
	fieldMaxHeart
	fieldFile
	fieldRace
	fieldLong
	fields // how many there are
)

// names are the spellings of each column: English, German and the lower-case
// words of exports before July 2019.
var names = [fields][]string{
	fieldDate:     {"activity date", "aktivitätsdatum", "date"},
	fieldName:     {"activity name", "name der aktivität", "name"},
	fieldType:     {"activity type", "aktivitätsart", "type"},
	fieldElapsed:  {"elapsed time", "verstrichene zeit", "elapsed_time"},
	fieldMoving:   {"moving time", "bewegungszeit", "moving_time"},
	fieldTimer:    {"timer time"},
	fieldDistance: {"distance", "distanz"},
	fieldSpeed:    {"average speed", "durchschnittliche geschwindigkeit", "durchschnittsgeschwindigkeit"},
	fieldGain:     {"elevation gain", "höhenzunahme"},
	fieldLoss:     {"elevation loss", "höhenunterschied"},
	fieldHeart:    {"average heart rate", "durchschnittliche herzfrequenz", "durchschnittliche hf"},
	fieldMaxHeart: {"max heart rate", "max. herzfrequenz"},
	fieldFile:     {"filename", "dateiname"},
	fieldRace:     {"competition", "wettkampf"},
	fieldLong:     {"long run", "langer lauf"},
}

// columns says where each field stands.
type columns struct {
	first, last [fields]int // -1 = missing; first differs from last in doubled names
	// known says that the header was understood; otherwise the order is the
	// one every language shares.
	known bool
	// metres says that a lone distance is in metres: exports before July 2019.
	metres bool
}

// columnsOf finds the columns of a header:
//
//  1. By name, when date, type and one duration are among them. Of a doubled
//     name the first is for display and the last has the detail.
//  2. Else, with at least ten columns, by the order all languages share: id,
//     date, name, type, description, elapsed time, distance.
func columnsOf(header []string) (columns, bool) {
	var c columns
	for f := range fields {
		c.first[f], c.last[f] = -1, -1
	}
	for i, h := range header {
		h = strings.ToLower(strings.TrimSpace(strings.TrimPrefix(h, "\ufeff")))
		for f := range fields {
			if !slices.Contains(names[f], h) || f == fieldType && c.first[f] >= 0 {
				continue // a second "Type" column is a number of the workout's kind
			}
			if c.first[f] < 0 {
				c.first[f] = i
			}
			c.last[f] = i
		}
		c.metres = c.metres || h == "elapsed_time"
	}
	if c.last[fieldDate] >= 0 && c.last[fieldType] >= 0 && c.last[fieldElapsed] >= 0 { // Rule 1.
		c.known = true
		return c, true
	}
	if len(header) < 10 { // Rule 2.
		return c, false
	}
	var order columns
	for f := range fields {
		order.first[f], order.last[f] = -1, -1
	}
	for f, i := range map[field]int{fieldDate: 1, fieldName: 2, fieldType: 3, fieldElapsed: 5, fieldDistance: 6} {
		order.first[f], order.last[f] = i, i
	}
	return order, true
}

// Is reports whether header is the header of an activities.csv in a language
// known here.
func Is(header []string) bool {
	c, _ := columnsOf(header)
	return c.known
}
