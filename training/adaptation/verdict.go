package adaptation

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/readiness"
)

// told is what the journal says that a day's verdict rests on.
func told(s athlete.State, ask Ask) readiness.Day {
	d := readiness.Day{Date: ask.Date, Minutes: ask.Minutes}
	for _, p := range s.Pain {
		d.Pain = append(d.Pain, p.What)
	}
	for _, x := range s.Soreness {
		d.Soreness = append(d.Soreness, x.What)
	}
	for _, x := range s.Readiness {
		d.Readiness = append(d.Readiness, x.What)
	}
	for _, f := range s.Flags {
		answer := readiness.Yes
		if f.Cleared {
			answer = readiness.Cleared
		}
		d.Answers = append(d.Answers, readiness.FlagAnswer{Rule: evidence.ID(f.Rule), Date: f.Date, Answer: answer})
	}
	for _, p := range s.Pauses {
		if p.What.Why == journal.Ill {
			d.Ill = append(d.Ill, p.What.Span)
		}
	}
	for _, x := range s.Sessions {
		if x.Date < ask.Date && workingSets(x.LoggedSession) > 0 {
			d.LastStrength = x.Date
		}
	}
	return d
}

// pausedOn is the pause that holds on a day, if any.
func pausedOn(s athlete.State, d training.Date) (journal.Pause, bool) {
	for _, p := range s.Pauses {
		if p.What.Span.Has(d) {
			return p.What, true
		}
	}
	return journal.Pause{}, false
}
