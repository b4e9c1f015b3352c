package ledger

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// Damage is one thing that a check found wrong.
type Damage struct {
	Athlete string
	Cursor  int64 // 0 for the history as a whole
	What    string
}

// Error says what and where.
func (d *Damage) Error() string {
	return fmt.Sprintf("history of %s, entry %d: %s", d.Athlete, d.Cursor, d.What)
}

// Unwrap makes a Damage a store.ErrDamaged.
func (d *Damage) Unwrap() error { return store.ErrDamaged }

// Check reads everything and returns the first thing that is wrong:
//
//  1. each history's cursors count from 1 without gaps up to its athlete's;
//  2. each row's seal fits what the row says;
//  3. each line decodes, and says what the row's columns say;
//  4. each account leads to an athlete, and all that is an account's to it.
//
// It must run in a transaction that sees one moment.
func Check(ctx context.Context, tx Conn) error {
	if _, err := Epoch(ctx, tx); err != nil {
		return err
	}
	ends, err := cursors(ctx, tx)
	if err != nil {
		return fmt.Errorf("read athletes: %w", err)
	}
	for _, e := range ends {
		if err := checkHistory(ctx, tx, e); err != nil {
			return err
		}
	}
	return checkAccounts(ctx, tx)
}

// checkAccounts holds rule 4. Engines see to it as they write; this sees what came
// to be wrong on the disk.
func checkAccounts(ctx context.Context, tx Conn) error {
	for _, lost := range []struct{ what, query string }{
		{"an account", `select count(*) from accounts c left join athletes p on p.id = c.athlete where p.id is null`},
		{"a visit", `select count(*) from visits c left join accounts p on p.id = c.account where p.id is null`},
		{"a passkey", `select count(*) from passkeys c left join accounts p on p.id = c.account where p.id is null`},
		{"a password", `select count(*) from passwords c left join accounts p on p.id = c.account where p.id is null`},
		{"a recovery code", `select count(*) from recovery_codes c left join accounts p on p.id = c.account where p.id is null`},
		{"a feed", `select count(*) from feeds c left join accounts p on p.id = c.account where p.id is null`},
	} {
		var n int
		if err := tx.QueryRowContext(ctx, lost.query).Scan(&n); err != nil {
			return fmt.Errorf("read accounts: %w", err)
		}
		if n > 0 { // Rule 4.
			return fmt.Errorf("%s belongs to nobody: %w", lost.what, store.ErrDamaged)
		}
	}
	return nil
}

// end is where an athlete's history says it ends.
type end struct {
	athlete string
	cursor  int64
}

func cursors(ctx context.Context, tx Conn) ([]end, error) {
	return rows(ctx, tx, func(r *sql.Rows) (end, error) {
		var e end
		return e, r.Scan(&e.athlete, &e.cursor)
	}, `select id, cursor from athletes`)
}

func checkHistory(ctx context.Context, tx Conn, e end) error {
	found, err := tx.QueryContext(ctx, `select cursor, id, device, seq, received, line, seal from events where athlete = $1 order by cursor`, e.athlete)
	if err != nil {
		return fmt.Errorf("read history: %w", err)
	}
	defer found.Close()
	var at int64
	for found.Next() {
		r, seal := row{athlete: e.athlete}, []byte(nil)
		if err := found.Scan(&r.cursor, &r.id, &r.device, &r.seq, &r.received, &r.line, &seal); err != nil {
			return fmt.Errorf("read history: %w", err)
		}
		at++
		if what := wrong(r, at, seal); what != "" {
			return &Damage{e.athlete, r.cursor, what}
		}
	}
	if err := found.Err(); err != nil {
		return fmt.Errorf("read history: %w", err)
	}
	if at != e.cursor { // Rule 1.
		return &Damage{e.athlete, 0, fmt.Sprintf("has %d entries and should have %d", at, e.cursor)}
	}
	return nil
}

// wrong says what is wrong with the row that should have cursor at.
func wrong(r row, at int64, seal []byte) string {
	if r.cursor != at { // Rule 1.
		return fmt.Sprintf("entry %d is missing", at)
	}
	if !bytes.Equal(r.seal(), seal) { // Rule 2.
		return "its seal is broken"
	}
	e, err := journal.Decode(r.line)
	if err != nil { // Rule 3.
		return err.Error()
	}
	if e.Athlete != r.athlete || e.ID.String() != r.id || e.Device != r.device || e.Seq != r.seq {
		return "its line says another athlete, id or device than its row"
	}
	return ""
}
