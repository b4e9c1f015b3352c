package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
)

// Whoever touches an account locks its row first, before those of its visits,
// credentials and athlete: so two at once wait for each other and never cross.
const (
	insertAccount = `insert into accounts (id, athlete, made, claimed, seen) values ($1, $2, $3, $4, $5)`
	lockAccount   = `update accounts set claimed = claimed where id = $1`
	deleteAccount = `delete from accounts where id = $1 returning athlete`
	deleteAthlete = `delete from athletes where id = $1`
	// The conditions are said twice: an engine that lets others write meanwhile looks
	// again at those outside once it has the row.
	deleteGuests = `delete from accounts where claimed = 0 and seen < $1
		and id in (select id from accounts where claimed = 0 and seen < $1 order by seen, id limit $2) returning athlete`
)

// Arrive begins a history, its account and the account's first visit together.
// The account's name is the athlete's. store.ErrTaken comes before anything was
// written.
func Arrive(ctx context.Context, tx Conn, a store.Account, v store.Visit) error {
	if err := errors.Join(fit("account", a.ID), fitVisit(v)); err != nil {
		return err
	}
	if err := AddAthlete(ctx, tx, a.Athlete, a.Name, a.Made); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, insertAccount, a.ID, a.Athlete, int64(a.Made), int64(a.Claimed), int64(a.Seen)); err != nil {
		return fmt.Errorf("add account: %w", err)
	}
	return addVisit(ctx, tx, v)
}

// Account is the account of an id.
func Account(ctx context.Context, c Conn, id string) (store.Account, error) {
	a, err := scanAccount(c.QueryRowContext(ctx, `select `+accountColumns+` from accounts c join athletes a on a.id = c.athlete where c.id = $1`, id))
	return a, none(err, store.ErrNoAccount)
}

const accountColumns = `c.id, c.athlete, a.name, c.made, c.claimed, c.seen`

// found is one row, as *sql.Row and *sql.Rows give it.
type found interface{ Scan(into ...any) error }

func scanAccount(r found, more ...any) (store.Account, error) {
	var a store.Account
	return a, r.Scan(append([]any{&a.ID, &a.Athlete, &a.Name, &a.Made, &a.Claimed, &a.Seen}, more...)...)
}

// RemoveAccount removes an account and everything of it: the history, visits and
// credentials. It gives whose history it was.
func RemoveAccount(ctx context.Context, tx Conn, id string) (athlete string, err error) {
	err = tx.QueryRowContext(ctx, deleteAccount, id).Scan(&athlete)
	if err != nil {
		return "", none(err, store.ErrNoAccount)
	}
	return athlete, removeHistory(ctx, tx, athlete)
}

// RemoveGuests removes at most so many accounts that nobody claimed and that were
// last seen before a day, as RemoveAccount does: those longest gone first. It
// gives whose histories they were.
func RemoveGuests(ctx context.Context, tx Conn, before training.Date, most int) ([]string, error) {
	athletes, err := rows(ctx, tx, func(r *sql.Rows) (string, error) {
		var id string
		return id, r.Scan(&id)
	}, deleteGuests, int64(before), max(most, 0))
	if err != nil {
		return nil, fmt.Errorf("remove guests: %w", err)
	}
	for _, id := range athletes {
		if err := removeHistory(ctx, tx, id); err != nil {
			return nil, err
		}
	}
	return athletes, nil
}

func removeHistory(ctx context.Context, tx Conn, athlete string) error {
	if _, err := tx.ExecContext(ctx, deleteAthlete, athlete); err != nil {
		return fmt.Errorf("remove history: %w", err)
	}
	return nil
}

// lock holds an account's row until the transaction ends; store.ErrNoAccount when
// there is none.
func lock(ctx context.Context, tx Conn, account string) error {
	done, err := tx.ExecContext(ctx, lockAccount, account)
	return one(done, err, "find account", store.ErrNoAccount)
}

// none turns the error of a row that is not there into missing.
func none(err, missing error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return missing
	}
	return err
}
