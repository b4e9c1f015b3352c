package composition

import "github.com/legwork-run/legwork/training/unit"

// ItemTime is how long one item of a session takes, its share of the changes
// between items included: na sets of a alone when nb is 0, or na sets of a and
// nb sets of b as a superset. 0 when there are no sets at all.
//
//  1. gap + the setup and the work of every set of both.
//  2. After a round in which both did a set, the longer of the two PairRests.
//  3. After a round in which only one still has sets, that one's own Rest.
//  4. No rest after the very last set.
//
// Source: TIME-01, PER-07.
func ItemTime(a, b Candidate, na, nb int, gap unit.Seconds) unit.Seconds {
	return itemTime(&a, &b, na, nb, gap)
}

func itemTime(a, b *Candidate, na, nb int, gap unit.Seconds) unit.Seconds {
	if na < nb {
		a, b, na, nb = b, a, nb, na
	}
	if na <= 0 {
		return 0
	}
	total := gap + a.Setup + unit.Seconds(na)*a.Work
	if nb <= 0 {
		return total + unit.Seconds(na-1)*a.Rest
	}
	total += b.Setup + unit.Seconds(nb)*b.Work
	together, alone := nb, na-nb-1
	if na == nb {
		together, alone = nb-1, 0
	}
	return total + unit.Seconds(together)*max(a.PairRest, b.PairRest) + unit.Seconds(alone)*a.Rest
}

// MayPair reports whether a and b may be done as a superset: each one's mask
// must have the other's role. Hops are never paired. Source: PER-07.
func MayPair(a, b Candidate) bool { return mayPair(&a, &b) }

func mayPair(a, b *Candidate) bool {
	if a.Role == Power || b.Role == Power {
		return false
	}
	return a.PairMask>>b.Role&1 == 1 && b.PairMask>>a.Role&1 == 1
}

// tick is the unit of time of the search, in seconds. Every item is rounded up
// to it, so a session that fits in ticks fits in seconds.
//
// House rule: 15 s is finer than anybody keeps a rest.
const tick = 15

func ticks(s unit.Seconds) int { return (int(s) + tick - 1) / tick }

// standsAlone reports, for each candidate, whether it may be an item by
// itself. Where every item must be paired, only a candidate that nothing in
// the session may be paired with still can: leaving it out altogether would
// serve nobody.
func standsAlone(s *Session) []bool {
	alone := make([]bool, len(s.Candidates))
	for i := range s.Candidates {
		alone[i] = !s.MustPair || s.Candidates[i].Role == Power || !hasPartner(s.Candidates, i)
	}
	return alone
}

func hasPartner(all []Candidate, i int) bool {
	for j := range all {
		if j != i && mayPair(&all[i], &all[j]) {
			return true
		}
	}
	return false
}

// matching names the four blocks, pairs of slots, that divide the eight slots
// which may be paired.
type matching [4]uint8

// places is the number of slots that may be paired, blocks the number of ways
// to take two of them.
const (
	places = 8
	blocks = places * (places - 1) / 2
)

// blockOf numbers the pairs of slots; blockSlots is its inverse.
var blockOf, blockSlots = numberBlocks()

// matchings are all 105 ways to divide eight slots into pairs. A pair of slots
// may also hold two items that stand alone, or be half or wholly empty, so
// they cover every way of doing the items of a session in ones and twos.
var matchings = allMatchings()

func numberBlocks() (of [places][places]uint8, slots [blocks][2]uint8) {
	n := uint8(0)
	for i := range uint8(places) {
		for j := i + 1; j < places; j++ {
			of[i][j], of[j][i] = n, n
			slots[n] = [2]uint8{i, j}
			n++
		}
	}
	return of, slots
}

func allMatchings() []matching {
	var all []matching
	var grow func(m matching, depth int, used uint8)
	grow = func(m matching, depth int, used uint8) {
		if depth == len(m) {
			all = append(all, m)
			return
		}
		i := uint8(0)
		for used>>i&1 == 1 {
			i++
		}
		for j := i + 1; j < places; j++ {
			if used>>j&1 == 0 {
				m[depth] = blockOf[i][j]
				grow(m, depth+1, used|1<<i|1<<j)
			}
		}
	}
	grow(matching{}, 0, 0)
	return all
}
