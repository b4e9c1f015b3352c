package faulttest_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/faulttest"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

func empty(t *testing.T) *sqlite.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), sqlite.Config{Path: filepath.Join(t.TempDir(), "legwork.db"), Epoch: storetest.ID("epoch", 1)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestAPromiseIsWhatWasSaid(t *testing.T) {
	s, out := empty(t), &bytes.Buffer{}
	faulttest.Try(t.Context(), s, 5, out)
	p := faulttest.Promise{}
	p.Hear(out.String())
	if p.Size() != 15 { // sessions of 1, 2, 3, 4 and 5 sets
		t.Errorf("%d events promised, want 15:\n%s", p.Size(), out)
	}
	if err := p.Kept(t.Context(), s); err != nil {
		t.Errorf("Kept = %v", err)
	}
	p.Hear("applied athlete-0 019d0aa3-cc01-7070-a86f-6e6500000001\ntrouble 1 something\n")
	var lost *faulttest.LostError
	if err := p.Kept(t.Context(), s); !errors.As(err, &lost) || lost.Missing != 1 || lost.Promised != 16 {
		t.Errorf("Kept = %v, want one of 16 missing", err)
	}
}

func TestHalfASessionIsSeen(t *testing.T) {
	s := empty(t)
	faulttest.Try(t.Context(), s, 1, &bytes.Buffer{})
	half := faulttest.Session("athlete-0", "phone", 3)[:2]
	if _, err := s.Append(t.Context(), "athlete-0", half, storetest.Noon); err != nil {
		t.Fatal(err)
	}
	if err := (faulttest.Promise{}).Kept(t.Context(), s); err == nil || !strings.Contains(err.Error(), "has 2 sets") {
		t.Errorf("Kept = %v, want half a session", err)
	}
}

func TestTroubleIsSaid(t *testing.T) {
	s, out := empty(t), &bytes.Buffer{}
	s.Close()
	faulttest.Try(t.Context(), s, 1, out)
	if !strings.Contains(out.String(), "trouble 0 "+store.ErrClosed.Error()) {
		t.Errorf("says %q", out)
	}
}

// TestAHistoryIsWorthDelivering: about fifty events of 24 kinds, of two devices,
// none of which would be parked. Leaving the last one out changes what most
// States say, beside how many events there are.
func TestAHistoryIsWorthDelivering(t *testing.T) {
	dice, kinds, events, told := rand.New(rand.NewPCG(1, 1)), map[journal.Kind]bool{}, 0, 0
	const histories = 200
	for range histories {
		h := faulttest.History("ada", dice)
		events += len(h)
		for _, e := range h {
			kinds[e.Kind] = true
			if err := journal.Check(e); err != nil {
				t.Fatal(err)
			}
		}
		all, less := athlete.Fold(h), athlete.Fold(h[:len(h)-1])
		all.Events, all.Latest, all.Zone = less.Events, less.Latest, less.Zone
		if !reflect.DeepEqual(all, less) {
			told++
		}
	}
	if mean := events / histories; mean < 45 || mean > 55 || len(kinds) < 24 || told < histories/2 {
		t.Errorf("%d events in the mean, %d kinds, %d of %d tell a missing event", mean, len(kinds), told, histories)
	}
}
