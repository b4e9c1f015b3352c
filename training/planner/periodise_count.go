package planner

import "github.com/legwork-run/legwork/training"

// countdown is one count of weeks to a race.
type countdown struct {
	weeks int // the race week counted
	level training.Level
	race  training.Goal
	aa    int  // weeks of groundwork for L1 and above
	again bool // the athlete comes from a race: begin with basic strength
	done  int  // weeks of the plan before this count
	lite  bool // light maximal strength is allowed
}

// stretch is some weeks of one phase.
type stretch struct {
	phase training.Phase
	weeks int
	lite  bool
}

// room is how few and how many weeks a phase may take.
type room struct {
	phase    training.Phase
	min, max int
}

// taperWeeks is how many weeks are kept for the taper.
//
// Source: PER-09 step 1.
func taperWeeks(g training.Goal) int {
	if g.Marathonlike() {
		return 2
	}
	return 1
}

// phases divides the weeks to a race:
//
//  1. Keep the taper. Marathon, ultra and trail from 10 weeks on keep 3 weeks
//     of maintenance before it; 4 when power is allowed.
//  2. Groundwork by how long ago the athlete lifted (L1 to L3).
//  3. L1 to L3: basic strength, maximal strength and power while their fewest
//     weeks fit, then one week each in turn; the rest is maintenance.
//  4. Marathon, ultra and trail: power only for L2 and L3 with 20 weeks or
//     more, and 3 weeks at most.
//  5. L0: groundwork to 6 weeks, basic strength in two parts, groundwork to 8;
//     the rest is maintenance, or light maximal strength.
//  6. With less than the first phase needs, that phase takes what there is.
//
// Source: PER-09.
func (c countdown) phases() []stretch {
	taper := min(taperWeeks(c.race), c.weeks)
	keep := c.kept() // Rules 1 and 4.
	u := max(c.weeks-taper-keep, 0)
	var s []stretch
	if c.level <= training.L0 {
		s = c.beginner(u) // Rule 5.
	} else {
		s = c.trained(u) // Rules 2 and 3.
	}
	return tidy(append(s, stretch{phase: training.MT, weeks: keep}, stretch{phase: training.TP, weeks: taper}))
}

func (c countdown) kept() int {
	switch {
	case !c.race.Marathonlike() || c.weeks < 10:
		return 0
	case c.power():
		return 4
	}
	return 3
}

// power reports whether the race leaves room for a power phase. Rule 4.
func (c countdown) power() bool {
	return !c.race.Marathonlike() || c.level >= training.L2 && c.weeks >= 20
}

// rooms are the phases after groundwork for L1 to L3.
func (c countdown) rooms() []room {
	r := []room{{training.BS, 2, 5}, {training.MS, 4, 7}, {training.PW, 2, 4}}
	if c.level >= training.L2 {
		r = []room{{training.BS, 1, 3}, {training.MS, 4, 8}, {training.PW, 2, 5}}
	}
	if !c.power() {
		return r[:2]
	}
	if c.race.Marathonlike() {
		r[2].max = 3
	}
	return r
}

func (c countdown) trained(u int) []stretch {
	aa := min(c.aa, u) // Rule 2.
	s := []stretch{{phase: training.AA, weeks: aa}}
	left := u - aa
	var fit []room
	need := 0
	for _, r := range c.rooms() { // Rule 3.
		if need+r.min > left {
			break
		}
		need += r.min
		fit = append(fit, r)
	}
	switch {
	case len(fit) == 0 && aa == 0: // Rule 6.
		return append(s, stretch{phase: training.BS, weeks: left})
	case len(fit) == 1 && c.level >= training.L2:
		fit[0].max = 2
	}
	given, rest := share(fit, left)
	for i, r := range fit {
		s = append(s, stretch{phase: r.phase, weeks: given[i]})
	}
	return append(s, stretch{phase: training.MT, weeks: rest})
}

// share gives every room its fewest weeks, then one week at a time in turn up
// to its most; rest is what no room could take.
func share(rooms []room, weeks int) (given []int, rest int) {
	given = make([]int, len(rooms))
	for i, r := range rooms {
		given[i] = r.min
		weeks -= r.min
	}
	for moved := true; moved && weeks > 0; {
		moved = false
		for i, r := range rooms {
			if weeks > 0 && given[i] < r.max {
				given[i]++
				weeks--
				moved = true
			}
		}
	}
	return given, weeks
}

// The rooms of L0.
const (
	aaFirst   = 6 // weeks of groundwork before anything else grows
	aaMost    = 8
	liteLeast = 4 // weeks from which light maximal strength is worth it
)

func (c countdown) beginner(u int) []stretch {
	first, most := aaFirst, aaMost
	if c.again {
		first, most = 0, 0
	}
	aa := min(u, first)
	left := u - aa
	var bs, bs2 int
	switch {
	case left >= 4+3:
		var given []int
		given, left = share([]room{{training.BS, 4, 6}, {training.BS2, 3, 4}}, left)
		bs, bs2 = given[0], given[1]
	case left >= 3 || first == 0: // Rule 6 when there is no groundwork.
		bs = min(left, 6)
		left -= bs
	}
	more := min(left, most-aa)
	if more > 0 {
		aa, left = aa+more, left-more
	}
	rest := stretch{phase: training.MT, weeks: left}
	if c.lite && left >= liteLeast && !c.race.Marathonlike() && c.done+aa+bs+bs2 >= weeksAsL0 {
		rest = stretch{phase: training.MS, weeks: left, lite: true}
	}
	return []stretch{{phase: training.AA, weeks: aa}, {phase: training.BS, weeks: bs}, {phase: training.BS2, weeks: bs2}, rest}
}

// tidy drops empty stretches and joins neighbours of one phase.
func tidy(s []stretch) []stretch {
	var t []stretch
	for _, x := range s {
		switch {
		case x.weeks <= 0:
		case len(t) > 0 && t[len(t)-1].phase == x.phase && t[len(t)-1].lite == x.lite:
			t[len(t)-1].weeks += x.weeks
		default:
			t = append(t, x)
		}
	}
	return t
}
