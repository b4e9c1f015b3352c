package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// Course is what is known of one exercise before its next session. Its slices
// are read and never written.
type Course struct {
	Exercise catalogue.Exercise
	Way      catalogue.Kit // how it is loaded
	Kit      equipment.Kit // what stands where the next session is
	// Past is what was done of it, oldest first.
	Past  []training.Exposure
	Asked Dose
	Level training.Level // auto counts as L0
	// Profile gives the age, mass, sex and the lifts the athlete named.
	Profile training.Profile
	Today   training.Date
	// Week of lifting, from 1; 0 = not known, which is read as late.
	Week int
	Gap  Gap
	// MayRise: pain is green and readiness 50 or over (PRG-08). WhyNot is the
	// caller's reason when it is not; its zero value = none given.
	MayRise bool
	WhyNot  training.Reason
	// Red: a pain light of a region the exercise cares for is red.
	Red bool
	// Held: nothing rises at all, as in pregnancy (SAFE-02).
	Held bool
	// Most is the largest share of the maximum the athlete's age allows
	// (SAFE-04, SAFE-05); 0 = none.
	Most unit.Percent
	// Reset is the last day of the last lighter week; added sets count from
	// there anew (PRG-06). Zero = there was none.
	Reset training.Date
	// From is what the exercise takes over from: the rung before, what it was
	// swapped for, or itself with another loading. Its first load is a share of
	// that where this is sound. Zero = nothing.
	From Lift
	// Harder and Easier are the rungs above and below that kit, level and pain
	// allow, as the caller has checked, best first.
	Harder, Easier []catalogue.Exercise
	// Every is the days to the session after the next one, for Preview; 0 = 7.
	Every int
	// tried is Past as attempts, read once for a step; nil = not read yet.
	tried []attempt
}

// Dose is what the next session asks of the exercise.
type Dose struct {
	Phase  training.Phase
	Metric catalogue.Metric // empty = repetitions
	// Count is where the block begins and Low to High the range progress moves
	// in, for each side when PerSide; both 0 = Count stays.
	Count, Low, High int
	PerSide          bool
	RIR              training.RIR
	// Percent of the maximum meant; 0 = what Count and RIR say.
	Percent unit.Percent
	// Sets asked for, and the most it may grow to; Most 0 = no growth.
	Sets, MostSets int
	// Lighter: a lighter week, which keeps loads (PER-05).
	Lighter bool
	// Eased: the day takes sets off, so none is added (READY-05, DOMS-02).
	Eased bool
	// Track: the session belongs to a tendon track, whose weeks give the counts
	// (PRG-15).
	Track bool
}

// Gap is the last break from strength training. Its zero value = none.
type Gap struct {
	Days int // from the last session before to the first after
	// Ended is the day training went on, or goes on.
	Ended training.Date
	// Sessions is how many strength sessions there were since.
	Sessions int
	// Ill: it was a fever or an illness of the whole body.
	Ill bool
}

// DoseOf is the dose of an exercise as a plan has it. The first working set
// stands for all.
func DoseOf(x training.PrescribedExercise, phase training.Phase) Dose {
	d := Dose{Phase: phase, Sets: x.WorkingSets()}
	for _, s := range x.Sets {
		if s.Kind != training.WorkSet {
			continue
		}
		d.Metric, d.Count, d.Low, d.High = catalogue.CountedBy(s), s.Count(), s.Low, s.High
		d.PerSide, d.RIR, d.Percent = s.PerSide, s.RIR, s.Percent
		break
	}
	return d
}

// lo and hi are the range, which is Count alone where none is given.
func (d Dose) lo() int {
	if d.Low > 0 {
		return d.Low
	}
	return d.Count
}

func (d Dose) hi() int { return max(d.High, d.lo()) }

// counted reports whether the dose counts repetitions or steps, which progress
// adds to one by one.
func (d Dose) counted() bool {
	return d.Metric == "" || d.Metric == catalogue.Reps || d.Metric == catalogue.Steps
}

// age is the athlete's, 0 when not said.
func (c Course) age() int { return c.Profile.Age }

// loads is every load there is for the exercise, ascending.
func (c Course) loads() []unit.Kilograms { return c.Kit.Loads(c.Way.Loading) }

// kilos reports whether the exercise is loaded in kilograms; body weight and
// bands are not.
func (c Course) kilos() bool { return len(c.loads()) > 0 }

// moved is what the muscles move with load held: the body's share too, where
// the exercise has one.
func (c Course) moved(load unit.Kilograms) unit.Kilograms {
	if k, ok := strength.SystemLoad(c.Exercise.ID, c.Profile.Mass, load); ok {
		return k
	}
	return load
}

// back is the row of the come-back table for the gap, and whether it rules the
// next session.
func (c Course) back() (strength.ComeBack, bool) {
	row := c.gapRow()
	return row, row.Holds(c.Gap.Sessions, c.Today.DaysSince(c.Gap.Ended))
}

func (c Course) gapRow() strength.ComeBack {
	if c.Gap.Ended.IsZero() {
		return strength.ComeBack{}
	}
	return strength.ComeBackAfter(c.Gap.Days, c.age(), c.Gap.Ill)
}
