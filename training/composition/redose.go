package composition

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// Redose is a session that was prescribed as it was dosed, so that the day can
// still make it lighter or shorter: CutDown, Lighter, InReserve and the others
// work on it. phase, level and budget are those it was planned with; a budget
// shorter than the session is the session's own length. Exercises the catalogue
// does not know are left out.
//
// House rule: the first leg lift is the main one, as COMP-02 orders a session.
func Redose(cat *catalogue.Catalogue, p training.PrescribedSession, phase training.Phase, l training.Level, budget unit.Minutes) DosedSession {
	s := DosedSession{
		Name: p.Name, Variant: p.Variant, Place: p.Place, Phase: phase, Level: l, Budget: max(budget, p.Minutes),
		AfterRun: p.Warmup == 0, Exercises: []DosedExercise{}, Why: []training.Reason{},
	}
	var known []training.PrescribedExercise
	lead := true
	for _, x := range p.Exercises {
		e, ok := cat.Exercise(x.Exercise)
		if !ok {
			continue
		}
		d := redosed(e, x)
		if e.Pattern.Leg() {
			d.Part = SecondLift
			if lead {
				d.Part, lead = MainLift, false
			}
		}
		s.Exercises, known = append(s.Exercises, d), append(known, x)
	}
	restsRead(known, s.Exercises, Block{Phase: phase, Level: l}, s.Budget)
	return s.Measured()
}

func redosed(e catalogue.Exercise, x training.PrescribedExercise) DosedExercise {
	out := DosedExercise{Exercise: e, Role: roleOf(e), Part: Assistance, Superset: x.Superset, Exposures: 2, How: x.How, Why: x.Why}
	for _, set := range x.Sets {
		if set.Kind != training.WorkSet {
			out.Ramps++
			continue
		}
		out.Sets++
		out.Dose = Dose{
			Metric: catalogue.CountedBy(set), Low: set.Low, High: set.High, Start: set.Count(), PerSide: set.PerSide, RIR: set.RIR,
			Tempo: set.Tempo, Loading: catalogue.Loading(x.Loading), Percent: set.Percent,
		}
	}
	out.Dose.MinSets, out.Dose.MaxSets = 1, out.Sets
	return out
}

// Again is p with what s made of it: fewer exercises and sets, more in reserve,
// other hops. Loads stay where the work does; where more is left in reserve the
// caller finds the load anew. What s added without p having it is dosed but has
// no load.
func Again(p training.PrescribedSession, s DosedSession) training.PrescribedSession {
	out := p
	out.Variant, out.Minutes, out.Warmup, out.Lower, out.Contacts = s.Variant, s.Minutes, s.Warmup, s.Class, s.Contacts
	out.Strain = float64(s.Strain.Hundredths()) / 100
	out.Exercises = make([]training.PrescribedExercise, 0, len(s.Exercises))
	for _, x := range s.Exercises {
		out.Exercises = append(out.Exercises, again(prescribedBefore(p, x.Exercise.ID), x))
	}
	RestInTurn(out.Exercises, s.Exercises)
	out.Why = append(p.Why[:len(p.Why):len(p.Why)], s.Why...)
	return out
}

func prescribedBefore(p training.PrescribedSession, id string) training.PrescribedExercise {
	for _, e := range p.Exercises {
		if e.Exercise == id {
			return e
		}
	}
	return training.PrescribedExercise{}
}

func again(was training.PrescribedExercise, x DosedExercise) training.PrescribedExercise {
	out := training.PrescribedExercise{
		Exercise: x.Exercise.ID, Name: x.Exercise.Name, PerHand: x.Dose.Loading == catalogue.ByDumbbells, Loading: string(x.Dose.Loading), Daily: was.Daily,
		Superset: x.Superset, How: x.How, Sets: []training.PrescribedSet{}, Why: x.Why,
	}
	if out.Why == nil {
		out.Why = []training.Reason{}
	}
	work := x.Dose.Set()
	for _, set := range was.Sets {
		if set.Kind == training.WarmupSet {
			out.Sets = append(out.Sets, set)
			continue
		}
		work.Load = set.Load
	}
	for range x.Sets {
		out.Sets = append(out.Sets, work)
	}
	return out
}

// Reduced is s with what is left of its exercises, in their order, and why.
// Those whose partners went are paired anew or stand alone.
func Reduced(s DosedSession, exercises []DosedExercise, why ...training.Reason) DosedSession {
	return s.with(exercises).because(why...)
}

// StandIn is e as light work in place of an exercise that cannot be done today:
// two sets in the middle of its range, well short of failure, with way for kit.
//
// House rule: three in reserve; it is there to keep the habit and the blood
// going, and nobody knows yet how the sore place takes it.
func StandIn(e catalogue.Exercise, way catalogue.Kit, instead DosedExercise, why training.Reason) DosedExercise {
	d := Dose{
		MinSets: 1, MaxSets: standInSets, Metric: metricOf(e), PerSide: perSide(e), RIR: standInReserve,
		Rest: instead.Dose.Rest, PairRest: instead.Dose.PairRest, Loading: way.Loading,
	}
	d.Low, d.High = e.Low, e.High
	if d.High == 0 {
		d.Low, d.High = standInLow, standInHigh
	}
	d.Start = (d.Low + d.High) / 2
	return DosedExercise{
		Exercise: e, Role: roleOf(e), Part: instead.Part, Superset: instead.Superset, Sets: min(standInSets, max(instead.Sets, 1)),
		Dose: d, Exposures: 0, Why: []training.Reason{why},
	}
}

const (
	standInSets    = 2
	standInReserve = training.RIR(3)
	standInLow     = 8
	standInHigh    = 12
)
