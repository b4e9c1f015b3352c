package sqlite_test

import (
	"path/filepath"
	"testing"

	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/journal"
)

func TestContract(t *testing.T) {
	storetest.Exercise(t, func(t *testing.T) func(journal.ID) storetest.Store {
		path := filepath.Join(t.TempDir(), "legwork.db")
		return func(epoch journal.ID) storetest.Store { return openedAs(t, path, epoch) }
	})
}

// opened is the store at path, closed when the test ends.
func opened(t testing.TB, path string) *sqlite.Store {
	t.Helper()
	return openedAs(t, path, storetest.ID("epoch", 1))
}

// openedAs is opened with the epoch it gets if it is new.
func openedAs(t testing.TB, path string, epoch journal.ID) *sqlite.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), sqlite.Config{Path: path, Epoch: epoch})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}
