package schedule

// step is one of the ways a rule may give way, in the order they are tried.
type step uint8

// The steps. Step 2 of the order, the policy yielding for one session, only
// drops a cost; it never makes a plan fit, so it is never needed here.
const (
	stepNone     step = iota
	stepLighter       // 1: a session one class lighter
	stepAfterKey      // 3: 6 h after a key run become 3 h
	stepLowerGap      // 4: 48 h between lower sessions become 36 h
	stepFewer         // 5: the later sessions of the week are left out
	stepShort         // 6: a 20-minute session
	stepUpper         // 7: upper body and trunk only
	stepLeftOut       // nothing is left: a session that even these do not save
	steps        = int(iota)
)

// weights are what each use of a step adds to value.relax: one use of a step
// outweighs every possible use of all milder ones.
type weights [steps]int64

// newWeights makes weights for a plan of so many sessions. Beyond 250 sessions
// the steps stay in order but many mild ones may outweigh one drastic one, so
// that the sum fits.
func newWeights(sessions int) weights {
	base := int64(min(sessions+1, 256))
	var w weights
	w[stepLighter] = 1
	for s := stepAfterKey; s <= stepLeftOut; s++ {
		w[s] = w[s-1] * base
	}
	return w
}

// stepOf is the step that using item number i of a session takes.
func stepOf(i int, v Variant) step {
	switch {
	case i == 0:
		return stepNone
	case v == Short:
		return stepShort
	case v == Upper:
		return stepUpper
	}
	return stepLighter
}

// leftOut is the step that leaving out session i takes, when kept says which
// sessions of its week stay: the last ones go first, and one stays.
func leftOut(i int, kept uint8) step {
	earlier, later := kept&(1<<i-1), kept>>(i+1)
	if earlier != 0 && later == 0 {
		return stepFewer
	}
	return stepLeftOut
}
