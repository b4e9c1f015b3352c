package app

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// VisitBook is what is looked up and noted of one visit.
type VisitBook interface {
	AddVisit(ctx context.Context, v store.Visit) error
	Visit(ctx context.Context, digest store.TokenDigest) (store.Visit, store.Account, error)
	SeeVisit(ctx context.Context, account, device string, day training.Date) error
	RenewVisit(ctx context.Context, old, next store.TokenDigest, expires journal.Instant) error
	EndVisit(ctx context.Context, account, device string) error
}

// AccountBook is what is kept of accounts.
type AccountBook interface {
	Arrive(ctx context.Context, a store.Account, v store.Visit) error
	Account(ctx context.Context, id string) (store.Account, error)
	RemoveAccount(ctx context.Context, id string) (athlete string, err error)
	Visits(ctx context.Context, account string) ([]store.Visit, error)
	EndVisits(ctx context.Context, account string) error
}

// PasskeyBook is what is kept of passkeys.
type PasskeyBook interface {
	AddPasskey(ctx context.Context, p store.Passkey) error
	Passkey(ctx context.Context, id []byte) (store.Passkey, error)
	Passkeys(ctx context.Context, account string) ([]store.Passkey, error)
	UsePasskey(ctx context.Context, id []byte, signCount uint32, flags byte, at journal.Instant) error
	RenamePasskey(ctx context.Context, account string, id []byte, name string) error
	RemovePasskey(ctx context.Context, account string, id []byte) error
}

// PasswordBook is what is kept of passwords.
type PasswordBook interface {
	SetPassword(ctx context.Context, p store.Password, codes []string) error
	Password(ctx context.Context, login string) (store.Password, error)
	PasswordOf(ctx context.Context, account string) (store.Password, error)
	RemovePassword(ctx context.Context, account string) error
}

// CodeBook is what is kept of the recovery codes that go with a password.
type CodeBook interface {
	SetRecoveryCodes(ctx context.Context, account string, codes []string) error
	RecoveryCodes(ctx context.Context, account string) ([]string, error)
	SpendRecoveryCode(ctx context.Context, account, hash string) error
}

// FeedBook is what is kept of calendars that programs subscribe to.
type FeedBook interface {
	SetFeed(ctx context.Context, f store.Feed) error
	RemoveFeed(ctx context.Context, account string) error
	Feed(ctx context.Context, digest store.TokenDigest) (store.Feed, store.Account, error)
	FeedOf(ctx context.Context, account string) (store.Feed, error)
}

// Directory is who is known. The packages under store provide it.
type Directory interface {
	VisitBook
	AccountBook
	PasskeyBook
	PasswordBook
	CodeBook
	FeedBook
	Sweeper
}

// Reception lets visitors in and out of a server with many histories. Its methods
// may be called from any goroutine.
type Reception struct {
	app    *App
	book   Directory
	chance func() [10]byte
	// What is kept in memory: tries that slow the next one down, keys that are being
	// asked for, and who showed lately who they are.
	hashing    *hashing
	attempts   attempts
	ceremonies ceremonies
	proofs     proofs
}

// NewReception is the reception of a's histories; chance gives other bytes each
// time, for ids.
func NewReception(a *App, d Directory, chance func() [10]byte) *Reception {
	return &Reception{
		app: a, book: d, chance: chance, hashing: newHashing(), attempts: attempts{by: map[string]*tries{}},
		ceremonies: ceremonies{by: map[string]ceremony{}}, proofs: proofs{at: map[string]journal.Instant{}},
	}
}

// Enter is who holds a token. It writes nothing but the day, once a day. The error
// is ErrStranger when nobody holds it any more, ErrLapsed when the visit went on
// for too long.
func (r *Reception) Enter(ctx context.Context, token string, now journal.Instant) (Visitor, error) {
	digest, ok := digestOf(token)
	if !ok {
		return Visitor{}, ErrStranger
	}
	v, a, err := r.book.Visit(ctx, digest)
	switch {
	case errors.Is(err, store.ErrNoVisit):
		return Visitor{}, ErrStranger
	case err != nil:
		return Visitor{}, fmt.Errorf("enter: %w", err)
	case lapsed(v, now):
		return Visitor{}, ErrLapsed
	}
	if today := dayOf(now); unnoted(v, today) {
		// On a full disk, say, pages can still be read. The next one notes the day.
		_ = r.book.SeeVisit(ctx, v.Account, v.Device, today)
	}
	return visitor(v, a), nil
}

// Arrival is what is known of somebody new.
type Arrival struct {
	Name    string // empty = "Guest"
	Browser string // for people: what kind it is; empty = "A browser"
}

// Arrive makes a guest: a history, its account and a visit. The token is given
// this once. It is for the moment when the first thing is to be kept; who only
// reads needs no account.
func (r *Reception) Arrive(ctx context.Context, who Arrival, now journal.Instant) (Visitor, string, error) {
	if who.Name == "" {
		who.Name = "Guest"
	}
	a := store.Account{ID: r.id(now), Athlete: r.id(now), Name: who.Name, Made: now, Seen: dayOf(now)}
	v, token := r.visit(a, who.Browser, now)
	if err := r.book.Arrive(ctx, a, v); err != nil {
		return Visitor{}, "", fmt.Errorf("arrive: %w", err)
	}
	return visitor(v, a), token, nil
}

// SignIn begins another visit to an account, for somebody who showed that it is
// theirs. store.ErrNoAccount when it is no more.
func (r *Reception) SignIn(ctx context.Context, account, browser string, now journal.Instant) (Visitor, string, error) {
	a, err := r.book.Account(ctx, account)
	if err != nil {
		return Visitor{}, "", fmt.Errorf("sign in: %w", err)
	}
	v, token := r.visit(a, browser, now)
	if err := r.book.AddVisit(ctx, v); err != nil {
		return Visitor{}, "", fmt.Errorf("sign in: %w", err)
	}
	return visitor(v, a), token, nil
}

// Renew gives a visit another token and all of its days again; the token before
// opens nothing any more. It is for the moment when a visit comes to allow more,
// as when a guest claims the account. ErrStranger when there is no such visit.
func (r *Reception) Renew(ctx context.Context, token string, now journal.Instant) (string, error) {
	if _, err := r.Enter(ctx, token, now); err != nil {
		return "", err
	}
	old, _ := digestOf(token)
	next, digest := newToken()
	err := r.book.RenewVisit(ctx, old, digest, now+visitDays*dayMS)
	if errors.Is(err, store.ErrNoVisit) {
		return "", ErrStranger
	}
	if err != nil {
		return "", fmt.Errorf("renew visit: %w", err)
	}
	return next, nil
}

// Leave ends the visit of a token. It is no error when there is none.
func (r *Reception) Leave(ctx context.Context, token string) error {
	digest, _ := digestOf(token)
	v, _, err := r.book.Visit(ctx, digest)
	if err == nil {
		err = r.book.EndVisit(ctx, v.Account, v.Device)
	}
	if err != nil && !errors.Is(err, store.ErrNoVisit) {
		return fmt.Errorf("leave: %w", err)
	}
	return nil
}

// LeaveOn ends the visit of another device of an account, or is
// store.ErrNoVisit.
func (r *Reception) LeaveOn(ctx context.Context, account, device string) error {
	if err := r.book.EndVisit(ctx, account, device); err != nil {
		return fmt.Errorf("leave on %s: %w", device, err)
	}
	return nil
}

// LeaveEverywhere ends all visits to an account. Nobody comes back to a guest's.
func (r *Reception) LeaveEverywhere(ctx context.Context, account string) error {
	if err := r.book.EndVisits(ctx, account); err != nil {
		return fmt.Errorf("leave everywhere: %w", err)
	}
	return nil
}

// Visits lists the visits to an account that go on, the newest first.
func (r *Reception) Visits(ctx context.Context, account string, now journal.Instant) ([]store.Visit, error) {
	all, err := r.book.Visits(ctx, account)
	if err != nil {
		return nil, fmt.Errorf("list visits: %w", err)
	}
	return slices.DeleteFunc(all, func(v store.Visit) bool { return lapsed(v, now) }), nil
}

// RemoveAccount removes an account with its history, visits and credentials, for
// ever. store.ErrNoAccount when there is none.
func (r *Reception) RemoveAccount(ctx context.Context, account string) error {
	athlete, err := r.book.RemoveAccount(ctx, account)
	if err != nil {
		return fmt.Errorf("remove account: %w", err)
	}
	r.app.warm.forget(athlete)
	return nil
}

// id is one for something that is no event.
func (r *Reception) id(now journal.Instant) string { return journal.NewID(now, r.chance()).String() }

// visit is a new one, with its token.
func (r *Reception) visit(a store.Account, browser string, now journal.Instant) (store.Visit, string) {
	if browser == "" {
		browser = "A browser"
	}
	token, digest := newToken()
	chance := r.chance()
	return store.Visit{
		Digest: digest, Account: a.ID, Device: "web-" + hex.EncodeToString(chance[:]), Label: browser,
		Made: now, Seen: dayOf(now), Expires: now + visitDays*dayMS,
	}, token
}
