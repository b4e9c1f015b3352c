package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"modernc.org/sqlite"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/ledger"
)

// purpose is what a pool of connections is for.
type purpose struct {
	mode    string
	most    int // connections
	pragmas []string
	resting bool // nobody has the file open, so that no file beside it is needed
}

// How connections are set. busy_timeout is how long one waits for another
// process; the WAL is cut back to the size limit after a burst; what is removed
// is overwritten, not only let go of.
var (
	writing = purpose{"rw", 1, []string{"busy_timeout(10000)", "foreign_keys(1)", "synchronous(full)", "secure_delete(1)", "wal_autocheckpoint(4000)", "journal_size_limit(67108864)"}, false}
	reading = purpose{"rw", 4, []string{"busy_timeout(10000)", "query_only(1)"}, false}
	// looking never changes the file, not even to tidy up after a crash.
	looking = purpose{"ro", 1, []string{"busy_timeout(10000)", "query_only(1)"}, false}
	// resting reads a file that nobody has open, and needs no file beside it.
	resting = purpose{"ro", 1, []string{"query_only(1)"}, true}
)

func connect(path string, p purpose) *sql.DB {
	ownLocks()
	slashed := filepath.ToSlash(path)
	if !strings.HasPrefix(slashed, "/") {
		slashed = "/" + slashed // C:/...
	}
	query := url.Values{"mode": {p.mode}, "_txlock": {"immediate"}, "_pragma": p.pragmas}
	if p.mode == "ro" || p.most > 1 {
		query.Set("_txlock", "deferred")
	}
	if p.resting {
		query.Set("immutable", "1")
	}
	dsn := url.URL{Scheme: "file", Path: slashed, RawQuery: query.Encode()}
	db, err := sql.Open("sqlite", dsn.String())
	if err != nil {
		panic("the driver registers itself: " + err.Error())
	}
	db.SetMaxOpenConns(p.most)
	db.SetMaxIdleConns(p.most)
	return db
}

// ownLocks has locks belong to open files and not to the whole process, where the
// system can: otherwise reading a database's first bytes and closing it again
// would drop every lock that this process holds on it.
var ownLocks = sync.OnceFunc(func() { _, _ = sqlite.OFDLocking(true) })

// quickCheck lets SQLite look through its own pages.
func quickCheck(ctx context.Context, db ledger.Conn) error {
	return checkPages(ctx, db, `pragma quick_check(1)`)
}

// thoroughCheck also holds the indexes to the tables: one that lost an id would
// let that event be applied twice. It takes two to four times as long.
func thoroughCheck(ctx context.Context, db ledger.Conn) error {
	return checkPages(ctx, db, `pragma integrity_check(1)`)
}

func checkPages(ctx context.Context, db ledger.Conn, pragma string) error {
	var said string
	if err := db.QueryRowContext(ctx, pragma).Scan(&said); err != nil {
		return fmt.Errorf("check pages: %w", err)
	}
	if said != "ok" {
		return fmt.Errorf("check pages: %w: %s", store.ErrDamaged, said)
	}
	return nil
}

// startCheck is the check at every start. House rule: up to 16 MB, some 35,000
// events, the thorough one costs a tenth of a second; in larger files indexes
// wait for Check.
func startCheck(ctx context.Context, db ledger.Conn, path string) error {
	if info, err := os.Stat(path); err == nil && info.Size() <= 16<<20 {
		return thoroughCheck(ctx, db)
	}
	return quickCheck(ctx, db)
}

// check reads pages and histories in one transaction, which sees one moment.
func check(ctx context.Context, db *sql.DB) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("check: %w", err)
	}
	defer tx.Rollback()
	if err := thoroughCheck(ctx, tx); err != nil {
		return err
	}
	return ledger.Check(ctx, tx)
}
