package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// prescribed is what the plan has prescribed so far.
type prescribed struct {
	done map[string]bool // exercises, by id
	// first: a load was a first one; worked: a load came from a lift that is known.
	first, worked bool
}

// prescribedExercise is one exercise as sets: the ramp of warm-up sets, then
// the working sets, with the load when one is known.
//
// Rules
//  1. With an estimated maximum the load is its share for the repetitions and
//     the reserve, less what pain takes off, rounded to what is owned (PRG-04,
//     PRG-13).
//  2. Without one the first exposure begins under the ceiling of PRG-09c, or
//     with the lightest there is; in pregnancy the load stays there (SAFE-02).
//  3. Later exposures give repetitions and reserve only, until there are sets.
//  4. Age sets a most: a share of the maximum under 18 and from 65 on (SAFE-04,
//     SAFE-05).
func (m Made) prescribedExercise(x composition.DosedExercise, kit equipment.Kit, of shares, past *prescribed) training.PrescribedExercise {
	out := training.PrescribedExercise{Exercise: x.Exercise.ID, Name: x.Exercise.Name, Superset: x.Superset, PerHand: x.Dose.Loading == catalogue.ByDumbbells, How: x.How, Why: x.Why}
	work := x.Dose.Set()
	load, known, why := m.loadFor(x, kit, of, !past.done[x.Exercise.ID])
	past.done[x.Exercise.ID] = true
	past.first, past.worked = past.first || load > 0 && !known, past.worked || known
	work.Load = load
	if of.most > 0 {
		work.Percent = min(work.Percent, of.most)
	}
	if out.Daily = slices.Contains(m.cat.Pregnancy().Daily, x.Exercise.ID); out.Daily {
		work.Tempo = training.Tempo{}
	}
	if !known {
		work.Percent = 0 // a share of something nobody knows helps nobody
	}
	if why.Code != "" {
		out.Why = append(out.Why[:len(out.Why):len(out.Why)], why)
	}
	if x.Part == composition.MainLift && work.Tempo.Lower > 0 {
		out.Why = append(out.Why[:len(out.Why):len(out.Why)], tempoWhy(work.Tempo))
	}
	switch {
	case known:
		out.Sets = rampSets(x, kit, work)
	case load == 0 && len(kit.Loads(x.Dose.Loading)) > 0: // a first load is light itself
		out.Sets = lighterSets(x, work)
	}
	for range x.Sets {
		out.Sets = append(out.Sets, work)
	}
	return out
}

// loadFor is the load of a working set, whether it comes from an estimated
// maximum, and why.
func (m Made) loadFor(x composition.DosedExercise, kit equipment.Kit, of shares, first bool) (unit.Kilograms, bool, training.Reason) {
	if len(kit.Loads(x.Dose.Loading)) == 0 {
		return 0, false, training.Reason{}
	}
	if e, ok := m.estimate(x.Exercise.ID); ok && of.left > 0 {
		e.Max = of.left.Of(e.Max)
		return m.loadFromMax(x, kit, e, of.most)
	}
	if !first && !of.held {
		return 0, false, training.Because("PRG-09", LoadByFeel,
			training.Count("reps", x.Dose.Start), training.Amount("rir", x.Dose.RIR))
	}
	load := m.firstLoad(x, kit)
	return load, false, firstLoadWhy(load, of)
}

// firstLoadWhy says how to go on from a first load.
func firstLoadWhy(load unit.Kilograms, of shares) training.Reason {
	facts := []training.Fact{training.Load("load", load), training.Amount("rir", of.reserve)}
	switch {
	case of.held:
		return training.Because("SAFE-02", LoadHeld, facts...)
	case of.reserve >= farFromLimit:
		return training.Because("PRG-09", LoadRampFar, facts...)
	}
	return training.Because("PRG-09", LoadRamp, facts[0])
}

// estimate is the athlete's estimated maximum for an exercise, from the lifts
// the profile names.
func (m Made) estimate(id string) (strength.Estimate, bool) {
	for _, l := range m.request.Profile.Lifts {
		if l.Exercise != id {
			continue
		}
		if e, err := strength.OneRepMax(l.Load, l.Reps, l.RIR); err == nil {
			return e, true
		}
	}
	return strength.Estimate{}, false
}

// shares are what holds for the loads of a session: left is what a gap leaves
// of a maximum, 0 = nothing may be worked out from it; most is the share of it
// that no set may go beyond, 0 = none. reserve is the least left in every set,
// and held says that no load rises.
type shares struct {
	left, most unit.Percent
	reserve    training.RIR
	held       bool
}

// sharesOf are those of week w.
func sharesOf(w PhaseWeek) shares {
	return shares{left: w.MaxLeft, most: w.Dose.PercentAtMost, reserve: w.Dose.RIRAtLeast, held: w.Hold}
}

// loadFromMax is Rules 1 and 4.
func (m Made) loadFromMax(x composition.DosedExercise, kit equipment.Kit, e strength.Estimate, most unit.Percent) (unit.Kilograms, bool, training.Reason) {
	wanted, ok := strength.LoadFor(e.Max, x.Dose.Start, x.Dose.RIR)
	if x.Dose.Percent > 0 {
		wanted, ok = x.Dose.Percent.Of(e.Max), true
	}
	if !ok {
		return 0, false, training.Because("PRG-09", LoadByFeel,
			training.Count("reps", x.Dose.Start), training.Amount("rir", x.Dose.RIR))
	}
	wanted -= x.Dose.Ease.Of(wanted)
	capped := most > 0 && wanted > most.Of(e.Max)
	if capped {
		wanted = most.Of(e.Max)
	}
	down := m.state.Level == training.L0 || x.Dose.Ease > 0 || capped
	load, ok := kit.Round(x.Dose.Loading, wanted, equipment.Rounding{Down: down})
	if !ok {
		lightest := kit.Loads(x.Dose.Loading)[0]
		return 0, false, training.Because("PRG-13", LoadTooHeavy, training.Load("load", wanted), training.Load("lightest", lightest))
	}
	if capped {
		return load, true, training.Because(m.ageRule(), LoadCapped, training.Count("percent", int(most)), training.Load("load", load), training.Load("max", e.Max))
	}
	return load, true, training.Because("PRG-04", LoadFromMax,
		training.Count("percent", int(100*load/e.Max+0.5)), training.Load("load", load), training.Load("max", e.Max))
}

// ageRule is the rule that bounds the athlete's loads by age.
func (m Made) ageRule() evidence.ID {
	if m.request.Profile.Age < adult {
		return "SAFE-04"
	}
	return "SAFE-05"
}

// cautiousMass stands in for a body mass nobody gave, with the lower ceiling.
//
// House rule: a light adult. The ramp finds the rest; starting at the lightest
// dumbbell of all would waste a week.
const cautiousMass unit.Kilograms = 60

// firstLoad is Rule 2: the heaviest load owned under the ceiling, or the
// lightest there is.
func (m Made) firstLoad(x composition.DosedExercise, kit equipment.Kit) unit.Kilograms {
	loads := kit.Loads(x.Dose.Loading)
	way := catalogue.Kit{Loading: x.Dose.Loading}
	for _, k := range x.Exercise.Kits {
		if k.Loading == x.Dose.Loading {
			way = k
			break
		}
	}
	who := m.request.Profile
	if who.Mass == 0 {
		who.Mass, who.Sex = cautiousMass, training.Female
	}
	ceiling, ok := strength.FirstLoadCeiling(way, who, m.state.Level)
	if !ok {
		return loads[0]
	}
	ceiling -= x.Dose.Ease.Of(ceiling)
	if load, ok := kit.Round(x.Dose.Loading, ceiling, equipment.Rounding{Down: true}); ok {
		return load
	}
	return loads[0]
}

// rampSteps are the warm-up sets before heavy work: the share of the working
// load and the repetitions. The last is only for 85 % and more.
//
// Source: PER-08.
var rampSteps = []struct {
	share unit.Percent // of the working load
	reps  int
}{{50, 5}, {70, 3}, {90, 1}}

// rampSets are the warm-up sets that lead to work. Loads that cannot be made,
// or would repeat the one before, are left out.
func rampSets(x composition.DosedExercise, kit equipment.Kit, work training.PrescribedSet) []training.PrescribedSet {
	var out []training.PrescribedSet
	last := unit.Kilograms(0)
	for i, step := range rampSteps {
		if i >= x.Ramps || i == 2 && !x.Dose.Heavy() {
			break
		}
		load, ok := kit.Round(x.Dose.Loading, step.share.Of(work.Load), equipment.Rounding{Down: true})
		if !ok || load <= last || load >= work.Load {
			continue
		}
		out = append(out, training.PrescribedSet{Kind: training.WarmupSet, Reps: step.reps, PerSide: work.PerSide, RIR: 5, Load: load})
		last = load
	}
	return out
}

// lighterSets are the warm-up sets before work whose load the athlete picks, and
// with it theirs: repetitions only.
//
// Source: PER-08.
func lighterSets(x composition.DosedExercise, work training.PrescribedSet) []training.PrescribedSet {
	var out []training.PrescribedSet
	for i := range x.Ramps {
		step := rampSteps[min(i, len(rampSteps)-1)]
		out = append(out, training.PrescribedSet{Kind: training.WarmupSet, Reps: step.reps, PerSide: work.PerSide, RIR: 5})
	}
	return out
}

// tempoWhy says how fast a repetition of a main lift goes. Source: PER-04.
func tempoWhy(t training.Tempo) training.Reason {
	code := TempoMeans
	if t.Explosive {
		code = TempoIntent
	}
	return training.Because("PER-04", code, training.Count("lower", t.Lower))
}

// restInTurn sets the rests of supersets: none from the first exercise to its
// partner, the pair's after the partner, and the lift's own once one of them
// has no sets left.
//
// Source: PER-07, TIME-01.
func restInTurn(list []training.PrescribedExercise, dosed []composition.DosedExercise) {
	for i := 0; i+1 < len(list); i++ {
		if list[i].Superset == "" || list[i].Superset != list[i+1].Superset {
			continue
		}
		first, second := workOf(list[i].Sets), workOf(list[i+1].Sets)
		pair := max(dosed[i].Dose.PairRest, dosed[i+1].Dose.PairRest)
		for k := range min(len(first), len(second)) {
			first[k].Rest, second[k].Rest = 0, pair
		}
	}
}

// workOf is the working sets, which follow the warm-up sets.
func workOf(sets []training.PrescribedSet) []training.PrescribedSet {
	for i, s := range sets {
		if s.Kind == training.WorkSet {
			return sets[i:]
		}
	}
	return nil
}
