package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/store"
)

const (
	insertPassword = `insert into passwords (account, login, hash, made) values ($1, $2, $3, $4) on conflict do nothing`
	updatePassword = `update passwords set login = $2, hash = $3, made = $4 where account = $1`
	selectPassword = `select account, login, hash, made from passwords where `
	insertCode     = `insert into recovery_codes (account, hash) values ($1, $2) on conflict do nothing`
	deleteCodes    = `delete from recovery_codes where account = $1`
)

// SetPassword gives an account a password or another one, by which it is claimed,
// and the hashes of recovery codes in place of those before; none keeps those.
func SetPassword(ctx context.Context, tx Conn, p store.Password, codes []string) error {
	if err := fit("login", p.Login); err != nil {
		return err
	}
	if err := lock(ctx, tx, p.Account); err != nil {
		return err
	}
	done, err := tx.ExecContext(ctx, insertPassword, p.Account, p.Login, p.Hash, int64(p.Made))
	if err = one(done, err, "set password", store.ErrCredentialTaken); errors.Is(err, store.ErrCredentialTaken) {
		err = changePassword(ctx, tx, p)
	}
	if err != nil {
		return err
	}
	if err := setCodes(ctx, tx, p.Account, codes); err != nil {
		return err
	}
	return claim(ctx, tx, p.Account, p.Made)
}

// changePassword is for an account that has one, or whose login is another's.
func changePassword(ctx context.Context, tx Conn, p store.Password) error {
	owner, err := Password(ctx, tx, p.Login)
	if err == nil && owner.Account != p.Account {
		return store.ErrCredentialTaken
	}
	if err != nil && !errors.Is(err, store.ErrNoCredential) {
		return err
	}
	if _, err := tx.ExecContext(ctx, updatePassword, p.Account, p.Login, p.Hash, int64(p.Made)); err != nil {
		return fmt.Errorf("change password: %w", err)
	}
	return nil
}

// SetRecoveryCodes gives an account other recovery codes in place of those before.
// Its password stays as it is, whoever changes it meanwhile.
func SetRecoveryCodes(ctx context.Context, tx Conn, account string, codes []string) error {
	if err := lock(ctx, tx, account); err != nil {
		return err
	}
	if _, err := PasswordOf(ctx, tx, account); err != nil {
		return err
	}
	return setCodes(ctx, tx, account, codes)
}

func setCodes(ctx context.Context, tx Conn, account string, codes []string) error {
	if len(codes) == 0 {
		return nil
	}
	if _, err := tx.ExecContext(ctx, deleteCodes, account); err != nil {
		return fmt.Errorf("set recovery codes: %w", err)
	}
	for _, hash := range codes {
		if _, err := tx.ExecContext(ctx, insertCode, account, hash); err != nil {
			return fmt.Errorf("set recovery codes: %w", err)
		}
	}
	return nil
}

// Password is the password of a login.
func Password(ctx context.Context, c Conn, login string) (store.Password, error) {
	return password(c.QueryRowContext(ctx, selectPassword+`login = $1`, login))
}

// PasswordOf is the password of an account.
func PasswordOf(ctx context.Context, c Conn, account string) (store.Password, error) {
	return password(c.QueryRowContext(ctx, selectPassword+`account = $1`, account))
}

func password(r found) (store.Password, error) {
	var p store.Password
	err := r.Scan(&p.Account, &p.Login, &p.Hash, &p.Made)
	return p, none(err, store.ErrNoCredential)
}

// RemovePassword takes the password and its recovery codes from an account that
// has another way in.
func RemovePassword(ctx context.Context, tx Conn, account string) error {
	if _, err := PasswordOf(ctx, tx, account); err != nil {
		return err
	}
	if err := notLast(ctx, tx, account); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, deleteCodes, account); err != nil {
		return fmt.Errorf("remove recovery codes: %w", err)
	}
	if _, err := tx.ExecContext(ctx, `delete from passwords where account = $1`, account); err != nil {
		return fmt.Errorf("remove password: %w", err)
	}
	return nil
}

// RecoveryCodes lists the hashes of an account's codes that were not spent.
func RecoveryCodes(ctx context.Context, c Conn, account string) ([]string, error) {
	all, err := rows(ctx, c, func(r *sql.Rows) (string, error) {
		var hash string
		return hash, r.Scan(&hash)
	}, `select hash from recovery_codes where account = $1`, account)
	slices.Sort(all)
	return all, err
}

// SpendRecoveryCode uses a code up. Of two who come with the same code one gets
// store.ErrNoCredential.
func SpendRecoveryCode(ctx context.Context, tx Conn, account, hash string) error {
	done, err := tx.ExecContext(ctx, `delete from recovery_codes where account = $1 and hash = $2`, account, hash)
	return one(done, err, "spend recovery code", store.ErrNoCredential)
}
