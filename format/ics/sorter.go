package ics

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/format/runtitle"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/unit"
)

// sorter puts occurrences where they belong in a calendar.
type sorter struct {
	options  Options
	calendar training.Calendar
	readings map[runtitle.Event]runtitle.Reading // feeds repeat their titles
	remarks
}

func (s *sorter) note(line int, text string) {
	s.calendar.Notes = append(s.calendar.Notes, training.Note{Source: s.options.Source, Line: line, Text: text})
}

// cancelledTitles open the titles of events that Outlook cancels without
// saying so anywhere else.
var cancelledTitles = []string{"canceled:", "cancelled:", "abgesagt:", "annulé:", "annulé :", "cancelado:", "inställt:"}

func (s *sorter) add(p placed, starts []stamp) {
	for _, c := range cancelledTitles {
		if strings.HasPrefix(strings.ToLower(p.summary), c) {
			return
		}
	}
	if len(starts) == 0 {
		return
	}
	words := runtitle.Event{Title: runtitle.Clip(p.summary, 300), Description: runtitle.Clip(p.description, 1000), Minutes: p.estimate()}
	r, ok := s.readings[words]
	if !ok {
		if len(s.readings) == maxReadings {
			s.unread++
			return
		}
		r = runtitle.Read(words)
		s.readings[words] = r
	}
	for _, at := range starts {
		s.file(p, r, at)
	}
}

// maxReadings is how many different titles and descriptions are read. House
// rule: one a day for 27 years; it bounds the work on a hostile file.
const maxReadings = 10_000

// estimate is what X-WORKOUT-ESTIMATED-DURATION says, in minutes.
func (p placed) estimate() unit.Minutes {
	n, err := strconv.ParseFloat(p.workoutTime, 64)
	if err != nil || n < 30 || n > 48*3600 {
		return 0
	}
	return unit.Minutes(n/60 + 0.5)
}

// file puts one occurrence into the calendar.
func (s *sorter) file(p placed, r runtitle.Reading, at stamp) {
	switch r.Sport {
	case runtitle.Run:
		s.run(p, r, at)
	case runtitle.Strength:
		s.calendar.Strength = append(s.calendar.Strength, busy(p, r, at))
	case runtitle.Other:
		b := busy(p, r, at)
		if b.Minutes == 0 {
			b.Minutes = untimedSport
			s.untimedSports.add(p.summary, p.line)
		}
		s.calendar.Busy = append(s.calendar.Busy, b)
	case runtitle.Mobility:
		if !at.day {
			s.calendar.Busy = append(s.calendar.Busy, busy(p, r, at))
		}
	case runtitle.Unknown:
		s.appointment(p, r, at)
	}
}

// untimedSport is how long another sport without time or length takes. House
// rule: an hour, so that it is not overlooked.
const untimedSport unit.Minutes = 60

// longestBusy is the longest appointment that is kept free of sessions; a
// longer one is a journey or a conference, not an hour taken. House rule.
const longestBusy unit.Minutes = 16 * 60

// appointment keeps the time of something that is no training.
func (s *sorter) appointment(p placed, r runtitle.Reading, at stamp) {
	if at.day || p.free || p.minutes == 0 || p.minutes > longestBusy {
		s.passedOver.add(p.summary, p.line)
		return
	}
	s.appointments.add(p.summary, p.line)
	r.Minutes = 0 // its length is the calendar's, not a number in its title
	s.calendar.Busy = append(s.calendar.Busy, busy(p, r, at))
}

func busy(p placed, r runtitle.Reading, at stamp) training.Busy {
	b := training.Busy{Date: at.date, Start: at.clock, Minutes: p.minutes, Title: runtitle.Clip(p.summary, 200)}
	if at.day {
		b.Start = training.AssumedStart(at.date)
	}
	if b.Minutes == 0 || b.Minutes > longestBusy {
		b.Minutes = r.Minutes
	}
	return b
}

func (s *sorter) run(p placed, r runtitle.Reading, at stamp) {
	run := training.Run{
		Date: at.date, Start: at.clock, StartAssumed: at.day, Minutes: s.minutes(p, r), Distance: r.Distance,
		Kind: r.Kind, Key: r.Kind.Key(), Title: runtitle.Clip(p.summary, 200), Source: s.options.Source,
	}
	if at.day {
		run.Start = training.AssumedStart(at.date)
	}
	s.calendar.Runs = append(s.calendar.Runs, run)
	switch {
	case run.Minutes == 0 && run.Distance == 0:
		s.lengthless.add(p.summary, p.line)
	case run.Minutes == 0:
		s.distanceOnly++
	}
	if r.Confidence == runtitle.Guess {
		s.guessed.add(p.summary, p.line)
	}
	if r.Strength {
		s.besides.add(p.summary, p.line)
	}
	if p.days > 1 {
		s.note(p.line, "the event lasts "+strconv.Itoa(p.days)+" days; the run is put on the first")
	}
}

// minutes is how long a run takes.
//
//  1. The words, or the feed's own estimate; but a hard run's words may mean
//     only its core ("20 min tempo"), so a longer slot wins there.
//  2. The slot in the calendar, unless it is the hour or half hour a calendar
//     gives every new event and the distance does not fit into it.
func (s *sorter) minutes(p placed, r runtitle.Reading) unit.Minutes {
	slot := p.minutes
	if slot > 48*60 || (slot == 30 || slot == 60) && tooFast(r.Distance, slot) && r.Kind != training.RunRace {
		slot = 0
	}
	if r.Minutes > 0 && (!r.Kind.Hard() || p.estimate() > 0 || slot < r.Minutes) {
		return r.Minutes // Rule 1.
	}
	return slot // Rule 2.
}

// tooFast reports whether d in m means faster than 4:00/km. House rule: few
// plan that, and they do not need the calendar's default hour.
func tooFast(d unit.Metres, m unit.Minutes) bool {
	p := unit.PaceOf(d, m)
	return p > 0 && p < 240
}

// finish sorts the calendar by time and adds the collected remarks.
func (s *sorter) finish() training.Calendar {
	c := s.calendar
	runtitle.MarkLong(c.Runs)
	order.By(c.Runs, func(a, b training.Run) int { return cmp.Compare(a.Begin(), b.Begin()) })
	byTime := func(a, b training.Busy) int { return cmp.Compare(a.Date.On(a.Start), b.Date.On(b.Start)) }
	order.By(c.Busy, byTime)
	order.By(c.Strength, byTime)
	if n := len(c.Notes); n > mostNotes {
		c.Notes = append(c.Notes[:mostNotes:mostNotes], training.Note{Source: s.options.Source, Text: strconv.Itoa(n-mostNotes) + " more remarks of this kind"})
	}
	c.Notes = append(c.Notes, s.notes(len(c.Strength))...)
	return c
}

// mostNotes is how many events are remarked on one by one. House rule: a file
// with more than that is wrong as a whole.
const mostNotes = 200
