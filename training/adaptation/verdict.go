package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/readiness"
)

// told is what the journal says that a day's verdict rests on.
func told(s athlete.State, ask Ask) readiness.Day {
	d := readiness.Day{Date: ask.Date, Minutes: ask.Minutes}
	since := ask.Date.AddDays(-reportsBack)
	d.Pain = lately(s.Pain, since, func(t athlete.Told[training.ReportedPain]) (training.ReportedPain, training.Date) {
		return t.What, t.What.Date
	}, func(p training.ReportedPain) bool { return p.FocalBone })
	d.Pain = append(d.Pain, ask.Suppose.Pain...)
	d.Soreness = lately(s.Soreness, since, func(t athlete.Told[training.Soreness]) (training.Soreness, training.Date) {
		return t.What, t.What.Date
	}, func(x training.Soreness) bool { return x.DarkUrine })
	d.Readiness = lately(s.Readiness, since, func(t *athlete.Told[training.Readiness]) (training.Readiness, training.Date) {
		return t.What, t.What.Date
	}, nil)
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
	for _, x := range slices.Backward(s.Sessions) {
		if x.Date < ask.Date && workingSets(x.LoggedSession) > 0 {
			d.LastStrength = x.Date
			break
		}
	}
	return d
}

// WarningsOn are the warning signs that were up on a day. While one is up there is
// nothing to train and nothing to plan.
//
// Source: FLAG-01 to FLAG-10.
func WarningsOn(s athlete.State, d training.Date) []readiness.Warning {
	return readiness.WarningsOf(told(s, Ask{Date: d}))
}

// reportsBack is how far back reports matter to a day.
//
// House rule: ten weeks are more than any of the verdict's rules looks back, but
// for the signs that stand until somebody has looked.
const reportsBack = 70

// lately are the reports of a list by day from a day on, and the older ones that
// stand all the same; nil = none does.
func lately[E, T any](list []E, since training.Date, read func(E) (T, training.Date), stands func(T) bool) []T {
	var out []T
	for _, e := range slices.Backward(list) {
		what, day := read(e)
		switch {
		case day >= since, stands != nil && stands(what):
			out = append(out, what)
		case stands == nil:
			slices.Reverse(out)
			return out
		}
	}
	slices.Reverse(out)
	return out
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

// VerdictOf is what the day of an ask allows, whatever is planned on it.
func VerdictOf(s athlete.State, cat *catalogue.Catalogue, ask Ask) readiness.Verdict {
	return readiness.Today(cat, told(s, ask)).Without(ask.Without...)
}
