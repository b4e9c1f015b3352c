package postgres_test

import (
	"testing"

	"github.com/legwork-run/legwork/store/postgres"
	"github.com/legwork-run/legwork/store/storetest"
)

func TestContract(t *testing.T) {
	cluster := storetest.StartCluster(t)
	storetest.Exercise(t, func(t *testing.T) func() storetest.Store {
		address := cluster.Create()
		return func() storetest.Store { return opened(t, address) }
	})
}

// opened is the store at an address, closed when the test ends.
func opened(t testing.TB, address string) *postgres.Store {
	t.Helper()
	s, err := postgres.Open(t.Context(), postgres.Config{URL: address, Epoch: storetest.ID("epoch", 1)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}
