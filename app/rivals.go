package app

import (
	"context"
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
)

// Rivals are, for the exercises of a planned session, those that came nearest to
// their place. There are none where the plan cannot be asked any more: another
// version of the rules made it, or the session is not as it was planned.
func (a *App) Rivals(ctx context.Context, who, session string) ([]training.Reason, error) {
	s, cursor, err := a.plannedAt(ctx, who)
	if err != nil {
		return nil, err
	}
	return worked(a.warm.of(who), cursor, rivalsAsked{session}, func() ([]training.Reason, error) { return a.rivals(s.Plan.What, session) })
}

// rivalsAsked is the question Rivals answers.
type rivalsAsked struct{ session string }

func (a *App) rivals(plan training.Plan, session string) ([]training.Reason, error) {
	if plan.Rules != training.RulesVersion || plan.Request.Programme != "" {
		return nil, nil
	}
	made, err := planner.Make(plan.Request, a.cat)
	if err != nil {
		return nil, fmt.Errorf("plan from %s: %w", plan.Request.From, err)
	}
	for _, c := range planner.Diff(ahead(plan, made.Plan.From), made.Plan) {
		if c.Session == session {
			return nil, nil
		}
	}
	if _, ok := made.Session(session); !ok {
		return nil, nil
	}
	return made.Rivals(session)
}
