package app

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/text/unicode/norm"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// typed is a password as it is hashed: the same letters, whichever way a keyboard
// puts them together. Nothing else is changed.
func typed(password string) string { return norm.NFC.String(password) }

// ByPassword lets somebody in who has the password of a login. The error is
// ErrWrong for a wrong one and for a login nobody has, after the same work; a
// *TooSoonError after many of them; ErrCrowded when it was not looked at.
func (r *Reception) ByPassword(ctx context.Context, login, password string, by Caller, now journal.Instant) (Visitor, string, error) {
	name := loginOrNone(login)
	limits := signInLimits(name, by.Network)
	if err := r.attempts.take(now, limits); err != nil {
		return Visitor{}, "", err
	}
	account, err := r.holds(ctx, name, password)
	if err != nil {
		if !errors.Is(err, ErrWrong) {
			r.attempts.untried(limits)
		}
		return Visitor{}, "", err
	}
	r.attempts.succeed(now, limits)
	return r.letIn(ctx, account, by, now)
}

// holds is the account of a login whose password it is. One hash is made,
// whether there is such a login or not.
func (r *Reception) holds(ctx context.Context, login, password string) (account string, err error) {
	p, err := r.book.Password(ctx, login)
	if errors.Is(err, store.ErrNoCredential) {
		p.Hash, err = r.hashing.decoy, nil
	}
	if err != nil {
		return "", fmt.Errorf("look a login up: %w", err)
	}
	ok, err := r.hashing.fits(ctx, typed(password), p.Hash)
	if err != nil {
		return "", err
	}
	if !ok || p.Account == "" {
		return "", ErrWrong
	}
	return p.Account, nil
}

// ByCode lets somebody in who has one of the recovery codes of a login, which is
// spent by that. Errors are those of ByPassword.
func (r *Reception) ByCode(ctx context.Context, login, code string, by Caller, now journal.Instant) (Visitor, string, error) {
	name := loginOrNone(login)
	limits := signInLimits(name, by.Network)
	if err := r.attempts.take(now, limits); err != nil {
		return Visitor{}, "", err
	}
	p, err := r.book.Password(ctx, name)
	if err != nil && !errors.Is(err, store.ErrNoCredential) {
		r.attempts.untried(limits)
		return Visitor{}, "", fmt.Errorf("look a login up: %w", err)
	}
	// For a login nobody has a code of no account is spent: as much work.
	err = r.book.SpendRecoveryCode(ctx, p.Account, codeHash(p.Account, code))
	if errors.Is(err, store.ErrNoCredential) {
		return Visitor{}, "", ErrWrong
	}
	if err != nil {
		r.attempts.untried(limits)
		return Visitor{}, "", fmt.Errorf("spend a recovery code: %w", err)
	}
	r.attempts.succeed(now, limits)
	return r.letIn(ctx, p.Account, by, now)
}

// ProveByPassword has a visitor show by the password that the account is theirs.
// Errors are those of ByPassword.
func (r *Reception) ProveByPassword(ctx context.Context, v Visitor, password string, now journal.Instant) error {
	limits := proofLimits(v.proofKey())
	if err := r.attempts.take(now, limits); err != nil {
		return err
	}
	p, err := r.book.PasswordOf(ctx, v.Account)
	if errors.Is(err, store.ErrNoCredential) {
		return ErrWrong
	}
	var ok bool
	if err == nil {
		ok, err = r.hashing.fits(ctx, typed(password), p.Hash)
	}
	if err != nil {
		r.attempts.untried(limits)
		return fmt.Errorf("check password: %w", err)
	}
	if !ok {
		return ErrWrong
	}
	r.attempts.succeed(now, limits)
	r.proofs.note(v, now)
	return nil
}

// SetPassword gives a visitor's account a login and a password, or others. A
// guest's account is claimed by it. The first password comes with recovery codes,
// which are told this once. A *training.InvalidError says what is wrong with the
// login or the password; ErrUnproved asks who it is first.
func (r *Reception) SetPassword(ctx context.Context, v Visitor, login, password string, by Caller, now journal.Instant) (codes []string, err error) {
	if !r.Proved(v, now) {
		return nil, ErrUnproved
	}
	name, err := loginOf(login)
	if err != nil {
		return nil, err
	}
	if err := checkPassword(typed(password), name); err != nil {
		return nil, err
	}
	_, err = r.book.PasswordOf(ctx, v.Account)
	first := errors.Is(err, store.ErrNoCredential)
	if err != nil && !first {
		return nil, fmt.Errorf("read password: %w", err)
	}
	limits := nameLimits(by.Network)
	if err := r.attempts.take(now, limits); err != nil {
		return nil, err
	}
	hash, err := r.hashing.of(ctx, typed(password))
	if err != nil {
		r.attempts.untried(limits)
		return nil, err
	}
	if first {
		codes = newCodes()
	}
	err = r.book.SetPassword(ctx, store.Password{Account: v.Account, Login: name, Hash: hash, Made: now}, codeHashes(v.Account, codes))
	if errors.Is(err, store.ErrCredentialTaken) {
		return nil, &training.InvalidError{Field: "login", Value: name, Why: "is somebody's already; choose another"}
	}
	r.attempts.untried(limits)
	if err != nil {
		return nil, fmt.Errorf("set password: %w", err)
	}
	r.attempts.trust(now, signInLimits(name, by.Network))
	r.proofs.note(v, now)
	return codes, nil
}

// RenewCodes gives a visitor's account other recovery codes; those before open
// nothing any more. store.ErrNoCredential when it has no password they would go
// with.
func (r *Reception) RenewCodes(ctx context.Context, v Visitor, now journal.Instant) ([]string, error) {
	if !r.Proved(v, now) {
		return nil, ErrUnproved
	}
	codes := newCodes()
	if err := r.book.SetRecoveryCodes(ctx, v.Account, codeHashes(v.Account, codes)); err != nil {
		return nil, fmt.Errorf("set recovery codes: %w", err)
	}
	return codes, nil
}

// RemovePassword takes the password and the codes from a visitor's account;
// store.ErrLastCredential when there is no other way in.
func (r *Reception) RemovePassword(ctx context.Context, v Visitor, now journal.Instant) error {
	if !r.Proved(v, now) {
		return ErrUnproved
	}
	if err := r.book.RemovePassword(ctx, v.Account); err != nil {
		return fmt.Errorf("remove password: %w", err)
	}
	return nil
}

// Hashes is how many passwords were hashed since the program began.
func (r *Reception) Hashes() int64 { return r.hashing.made.Load() }
