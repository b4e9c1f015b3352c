package ledger

import (
	"context"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// Arrive begins a history, its account and the account's first visit, all of it
// or nothing. The athlete gets the account's name. store.ErrTaken when there is
// an athlete of this id.
func (d Doors) Arrive(ctx context.Context, a store.Account, v store.Visit) error {
	return d.engine.Write(ctx, Once, func(ctx context.Context, tx Conn) error { return Arrive(ctx, tx, a, v) })
}

// Account is the account of an id, or store.ErrNoAccount.
func (d Doors) Account(ctx context.Context, id string) (store.Account, error) {
	a, err := Account(ctx, d.read, id)
	return a, d.engine.Explain(err)
}

// RemoveAccount removes an account with its history, visits and credentials, for
// ever, and gives whose history it was. Backups still have it.
func (d Doors) RemoveAccount(ctx context.Context, id string) (athlete string, err error) {
	err = d.engine.Write(ctx, Once, func(ctx context.Context, tx Conn) (err error) {
		athlete, err = RemoveAccount(ctx, tx, id)
		return err
	})
	return athlete, err
}

// RemoveGuests removes at most so many accounts that nobody claimed and that were
// last seen before a day, with everything of theirs, and gives whose histories
// they were.
func (d Doors) RemoveGuests(ctx context.Context, before training.Date, most int) (athletes []string, err error) {
	err = d.engine.Write(ctx, Repeatable, func(ctx context.Context, tx Conn) (err error) {
		athletes, err = RemoveGuests(ctx, tx, before, most)
		return err
	})
	return athletes, err
}

// AddVisit begins a visit to an account, or is store.ErrNoAccount.
func (d Doors) AddVisit(ctx context.Context, v store.Visit) error {
	return d.engine.Write(ctx, Once, func(ctx context.Context, tx Conn) error { return AddVisit(ctx, tx, v) })
}

// Visit is the visit of a token, with its account, or store.ErrNoVisit. Whether
// it has lapsed is the caller's to say.
func (d Doors) Visit(ctx context.Context, digest store.TokenDigest) (store.Visit, store.Account, error) {
	v, a, err := Visit(ctx, d.read, digest)
	return v, a, d.engine.Explain(err)
}

// SeeVisit notes the day on which a visit is used.
func (d Doors) SeeVisit(ctx context.Context, account, device string, day training.Date) error {
	return d.engine.Write(ctx, Repeatable, func(ctx context.Context, tx Conn) error { return SeeVisit(ctx, tx, account, device, day) })
}

// RenewVisit has a visit known by another token, until another moment, or is
// store.ErrNoVisit.
func (d Doors) RenewVisit(ctx context.Context, old, next store.TokenDigest, expires journal.Instant) error {
	return d.engine.Write(ctx, Once, func(ctx context.Context, tx Conn) error { return RenewVisit(ctx, tx, old, next, expires) })
}

// Visits lists an account's visits, the newest first.
func (d Doors) Visits(ctx context.Context, account string) ([]store.Visit, error) {
	all, err := Visits(ctx, d.read, account)
	return all, d.engine.Explain(err)
}

// EndVisit ends the visit of an account's device, or is store.ErrNoVisit.
func (d Doors) EndVisit(ctx context.Context, account, device string) error {
	return d.engine.Write(ctx, Once, func(ctx context.Context, tx Conn) error { return EndVisit(ctx, tx, account, device) })
}

// EndVisits ends all visits to an account.
func (d Doors) EndVisits(ctx context.Context, account string) error {
	return d.engine.Write(ctx, Repeatable, func(ctx context.Context, tx Conn) error { return EndVisits(ctx, tx, account) })
}

// RemoveVisits removes at most so many visits that were last used before a day,
// or ended before a moment, and gives how many it removed.
func (d Doors) RemoveVisits(ctx context.Context, unused training.Date, over journal.Instant, most int) (n int, err error) {
	err = d.engine.Write(ctx, Repeatable, func(ctx context.Context, tx Conn) (err error) {
		n, err = RemoveVisits(ctx, tx, unused, over, most)
		return err
	})
	return n, err
}
