package runtitle

import (
	"regexp"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training/unit"
)

var (
	labelledTime     = regexp.MustCompile(`\b(?:planned|total|estimated)? ?(?:duration|time|dauer|zeit|durée|duración|durata|tijd): ?(?:(\d{1,2}):(\d{2})(?::\d{2})?|(\d{1,4}) ?(?:min|m|')?)(?:$|[^\d:/])`)
	labelledDistance = regexp.MustCompile(`\b(?:planned|total|estimated)? ?(?:distance|distanz|strecke|distancia|distanza|afstand): ?` + number + ` ?(` + kmUnit + `|` + mileUnit + `|` + metreUnit + `)` + end)
	bareRaceMiles    = regexp.MustCompile(`(?:^|[^\d.])(26\.2|13\.1)(?:$|[^\d.])`)
	bareRaceKm       = regexp.MustCompile(`(?:^|[^\d.])(42\.2|42\.195|21\.1|21\.0975)(?:$|[^\d.])`)
)

// amountsOf is how long and how far the whole event is. What is known wins,
// then lines like "Planned Duration: 1:05" in the description, then the title,
// then the description's opening line.
func amountsOf(t, d text, e Event) (unit.Minutes, unit.Metres) {
	length, dist := e.Minutes, e.Distance
	if length == 0 {
		length = labelledMinutes(d)
	}
	if dist == 0 {
		dist = labelledMetres(d)
	}
	tm, td := t.amounts()
	if tm == 0 && td == 0 {
		tm, td = opening(d).amounts()
	}
	if length == 0 {
		length = tm
	}
	if dist == 0 {
		dist = td
	}
	return length, dist
}

// The words that a labelled amount begins with, to look for before the slower
// expressions.
var (
	timeLabels     = []string{"duration:", "time:", "dauer:", "zeit:", "durée:", "duración:", "durata:", "tijd:"}
	distanceLabels = []string{"distance:", "distanz:", "strecke:", "distancia:", "distanza:", "afstand:"}
)

func (t text) labelled(labels []string) bool {
	return slices.ContainsFunc(labels, func(l string) bool { return strings.Contains(t.plain, l) })
}

func labelledMinutes(d text) unit.Minutes {
	if !d.labelled(timeLabels) {
		return 0
	}
	m := labelledTime.FindStringSubmatch(d.plain)
	switch {
	case m == nil:
		return 0
	case m[3] != "":
		return within(parse(m[3]))
	}
	return within(parse(m[1])*60 + parse(m[2]))
}

func within(v float64) unit.Minutes {
	if v > longestMinutes {
		return 0
	}
	return minutes(v)
}

func labelledMetres(d text) unit.Metres {
	if !d.labelled(distanceLabels) {
		return 0
	}
	if m := labelledDistance.FindStringSubmatch(d.plain); m != nil {
		if v, ok := inMetres(parse(m[1]), m[2]); ok && v >= shortestRun {
			return v
		}
	}
	return 0
}

// opening is the first line of a description, unless it tells of repetitions.
func opening(d text) text {
	line, _, _ := strings.Cut(d.plain, "•")
	if len(line) > 80 || !d.digits() || repetitions.MatchString(line) || labelledTime.MatchString(line) || labelledDistance.MatchString(line) || d.has(warmWords) {
		return text{words: " "}
	}
	return normalised(line)
}

// amounts are the time and distance of the whole of t. Outside brackets comes
// before inside; a warm-up or cool-down makes it a sum, and so do three pieces
// or more ("4 km easy, 4 km tempo, 2 km easy").
func (t text) amounts() (unit.Minutes, unit.Metres) {
	if !t.digits() {
		return 0, 0
	}
	whole := t.total()
	outside := inBrackets.ReplaceAllString(whole, " ")
	ds, ms := distances(outside), durations(outside)
	if len(ds) == 0 && len(ms) == 0 {
		ds, ms = distances(whole), durations(whole)
	}
	if t.has(warmWords) || len(ds) > 2 || len(ms) > 2 {
		return sumMinutes(ms), sumMetres(ds) + t.repMetres(len(ds))
	}
	var length unit.Minutes
	var dist unit.Metres
	if len(ms) > 0 {
		length = minutes(ms[0])
	}
	if len(ds) > 0 && ds[0] >= shortestRun {
		dist = ds[0]
	}
	if dist == 0 {
		dist = t.bareRace()
	}
	return length, dist
}

func sumMinutes(ms []float64) unit.Minutes {
	s := 0.0
	for _, m := range ms {
		s += m
	}
	return within(s)
}

func sumMetres(ds []unit.Metres) unit.Metres {
	var s unit.Metres
	for _, d := range ds {
		s += d
	}
	if s > longestRun {
		return 0
	}
	return s
}

// repMetres is what the repetitions add to a warm-up and cool-down given in
// distance; nothing when those are not.
func (t text) repMetres(distances int) unit.Metres {
	if distances == 0 {
		return 0
	}
	var s unit.Metres
	for _, m := range repAmount.FindAllStringSubmatch(strides.ReplaceAllString(t.plain, " "), 20) {
		if m[3] == "" {
			continue
		}
		if d, ok := inMetres(parse(m[2]), m[3]); ok {
			s += d * unit.Metres(parse(m[1]))
		}
	}
	if s > longestRun {
		return 0
	}
	return s
}

// bareRace is a marathon's or a half's number written without a unit.
func (t text) bareRace() unit.Metres {
	if m := bareRaceMiles.FindStringSubmatch(t.plain); m != nil {
		if m[1] == "26.2" {
			return 42195
		}
		return 21097.5
	}
	if m := bareRaceKm.FindStringSubmatch(t.plain); m != nil {
		if m[1][0] == '4' {
			return 42195
		}
		return 21097.5
	}
	return 0
}

// strideCount is how many strides t counts out.
func (t text) strideCount() int {
	m := strides.FindStringSubmatch(t.plain)
	if m == nil {
		return 0
	}
	return int(parse(m[1]))
}
