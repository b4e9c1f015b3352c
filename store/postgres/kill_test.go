package postgres_test

import (
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/faulttest"
	"github.com/legwork-run/legwork/store/postgres"
	"github.com/legwork-run/legwork/store/storetest"
)

// What the program that is killed finds in its environment.
const (
	victim      = "LEGWORK_TEST_VICTIM" // the database
	victimRound = "LEGWORK_TEST_ROUND"
)

// TestVictim is that program. On its own it does nothing.
func TestVictim(t *testing.T) {
	address := os.Getenv(victim)
	if address == "" {
		return
	}
	round, err := strconv.Atoi(os.Getenv(victimRound))
	if err != nil {
		t.Fatal(err)
	}
	s, err := postgres.Open(t.Context(), postgres.Config{URL: address, Epoch: storetest.ID("epoch", 1)})
	if err != nil {
		t.Fatal(err)
	}
	faulttest.Write(t.Context(), s, round, 0, os.Stdout)
}

const (
	aged        = 20 // kills until a new database is begun
	serverKills = 3  // every third kill takes the server
	// slowest bounds what should be far quicker, on machines that do more than this.
	slowest = 30 * time.Second
)

// TestWhatWasAppliedIsThereAfterKill kills programs in the middle of their
// writing, and every third time the server under them, and looks for every event
// they said was applied.
func TestWhatWasAppliedIsThereAfterKill(t *testing.T) {
	dice, cluster := faulttest.Dice(t), storetest.StartCluster(t)
	promise, address := faulttest.Promise{}, ""
	var total, servers int
	var opening, start, healing, refusal time.Duration // the longest of each
	kills := faulttest.Rounds(5, 200)
	for round := range kills {
		if round%aged == 0 {
			total += promise.Size()
			promise, address = faulttest.Promise{}, cluster.Create()
		}
		v := faulttest.Start(t, "TestVictim", victim+"="+address, victimRound+"="+strconv.Itoa(round))
		if round%serverKills == serverKills-1 {
			servers++
			said(t, v, "applied", 0)
			time.Sleep(time.Duration(dice.IntN(300)) * time.Millisecond)
			began, healed := restarted(t, cluster, v)
			start, healing = max(start, began), max(healing, healed)
		}
		time.Sleep(time.Duration(dice.IntN(500)) * time.Millisecond)
		if !v.Kill() {
			t.Fatalf("round %d: the program ended before it was killed", round)
		}
		refusal = max(refusal, refusals(t, v.Said("trouble")))
		promise.Hear(strings.Join(v.Said("applied"), ""))
		opening = max(opening, reopened(t, address, promise))
	}
	total += promise.Size()
	if total == 0 || servers == 0 {
		t.Errorf("%d applied, %d servers killed, want some of both", total, servers)
	}
	t.Logf("%d kills, %d of them of the server too, %d applied, all there; the longest opening took %v, start of the server %v, answer again after it %v, refusal without it %v",
		kills, servers, total, opening, start, healing, refusal)
}

// restarted kills the server under a program that writes, starts it again, and
// gives how long the server took to answer and the program to write again after
// that.
func restarted(t *testing.T, cluster *storetest.Cluster, v *faulttest.Victim) (start, healing time.Duration) {
	t.Helper()
	cluster.Kill()
	said(t, v, "trouble", 0) // every writer has met it soon
	time.Sleep(50 * time.Millisecond)
	before := len(v.Said("applied"))
	began := time.Now()
	cluster.Start()
	start = time.Since(began)
	return start, said(t, v, "applied", before)
}

// said waits until the program has said more than some lines of a kind, and gives
// how long that took.
func said(t *testing.T, v *faulttest.Victim, word string, more int) time.Duration {
	t.Helper()
	began := time.Now()
	for len(v.Said(word)) <= more {
		if time.Since(began) > slowest {
			t.Fatalf("nothing %q for %v", word, slowest)
		}
		time.Sleep(5 * time.Millisecond)
	}
	return time.Since(began)
}

// refusals holds every refusal to come fast and with advice, and gives the
// slowest.
func refusals(t *testing.T, troubles []string) (longest time.Duration) {
	t.Helper()
	for _, line := range troubles {
		words := strings.Fields(line)
		ms, err := strconv.Atoi(words[1])
		if err != nil {
			t.Fatal(err)
		}
		longest = max(longest, time.Duration(ms)*time.Millisecond)
		unknownYet := strings.Contains(line, store.ErrNoAthlete.Error()) // the first round, before the athletes
		if !unknownYet && (!strings.Contains(line, store.ErrUnreachable.Error()) || !strings.Contains(line, "again")) {
			t.Errorf("refused with %s", line)
		}
	}
	if longest > slowest {
		t.Errorf("a refusal took %v", longest)
	}
	return longest
}

// reopened opens the database as any start does, holds it to the promise and
// gives how long opening took.
func reopened(t *testing.T, address string, promise faulttest.Promise) time.Duration {
	t.Helper()
	began := time.Now()
	s, err := postgres.Open(t.Context(), postgres.Config{URL: address, Epoch: storetest.ID("epoch", 1)})
	took := time.Since(began)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := promise.Kept(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	if took > slowest {
		t.Errorf("opening took %v", took)
	}
	return took
}
