package assessment

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// What harder hops ask for beside the tests.
//
// Source: PLYO-02. House rule: a test speaks for eight weeks, after which it is
// usually due again.
const (
	hopTestDays = 56
	jumpWeeks   = 6
	squatReps   = 5
	worstPain   = 10
)

// hopGate is one test of PLYO-02: what either side has to reach for hops of
// level 2 and of level 3, and how it is said that it was not.
type hopGate struct {
	test       string
	two, three training.TestValue
	short      training.ReasonCode
}

// hopGates are the tests that open harder hops.
//
// Source: PLYO-02. Good step-downs are those with a fault at most (TEST-07),
// which also stand for the squat on one leg.
var hopGates = []hopGate{
	{"t9_balance", 30, 30, CodeHopBalance},
	{"t1_calf_raises", 15, 20, CodeHopRaises},
	{"t7_step_down", fewFaults, fewFaults, CodeHopStepDowns},
}

// HopLevel is the hardest hops, level 1 to 3, that self-tests show who to be
// ready for, and what is missing for more; 0 = the tests do not say.
//
//  1. Of each test the latest result of the last eight weeks counts. One that
//     hurt, or fell short on either side, shows level 1.
//  2. Level 2 asks for all of them.
//  3. Level 3 for more calf raises, six weeks with hops of level 2, and a squat
//     for five at body mass.
//
// Source: PLYO-02.
func HopLevel(results []training.TestResult, who Who, today training.Date) (int, []training.Reason) {
	known, hard := 0, []training.Reason{}
	for _, g := range hopGates {
		p, _ := ProtocolOf(g.test)
		p.PainAllowed = worstPain // one that pain stopped shows level 1, too
		r, ok := latest(results, p, today, hopTestDays)
		if !ok {
			continue
		}
		known++
		if why, short := g.falls(r, g.two); short { // Rule 1.
			return 1, []training.Reason{why}
		}
		if why, short := g.falls(r, g.three); short {
			hard = append(hard, why)
		}
	}
	if known < len(hopGates) { // Rule 2.
		return 0, []training.Reason{}
	}
	if who.JumpWeeks < jumpWeeks { // Rule 3.
		hard = append(hard, training.Because("PLYO-02", CodeHopWeeks, training.Count("weeks", jumpWeeks), training.Count("have", who.JumpWeeks)))
	}
	if !who.squatsOwnMass() {
		hard = append(hard, training.Because("PLYO-02", CodeHopSquat))
	}
	if len(hard) > 0 {
		return 2, hard
	}
	return 3, []training.Reason{training.Because("PLYO-02", CodeHopsOpen)}
}

// falls reports whether r hurt or fell short of line on either side.
func (g hopGate) falls(r training.TestResult, line training.TestValue) (training.Reason, bool) {
	_, w, err := read(r)
	v := value(r, w)
	switch {
	case r.Pain > 0:
		return training.Because("PLYO-02", CodeHopTestHurt, training.Count("pain", r.Pain)), true
	case err != nil || w.LowerBetter && v > line || !w.LowerBetter && v < line:
		return training.Because("PLYO-02", g.short, training.Amount("value", v), training.Amount("line", line)), true
	}
	return training.Reason{}, false
}

// FiveSquats is the load for five back squats, as far as the profile's lifts tell;
// ok is false where they do not.
//
// Source: PLYO-02.
func FiveSquats(p training.Profile) (load unit.Kilograms, ok bool) {
	for _, l := range p.Lifts {
		e, err := strength.OneRepMax(l.Load, l.Reps, l.RIR)
		if l.Exercise == "back_squat" && err == nil {
			return strength.RepMax(e.Max, squatReps), true
		}
	}
	return 0, false
}

// squatsOwnMass compares in whole grams, so that a load that is just enough is.
func (w Who) squatsOwnMass() bool {
	five, ok := FiveSquats(w.Profile)
	return ok && w.Profile.Mass > 0 && five.Grams() >= w.Profile.Mass.Grams()
}
