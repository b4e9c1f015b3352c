package adaptation

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/evidence"
)

// CodeMadeLighter says that a session was made lighter for the place it stands in.
// Facts: from, to.
const CodeMadeLighter training.ReasonCode = "adaptation.made-lighter"

// MadeLighter is the change that makes a session cost the legs less where it stands,
// one class down or two; ok is false where nothing stands against it there, and where
// a lighter one would have as much against it. Errors are those of Landings.
//
// Source: COMP-01, SCH-00.
func MadeLighter(s athlete.State, cat *catalogue.Catalogue, today training.Date, session string) (c training.Change, ok bool, err error) {
	l, err := landingOf(s, cat, today, session, today)
	if err != nil || l.entry.Date < today {
		return c, false, err
	}
	e := l.entry
	against := l.on(e.Date).Against
	if len(against) == 0 {
		return c, false, nil
	}
	dosed := composition.Redose(cat, e.PrescribedSession, e.Phase, LevelOf(s, e), e.Budget)
	for most := e.Lower; most > training.StrainLight; most-- {
		less := composition.NoHarderThan(dosed, most-1, evidence.ID(against[0].Rule), CodeMadeLighter)
		if less.Class == dosed.Class {
			return c, false, nil
		}
		why := training.Because(evidence.ID(against[0].Rule), CodeMadeLighter, training.Word("from", e.Lower.String()), training.Word("to", less.Class.String()))
		c = lightened(e, less, why)
		l.entry.PrescribedSession = c.With
		if len(l.on(e.Date).Against) < len(against) {
			return c, true, nil
		}
	}
	return c, false, nil
}

// LighterKey is the key of making a session lighter where it stands.
func LighterKey(e Entry) string {
	return "lighter/" + e.ID + "/" + e.Date.String() + "/" + e.Start.String()
}
