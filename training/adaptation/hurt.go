package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
)

// HurtFrom is the pain in a set from which its exercise is over for the day.
//
// Source: PAIN-04. House rule: where it hurt is not known yet, so the lowest red
// of any tissue counts.
const HurtFrom = 4

// Hurt reports whether a set hurt so much that its exercise is over for the day.
//
// Source: PAIN-04.
func Hurt(s training.LoggedSet) bool { return s.Pain >= HurtFrom }

// hurts reports whether e is left out of the rest of a session for what hurt in
// its sets, and why:
//
//  1. What hurt is over for the day.
//  2. Until a place is told, whatever asks care for the same places waits, and
//     so does what lands on them.
//
// Source: PAIN-01, PAIN-07. House rule: the second is left as soon as the place
// is told, because its light knows better.
func (d day) hurts(e catalogue.Exercise) (why training.Reason, out bool) {
	if slices.Contains(d.hurt, e.ID) { // Rule 1.
		return training.Because("PAIN-01", CodeHurt, training.Word("exercise", e.ID)), true
	}
	if d.placeTold() {
		return training.Reason{}, false
	}
	for _, id := range d.hurt { // Rule 2.
		was, _ := d.cat.Exercise(id)
		same := slices.ContainsFunc(e.Care, func(c training.Care) bool { return slices.Contains(was.Care, c) })
		if same || e.Impact > 0 && was.Pattern.Leg() {
			return training.Because("PAIN-07", CodeHurtNear, training.Word("exercise", e.ID), training.Word("otherExercise", id)), true
		}
	}
	return training.Reason{}, false
}

// hurtIn lists the exercises that hurt in a session, by id.
func hurtIn(s athlete.State, session string) []string {
	var out []string
	for _, x := range s.Sessions {
		if x.ID != session {
			continue
		}
		for _, e := range x.Exercises {
			if slices.ContainsFunc(e.Sets, Hurt) {
				out = append(out, e.Exercise)
			}
		}
	}
	return out
}

// placeTold reports whether the athlete said today where something hurts.
func (d day) placeTold() bool {
	if slices.ContainsFunc(d.supposed.Pain, func(p training.ReportedPain) bool { return p.Date == d.today }) {
		return true
	}
	return slices.ContainsFunc(d.state.Pain, func(t athlete.Told[training.ReportedPain]) bool { return t.What.Date == d.today })
}
