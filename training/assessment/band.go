package assessment

import (
	"github.com/legwork-run/legwork/training"
)

// Band says in one word where a result lies. Higher is better, whatever the
// test counts.
type Band uint8

// The bands in order.
const (
	NoBand Band = iota // nothing to measure it by: only the own trend counts
	Low                // worth extra work
	Fair
	Good
	Strong
)

var bandWords = [...]string{"", "low", "fair", "good", "strong"}

// String is the band's word; empty for none.
func (b Band) String() string { return bandWords[min(int(b), len(bandWords)-1)] }

// MarshalText writes the band's word.
func (b Band) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads the band's word.
func (b *Band) UnmarshalText(text []byte) error {
	for i, w := range bandWords {
		if w == string(text) {
			*b = Band(i)
			return nil
		}
	}
	return &training.InvalidError{Field: "band", Value: string(text), Why: "use low, fair, good or strong"}
}

// line is where a band begins.
type line struct {
	from training.TestValue
	band Band
	weak bool // flagged as worth extra work
}

// ladder is the lines of one way of a test, lowest first. way empty = every way.
type ladder struct {
	test, way string
	lines     []line
}

// ladders are the tests whose bands are fixed numbers. The hop is read by the
// percentage its shorter side reaches of the longer.
//
// Source: the rule of each test; the limits of TEST-04, TEST-06, TEST-09,
// TEST-10, TEST-11 and TEST-15 are our own choice there. House rule: "over 30"
// of TEST-03 begins at 31.
var ladders = []ladder{
	{"t3_bridge", "", []line{{0, Low, true}, {20, Fair, false}, {31, Good, false}}},
	{"t4_plank", "", []line{{0, Low, true}, {60, Fair, false}, {90, Good, false}}},
	{"t5_side_plank", "", []line{{0, Low, true}, {30, Fair, false}, {60, Good, false}}},
	{"t6_copenhagen", Short, []line{{0, Low, true}, {10, Fair, false}, {30, Good, false}}},
	{"t6_copenhagen", Long, []line{{0, Fair, false}, {20, Good, false}, {30, Strong, false}}},
	{"t10_knee_to_wall", "", []line{{0, Low, true}, {7, Fair, true}, {9, Good, false}}},
	{"t11_hop", "", []line{{0, Low, false}, {80, Fair, false}, {90, Good, false}}},
	{"t15_toe_raises", "", []line{{0, Fair, false}, {25, Good, false}}},
}

func ladderOf(test, way string) []line {
	for _, l := range ladders {
		if l.test == test && (l.way == "" || l.way == way) {
			return l.lines
		}
	}
	return nil
}

// on finds where v lies among lines, and the next line above; next is zero on
// the highest.
func on(lines []line, v training.TestValue) (at, next line) {
	for i, l := range lines {
		if v < l.from {
			return at, l
		}
		at = lines[i]
	}
	return at, line{}
}
