package assessment

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training"
)

// Check says what of a result cannot be true: an unknown test or way, a day
// that has not come, pain beyond the scale, or a value nobody reaches. The
// error is always a *training.InvalidError.
func Check(r training.TestResult, today training.Date) error {
	if r.Date.IsZero() {
		return &training.InvalidError{Field: "date", Why: "say on which day the test was done"}
	}
	if r.Date > today {
		return &training.InvalidError{Field: "date", Value: r.Date.String(), Why: "is still to come; give the day the test was done"}
	}
	_, _, err := read(r)
	return err
}

// read finds how a result was taken and checks all that needs no calendar.
func read(r training.TestResult) (Protocol, Way, error) {
	p, ok := ProtocolOf(r.Test)
	if !ok {
		return p, Way{}, &training.InvalidError{Field: "test", Value: r.Test, Why: "is not a test this program knows; use " + ids()}
	}
	w, ok := p.Way(r.Variant)
	if !ok {
		return p, w, &training.InvalidError{Field: "variant", Value: r.Variant, Why: "is not a way of doing this test; use " + ways(p)}
	}
	if w.Counts == YesNo {
		return p, w, &training.InvalidError{Field: "test", Value: r.Test, Why: "has no result to keep; answer its questions before a run instead"}
	}
	if r.Pain < 0 || r.Pain > 10 {
		return p, w, &training.InvalidError{Field: "pain", Value: strconv.Itoa(r.Pain), Why: "runs from 0, none, to 10, the worst"}
	}
	return p, w, checkValues(r, w)
}

func checkValues(r training.TestResult, w Way) error {
	if err := checkValue("left", r.Left, w); err != nil {
		return err
	}
	if w.OneSided {
		return checkValue("right", r.Right, w)
	}
	if r.Right != 0 {
		return &training.InvalidError{Field: "right", Value: number(r.Right), Why: "does not exist: this test has one value for both sides"}
	}
	return nil
}

func checkValue(field string, v training.TestValue, w Way) error {
	f := float64(v)
	if math.IsNaN(f) || v < w.Least || v > w.Most {
		return &training.InvalidError{Field: field, Value: number(v),
			Why: fmt.Sprintf("is beyond what this test can give; use %s from %s to %s", w.Counts, number(w.Least), number(w.Most))}
	}
	if w.Counts.whole() && f != math.Trunc(f) {
		return &training.InvalidError{Field: field, Value: number(v), Why: "is not whole; count complete " + string(w.Counts) + " only"}
	}
	return nil
}

func number(v training.TestValue) string { return strconv.FormatFloat(float64(v), 'g', -1, 64) }

func ids() string {
	var all []string
	for _, p := range protocols {
		all = append(all, p.ID)
	}
	return strings.Join(all, ", ")
}

func ways(p Protocol) string {
	var all []string
	for _, w := range p.Ways {
		if w.Name != "" {
			all = append(all, w.Name)
		}
	}
	if len(all) == 0 {
		return "none: this test has one way only"
	}
	return strings.Join(all, ", ") + ", or none for the first of them"
}
