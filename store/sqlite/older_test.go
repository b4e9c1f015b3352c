package sqlite_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/ledger"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
)

// upTo are the migrations of the version n, which had as many.
func upTo(t *testing.T, n int) fs.FS {
	t.Helper()
	names, err := fs.Glob(ledger.Migrations(), "*.sql")
	if err != nil || len(names) < n {
		t.Fatalf("migrations %v, %v", names, err)
	}
	out := fstest.MapFS{}
	for _, name := range names[:n] {
		text, err := fs.ReadFile(ledger.Migrations(), name)
		if err != nil {
			t.Fatal(err)
		}
		out[name] = &fstest.MapFile{Data: text}
	}
	return out
}

// versionOne makes a database as the first version left it, with five events, and
// gives what it says. Its list of steps was made by another program.
func versionOne(t *testing.T, path string) []store.Entry {
	t.Helper()
	s, err := sqlite.OpenWith(t.Context(), sqlite.Config{Path: path, Epoch: storetest.ID("epoch", 1)}, upTo(t, 1))
	if err != nil {
		t.Fatal(err)
	}
	was := of(t, seeded(t, s, 5), "ada")
	s.Close()
	do(t, path, `drop table legwork_versions;
		create table legwork_versions (id integer primary key autoincrement, version_id integer not null,
			is_applied integer not null, tstamp timestamp default (datetime('now')));
		insert into legwork_versions (version_id, is_applied) values (0, 1), (1, 1)`)
	return was
}

// receives fails unless a guest can arrive beside the history that was there.
func receives(t *testing.T, s *sqlite.Store, want []store.Entry) {
	t.Helper()
	if got := of(t, s, "ada"); !reflect.DeepEqual(got, want) {
		t.Errorf("history = %v, want %v", got, want)
	}
	day := storetest.Visiting("eve", 1, 0).Seen
	if err := s.Arrive(t.Context(), storetest.Guest("eve", day), storetest.Visiting("eve", 1, day)); err != nil {
		t.Error(err)
	}
	if err := s.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestADatabaseOfTheFirstVersionGetsAccountsAfterABackup(t *testing.T) {
	path := filepath.Join(t.TempDir(), "legwork.db")
	want := versionOne(t, path)
	if n := count(t, path, `select count(*) from sqlite_master where name = 'accounts'`); n != 0 {
		t.Fatal("the first version has accounts")
	}
	s := opened(t, path)
	receives(t, s, want)
	s.Close()
	if n := count(t, path+".before-1", `select count(*) from sqlite_master where name = 'accounts'`); n != 0 {
		t.Error("the backup is not of the version before")
	}
	if n := count(t, path+".before-1", `select count(*) from events`); n != 5 {
		t.Errorf("the backup has %d events, want 5", n)
	}
	opened(t, path).Close() // nothing is left to do
	if _, err := os.Stat(path + ".before-3"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("another backup: %v", err)
	}
}

func TestABackupOfTheFirstVersionCanBePutBack(t *testing.T) {
	dir := t.TempDir()
	path, copied := filepath.Join(dir, "legwork.db"), filepath.Join(dir, "copied.db")
	want := versionOne(t, copied)
	opened(t, path).Close()
	if _, err := sqlite.Restore(t.Context(), copied, path, storetest.ID("epoch", 2)); err != nil {
		t.Fatal(err)
	}
	receives(t, opened(t, path), want)
}

func TestTheFirstVersionRefusesADatabaseOfToday(t *testing.T) {
	path := filepath.Join(t.TempDir(), "legwork.db")
	seeded(t, opened(t, path), 1).Close()
	_, err := sqlite.OpenWith(t.Context(), sqlite.Config{Path: path}, upTo(t, 1))
	if !errors.Is(err, store.ErrNewer) || !strings.Contains(err.Error(), "from version 1 up to 3") {
		t.Errorf("Open = %v, want ErrNewer with the way out", err)
	}
}

// TestAnAccountThatLeadsNowhereIsFound: rows whose other end is gone.
func TestAnAccountThatLeadsNowhereIsFound(t *testing.T) {
	for what, query := range map[string]string{
		"an account belongs to nobody":      `delete from athletes`,
		"a visit belongs to nobody":         `update visits set account = 'x'`,
		"a passkey belongs to nobody":       `update passkeys set account = 'x'`,
		"a password belongs to nobody":      `update passwords set account = 'x'`,
		"a recovery code belongs to nobody": `update recovery_codes set account = 'x'`,
		"a feed belongs to nobody":          `update feeds set account = 'x'`,
	} {
		s := opened(t, filepath.Join(t.TempDir(), "legwork.db"))
		day := storetest.Visiting("ada", 1, 0).Seen
		err := errors.Join(
			s.Arrive(t.Context(), storetest.Guest("ada", day), storetest.Visiting("ada", 1, day)),
			s.AddPasskey(t.Context(), store.Passkey{ID: []byte{1}, Account: "account of ada", PublicKey: []byte{1}, Name: "k", Made: 1}),
			s.SetPassword(t.Context(), store.Password{Account: "account of ada", Login: "ada", Hash: "h", Made: 1}, []string{"c"}),
			s.SetFeed(t.Context(), store.Feed{Account: "account of ada", Made: 1}),
			s.Check(t.Context()))
		if err != nil {
			t.Fatal(err)
		}
		do(t, s.Path(), query)
		if err := s.Check(t.Context()); !errors.Is(err, store.ErrDamaged) || !strings.Contains(err.Error(), what) {
			t.Errorf("Check = %v, want %q", err, what)
		}
	}
}
