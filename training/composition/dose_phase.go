package composition

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// scheme is how a kind of lift is done in a phase.
type scheme struct {
	sets  [2]int // fewest, most
	reps  [2]int // the range progress moves in
	start int    // where the block begins
	rir   training.RIR
	tempo training.Tempo
	rest  unit.Seconds // to the next set of the same lift, from 45 minutes on
	short unit.Seconds // the same in shorter sessions
	pair  unit.Seconds // after the partner's set
}

var (
	slow   = training.Tempo{Lower: 3, Pause: 1, Lift: 1}
	fast   = training.Tempo{Lower: 2, Lift: 1, Explosive: true}
	steady = training.Tempo{Lower: 2, Lift: 1}
	long   = training.Tempo{Lower: 3, Lift: 1}
)

// mainScheme is the phase table for a session's main lift. Someone new to
// lifting does max strength in its lite form. From L2 on fewer repetitions
// with more load, and at L3 one less in reserve. Maintenance keeps the load of
// max strength: one repetition less, one more in reserve.
//
// Source: phase table, PER-03, PER-07.
func mainScheme(phase training.Phase, l training.Level) scheme {
	heavy := l >= training.L2
	switch phase {
	case training.AA:
		return scheme{[2]int{2, 3}, [2]int{10, 15}, 12, calmer(l, 3), slow, 90, 60, 30}
	case training.BS:
		return scheme{[2]int{3, 3}, [2]int{6, 10}, 8, calmer(l, 2), fast, 150, 120, 60}
	case training.BS2:
		return scheme{[2]int{3, 3}, [2]int{5, 8}, 6, calmer(l, 2), fast, 150, 120, 60}
	case training.MS:
		switch {
		case l == training.L0:
			return scheme{[2]int{3, 3}, [2]int{5, 6}, 5, 3, fast, 150, 120, 60}
		case l == training.L3:
			return scheme{[2]int{3, 5}, [2]int{3, 5}, 4, 1, fast, 210, 150, 75}
		case heavy:
			return scheme{[2]int{3, 5}, [2]int{3, 5}, 4, 2, fast, 180, 150, 75}
		}
		return scheme{[2]int{3, 4}, [2]int{4, 6}, 5, 2, fast, 150, 120, 60}
	case training.PW:
		return scheme{[2]int{2, 2}, [2]int{3, 5}, 4, 3, fast, 150, 120, 60}
	case training.MT:
		if heavy {
			return scheme{[2]int{2, 3}, [2]int{3, 6}, 3, 3, fast, 150, 120, 60}
		}
		return scheme{[2]int{2, 3}, [2]int{3, 6}, 4, 3, fast, 150, 120, 60}
	case training.TP:
		return scheme{[2]int{2, 2}, [2]int{3, 3}, 3, 5, fast, 120, 120, 60}
	}
	return scheme{[2]int{2, 2}, [2]int{10, 12}, 10, 4, slow, 60, 60, 30}
}

// secondScheme is for the light hinge beside squats, the one-sided leg lift
// beside hinges and any further leg work: more repetitions and more in reserve
// than the main lift.
//
// Source: phase table, COMP-01, VOL-07, VOL-08. House rule: the numbers between.
func secondScheme(phase training.Phase, l training.Level) scheme {
	switch phase {
	case training.AA:
		return scheme{[2]int{2, 3}, [2]int{8, 12}, 10, calmer(l, 3), slow, 60, 60, 30}
	case training.BS:
		return scheme{[2]int{2, 3}, [2]int{8, 12}, 8, 3, fast, 120, 90, 30}
	case training.BS2:
		return scheme{[2]int{2, 3}, [2]int{6, 10}, 8, 3, fast, 120, 90, 30}
	case training.MS, training.PW, training.MT:
		return scheme{[2]int{2, 3}, [2]int{6, 8}, 6, 3, fast, 120, 90, 30}
	case training.TP:
		return scheme{[2]int{2, 2}, [2]int{5, 5}, 5, 5, fast, 90, 90, 30}
	}
	return scheme{[2]int{2, 2}, [2]int{10, 12}, 10, 4, slow, 60, 60, 30}
}

// calmer is one more in reserve for those new to lifting.
func calmer(l training.Level, r training.RIR) training.RIR {
	if l == training.L0 {
		return r + 1
	}
	return r
}

// unloaded is how a leg lift is done in max strength, power and maintenance
// when there is nothing to lift: hard body-weight work, slowly down, never to
// failure.
//
// Source: COMP-05, PER-06.
func unloaded(s scheme) scheme {
	s.reps, s.start, s.tempo, s.rir = [2]int{5, 8}, 6, long, 2
	return s
}

// minSets keeps VOL-10: two working sets at least, one only in a taper. In
// maintenance two are enough, whatever phase the loads are from.
func (s scheme) minSets(phase training.Phase) int {
	switch phase {
	case training.TP:
		return 1
	case training.MT:
		return min(s.sets[0], 2)
	}
	return s.sets[0]
}
