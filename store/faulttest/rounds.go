package faulttest

import (
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
	"time"
)

// Soak reports whether the large counts are asked for.
func Soak() bool { return os.Getenv("LEGWORK_SOAK") != "" }

// Rounds is how often to do something: usual in every test run, soak in the
// long one.
func Rounds(usual, soak int) int {
	if Soak() {
		return soak
	}
	return usual
}

// Dice are seeded by LEGWORK_SEED. Without it every test run throws the same, and
// every soak something else.
func Dice(t testing.TB) *rand.Rand {
	t.Helper()
	seed := uint64(1)
	if Soak() {
		seed = uint64(time.Now().UnixNano())
	}
	if text := os.Getenv("LEGWORK_SEED"); text != "" {
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			t.Fatalf("LEGWORK_SEED is no number: %v", err)
		}
		seed = n
	}
	t.Logf("LEGWORK_SEED=%d", seed)
	return rand.New(rand.NewPCG(seed, 0))
}
