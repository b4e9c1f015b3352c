package ledger

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
)

// longest is how long ids and names may be, as journal.Check has it.
const longest = 120

// AddAthlete begins a history. store.ErrTaken when there is one of this id.
func AddAthlete(ctx context.Context, tx Conn, id, name string, at journal.Instant) error {
	if err := fit("athlete", id); err != nil {
		return err
	}
	if err := fit("name", name); err != nil {
		return err
	}
	done, err := tx.ExecContext(ctx, `insert into athletes (id, name, added, cursor) values ($1, $2, $3, 0) on conflict (id) do nothing`, id, name, int64(at))
	return one(done, err, "add athlete", store.ErrTaken)
}

// RenameAthlete gives an athlete another name; the id stays.
func RenameAthlete(ctx context.Context, tx Conn, id, name string) error {
	if err := fit("name", name); err != nil {
		return err
	}
	done, err := tx.ExecContext(ctx, `update athletes set name = $2 where id = $1`, id, name)
	return one(done, err, "rename athlete", store.ErrNoAthlete)
}

// RemoveAthlete removes an athlete and everything kept of them. Nothing else
// removes an event.
func RemoveAthlete(ctx context.Context, tx Conn, id string) error {
	// It would go with the athlete; accounts are locked first by everybody.
	if _, err := tx.ExecContext(ctx, `delete from accounts where athlete = $1`, id); err != nil {
		return fmt.Errorf("remove account: %w", err)
	}
	done, err := tx.ExecContext(ctx, deleteAthlete, id)
	return one(done, err, "remove athlete", store.ErrNoAthlete)
}

// Athletes lists everybody, by id.
func Athletes(ctx context.Context, c Conn) ([]store.Athlete, error) {
	all, err := rows(ctx, c, func(r *sql.Rows) (store.Athlete, error) {
		var a store.Athlete
		return a, r.Scan(&a.ID, &a.Name, &a.Added)
	}, `select id, name, added from athletes`)
	order.By(all, func(a, b store.Athlete) int { return strings.Compare(a.ID, b.ID) })
	return all, err
}

// NameEpoch gives a new store its epoch; one that has an epoch keeps it.
func NameEpoch(ctx context.Context, tx Conn, epoch journal.ID) error {
	if epoch.IsZero() { // enough for a store that has one
		_, err := Epoch(ctx, tx)
		return err
	}
	_, err := tx.ExecContext(ctx, `insert into store (name, value) values ('epoch', $1) on conflict (name) do nothing`, epoch.String())
	return err
}

// ChangeEpoch begins a new epoch, after a restore.
func ChangeEpoch(ctx context.Context, tx Conn, epoch journal.ID) error {
	done, err := tx.ExecContext(ctx, `update store set value = $1 where name = 'epoch'`, epoch.String())
	return one(done, err, "change epoch", store.ErrDamaged)
}

// one is nil when exactly one row was touched, and none when there was none.
func one(done sql.Result, err error, doing string, none error) error {
	if err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	n, err := done.RowsAffected()
	if err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	if n == 0 {
		return none
	}
	return nil
}

// fit reports what is wrong with an id or a name.
func fit(field, s string) error {
	if s == "" || len(s) > longest || s != plain(s) {
		return &training.InvalidError{Field: field, Value: shortened(s), Why: fmt.Sprintf("use 1 to %d letters", longest)}
	}
	return nil
}

func shortened(s string) string {
	if len(s) > 40 {
		return plain(s[:40]) + "..."
	}
	return plain(s)
}
