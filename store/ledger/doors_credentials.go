package ledger

import (
	"context"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// AddPasskey gives an account a passkey, by which it is claimed;
// store.ErrCredentialTaken when the passkey is known already.
func (d Doors) AddPasskey(ctx context.Context, p store.Passkey) error {
	return d.engine.Write(ctx, Once, func(ctx context.Context, tx Conn) error { return AddPasskey(ctx, tx, p) })
}

// Passkey is the passkey of an id, or store.ErrNoCredential.
func (d Doors) Passkey(ctx context.Context, id []byte) (store.Passkey, error) {
	p, err := Passkey(ctx, d.read, id)
	return p, d.engine.Explain(err)
}

// Passkeys lists an account's passkeys, the oldest first.
func (d Doors) Passkeys(ctx context.Context, account string) ([]store.Passkey, error) {
	all, err := Passkeys(ctx, d.read, account)
	return all, d.engine.Explain(err)
}

// UsePasskey notes what an authenticator said when it signed.
func (d Doors) UsePasskey(ctx context.Context, id []byte, signCount uint32, flags byte, at journal.Instant) error {
	return d.engine.Write(ctx, Repeatable, func(ctx context.Context, tx Conn) error { return UsePasskey(ctx, tx, id, signCount, flags, at) })
}

// RenamePasskey gives an account's passkey another name.
func (d Doors) RenamePasskey(ctx context.Context, account string, id []byte, name string) error {
	return d.engine.Write(ctx, Repeatable, func(ctx context.Context, tx Conn) error { return RenamePasskey(ctx, tx, account, id, name) })
}

// RemovePasskey takes a passkey from an account; store.ErrLastCredential when
// there would be no way in any more.
func (d Doors) RemovePasskey(ctx context.Context, account string, id []byte) error {
	return d.engine.Write(ctx, Once, func(ctx context.Context, tx Conn) error { return RemovePasskey(ctx, tx, account, id) })
}

// SetPassword gives an account a password, or another one, by which it is
// claimed, with the hashes of new recovery codes; none keeps those it has.
// store.ErrCredentialTaken when the login is another account's.
func (d Doors) SetPassword(ctx context.Context, p store.Password, codes []string) error {
	return d.engine.Write(ctx, Repeatable, func(ctx context.Context, tx Conn) error { return SetPassword(ctx, tx, p, codes) })
}

// SetRecoveryCodes gives an account other recovery codes, whose hashes these are;
// store.ErrNoCredential without a password they would go with.
func (d Doors) SetRecoveryCodes(ctx context.Context, account string, codes []string) error {
	return d.engine.Write(ctx, Repeatable, func(ctx context.Context, tx Conn) error { return SetRecoveryCodes(ctx, tx, account, codes) })
}

// Password is the password of a login, or store.ErrNoCredential.
func (d Doors) Password(ctx context.Context, login string) (store.Password, error) {
	p, err := Password(ctx, d.read, login)
	return p, d.engine.Explain(err)
}

// PasswordOf is the password of an account, or store.ErrNoCredential.
func (d Doors) PasswordOf(ctx context.Context, account string) (store.Password, error) {
	p, err := PasswordOf(ctx, d.read, account)
	return p, d.engine.Explain(err)
}

// RemovePassword takes the password and the recovery codes from an account;
// store.ErrLastCredential when there would be no way in any more.
func (d Doors) RemovePassword(ctx context.Context, account string) error {
	return d.engine.Write(ctx, Once, func(ctx context.Context, tx Conn) error { return RemovePassword(ctx, tx, account) })
}

// RecoveryCodes lists the hashes of an account's codes that were not spent.
func (d Doors) RecoveryCodes(ctx context.Context, account string) ([]string, error) {
	all, err := RecoveryCodes(ctx, d.read, account)
	return all, d.engine.Explain(err)
}

// SpendRecoveryCode uses a code up: of all who come with it one gets nil, the
// others store.ErrNoCredential.
func (d Doors) SpendRecoveryCode(ctx context.Context, account, hash string) error {
	return d.engine.Write(ctx, Once, func(ctx context.Context, tx Conn) error { return SpendRecoveryCode(ctx, tx, account, hash) })
}
