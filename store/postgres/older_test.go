package postgres_test

import (
	"io/fs"
	"testing"
	"testing/fstest"

	"github.com/pressly/goose/v3"

	"github.com/legwork-run/legwork/store/ledger"
	"github.com/legwork-run/legwork/store/postgres"
	"github.com/legwork-run/legwork/store/storetest"
)

// versionOne makes the tables of the first version, with one athlete.
func versionOne(t *testing.T, address string) {
	t.Helper()
	const first = "00001_history.sql"
	text, err := fs.ReadFile(ledger.Migrations(), first)
	if err != nil {
		t.Fatal(err)
	}
	db := postgres.Pool(t, address)
	if err := ledger.Migrate(t.Context(), db, goose.DialectPostgres, fstest.MapFS{first: {Data: text}}); err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{
		`insert into store (name, value) values ('epoch', '` + storetest.ID("epoch", 1).String() + `')`,
		`insert into athletes (id, name, added, cursor) values ('ada', 'Ada', 1, 0)`,
	} {
		if _, err := db.ExecContext(t.Context(), query); err != nil {
			t.Fatal(err)
		}
	}
}

func TestADatabaseOfTheFirstVersionGetsAccounts(t *testing.T) {
	cluster := storetest.StartCluster(t)
	address := cluster.Create()
	versionOne(t, address)
	s := opened(t, address)
	add(t, s, 1)
	day := storetest.Visiting("eve", 1, 0).Seen
	if err := s.Arrive(t.Context(), storetest.Guest("eve", day), storetest.Visiting("eve", 1, day)); err != nil {
		t.Error(err)
	}
	if err := s.Check(t.Context()); err != nil {
		t.Error(err)
	}

	other := cluster.Create()
	versionOne(t, other)
	cluster.Query(other, `create table visits (a text)`)
	_, err := postgres.Open(t.Context(), postgres.Config{URL: other})
	refused(t, err, "visits of another program")
}
