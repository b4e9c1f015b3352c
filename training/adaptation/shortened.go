package adaptation

import (
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/unit"
)

// The times a session may be cut down to, in minutes.
//
// House rule: under five there is not one exercise, and over two hours nothing is
// short of time.
const (
	shortest unit.Minutes = 5
	longest  unit.Minutes = 120
)

// Shortened is the change that makes a session take so many minutes at most, in
// the order of CUT-01; ok is false when it takes no longer as it is. The error is
// a *training.InvalidError for minutes that nothing can be cut down to.
//
// Source: CUT-01, TIME-01.
func Shortened(s athlete.State, cat *catalogue.Catalogue, e Entry, m unit.Minutes) (c training.Change, ok bool, err error) {
	if m < shortest || m > longest {
		return c, false, &training.InvalidError{Field: "minutes", Value: fmt.Sprint(int(m)), Why: "give a whole number from 5 to 120"}
	}
	if e.Minutes <= m {
		return c, false, nil
	}
	dosed := composition.CutDown(composition.Redose(cat, e.PrescribedSession, e.Phase, LevelOf(s, e), e.Budget), m)
	why := training.Because("CUT-01", readiness.CodeShort, training.Count("minutes", m))
	return lightened(e, dosed, why), true, nil
}

// shortPrefix begins the keys of sessions that were cut down for want of time.
const shortPrefix = "short/"

// ShortKey is the key of a session's change to so many minutes.
func ShortKey(session string, m unit.Minutes) string {
	return fmt.Sprintf("%s%s/%d", shortPrefix, session, m)
}

// isShort reports whether a change was made for want of time.
func isShort(key string) bool { return strings.HasPrefix(key, shortPrefix) }
