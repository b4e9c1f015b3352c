package postgres

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
)

// connector makes connections for database/sql. The protocol is pgconn's; what is
// said through it are texts, numbers and bytes, nothing else, so that the many
// types of the driver that comes with it are not needed: they have 3 MB.
type connector struct{ config *pgconn.Config }

// Connect makes one.
func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	server, err := pgconn.ConnectConfig(ctx, c.config)
	if err != nil {
		return nil, err
	}
	return &connection{server: server, statements: map[string]*pgconn.StatementDescription{}, used: time.Now()}, nil
}

// Driver is what database/sql asks for and nobody uses.
func (c connector) Driver() driver.Driver { return nobody{} }

type nobody struct{}

// Open has no use: a connector knows where the database is.
func (nobody) Open(string) (driver.Conn, error) {
	return nil, errors.New("a database is opened by its connector")
}

// connection is one connection. It has one user at a time.
type connection struct {
	server *pgconn.PgConn
	// statements are those prepared on it, by their text. The program has a fixed
	// number of texts, so nothing is ever taken out.
	statements map[string]*pgconn.StatementDescription
	outdated   bool      // what was prepared does not fit the tables any more
	used       time.Time // last handed out
}

// unused is how long a connection may lie before it is tried out first: the server
// may have gone meanwhile, and then nothing has been said yet. House rule: the
// second that others take; trying costs a round trip.
const unused = time.Second

// leaving is how long a farewell may take.
const leaving = 5 * time.Second

// Close ends the connection.
func (c *connection) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), leaving)
	defer cancel()
	return c.server.Close(ctx)
}

// IsValid reports whether the connection may be used again.
func (c *connection) IsValid() bool { return !c.server.IsClosed() && !c.outdated }

// ResetSession makes sure that the next user finds it as a new one.
func (c *connection) ResetSession(ctx context.Context) error {
	if !c.IsValid() || c.server.TxStatus() != outside {
		return driver.ErrBadConn
	}
	idle := time.Since(c.used)
	c.used = time.Now()
	if idle > unused && c.server.Ping(ctx) != nil {
		return driver.ErrBadConn
	}
	return nil
}

// outside is what the server calls being in no transaction.
const outside = 'I'

// unsaid turns an error before which nothing reached the server into the one after
// which database/sql takes another connection.
func (c *connection) unsaid(err error) error {
	switch {
	case err == nil:
		return nil
	case pgconn.SafeToRetry(err) && c.server.IsClosed():
		return driver.ErrBadConn
	}
	switch state(err) {
	case "0A000", "26000": // its tables were changed, or somebody between dropped it
		c.outdated = true
	}
	return err
}

// Begin begins a transaction.
func (c *connection) Begin() (driver.Tx, error) {
	return c.BeginTx(context.Background(), driver.TxOptions{})
}

// BeginTx begins a transaction.
func (c *connection) BeginTx(ctx context.Context, options driver.TxOptions) (driver.Tx, error) {
	begin := "begin"
	switch sql.IsolationLevel(options.Isolation) {
	case sql.LevelDefault:
	case sql.LevelRepeatableRead:
		begin += " isolation level repeatable read"
	default:
		return nil, fmt.Errorf("begin: no isolation level %v here", sql.IsolationLevel(options.Isolation))
	}
	if options.ReadOnly {
		begin += " read only"
	}
	if _, err := c.say(ctx, begin); err != nil {
		return nil, err
	}
	return transaction{ctx, c}, nil
}

type transaction struct {
	ctx context.Context // what it was begun with; Commit is not given one
	c   *connection
}

// Commit commits.
func (t transaction) Commit() error {
	tag, err := t.c.say(t.ctx, "commit")
	if err != nil {
		t.c.leave()
		return err
	}
	if tag.String() != "COMMIT" {
		return errors.New("commit: the transaction had failed and was rolled back")
	}
	return nil
}

// Rollback rolls back, also when the one who began it has gone.
func (t transaction) Rollback() error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(t.ctx), leaving)
	defer cancel()
	_, err := t.c.say(ctx, "rollback")
	if err != nil {
		t.c.leave()
	}
	return err
}

// leave ends a connection that is left inside a transaction: the server rolls it
// back.
func (c *connection) leave() {
	if c.server.TxStatus() != outside {
		_ = c.Close() // there is an error already
	}
}
