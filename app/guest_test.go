package app_test

import (
	"errors"
	"testing"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
)

func TestGuestsWhoStayedAwayAreRemovedInBatches(t *testing.T) {
	p, ctx := reception(t), t.Context()
	gone := make([]app.Visitor, 23) // two batches and a part
	for i := range gone {
		gone[i], _ = p.guest(t, 0)
	}
	p.write(t, gone[0], 40)
	claimed, _ := p.known(t, 0)
	p.write(t, claimed, 40)
	active, token := p.guest(t, 0)
	p.write(t, active, 40)
	p.entering(t, token, at(20), nil)
	local, err := p.desk.Welcome(ctx, p.desk.by, "of the command line")
	if err != nil {
		t.Fatal(err)
	}

	for _, c := range []struct{ day, want int }{{30, 0}, {31, 0}, {32, len(gone)}, {32, 0}, {51, 0}} {
		if n, err := p.SweepGuests(ctx, at(c.day)); n != c.want || err != nil {
			t.Errorf("on day %d %d were removed, %v, want %d", c.day, n, err, c.want)
		}
	}
	for _, v := range gone {
		if _, err := p.desk.State(ctx, v.Athlete); !errors.Is(err, store.ErrNoAthlete) {
			t.Errorf("a guest's history is left: %v", err)
		}
	}
	for _, who := range []string{claimed.Athlete, active.Athlete} {
		if s, err := p.desk.State(ctx, who); err != nil || s.Events != 1 {
			t.Errorf("who stays has %d events, %v", s.Events, err)
		}
	}
	if _, err := p.desk.State(ctx, local.ID); err != nil {
		t.Errorf("an athlete without an account: %v", err)
	}
	if err := p.Check(ctx); err != nil {
		t.Error(err)
	}
	if n, err := p.SweepGuests(ctx, at(52)); n != 1 || err != nil {
		t.Errorf("the active one later: %d, %v", n, err)
	}
}

// F7: what a wrong clock would remove is gone for good.
func TestAClockADayAheadRemovesNoGuestTooEarly(t *testing.T) {
	p := reception(t)
	_, token := p.guest(t, 0)
	if n, err := p.SweepGuests(t.Context(), at(30+1)); n != 0 || err != nil {
		t.Errorf("%d removed, %v", n, err)
	}
	p.entering(t, token, at(30), nil)
}

func TestLapsedVisitsAreRemovedThirtyDaysLater(t *testing.T) {
	p, ctx := reception(t), t.Context()
	v, _ := p.known(t, 0)
	for range 3 {
		if _, _, err := p.SignIn(ctx, v.Account, "", at(10)); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct{ day, want int }{{32, 0}, {61, 0}, {62, 1}, {71, 0}, {72, 3}} {
		if n, err := p.SweepVisits(ctx, at(c.day)); n != c.want || err != nil {
			t.Errorf("on day %d %d were removed, %v, want %d", c.day, n, err, c.want)
		}
	}
	if _, err := p.Account(ctx, v.Account); err != nil {
		t.Errorf("the account: %v", err)
	}
}
