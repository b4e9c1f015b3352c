package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
)

// Deload is s in a deload week: about half the sets, two more in reserve at a
// load hardly lighter, so one repetition fewer (see deloaded). One set of an exercise is
// enough this week.
//
// Source: PER-05, VOL-10.
func Deload(s DosedSession) DosedSession {
	was := s.WorkingSets()
	out := slices.Clone(s.Exercises)
	for i, x := range out {
		out[i].Sets = (x.Sets + 1) / 2
		out[i].Dose = x.Dose.deloaded(x, s.Phase)
	}
	out = trimmed(out, was*6/10)
	s = s.with(out)
	return s.because(training.Because("PER-05", CodeDeload, training.Count("from", was), training.Count("to", s.WorkingSets())))
}

// trimmed takes single sets off, the last exercise with the most of them
// first, until at most n sets are left or every exercise has one.
func trimmed(all []DosedExercise, n int) []DosedExercise {
	for total(all) > n {
		most := 0
		for i, x := range all {
			if x.Sets >= all[most].Sets && (x.Part != MainLift || all[most].Sets == x.Sets && i == most) {
				most = i
			}
		}
		if all[most].Sets <= 1 {
			return all
		}
		all[most].Sets--
	}
	return all
}

func total(all []DosedExercise) int {
	n := 0
	for _, x := range all {
		n += x.Sets
	}
	return n
}

// deloaded is one repetition fewer, where a special group's least allows it,
// and two more in reserve. Holds get a quarter shorter; hops keep their
// landings, there are fewer sets of them.
func (d Dose) deloaded(x DosedExercise, phase training.Phase) Dose {
	switch {
	case x.Role == Power:
		return d
	case d.Tempo == (training.Tempo{}) && d.Start >= 20:
		d.Start -= d.Start / 4 / 5 * 5
	default:
		d.Start = max(d.Start-1, min(d.Start, max(d.Least, 1)))
		d.Low = min(d.Low, d.Start)
	}
	d.RIR += 2
	if d.Percent > 0 {
		d.Percent = percentNear(d, phase)
	}
	return d
}

// FirstDose is s for the first time: one more in reserve, and half the sets
// when halve says so (new to lifting in week 1, or more than 56 days off).
//
// Source: DOMS-04.
func FirstDose(s DosedSession, halve bool) DosedSession {
	out := slices.Clone(s.Exercises)
	for i, x := range out {
		if x.Role != Power {
			out[i].Dose = x.Dose.easier(1, x, s.Phase)
		}
	}
	s = s.with(out).because(training.Because("DOMS-04", CodeFirstRIR))
	if !halve {
		return s
	}
	return halved(s, training.Because("DOMS-04", CodeFirstDose))
}

// Halve is s with half its sets, one at least: for a taper or a come-back. rule
// is the rule that asks for it.
func Halve(s DosedSession, rule evidence.ID) DosedSession {
	return halved(s, training.Because(rule, CodeHalved))
}

func halved(s DosedSession, why training.Reason) DosedSession {
	out := slices.Clone(s.Exercises)
	for i, x := range out {
		out[i].Sets = (x.Sets + 1) / 2 // half of three is two: the step back up stays small
	}
	return s.with(out).because(why)
}

// InReserve is s with at least rir left in every set, as a taper or a restart
// after a race asks. Loads fall with it.
func InReserve(s DosedSession, rir training.RIR, rule evidence.ID) DosedSession {
	out := slices.Clone(s.Exercises)
	for i, x := range out {
		if more := rir - x.Dose.RIR; more > 0 && x.Role != Power {
			out[i].Dose = x.Dose.easier(more, x, s.Phase)
		}
	}
	return s.with(out).because(training.Because(rule, CodeReserve, training.Amount("reserve", rir)))
}

// ScaleSets is s with at most share of its working sets, 0 to 1. It keeps
// VOL-10: sets go down to two, from the end of the session to its start; then
// whole exercises are left out in the order of CutDown, and where the phase
// asks for three sets of the main lift a further leg lift goes before its
// third. A main lift, a calf exercise and one for trunk or hip stay.
//
// Source: VOL-04, SCH-14, SCH-16.
func ScaleSets(s DosedSession, share float64, rule evidence.ID) DosedSession {
	was := s.WorkingSets()
	target := int(float64(was)*share + 1e-9)
	for _, step := range scaleSteps {
		for s.WorkingSets() > target {
			less, changed := step(s)
			if !changed {
				break
			}
			s = less
		}
	}
	if s.WorkingSets() == was {
		return s
	}
	return s.because(training.Because(rule, CodeScaled, training.Count("from", was), training.Count("to", s.WorkingSets())))
}

var scaleSteps = []func(DosedSession) (DosedSession, bool){
	func(s DosedSession) (DosedSession, bool) { return s.quietSets(assistance) },
	func(s DosedSession) (DosedSession, bool) { return s.quietSets(second) },
	func(s DosedSession) (DosedSession, bool) { return s.quietOut(last(s, upper, 1)) },
	func(s DosedSession) (DosedSession, bool) { return s.quietOut(last(s, foot, 1)) },
	func(s DosedSession) (DosedSession, bool) { return s.quietOut(last(s, calf, 2)) },
	func(s DosedSession) (DosedSession, bool) { return s.quietOut(s.spareCore()) },
	func(s DosedSession) (DosedSession, bool) { return s.quietSets(s.spareSets) },
	func(s DosedSession) (DosedSession, bool) { return s.quietOut(s.spare(oneSidedSecond)) },
	func(s DosedSession) (DosedSession, bool) { return s.quietOut(s.spare(second)) },
	func(s DosedSession) (DosedSession, bool) { return s.quietSets(leg) },
}

// mainLiftSets are what a main lift keeps in s: three where the phase builds
// strength and the session is longer than twenty minutes, else two.
//
// Source: VOL-10.
func (s DosedSession) mainLiftSets() int {
	builds := s.Phase == training.BS || s.Phase == training.BS2 || s.Phase == training.MS
	if builds && s.Budget >= 30 {
		return 3
	}
	return 2
}

// spareSets reports whether x is a leg lift with more sets than it keeps.
func (s DosedSession) spareSets(x DosedExercise) bool {
	return second(x) || x.Part == MainLift && x.Sets > s.mainLiftSets()
}

// LeaveOutHops is s without hops. rule is the rule that forbids them.
func LeaveOutHops(s DosedSession, rule evidence.ID) DosedSession {
	keep := slices.DeleteFunc(slices.Clone(s.Exercises), hops)
	if len(keep) == len(s.Exercises) {
		return s
	}
	s.HopsFrom = 0
	return s.with(keep).because(training.Because(rule, CodeHopsOut))
}

// LowerHops is s with low hops, those of LowHops, in place of the ones of level
// 2 and 3: as many sets, within the minutes. Without low hops there are none;
// why the jumps go is said where the session is placed.
//
// Source: SCH-05, which asks fresh legs of levels 2 and 3 only.
func LowerHops(s DosedSession, low ...DosedExercise) DosedSession {
	sets := 0
	rest := slices.DeleteFunc(slices.Clone(s.Exercises), func(x DosedExercise) bool {
		hard := hops(x) && HopLevelOf(x.Exercise) >= 2
		if hard {
			sets += x.Sets
		}
		return hard
	})
	if len(low) == 0 || slices.ContainsFunc(rest, hops) {
		return s.with(rest)
	}
	x := low[0]
	x.Sets = max(min(sets, x.Dose.MaxSets), 1)
	in := s.with(slices.Insert(rest, 0, x))
	if in.Minutes > s.Minutes {
		return s.with(rest)
	}
	return in.because(training.Because("SCH-05", CodeHopsLow, training.Word("exercise", x.Exercise.ID)))
}

// HopsUpTo is s with the first of low in place of hops above level, and without
// those where there is none.
//
// Source: PRG-11.
func HopsUpTo(s DosedSession, level int, low ...DosedExercise) DosedSession {
	hard := func(x DosedExercise) bool { return x.Role == Power && HopLevelOf(x.Exercise) > level }
	i := slices.IndexFunc(s.Exercises, hard)
	if i < 0 {
		return s
	}
	keep := slices.DeleteFunc(slices.Clone(s.Exercises), hard)
	has := slices.ContainsFunc(keep, hops)
	if len(low) == 0 || has {
		return s.with(keep).because(training.Because("PRG-11", CodeHopsOut))
	}
	x := low[0]
	x.Why = []training.Reason{training.Because("PRG-11", CodeHopsGap)}
	return s.with(slices.Insert(keep, i, x))
}

// primerHops are the landings of a primer's two sets.
const primerHops = 5

// Primer is the short, fast session some days before a race: the main lift 2 x
// 3 at 80 % with at least five in reserve, and 2 x 5 low hops: the session's
// own, else those of LowHops. Nothing in it tires.
//
// Source: SCH-14, taper table.
func Primer(s DosedSession, low ...DosedExercise) DosedSession {
	var out []DosedExercise
	own := func(x DosedExercise) bool { return x.Role == Power && HopLevelOf(x.Exercise) == 1 }
	if slices.ContainsFunc(s.Exercises, own) {
		low = nil
	}
	for _, x := range slices.Concat(low, s.Exercises) {
		switch {
		case x.Part == MainLift:
			x.Sets, x.Superset = 2, ""
			x.Dose = x.Dose.primed()
			out = append(out, x)
		case own(x):
			x.Sets = 2
			x.Dose.Start, x.Dose.Low, x.Dose.High = primerHops, primerHops, primerHops
			out = append(out, x)
		}
	}
	return s.with(out).because(training.Because("SCH-14", CodePrimer))
}

// primed is a primer's set: three at 80 %, moved fast, or a special group's
// least with the same five in reserve.
func (d Dose) primed() Dose {
	if d.Percent > 0 {
		d.Percent = 80
	}
	if d.Least > 3 {
		d.Percent = 0
	}
	n := max(3, d.Least)
	d.Start, d.Low, d.High, d.RIR, d.Tempo = n, n, n, 5, fast
	return d
}

// LowHops are hops of level 1 for session i of b: those done lately, else
// two-leg pogo hops or, when something is against them, the first others that
// were ever done; none when there are none such.
func LowHops(cat *catalogue.Catalogue, b Block, i int) []DosedExercise {
	for _, id := range slices.Concat(b.Done, []string{"pogo_two"}, b.Known) {
		e, ok := cat.Exercise(id)
		if !ok || HopLevelOf(e) != 1 {
			continue
		}
		if ok, _ := Gate(cat, e, b, i); !ok {
			continue
		}
		return []DosedExercise{{
			Exercise: e, Role: Power, Part: Assistance, Sets: 2, Dose: DoseOf(cat, e, b, i, Assistance), Exposures: b.exposures(e.ID),
			Why: []training.Reason{training.Because("EFF-05", CodeHops)},
		}}
	}
	return nil
}
