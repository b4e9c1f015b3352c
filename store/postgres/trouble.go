package postgres

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"net"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/ledger"
)

// mostTries is how often a transaction is tried. The second try is for a server
// that was started again under connections in the pool, the third for deadlocks.
const mostTries = 3

// mayAgain reports whether to try again after err.
func mayAgain(how ledger.Repetition, err error) bool {
	switch state(err) {
	case "40001", "40P01": // lost against another transaction, rolled back whole
		return true
	}
	return how == ledger.Repeatable && cut(err) || pgconn.SafeToRetry(err)
}

// state is the server's code for err; empty when the server did not say it.
func state(err error) string {
	var e *pgconn.PgError
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

// cut reports whether the connection was lost or could not be made.
func cut(err error) bool {
	if err == nil || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return false
	}
	var network net.Error
	var connect *pgconn.ConnectError
	code := state(err)
	return errors.As(err, &connect) || errors.As(err, &network) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) ||
		errors.Is(err, sql.ErrConnDone) || errors.Is(err, driver.ErrBadConn) ||
		strings.HasPrefix(code, "08") || // connection exceptions
		strings.HasPrefix(code, "57P") || // being shut down, or starting
		code == "53300" || // too many connections
		strings.Contains(err.Error(), "conn closed")
}

// explain turns what the server said into what it means here and what to do.
func (s *Store) explain(err error) error {
	var already *store.Trouble
	if err == nil || errors.As(err, &already) {
		return err
	}
	trouble := func(kind error, safe, do string) error {
		return &store.Trouble{Kind: kind, Where: s.where, Safe: safe, Do: do, Cause: err}
	}
	const kept = "nothing of this was kept, everything kept before is safe"
	switch code := state(err); {
	case cut(err):
		return trouble(store.ErrUnreachable, "what was answered before is safe, of this nothing is known", "hand the same in again in a moment; nothing is counted twice")
	case code == "53100":
		return trouble(store.ErrFull, kept, "make room on the server; it goes on by itself")
	case code == "25006":
		return trouble(store.ErrReadOnly, kept, "connect to the primary server, or let it take writes; it goes on by itself")
	case code == "58030":
		return trouble(store.ErrFailing, kept, "look at the server's disk, and take a backup elsewhere")
	case code == "55P03" || code == "40001" || code == "40P01":
		return trouble(store.ErrBusy, kept, "try again")
	case code == "XX001" || code == "XX002" || errors.Is(err, store.ErrDamaged):
		return trouble(store.ErrDamaged, "what can be read still can", "stop legwork and put the newest backup of the server back")
	case strings.Contains(err.Error(), "database is closed"):
		return store.ErrClosed
	}
	return err
}
