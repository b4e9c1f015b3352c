package simulate

import (
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// freeDays are the whole days without symptoms that make 48 h after a fever.
//
// Source: PRG-11.
const freeDays = 2

// WhileIll finds a session asked for on a day the athlete said they are ill on,
// an illness whose end nobody knows included, or within 48 h after a fever.
//
// Source: PRG-11.
func WhileIll(s Scene) []Breach {
	if len(s.Session.Exercises) == 0 {
		return nil
	}
	if why, ill := illOn(s.State, s.Date); ill {
		return []Breach{s.broken(TrainedIll, "", "%s", why)}
	}
	return nil
}

// OntoDaysOff finds changes that put a session on a day on which, as far as s
// knows, nothing is trained: ill, away with no place to train, or with a warning
// sign that stands. It may be days off until somebody says that it is over; a
// session is not moved there in the hope that somebody does.
//
// Source: PRG-11, FLAG-01 to FLAG-10.
func OntoDaysOff(runner int, s athlete.State, today training.Date, changes []training.Change) []Breach {
	var out []Breach
	for _, c := range changes {
		if c.Kind != training.Moved && c.Kind != training.Added {
			continue
		}
		to := c.To
		if c.Kind == training.Added {
			to = c.With.Date
		}
		if why, off := offOn(s, to); off {
			out = append(out, Breach{Name: MovedToDayOff, Runner: runner, Date: today, Session: c.Session, Detail: fmt.Sprintf("to %s, %s", to, why)})
		}
	}
	return out
}

// offOn says why nothing is trained on a day, if that is so.
func offOn(s athlete.State, day training.Date) (why string, off bool) {
	if why, ill := illOn(s, day); ill {
		return why, true
	}
	for _, p := range s.Pauses {
		if p.What.Why != journal.Ill && p.What.Place == "" && p.What.Span.Has(day) {
			return fmt.Sprintf("%s since %s", p.What.Why, p.What.Span.From), true
		}
	}
	for _, f := range s.Flags {
		if stands(s, f, day) {
			return fmt.Sprintf("%s since %s", f.Rule, f.Date), true
		}
	}
	return "", false
}

// illOn says which illness a day lies in, or in the 48 h after.
func illOn(s athlete.State, day training.Date) (why string, ill bool) {
	for _, p := range s.Pauses {
		span := p.What.Span
		if p.What.Why != journal.Ill || day < span.From {
			continue
		}
		since := day.DaysSince(span.Until)
		switch {
		case span.Has(day):
			return fmt.Sprintf("ill since %s", span.From), true
		case p.What.Fever && since <= freeDays:
			return fmt.Sprintf("%d days after a fever", since), true
		}
	}
	return "", false
}
