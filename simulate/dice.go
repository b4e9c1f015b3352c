package simulate

import (
	"math/rand/v2"
)

// Chance is how likely something is, 0 to 1.
type Chance float64

// Factor is a multiple of what is usual; 1 = as usual.
type Factor float64

// stream is what a row of dice is for. Each purpose has its own, so that a
// further question asked of the one does not change the answers of the other.
type stream uint64

const (
	whoStream stream = iota + 1
	lifeStream
	bodyStream
	diaryStream
	postStream
	agreeStream
)

// dice are one runner's chance for one purpose: the same seed, number and
// purpose give the same row, whoever else is simulated, and in what order.
type dice struct{ *rand.Rand }

func roll(seed uint64, number int, s stream) dice {
	return dice{rand.New(rand.NewPCG(mix(seed^mix(uint64(s))), mix(uint64(number)^uint64(s)<<48)))}
}

// mix spreads neighbouring numbers over all 64 bits, because runners have
// neighbouring numbers and PCG begins alike for such.
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

func (d dice) chance(c Chance) bool { return d.Float64() < float64(c) }

// around is normal about a middle, within two and a half spreads.
func (d dice) around(middle, spread float64) float64 {
	return middle + spread*min(max(d.NormFloat64(), -2.5), 2.5)
}

// between is a whole number from low to high, both included.
func (d dice) between(low, high int) int { return low + d.IntN(high-low+1) }

// share is something with how often it is met, in any unit.
type share[T any] struct {
	of   int
	what T
}

// pick draws one of shares, each as often as it says.
func pick[T any](d dice, shares []share[T]) T {
	sum := 0
	for _, s := range shares {
		sum += s.of
	}
	n := d.IntN(sum)
	for _, s := range shares {
		if n -= s.of; n < 0 {
			return s.what
		}
	}
	panic("simulate: the shares of a draw do not add up to their sum")
}

// oneOf draws one of several that are equally likely.
func oneOf[T any](d dice, from ...T) T { return from[d.IntN(len(from))] }
