package assessment

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/unit"
)

// Measure is what a test counts: the unit of its training.TestValue.
type Measure string

// The measures.
const (
	Reps        Measure = "reps"
	Seconds     Measure = "seconds"
	Centimetres Measure = "cm"
	Kilograms   Measure = "kg"
	Points      Measure = "points" // one for each fault
	Ratio       Measure = "ratio"  // metres of jump for each second of contact
	YesNo       Measure = "yes/no" // questions, no value: see Posture
)

// whole reports whether m counts things that cannot be halved.
func (m Measure) whole() bool { return m == Reps || m == Points }

// Way is one way of doing a test. Results of different ways are never compared.
type Way struct {
	Name   string // TestResult.Variant; empty = the only way
	Counts Measure
	// OneSided: each leg or side has its own value. Otherwise the value stands
	// in TestResult.Left and Right is 0.
	OneSided    bool
	LowerBetter bool
	// Least and Most bound what can be true; beyond is a slip of the finger.
	Least, Most training.TestValue
	// How is said before the protocol's own steps; empty = nothing more to say.
	How training.ReasonCode
}

// Protocol is how one test is done, as far as it is data.
type Protocol struct {
	ID     string      // assessment id of the catalogue
	Rule   evidence.ID // says how it is done and read
	Ways   []Way       // the first is the usual one
	Warmup unit.Minutes
	// PainAllowed is the most pain, 0 to 10, with which a test goes on.
	PainAllowed int
	// Wait is the fewest weeks between two tests, Usual from how many to how
	// many pass. All 0 = asked before every run.
	Wait  int
	Usual [2]int
	// RealChange is the smallest difference of one side that is more than the
	// test's error; 0 = no error is known.
	RealChange training.TestValue
	// Region is the muscle group a deficit is trained in; empty = the test
	// finds no weak link.
	Region catalogue.Group
	Hops   bool // it lands
	// Do and Stop are how it is done and when it ends.
	Do, Stop training.ReasonCode
}

// general is the rule cited for what holds for every test, where none is known.
const general evidence.ID = "TEST-01"

// Protocols lists every self-test in the order of their rules. The slices inside
// belong to the package.
//
// Source: TEST-01 to TEST-16.
func Protocols() []Protocol { return slices.Clone(protocols) }

// ProtocolOf finds the protocol of an assessment id; false when there is none.
func ProtocolOf(id string) (Protocol, bool) {
	for _, p := range protocols {
		if p.ID == id {
			return p, true
		}
	}
	return Protocol{}, false
}

// Way finds a way by its name; the empty name is the usual way.
func (p Protocol) Way(name string) (Way, bool) {
	if name == "" {
		return p.Ways[0], true
	}
	i := slices.IndexFunc(p.Ways, func(w Way) bool { return w.Name == name })
	if i < 0 {
		return Way{}, false
	}
	return p.Ways[i], true
}

// Instructions say how a test is done in this way, in order: warm up, the way,
// the test itself, when it ends, which side first, what to keep the same, and
// what pain means.
func (p Protocol) Instructions(w Way) []training.Reason {
	var all []training.Reason
	if p.Warmup > 0 {
		all = append(all, training.Because(p.Rule, CodeWarmUp, training.Count("minutes", p.Warmup)))
	}
	if w.How != "" {
		all = append(all, training.Because(p.Rule, w.How))
	}
	all = append(all, training.Because(p.Rule, p.Do))
	if p.Stop != "" {
		all = append(all, training.Because(p.Rule, p.Stop))
	}
	if w.OneSided {
		all = append(all, training.Because(p.Rule, CodeBetterSideSecond))
	}
	if w.Counts == YesNo {
		return all
	}
	return append(all, training.Because(p.Rule, CodeSameShoes),
		training.Because("PAIN-07", CodeStopAtPain, training.Count("pain", p.PainAllowed)))
}
