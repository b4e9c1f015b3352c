package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/readiness"
)

// Why an exercise cannot be swapped into a day's session.
const (
	CodeInToday         training.ReasonCode = "adaptation.in-today"           // exercise
	CodeNothingLikeIt   training.ReasonCode = "adaptation.nothing-like-it"    // exercise
	CodeHarderThanToday training.ReasonCode = "adaptation.harder-than-today"  // exercise, otherExercise
	CodeRungOfAnother   training.ReasonCode = "adaptation.rung-of-another"    // exercise, otherExercise
	CodeLandsMore       training.ReasonCode = "adaptation.lands-harder-today" // exercise, otherExercise
)

// Offer is whether an exercise may be done in a day's session, and instead of
// what.
type Offer struct {
	// Session is the day's session; zero ID = there is none that is not done.
	Session Entry
	In      bool // the session has it already
	// For is the exercise it may be done instead of; empty = none, and Why says
	// why not.
	For string
	Why training.Reason
}

// OfferOf says whether an exercise may be swapped into the session that ask is
// about. The first that applies:
//
//  1. The session has it already.
//  2. The day takes it away or eases it, or it hurt today (PAIN-07, READY-05).
//  3. In pregnancy only first choices come in (SAFE-02).
//  4. There is nothing to do it with (COMP-05).
//  5. It may stand for an exercise of its pattern that was not begun and that is
//     at least as difficult and lands at least as hard, of its own ladder first,
//     where nothing else in the session is of its ladder (COMP-03, COMP-04).
//
// The error is a *training.InvalidError, as of Today.
//
// House rule: 5. A swap has the dose of what it stands in for, and nobody checks
// again whether something harder fits between the runs.
func OfferOf(s athlete.State, cat *catalogue.Catalogue, ask Ask, exercise string) (Offer, error) {
	entry, err := asked(AgendaSince(s, ask.Date, ask.Date.AddDays(-near)), ask)
	if err != nil || entry.ID == "" || entry.Status == Done {
		return Offer{}, err
	}
	o := Offer{Session: entry}
	e, ok := cat.Exercise(exercise)
	if !ok {
		return o, nil
	}
	d, err := dayOf(s, cat, ask, entry, readiness.Today(cat, told(s, ask)).Without(ask.Without...))
	if err != nil {
		return o, err
	}
	var session []composition.DosedExercise
	if !holdsNothing(d.verdict) {
		left, _ := d.left()
		session = left.Exercises
	}
	id := training.Word("exercise", e.ID)
	if slices.ContainsFunc(session, func(x composition.DosedExercise) bool { return x.Exercise.ID == e.ID }) { // Rule 1.
		o.In, o.Why = true, training.Because("COMP-02", CodeInToday, id)
		return o, nil
	}
	if hurts, hurt := d.hurts(e); hurt { // Rule 2.
		o.Why = hurts
		return o, nil
	}
	if a, why := d.verdict.Allows(e); a.Way != readiness.AsIs {
		o.Why = why
		return o, nil
	}
	if week := s.Profile.PregnancyWeek; week > 0 && !slices.Contains(cat.Pregnancy().In, e.ID) { // Rule 3.
		o.Why = training.Because("SAFE-02", composition.CodePregnancy, id, training.Count("week", week))
		return o, nil
	}
	if _, fits := d.kit.Choose(e.Kits); !fits { // Rule 4.
		o.Why = training.Because("COMP-05", composition.CodeNoKit, id)
		return o, nil
	}
	o.For, o.Why = d.replaceable(e, session) // Rule 5.
	return o, nil
}

// replaceable is the exercise of a session that e may stand for; else empty, with
// why nothing is.
func (d day) replaceable(e catalogue.Exercise, session []composition.DosedExercise) (string, training.Reason) {
	why := training.Because("COMP-02", CodeNothingLikeIt, training.Word("exercise", e.ID))
	found := ""
	for _, p := range session {
		x := p.Exercise
		if x.Pattern != e.Pattern || d.begun(x.ID) {
			continue
		}
		against := func(rule evidence.ID, code training.ReasonCode, other string) {
			why = training.Because(rule, code, training.Word("exercise", e.ID), training.Word("otherExercise", other))
		}
		switch twin := d.twin(e, x, session); {
		case twin != "":
			against("COMP-04", CodeRungOfAnother, twin)
		case e.Difficulty > x.Difficulty:
			against("COMP-03", CodeHarderThanToday, x.ID)
		case e.Impact > x.Impact:
			against("PLYO-01", CodeLandsMore, x.ID)
		case found == "" || d.cat.SameLadder(e.ID, x.ID) && !d.cat.SameLadder(e.ID, found):
			found = x.ID
		}
	}
	if found != "" {
		return found, training.Reason{}
	}
	return "", why
}

// twin is another exercise of the session of e's ladder than the one that goes.
func (d day) twin(e, instead catalogue.Exercise, session []composition.DosedExercise) string {
	for _, p := range session {
		if p.Exercise.ID != instead.ID && d.cat.SameLadder(p.Exercise.ID, e.ID) {
			return p.Exercise.ID
		}
	}
	return ""
}

// begun reports whether a set of an exercise is logged in the day's session.
func (d day) begun(exercise string) bool {
	for _, x := range d.state.Sessions {
		if x.ID != d.entry.ID {
			continue
		}
		for _, e := range x.Exercises {
			if e.Exercise == exercise && len(e.Sets) > 0 {
				return true
			}
		}
	}
	return false
}
