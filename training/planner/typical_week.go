package planner

import (
	"math"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// mostHard is how many of a week's runs may be the fast ones.
const mostHard = 2

// TypicalWeek is a week of running that adds up to about so much, for somebody
// who names days and kilometres rather than runs:
//
//  1. The long run is on the last of the days. It is three tenths of the week,
//     four with three days and six with two, so that no other is longer.
//  2. As many of the others as asked are fast, two at most: those farthest from
//     the long run and from each other.
//  3. The rest is easy. Distances are whole kilometres.
//
// One day is one easy run; without days or distance there is none.
//
// House rule: it only has to say where strength work may stand; runs that are
// known replace it day by day.
func TypicalWeek(days []training.Weekday, distance unit.Metres, hard int) []training.UsualRun {
	days = slices.Compact(slices.Sorted(slices.Values(days)))
	if len(days) == 0 || distance <= 0 {
		return nil
	}
	if len(days) == 1 {
		return []training.UsualRun{usualOf(days[0], training.RunEasy, distance)}
	}
	long := days[len(days)-1] // Rule 1.
	share := 0.3
	switch len(days) {
	case 2:
		share = 0.6
	case 3:
		share = 0.4
	}
	longest := unit.Metres(share) * distance
	each := (distance - longest) / unit.Metres(len(days)-1)
	fast := fastDays(days, long, min(hard, mostHard, len(days)-2)) // Rule 2.
	out := make([]training.UsualRun, 0, len(days))
	for _, d := range days {
		switch {
		case d == long:
			out = append(out, usualOf(d, training.RunLong, longest))
		case slices.Contains(fast, d):
			kind := training.RunIntervals
			if d != fast[0] {
				kind = training.RunTempo
			}
			out = append(out, usualOf(d, kind, each))
		default:
			out = append(out, usualOf(d, training.RunEasy, each)) // Rule 3.
		}
	}
	return out
}

func usualOf(d training.Weekday, k training.RunKind, distance unit.Metres) training.UsualRun {
	km := max(1, math.Round(float64(distance)/1000))
	return training.UsualRun{Day: d, Kind: k, Distance: unit.Metres(1000 * km), StartAssumed: true}
}

// fastDays is rule 2 of TypicalWeek: n days, the first found first.
func fastDays(days []training.Weekday, long training.Weekday, n int) []training.Weekday {
	taken, out := []training.Weekday{long}, []training.Weekday(nil)
	for range n {
		best, most := training.Weekday(0), -1
		for _, d := range days {
			if near := nearest(d, taken); near > most {
				best, most = d, near
			}
		}
		taken, out = append(taken, best), append(out, best)
	}
	return out
}

// nearest is how many days lie between d and the nearest of others, round the
// week.
func nearest(d training.Weekday, others []training.Weekday) int {
	near := 7
	for _, o := range others {
		apart := (int(d) - int(o) + 7) % 7
		near = min(near, apart, 7-apart)
	}
	return near
}
