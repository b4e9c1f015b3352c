// Package ics reads runs from calendar files and feeds (RFC 5545 as programs
// and people really write it), and writes strength sessions as a calendar.
package ics

import (
	"io"
	"strconv"
	"time"

	"github.com/legwork-run/legwork/format/runtitle"
	"github.com/legwork-run/legwork/training"
)

// Options say how to read a calendar.
type Options struct {
	// Zone is where the athlete lives: times with a zone become civil there.
	// nil = UTC. Days and floating times never shift.
	Zone *time.Location
	// From and To are the first and last day wanted; zero = open. Without To
	// a rule without an end is followed for two years.
	From, To training.Date
	// Source names the file in errors and notes: "plan.ics".
	Source string
}

// Read reads a calendar. Runs go to Runs, strength to Strength, other sports
// and appointments with a time to Busy; rest and untimed mobility are dropped.
// What was skipped or guessed is a Note; a file that is no calendar at all is
// a *training.InvalidError with its line.
//
// Nothing is read beyond 32 MB, 50000 events, or 20000 occurrences of
// repeating events.
func Read(r io.Reader, o Options) (training.Calendar, error) {
	if o.Zone == nil {
		o.Zone = time.UTC
	}
	f, err := parseFile(newLines(r, o.Source))
	if err != nil {
		return training.Calendar{}, err
	}
	s := sorter{options: o, readings: map[runtitle.Event]runtitle.Reading{}, remarks: remarks{source: o.Source}}
	s.calendar.Notes = f.notes
	f.events = latest(f.events)
	x := newExpander(f, o)
	for _, e := range f.events {
		p, err := x.place(e)
		if err != nil {
			s.note(e.line, "left out: "+err.Error())
			continue
		}
		starts, err := x.occurrences(p)
		if err != nil {
			s.note(e.line, err.Error())
		}
		s.add(p, starts)
	}
	if len(f.events) == 0 {
		s.note(0, "the calendar holds no events")
	}
	for _, id := range x.zones.unknown {
		s.note(0, "the time zone "+strconv.Quote(runtitle.Clip(id, 80))+" is not known; its times are taken as the athlete's own")
	}
	return s.finish(), nil
}

// latest drops the versions of an event that a later one replaces: same UID
// and occurrence with a lower SEQUENCE, or the same start once more. Files
// that give all events one UID keep them all.
func latest(events []event) []event {
	type id struct{ uid, occurrence string }
	at := map[id]int{}
	drop := make([]bool, len(events))
	for i, e := range events {
		if e.uid == "" {
			continue
		}
		k := id{e.uid, e.override.value}
		j, ok := at[k]
		switch {
		case !ok || e.sequence > events[j].sequence:
			drop[j] = ok || drop[j]
		case e.sequence < events[j].sequence:
			drop[i] = true
			continue
		case e.start.value == events[j].start.value:
			drop[j] = true
		}
		at[k] = i
	}
	var out []event
	for i, e := range events {
		if !drop[i] {
			out = append(out, e)
		}
	}
	return out
}
