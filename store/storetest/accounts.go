package storetest

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"sync"
	"testing"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// firstDay is that of Noon.
var firstDay = training.NewDate(2026, 3, 20)

const week journal.Instant = 7 * 24 * 60 * 60 * 1000

// Token is the digest of a visitor's nth token.
func Token(who string, n int) store.TokenDigest {
	return sha256.Sum256(fmt.Appendf(nil, "%s %d", who, n))
}

// Guest is the account of an athlete, called like them, that was last seen on a
// day.
func Guest(athlete string, seen training.Date) store.Account {
	return store.Account{ID: "account of " + athlete, Athlete: athlete, Name: "Name of " + athlete, Made: Noon, Seen: seen}
}

// Visiting is the nth visit to the account of an athlete.
func Visiting(athlete string, n int, seen training.Date) store.Visit {
	return store.Visit{
		Digest: Token(athlete, n), Account: "account of " + athlete, Device: fmt.Sprintf("web-%d", n), Label: "Firefox on Linux",
		Made: Noon + journal.Instant(n), Seen: seen, Expires: Noon + 10*week,
	}
}

// guests arrive, on the first day.
func guests(t testing.TB, s Store, athletes ...string) Store {
	t.Helper()
	for _, a := range athletes {
		arrive(t, s, a, firstDay)
	}
	return s
}

func arrive(t testing.TB, s Store, athlete string, day training.Date) {
	t.Helper()
	if err := s.Arrive(t.Context(), Guest(athlete, day), Visiting(athlete, 1, day)); err != nil {
		t.Fatal(err)
	}
}

// must fails on any of the errors.
func must(t testing.TB, all ...error) {
	t.Helper()
	if err := errors.Join(all...); err != nil {
		t.Fatal(err)
	}
}

// says fails unless err is want.
func says(t testing.TB, what string, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("%s = %v, want %v", what, err, want)
	}
}

// enters fails unless a token opens exactly this.
func enters(t testing.TB, s Store, want store.Visit, whose store.Account) {
	t.Helper()
	v, a, err := s.Visit(t.Context(), want.Digest)
	if err != nil || !reflect.DeepEqual(v, want) || !reflect.DeepEqual(a, whose) {
		t.Errorf("Visit = %+v, %+v, %v, want %+v, %+v", v, a, err, want, whose)
	}
}

func arrived(t *testing.T, open func() Store) {
	s := guests(t, open(), "ada", "bob")
	enters(t, open(), Visiting("ada", 1, firstDay), Guest("ada", firstDay))
	hold(t, hand(t, s, "ada", Logged("ada", "web-1", 1)), "applied")
	if a, err := s.Account(t.Context(), "account of bob"); err != nil || !reflect.DeepEqual(a, Guest("bob", firstDay)) || !a.Guest() {
		t.Errorf("account = %+v, %v", a, err)
	}
	everybody, err := s.Athletes(t.Context())
	if err != nil || len(everybody) != 2 || everybody[1] != (store.Athlete{ID: "bob", Name: "Name of bob", Added: Noon}) {
		t.Errorf("athletes = %+v, %v", everybody, err)
	}
	must(t, s.RenameAthlete(t.Context(), "bob", "Bob"))
	if a, err := s.Account(t.Context(), "account of bob"); err != nil || a.Name != "Bob" {
		t.Errorf("renamed: %+v, %v", a, err)
	}
	sound(t, s)
}

// arrivedTwice tries everything that can be taken, at different steps of the
// arrival.
func arrivedTwice(t *testing.T, open func() Store) {
	s, ctx := guests(t, open(), "ada"), t.Context()
	says(t, "a taken athlete", s.Arrive(ctx, Guest("ada", firstDay), Visiting("ada", 2, firstDay)), store.ErrTaken)
	account, token := Guest("eve", firstDay), Visiting("eve", 1, firstDay)
	account.ID, token.Digest = "account of ada", Token("ada", 1)
	var invalid *training.InvalidError
	nameless := Visiting("eve", 1, firstDay)
	nameless.Device = ""
	if err := s.Arrive(ctx, Guest("eve", firstDay), nameless); !errors.As(err, &invalid) {
		t.Errorf("without a device = %v, want an InvalidError", err)
	}
	if s.Arrive(ctx, account, Visiting("eve", 1, firstDay)) == nil {
		t.Error("a taken account is given away")
	}
	if s.Arrive(ctx, Guest("eve", firstDay), token) == nil {
		t.Error("a taken token is given away")
	}
	if everybody, err := s.Athletes(ctx); len(everybody) != 1 || err != nil {
		t.Errorf("athletes = %+v, %v, want ada alone", everybody, err)
	}
	enters(t, s, Visiting("ada", 1, firstDay), Guest("ada", firstDay))
	guests(t, s, "eve") // the store goes on
}

func unknownAccount(t *testing.T, open func() Store) {
	s, ctx := open(), t.Context()
	_, account := s.Account(ctx, "x")
	_, removed := s.RemoveAccount(ctx, "x")
	for door, err := range map[string]error{
		"Account": account, "RemoveAccount": removed, "AddVisit": s.AddVisit(ctx, Visiting("ada", 1, firstDay)),
		"AddPasskey": s.AddPasskey(ctx, key("ada", 1)), "SetPassword": s.SetPassword(ctx, secret("ada"), nil),
	} {
		says(t, door, err, store.ErrNoAccount)
	}
	_, _, visit := s.Visit(ctx, Token("ada", 1))
	for door, err := range map[string]error{
		"Visit": visit, "EndVisit": s.EndVisit(ctx, "x", "web-1"), "RenewVisit": s.RenewVisit(ctx, Token("ada", 1), Token("ada", 2), Noon),
	} {
		says(t, door, err, store.ErrNoVisit)
	}
	must(t, s.EndVisits(ctx, "x"), s.SeeVisit(ctx, "x", "web-1", firstDay))
	guests(t, s, "ada") // the store goes on
}

func visited(t *testing.T, open func() Store) {
	s, ctx := guests(t, open(), "ada", "bob"), t.Context()
	later := firstDay.AddDays(3)
	must(t, s.AddVisit(ctx, Visiting("ada", 2, later)), s.AddVisit(ctx, Visiting("ada", 3, later)))
	enters(t, s, Visiting("ada", 3, later), Guest("ada", later)) // who signs in is seen
	got, err := s.Visits(ctx, "account of ada")
	want := []store.Visit{Visiting("ada", 3, later), Visiting("ada", 2, later), Visiting("ada", 1, firstDay)}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("visits = %+v, %v, want %+v", got, err, want)
	}
	renewed := Visiting("ada", 2, later)
	renewed.Digest, renewed.Expires = Token("ada", 9), Noon+20*week
	must(t, s.RenewVisit(ctx, Token("ada", 2), Token("ada", 9), Noon+20*week))
	enters(t, s, renewed, Guest("ada", later))
	_, _, old := s.Visit(ctx, Token("ada", 2))
	says(t, "the old token", old, store.ErrNoVisit)

	says(t, "ending another's visit", s.EndVisit(ctx, "account of bob", "web-3"), store.ErrNoVisit)
	must(t, s.EndVisit(ctx, "account of ada", "web-3"))
	if left, err := s.Visits(ctx, "account of ada"); err != nil || len(left) != 2 {
		t.Errorf("after one ended: %+v, %v", left, err)
	}
	must(t, s.EndVisits(ctx, "account of ada"))
	if left, err := s.Visits(ctx, "account of ada"); err != nil || len(left) != 0 {
		t.Errorf("after all ended: %+v, %v", left, err)
	}
	enters(t, s, Visiting("bob", 1, firstDay), Guest("bob", firstDay))
	if _, err := s.Account(ctx, "account of ada"); err != nil {
		t.Errorf("the account without visits: %v", err)
	}
	sound(t, s)
}

func seen(t *testing.T, open func() Store) {
	s, ctx := guests(t, open(), "ada"), t.Context()
	must(t, s.AddVisit(ctx, Visiting("ada", 2, firstDay)))
	for _, c := range []struct{ today, noted int }{
		{0, 0}, {3, 3}, {2, 3}, {3, 3}, {1, 1}, {400, 400}, {4, 4},
	} {
		must(t, s.SeeVisit(ctx, "account of ada", "web-1", firstDay.AddDays(c.today)))
		noted := firstDay.AddDays(c.noted)
		enters(t, s, Visiting("ada", 1, noted), Guest("ada", noted))
	}
	enters(t, s, Visiting("ada", 2, firstDay), Guest("ada", firstDay.AddDays(4)))
}

func oldVisits(t *testing.T, open func() Store) {
	s, ctx := guests(t, open(), "ada"), t.Context()
	for n := 2; n <= 6; n++ {
		v := Visiting("ada", n, firstDay.AddDays(n))
		if n == 6 {
			v.Expires = Noon + week
		}
		must(t, s.AddVisit(ctx, v))
	}
	for _, c := range []struct{ most, want int }{{2, 2}, {0, 0}, {2, 2}, {2, 0}} { // 1, 2 and 3 by their day, 6 by its end
		n, err := s.RemoveVisits(ctx, firstDay.AddDays(4), Noon+2*week, c.most)
		if err != nil || n != c.want {
			t.Errorf("removed %d of at most %d, %v, want %d", n, c.most, err, c.want)
		}
	}
	left, err := s.Visits(ctx, "account of ada")
	if err != nil || len(left) != 2 || left[0].Device != "web-5" || left[1].Device != "web-4" {
		t.Errorf("left are %+v, %v, want 5 and 4", left, err)
	}
}

// rich gives an athlete's account one of everything.
func rich(t testing.TB, s Store, athlete string) {
	t.Helper()
	ctx := t.Context()
	hold(t, hand(t, s, athlete, Logged(athlete, "web-1", 1), Noted(athlete, "web-1", 1, "other")), "applied", "parked other-body")
	must(t, s.AddVisit(ctx, Visiting(athlete, 2, firstDay)), s.AddPasskey(ctx, key(athlete, 1)),
		s.SetPassword(ctx, secret(athlete), []string{"code 1", "code 2"}))
}

// nothingOf fails where anything of an athlete's account is left.
func nothingOf(t testing.TB, s Store, athlete string) {
	t.Helper()
	ctx, account := t.Context(), "account of "+athlete
	_, err := s.Account(ctx, account)
	says(t, "Account", err, store.ErrNoAccount)
	_, err = s.Since(ctx, athlete, 0, 10)
	says(t, "Since", err, store.ErrNoAthlete)
	_, _, err = s.Visit(ctx, Token(athlete, 1))
	says(t, "Visit", err, store.ErrNoVisit)
	_, err = s.Passkey(ctx, key(athlete, 1).ID)
	says(t, "Passkey", err, store.ErrNoCredential)
	_, err = s.Password(ctx, secret(athlete).Login)
	says(t, "Password", err, store.ErrNoCredential)
	visits, err1 := s.Visits(ctx, account)
	keys, err2 := s.Passkeys(ctx, account)
	codes, err3 := s.RecoveryCodes(ctx, account)
	if len(visits) > 0 || len(keys) > 0 || len(codes) > 0 || errors.Join(err1, err2, err3) != nil {
		t.Errorf("left: %v, %v, %v; %v", visits, keys, codes, errors.Join(err1, err2, err3))
	}
	sound(t, s)
}

func removedAccount(t *testing.T, open func() Store) {
	s, ctx := guests(t, open(), "ada", "bob"), t.Context()
	rich(t, s, "ada")
	rich(t, s, "bob")
	if whose, err := s.RemoveAccount(ctx, "account of ada"); err != nil || whose != "ada" {
		t.Fatalf("RemoveAccount = %q, %v", whose, err)
	}
	nothingOf(t, s, "ada")
	_, err := s.RemoveAccount(ctx, "account of ada")
	says(t, "a second time", err, store.ErrNoAccount)
	_, err = s.Append(ctx, "ada", []journal.Event{Logged("ada", "phone", 2)}, Noon)
	says(t, "Append", err, store.ErrNoAthlete)
	keys, err1 := s.Passkeys(ctx, "account of bob")
	visits, err2 := s.Visits(ctx, "account of bob")
	codes, err3 := s.RecoveryCodes(ctx, "account of bob")
	if len(keys) != 1 || len(visits) != 2 || len(codes) != 2 || len(all(t, s, "bob")) != 1 {
		t.Errorf("bob has %v, %v, %v; %v", keys, visits, codes, errors.Join(err1, err2, err3))
	}
	guests(t, s, "ada")
	if e := all(t, s, "ada"); len(e) != 0 {
		t.Errorf("a new ada has %v", e)
	}
}

func removedOwner(t *testing.T, open func() Store) {
	s := guests(t, open(), "ada")
	rich(t, s, "ada")
	must(t, s.RemoveAthlete(t.Context(), "ada"))
	nothingOf(t, s, "ada")
}

func goneGuests(t *testing.T, open func() Store) {
	s, ctx := with(t, open(), "without account"), t.Context()
	for day, athlete := range []string{"a", "b", "c", "claimed", "d", "on the day", "later"} {
		arrive(t, s, athlete, firstDay.AddDays(day))
		hand(t, s, athlete, Logged(athlete, "web-1", 1), Logged(athlete, "web-1", 2))
	}
	must(t, s.AddPasskey(ctx, key("claimed", 1)))
	before := firstDay.AddDays(5)
	for _, want := range [][]string{{"a", "b"}, {"c", "d"}, nil} {
		got, err := s.RemoveGuests(ctx, before, 2)
		slices.Sort(got)
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("removed %v, %v, want %v", got, err, want)
		}
	}
	for _, gone := range []string{"a", "b", "c", "d"} {
		nothingOf(t, s, gone)
	}
	for _, stays := range []string{"claimed", "on the day", "later"} {
		if n := len(all(t, s, stays)); n != 2 {
			t.Errorf("%s has %d entries, want 2", stays, n)
		}
	}
	all(t, s, "without account")
}

// sweptMeanwhile has guests sign up and come back while another program removes
// those long gone. Each is either removed whole or stays whole, as they were told.
func sweptMeanwhile(t *testing.T, open func() Store) {
	one, two, ctx := open(), open(), t.Context()
	const n = 24
	for i := range n {
		arrive(t, one, fmt.Sprint("guest ", i), firstDay)
		hand(t, one, fmt.Sprint("guest ", i), Logged(fmt.Sprint("guest ", i), "web-1", 1))
	}
	told := make([]error, n)
	today := firstDay.AddDays(40)
	var both sync.WaitGroup
	both.Go(func() {
		for i := n - 1; i >= 0; i-- { // from the other end
			athlete := fmt.Sprint("guest ", i)
			if i%2 == 0 {
				told[i] = one.AddPasskey(ctx, key(athlete, 1))
				continue
			}
			told[i] = one.AddVisit(ctx, Visiting(athlete, 2, today))
		}
	})
	var removed []string
	both.Go(func() {
		for {
			some, err := two.RemoveGuests(ctx, today, 2)
			if err != nil {
				t.Error(err)
			}
			if removed = append(removed, some...); len(some) == 0 {
				return
			}
		}
	})
	both.Wait()
	for i, err := range told {
		athlete := fmt.Sprint("guest ", i)
		if gone := slices.Contains(removed, athlete); gone {
			says(t, athlete, err, store.ErrNoAccount)
			nothingOf(t, one, athlete)
			continue
		}
		if err != nil || len(all(t, one, athlete)) != 1 {
			t.Errorf("%s stayed and was told %v", athlete, err)
		}
	}
	t.Logf("%d of %d were removed", len(removed), n)
	sound(t, one)
}
