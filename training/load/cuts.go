package load

import (
	"slices"

	"github.com/legwork-run/legwork/training"
)

// Cut is something that gives way when load has to fall.
type Cut string

// The cuts.
const (
	CutAccessories Cut = "accessories"
	CutSets        Cut = "sets"
	CutSession     Cut = "session" // the second of the week
	CutHops        Cut = "hops"
	CutLoad        Cut = "load" // on the bar
)

// CutOrder is what gives way first. Strength holds on little work when the load
// is kept, so the load goes last.
//
// Source: LOAD-14.
var CutOrder = [...]Cut{CutAccessories, CutSets, CutSession, CutHops, CutLoad}

var cutCodes = map[Cut]training.ReasonCode{
	CutAccessories: CodeCutAccessories,
	CutSets:        CodeCutSets,
	CutSession:     CodeCutSession,
	CutHops:        CodeCutHops,
	CutLoad:        CodeCutLoad,
}

// NextCut is the first cut in order that is not among made, with why it comes
// now. ok is false when nothing is left to cut.
//
// Source: LOAD-14.
func NextCut(made []Cut) (next Cut, why training.Reason, ok bool) {
	for _, c := range CutOrder {
		if !slices.Contains(made, c) {
			return c, training.Because("LOAD-14", cutCodes[c]), true
		}
	}
	return "", training.Reason{}, false
}
