package app_test

import (
	"errors"
	"testing"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

func TestASeasonIsThePlanWeekByWeek(t *testing.T) {
	d, ctx := following(t), t.Context()
	got := done[app.Season](t)(d.Season(ctx, d.by.Athlete, tuesday))
	plan := got.State.Plan.What
	if len(got.Weeks) != len(plan.Weeks) || len(got.Weeks) < 16 {
		t.Fatalf("%d weeks of %d", len(got.Weeks), len(plan.Weeks))
	}
	for _, w := range got.Weeks {
		want := unit.Minutes(0)
		for _, r := range w.Week.Runs {
			want += r.Minutes
		}
		if w.Running != want || w.Low > w.High || w.LegSets > w.High || w.Over {
			t.Errorf("%s: %d min of running, want %d; %d leg sets of %d to %d; over: %v", w.Monday, w.Running, want, w.LegSets, w.Low, w.High, w.Over)
		}
	}
	first := got.Weeks[0]
	if len(first.Sessions) == 0 || got.Weeks[4].LegSets == 0 {
		t.Fatalf("%d sessions in the first week, %d leg sets in the fifth", len(first.Sessions), got.Weeks[4].LegSets)
	}
	_, _, err := d.Skip(ctx, d.by, first.Sessions[0].ID, "")
	if err != nil {
		t.Fatal(err)
	}
	if after := done[app.Season](t)(d.Season(ctx, d.by.Athlete, tuesday)).Weeks[0]; len(after.Sessions) != len(first.Sessions)-1 || after.LegSets >= first.LegSets {
		t.Errorf("a session was skipped: %d and then %d leg sets", first.LegSets, after.LegSets)
	}
}

func TestASeasonNeedsAPlan(t *testing.T) {
	d := device(t, "phone").ana(t)
	_, err := d.Season(t.Context(), d.by.Athlete, tuesday)
	refused(t, "no plan", err)
}

// Two offers are made from one plan, as in two tabs: the second that is taken up
// would undo what the first changed, unseen.
func TestAnOfferFromAnEarlierPlanIsNotTakenUp(t *testing.T) {
	d, ctx := following(t), t.Context()
	w := app.Wished(done[stateOf](t)(d.state(ctx)))
	w.From = tuesday
	offer := func(minutes unit.Minutes) app.Offer {
		w.Goal.Minutes = minutes
		return done[app.Offer](t)(d.Offer(ctx, d.by, w))
	}
	first, second, again := offer(20), offer(45), offer(20)
	if first.Sum() == second.Sum() || first.Sum() != again.Sum() {
		t.Errorf("sums: %s, %s and again %s", first.Sum(), second.Sum(), again.Sum())
	}
	if _, err := d.TakeUp(ctx, d.by, first); err != nil {
		t.Fatal(err)
	}
	before := d.events(t)
	if _, err := d.TakeUp(ctx, d.by, second); !errors.Is(err, app.ErrStale) {
		t.Errorf("the second: %v, want ErrStale", err)
	}
	if d.events(t) != before {
		t.Error("something was written")
	}
	if s := done[stateOf](t)(d.state(ctx)); s.Goal.What.Minutes != 20 || s.Goal.Event == (journal.ID{}) {
		t.Errorf("%d minutes are wished now", s.Goal.What.Minutes)
	}
}
