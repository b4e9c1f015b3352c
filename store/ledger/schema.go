package ledger

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"slices"

	"github.com/legwork-run/legwork/store"
)

//go:embed migrations/*.sql
var embedded embed.FS

// versions is the table of the steps taken. The name is ours: other programs on
// the same server migrate too.
const versions = "legwork_versions"

// tables are what each step makes, from the first on.
var tables = [][]string{
	{"store", "athletes", "events", "parked"},
	{"accounts", "visits", "passkeys", "passwords", "recovery_codes"},
	{"feeds"},
}

// TablesAfter are the tables that the steps after one make.
func TablesAfter(step int64) []string {
	return slices.Concat(tables[min(max(step, 0), int64(len(tables))):]...)
}

// Migrations are the steps from nothing to the tables of today.
func Migrations() fs.FS {
	sub, err := fs.Sub(embedded, "migrations")
	if err != nil {
		panic("the folder is embedded above: " + err.Error())
	}
	return sub
}

// Schema is where a database stands among the migrations.
type Schema struct {
	Have int64 // the last step taken; 0 = none
	Can  int64 // the last step this program knows
}

// Pending reports whether steps are left to take.
func (s Schema) Pending() bool { return s.Have < s.Can }

// SchemaOf reads where the database stands and changes nothing; exists says
// whether the table of a name is there. A database that is ahead of this program
// is a store.Trouble of kind ErrNewer.
func SchemaOf(ctx context.Context, c Conn, steps fs.FS, where string, exists func(table string) (bool, error)) (Schema, error) {
	list, err := stepsIn(steps)
	if err != nil {
		return Schema{}, err
	}
	var s Schema
	if len(list) > 0 {
		s.Can = list[len(list)-1].number
	}
	there, err := exists(versions)
	if err != nil || !there {
		return s, err
	}
	if err := c.QueryRowContext(ctx, newest).Scan(&s.Have); err != nil {
		return s, fmt.Errorf("read schema version: %w", err)
	}
	if s.Have > s.Can {
		return s, &store.Trouble{
			Kind: store.ErrNewer, Where: where, Safe: "nothing was touched",
			Do: fmt.Sprintf("run the newer legwork on it, or restore the backup it made when it brought the database from version %d up to %d", s.Can, s.Have),
		}
	}
	return s, nil
}
