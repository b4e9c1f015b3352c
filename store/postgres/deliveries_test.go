package postgres_test

import (
	"testing"

	"github.com/legwork-run/legwork/store/faulttest"
	"github.com/legwork-run/legwork/store/storetest"
)

func TestAnyDeliveryGivesTheSameState(t *testing.T) {
	address := storetest.StartCluster(t).Create()
	faulttest.Deliver(t, func() storetest.Store { return opened(t, address) }, faulttest.Rounds(5_000, 400_000))
}
