package composition_test

import (
	"math"
	"os"
	"testing"

	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/unit"
)

// small is a random problem a complete enumeration can solve.
func small(d *dice) composition.Problem {
	p := composition.Problem{
		HardCap: d.between(4, 14), ContactCap: d.between(20, 90),
		BindUnilateral: d.roll(2) == 0, TimeCost: d.roll(3), BindBothLegs: d.roll(3) == 0,
	}
	for m := range p.Needs {
		w := 4 * d.between(0, 10)
		p.Needs[m].Slope = [4]int{w, w * 4 / 5, w / 2, w / 4}
		at := 0
		for k := range p.Needs[m].To {
			at += d.between(2, 10)
			p.Needs[m].To[k] = at
		}
	}
	for range d.between(1, 2) {
		p.Sessions = append(p.Sessions, smallSession(d))
	}
	return p
}

func smallSession(d *dice) composition.Session {
	s := composition.Session{
		Time: unit.Seconds(d.between(250, 1500)), ItemGap: unit.Seconds(d.between(0, 30)),
		FreePower: d.roll(2) == 0, MustPair: d.roll(3) == 0, MaxExercises: d.between(1, 5),
		HardCap: d.between(3, 9), StrainCap: d.between(300, 1500), ContactCap: d.between(20, 60),
	}
	for range d.between(3, 5) {
		s.Candidates = append(s.Candidates, smallCandidate(d))
	}
	for range d.roll(3) {
		i, j := d.roll(len(s.Candidates)), d.roll(len(s.Candidates))
		if i != j {
			s.Candidates[i].Conflicts = append(s.Candidates[i].Conflicts, j)
			s.Candidates[j].Conflicts = append(s.Candidates[j].Conflicts, i)
		}
	}
	for range d.roll(4) {
		s.Required = append(s.Required, composition.Requirement{
			Role: composition.Role(d.roll(composition.Roles)), Knee: composition.CalfKnee(d.roll(3)),
			Abductor: d.roll(3) == 0, Main: d.roll(4) == 0, Order: d.roll(3),
		})
	}
	return s
}

func smallCandidate(d *dice) composition.Candidate {
	role := composition.Role(d.roll(composition.Roles))
	c := composition.Candidate{
		Exercise: "x", Role: role, BentKnee: d.roll(2) == 0, OneSided: d.roll(2) == 0, Abductor: d.roll(2) == 0, Main: role <= composition.Back && d.roll(2) == 0,
		MinSets: d.between(1, 2), Setup: unit.Seconds(d.between(20, 90)), Work: unit.Seconds(d.between(15, 80)),
		Rest: unit.Seconds(d.between(30, 180)), PairRest: unit.Seconds(d.between(20, 90)),
		Value: d.between(-15, 10), ValuePer: d.between(-3, 8), Strain: d.between(0, 200),
	}
	c.MaxSets = c.MinSets + d.roll(2)
	c.PairMask = uint16(d.roll(1 << composition.Roles))
	if role >= composition.CalfRole {
		c.PairMask |= 0xff
	}
	for range d.between(1, 3) {
		c.Stimulus[d.roll(composition.Needs)] = d.between(1, 4)
	}
	if role == composition.Power {
		c.Contacts = d.between(5, 20)
	}
	if role <= composition.CalfRole && role != composition.Power {
		c.Hard, c.Unilateral = 1, -30
		if c.OneSided {
			c.Unilateral = 70
		}
	}
	return c
}

// brute solves p by looking at everything.
type brute struct {
	p        composition.Problem
	required [][]composition.Requirement
	lists    [][]content
}

// content is what one session holds: sets of each candidate.
type content struct {
	sets                    []int
	ticks                   int
	hard, contacts, oneSide int
	lopsided                int
	value                   int
	stimulus                [composition.Needs]int
}

func (b *brute) contents(i int) []content {
	s := &b.p.Sessions[i]
	var list []content
	sets := make([]int, len(s.Candidates))
	var walk func(c int)
	walk = func(c int) {
		if c == len(sets) {
			if x, ok := b.weigh(s, sets, b.required[i]); ok {
				list = append(list, x)
			}
			return
		}
		sets[c] = 0
		walk(c + 1)
		for n := s.Candidates[c].MinSets; n <= s.Candidates[c].MaxSets; n++ {
			sets[c] = n
			walk(c + 1)
		}
		sets[c] = 0
	}
	walk(0)
	return list
}

func (b *brute) weigh(s *composition.Session, sets []int, required []composition.Requirement) (content, bool) {
	x := content{sets: append([]int(nil), sets...)}
	strain, count := 0, 0
	var chosen []int
	for i, n := range sets {
		if n == 0 {
			continue
		}
		c := &s.Candidates[i]
		for _, j := range c.Conflicts {
			if sets[j] > 0 {
				return x, false
			}
		}
		chosen = append(chosen, i)
		count++
		strain += n * c.Strain
		x.hard += n * c.Hard
		x.contacts += n * c.Contacts
		x.oneSide += n * c.Unilateral
		x.lopsided += n * lopsided(c)
		x.value += c.Value + n*c.ValuePer
		for m, q := range c.Stimulus {
			x.stimulus[m] += q * n
		}
	}
	if count > s.MaxExercises || x.hard > s.HardCap || strain > s.StrainCap || x.contacts > s.ContactCap {
		return x, false
	}
	if !roomFor(s, chosen, map[string]bool{}) || !meetsAll(s, chosen, required) {
		return x, false
	}
	x.ticks = leastTicks(s, sets, chosen)
	x.value -= b.p.TimeCost * x.ticks
	return x, x.ticks <= (int(s.Time)+int(s.ItemGap))/15
}

// roomFor gives each exercise a slot, spelled out once more.
func roomFor(s *composition.Session, chosen []int, taken map[string]bool) bool {
	if len(chosen) == 0 {
		return true
	}
	c := s.Candidates[chosen[0]]
	var open []string
	switch c.Role {
	case composition.Power:
		open = []string{"P"}
	case composition.Knee, composition.Back:
		open = []string{"K"}
		if c.Role == composition.Back {
			open = []string{"H"}
		}
		if c.OneSided && !c.Main {
			open = append(open, "X")
		}
	case composition.CalfRole:
		open = []string{"C", "X"}
	case composition.TrunkRole:
		open = []string{"T", "Y"}
	case composition.HipRole:
		open = []string{"A", "Y"}
	case composition.UpperRole:
		open = []string{"U", "Y"}
	case composition.FootRole:
		open = []string{"Y"}
	}
	for _, slot := range open {
		if taken[slot] {
			continue
		}
		taken[slot] = true
		ok := roomFor(s, chosen[1:], taken)
		taken[slot] = false
		if ok {
			return true
		}
	}
	return false
}

func lopsided(c *composition.Candidate) int {
	switch {
	case c.Unilateral > 0:
		return 1
	case c.Unilateral < 0:
		return -1
	}
	return 0
}

func meetsAll(s *composition.Session, chosen []int, required []composition.Requirement) bool {
	for _, r := range required {
		met := false
		for _, i := range chosen {
			met = met || meets(r, s.Candidates[i])
		}
		if !met {
			return false
		}
	}
	return true
}

func meets(r composition.Requirement, c composition.Candidate) bool {
	if r.Role != c.Role || r.Main && !c.Main {
		return false
	}
	if r.Role == composition.CalfRole && (r.Knee == composition.Straight && c.BentKnee || r.Knee == composition.Bent && !c.BentKnee) {
		return false
	}
	return !(r.Role == composition.HipRole && r.Abductor && !c.Abductor)
}

// leastTicks tries every way to do the chosen exercises in ones and twos.
func leastTicks(s *composition.Session, sets, chosen []int) int {
	if len(chosen) == 0 {
		return 0
	}
	a, rest := chosen[0], chosen[1:]
	ca := s.Candidates[a]
	best := math.MaxInt32
	if !s.MustPair || ca.Role == composition.Power || !anyPartner(s, a) {
		t := up(composition.ItemTime(ca, ca, sets[a], 0, s.ItemGap))
		if ca.Role == composition.Power && s.FreePower {
			t = 0
		}
		best = t + leastTicks(s, sets, rest)
	}
	for k, b := range rest {
		if composition.MayPair(ca, s.Candidates[b]) {
			others := append(append([]int(nil), rest[:k]...), rest[k+1:]...)
			t := up(composition.ItemTime(ca, s.Candidates[b], sets[a], sets[b], s.ItemGap))
			best = min(best, t+leastTicks(s, sets, others))
		}
	}
	return best
}

func anyPartner(s *composition.Session, a int) bool {
	for b, c := range s.Candidates {
		if a != b && composition.MayPair(s.Candidates[a], c) {
			return true
		}
	}
	return false
}

func up(t unit.Seconds) int { return (int(t) + 14) / 15 }

// best is the value of the best week, or false when there is none.
func (b *brute) best() (int, bool) {
	b.lists = nil
	for i := range b.p.Sessions {
		b.lists = append(b.lists, b.contents(i))
	}
	best, found := 0, false
	for _, x := range b.lists[0] {
		if len(b.lists) == 1 {
			if v, ok := b.week(x); ok && (!found || v > best) {
				best, found = v, true
			}
			continue
		}
		for _, y := range b.lists[1] {
			if v, ok := b.week(x, y); ok && (!found || v > best) {
				best, found = v, true
			}
		}
	}
	return best, found
}

func (b *brute) week(sessions ...content) (int, bool) {
	var sum content
	for _, x := range sessions {
		sum.hard, sum.contacts, sum.oneSide, sum.value = sum.hard+x.hard, sum.contacts+x.contacts, sum.oneSide+x.oneSide, sum.value+x.value
		sum.lopsided += x.lopsided
		for m, q := range x.stimulus {
			sum.stimulus[m] += q
		}
	}
	if sum.hard > b.p.HardCap || sum.contacts > b.p.ContactCap || b.p.BindUnilateral && sum.oneSide < 0 || b.p.BindBothLegs && sum.lopsided > 0 {
		return 0, false
	}
	for m, c := range b.p.Needs {
		for q := 1; q <= sum.stimulus[m]; q++ {
			for k, to := range c.To {
				if q <= to {
					sum.value += c.Slope[k]
					break
				}
			}
		}
	}
	return sum.value, true
}

// solve keeps each requirement, in the stated order, that a week can meet
// beside those kept before it.
func (b *brute) solve() (value, dropped int) {
	b.required = nil
	for _, s := range b.p.Sessions {
		var list []composition.Requirement
		for _, r := range s.Required {
			answered := false
			for _, c := range s.Candidates {
				answered = answered || meets(r, c)
			}
			if answered {
				list = append(list, r)
			}
		}
		b.required = append(b.required, list)
	}
	if v, ok := b.best(); ok {
		return v, 0
	}
	asked := b.required
	b.required = make([][]composition.Requirement, len(asked))
	for order := 0; order <= 100; order++ {
		for s, list := range asked {
			for _, r := range list {
				if r.Order != order {
					continue
				}
				b.required[s] = append(b.required[s], r)
				if _, ok := b.best(); !ok {
					b.required[s] = b.required[s][:len(b.required[s])-1]
					dropped++
				}
			}
		}
	}
	value, _ = b.best()
	return value, dropped
}

func TestSmallProblemsAreSolvedAsByLookingAtEverything(t *testing.T) {
	d := dice(77)
	proven, problems := 0, 400
	if os.Getenv("LEGWORK_SOAK") != "" {
		problems = 4000
	}
	for i := range problems {
		p := small(&d)
		want, _ := (&brute{p: p}).solve()
		a := composition.Solve(p)
		if err := composition.Check(p, a); err != nil {
			t.Fatalf("problem %d: %v", i, err)
		}
		if a.Value > want || a.Bound < want || a.Proven && a.Value != want {
			t.Fatalf("problem %d: value %d, bound %d, proven %t; the best is %d", i, a.Value, a.Bound, a.Proven, want)
		}
		if a.Proven {
			proven++
		}
	}
	if proven < problems*99/100 {
		t.Errorf("%d of %d proven, want at least 99 %%", proven, problems)
	}
}
