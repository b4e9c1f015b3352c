package composition

import (
	"cmp"

	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/unit"
)

// answer states the best week found as sessions of items.
func (x *search) answer(bound int) Answer {
	a := Answer{Value: x.value}
	a.Bound = max(x.value, floorDiv(bound, scale))
	a.Proven = a.Bound == a.Value
	for s, z := range x.w.sessions {
		a.Sessions = append(a.Sessions, z.filled(&x.picks[s]))
	}
	return a
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && a < 0 {
		q--
	}
	return q
}

// place is the rank of each slot in a session: hops, main lift, second
// pattern, second leg exercise, calf, hip, trunk, upper body. Source: COMP-02.
var place = [slots]int{
	slotPower: 0, slotKnee: 1, slotBack: 2, slotExtra: 3, slotCalf: 4,
	slotHip: 5, slotAny: 6, slotTrunk: 7, slotUpper: 8,
}

// filled turns picks into items, by the quickest matching.
func (z *session) filled(picks *[slots]int) Filled {
	type ranked struct {
		rank int
		item Item
	}
	var list []ranked
	add := func(i, j int) {
		if place[j] < place[i] {
			i, j = j, i
		}
		a, b := &z.slots[i].choices[picks[i]], &z.slots[j].choices[picks[j]]
		list = append(list, ranked{place[i], Item{a.candidate, b.candidate, a.sets, b.sets}})
	}
	alone := func(i int) {
		if o := &z.slots[i].choices[picks[i]]; o.candidate >= 0 {
			list = append(list, ranked{place[i], Item{First: o.candidate, Second: -1, FirstSets: o.sets}})
		}
	}
	for _, b := range z.quickest(picks) {
		i, j := int(blockSlots[b][0]), int(blockSlots[b][1])
		if z.paired(picks, i, j) {
			add(i, j)
			continue
		}
		alone(i)
		alone(j)
	}
	alone(slotPower)
	order.By(list, func(a, b ranked) int { return cmp.Compare(a.rank, b.rank) })
	var f Filled
	for _, r := range list {
		f.Items = append(f.Items, r.item)
	}
	f.Time = filledTime(z.s, f.Items)
	return f
}

// quickest is the matching that takes the picks the least time.
func (z *session) quickest(picks *[slots]int) matching {
	best, least := matchings[0], -1
	for _, m := range matchings {
		t := 0
		for _, b := range m {
			i, j := blockSlots[b][0], blockSlots[b][1]
			t += z.blockTime(b, z.slots[i].choices[picks[i]].group, z.slots[j].choices[picks[j]].group)
		}
		if least < 0 || t < least {
			best, least = m, t
		}
	}
	return best
}

// paired reports whether two picks of a block are done as a superset: they may
// be, and either must be or take no longer so.
func (z *session) paired(picks *[slots]int, i, j int) bool {
	a, b := &z.slots[i].choices[picks[i]], &z.slots[j].choices[picks[j]]
	if a.candidate < 0 || b.candidate < 0 {
		return false
	}
	t, u := &z.slots[i].timings[a.group], &z.slots[j].timings[b.group]
	if !mayPair(t.candidate, u.candidate) {
		return false
	}
	together := z.ticksOf(t.candidate, u.candidate, t.sets, u.sets)
	return !t.alone || !u.alone || together <= t.loneTicks+u.loneTicks
}

// SessionTime is how long the items of a session take after the warm-up: one
// change less than there are items, and nothing for hops inside the warm-up.
// Source: TIME-01.
func SessionTime(s Session, items []Item) unit.Seconds { return filledTime(&s, items) }

func filledTime(s *Session, items []Item) unit.Seconds {
	total := unit.Seconds(0)
	for _, i := range items {
		total += timeOf(s, i)
	}
	if total > 0 {
		total -= s.ItemGap
	}
	return total
}

// ticksOf is the time f takes.
func ticksOf(s *Session, f Filled) int {
	n := 0
	for _, i := range f.Items {
		n += ticks(timeOf(s, i))
	}
	return n
}

func timeOf(s *Session, i Item) unit.Seconds {
	a := &s.Candidates[i.First]
	if a.Role == Power && s.FreePower {
		return 0
	}
	if i.Second < 0 {
		return itemTime(a, a, i.FirstSets, 0, s.ItemGap)
	}
	return itemTime(a, &s.Candidates[i.Second], i.FirstSets, i.SecondSets, s.ItemGap)
}
