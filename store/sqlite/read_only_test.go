package sqlite_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/journal"
)

// readAlone fails unless a store reads its entries, copies itself, and refuses
// to write for a reason.
func readAlone(t *testing.T, s *sqlite.Store, why error, entries int) {
	t.Helper()
	if n := history(t, s); n != entries {
		t.Errorf("history has %d entries, want %d", n, entries)
	}
	if err := s.Check(t.Context()); err != nil {
		t.Errorf("Check = %v", err)
	}
	_, err := s.Append(t.Context(), "ada", []journal.Event{storetest.Logged("ada", "phone", 99)}, storetest.Noon)
	if !errors.Is(err, why) || !errors.Is(s.Trouble(), why) || !strings.Contains(err.Error(), "everything kept before is safe and can be read, nothing new can be written") {
		t.Errorf("Append = %v, Trouble = %v, want %v and what still goes", err, s.Trouble(), why)
	}
	copied := filepath.Join(os.TempDir(), fmt.Sprintf("legwork-copy-%d.db", os.Getpid())) // where everybody may write
	defer os.Remove(copied)
	if err := s.Backup(t.Context(), copied); err != nil {
		t.Errorf("Backup = %v", err)
	}
}
