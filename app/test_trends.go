package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
)

// TestTrend is one self-test, done in one way, over time.
type TestTrend struct {
	assessment.Protocol
	Way     assessment.Way
	Results []training.TestResult // oldest first, those stopped by pain left out
	// Change is the last beside the first; its zero value = there is one only.
	Change assessment.Change
}

// TestTrends are the self-tests that were done, in the order of their rules.
func (a *App) TestTrends(ctx context.Context, who string) ([]TestTrend, error) {
	s, err := a.State(ctx, who)
	if err != nil {
		return nil, err
	}
	var out []TestTrend
	for _, p := range assessment.Protocols() {
		for _, w := range p.Ways {
			t := TestTrend{Protocol: p, Way: w}
			for _, told := range s.Tests {
				r := told.What
				if did, ok := p.Way(r.Variant); r.Test == p.ID && ok && did.Name == w.Name && r.Pain <= p.PainAllowed {
					t.Results = append(t.Results, r)
				}
			}
			if n := len(t.Results); n > 1 {
				t.Change = assessment.Compare(t.Results[0], t.Results[n-1])
			}
			if len(t.Results) > 0 {
				out = append(out, t)
			}
		}
	}
	return out, nil
}
