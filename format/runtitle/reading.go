// Package runtitle answers what a line in somebody's calendar means for a
// runner: a run, and of which kind, strength work, another sport, or rest; and
// how long or far. It reads titles as people and training programs write them,
// in a dozen languages, and says how sure it is. It never looks at dates: that
// is the business of the formats that carry the titles.
package runtitle

import (
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Sport is what kind of thing an event is.
type Sport string

// The sports. A hike is a Run of kind hike; a walk is Other.
const (
	Unknown  Sport = "unknown"
	Run      Sport = "run"
	Strength Sport = "strength"
	Mobility Sport = "mobility"
	Rest     Sport = "rest"
	Other    Sport = "other"
)

// Confidence is how much a reading rests on words and how much on guessing.
type Confidence uint8

// The confidences in order. A Guess deserves a remark to the athlete.
const (
	Guess  Confidence = iota // no word said so
	Likely                   // the description or the context said so
	Sure                     // the title said so
)

var confidenceWords = [...]string{"guess", "likely", "sure"}

// String is the confidence's word.
func (c Confidence) String() string { return confidenceWords[min(int(c), len(confidenceWords)-1)] }

// Event is what is known about an event before its words are read.
type Event struct {
	Title       string
	Description string
	// Minutes and Distance win over anything the words say; 0 = not known.
	Minutes  unit.Minutes
	Distance unit.Metres
}

// Reading is what an event's words mean.
type Reading struct {
	Sport Sport
	// Kind is set for runs only.
	Kind training.RunKind
	// Minutes and Distance are of the whole event; 0 = not said. Repetitions
	// alone ("5 x 1k") do not say them.
	Minutes  unit.Minutes
	Distance unit.Metres
	// Strides counts the strides within the run; 0 = none or not counted.
	Strides int
	// Strength says that a run's title names strength work beside it.
	Strength   bool
	Confidence Confidence
}

// Read answers what e's words mean. Titles over 300 bytes and descriptions over
// 1000 are read to that length only.
//
// Rules, first hit wins:
//
//  1. Not a run: rest, another sport, strength, mobility, walking. A sport
//     before a dash or colon beats every later word ("Bike - Threshold 2x20").
//  2. Race, or time trial; "race pace" and "@ 10k pace" are neither.
//  3. Hills and intervals. Strides alone make an easy run with strides.
//  4. Tempo, or race pace.
//  5. Long, by word; by length the caller decides with Median.Long.
//  6. Recovery, then easy; a run without any such word is a guessed easy run.
//
// A long run named as such stays long whatever pace is run within it: its
// length is what the legs remember, and nobody should lift heavily after it
// because it also held some miles at race pace. House rule.
func Read(e Event) Reading {
	t := normalise(Clip(e.Title, 300))
	d := normalise(Clip(e.Description, 1000))
	r := Reading{Sport: t.sport(), Confidence: Sure}
	if r.Sport == Unknown {
		r = fromDescription(d)
	}
	r.Minutes, r.Distance = amountsOf(t, d, e)
	if r.Sport != Run {
		return r
	}
	r.Strides = t.strideCount()
	r.Strength = t.has(strengthWords) && !t.strengthRun()
	if kind, sure := t.kind(r.Distance); kind != "" {
		r.Kind, r.Confidence = kind, sure
	} else if kind, _ := d.kind(0); kind != "" && kind != training.RunRace {
		r.Kind, r.Confidence = kind, Likely
	} else {
		r.Kind, r.Confidence = training.RunEasy, Guess
	}
	if r.Distance == 0 {
		r.Distance = t.namedDistance(r.Kind)
	}
	return r
}

// fromDescription is what an event whose title says nothing might be. Only a
// clear word for running counts, and it stays a guess.
func fromDescription(d text) Reading {
	if d.has(runWords) && d.sport() == Run {
		return Reading{Sport: Run, Confidence: Guess}
	}
	return Reading{Sport: Unknown}
}

// Clip shortens s to at most n bytes without cutting a letter.
func Clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "")
}
