package app_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

const phrase = "hill repeats at six"

// named is an account claimed by a password, with its codes.
func (p *porch) named(t *testing.T, login string) (app.Visitor, []string) {
	t.Helper()
	v, token := p.guest(t, 0)
	codes, err := p.SetPassword(t.Context(), v, login, phrase, from("home"), at(0))
	if err != nil {
		t.Fatal(err)
	}
	v, err = p.Enter(t.Context(), token, at(0))
	if err != nil || v.Guest {
		t.Fatalf("after the claim: %+v, %v", v, err)
	}
	return v, codes
}

func from(network string) app.Caller {
	return app.Caller{Network: network, Browser: "Firefox on Linux"}
}

// enters signs in and gives the error.
func (p *porch) enters(login, password, network string, now journal.Instant) error {
	_, _, err := p.ByPassword(context.Background(), login, password, from(network), now)
	return err
}

func TestAGuestClaimsByAPasswordAndComesBack(t *testing.T) {
	p := reception(t)
	v, codes := p.named(t, "mia")
	again, token, err := p.ByPassword(t.Context(), "Mia", phrase, from("gym"), at(1))
	if err != nil || again.Athlete != v.Athlete || again.Device == v.Device || token == "" {
		t.Fatalf("signed in as %+v, %v", again, err)
	}
	if len(codes) != 10 || codes[0] == codes[1] || len(codes[0]) != len("xxxx-xxxx-xxxx-xxxx") {
		t.Errorf("codes: %v", codes)
	}
	if w, err := p.Ways(t.Context(), v); err != nil || w.Login != "mia" || w.Codes != 10 || w.Many() {
		t.Errorf("ways: %+v, %v", w, err)
	}
}

func TestAPasswordAndItsCodesAreKeptNowhere(t *testing.T) {
	p := reception(t)
	path := filepath.Join(t.TempDir(), "copy.db")
	_, codes := p.named(t, "mia")
	if err := p.Backup(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	kept, err := os.ReadFile(path)
	if err != nil || strings.Contains(string(kept), phrase) || !strings.Contains(string(kept), "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("the database has the password, or not its hash; %v", err)
	}
	for _, c := range codes {
		if strings.Contains(string(kept), c) || strings.Contains(string(kept), strings.ReplaceAll(c, "-", "")) {
			t.Errorf("the database has code %s", c)
		}
	}
}

// Nobody learns by waiting whether there is such a login: there is one hash,
// whatever comes.
func TestUnknownLoginsTakeTheSameWork(t *testing.T) {
	p := reception(t)
	p.named(t, "mia")
	key, _ := p.known(t, 0) // without a password
	for _, c := range []struct{ login, password string }{
		{"mia", "wrong password 1"}, {"nobody", "wrong password 1"}, {"", "x"}, {"no such\nname", ""}, {key.Account, phrase}, {"mia", ""},
		{strings.Repeat("m", 500), strings.Repeat("x", 60_000)},
	} {
		before := p.Hashes()
		err := p.enters(c.login, c.password, c.login+c.password, at(0))
		if !errors.Is(err, app.ErrWrong) || err.Error() != app.ErrWrong.Error() {
			t.Errorf("%.20q: %v", c.login, err)
		}
		if n := p.Hashes() - before; n != 1 {
			t.Errorf("%.20q took %d hashes, want 1", c.login, n)
		}
	}
}

func TestNoMoreThanTwoHashesAreMadeAtOnceAndFewWait(t *testing.T) {
	p := reception(t)
	var all sync.WaitGroup
	var mu sync.Mutex
	got := map[error]int{}
	for i := range 60 {
		all.Go(func() {
			err := p.enters("nobody", "wrong password 1", fmt.Sprint("network ", i), at(0))
			mu.Lock()
			defer mu.Unlock()
			switch {
			case errors.Is(err, app.ErrCrowded):
				got[app.ErrCrowded]++
			case errors.Is(err, app.ErrWrong):
				got[app.ErrWrong]++
			default:
				var soon *app.TooSoonError
				if !errors.As(err, &soon) {
					t.Errorf("%v", err)
				}
			}
		})
	}
	all.Wait()
	if int64(got[app.ErrWrong]) != p.Hashes() || got[app.ErrWrong] > 34+20 {
		t.Errorf("%v, and %d hashes", got, p.Hashes())
	}
}

// wait is how long somebody has to, or zero.
func wait(err error) time.Duration {
	var soon *app.TooSoonError
	if errors.As(err, &soon) {
		return soon.Wait
	}
	return 0
}

func TestGuessingBecomesSlowAndLocksNobodyOut(t *testing.T) {
	p := reception(t)
	p.named(t, "mia")
	now := at(0)
	if err := p.enters("mia", phrase, "home", now); err != nil {
		t.Fatal(err)
	}
	guess := func() error { return p.enters("mia", "wrong password 1", "thief", now) }
	for range 5 {
		if err := guess(); !errors.Is(err, app.ErrWrong) {
			t.Fatalf("one of the free tries: %v", err)
		}
	}
	last := time.Duration(0)
	for range 12 {
		err := guess()
		w := wait(err)
		if w < last || w > 15*time.Minute {
			t.Errorf("the wait is %v after %v", w, last)
		}
		if again := wait(guess()); again != w {
			t.Errorf("knocking while it waits makes it %v of %v", again, w)
		}
		last = w
		now += journal.Instant(w.Milliseconds())
		if err := guess(); !errors.Is(err, app.ErrWrong) {
			t.Errorf("after the wait: %v", err)
		}
	}
	if last != 15*time.Minute {
		t.Errorf("it ends at a wait of %v", last)
	}
	if err := p.enters("mia", phrase, "home", now); err != nil {
		t.Errorf("the owner, from home: %v", err)
	}
	if err := p.enters("mia", phrase, "work", now); wait(err) > 30*time.Second {
		t.Errorf("the owner, from elsewhere: %v", err)
	}
	now += 24*60*60_000 + 1
	if err := guess(); !errors.Is(err, app.ErrWrong) {
		t.Errorf("a day later: %v", err)
	}
}

func TestGuessingFromEverywhereIsSlowAndTheOwnerStillComesIn(t *testing.T) {
	p := reception(t)
	p.named(t, "mia")
	now := at(0)
	if err := p.enters("mia", phrase, "home", now); err != nil {
		t.Fatal(err)
	}
	for i := range 40 {
		now += journal.Instant(wait(p.enters("mia", "wrong password 1", fmt.Sprint("thief ", i), now)).Milliseconds())
	}
	if w := wait(p.enters("mia", phrase, "thief 99", now)); w > 30*time.Second {
		t.Errorf("a network that is new waits %v", w)
	}
	if err := p.enters("mia", phrase, "home", now); err != nil {
		t.Errorf("the owner, from home: %v", err)
	}
}

// Whoever chose the password at home was a stranger there until they first signed
// in by it.
func TestTheOwnerComesInFromWhereThePasswordWasChosen(t *testing.T) {
	p := reception(t)
	p.named(t, "mia")
	now := at(0)
	for i := range 30 {
		now += journal.Instant(wait(p.enters("mia", "wrong password 1", fmt.Sprint("thief ", i), now)).Milliseconds())
	}
	if w := wait(p.enters("mia", phrase, "elsewhere", now)); w == 0 {
		t.Fatal("the login is not slow at all")
	}
	if err := p.enters("mia", phrase, "home", now); err != nil {
		t.Error(err)
	}
}

// F7: a clock that goes back does not make anybody wait for a day.
func TestAClockThatGoesBackMakesNobodyWaitLonger(t *testing.T) {
	p := reception(t)
	for range 6 {
		_ = p.enters("mia", "wrong password 1", "home", at(5))
	}
	if w := wait(p.enters("mia", "wrong password 1", "home", at(4))); w > 2*time.Second {
		t.Errorf("it waits %v", w)
	}
}

func TestACodeOpensOnce(t *testing.T) {
	p := reception(t)
	v, codes := p.named(t, "mia")
	by := func(login, code string) error {
		_, _, err := p.ByCode(t.Context(), login, code, from("home"), at(0))
		return err
	}
	for _, no := range []struct{ login, code string }{{"mia", ""}, {"mia", "0000-0000-0000-0000"}, {"nobody", codes[0]}, {"", codes[0]}} {
		if err := by(no.login, no.code); !errors.Is(err, app.ErrWrong) || err.Error() != app.ErrWrong.Error() {
			t.Errorf("%v: %v", no, err)
		}
	}
	typed := strings.ToUpper(strings.NewReplacer("-", " ", "0", "o", "1", "l").Replace(codes[0]))
	if err := by("MIA", typed); err != nil {
		t.Errorf("typed as %s: %v", typed, err)
	}
	if err := by("mia", codes[0]); !errors.Is(err, app.ErrWrong) {
		t.Errorf("a second time: %v", err)
	}
	if w, err := p.Ways(t.Context(), v); err != nil || w.Codes != 9 {
		t.Errorf("left: %+v, %v", w, err)
	}
	in, _, err := p.ByCode(t.Context(), "mia", codes[1], from("home"), at(0))
	if err != nil {
		t.Fatal(err)
	}
	if none, err := p.SetPassword(t.Context(), in, "mia", "another phrase of mine", from("home"), at(0)); err != nil || none != nil {
		t.Errorf("after a code: %v, %v", none, err)
	}
	if err := p.enters("mia", phrase, "home", at(0)); !errors.Is(err, app.ErrWrong) {
		t.Errorf("the old password: %v", err)
	}
	if err := by("mia", codes[2]); err != nil {
		t.Errorf("a code that was not spent: %v", err)
	}
	fresh, err := p.RenewCodes(t.Context(), in, at(0))
	if err != nil || len(fresh) != 10 {
		t.Fatalf("%v, %v", fresh, err)
	}
	if err := by("mia", codes[3]); !errors.Is(err, app.ErrWrong) {
		t.Errorf("a code of before: %v", err)
	}
	if err := by("mia", fresh[0]); err != nil {
		t.Errorf("a new code: %v", err)
	}
}

func TestALoginHasOneOwner(t *testing.T) {
	p := reception(t)
	p.named(t, "mia")
	v, _ := p.guest(t, 0)
	if _, err := p.SetPassword(t.Context(), v, "MIA", phrase, from("gym"), at(0)); err == nil || !strings.Contains(err.Error(), "is somebody's already") {
		t.Errorf("another's login: %v", err)
	}
	if a, err := p.Account(t.Context(), v.Account); err != nil || !a.Guest() {
		t.Errorf("claimed all the same: %+v, %v", a, err)
	}
	for range 12 {
		_, _ = p.SetPassword(t.Context(), v, "mia", phrase, from("gym"), at(0))
	}
	if _, err := p.SetPassword(t.Context(), v, "mia", phrase, from("gym"), at(0)); wait(err) == 0 {
		t.Errorf("asking for names goes on: %v", err)
	}
}

func TestWaysInAreChangedOnlyByWhoShowedWhoTheyAre(t *testing.T) {
	p, ctx := reception(t), t.Context()
	v, _ := p.named(t, "mia")
	now := at(0) + 20*60_000
	late := now + 11*60_000
	try := map[string]func(now journal.Instant) error{
		"another password": func(now journal.Instant) error {
			_, err := p.SetPassword(ctx, v, "mia", phrase+" sharp", from("home"), now)
			return err
		},
		"other codes": func(now journal.Instant) error {
			_, err := p.RenewCodes(ctx, v, now)
			return err
		},
		"no password": func(now journal.Instant) error { return p.RemovePassword(ctx, v, now) },
		"no key":      func(now journal.Instant) error { return p.RemoveKey(ctx, v, []byte("x"), now) },
		"a key": func(now journal.Instant) error {
			_, err := p.BeginKey(ctx, v, app.Site{Host: "localhost", Origin: "http://localhost"}, from("home"), "me", now)
			return err
		},
	}
	for what, do := range try {
		if err := do(now); !errors.Is(err, app.ErrUnproved) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if err := p.ProveByPassword(ctx, v, "wrong password 1", now); !errors.Is(err, app.ErrWrong) || p.Proved(v, now) {
		t.Errorf("a wrong password proves: %v", err)
	}
	if err := p.ProveByPassword(ctx, v, phrase, now); err != nil || !p.Proved(v, now) || p.Proved(v, late) || p.Proved(v, now-1) {
		t.Errorf("the right one: %v, %v and late %v", err, p.Proved(v, now), p.Proved(v, late))
	}
	for what, do := range try {
		if err := do(now); errors.Is(err, app.ErrUnproved) {
			t.Errorf("%s is still refused", what)
		}
		if err := do(late); !errors.Is(err, app.ErrUnproved) {
			t.Errorf("%s, later: %v", what, err)
		}
	}
	if err := p.RemovePassword(ctx, v, now); !errors.Is(err, store.ErrLastCredential) {
		t.Errorf("the last way in: %v", err)
	}
	other, _, err := p.ByPassword(ctx, "mia", phrase+" sharp", from("home"), now)
	if err != nil || !p.Proved(other, now) {
		t.Errorf("who has just signed in is asked again: %v", err)
	}
}
