package composition_test

import (
	"fmt"

	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/unit"
)

// dice is a small generator of its own, so that the problems of these tests
// never change under them.
type dice uint64

func (d *dice) roll(n int) int {
	*d = *d*6364136223846793005 + 1442695040888963407
	return int(uint64(*d) >> 33 % uint64(n))
}

func (d *dice) between(a, b int) int { return a + d.roll(b-a+1) }

// grid is one realistic problem: how long and how many the sessions are, and
// what the athlete has and can do.
type grid struct {
	minutes, sessions, level, kit int // kit 0 none, 1 bands, 2 dumbbells, 3 gym
	phase                         int // 0 to 3: the heavier, the longer the rests
	seed                          int
}

func (g grid) String() string {
	return fmt.Sprintf("%dx%d-L%d-kit%d-phase%d-%d", g.minutes, g.sessions, g.level, g.kit, g.phase, g.seed)
}

// The weights of a hard set of each need, and its ranges in hard sets a week.
var (
	weights = [composition.Needs]int{120, 120, 120, 160, 80, 60, 60, 80, 40, 40, 100}
	ranges  = [composition.Needs][4]int{
		{2, 4, 6, 10}, {2, 4, 8, 12}, {2, 3, 6, 9}, {3, 5, 8, 14}, {2, 3, 4, 8}, {1, 2, 3, 6},
		{1, 2, 4, 8}, {2, 3, 6, 10}, {1, 2, 4, 8}, {1, 2, 4, 10}, {2, 4, 8, 12},
	}
)

func (g grid) problem() composition.Problem {
	d := dice(g.seed*7919 + g.minutes*31 + g.sessions*7 + g.level*3 + g.kit*101 + g.phase)
	d.roll(2)
	p := composition.Problem{
		HardCap:        []int{16, 20, 24, 28}[g.level],
		ContactCap:     []int{100, 160, 220, 300}[g.level],
		BindUnilateral: g.minutes > 20, BindBothLegs: g.minutes > 20 && g.seed%2 == 0,
		TimeCost: 2,
	}
	weak := d.roll(2 * composition.Needs)
	for m := range p.Needs {
		w := weights[m]
		if m == weak {
			w = w * 3 / 2
		}
		p.Needs[m].Slope = [4]int{w / 4, w / 5, w / 10, w / 20}
		for k, sets := range ranges[m] {
			p.Needs[m].To[k] = 4 * sets
			if m == weak && k > 0 {
				p.Needs[m].To[k] += 8
			}
		}
	}
	pool := g.pool(&d)
	for s := range g.sessions {
		p.Sessions = append(p.Sessions, g.session(s, pool))
	}
	return p
}

func (g grid) session(s int, pool []composition.Candidate) composition.Session {
	warmUp := map[int]int{10: 2, 20: 3, 30: 5, 45: 6, 60: 8}[g.minutes]
	z := composition.Session{
		Name: string(rune('A' + s)), Candidates: pool, Time: unit.Seconds(60 * (g.minutes - warmUp)), ItemGap: 30,
		FreePower: g.minutes == 30, MustPair: g.minutes < 45,
		MaxExercises: map[int]int{10: 2, 20: 4, 30: 6, 45: 7, 60: 8}[g.minutes],
		HardCap:      []int{8, 10, 12, 14}[g.level], ContactCap: []int{40, 60, 80, 100}[g.level], StrainCap: 1 << 20,
	}
	if s%2 == 1 && g.seed%3 == 0 {
		z.StrainCap = 1500
	}
	calf := composition.Straight
	if s%2 == 1 {
		calf = composition.Bent
	}
	require := func(r composition.Requirement) {
		r.Order = 10*len(z.Required) + s
		z.Required = append(z.Required, r)
	}
	require(composition.Requirement{Role: composition.CalfRole, Knee: calf})
	if g.minutes >= 30 || s%2 == 0 {
		require(composition.Requirement{Role: composition.Knee})
	}
	if g.minutes >= 30 || s%2 == 1 {
		require(composition.Requirement{Role: composition.Back})
	}
	if g.minutes >= 30 || s == 0 {
		require(composition.Requirement{Role: composition.TrunkRole})
	}
	if s == 1 {
		require(composition.Requirement{Role: composition.HipRole, Abductor: true})
	}
	return z
}

// kind is a family of exercises the pool draws from.
type kind struct {
	role           composition.Role
	count          int
	primary        [][]int
	secondary      [][]int
	least, most    int
	work, rest     int
	hard, strain   int
	ladders        int
	heavy, oneSide int // per cent
}

var kinds = []kind{
	{composition.Power, 9, [][]int{{10}}, [][]int{{3}, {0}}, 1, 4, 30, 75, 0, 60, 3, 0, 40},
	{composition.Knee, 14, [][]int{{0, 1}, {0}}, [][]int{{2}, {4}, {}}, 2, 4, 45, 120, 1, 150, 4, 50, 55},
	{composition.Back, 14, [][]int{{1, 2}, {2}, {1}}, [][]int{{7}, {3}, {}}, 2, 4, 45, 120, 1, 150, 4, 50, 40},
	{composition.CalfRole, 9, [][]int{{3}}, [][]int{{6}, {}}, 2, 5, 60, 75, 1, 60, 3, 30, 60},
	{composition.HipRole, 11, [][]int{{4}, {5}, {4, 1}}, [][]int{{7}, {1}, {}}, 2, 3, 60, 60, 0, 40, 4, 0, 80},
	{composition.FootRole, 7, [][]int{{6}}, [][]int{{3}, {}}, 2, 3, 45, 45, 0, 10, 3, 0, 60},
	{composition.TrunkRole, 13, [][]int{{7}}, [][]int{{1}, {8}, {5}, {}}, 2, 3, 45, 45, 0, 10, 4, 0, 40},
	{composition.UpperRole, 11, [][]int{{8}, {9}}, [][]int{{7}, {}}, 2, 3, 45, 60, 0, 10, 4, 30, 30},
}

// pool is the candidates of every session: kit and level decide how many.
func (g grid) pool(d *dice) []composition.Candidate {
	var pool []composition.Candidate
	for _, k := range kinds {
		first := len(pool)
		var rungs []int
		for i := range k.count {
			ladder, difficulty := d.roll(k.ladders), d.between(1, 5)
			c := g.candidate(k, i, difficulty, d)
			if difficulty > g.level+2 || d.roll(6) >= g.kit+3 {
				continue
			}
			if k.role == composition.Power && g.level == 0 && g.phase == 0 {
				continue
			}
			for j, r := range rungs {
				if r == ladder {
					c.Conflicts = append(c.Conflicts, first+j)
					pool[first+j].Conflicts = append(pool[first+j].Conflicts, len(pool))
				}
			}
			rungs = append(rungs, ladder)
			pool = append(pool, c)
		}
	}
	return pool
}

func (g grid) candidate(k kind, i, difficulty int, d *dice) composition.Candidate {
	c := composition.Candidate{
		Exercise: fmt.Sprintf("r%d-%d", k.role, i), Role: k.role, MinSets: k.least, MaxSets: k.most,
		Setup: 45, Work: unit.Seconds(k.work), Rest: unit.Seconds(k.rest), PairRest: 30,
		Hard: k.hard, Strain: k.strain, Value: d.roll(7) - 8 - 3*difficulty, ValuePer: -2,
	}
	for r := range composition.Roles {
		leg := r <= int(composition.Back)
		if r != int(k.role) && r != int(composition.Power) && (k.role > composition.Back || !leg) {
			c.PairMask |= 1 << r
		}
	}
	c.OneSided = d.roll(100) < k.oneSide
	if c.OneSided {
		c.Work = c.Work * 3 / 2 / 15 * 15
	}
	full := 4
	if heavy := d.roll(100) < k.heavy && g.kit >= 2; heavy {
		c.Rest, c.PairRest = unit.Seconds([]int{75, 120, 180, 150}[g.phase]), 75
		c.Setup, c.Work = []unit.Seconds{60, 60, 150, 150}[g.phase], 30
		c.Value, c.ValuePer = c.Value-4, 6
		c.MaxSets = max(k.most, 3+g.phase/2)
	} else if difficulty < g.level && k.role <= composition.CalfRole {
		full = 2
	}
	for _, m := range k.secondary[d.roll(len(k.secondary))] {
		c.Stimulus[m] = full / 2
	}
	for _, m := range k.primary[d.roll(len(k.primary))] {
		c.Stimulus[m] = full
		c.Abductor = c.Abductor || k.role == composition.HipRole && m == 4
	}
	c.BentKnee = k.role == composition.CalfRole && d.roll(2) == 0
	if k.role == composition.Power {
		c.Contacts = 10
		if c.OneSided {
			c.Contacts = 20
		}
	}
	if k.hard > 0 {
		c.Unilateral = -30
		if c.OneSided {
			c.Unilateral = 70
		}
	}
	return c
}

// grids lists realistic problems of one length and number of sessions.
func grids(minutes, sessions, count int) []grid {
	var list []grid
	for i := range count {
		list = append(list, grid{minutes, sessions, i % 4, i / 4 % 4, (i + i/4) % 4, i})
	}
	return list
}
