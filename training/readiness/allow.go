package readiness

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// Way is how an exercise may be done today.
type Way uint8

// The ways.
const (
	AsIs    Way = iota // as planned
	Eased              // with the cut beside it
	Removed            // not today
)

// Cut is what is taken off an exercise's dose. Where several consequences take
// from the same thing the largest counts, not the sum: they often tell of one
// tiredness.
type Cut struct {
	LoadShare     unit.Percent // of the load; 100 = all
	SetsOff       int
	SetsShare     unit.Percent // of the sets; 100 = all
	RIRMore       training.RIR
	ContactsShare unit.Percent // of the landings; 100 = all
	LevelsDown    int          // of a hop
}

// whole takes nothing.
var whole = Cut{LoadShare: wholeShare, SetsShare: wholeShare, ContactsShare: wholeShare}

// Sets is how many of planned sets are left: SetsOff less or SetsShare of them,
// whichever is fewer, a half rounded down, and at least one of those planned.
func (c Cut) Sets(planned int) int {
	share := (planned*int(c.SetsShare) + 49) / 100
	return min(planned, max(1, min(planned-c.SetsOff, share)))
}

// with adds what consequence x takes.
func (c Cut) with(x Consequence) Cut {
	left := wholeShare - unit.Percent(x.Amount)
	switch x.Kind {
	case Ease:
		c.LoadShare = min(c.LoadShare, left)
	case FewerSets:
		c.SetsShare = min(c.SetsShare, left)
	case SetOff:
		c.SetsOff = max(c.SetsOff, x.Amount)
	case MoreReserve:
		c.RIRMore = max(c.RIRMore, training.RIR(x.Amount))
	case FewerContacts:
		c.ContactsShare = min(c.ContactsShare, left)
	case LowerHops:
		c.LevelsDown = max(c.LevelsDown, x.Amount)
	}
	return c
}

// Allowed is what a day leaves of an exercise.
type Allowed struct {
	Way Way
	Cut Cut // of an exercise that is not removed
	// First: it is among the first choices for a sore place.
	First bool
}

// Allows says what is left of e today and the reason, that of the first
// consequence that removes it, else of the first that eases it; none when it
// stays as planned.
func (v Verdict) Allows(e catalogue.Exercise) (Allowed, training.Reason) {
	a := Allowed{Cut: whole}
	var why training.Reason
	for _, c := range v.Consequences {
		if c.removes(e) {
			return Allowed{Way: Removed, Cut: whole}, c.because(e)
		}
		if c.Kind == Avoid && slices.Contains(c.region.Keep, e.ID) {
			a.First = true
		}
		if !c.eases(e) {
			continue
		}
		if a.Way == AsIs {
			a.Way, why = Eased, c.because(e)
		}
		a.Cut = a.Cut.with(c)
	}
	return a, why
}

// because is c's reason, put for one exercise.
func (c Consequence) because(e catalogue.Exercise) training.Reason {
	facts := append([]training.Fact{training.Word("exercise", e.ID)}, c.Reason.Facts...)
	return training.Because(c.Rule, exerciseCodes[c.Kind], facts...)
}

// exerciseCodes are the reasons an exercise goes or gets less, by kind.
var exerciseCodes = map[Kind]training.ReasonCode{
	Stop: CodeOutStopped, Rest: CodeOutResting,
	Avoid: CodeOutAvoid, NoImpact: CodeOutImpact, Spare: CodeOutSpare, NoLegs: CodeOutNoLegs,
	NoLower: CodeOutWaits, NoHops: CodeOutHops, NoEccentric: CodeOutLowering,
	Ease: CodeLessLoad, FewerSets: CodeLessSets, SetOff: CodeLessSets, MoreReserve: CodeMoreReserve,
	FewerContacts: CodeLessLandings, LowerHops: CodeLessLandings,
}
