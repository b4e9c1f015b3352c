package composition_test

import (
	"encoding/json"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training/composition"
)

// light keeps the searches of the property tests short.
var light = composition.Limits{Iterations: 24, Columns: 100, Combinations: 4000, Branches: 1}

// anyGrid draws one of the realistic problems.
func anyGrid(t *rapid.T) composition.Problem {
	g := grid{
		minutes:  rapid.SampledFrom([]int{10, 20, 30, 45, 60}).Draw(t, "minutes"),
		sessions: rapid.IntRange(1, 3).Draw(t, "sessions"),
		level:    rapid.IntRange(0, 3).Draw(t, "level"),
		kit:      rapid.IntRange(0, 3).Draw(t, "kit"),
		phase:    rapid.IntRange(0, 3).Draw(t, "phase"),
		seed:     rapid.IntRange(0, 10_000).Draw(t, "seed"),
	}
	p := g.problem()
	p.Limits = light
	return p
}

func TestEveryAnswerKeepsEveryRule(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyGrid(t)
		if err := composition.Check(p, composition.Solve(p)); err != nil {
			t.Fatal(err)
		}
	})
}

func TestTheSameProblemHasTheSameAnswer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyGrid(t)
		a, _ := json.Marshal(composition.Solve(p))
		b, _ := json.Marshal(composition.Solve(p))
		if string(a) != string(b) {
			t.Fatalf("first %s\nthen  %s", a, b)
		}
	})
}

// TestNoWeekIsWorthMoreThanTheBound meets the bound with weeks found by
// filling sessions at random.
func TestNoWeekIsWorthMoreThanTheBound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyGrid(t)
		a := composition.Solve(p)
		p.Sessions = withoutDropped(p, a)
		d := dice(rapid.IntRange(0, 1<<20).Draw(t, "filling"))
		best := 0
		for range 30 {
			w := randomWeek(p, &d)
			w.Value = composition.Worth(p, w.Sessions)
			w.Bound, w.Proven = w.Value, true
			if composition.Check(p, w) == nil {
				best = max(best, w.Value)
			}
		}
		if best > a.Bound {
			t.Fatalf("a random week is worth %d, above the bound %d", best, a.Bound)
		}
	})
}

func withoutDropped(p composition.Problem, a composition.Answer) []composition.Session {
	list := append([]composition.Session(nil), p.Sessions...)
	for _, d := range a.Dropped {
		var keep []composition.Requirement
		for _, r := range list[d.Session].Required {
			if r != d.Requirement {
				keep = append(keep, r)
			}
		}
		list[d.Session].Required = keep
	}
	return list
}

// randomWeek adds items at random while the session still passes.
func randomWeek(p composition.Problem, d *dice) composition.Answer {
	a := composition.Answer{Sessions: make([]composition.Filled, len(p.Sessions))}
	free := p
	free.BindUnilateral, free.BindBothLegs = false, false
	free.Sessions = append([]composition.Session(nil), p.Sessions...)
	for s := range free.Sessions {
		free.Sessions[s].Required = nil
	}
	for range 60 {
		s := d.roll(len(p.Sessions))
		all := p.Sessions[s].Candidates
		i, j := d.roll(len(all)), d.roll(len(all))
		item := composition.Item{First: i, Second: -1, FirstSets: all[i].MinSets + d.roll(all[i].MaxSets-all[i].MinSets+1)}
		if composition.MayPair(all[i], all[j]) {
			item.Second, item.SecondSets = j, all[j].MinSets
		}
		before := a.Sessions[s]
		a.Sessions[s].Items = append(append([]composition.Item(nil), before.Items...), item)
		a.Sessions[s].Time = composition.SessionTime(p.Sessions[s], a.Sessions[s].Items)
		a.Value = composition.Worth(p, a.Sessions)
		a.Bound, a.Proven = a.Value, true
		if composition.Check(free, a) != nil {
			a.Sessions[s] = before
		}
	}
	return a
}

func TestPricesOfAnotherBlockDoNotChangeAProvenValue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, q := anyGrid(t), anyGrid(t)
		cold, _ := composition.SolveFrom(p, composition.Duals{})
		_, prices := composition.SolveFrom(q, composition.Duals{})
		warm, _ := composition.SolveFrom(p, prices)
		if err := composition.Check(p, warm); err != nil {
			t.Fatal(err)
		}
		if cold.Proven && warm.Proven && slices.Equal(cold.Dropped, warm.Dropped) && cold.Value != warm.Value {
			t.Fatalf("cold %d, warm %d", cold.Value, warm.Value)
		}
	})
}

// However little is looked at, what is called proven is the best: of three
// sessions the company of one must not be counted twice.
func TestWhatIsProvenDoesNotHangOnTheLimits(t *testing.T) {
	for _, sessions := range []int{2, 3} {
		for _, g := range grids(20, sessions, 24) {
			p := g.problem()
			wide := composition.Solve(p)
			p.Limits = light
			narrow := composition.Solve(p)
			if wide.Proven && narrow.Proven && slices.Equal(wide.Dropped, narrow.Dropped) && wide.Value != narrow.Value {
				t.Errorf("%v: %d proven with wide limits, %d with narrow ones", g, wide.Value, narrow.Value)
			}
			if slices.Equal(wide.Dropped, narrow.Dropped) && narrow.Bound < wide.Value {
				t.Errorf("%v: a bound of %d, but a week is worth %d", g, narrow.Bound, wide.Value)
			}
		}
	}
}
