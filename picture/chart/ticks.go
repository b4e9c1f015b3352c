package chart

import (
	"math"
	"strconv"
)

// Ticks are round values that cover low to high in about count steps, never
// more than count+1: neighbours differ by 1, 2 or 5 times a power of ten, and
// zero is among them where it lies between. Where low equals high they cover a
// little around it. Values that are no number, beyond a thousand million, or
// the wrong way round have no ticks.
//
// House rule: 1, 2 and 5, because people count in them.
func Ticks(low, high float64, count int) []float64 {
	if !(low <= high) || low < -largest || high > largest || count < 1 {
		return nil
	}
	if high-low < 1e-9*max(1, math.Abs(low), math.Abs(high)) {
		low, high = around(low)
	}
	step, digits := roundStep((high - low) / float64(count))
	first := math.Floor(low/step + 1e-9)
	var list []float64
	for i := first; ; i++ {
		list = append(list, tidy(i*step, digits))
		if i*step >= high-step*1e-9 {
			return list
		}
	}
}

// around is a span about a single value: from zero where the value is not
// negative, so that the height of one point means something.
func around(v float64) (low, high float64) {
	switch {
	case math.Abs(v) < 1e-6: // nothing that anyone could read off
		return 0, 1
	case v < 0:
		return v, 0
	}
	return 0, v
}

// roundStep is the least of 1, 2 and 5 times a power of ten that is not below
// step, and how many decimals it has.
func roundStep(step float64) (float64, int) {
	power := int(math.Floor(math.Log10(step)))
	for _, m := range []float64{1, 2, 5} {
		if s := m * math.Pow10(power); s >= step*(1-1e-9) {
			return s, max(0, -power)
		}
	}
	return math.Pow10(power + 1), max(0, -power-1)
}

// tidy removes what multiplying left behind the last decimal.
func tidy(v float64, digits int) float64 {
	p := math.Pow10(digits)
	v = math.Round(v*p) / p
	if v == 0 {
		return 0 // not a negative zero
	}
	return v
}

// axisNumber is a tick as its axis writes it: thousands as k, millions as M.
func axisNumber(v float64) string {
	switch abs := math.Abs(v); {
	case abs >= 1e6:
		return strconv.FormatFloat(v/1e6, 'g', 6, 64) + "M"
	case abs >= 1e4:
		return strconv.FormatFloat(v/1e3, 'g', 6, 64) + "k"
	}
	return strconv.FormatFloat(v, 'g', 6, 64)
}
