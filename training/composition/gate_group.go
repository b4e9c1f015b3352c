package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// groupGate keeps from an exercise those for whom it is not safe.
//
//  1. Pregnancy: nothing that lands, nothing of difficulty 4 or more, nothing
//     on the list of SAFE-02; no prone or back-lying work once it is late.
//  2. The first 12 weeks after birth, or pelvic-floor symptoms: nothing lands.
//  3. Under 18: no hops of level 3.
//  4. Weak bones: nothing lands until a clinician agrees.
//  5. Over 100 kg: no drop jumps.
func groupGate(cat *catalogue.Catalogue, e catalogue.Exercise, b Block) (training.Reason, bool) {
	g := b.Group
	id := training.Word("exercise", e.ID)
	switch {
	case g.Pregnant() && pregnancyAgainst(cat.Pregnancy(), e, g.PregnancyWeek): // Rule 1.
		return training.Because("SAFE-02", CodePregnancy, id, training.Count("week", g.PregnancyWeek)), true
	case e.Impact >= 1 && (g.PelvicFloor || g.WeeksAfterBirth > 0 && g.WeeksAfterBirth < 12): // Rule 2.
		return training.Because("SAFE-03", CodeAfterBirth, id, training.Count("weeks", g.WeeksAfterBirth)), true
	case g.Minor() && e.Impact >= 3: // Rule 3.
		return training.Because("SAFE-04", CodeYoungHops, id), true
	case g.Osteoporosis && !g.ClinicianAgrees && e.Impact >= 1: // Rule 4.
		return training.Because("SAFE-05", CodeBones, id), true
	case g.Mass > 100 && e.ID == "drop_jump": // Rule 5.
		return training.Because("PLYO-02", CodeDropMass, id), true
	}
	return training.Reason{}, false
}

// pregnancyAgainst is SAFE-02. Back-lying work is left out altogether once its
// sets would have to be kept short: there is enough else to do.
func pregnancyAgainst(p catalogue.Pregnancy, e catalogue.Exercise, week int) bool {
	switch {
	case slices.Contains(p.In, e.ID):
		return false
	case e.Impact >= 1, e.Difficulty >= 4, slices.Contains(p.Out, e.ID), slices.Contains(e.Care, training.CarePregnancy):
		return true
	case week > p.ProneUntil && slices.Contains(p.Prone, e.ID):
		return true
	}
	return week > p.BackLyingUntil && slices.Contains(p.BackLying, e.ID)
}
