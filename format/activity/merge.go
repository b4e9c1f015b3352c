package activity

import (
	"cmp"
	"slices"
	"time"

	"github.com/legwork-run/legwork/training/order"
)

// Bounds within which two recordings are one.
const (
	sameStart = 60 * time.Second
	sameShare = 0.02
	// pointShare is how far a length measured along positions strays from
	// what the device says.
	pointShare = 0.05
	// lookBack is how many activities before one are compared with it. House
	// rule: nobody exports more copies of one outing.
	lookBack = 50
)

// Same reports whether a and b are one outing recorded or exported twice:
//
//  1. They start within 60 s of each other; a start cut to the minute does too.
//  2. Their time or their distance agrees within 2 %, or 5 % for a distance
//     measured along positions. Either is enough: one copy may leave out the
//     pauses and the other the sensor, and nobody starts two runs in a minute.
//  3. Two named sports must be the same.
func Same(a, b Activity) bool {
	if !a.Dated() || !b.Dated() || a.Start.Sub(b.Start).Abs() > sameStart { // Rule 1.
		return false
	}
	if a.Sport != "" && b.Sport != "" && a.Sport != b.Sport { // Rule 3.
		return false
	}
	share := sameShare
	if a.FromPoints != b.FromPoints {
		share = pointShare
	}
	return near(a.Timer.Seconds(), b.Timer.Seconds(), sameShare) || // Rule 2.
		near(a.Elapsed.Seconds(), b.Elapsed.Seconds(), sameShare) ||
		near(float64(a.Distance), float64(b.Distance), share)
}

// Merge makes one activity of each that was recorded or exported twice, keeps
// the richer copy, fills its gaps from the other and orders all by start.
// Dropped are the copies left out, each beside the copy that was kept.
func Merge(all []Activity) (kept []Activity, dropped [][2]Activity) {
	sorted := slices.Clone(all)
	order.By(sorted, func(a, b Activity) int {
		return cmp.Or(a.Start.Compare(b.Start), cmp.Compare(richness(b), richness(a)), cmp.Compare(a.Source, b.Source))
	})
next:
	for _, a := range sorted {
		for i := len(kept) - 1; i >= max(0, len(kept)-lookBack) && a.Start.Sub(kept[i].Start) <= sameStart; i-- {
			if !Same(kept[i], a) {
				continue
			}
			rich, poor := kept[i], a
			if richness(poor) > richness(rich) {
				rich, poor = poor, rich
			}
			kept[i] = fill(rich, poor)
			dropped = append(dropped, [2]Activity{poor, rich})
			continue next
		}
		kept = append(kept, a)
	}
	return kept, dropped
}

// richness ranks copies: what a plan needs first, then what is nice to have.
func richness(a Activity) int {
	score := 0
	for i, has := range []bool{
		a.Records > 0, a.Laps > 0, a.Name != "", a.AvgHR > 0, !a.Derived, !a.MinuteExact,
		!a.FromPoints, a.Distance > 0, a.LocalKnown, a.DescentKnown, a.Sport != "",
	} {
		if has {
			score += 1 << i
		}
	}
	return score
}

// fill gives rich what only poor knows. The start stays rich's, so that the
// order of kept holds; a better clock is worth no reordering.
func fill(rich, poor Activity) Activity {
	rich.Name = cmp.Or(rich.Name, poor.Name)
	rich.Sport = cmp.Or(rich.Sport, poor.Sport)
	rich.SubSport = cmp.Or(rich.SubSport, poor.SubSport)
	rich.Kind = cmp.Or(rich.Kind, poor.Kind)
	rich.AvgHR = cmp.Or(rich.AvgHR, poor.AvgHR)
	rich.Distance = cmp.Or(rich.Distance, poor.Distance)
	if !rich.DescentKnown {
		rich.Ascent, rich.Descent, rich.DescentKnown = poor.Ascent, poor.Descent, poor.DescentKnown
	}
	if !rich.LocalKnown && poor.LocalKnown {
		rich.Local, rich.LocalKnown = rich.Start.In(poor.Local.Location()), true
	}
	return rich
}

func near(a, b, share float64) bool {
	return a > 0 && b > 0 && max(a, b)-min(a, b) <= share*max(a, b)
}
