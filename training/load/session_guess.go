package load

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// What stands for numbers nobody gave.
//
// House rule: a session's minutes are those of a short planned one; its effort
// is that of sets with three repetitions left.
const (
	unsaidWarmup  unit.Minutes = 5
	unsaidSet     unit.Minutes = 2
	unsaidEffort  training.RPE = 6
	unsaidPace    unit.Pace    = 360 // 6:00/km
	restsTakeOff  training.RPE = 1
	mostToldByRIR training.RIR = 5 // beyond it effort says little about repetitions
)

// usualEfforts are the efforts of whole runs by kind, warm-up and all.
//
// House rule: easy running is effort 2 to 4, work around threshold 6 to 7, and
// a race nearly all there is. A guess keeps the day from counting as rest; the
// athlete's own number replaces it at any time.
var usualEfforts = []struct {
	kind   training.RunKind
	effort training.RPE
}{
	{training.RunEasy, 3}, // first: it stands for runs of no kind
	{training.RunRecovery, 2},
	{training.RunHike, 3},
	{training.RunStrides, 4},
	{training.RunLong, 4},
	{training.RunTempo, 6},
	{training.RunRacePace, 6},
	{training.RunIntervals, 7},
	{training.RunHills, 7},
	{training.RunTimeTrial, 9},
	{training.RunRace, 9},
}

// usualEffort is the effort of a run of kind k, and the kind it is taken as.
func usualEffort(k training.RunKind) (training.RPE, training.RunKind) {
	for _, u := range usualEfforts {
		if u.kind == k {
			return u.effort, u.kind
		}
	}
	return usualEfforts[0].effort, usualEfforts[0].kind
}

// effortOfSets is a session's effort from the mean reserve of its working sets:
// 10 less the reserve, and one less for the rests between.
//
// House rule: a session with its rests feels easier than its sets do.
func effortOfSets(l training.LoggedSession) (training.RPE, training.Reason) {
	var sum training.RIR
	n := 0
	for _, e := range l.Exercises {
		for _, s := range e.Sets {
			if rir, known := reserveOf(s); known && worked(s) && s.Contacts == 0 {
				sum += min(rir, mostToldByRIR)
				n++
			}
		}
	}
	if n == 0 {
		return unsaidEffort, training.Because("LOAD-01", CodeEffortUsual, training.Amount("effort", unsaidEffort))
	}
	effort := (sum / training.RIR(n)).RPE() - restsTakeOff
	return effort, training.Because("LOAD-01", CodeEffortByReserve, training.Count("sets", n), training.Amount("effort", effort))
}

func minutesFor(d unit.Metres, easy unit.Pace) unit.Minutes {
	if easy <= 0 {
		easy = unsaidPace
	}
	return unit.Seconds(d.Kilometres() * float64(easy)).Minutes()
}

func distanceFor(m unit.Minutes, easy unit.Pace) unit.Metres {
	if easy <= 0 {
		easy = unsaidPace
	}
	return unit.Metres(1000 * float64(m.Seconds()) / float64(easy))
}
