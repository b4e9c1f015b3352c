package postgres_test

import (
	"testing"

	"github.com/legwork-run/legwork/store/postgres"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/journal"
)

func TestContract(t *testing.T) {
	cluster := storetest.StartCluster(t)
	storetest.Exercise(t, func(t *testing.T) func(journal.ID) storetest.Store {
		address := cluster.Create()
		return func(epoch journal.ID) storetest.Store { return openedAs(t, address, epoch) }
	})
}

// opened is the store at an address, closed when the test ends.
func opened(t testing.TB, address string) *postgres.Store {
	t.Helper()
	return openedAs(t, address, storetest.ID("epoch", 1))
}

// openedAs is opened with the epoch it gets if it is new.
func openedAs(t testing.TB, address string, epoch journal.ID) *postgres.Store {
	t.Helper()
	s, err := postgres.Open(t.Context(), postgres.Config{URL: address, Epoch: epoch})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}
