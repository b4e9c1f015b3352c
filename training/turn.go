package training

// Turn is one set in the order of a session.
type Turn struct {
	Exercise int // among the session's
	Set      int // among the exercise's sets
	// Number counts the sets of its kind from 1, as logs of working sets do.
	Number int
	// Side is the side that works; empty = both at once, or a set of one side only
	// that is not yet shared out. See Sides.
	Side Side
}

// Turns are the sets of a session in the order they are done: the warm-up sets
// of an exercise or superset, then its working sets, supersets in turn, until
// one of them has no sets left. Both sides of a set are one turn.
//
// Source: PER-07, PER-08.
func (s PrescribedSession) Turns() []Turn {
	var out []Turn
	for i := 0; i < len(s.Exercises); {
		j := i + 1
		for j < len(s.Exercises) && s.Exercises[i].Superset != "" && s.Exercises[j].Superset == s.Exercises[i].Superset {
			j++
		}
		out = append(out, s.warmTurns(i, j)...)
		out = append(out, s.workTurns(i, j)...)
		i = j
	}
	return out
}

func (s PrescribedSession) warmTurns(i, j int) []Turn {
	var out []Turn
	for k := i; k < j; k++ {
		for n := range len(s.Exercises[k].Sets) - s.Exercises[k].WorkingSets() {
			out = append(out, Turn{Exercise: k, Set: n, Number: n + 1})
		}
	}
	return out
}

func (s PrescribedSession) workTurns(i, j int) []Turn {
	most := 0
	for _, x := range s.Exercises[i:j] {
		most = max(most, x.WorkingSets())
	}
	var out []Turn
	for n := range most {
		for k := i; k < j; k++ {
			if x := s.Exercises[k]; n < x.WorkingSets() {
				out = append(out, Turn{Exercise: k, Set: len(x.Sets) - x.WorkingSets() + n, Number: n + 1, Side: x.Work()[n].Side})
			}
		}
	}
	return out
}

// Sides are the turns of one set done one side after the other: two where it is
// for each side, t itself where it is not.
func (t Turn) Sides(of PrescribedSet) []Turn {
	if !of.PerSide {
		return []Turn{t}
	}
	left, right := t, t
	left.Side, right.Side = Left, Right
	return []Turn{left, right}
}
