package ledger

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
)

const (
	claimAccount  = `update accounts set claimed = $2 where id = $1 and claimed = 0`
	insertPasskey = `insert into passkeys (id, account, public_key, sign_count, flags, transports, model, name, made, used)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing`
	selectPasskeys = `select id, account, public_key, sign_count, flags, transports, model, name, made, used from passkeys where `
	// A count that came late does not lower what is known.
	usePasskey = `update passkeys set sign_count = case when sign_count > $2 then sign_count else $2 end, flags = $3, used = $4 where id = $1`
	countWays  = `select (select count(*) from passkeys where account = $1) + (select count(*) from passwords where account = $1)`
)

// claim notes when an account got its first credential.
func claim(ctx context.Context, tx Conn, account string, at journal.Instant) error {
	if _, err := tx.ExecContext(ctx, claimAccount, account, int64(at)); err != nil {
		return fmt.Errorf("claim account: %w", err)
	}
	return nil
}

// AddPasskey gives an account a passkey, by which it is claimed.
func AddPasskey(ctx context.Context, tx Conn, p store.Passkey) error {
	if err := fitPasskey(p); err != nil {
		return err
	}
	if err := lock(ctx, tx, p.Account); err != nil {
		return err
	}
	done, err := tx.ExecContext(ctx, insertPasskey, p.ID, p.Account, p.PublicKey, int64(p.SignCount), int64(p.Flags),
		strings.Join(p.Transports, ","), append([]byte{}, p.Model...), p.Name, int64(p.Made), int64(p.Used))
	if err := one(done, err, "add passkey", store.ErrCredentialTaken); err != nil {
		return err
	}
	return claim(ctx, tx, p.Account, p.Made)
}

// longestKeyID is how long ids of passkeys may be, by WebAuthn.
const longestKeyID = 1023

func fitPasskey(p store.Passkey) error {
	if n := len(p.ID); n == 0 || n > longestKeyID || len(p.PublicKey) == 0 {
		return &training.InvalidError{Field: "passkey", Why: "has no id of 1 to 1023 bytes and a public key"}
	}
	for _, t := range p.Transports {
		if t != plain(t) || strings.Contains(t, ",") {
			return &training.InvalidError{Field: "passkey", Value: plain(t), Why: "is no transport"}
		}
	}
	return fit("name", p.Name)
}

// Passkey is the passkey of an id.
func Passkey(ctx context.Context, c Conn, id []byte) (store.Passkey, error) {
	p, err := scanPasskey(c.QueryRowContext(ctx, selectPasskeys+`id = $1`, id))
	return p, none(err, store.ErrNoCredential)
}

// Passkeys lists an account's passkeys, the oldest first.
func Passkeys(ctx context.Context, c Conn, account string) ([]store.Passkey, error) {
	all, err := rows(ctx, c, func(r *sql.Rows) (store.Passkey, error) { return scanPasskey(r) }, selectPasskeys+`account = $1`, account)
	order.By(all, func(a, b store.Passkey) int {
		return cmp.Or(cmp.Compare(a.Made, b.Made), slices.Compare(a.ID, b.ID))
	})
	return all, err
}

func scanPasskey(r found) (store.Passkey, error) {
	var p store.Passkey
	var transports string
	err := r.Scan(&p.ID, &p.Account, &p.PublicKey, &p.SignCount, &p.Flags, &transports, &p.Model, &p.Name, &p.Made, &p.Used)
	if transports != "" {
		p.Transports = strings.Split(transports, ",")
	}
	return p, err
}

// UsePasskey notes what an authenticator said when it signed.
func UsePasskey(ctx context.Context, tx Conn, id []byte, signCount uint32, flags byte, at journal.Instant) error {
	done, err := tx.ExecContext(ctx, usePasskey, id, int64(signCount), int64(flags), int64(at))
	return one(done, err, "use passkey", store.ErrNoCredential)
}

// RenamePasskey gives an account's passkey another name.
func RenamePasskey(ctx context.Context, tx Conn, account string, id []byte, name string) error {
	if err := fit("name", name); err != nil {
		return err
	}
	done, err := tx.ExecContext(ctx, `update passkeys set name = $3 where account = $1 and id = $2`, account, id, name)
	return one(done, err, "rename passkey", store.ErrNoCredential)
}

// RemovePasskey takes a passkey from an account that has another way in.
func RemovePasskey(ctx context.Context, tx Conn, account string, id []byte) error {
	p, err := Passkey(ctx, tx, id)
	if err == nil && p.Account != account {
		err = store.ErrNoCredential
	}
	if err == nil {
		err = notLast(ctx, tx, account)
	}
	if err != nil {
		return err
	}
	done, err := tx.ExecContext(ctx, `delete from passkeys where account = $1 and id = $2`, account, id)
	return one(done, err, "remove passkey", store.ErrNoCredential)
}

// notLast is an error when an account has no more than one credential. Nobody
// else adds or takes one before the transaction ends.
func notLast(ctx context.Context, tx Conn, account string) error {
	if err := lock(ctx, tx, account); err != nil {
		return err
	}
	var ways int
	if err := tx.QueryRowContext(ctx, countWays, account).Scan(&ways); err != nil {
		return fmt.Errorf("count credentials: %w", err)
	}
	if ways < 2 {
		return store.ErrLastCredential
	}
	return nil
}
