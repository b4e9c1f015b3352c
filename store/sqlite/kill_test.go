package sqlite_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/store/faulttest"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
)

// What the program that is killed finds in its environment.
const (
	victim      = "LEGWORK_TEST_VICTIM" // the database
	victimRound = "LEGWORK_TEST_ROUND"
)

// TestVictim is that program. On its own it does nothing.
func TestVictim(t *testing.T) {
	path := os.Getenv(victim)
	if path == "" {
		return
	}
	round, err := strconv.Atoi(os.Getenv(victimRound))
	if err != nil {
		t.Fatal(err)
	}
	s, err := sqlite.Open(t.Context(), sqlite.Config{Path: path, Epoch: storetest.ID("epoch", 1)})
	if err != nil {
		t.Fatal(err)
	}
	faulttest.Write(t.Context(), s, round, 0, os.Stdout)
}

// aged is after how many kills a new database is begun, so that the making of
// one is cut off, too.
const aged = 20

// TestWhatWasAppliedIsThereAfterKill kills a program in the middle of its writing,
// again and again, and looks for every event it said was applied.
func TestWhatWasAppliedIsThereAfterKill(t *testing.T) {
	dice, dir := faulttest.Dice(t), t.TempDir()
	promise, path, total := faulttest.Promise{}, "", 0
	var longest time.Duration
	kills := faulttest.Rounds(5, 200)
	for round := range kills {
		if round%aged == 0 {
			total += promise.Size()
			promise, path = faulttest.Promise{}, filepath.Join(dir, fmt.Sprintf("legwork-%d.db", round))
		}
		v := faulttest.Start(t, "TestVictim", victim+"="+path, victimRound+"="+strconv.Itoa(round))
		time.Sleep(time.Duration(dice.IntN(500)) * time.Millisecond)
		if !v.Kill() {
			t.Fatalf("round %d: the program ended before it was killed", round)
		}
		if troubles := v.Said("trouble"); len(troubles) > 0 {
			t.Errorf("round %d: %s", round, troubles[0])
		}
		promise.Hear(strings.Join(v.Said("applied"), ""))
		longest = max(longest, reopened(t, path, promise))
	}
	total += promise.Size()
	if total == 0 {
		t.Error("nothing was applied before the kills")
	}
	t.Logf("%d kills, %d applied, all there; the longest opening took %v", kills, total, longest)
}

// reopened opens the database as any start does, holds it to the promise and
// gives how long opening took.
func reopened(t *testing.T, path string, promise faulttest.Promise) time.Duration {
	t.Helper()
	began := time.Now()
	s, err := sqlite.Open(t.Context(), sqlite.Config{Path: path, Epoch: storetest.ID("epoch", 1)})
	took := time.Since(began)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := s.Trouble(); err != nil {
		t.Fatal(err)
	}
	if err := promise.Kept(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	if took > 5*time.Second {
		t.Errorf("opening took %v, which is promised within 5 s", took)
	}
	return took
}
