package adaptation

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/readiness"
)

// closed is why a day is without training, as far as today knows; ok is false
// when it is not:
//
//  1. A day of an illness or one of the two after it, or a day away without a
//     place to train. While the end is not known, every day from the first.
//  2. A day on which a warning sign was up; while one is up, every day from
//     today on.
//
// Source: PRG-11, FLAG-01 to FLAG-10.
func (p *proposing) closed(d training.Date) (why training.Reason, ok bool) {
	for _, t := range p.state.Pauses { // Rule 1.
		x := t.What
		ended := !x.Span.Until.IsZero() && d > p.lastDayOff(x)
		if d >= x.Span.From && !ended && !trainsAway(x) {
			return training.Because("PRG-11", CodePaused, training.Word("why", x.Why), training.Word("date", d.String())), true
		}
	}
	if up := p.warnings(min(d, p.today)); len(up) > 0 { // Rule 2.
		return training.Because(up[0].Rule, CodeStopped, training.Word("date", d.String())), true
	}
	return training.Reason{}, false
}

// onHold reports whether nobody knows when training goes on: while a warning
// sign is up, and while something lasts whose end is open. Then no session finds
// another day and nothing is planned.
func (p *proposing) onHold() bool {
	for _, t := range p.state.Pauses {
		if t.What.Span.Has(p.today) && t.What.Span.Until.IsZero() && !trainsAway(t.What) {
			return true
		}
	}
	return len(p.signsUp) > 0
}

// warnings are the signs that were up on a day.
func (p *proposing) warnings(d training.Date) []readiness.Warning {
	if d == p.today {
		return p.signsUp
	}
	return WarningsOn(p.state, d)
}

// trainsAway reports whether there is a place to train where the athlete is.
func trainsAway(x journal.Pause) bool { return x.Why == journal.Away && x.Place != "" }
