package store_test

import (
	"errors"
	"fmt"
	"io/fs"
	"testing"

	"github.com/legwork-run/legwork/store"
)

func TestATroubleSaysWhatIsSafeAndTheWayOut(t *testing.T) {
	err := fmt.Errorf("append: %w", &store.Trouble{
		Kind: store.ErrFull, Where: "/data/legwork.db", Safe: "everything kept before is safe", Do: "make room", Cause: fs.ErrInvalid,
	})
	const want = "append: /data/legwork.db: the disk is full: everything kept before is safe; make room (invalid argument)"
	if err.Error() != want {
		t.Errorf("says %q, want %q", err, want)
	}
	if !errors.Is(err, store.ErrFull) || !errors.Is(err, fs.ErrInvalid) || errors.Is(err, store.ErrBusy) {
		t.Error("is not found by its kind and its cause alone")
	}
}
