package app_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// porch is a reception with a count of what was noted in its book.
type porch struct {
	*app.Reception
	*counted
	desk *desk
}

// counted is a directory that counts the days noted, and may refuse to.
type counted struct {
	*sqlite.Store
	noted atomic.Int64
	full  error
}

func (c *counted) SeeVisit(ctx context.Context, account, device string, day training.Date) error {
	c.noted.Add(1)
	if c.full != nil {
		return c.full
	}
	return c.Store.SeeVisit(ctx, account, device, day)
}

func reception(t *testing.T) *porch {
	t.Helper()
	d := device(t, "server")
	c := &counted{Store: d.keep}
	return &porch{app.NewReception(d.App, c, counter("chance")), c, d}
}

// at is noon so many days after the tests begin.
func at(days int) journal.Instant {
	return journal.InstantAt(tuesday.AddDays(days), training.At(12, 0), "")
}

// guest is somebody who arrived at noon of a day.
func (p *porch) guest(t *testing.T, days int) (app.Visitor, string) {
	t.Helper()
	v, token, err := p.Arrive(t.Context(), app.Arrival{Browser: "Firefox on Linux"}, at(days))
	if err != nil {
		t.Fatal(err)
	}
	return v, token
}

// known is a guest who then claimed the account.
func (p *porch) known(t *testing.T, days int) (app.Visitor, string) {
	t.Helper()
	v, token := p.guest(t, days)
	key := store.Passkey{ID: []byte(v.Account), Account: v.Account, PublicKey: []byte{1}, Name: "key", Made: at(days)}
	if err := p.AddPasskey(t.Context(), key); err != nil {
		t.Fatal(err)
	}
	return v, token
}

// entering fails unless entering gives want.
func (p *porch) entering(t *testing.T, token string, now journal.Instant, want error) {
	t.Helper()
	if _, err := p.Enter(t.Context(), token, now); !errors.Is(err, want) {
		t.Errorf("entering on %v = %v, want %v", (now-at(0))/(at(1)-at(0)), err, want)
	}
}

// write writes a run down as a visitor.
func (p *porch) write(t *testing.T, v app.Visitor, minutes unit.Minutes) {
	t.Helper()
	run := training.DoneRun{Run: training.Run{Date: tuesday, Kind: training.RunEasy, Minutes: minutes}}
	if _, err := p.desk.LogRun(t.Context(), v.Pen(at(0), "", counter(v.Device)), run); err != nil {
		t.Fatal(err)
	}
}

func TestAGuestWritesAndComesBackByTheToken(t *testing.T) {
	p := reception(t)
	v, token := p.guest(t, 0)
	if !v.Guest || v.Name != "Guest" || !strings.HasPrefix(v.Device, "web-") || len(token) != 43 {
		t.Errorf("arrived as %+v with a token of %d letters", v, len(token))
	}
	p.write(t, v, 40)
	again, err := p.Enter(t.Context(), token, at(1))
	if err != nil || again != v {
		t.Errorf("came back as %+v, %v, want %+v", again, err, v)
	}
	if devices, err := p.Devices(t.Context(), v.Athlete); err != nil || len(devices) != 1 || devices[0] != (store.Device{Name: v.Device, Last: 1}) {
		t.Errorf("devices = %v, %v, want the visit's", devices, err)
	}
	other, _ := p.guest(t, 0)
	if other.Account == v.Account || other.Athlete == v.Athlete || other.Device == v.Device {
		t.Errorf("two guests are one: %+v, %+v", v, other)
	}
}

func TestATokenIsKeptNowhere(t *testing.T) {
	p := reception(t)
	path := filepath.Join(t.TempDir(), "copy.db")
	_, token := p.guest(t, 0)
	if err := p.Backup(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	kept, err := os.ReadFile(path)
	if err != nil || strings.Contains(string(kept), token) || !strings.Contains(string(kept), "Firefox on Linux") {
		t.Errorf("the database has the token, or not the visit; %v", err)
	}
}

func TestWhatIsNoTokenOpensNothing(t *testing.T) {
	p := reception(t)
	_, token := p.guest(t, 0)
	other := strings.Repeat("A", 43)
	for _, no := range []string{"", "x", other, token[:42], token + "A", " " + token[1:], token + "=", strings.ToUpper(token), strings.Repeat("é", 43)} {
		p.entering(t, no, at(0), app.ErrStranger)
		if err := p.Leave(t.Context(), no); err != nil {
			t.Errorf("leaving by %q = %v", no, err)
		}
	}
	p.entering(t, token, at(0), nil)
}

func TestAPageWritesNothingButTheDayOnceADay(t *testing.T) {
	p := reception(t)
	_, token := p.guest(t, 0)
	for _, c := range []struct {
		day   int
		noted int64 // in all
	}{
		{0, 0}, {0, 0}, {1, 1}, {1, 1}, {0, 1}, {1, 1}, // the clock goes back a day, and on
		{5, 2}, {5, 2}, {3, 3}, {3, 3}, // two days back: the day ahead was wrong
	} {
		p.entering(t, token, at(c.day), nil)
		if n := p.noted.Load(); n != c.noted {
			t.Errorf("on day %d the day was noted %d times, want %d", c.day, n, c.noted)
		}
	}
}

func TestAFullDiskKeepsNobodyOut(t *testing.T) {
	p := reception(t)
	_, token := p.guest(t, 0)
	p.full = &store.Trouble{Kind: store.ErrFull}
	p.entering(t, token, at(9), nil)
	p.full = nil
	p.entering(t, token, at(9), nil)
	if n := p.noted.Load(); n != 2 {
		t.Errorf("noted %d times, want a second try", n)
	}
}

func TestAVisitLapsesAfterThirtyDaysUnusedAndAfterHalfAYear(t *testing.T) {
	p := reception(t)
	_, unused := p.guest(t, 0)
	p.entering(t, unused, at(32), app.ErrLapsed)
	p.entering(t, unused, at(32), app.ErrStranger) // which it is too
	_, used := p.guest(t, 0)
	for day := 30; day <= 180; day += 30 {
		p.entering(t, used, at(day), nil)
	}
	p.entering(t, used, at(182), app.ErrLapsed)
}

// F7: the server's clock is a day ahead or behind for a while.
func TestAClockThatJumpsADayEndsNoVisit(t *testing.T) {
	for _, jump := range []int{-1, 1} {
		for _, idle := range []int{0, 1, 29, 30} {
			p := reception(t)
			_, arriving := p.guest(t, jump) // while the clock is wrong
			_, before := p.guest(t, 0)
			for _, token := range []string{arriving, before} {
				p.entering(t, token, at(idle+jump), nil)
				p.entering(t, token, at(idle), nil)
			}
		}
	}
	p := reception(t)
	_, token := p.guest(t, 0)
	for day := 30; day <= 180; day += 30 {
		p.entering(t, token, at(day), nil)
	}
	p.entering(t, token, at(181), nil) // the last day, a day ahead
}

func TestAClockFarAheadShutsOutOnlyWhileItIsWrong(t *testing.T) {
	p := reception(t)
	_, token := p.guest(t, 0)
	p.entering(t, token, at(400), app.ErrLapsed)
	p.entering(t, token, at(1), nil)
}

func TestSigningInOnASecondDeviceAndLeaving(t *testing.T) {
	p, ctx := reception(t), t.Context()
	first, one := p.known(t, 0)
	second, two, err := p.SignIn(ctx, first.Account, "Safari on iPhone", at(2))
	if err != nil || second.Guest || second.Athlete != first.Athlete || second.Device == first.Device {
		t.Fatalf("signed in as %+v, %v", second, err)
	}
	list := func(now journal.Instant, want ...string) {
		t.Helper()
		all, err := p.Visits(ctx, first.Account, now)
		var got []string
		for _, v := range all {
			got = append(got, v.Device)
		}
		if err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("visits = %v, %v, want %v", got, err, want)
		}
	}
	list(at(2), second.Device, first.Device)
	list(at(32), second.Device) // the other lapsed
	stranger, _ := p.guest(t, 0)
	if err := p.LeaveOn(ctx, stranger.Account, second.Device); !errors.Is(err, store.ErrNoVisit) {
		t.Errorf("ending another's visit = %v, want ErrNoVisit", err)
	}
	if err := p.LeaveOn(ctx, first.Account, second.Device); err != nil {
		t.Error(err)
	}
	p.entering(t, two, at(2), app.ErrStranger)
	p.entering(t, one, at(2), nil)
	if err := p.Leave(ctx, one); err != nil {
		t.Error(err)
	}
	p.entering(t, one, at(2), app.ErrStranger)

	_, three, err3 := p.SignIn(ctx, first.Account, "", at(3))
	_, four, err4 := p.SignIn(ctx, first.Account, "", at(3))
	if err := errors.Join(err3, err4, p.LeaveEverywhere(ctx, first.Account)); err != nil {
		t.Fatal(err)
	}
	p.entering(t, three, at(3), app.ErrStranger)
	p.entering(t, four, at(3), app.ErrStranger)
	if _, _, err := p.SignIn(ctx, "nobody", "", at(3)); !errors.Is(err, store.ErrNoAccount) {
		t.Errorf("signing in to nothing = %v, want ErrNoAccount", err)
	}
}

func TestARenewedVisitHasAnotherTokenAndAllItsDays(t *testing.T) {
	p := reception(t)
	v, old := p.guest(t, 0)
	p.entering(t, old, at(20), nil)
	token, err := p.Renew(t.Context(), old, at(40))
	if err != nil || token == old {
		t.Fatalf("Renew = %q, %v", token, err)
	}
	p.entering(t, old, at(40), app.ErrStranger)
	if again, err := p.Enter(t.Context(), token, at(40)); err != nil || again != v {
		t.Errorf("entered as %+v, %v, want %+v", again, err, v)
	}
	for day := 60; day <= 210; day += 30 {
		p.entering(t, token, at(day), nil)
	}
	if _, err := p.Renew(t.Context(), old, at(40)); !errors.Is(err, app.ErrStranger) {
		t.Errorf("renewing by the old token = %v, want ErrStranger", err)
	}
}

func TestARemovedAccountIsGoneAtOnce(t *testing.T) {
	p, ctx := reception(t), t.Context()
	v, token := p.known(t, 0)
	p.write(t, v, 40)
	other, stays := p.guest(t, 0)
	p.write(t, other, 30)
	if err := p.RemoveAccount(ctx, v.Account); err != nil {
		t.Fatal(err)
	}
	p.entering(t, token, at(0), app.ErrStranger)
	if _, err := p.desk.State(ctx, v.Athlete); !errors.Is(err, store.ErrNoAthlete) {
		t.Errorf("State = %v, want ErrNoAthlete", err)
	}
	if _, err := p.desk.Note(ctx, v.Pen(at(0), "", counter("x")), tuesday, "", "still here"); !errors.Is(err, store.ErrNoAthlete) {
		t.Errorf("Note = %v, want ErrNoAthlete", err)
	}
	if err := p.RemoveAccount(ctx, v.Account); !errors.Is(err, store.ErrNoAccount) {
		t.Errorf("a second time = %v, want ErrNoAccount", err)
	}
	p.entering(t, stays, at(0), nil)
	if s, err := p.desk.State(ctx, other.Athlete); err != nil || s.Events != 1 {
		t.Errorf("the other has %d events, %v", s.Events, err)
	}
}
