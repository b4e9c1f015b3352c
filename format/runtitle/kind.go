package runtitle

import (
	"regexp"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

var (
	// aboutRace finds mentions of a race that are not the race: the shakeout
	// before it, the week of it, its pace.
	aboutRace = regexp.MustCompile(`\b(?:pre|post|before|after|till|until|to|vor|nach|for)[ -]?(?:the )?(?:race|wettkampf|marathon)(?: day)?\b` +
		`|\brace[ -](?:day (?:prep|shakeout|strategy)|week|prep|specific|strategy|packet|expo|number|gear|shoes|recovery|plan|training|walk\w*)\b`)
	pacePhrase = regexp.MustCompile(`(?:@ ?|\bat )[^,;•|()+]*`)
	// raceNoun finds titles that are the name of an event: "Berlin Marathon".
	raceNoun     = regexp.MustCompile(`(?:^|[^\pL])(?:marathon|halbmarathon|halvmaraton|half[ -]marathon|maraton|maratón|maratona|semi-marathon|ultra(?:marathon)?)(?:$|[^\pL])`)
	notRaceWords = words("training", "plan", "week", "woche", "prep", "block", "specific", "build", "program", "programme", "expo", "test", "session", "workout")
	parkrunWords = words("parkrun", "park run")
	halfWords    = words("half marathon", "halbmarathon", "halvmaraton", "half", "semi marathon", "hm", "mezza maratona", "media maratón")
	fullWords    = words("marathon", "maraton", "maratón", "maratona")
	afterHilly   = regexp.MustCompile(`\bhilly\b`)
	longWord     = regexp.MustCompile(`\blong ?(?:,|;|•|-)? ?([\pL]*)`)
)

// kind is the kind of run that t names, by rules 2 to 6 of Read, and how sure
// that is; "" when no word says.
func (t text) kind(distance unit.Metres) (training.RunKind, Confidence) {
	q := t.without(strides)
	reps := repetitions.MatchString(q.plain)
	switch {
	case t.has(hikeWords) && !t.has(runWords):
		return training.RunHike, Sure
	case q.has(trialWords): // Rule 2.
		return training.RunTimeTrial, Sure
	case q.racing():
		return training.RunRace, Sure
	case q.long() && !(reps && q.has(hillWords)): // Rule 5, brought forward for named long runs.
		return training.RunLong, Sure
	case q.has(hillWords): // Rule 3.
		return training.RunHills, Sure
	case reps, q.has(intervalWords):
		return training.RunIntervals, Sure
	case q.has(paceWords) && !q.has(tempoWords): // Rule 4.
		return training.RunRacePace, Sure
	case q.has(tempoWords):
		return training.RunTempo, Sure
	case q.eventName(distance): // Rule 2, without the word race.
		return training.RunRace, Likely
	case strides.MatchString(t.plain): // Rule 3, the strides alone.
		return training.RunStrides, Sure
	case q.has(recoveryWords): // Rule 6.
		return training.RunRecovery, Sure
	case q.easy():
		return training.RunEasy, Sure
	}
	return "", Guess
}

// racing reports a race by its own word, not a pace, a week or a warm-up named
// after one.
func (t text) racing() bool {
	if !t.has(raceWords) {
		return false
	}
	q := t.without(aboutRace).without(pacePhrase)
	w := q.words
	for _, p := range paceWords.phrases {
		w = strings.ReplaceAll(w, p, " ")
	}
	return text{words: w}.has(raceWords)
}

// eventName reports a title that is the name of a marathon, a half or an ultra
// and says nothing about training.
func (t text) eventName(d unit.Metres) bool {
	q := t.without(aboutRace)
	if !raceNoun.MatchString(q.plain) || q.has(runWords) || q.has(notRaceWords) || q.has(paceWords) || q.has(recoveryWords) || q.easy() {
		return false
	}
	return d == 0 || d >= 21000
}

// long reports a run named as long. "Long intervals" are not.
func (t text) long() bool {
	if t.has(longPhrases) {
		return true
	}
	m := longWord.FindStringSubmatch(t.plain)
	return m != nil && !text{words: " " + m[1] + " "}.has(afterLong)
}

// easy reports a word for easy running; a lone "E" counts where a title opens.
func (t text) easy() bool {
	return t.has(easyWords) || strings.HasPrefix(t.words, " e ") || afterHilly.MatchString(t.plain) && t.has(runWords)
}

// namedDistance is the distance a race's name stands for.
func (t text) namedDistance(k training.RunKind) unit.Metres {
	switch {
	case k == training.RunTimeTrial && t.has(parkrunWords):
		return 5000
	case k != training.RunRace:
		return 0
	case t.has(halfWords):
		return 21097.5
	case t.has(fullWords):
		return 42195
	}
	return 0
}
