package app

import (
	"context"
	"errors"
	"fmt"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// ErrWrong is when what was given does not show that an account is theirs. It is the same for
// names and keys that nobody has.
var ErrWrong = errors.New("that does not open an account")

// ErrUnproved is when whoever asks has to show once more who they are.
var ErrUnproved = errors.New("who is asking has not shown lately who they are")

// Caller is who stands at the door.
type Caller struct {
	Network string // where the request comes from, as far as limits go
	Browser string // for people
}

// Ways are the ways into an account.
type Ways struct {
	Keys  []store.Passkey
	Login string // empty = no password
	Codes int    // how many recovery codes were not spent
}

// Many reports whether one of the ways can be lost.
func (w Ways) Many() bool { return len(w.Keys) > 1 || len(w.Keys) == 1 && w.Login != "" }

// Ways are the ways into a visitor's account.
func (r *Reception) Ways(ctx context.Context, v Visitor) (Ways, error) {
	keys, err := r.book.Passkeys(ctx, v.Account)
	if err != nil {
		return Ways{}, fmt.Errorf("list passkeys: %w", err)
	}
	p, err := r.book.PasswordOf(ctx, v.Account)
	if err != nil && !errors.Is(err, store.ErrNoCredential) {
		return Ways{}, fmt.Errorf("read password: %w", err)
	}
	codes, err := r.book.RecoveryCodes(ctx, v.Account)
	if err != nil {
		return Ways{}, fmt.Errorf("list recovery codes: %w", err)
	}
	return Ways{keys, p.Login, len(codes)}, nil
}

// letIn begins a visit for somebody who has just shown that an account is theirs.
// An account that is gone meanwhile is like one that never was.
func (r *Reception) letIn(ctx context.Context, account string, by Caller, now journal.Instant) (Visitor, string, error) {
	v, token, err := r.SignIn(ctx, account, by.Browser, now)
	if errors.Is(err, store.ErrNoAccount) {
		return Visitor{}, "", ErrWrong
	}
	if err == nil {
		r.proofs.note(v, now)
	}
	return v, token, err
}
