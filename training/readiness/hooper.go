package readiness

import "github.com/legwork-run/legwork/training"

// Hooper turns an item of the morning check, 1 to 10 with 10 the best, into one
// of Hooper's scale, 1 to 7 with 7 the worst:
//
//	h = 1 + round((10 − x) × 6/9)
//
// Items outside 1 to 10 are brought to the nearer end.
//
// Source: READY-01, hooper1995.
func Hooper(item int) int {
	x := min(max(item, 1), 10)
	return 1 + ((10-x)*4+3)/6 // two thirds, rounded: halves do not happen
}

// HooperIndex is the sum of Hooper's four items, sleep, fatigue, stress and
// soreness: 4 the best to 28 the worst. ok is false when one was not answered.
//
// Source: READY-01, hooper1995.
func HooperIndex(r training.Readiness) (sum int, ok bool) {
	for _, item := range []int{r.Sleep, r.Freshness, r.Stress, r.Soreness} {
		if item == 0 {
			return 0, false
		}
		sum += Hooper(item)
	}
	return sum, true
}
