package planner_test

import (
	"bytes"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/format/planjson"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/planner"
)

func library(t testing.TB) *catalogue.Catalogue {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return cat
}

// Whatever the runner, the plan keeps every hard rule that it does not name as
// relaxed, stays under the caps and fits its minutes. The number of cases is
// rapid's; the large count is run by hand with -rapid.checks.
func TestPlansKeepEveryHardRule(t *testing.T) {
	cat := library(t)
	rapid.Check(t, func(t *rapid.T) {
		made, err := planner.Make(anyRequest(t), cat)
		if err != nil {
			t.Skip("refused: " + err.Error())
		}
		for _, v := range planner.Violations(made) {
			t.Errorf("%s", v)
		}
	})
}

func TestTheSameRequestGivesTheSameBytes(t *testing.T) {
	cat := library(t)
	rapid.Check(t, func(t *rapid.T) {
		req := anyRequest(t)
		a, errA := planner.Plan(req, cat)
		b, errB := planner.Plan(req, cat)
		if (errA == nil) != (errB == nil) {
			t.Fatalf("once %v, once %v", errA, errB)
		}
		if !bytes.Equal(encode(t, a), encode(t, b)) {
			t.Fatal("two plans from one request")
		}
	})
}

// A plan carries its request, and the request alone gives the plan again.
func TestAPlanCanBeMadeAgainFromItself(t *testing.T) {
	cat := library(t)
	rapid.Check(t, func(t *rapid.T) {
		a, err := planner.Plan(anyRequest(t), cat)
		if err != nil {
			t.Skip("refused")
		}
		first := encode(t, a)
		back, err := planjson.Decode(bytes.NewReader(first), "plan.json")
		if err != nil {
			t.Fatal(err)
		}
		b, err := planner.Plan(back.Request, cat)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first, encode(t, b)) {
			t.Fatal("the plan made again differs")
		}
	})
}

type fataler interface {
	Fatal(args ...any)
	Helper()
}

func encode(t fataler, p training.Plan) []byte {
	t.Helper()
	b, err := planjson.Encode(p)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
