package ics

import (
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training"
)

// event is a VEVENT as written.
type event struct {
	line         int
	uid          string
	summary      string
	description  string
	cancelled    bool
	sequence     int
	start        property
	end          property
	duration     property
	rule         property
	except       []property // EXDATE
	extra        []property // RDATE
	override     property   // RECURRENCE-ID
	workoutTime  string     // X-WORKOUT-ESTIMATED-DURATION, seconds
	outlookIsDay bool       // X-MICROSOFT-CDO-ALLDAYEVENT
	free         bool       // TRANSP:TRANSPARENT: takes no time
}

// maxEvents is how many events are read. House rule: see maxBytes.
const maxEvents = 50_000

// maxDepth is how deep components may nest. Real files reach three.
const maxDepth = 32

// file is what stands in an ICS file.
type file struct {
	events []event
	zones  map[string]*observedZone
	notes  []training.Note
}

// parseFile collects the events and time zones of a file. What stands in
// alarms, to-dos and unknown components is passed over.
func parseFile(l *lines) (file, error) {
	p := parser{lines: l, file: file{zones: map[string]*observedZone{}}}
	for {
		s, at, err := l.next()
		if errors.Is(err, io.EOF) {
			return p.finish()
		}
		if err != nil {
			return file{}, err
		}
		if err := p.line(s, at); err != nil {
			return file{}, err
		}
	}
}

type parser struct {
	lines    *lines
	file     file
	stack    []string // open components
	seen     bool     // a VCALENDAR
	wrote    bool     // any text at all
	event    *event
	zone     *observedZone
	observed *observance
}

func (p *parser) line(s string, at int) error {
	if strings.TrimSpace(s) == "" {
		return nil
	}
	p.wrote = true
	prop, ok := parseProperty(s, at)
	if !p.seen && (!ok || prop.name != "BEGIN" || !strings.EqualFold(strings.TrimSpace(prop.value), "VCALENDAR")) {
		return &training.InvalidError{Field: where(p.lines.source, at),
			Why: "this is not a calendar file: it must begin with BEGIN:VCALENDAR; export it again as .ics"}
	}
	if !ok {
		return nil // half a line of something that was not folded
	}
	switch prop.name {
	case "BEGIN":
		return p.begin(strings.ToUpper(strings.TrimSpace(prop.value)), at)
	case "END":
		p.close(strings.ToUpper(strings.TrimSpace(prop.value)), at)
	default:
		p.property(prop)
	}
	return nil
}

func (p *parser) begin(name string, at int) error {
	p.seen = true
	if name == "VEVENT" && p.event != nil { // the one before was never closed
		p.close("VEVENT", at)
		p.note(at, "the event before this line is not closed; it was read all the same")
	}
	if len(p.stack) == maxDepth {
		return &training.InvalidError{Field: where(p.lines.source, at), Why: "components are nested more than 32 deep; this is no calendar"}
	}
	p.stack = append(p.stack, name)
	switch name {
	case "VEVENT":
		if len(p.file.events) == maxEvents {
			return &training.InvalidError{Field: where(p.lines.source, at), Why: "the calendar has more than 50000 events; export the training calendar alone"}
		}
		p.event = &event{line: at}
	case "VTIMEZONE":
		p.zone = &observedZone{}
	case "STANDARD", "DAYLIGHT":
		p.observed = &observance{}
	}
	return nil
}

// close ends component name and whatever is still open within it.
func (p *parser) close(name string, at int) {
	for i := len(p.stack) - 1; i >= 0; i-- {
		if p.stack[i] != name {
			continue
		}
		for j := len(p.stack) - 1; j >= i; j-- {
			if p.stack[j] == "VEVENT" && name != "VEVENT" {
				p.note(p.event.line, "the event that begins here is not closed; it was read all the same")
			}
			p.end(p.stack[j])
		}
		p.stack = p.stack[:i]
		return
	}
}

func (p *parser) end(name string) {
	switch name {
	case "VEVENT":
		if p.event != nil {
			p.file.events = append(p.file.events, *p.event)
		}
		p.event = nil
	case "VTIMEZONE":
		if p.zone != nil && p.zone.id != "" {
			p.file.zones[p.zone.id] = p.zone
		}
		p.zone = nil
	case "STANDARD", "DAYLIGHT":
		if p.zone != nil && p.observed != nil {
			p.zone.add(*p.observed)
		}
		p.observed = nil
	}
}

// property gives prop to the innermost open component.
func (p *parser) property(prop property) {
	if len(p.stack) == 0 {
		return
	}
	switch p.stack[len(p.stack)-1] {
	case "VEVENT":
		if p.event != nil {
			p.event.set(prop)
		}
	case "VTIMEZONE":
		if p.zone != nil && prop.name == "TZID" {
			p.zone.id = prop.value
		}
	case "STANDARD", "DAYLIGHT":
		if p.observed != nil {
			p.observed.set(prop)
		}
	}
}

// maxDates is how many EXDATE or RDATE lines of one event are kept.
const maxDates = 2000

func (e *event) set(p property) {
	switch p.name {
	case "UID":
		e.uid = p.value
	case "SUMMARY":
		e.summary = strings.TrimSpace(p.text())
	case "DESCRIPTION":
		e.description = p.text()
	case "STATUS":
		e.cancelled = strings.EqualFold(strings.TrimSpace(p.value), "CANCELLED")
	case "SEQUENCE":
		e.sequence, _ = strconv.Atoi(strings.TrimSpace(p.value)) // not a number: the first version
	case "DTSTART":
		e.start = p
	case "DTEND":
		e.end = p
	case "DURATION":
		e.duration = p
	case "RRULE":
		e.rule = p
	case "RECURRENCE-ID":
		e.override = p
	case "EXDATE":
		if len(e.except) < maxDates {
			e.except = append(e.except, p)
		}
	case "RDATE":
		if len(e.extra) < maxDates {
			e.extra = append(e.extra, p)
		}
	case "X-WORKOUT-ESTIMATED-DURATION":
		e.workoutTime = strings.TrimSpace(p.value)
	case "TRANSP":
		e.free = strings.EqualFold(strings.TrimSpace(p.value), "TRANSPARENT")
	case "X-MICROSOFT-CDO-ALLDAYEVENT":
		e.outlookIsDay = strings.EqualFold(strings.TrimSpace(p.value), "TRUE")
	}
}

// finish says what is wrong with a file that ended too soon.
func (p *parser) finish() (file, error) {
	switch {
	case !p.wrote:
		return file{}, &training.InvalidError{Field: where(p.lines.source, 1), Why: "the file is empty; export the calendar again"}
	case p.event != nil:
		p.note(p.event.line, "the file ends within this event, so it was left out; the download may be incomplete")
	case len(p.stack) > 0:
		p.note(p.lines.number, "the file ends without END:VCALENDAR; the download may be incomplete")
	}
	return p.file, nil
}

func (p *parser) note(line int, text string) {
	p.file.notes = append(p.file.notes, training.Note{Source: p.lines.source, Line: line, Text: text})
}
