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
	loads lifted
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
//  5. So does what the plan has had before: see mostAfter.
func (m Made) prescribedExercise(x composition.DosedExercise, kit equipment.Kit, w PhaseWeek, past *prescribed) training.PrescribedExercise {
	out := training.PrescribedExercise{Exercise: x.Exercise.ID, Name: x.Exercise.Name, Superset: x.Superset, PerHand: x.Dose.Loading == catalogue.ByDumbbells, Loading: string(x.Dose.Loading), How: x.How, Why: x.Why}
	work := x.Dose.Set()
	chosen := m.loadFor(x, kit, w, past.loads)
	past.note(x.Exercise.ID, w, chosen)
	work.Load, work.Percent, work.RIR = chosen.load, min(work.Percent, chosen.share), max(work.RIR, chosen.reserve)
	if out.Daily = slices.Contains(m.cat.Pregnancy().Daily, x.Exercise.ID); out.Daily {
		work.Tempo = training.Tempo{}
	}
	if chosen.why.Code != "" {
		out.Why = append(out.Why[:len(out.Why):len(out.Why)], chosen.why)
	}
	if x.Part == composition.MainLift && work.Tempo.Lower > 0 {
		out.Why = append(out.Why[:len(out.Why):len(out.Why)], tempoWhy(work.Tempo))
	}
	switch {
	case chosen.known():
		out.Sets = rampSets(x, kit, work, m.rampOf(x))
	case chosen.load == 0 && len(kit.Loads(x.Dose.Loading)) > 0: // a first load is light itself
		out.Sets = lighterSets(work, m.rampOf(x))
	}
	if n := len(out.Sets); n > 0 {
		out.Why = append(out.Why[:len(out.Why):len(out.Why)], training.Because("PER-08", composition.CodeRamp, training.Count("sets", n)))
	}
	for range x.Sets {
		out.Sets = append(out.Sets, work)
	}
	return out
}

// workLoad is the load of a working set and why. share is the most the set may
// be called in percent of the maximum; 0 = no maximum is known, and a share of
// something nobody knows helps nobody. reserve is the least it leaves, where
// that is more than the dose asks for.
type workLoad struct {
	load    unit.Kilograms
	share   unit.Percent
	reserve training.RIR
	why     training.Reason
}

func (l workLoad) known() bool { return l.share > 0 }

// note keeps what was prescribed in week w.
func (p *prescribed) note(id string, w PhaseWeek, l workLoad) {
	p.first, p.worked = p.first || l.load > 0 && !l.known(), p.worked || l.known()
	if !l.known() {
		l.load = 0
	}
	p.loads.add(id, w, l.load)
}

// loadFor is the load of a working set in week w.
func (m Made) loadFor(x composition.DosedExercise, kit equipment.Kit, w PhaseWeek, past lifted) workLoad {
	if len(kit.Loads(x.Dose.Loading)) == 0 {
		return workLoad{}
	}
	if e, ok := m.estimate(x.Exercise.ID); ok && w.MaxLeft > 0 {
		e.Max = w.MaxLeft.Of(e.Max)
		return m.loadFromMax(x, kit, e, w, past)
	}
	if len(past[x.Exercise.ID]) > 0 && !w.Hold {
		return byFeel(x)
	}
	load := m.firstLoad(x, kit)
	if e, ok := m.estimate(x.Exercise.ID); ok { // from before a long gap
		most := anew.Of(e.Max)
		if w.Dose.PercentAtMost > 0 {
			most = min(most, w.Dose.PercentAtMost.Of(e.Max))
		}
		below, ok := kit.Round(x.Dose.Loading, most, equipment.Rounding{Down: true})
		if !ok {
			return workLoad{why: training.Because("PRG-13", LoadTooHeavy, training.Load("load", most), training.Load("lightest", kit.Loads(x.Dose.Loading)[0]))}
		}
		load = min(load, below)
	}
	return workLoad{load: load, why: firstLoadWhy(load, w)}
}

// anew is the most of an old maximum that a first load may have when it is
// sought again.
//
// House rule: what PRG-11 leaves of it after a shorter gap.
const anew unit.Percent = 75

// firstLoadWhy says how to go on from a first load.
func firstLoadWhy(load unit.Kilograms, w PhaseWeek) training.Reason {
	facts := []training.Fact{training.Load("load", load), training.Amount("rir", w.Dose.RIRAtLeast)}
	switch {
	case w.Hold:
		return training.Because("SAFE-02", LoadHeld, facts...)
	case w.Dose.RIRAtLeast >= farFromLimit:
		return training.Because("PRG-09", LoadRampFar, facts...)
	}
	return training.Because("PRG-09", LoadRamp, facts[0])
}

func byFeel(x composition.DosedExercise) workLoad {
	return workLoad{why: training.Because("PRG-09", LoadByFeel,
		training.Count("reps", x.Dose.Start), training.Amount("rir", x.Dose.RIR))}
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

// loadFromMax is Rules 1, 4 and 5.
func (m Made) loadFromMax(x composition.DosedExercise, kit equipment.Kit, e strength.Estimate, w PhaseWeek, past lifted) workLoad {
	wanted, ok := strength.LoadFor(e.Max, x.Dose.Start, x.Dose.RIR)
	if x.Dose.Percent > 0 {
		wanted, ok = x.Dose.Percent.Of(e.Max), true
	}
	if !ok {
		return byFeel(x)
	}
	most, share := w.Dose.PercentAtMost, unit.Percent(100)
	if most > 0 {
		share = most
	}
	wanted -= x.Dose.Ease.Of(wanted)
	capped := most > 0 && wanted > most.Of(e.Max)
	if capped { // Rule 4.
		wanted = most.Of(e.Max)
	}
	down := m.state.Level == training.L0 || x.Dose.Ease > 0 || capped
	load, ok := kit.Round(x.Dose.Loading, wanted, equipment.Rounding{Down: down})
	if ok && most > 0 && load > most.Of(e.Max) { // the nearest load there is lies over it
		load, ok = kit.Round(x.Dose.Loading, wanted, equipment.Rounding{Down: true})
	}
	if !ok {
		lightest := kit.Loads(x.Dose.Loading)[0]
		return workLoad{why: training.Because("PRG-13", LoadTooHeavy, training.Load("load", wanted), training.Load("lightest", lightest))}
	}
	if after, rule := m.mostAfter(past, x, kit, w); after > 0 && load > after { // Rule 5.
		return stepped(x, kit, e, after, rule)
	}
	if capped {
		return workLoad{load: load, share: share, why: training.Because(m.ageRule(), LoadCapped, training.Count("percent", int(most)), training.Load("load", load), training.Load("max", e.Max))}
	}
	return workLoad{load: load, share: share, why: training.Because("PRG-04", LoadFromMax,
		training.Count("percent", int(100*load/e.Max+0.5)), training.Load("load", load), training.Load("max", e.Max))}
}

// stepped is the heaviest load that rule allows, with what it leaves in reserve.
func stepped(x composition.DosedExercise, kit equipment.Kit, e strength.Estimate, most unit.Kilograms, rule evidence.ID) workLoad {
	load, _ := kit.Round(x.Dose.Loading, most, equipment.Rounding{Down: true})
	share := unit.Percent(int(100*load/e.Max + 0.5))
	left := min(reserveAt(e.Max, load, x.Dose.Start), lightReserve)
	return workLoad{load, share, left, training.Because(rule, LoadStepped, training.Load("load", load), training.Count("percent", int(share)))}
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

// rampStep is one warm-up set before a main lift.
type rampStep struct {
	share unit.Percent // of the working load
	reps  int
}

// ramps are the warm-up sets by how many there are. The third is for 85 % and
// more, or for those from 40 to 64, who get one more than others.
//
// Source: PER-08, SAFE-06.
var ramps = [...][]rampStep{
	2: {{50, 5}, {70, 3}},
	3: {{50, 5}, {70, 3}, {85, 1}},
	4: {{40, 5}, {55, 4}, {70, 3}, {85, 1}},
}

// rampOf is the warm-up sets of a main lift: as many as the menu has, but one
// fewer in a week that is not heavy though the menu is.
func (m Made) rampOf(x composition.DosedExercise) []rampStep {
	n := 2
	if x.Dose.Heavy() {
		n++
	}
	if age := m.request.Profile.Age; age >= middleAge && age < olderAdult {
		n++
	}
	return ramps[min(n, x.Ramps)]
}

// rampSets are the warm-up sets that lead to work. Loads that cannot be made,
// or would repeat the one before, are left out.
func rampSets(x composition.DosedExercise, kit equipment.Kit, work training.PrescribedSet, steps []rampStep) []training.PrescribedSet {
	var out []training.PrescribedSet
	last := unit.Kilograms(0)
	for _, step := range steps {
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
func lighterSets(work training.PrescribedSet, steps []rampStep) []training.PrescribedSet {
	var out []training.PrescribedSet
	for _, step := range steps {
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
