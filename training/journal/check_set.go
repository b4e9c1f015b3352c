package journal

import (
	"strconv"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// The most a set can be.
const (
	mostLoad     unit.Kilograms = 1000
	mostReps                    = 500
	mostSeconds  unit.Seconds   = 3600
	mostContacts                = 2000
	mostReserve  training.RIR   = 10
	mostSets                    = 50
)

func (s Set) check(e Event) error { return first(checkSlot(e), checkSet(s.LoggedSet)) }

func (s Edit) check(e Event) error { return first(checkBase(e), checkSet(s.LoggedSet)) }

func (Choice) check(e Event) error { return first(checkSession(e), checkBase(e)) }

func (Undone) check(e Event) error { return checkBase(e) }

func (Restored) check(e Event) error { return checkBase(e) }

func checkBase(e Event) error {
	switch e.Base {
	case ID{}:
		return invalid("base", "", "name the event that this one is about")
	case e.ID:
		return invalid("base", e.Base.String(), "is this event itself; name the one it is about")
	}
	return nil
}

func checkSlot(e Event) error {
	return first(
		given("session", e.Session, "say which session the set belongs to"),
		given("slot", e.Slot.Exercise, "say which exercise the set belongs to"),
		within("set number", e.Slot.Number, 1, mostSets, "a set's number"),
		checkSide(e.Slot.Side))
}

func checkSet(s training.LoggedSet) error {
	err := first(
		oneOf("kind", s.Kind, []training.SetKind{training.WarmupSet, training.WorkSet}),
		within("load", s.Load, 0, mostLoad, "a load"),
		within("reps", s.Reps, 0, mostReps, "a number of repetitions"),
		within("seconds", s.Hold, 0, mostSeconds, "a hold in seconds"),
		within("contacts", s.Contacts, 0, mostContacts, "a number of landings"),
		within("steps", s.Steps, 0, mostContacts, "a number of steps"),
		within("rir", s.RIR, 0, mostReserve, "repetitions left in reserve"),
		checkPain(s.Pain), checkSide(s.Side), checkName("loading", s.Loading))
	if err != nil {
		return err
	}
	return first(checkOneCount(s), in("target", checkTarget(s.Target)))
}

// checkOneCount is an error when a set says two things were counted.
func checkOneCount(s training.LoggedSet) error {
	found := ""
	for _, c := range []struct {
		name string
		n    int
	}{{"reps", s.Reps}, {"seconds", int(s.Hold)}, {"contacts", s.Contacts}, {"steps", s.Steps}} {
		if c.n > 0 && found != "" {
			return invalid("set", found+" and "+c.name, "counts repetitions, seconds, landings or steps, one of them")
		}
		if c.n > 0 {
			found = c.name
		}
	}
	return nil
}

func checkTarget(t training.Target) error {
	const most = int(mostSeconds)
	if t.High < t.Low {
		return invalid("high", strconv.Itoa(t.High), "is below the range's low end, "+strconv.Itoa(t.Low))
	}
	return first(
		within("count", t.Count, 0, most, "what a set was meant to be"),
		within("low", t.Low, 0, most, "a range's low end"),
		within("high", t.High, 0, most, "a range's high end"),
		within("rir", t.RIR, 0, mostReserve, "repetitions left in reserve"),
		within("load", t.Load, 0, mostLoad, "a load"))
}
