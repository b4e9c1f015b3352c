package sqlite_test

import (
	"path/filepath"
	"testing"

	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
)

func TestContract(t *testing.T) {
	storetest.Exercise(t, func(t *testing.T) func() storetest.Store {
		path := filepath.Join(t.TempDir(), "legwork.db")
		return func() storetest.Store { return opened(t, path) }
	})
}

// opened is the store at path, closed when the test ends.
func opened(t testing.TB, path string) *sqlite.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), sqlite.Config{Path: path, Epoch: storetest.ID("epoch", 1)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}
