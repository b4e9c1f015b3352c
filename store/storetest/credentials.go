package storetest

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// key is the nth passkey of an athlete's account.
func key(athlete string, n int) store.Passkey {
	return store.Passkey{
		ID: fmt.Appendf([]byte{0, 0xff}, "%s %d", athlete, n), Account: "account of " + athlete, PublicKey: []byte{0xa5, 0, 0xff, byte(n)},
		SignCount: 1<<32 - 2, Flags: 0x1d, Transports: []string{"internal", "hybrid"}, Model: bytes.Repeat([]byte{0xee, 0}, 8),
		Name: "Телефон", Made: Noon + journal.Instant(n),
	}
}

// secret is the password of an athlete's account.
func secret(athlete string) store.Password {
	return store.Password{Account: "account of " + athlete, Login: athlete + "@example.org", Hash: "$argon2id$" + athlete, Made: Noon + 5}
}

// claimed fails unless an account was claimed at a moment.
func claimed(t testing.TB, s Store, account string, at journal.Instant) {
	t.Helper()
	if a, err := s.Account(t.Context(), account); err != nil || a.Claimed != at || a.Guest() != (at == 0) {
		t.Errorf("account = %+v, %v, want it claimed at %d", a, err, at)
	}
}

func passkeys(t *testing.T, open func() Store) {
	s, ctx := guests(t, open(), "ada", "bob"), t.Context()
	claimed(t, s, "account of ada", 0)
	plainest := store.Passkey{ID: []byte{1}, Account: "account of ada", PublicKey: []byte{2}, Name: "k", Made: Noon + 9}
	must(t, s.AddPasskey(ctx, key("ada", 1)), s.AddPasskey(ctx, plainest))
	claimed(t, s, "account of ada", Noon+1) // by the first
	claimed(t, s, "account of bob", 0)
	got, err := s.Passkeys(ctx, "account of ada")
	if len(got) == 2 && len(got[1].Model) == 0 {
		got[1].Model = nil
	}
	if err != nil || !reflect.DeepEqual(got, []store.Passkey{key("ada", 1), plainest}) {
		t.Errorf("passkeys = %+v, %v", got, err)
	}

	stolen := key("ada", 1)
	stolen.Account = "account of bob"
	says(t, "a passkey that is another's", s.AddPasskey(ctx, stolen), store.ErrCredentialTaken)
	claimed(t, s, "account of bob", 0)
	var invalid *training.InvalidError
	for name, spoil := range map[string]func(*store.Passkey){
		"no id": func(p *store.Passkey) { p.ID = nil }, "a long id": func(p *store.Passkey) { p.ID = make([]byte, 1024) },
		"no key": func(p *store.Passkey) { p.PublicKey = nil }, "no name": func(p *store.Passkey) { p.Name = "" },
		"two transports in one": func(p *store.Passkey) { p.Transports = []string{"usb,nfc"} },
	} {
		p := key("bob", 1)
		if spoil(&p); !errors.As(s.AddPasskey(ctx, p), &invalid) {
			t.Errorf("%s: taken", name)
		}
	}

	must(t, s.UsePasskey(ctx, key("ada", 1).ID, 1<<32-1, 0x0d, Noon+50), s.RenamePasskey(ctx, "account of ada", key("ada", 1).ID, "Key ring"))
	must(t, s.UsePasskey(ctx, key("ada", 1).ID, 7, 0x0d, Noon+51)) // came late, or is a copy
	want := key("ada", 1)
	want.SignCount, want.Flags, want.Used, want.Name = 1<<32-1, 0x0d, Noon+51, "Key ring"
	if p, err := open().Passkey(ctx, want.ID); err != nil || !reflect.DeepEqual(p, want) {
		t.Errorf("passkey = %+v, %v, want %+v", p, err, want)
	}
	says(t, "using none", s.UsePasskey(ctx, []byte("none"), 1, 1, 1), store.ErrNoCredential)
	says(t, "renaming another's", s.RenamePasskey(ctx, "account of bob", want.ID, "x"), store.ErrNoCredential)
	sound(t, s)
}

func passwords(t *testing.T, open func() Store) {
	s, ctx := guests(t, open(), "ada", "bob"), t.Context()
	must(t, s.SetPassword(ctx, secret("ada"), nil))
	claimed(t, s, "account of ada", Noon+5)
	stolen := secret("ada")
	stolen.Account = "account of bob"
	says(t, "a login that is another's", s.SetPassword(ctx, stolen, []string{"x"}), store.ErrCredentialTaken)
	claimed(t, s, "account of bob", 0)
	must(t, s.SetPassword(ctx, secret("bob"), nil))
	says(t, "another's login in place of the own", s.SetPassword(ctx, stolen, nil), store.ErrCredentialTaken)

	next := store.Password{Account: "account of ada", Login: "ada", Hash: strings.Repeat("long ", 100), Made: Noon + 6}
	must(t, s.SetPassword(ctx, next, nil), s.SetPassword(ctx, next, nil)) // an answer lost
	claimed(t, s, "account of ada", Noon+5)
	if p, err := open().Password(ctx, "ada"); err != nil || p != next {
		t.Errorf("password = %+v, %v, want %+v", p, err, next)
	}
	if p, err := s.PasswordOf(ctx, "account of bob"); err != nil || p != secret("bob") {
		t.Errorf("password = %+v, %v, want %+v", p, err, secret("bob"))
	}
	_, err := s.Password(ctx, secret("ada").Login)
	says(t, "the login before", err, store.ErrNoCredential)
	_, err = s.PasswordOf(ctx, "nobody")
	says(t, "nobody's", err, store.ErrNoCredential)
	sound(t, s)
}

// recoveryCodes has two programs spend the same code at once.
func recoveryCodes(t *testing.T, open func() Store) {
	s, ctx := guests(t, open(), "ada", "bob"), t.Context()
	two := open()
	must(t, s.SetPassword(ctx, secret("ada"), []string{"one", "two", "two"}), s.SetPassword(ctx, secret("bob"), []string{"one"}))
	codes := func(want ...string) {
		t.Helper()
		if got, err := s.RecoveryCodes(ctx, "account of ada"); err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("codes = %q, %v, want %q", got, err, want)
		}
	}
	codes("one", "two")
	answers := make([]error, 8)
	var all sync.WaitGroup
	for i := range answers {
		all.Go(func() { answers[i] = []Store{s, two}[i%2].SpendRecoveryCode(ctx, "account of ada", "one") })
	}
	all.Wait()
	opened := 0
	for _, err := range answers {
		if err == nil {
			opened++
			continue
		}
		says(t, "a spent code", err, store.ErrNoCredential)
	}
	if opened != 1 {
		t.Errorf("one code opened %d times", opened)
	}
	codes("two")
	must(t, s.SetPassword(ctx, secret("ada"), nil))
	codes("two")
	must(t, s.SetPassword(ctx, secret("ada"), []string{"three"}))
	codes("three")
	must(t, s.SpendRecoveryCode(ctx, "account of bob", "one")) // his own
	before, err := s.PasswordOf(ctx, "account of ada")
	must(t, err, s.SetRecoveryCodes(ctx, "account of ada", []string{"four", "five"}))
	codes("five", "four")
	if after, err := s.PasswordOf(ctx, "account of ada"); err != nil || fmt.Sprint(after) != fmt.Sprint(before) {
		t.Errorf("other codes made the password %v, %v", after, err)
	}
	must(t, s.AddPasskey(ctx, key("bob", 7)), s.RemovePassword(ctx, "account of bob"))
	says(t, "codes without a password", s.SetRecoveryCodes(ctx, "account of bob", []string{"six"}), store.ErrNoCredential)
}

// lastWay has two programs take the last two ways at once.
func lastWay(t *testing.T, open func() Store) {
	s, ctx := guests(t, open(), "ada", "bob"), t.Context()
	two := open()
	must(t, s.AddPasskey(ctx, key("ada", 1)), s.SetPassword(ctx, secret("ada"), []string{"one"}), s.AddPasskey(ctx, key("bob", 1)))
	says(t, "another's passkey", s.RemovePasskey(ctx, "account of ada", key("bob", 1).ID), store.ErrNoCredential)
	says(t, "no password", s.RemovePassword(ctx, "account of bob"), store.ErrNoCredential)
	says(t, "the only passkey", s.RemovePasskey(ctx, "account of bob", key("bob", 1).ID), store.ErrLastCredential)
	for range 10 {
		var byKey, byPassword error
		var both sync.WaitGroup
		both.Go(func() { byKey = s.RemovePasskey(ctx, "account of ada", key("ada", 1).ID) })
		both.Go(func() { byPassword = two.RemovePassword(ctx, "account of ada") })
		both.Wait()
		switch {
		case byKey == nil:
			says(t, "the password, last", byPassword, store.ErrLastCredential)
			must(t, s.AddPasskey(ctx, key("ada", 1)))
		case byPassword == nil:
			says(t, "the passkey, last", byKey, store.ErrLastCredential)
			if codes, err := s.RecoveryCodes(ctx, "account of ada"); len(codes) > 0 || err != nil {
				t.Errorf("codes without a password: %v, %v", codes, err)
			}
			must(t, s.SetPassword(ctx, secret("ada"), []string{"one"}))
		default:
			t.Fatalf("neither went: %v, %v", byKey, byPassword)
		}
	}
	sound(t, s)
}
