package ledger_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/legwork-run/legwork/store/ledger"
)

func TestStepsHaveNumbers(t *testing.T) {
	for _, name := range []string{"history.sql", "_history.sql", "one_history.sql", "-1_history.sql", "0_history.sql", "1.5_history.sql", "99999999999999999999_history.sql"} {
		err := ledger.Migrate(t.Context(), nil, fstest.MapFS{name: {}})
		if err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: Migrate = %v, want a refusal that names it", name, err)
		}
	}
}
