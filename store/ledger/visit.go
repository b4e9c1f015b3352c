package ledger

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
)

const (
	insertVisit  = `insert into visits (digest, account, device, label, made, seen, expires) values ($1, $2, $3, $4, $5, $6, $7)`
	visitColumns = `v.digest, v.account, v.device, v.label, v.made, v.seen, v.expires`
	selectVisit  = `select ` + accountColumns + `, ` + visitColumns + ` from visits v
		join accounts c on c.id = v.account join athletes a on a.id = c.athlete where v.digest = $1`
	// A day that lies ahead by more than one was noted by a clock that was wrong, and
	// is put right. One day ahead stays: it would be written to and fro.
	seeAccount   = `update accounts set seen = $2 where id = $1 and (seen < $2 or seen > $3)`
	seeVisit     = `update visits set seen = $2 where account = $1 and device = $4 and (seen < $2 or seen > $3)`
	deleteVisits = `delete from visits where digest in (select digest from visits where seen < $1 or expires < $2 limit $3)`
)

// AddVisit begins a visit to an account, which is seen by that.
func AddVisit(ctx context.Context, tx Conn, v store.Visit) error {
	if err := fitVisit(v); err != nil {
		return err
	}
	done, err := tx.ExecContext(ctx, `update accounts set seen = $2 where id = $1`, v.Account, int64(v.Seen))
	if err := one(done, err, "see account", store.ErrNoAccount); err != nil {
		return err
	}
	return addVisit(ctx, tx, v)
}

func addVisit(ctx context.Context, tx Conn, v store.Visit) error {
	if _, err := tx.ExecContext(ctx, insertVisit, v.Digest[:], v.Account, v.Device, v.Label, int64(v.Made), int64(v.Seen), int64(v.Expires)); err != nil {
		return fmt.Errorf("add visit: %w", err)
	}
	return nil
}

func fitVisit(v store.Visit) error {
	return errors.Join(fit("device", v.Device), fit("label", v.Label))
}

// Visit is the visit of a token, with its account.
func Visit(ctx context.Context, c Conn, digest store.TokenDigest) (store.Visit, store.Account, error) {
	var v store.Visit
	var kept []byte
	a, err := scanAccount(c.QueryRowContext(ctx, selectVisit, digest[:]), intoVisit(&v, &kept)...)
	v.Digest = digest
	return v, a, none(err, store.ErrNoVisit)
}

func intoVisit(v *store.Visit, digest *[]byte) []any {
	return []any{digest, &v.Account, &v.Device, &v.Label, &v.Made, &v.Seen, &v.Expires}
}

// SeeVisit notes the day on which a visit is used, once. It is no error when the
// visit has ended.
func SeeVisit(ctx context.Context, tx Conn, account, device string, day training.Date) error {
	today, tomorrow := int64(day), int64(day)+1
	if _, err := tx.ExecContext(ctx, seeAccount, account, today, tomorrow); err != nil {
		return fmt.Errorf("see account: %w", err)
	}
	if _, err := tx.ExecContext(ctx, seeVisit, account, today, tomorrow, device); err != nil {
		return fmt.Errorf("see visit: %w", err)
	}
	return nil
}

// RenewVisit has a visit known by another token, until another moment; the old
// token opens nothing any more.
func RenewVisit(ctx context.Context, tx Conn, old, next store.TokenDigest, expires journal.Instant) error {
	done, err := tx.ExecContext(ctx, `update visits set digest = $2, expires = $3 where digest = $1`, old[:], next[:], int64(expires))
	return one(done, err, "renew visit", store.ErrNoVisit)
}

// Visits lists an account's visits, the newest first.
func Visits(ctx context.Context, c Conn, account string) ([]store.Visit, error) {
	all, err := rows(ctx, c, func(r *sql.Rows) (store.Visit, error) {
		var v store.Visit
		var digest []byte
		err := r.Scan(intoVisit(&v, &digest)...)
		copy(v.Digest[:], digest)
		return v, err
	}, `select `+visitColumns+` from visits v where v.account = $1`, account)
	order.By(all, func(a, b store.Visit) int {
		return cmp.Or(cmp.Compare(b.Made, a.Made), strings.Compare(a.Device, b.Device))
	})
	return all, err
}

// EndVisit ends the visit of a device.
func EndVisit(ctx context.Context, tx Conn, account, device string) error {
	done, err := tx.ExecContext(ctx, `delete from visits where account = $1 and device = $2`, account, device)
	return one(done, err, "end visit", store.ErrNoVisit)
}

// EndVisits ends all visits to an account.
func EndVisits(ctx context.Context, tx Conn, account string) error {
	if _, err := tx.ExecContext(ctx, `delete from visits where account = $1`, account); err != nil {
		return fmt.Errorf("end visits: %w", err)
	}
	return nil
}

// RemoveVisits removes at most so many visits that were last used before a day,
// or ended before a moment, and gives how many.
func RemoveVisits(ctx context.Context, tx Conn, unused training.Date, over journal.Instant, most int) (int, error) {
	done, err := tx.ExecContext(ctx, deleteVisits, int64(unused), int64(over), max(most, 0))
	if err != nil {
		return 0, fmt.Errorf("remove visits: %w", err)
	}
	n, err := done.RowsAffected()
	return int(n), err
}
