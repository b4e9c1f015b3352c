package sqlite_test

import (
	"path/filepath"
	"testing"

	"github.com/legwork-run/legwork/store/faulttest"
	"github.com/legwork-run/legwork/store/storetest"
)

func TestAnyDeliveryGivesTheSameState(t *testing.T) {
	path := filepath.Join(t.TempDir(), "legwork.db")
	faulttest.Deliver(t, func() storetest.Store { return opened(t, path) }, faulttest.Rounds(10_000, 600_000))
}
