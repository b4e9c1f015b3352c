package readiness

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
)

// Kind is what a consequence does.
type Kind string

// The kinds. Amount is what a Consequence's Amount counts there.
const (
	Stop          Kind = "stop"           // a warning sign: no training until it is answered
	Rest          Kind = "rest"           // illness: no training today
	Ask           Kind = "ask"            // a warning sign to be asked about before leg work; Rule says which
	Refer         Kind = "refer"          // advice to see a clinician, and no progress where the place is touched
	Avoid         Kind = "avoid"          // the place's avoid list goes
	NoImpact      Kind = "no-impact"      // what lands goes
	Spare         Kind = "spare"          // what asks care for the place goes, its keep list apart
	Ease          Kind = "ease"           // what asks care loses load; Amount: percent off
	Hold          Kind = "hold"           // loads that touch the place do not rise
	NoLegs        Kind = "no-legs"        // nothing for legs, hips and feet
	NoLower       Kind = "no-lower"       // the leg session waits; Amount: minutes of mobility and trunk instead, 0 = none
	NoHops        Kind = "no-hops"        // hops go
	NoEccentric   Kind = "no-eccentric"   // what lowers hard goes
	FewerContacts Kind = "fewer-contacts" // Amount: percent of landings off
	LowerHops     Kind = "lower-hops"     // Amount: levels down
	FewerSets     Kind = "fewer-sets"     // Amount: percent of sets off
	SetOff        Kind = "set-off"        // Amount: sets off
	MoreReserve   Kind = "more-reserve"   // Amount: repetitions in reserve more
	NoRise        Kind = "no-rise"        // no load rises
	Shorten       Kind = "shorten"        // Amount: minutes there are
)

// ConsequenceID names a consequence within a day, "PAIN-07/avoid/calf-left", so
// that it can be undone.
type ConsequenceID string

// Consequence is one thing a day's answers change, with its rule and reason.
type Consequence struct {
	Kind   Kind
	Rule   evidence.ID
	Site   training.Site // empty = of no place
	Side   training.Side
	Amount int // see Kind
	// On is the parts of a session it falls on; 0 where the kind says it.
	On    Part
	Light Light // how bad the sign behind it is
	// Fixed: it cannot be undone.
	Fixed  bool
	Reason training.Reason

	region catalogue.Region
	facts  training.SiteFacts
}

// ID names c.
func (c Consequence) ID() ConsequenceID {
	id := string(c.Rule) + "/" + string(c.Kind)
	if c.Site != "" {
		id += "/" + string(c.Site)
	}
	if c.Side != "" {
		id += "-" + string(c.Side)
	}
	return ConsequenceID(id)
}

// removes reports whether e goes by c.
func (c Consequence) removes(e catalogue.Exercise) bool {
	switch c.Kind {
	case Stop, Rest:
		return true
	case Avoid:
		return slices.Contains(c.region.Avoid, e.ID)
	case NoImpact:
		return e.Impact >= 1
	case Spare:
		return slices.Contains(c.region.Red, e.ID) || c.asksCare(e) && !c.keeps(e)
	case NoLegs:
		return !restful(e)
	case NoLower:
		return PartOf(e) == Legs
	case NoHops:
		return PartOf(e) == Hops
	case NoEccentric:
		return e.EccentricEmphasis
	}
	return false
}

// eases reports whether c makes less of e.
func (c Consequence) eases(e catalogue.Exercise) bool {
	switch c.Kind {
	case Ease:
		return (slices.Contains(c.region.Red, e.ID) || c.asksCare(e)) && !c.keeps(e)
	case FewerContacts, LowerHops, FewerSets, SetOff, MoreReserve:
		return c.On&PartOf(e) != 0
	}
	return false
}

// touches reports whether e has to do with c's place: its lists name it, it asks
// care for it, or it lands where landing is what the place minds.
func (c Consequence) touches(e catalogue.Exercise) bool {
	return c.asksCare(e) || c.keeps(e) || slices.Contains(c.region.Avoid, e.ID) || slices.Contains(c.region.Red, e.ID) ||
		c.facts.NoImpact && e.Impact >= 1
}

func (c Consequence) asksCare(e catalogue.Exercise) bool {
	return slices.Contains(e.Care, c.facts.Care)
}

func (c Consequence) keeps(e catalogue.Exercise) bool { return slices.Contains(c.region.Keep, e.ID) }
