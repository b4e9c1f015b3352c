package runtitle

import (
	"regexp"
	"strings"
)

var (
	prefix     = regexp.MustCompile(`^([^\d•|:+,;/()@-]{2,30}?) ?(?: - |: |• |\| )`)
	separators = regexp.MustCompile(`[+&,;/•|()]| - |: | (?:and|then|und|dann|et|puis|och|or|oder|ou|eller) `)
	// strengthRunWords find runs named for what they train.
	strengthRunWords = regexp.MustCompile(`\b(?:strength|core)(?:[ -]endurance)? (?:run|hills?|intervals|repeats)\b`)
)

// sport is what t is about, by rule 1 of Read.
func (t text) sport() Sport {
	p := t.plain
	if m := prefix.FindStringSubmatch(p); m != nil && strings.Count(m[1], " ") < 3 {
		switch s, strong := partSport(normalised(m[1])); {
		case s == walking:
			return Other
		case s != Unknown && strong:
			return s
		}
	}
	return settle(separators.Split(p, 40))
}

// settle weighs the parts of a title. Strength or mobility work beside a run
// leaves it a run, and so do walk breaks; rest or another sport loses only to
// a run named before it.
func settle(parts []string) Sport {
	run, weak, not := -1, -1, -1
	var other Sport
	for i, part := range parts {
		s, strong := partSport(normalised(part))
		switch {
		case s == Run && strong && run < 0:
			run = i
		case s == Run && weak < 0:
			weak = i
		case s != Run && s != Unknown && not < 0:
			not, other = i, s
		}
	}
	beside := other == Strength || other == Mobility || other == walking
	switch {
	case not < 0 && run < 0 && weak < 0:
		return Unknown
	case not < 0, run >= 0 && (beside || run < not), weak >= 0 && weak < not:
		return Run
	case other == walking:
		return Other
	}
	return other
}

// walking tells a walk from other sports until the whole title is read: walk
// breaks do not make a run another sport.
const walking Sport = "walking"

func normalised(p string) text {
	p = strings.TrimSpace(p)
	return text{plain: p, words: wordsOf(p)}
}

// partSport is the sport of one part of a title. It is strong when a word for
// running, a distance or a workout says so, not only "easy".
func partSport(t text) (s Sport, strong bool) {
	switch {
	case t.resting():
		return Rest, true
	case t.strengthRun():
		return Run, true
	case t.has(hikeWords):
		return Run, true
	case t.has(walkWords) && t.has(runWords):
		return Run, true
	case t.has(otherWords):
		return Other, true
	case t.has(strengthWords):
		return Strength, true
	case t.has(mobilityWords):
		return Mobility, true
	case t.has(walkWords):
		return walking, true
	case t.has(runWords), t.workout(), t.racing(), len(distances(t.plain)) > 0, t.eventName(0):
		return Run, true
	case t.faint():
		return Run, false
	}
	return Unknown, false
}

// faint reports words that make a run only when nothing speaks against it:
// "easy"; another word for easy running alone or with a duration ("base"
// beside other words may be a camp); a duration alone, or with "long".
func (t text) faint() bool {
	if t.has(faintWords) {
		return true
	}
	timed := len(durations(t.plain)) > 0
	alone := strings.Count(t.words, " ") == 2
	switch {
	case t.has(recoveryWords), t.easy(), t.has(trailWords):
		return timed || alone
	}
	return timed && (t.onlyAmount() || t.long())
}

func (t text) strengthRun() bool { return strengthRunWords.MatchString(t.plain) }

// resting reports a free day. A pause between repetitions is none.
func (t text) resting() bool {
	if t.has(restPhrases) {
		return true
	}
	for _, w := range restOpenings {
		if rest, ok := strings.CutPrefix(t.words, " "+w+" "); ok {
			return strings.TrimSpace(rest) == "" || (w == "rest" && !strings.ContainsAny(rest, "0123456789"))
		}
	}
	return false
}

// onlyAmount reports that t holds nothing but an amount: "45 min".
func (t text) onlyAmount() bool {
	left := durationForms.ReplaceAllString(t.plain, " ")
	return !strings.ContainsFunc(left, func(r rune) bool { return r >= 'a' && r <= 'z' || r > 127 })
}

// workout reports words or repetitions that belong to a run.
func (t text) workout() bool {
	return repetitions.MatchString(t.plain) || t.has(intervalWords) || t.has(hillWords) ||
		t.has(tempoWords) || t.has(paceWords) || t.has(longPhrases) || strides.MatchString(t.plain)
}
