package load

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// The fixed times of a session, in seconds.
//
// Source: TIME-01.
const (
	setupTime        unit.Seconds = 45
	setupTimeMachine unit.Seconds = 60 // barbell or machine
	ItemGap          unit.Seconds = 30 // between one item and the next
	mainSetAtLeast   unit.Seconds = 25
	landingTime      unit.Seconds = 1
	usualRep         unit.Seconds = 3 // House rule: when no tempo is given, as TIME-01's calf raise
)

// Setup is the time to get ready for an exercise, once: 45 s, or 60 s for a
// barbell or machine.
//
// Source: TIME-01.
func Setup(l catalogue.Loading) unit.Seconds {
	if l == catalogue.ByBarbell || l == catalogue.ByMachine {
		return setupTimeMachine
	}
	return setupTime
}

// SetWork is the time one set of e takes, both sides together: repetitions by
// tempo, a hold as long as it is, a second for each landing, and a step like a
// repetition. A set of a main lift takes at least 25 s.
//
// Source: TIME-01.
func SetWork(e catalogue.Exercise, s training.PrescribedSet, main bool) unit.Seconds {
	count := unit.Seconds(s.Reps + s.Steps)
	work := count*repTime(e, s.Tempo) + s.Hold + unit.Seconds(s.Contacts)*landingTime
	if s.PerSide {
		work *= 2
	}
	if main && s.Hold == 0 && s.Contacts == 0 {
		work = max(work, mainSetAtLeast)
	}
	return work
}

func repTime(e catalogue.Exercise, t training.Tempo) unit.Seconds {
	switch {
	case t.Seconds() > 0:
		return t.Seconds()
	case e.RepSeconds > 0:
		return e.RepSeconds
	case e.Tempo.Seconds() > 0:
		return e.Tempo.Seconds()
	}
	return usualRep
}

// Exercise is one exercise as the clock sees it.
type Exercise struct {
	Sets  int
	Setup unit.Seconds
	Work  unit.Seconds // one set, both sides
	Rest  unit.Seconds // to the next set, done alone
}

// Item is one exercise, or two in turn when Second has sets.
type Item struct {
	First, Second Exercise
	// PairRest is the rest after a round in which both did a set.
	PairRest unit.Seconds
}

// Time is how long the item takes. In a pair a round is a set of each and then
// the pair's rest; once one partner has done all its sets the other goes on
// with its own rests. The last set is followed by none.
//
// Source: TIME-01.
func (i Item) Time() unit.Seconds {
	t := i.First.busy() + i.Second.busy()
	rounds := max(i.First.Sets, i.Second.Sets)
	for r := 1; r < rounds; r++ {
		switch {
		case r <= i.First.Sets && r <= i.Second.Sets:
			t += i.PairRest
		case r <= i.First.Sets:
			t += i.First.Rest
		default:
			t += i.Second.Rest
		}
	}
	return t
}

func (e Exercise) busy() unit.Seconds {
	if e.Sets == 0 {
		return 0
	}
	return e.Setup + unit.Seconds(e.Sets)*e.Work
}

// SessionTime is how long a session takes: the warm-up, its items, and 30 s
// from one item to the next. Items without sets take no time.
//
// Source: TIME-01.
func SessionTime(items []Item, warmup unit.Minutes) unit.Seconds {
	t := warmup.Seconds()
	done := 0
	for _, i := range items {
		if i.First.Sets+i.Second.Sets == 0 {
			continue
		}
		t += i.Time()
		done++
	}
	return t + unit.Seconds(max(done-1, 0))*ItemGap
}

// ProgrammeTime is how long a programme with its own rests takes: setup and
// change happen inside the rest between exercises.
//
// Source: TIME-01, VOL-11.
func ProgrammeTime(exercises []Exercise, between unit.Seconds, warmup unit.Minutes) unit.Seconds {
	t := warmup.Seconds()
	for _, e := range exercises {
		t += unit.Seconds(e.Sets)*e.Work + unit.Seconds(max(e.Sets-1, 0))*e.Rest
	}
	return t + unit.Seconds(max(len(exercises)-1, 0))*between
}

// Warmup is the length of the general warm-up for a time budget:
//
//  1. After a run on the same visit: none.
//  2. Under 20 minutes 2; under 30 minutes 3, for L0 5.
//  3. Under 45 minutes 5, with the hops inside.
//  4. Under 60 minutes 5 and one for each ramp set.
//  5. From 60 minutes on 8.
//
// Source: TIME-01. House rule: a budget between two of the stated ones has the
// warm-up of the shorter; of 0 to 2 minutes after a run, 0.
func Warmup(budget unit.Minutes, l training.Level, rampSets int, afterRun bool) unit.Minutes {
	switch {
	case afterRun: // Rule 1.
		return 0
	case budget < 20: // Rule 2.
		return 2
	case budget < 30 && l.Index() > 0:
		return 3
	case budget < 45: // Rules 2 and 3.
		return 5
	case budget < 60: // Rule 4.
		return 5 + unit.Minutes(rampSets)
	}
	return 8 // Rule 5.
}
