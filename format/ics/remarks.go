package ics

import (
	"fmt"
	"strconv"

	"github.com/legwork-run/legwork/format/runtitle"
	"github.com/legwork-run/legwork/training"
)

// titles counts the titles that share a remark, in the order they came.
type titles struct {
	order []string
	first map[string]int // line of the first
	count map[string]int
}

func (t *titles) add(title string, line int) {
	if t.count == nil {
		t.first, t.count = map[string]int{}, map[string]int{}
	}
	if t.count[title] == 0 {
		t.order = append(t.order, title)
		t.first[title] = line
	}
	t.count[title]++
}

// remarks are what there is to say about a file's events, gathered so that a
// weekly event is mentioned once.
type remarks struct {
	source        string
	guessed       titles
	lengthless    titles
	besides       titles
	untimedSports titles
	appointments  titles
	passedOver    titles
	distanceOnly  int
	unread        int // events beyond maxReadings
}

// mostTitles is how many titles one remark names before it only counts them.
// House rule: more than a dozen lines of the same kind are not read.
const mostTitles = 12

// notes are the remarks as lines for the athlete; strength is how many
// strength events there were.
func (r *remarks) notes(strength int) []training.Note {
	var out []training.Note
	say := func(t titles, text, rest string) {
		for i, title := range t.order {
			if i == mostTitles {
				out = append(out, training.Note{Source: r.source, Text: fmt.Sprintf("%d more titles %s", len(t.order)-i, rest)})
				return
			}
			out = append(out, training.Note{Source: r.source, Line: t.first[title], Text: quoted(title, t.count[title]) + text})
		}
	}
	say(r.guessed, " names no kind of run and is read as easy; if it is another, put tempo, intervals, long or the like in the title",
		"name no kind of run and are read as easy")
	say(r.lengthless, " says neither how long nor how far; put minutes or kilometres in the title", "say neither how long nor how far")
	say(r.besides, " names strength work beside the run; the plan brings its own", "name strength work beside the run")
	say(r.untimedSports, " has no time or length; an hour is kept for it", "have no time or length; an hour is kept for each")
	say(r.appointments, " is no training this program knows; its time is kept free", "are no training this program knows; their time is kept free")
	say(r.passedOver, " is no training this program knows and takes no time of day; it was passed over",
		"are no training this program knows and were passed over")
	if r.unread > 0 {
		out = append(out, training.Note{Source: r.source,
			Text: fmt.Sprintf("events left out after 10000 different titles: %d; export the training calendar alone", r.unread)})
	}
	if r.distanceOnly > 0 {
		out = append(out, training.Note{Source: r.source,
			Text: fmt.Sprintf("runs with a distance but no time: %d; their time is reckoned at easy pace", r.distanceOnly)})
	}
	if strength > 0 {
		out = append(out, training.Note{Source: r.source, Text: fmt.Sprintf("strength events in the calendar: %d; the plan replaces them", strength)})
	}
	return out
}

func quoted(title string, n int) string {
	q := strconv.Quote(runtitle.Clip(title, 80))
	if title == "" {
		q = "an event without a title"
	}
	if n > 1 {
		return fmt.Sprintf("%s (%d times)", q, n)
	}
	return q
}
