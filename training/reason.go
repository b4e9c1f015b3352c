package training

import (
	"strconv"

	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/unit"
)

// ReasonCode names one kind of decision. Codes are declared by the package
// that makes the decision, as "package.what-happened"; the words for each live
// in training/explain, and a test there holds that none is missing.
type ReasonCode string

// Reason says why something is as it is: the rule that decided, and the facts
// about this athlete that triggered it. It is made where the choice is made.
// No code branches on a Reason.
type Reason struct {
	Rule  evidence.ID `json:"rule"`
	Code  ReasonCode  `json:"code"`
	Text  string      `json:"text"` // empty until explain fills it in
	Facts []Fact      `json:"facts"`
}

// Fact is one named value behind a Reason. A name that ends in Kg holds
// kilograms and one that ends in Km kilometres, so that words can be put in
// the athlete's units.
type Fact struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Because makes a Reason.
func Because(rule evidence.ID, code ReasonCode, facts ...Fact) Reason {
	if facts == nil {
		facts = []Fact{}
	}
	return Reason{Rule: rule, Code: code, Facts: facts}
}

// Fact is the value of the fact of a name; empty = there is none.
func (r Reason) Fact(name string) string {
	for _, f := range r.Facts {
		if f.Name == name {
			return f.Value
		}
	}
	return ""
}

// Count is a Fact that is a whole number.
func Count[T ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8](name string, n T) Fact {
	return Fact{Name: name, Value: strconv.FormatInt(int64(n), 10)}
}

// Amount is a Fact with a decimal value, at most two digits.
func Amount[T ~float64](name string, v T) Fact {
	return Fact{Name: name, Value: strconv.FormatFloat(float64(int64(float64(v)*100+half(float64(v))))/100, 'f', -1, 64)}
}

// Word is a Fact that is a word, a date or a name.
func Word[T ~string](name string, v T) Fact { return Fact{Name: name, Value: string(v)} }

// Load is a Fact in kilograms; its name gets the ending Kg.
func Load(name string, k unit.Kilograms) Fact { return Amount(name+"Kg", k) }

func half(v float64) float64 {
	if v < 0 {
		return -0.5
	}
	return 0.5
}
