package composition

import "slices"

// Solve composes the week of p. Sessions stay empty where nothing fits.
//
//  1. Each session has nine slots: hops, knee, back, calf, a second leg or
//     calf exercise, trunk, hip, upper body, and one more of foot, hip, trunk
//     or upper body. A slot holds nothing or a candidate with its sets. Any two
//     exercises that may be paired may be a superset; hops stand alone.
//  2. Time is counted in ticks of 15 s, each item rounded up. The value of a
//     week is what its needs gain from the week's sums of stimulus, plus the
//     value of each choice, less TimeCost for each tick of the sessions.
//  3. A required role left open costs more than everything else together.
//     When some week leaves none open, the best week is one of those. When
//     none does, requirements are asked for in the stated order (of equal
//     order, the earlier session's first), and one that no week can meet beside
//     those before it gives way.
//  4. Choices that another could always replace are dropped.
//  5. Prices on stimulus and on caps make the sessions independent. The best
//     session at given prices is found exactly; the sum is a bound on every
//     week. Subgradient steps lower it.
//  6. Local search from the sessions met on the way finds good weeks.
//  7. All sessions within the gap between bound and best week are enumerated
//     and combined: nothing outside that set can be better. Of a week's sessions
//     one only is far from the bound; it is kept if the others can make a good
//     week with it.
//  8. When a limit stops that, the week is split on the sum of one need, and
//     each part is bounded and closed like the whole. What is left open when
//     the limits are reached gives the bound that is reported.
//
// Everything is counted and computed in integers: the same problem has the
// same answer, byte for byte, on every machine. The bound holds for the model
// as stated here, ticks and slots included.
//
// Source: PER-07, COMP-01..05, VOL-03, VOL-04, VOL-10, TIME-01, D13.
func Solve(p Problem) Answer {
	a, _ := SolveFrom(p, Duals{})
	return a
}

// SolveFrom is Solve with the prices of a similar problem to start from, such
// as those of the block before; it returns its own for the next. The value of
// a proven answer does not depend on them.
func SolveFrom(p Problem, warm Duals) (Answer, Duals) {
	p.Limits = p.Limits.orDefault()
	required, dropped := unanswerable(&p)
	t := thinning{p: &p, kept: required}
	for {
		if x, n, bound := t.attempt(warm); x != nil && x.unmet == 0 {
			a := x.answer(bound)
			a.Dropped, a.Nodes = stillOpen(&p, append(dropped, t.dropped...), a), t.nodes
			return a, n.duals
		}
		t.thin()
	}
}

// run searches the week: prices, columns, branches.
func (x *search) run(start Duals, first [][slots]int) (*node, int) {
	x.improve(first)
	n := x.root(start)
	if n.bound < x.w.floor*scale {
		return n, n.bound
	}
	if x.open(n) && x.found {
		x.polish()
		if x.limits.Columns > 0 {
			x.close(n, x.limits.Columns, x.limits.Combinations)
		}
	}
	bound := n.bound
	if x.open(n) && x.unmet == 0 {
		n.split, n.at = x.divide(n)
		bound = x.branch(n)
	}
	return n, bound
}

// defaults bound the work on one block: hundredths of a second where it can be
// proven soon, a few tenths where not. Splitting the week helped little in
// trials, and is left to those who ask for it.
var defaults = Limits{Iterations: 160, Columns: 20_000, Combinations: 1_000_000}

func (l Limits) orDefault() Limits {
	if l == (Limits{}) {
		return defaults
	}
	return l
}

// unanswerable splits the requirements of p into those some candidate of the
// session answers and those none does.
func unanswerable(p *Problem) (required [][]Requirement, dropped []DroppedRequirement) {
	required = make([][]Requirement, len(p.Sessions))
	for i := range p.Sessions {
		s := &p.Sessions[i]
		for _, r := range s.Required {
			answered := slices.ContainsFunc(s.Candidates, func(c Candidate) bool { return r.meets(&c) })
			if answered {
				required[i] = append(required[i], r)
				continue
			}
			dropped = append(dropped, DroppedRequirement{i, r})
		}
	}
	return required, dropped
}

// stillOpen leaves out the dropped requirements that the answer meets after
// all: only those that the week does without gave way.
func stillOpen(p *Problem, dropped []DroppedRequirement, a Answer) []DroppedRequirement {
	var open []DroppedRequirement
	for _, d := range dropped {
		if !answers(&p.Sessions[d.Session], a.Sessions[d.Session], d.Requirement) {
			open = append(open, d)
		}
	}
	return open
}

func answers(s *Session, f Filled, r Requirement) bool {
	return slices.ContainsFunc(f.Items, func(i Item) bool {
		return r.meets(&s.Candidates[i.First]) || i.Second >= 0 && r.meets(&s.Candidates[i.Second])
	})
}
