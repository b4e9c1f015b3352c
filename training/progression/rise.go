package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// weeklyRise is how much a load may rise in a week, in percent of itself; from
// 65 on half of it.
//
// Source: PRG-04; the half is SAFE-05.
func (c Course) weeklyRise() unit.Percent {
	p := unit.Percent(5)
	switch {
	case c.Level <= training.L0:
		p = 10
	case c.Level == training.L1:
		p = 7.5
	}
	if c.age() >= strength.OlderAdult {
		p /= 2
	}
	return p
}

// Days from one rise to the next.
//
// Source: PRG-05.
const (
	weekOfDays       = 7
	newcomerRiseDays = 14
)

// capped is the day until which the calendar allows no further rise of the
// load, zero when it does: a week after the last one in any range of
// repetitions, for newcomers after week 4 two weeks.
//
// Source: PRG-05.
func (c Course) capped() training.Date {
	days := weekOfDays
	if c.Level <= training.L0 && (c.Week == 0 || c.Week > calibrationWeeks) {
		days = newcomerRiseDays
	}
	as := c.attempts()
	for i := len(as) - 1; i > 0; i-- {
		b, ok := before(as, i)
		if !ok || b.load <= 0 || as[i].load.Grams() <= b.load.Grams() {
			continue
		}
		if until := as[i].date.AddDays(days); until > c.Today {
			return until
		}
		return 0
	}
	return 0
}

// mostInASet is the pain in a set up to which the light may be green.
//
// Source: PAIN-02, PAIN-03, PRG-10.
const mostInASet = 2

// barred is why nothing may rise today, whatever was done; ok is false when
// something may.
//
//  1. The caller says so: pain or readiness.
//  2. A set of the last session hurt.
//  3. Form broke in it.
//
// Source: PRG-08, PRG-10.
func (c Course) barred(a attempt) (training.Reason, bool) {
	switch {
	case !c.MayRise && c.WhyNot.Code != "": // Rule 1.
		return c.WhyNot, true
	case !c.MayRise || c.Red:
		return c.because("PRG-08", CodeNotToday), true
	case a.pain > mostInASet: // Rule 2.
		return c.because("PRG-08", CodeSetHurt, training.Count("pain", a.pain)), true
	case a.formBroke: // Rule 3.
		return c.because("PRG-10", CodeFormFirst), true
	}
	return training.Reason{}, false
}

// barredLoad is barred, and for a load the calendar's cap too.
func (c Course) barredLoad(as []attempt) (training.Reason, bool) {
	if why, ok := c.barred(as[len(as)-1]); ok {
		return why, true
	}
	if until := c.capped(); !until.IsZero() {
		return c.because("PRG-05", CodeOnceAWeek, training.Word("date", until.String())), true
	}
	return training.Reason{}, false
}

// jump is the way up from a load.
type jump struct {
	to   unit.Kilograms
	rise unit.Percent // of what is moved
	// first is how many repetitions beyond the range come first, because the
	// step is a big one; 0 = none.
	first int
}

// up is the next load above load. ok is false when there is none.
//
//  1. Within what PRG-02 gives and PRG-04 allows in a week: its lower end after
//     a session that was just made, its upper end with two or more repetitions
//     to spare; and never less than the next load there is.
//  2. Where even the next one is more than that, or than a tenth, two more
//     repetitions come first, and another for every 5 % beyond a tenth, to four
//     at most; then the jump.
//  3. What is lifted with the body counts the body (system load).
//  4. A share of the maximum that age allows is not passed (SAFE-04, SAFE-05).
//
// Source: PRG-02, PRG-13. House rule: the repetitions of 2 by the size of the
// step.
func (c Course) up(load unit.Kilograms, toSpare training.RIR) (jump, bool) {
	step, ok := c.Kit.Next(c.Way.Loading, load)
	if !ok || c.overMost(step.Load) {
		return jump{}, false // Rule 4.
	}
	most := c.riseAtMost()
	j := jump{to: step.Load, rise: c.riseOf(load, step.Load)}
	if j.rise > most+slack { // Rule 2.
		j.first = min(2+int(max(j.rise-bigStep-slack, 0)/5), 4)
		return j, true
	}
	share := strength.StepSize(c.Exercise.Pattern, c.Level, c.age()).From
	if toSpare >= 2 {
		share = most
	}
	moved := c.moved(load)
	if k, ok := c.atMost(load + min(share, most).Of(moved)); ok && k > j.to && !c.overMost(k) { // Rule 1.
		j.to, j.rise = k, c.riseOf(load, k)
	}
	return j, true
}

const (
	bigStep unit.Percent = 10
	// slack is for the last bit of a quotient.
	slack = 1e-9
)

// riseAtMost is the largest rise at once, of what is moved.
func (c Course) riseAtMost() unit.Percent {
	return min(strength.StepSize(c.Exercise.Pattern, c.Level, c.age()).To, c.weeklyRise())
}

func (c Course) riseOf(from, to unit.Kilograms) unit.Percent {
	moved := c.moved(from)
	if moved <= 0 {
		return 100
	}
	return unit.Percent(100 * (to - from) / moved)
}

func (c Course) overMost(load unit.Kilograms) bool {
	if c.Most <= 0 {
		return false
	}
	e, ok := Estimate(c)
	return ok && c.moved(load) > c.Most.Of(e.Max)
}
