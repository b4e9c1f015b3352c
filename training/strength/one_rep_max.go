package strength

import (
	"errors"
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// The limits of what a set can tell about a maximum, in repetitions to failure.
//
// Source: PRG-07. Equations drift as sets get longer, and people misjudge how
// many repetitions are left when many are.
const (
	trustedReps  = 10
	LongestReps  = 12
	MostReserve  = training.RIR(5)
	MostPain     = 3 // worst of a set, 0 to 10
	oldShare     = 0.7
	newShare     = 0.3
	epleyDivisor = 30
)

// Why a set says nothing about a maximum.
var (
	ErrNotASet        = errors.New("strength: a set needs a load and at least one repetition")
	ErrTooManyReps    = errors.New("strength: set too long for a 1RM estimate")
	ErrTooMuchReserve = errors.New("strength: too many repetitions left for a 1RM estimate")
)

// Estimate is an estimated one-repetition maximum.
type Estimate struct {
	Max unit.Kilograms
	// LowConfidence marks an estimate from 11 or 12 repetitions to failure.
	LowConfidence bool
}

// OneRepMax estimates the one-repetition maximum from one set, as the mean of
// two equations on r = reps + RIR, the repetitions to failure:
//
//	Epley   1RM = load × (1 + r/30)
//	Brzycki 1RM = load × 36/(37 − r)
//
// Load and 1RM are in kilograms. The range is r from 1 to 12 and RIR from 0 to
// 5; beyond it the set is refused. From 1 to below 2 only Brzycki is used,
// because Epley gives a single at RIR 0 more than itself.
//
// Source: PRG-07, TEST-14.
func OneRepMax(load unit.Kilograms, reps int, rir training.RIR) (Estimate, error) {
	r := float64(reps) + float64(rir)
	switch {
	case load <= 0 || reps < 1 || rir < 0:
		return Estimate{}, ErrNotASet
	case rir > MostReserve:
		return Estimate{}, ErrTooMuchReserve
	case r > LongestReps:
		return Estimate{}, fmt.Errorf("%g repetitions to failure: %w", r, ErrTooManyReps)
	case r < 2:
		return Estimate{Max: brzycki(load, r)}, nil
	}
	return Estimate{Max: (epley(load, r) + brzycki(load, r)) / 2, LowConfidence: r > trustedReps}, nil
}

func epley(load unit.Kilograms, r float64) unit.Kilograms {
	return load * unit.Kilograms(1+r/epleyDivisor)
}

func brzycki(load unit.Kilograms, r float64) unit.Kilograms {
	return load * unit.Kilograms(36/(37-r))
}

// RepMax is the load for so many repetitions to failure, 1 to 12, of somebody with
// the maximum oneRepMax: what OneRepMax takes it from. It is 0 beyond those
// repetitions.
//
// Source: PRG-07, TEST-14.
func RepMax(oneRepMax unit.Kilograms, reps int) unit.Kilograms {
	one, err := OneRepMax(1, reps, 0) // what so many of one kilogram are worth
	if err != nil {
		return 0
	}
	return oneRepMax / one.Max
}

// Done is one set as it was done.
type Done struct {
	Load unit.Kilograms
	Reps int
	RIR  training.RIR
	Pain int // worst during the set, 0 to 10
}

// Best is the highest estimate among the sets of one session. Sets that hurt
// more than 3 of 10 and sets no estimate can be made from are passed over; ok
// is false when none is left.
//
// Source: PRG-07.
func Best(sets []Done) (best Estimate, ok bool) {
	for _, s := range sets {
		if s.Pain > MostPain {
			continue
		}
		e, err := OneRepMax(s.Load, s.Reps, s.RIR)
		if err == nil && (!ok || e.Max > best.Max) {
			best, ok = e, true
		}
	}
	return best, ok
}

// Smooth brings a session's best estimate into the running one, 0.7 old and
// 0.3 new, so that one good or bad day moves it little. Without an old one the
// new one stands.
//
// Source: PRG-04; the weights are a House rule: about three sessions of memory.
func Smooth(old, latest Estimate) Estimate {
	if old.Max <= 0 {
		return latest
	}
	return Estimate{Max: old.Max*oldShare + latest.Max*newShare, LowConfidence: latest.LowConfidence}
}
