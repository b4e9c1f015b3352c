package simulate

import (
	"maps"
	"slices"
)

// Measure is a distribution of whole values: how often each was seen.
type Measure struct {
	Values map[int]int64 `json:"values"`
}

// N is how many values were seen.
func (m Measure) N() int64 {
	var n int64
	for _, c := range m.Values {
		n += c
	}
	return n
}

// Percentile is the lowest value that so many percent, 0 to 100, of those seen
// do not exceed; 0 when none was seen.
func (m Measure) Percentile(percent int) int {
	need := (m.N()*int64(percent) + 99) / 100
	var seen int64
	for _, v := range slices.Sorted(maps.Keys(m.Values)) {
		if seen += m.Values[v]; seen >= max(need, 1) {
			return v
		}
	}
	return 0
}

func (m Measure) plus(o Measure) Measure {
	sum := Measure{Values: make(map[int]int64, len(m.Values)+len(o.Values))}
	for v, n := range m.Values {
		sum.Values[v] += n
	}
	for v, n := range o.Values {
		sum.Values[v] += n
	}
	return sum
}
