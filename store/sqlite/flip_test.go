package sqlite_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/faulttest"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// TestFlippedBytesAreFoundOrHarmless flips bytes anywhere in copies of a database.
// What opens without a word and passes the check must hold exactly what it held:
// there are bytes in the file that say nothing.
func TestFlippedBytesAreFoundOrHarmless(t *testing.T) {
	dice, dir := faulttest.Dice(t), t.TempDir()
	path, copied := filepath.Join(dir, "legwork.db"), filepath.Join(dir, "yesterday.db")
	s := seeded(t, opened(t, path), 200)
	if err := s.Backup(t.Context(), copied); err != nil {
		t.Fatal(err)
	}
	want := of(t, s, "ada")
	s.Close()
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]int{}
	for range faulttest.Rounds(100, 3000) {
		spoilt, how := flipped(whole, dice)
		if err := os.WriteFile(path, spoilt, 0o600); err != nil {
			t.Fatal(err)
		}
		where, err := discovered(t, path, want)
		if err != nil {
			t.Fatalf("%s: %v", how, err)
		}
		found[where]++
	}
	if found[byOpen] == 0 || found[byCheck] == 0 {
		t.Errorf("%v, want some found by each", found)
	}
	t.Log(found)
}

// How a flip was found.
const (
	refusing = "refused at start"
	byOpen   = "found at start"
	byCheck  = "found by the check"
	byNone   = "harmless"
)

// flipped is a copy with one to eight bytes of one page changed.
func flipped(whole []byte, dice *rand.Rand) (spoilt []byte, how string) {
	const page = 4096
	spoilt = append([]byte(nil), whole...)
	p := dice.IntN(len(whole) / page)
	for range 1 + dice.IntN(8) {
		at := p*page + dice.IntN(page)
		by := byte(1 + dice.IntN(255))
		spoilt[at] ^= by
		how += fmt.Sprintf(" %d^%#x", at, by)
	}
	return spoilt, "flipped" + how
}

// discovered opens a spoilt database and says how that was found; the error is a
// promise that was not kept.
func discovered(t *testing.T, path string, want []store.Entry) (string, error) {
	s, err := sqlite.Open(t.Context(), sqlite.Config{Path: path, Epoch: storetest.ID("epoch", 9)})
	if err != nil {
		return refusing, refusedWithAWay(err)
	}
	defer s.Close()
	where := byOpen
	if s.Trouble() == nil {
		if s.Check(t.Context()) == nil {
			return byNone, unchanged(t, s, want)
		}
		where = byCheck
	}
	said := s.Trouble()
	if !errors.Is(said, store.ErrDamaged) || !strings.Contains(said.Error(), "restore the backup ") {
		return where, fmt.Errorf("says %v, want the damage and the backup", said)
	}
	_, err = s.Append(t.Context(), "ada", []journal.Event{storetest.Logged("ada", "phone", 999)}, storetest.Noon)
	if !errors.Is(err, store.ErrDamaged) {
		return where, fmt.Errorf("append = %v, want ErrDamaged", err)
	}
	return where, nil
}

// refusedWithAWay is nil for an error that an operator can act on. A flip in the
// header may make it a file of another program's, or of a newer version's.
func refusedWithAWay(err error) error {
	var trouble *store.Trouble
	var invalid *training.InvalidError
	switch {
	case errors.As(err, &invalid):
		return nil
	case errors.As(err, &trouble) && errors.Is(err, store.ErrDamaged) && !strings.Contains(err.Error(), "restore the backup "):
		return fmt.Errorf("open = %w, which names no backup", err)
	case errors.As(err, &trouble):
		return nil
	}
	return fmt.Errorf("open = %w, which says no way out", err)
}

func unchanged(t *testing.T, s *sqlite.Store, want []store.Entry) error {
	if got := of(t, s, "ada"); !reflect.DeepEqual(got, want) {
		return errors.New("nothing was found, and the history is another")
	}
	if epoch, err := s.Epoch(t.Context()); epoch != storetest.ID("epoch", 1) || err != nil {
		return fmt.Errorf("nothing was found, and the epoch is %v, %v", epoch, err)
	}
	// Whether an event is there already is looked up in an index of its own.
	lines := make([][]byte, len(want))
	for i, entry := range want {
		lines[i] = entry.Line
	}
	r, err := s.AppendRaw(t.Context(), "ada", lines, storetest.Noon)
	if err != nil || r.Cursor != int64(len(want)) {
		return fmt.Errorf("nothing was found, and handing everything in again gives cursor %d, %v", r.Cursor, err)
	}
	return nil
}

// of is a whole history.
func of(t *testing.T, s *sqlite.Store, athlete string) []store.Entry {
	t.Helper()
	entries, err := s.Since(t.Context(), athlete, 0, 1_000_000)
	if err != nil {
		t.Fatal(err)
	}
	return entries
}

// TestAWALCutShortLeavesTheBeginning: what the cut took cannot be known, but what
// is left is a history of some moment, and goes on.
func TestAWALCutShortLeavesTheBeginning(t *testing.T) {
	dice, dir := faulttest.Dice(t), t.TempDir()
	s := seeded(t, opened(t, filepath.Join(dir, "legwork.db")), 60)
	want := of(t, s, "ada")
	file, wal := contentOf(t, s.Path()), contentOf(t, s.Path()+"-wal")
	longest := 0
	for range faulttest.Rounds(40, 400) {
		path := filepath.Join(t.TempDir(), "legwork.db")
		if err := faulttest.Lay(filepath.Dir(path), map[string][]byte{"legwork.db": file, "legwork.db-wal": wal[:dice.IntN(len(wal)+1)]}); err != nil {
			t.Fatal(err)
		}
		cut, err := sqlite.Open(t.Context(), sqlite.Config{Path: path, Epoch: storetest.ID("epoch", 1)})
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(cut.Trouble(), cut.Check(t.Context())); err != nil {
			t.Fatal(err)
		}
		if err := cut.AddAthlete(t.Context(), "ada", "Ada", storetest.Noon); err != nil && !errors.Is(err, store.ErrTaken) {
			t.Fatal(err)
		}
		got := of(t, cut, "ada")
		if len(got) > len(want) || len(got) > 0 && !reflect.DeepEqual(got, want[:len(got)]) {
			t.Fatalf("%d entries, want the first ones of %d", len(got), len(want))
		}
		longest = max(longest, len(got))
		add(t, cut, 61)
		cut.Close()
	}
	if longest == 0 {
		t.Error("every cut took everything")
	}
}

func contentOf(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
