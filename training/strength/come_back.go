package strength

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// ComeBack is how training goes on after a gap: its zero value is as planned.
// It holds for the first Sessions or the first Weeks after the gap; the level and
// the hops are for whoever plans, and so are the phases, which PER-09 counts from
// the same days.
type ComeBack struct {
	Sessions   int          // the first so many; 0 = see Weeks
	Weeks      int          // the first so many
	SetsLess   int          // sets fewer of each exercise
	Sets       unit.Percent // share of the sets; 0 = all
	RIRMore    training.RIR
	Load       unit.Percent // share of the last load; 0 = all
	Max        unit.Percent // share of the estimated maximum; 0 = all
	Retest     bool         // begin from first loads again
	LevelsLess int
	// HopsFrom is the first week with hops and TwoFrom the first with those of
	// level 2; 0 = no limit. HopsHalf: they begin with half the first dose.
	HopsFrom, TwoFrom int
	HopsHalf          bool
	HopLevelLess      int
}

// comeBacks are the rows by days off, each up to and including its limit.
//
// Source: PRG-11.
var comeBacks = []struct {
	upTo int
	row  ComeBack
}{
	{7, ComeBack{}},
	{14, ComeBack{Sessions: 1, SetsLess: 1, RIRMore: 1}},
	{28, ComeBack{Sessions: 2, Sets: 67, Load: 90}},
	{56, ComeBack{Weeks: 2, RIRMore: 2, Max: 85, HopLevelLess: 1}},
	{84, ComeBack{Weeks: 2, Max: 75, HopsFrom: 3, HopsHalf: true, TwoFrom: 6}},
	{1 << 30, ComeBack{Weeks: 3, Retest: true, HopsFrom: 3, HopsHalf: true, TwoFrom: 6}},
}

// OlderAdult is the age from which a gap costs more and loads rise by half.
//
// Source: PRG-11, SAFE-05.
const OlderAdult = 65

// longGone is the days from which the level goes down, and illRow the least row
// after an illness.
//
// Source: PRG-11.
const (
	longGone = 180
	illRow   = 1
)

// ComeBackAfter is how to begin so many days after the last strength session,
// which may be any number; up to 7 changes nothing.
//
//  1. After a fever or an illness of the whole body it is the row of 8 to 14
//     days at least. That nothing is done until two days without symptoms is
//     for the caller to see to.
//  2. From 65 on every row but the first gives way to the one below.
//  3. Over 180 days the level goes down by one, whatever the age.
//
// Source: PRG-11.
func ComeBackAfter(days, age int, ill bool) ComeBack {
	i := 0
	for days > comeBacks[i].upTo {
		i++
	}
	if ill { // Rule 1.
		i = max(i, illRow)
	}
	if age >= OlderAdult && i > 0 { // Rule 2.
		i = min(i+1, len(comeBacks)-1)
	}
	row := comeBacks[i].row
	if days > longGone { // Rule 3.
		row.LevelsLess = 1
	}
	return row
}

// Holds reports whether the row still rules a session that so many sessions,
// and so many days, follow the end of the gap. The first one is 0 of each.
//
// Source: PRG-11.
func (c ComeBack) Holds(sessions, days int) bool {
	return sessions < c.Sessions || days < 7*c.Weeks
}

// Share is what the gap leaves of a maximum or a load, 0 to 100: nothing when
// it is sought anew.
//
// Source: PRG-11.
func (c ComeBack) Share() unit.Percent {
	switch {
	case c.Retest:
		return 0
	case c.Load > 0:
		return c.Load
	case c.Max > 0:
		return c.Max
	}
	return 100
}

// SetsOf is how many of n sets are left, at least one of any.
//
// Source: PRG-11.
func (c ComeBack) SetsOf(n int) int {
	left := n - c.SetsLess
	if c.Sets > 0 {
		left = int(unit.Percent(n)*c.Sets/100 + 0.5)
	}
	return max(left, min(n, 1))
}
