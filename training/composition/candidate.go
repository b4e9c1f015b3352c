package composition

import (
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/load"
)

// option is a candidate with what it was made from.
type option struct {
	Candidate
	exercise catalogue.Exercise
	dose     Dose
	part     Part
	at       int // in its pool
}

// optionsFor lists every way to use every allowed exercise in a session. A
// one-sided lift of the session's main pattern stands there twice: as the main
// lift, and as second leg work.
func optionsFor(cat *catalogue.Catalogue, p *pool, b Block, session int) []option {
	all := make([]option, 0, len(p.exercises))
	for i := range p.exercises {
		e := p.exercises[i]
		if !asked(cat, e, b, session) {
			continue
		}
		for _, part := range partsOf(e, b, session) {
			all = append(all, newOption(cat, e, b, session, part))
			all[len(all)-1].at = i
		}
	}
	all = barsLead(oneSidedOnly(all, session))
	climb(all, Knee)
	climb(all, Back)
	link(p, all, b, session)
	return all
}

// mainRole is what leads a session: A and C the knee, B the hip (COMP-01).
func mainRole(session int) Role {
	if session == 1 {
		return Back
	}
	return Knee
}

// roleOf is the place of an exercise in a session.
func roleOf(e catalogue.Exercise) Role {
	switch e.Pattern {
	case catalogue.Hop:
		return Power
	case catalogue.Hinge, catalogue.Hamstring:
		return Back
	case catalogue.Calf:
		return CalfRole
	case catalogue.Hip:
		return HipRole
	case catalogue.Foot:
		return FootRole
	case catalogue.Trunk:
		return TrunkRole
	case catalogue.Push, catalogue.Pull:
		return UpperRole
	}
	return Knee
}

func partsOf(e catalogue.Exercise, b Block, session int) []Part {
	switch {
	case !e.Pattern.Leg():
		return []Part{Assistance}
	case roleOf(e) != mainRole(session) && heaviest(e):
		return nil
	case roleOf(e) != mainRole(session) || !meritOf(e).main:
		return []Part{SecondLift}
	case e.OneSided():
		return []Part{MainLift, SecondLift}
	}
	return []Part{MainLift}
}

func newOption(cat *catalogue.Catalogue, e catalogue.Exercise, b Block, session int, part Part) option {
	d := DoseOf(cat, e, b, session, part)
	o := option{exercise: e, dose: d, part: part}
	o.Candidate = Candidate{
		Exercise: e.ID, Role: roleOf(e), BentKnee: e.BentKnee, OneSided: e.OneSided(),
		Main: part == MainLift, Abductor: catalogue.GroupsOf(e).Of(catalogue.Abductors) == 1,
		MinSets: d.MinSets, MaxSets: d.MaxSets,
		Setup: load.Setup(d.Loading) + rampSeconds(d, b, session, part), Work: load.SetWork(e, d.Set(), part == MainLift),
		Rest: d.Rest, PairRest: d.PairRest, PairMask: pairMask(e, d),
		Stimulus: stimulusOf(e, d, b), Hard: hardSet(e, d), Strain: load.SetStrain(load.SetOf(e, d.Set(), b.doses(), b.exposures(e.ID))).Hundredths(),
		Contacts: load.WeightedContacts(e, d.Set()), Unilateral: sideShare(e),
	}
	if part == MainLift && b.loading() && d.Loaded() && b.Sessions[session].Minutes >= 45 {
		o.PairMask = 0 // there is time to rest: VOL-08, VOL-09
	}
	o.Value, o.ValuePer = valueOf(cat, e, d, b, session, part)
	return o
}

func hardSet(e catalogue.Exercise, d Dose) int {
	if e.Hard(d.Loading) {
		return 1
	}
	return 0
}

// sideShare is D13's term of a lower set: a one-sided set adds, a two-sided
// one takes away, so that a sum of at least 0 means at least 30 % one-sided.
// Calf raises count.
func sideShare(e catalogue.Exercise) int {
	switch {
	case !e.Pattern.Leg() && e.Pattern != catalogue.Calf:
		return 0
	case e.OneSided():
		return oneSidedShare
	}
	return bothLegsShare
}

// tooEasy reports whether an exercise of no load gives this athlete half of
// what it gives others. Feet are weak in everybody.
//
// House rule: difficulty 1 at L2, 1 and 2 at L3.
func tooEasy(e catalogue.Exercise, d Dose, b Block) bool {
	return !d.Loaded() && e.Pattern != catalogue.Foot && e.Pattern != catalogue.Hop && e.Difficulty < b.Level.Index()
}

// stimulusOf is what a set trains, in quarter sets: 4 for a primary muscle's
// group, 2 for a secondary one's, half of it when too easy; and for hops 3 to
// 5 by their level.
//
// Source: VOL-01. A taper's sets stop too far from failure to count as hard
// ones; they are weighed here all the same, to choose among them.
func stimulusOf(e catalogue.Exercise, d Dose, b Block) [Needs]int {
	var s [Needs]int
	if e.Pattern == catalogue.Hop {
		s[Elastic] = 2 + HopLevelOf(e)
		return s
	}
	for i, q := range load.Stimulus(e) {
		s[i] = int(q)
		if tooEasy(e, d, b) {
			s[i] /= 2
		}
	}
	return s
}

// pairMask says which roles may share a superset with e: never its own, never
// hops, not two leg lifts; what the hands hold all day does not meet a pull
// that needs the grip; a hinge harder than two in reserve does not meet the
// trunk.
//
// Source: PER-07.
func pairMask(e catalogue.Exercise, d Dose) uint16 {
	mask := uint16(1<<CalfRole | 1<<HipRole | 1<<FootRole | 1<<TrunkRole | 1<<UpperRole)
	role := roleOf(e)
	gripped := d.Loading == catalogue.ByDumbbells || e.Pattern == catalogue.Hinge && d.Loaded()
	switch role {
	case Power:
		return 0
	case Knee, Back:
		if gripped {
			mask &^= 1 << UpperRole
		}
		if role == Back && (d.RIR < 2 || d.Heavy()) {
			mask &^= 1 << TrunkRole
		}
		return mask
	}
	mask |= 1<<Knee | 1<<Back
	if e.ID == "suitcase_carry" {
		mask &^= 1<<Knee | 1<<Back | 1<<UpperRole
	}
	return mask &^ (1 << role)
}

// link marks which options may not stand together: the same exercise or
// ladder (COMP-04), two that do the same job, a second main lift.
func link(p *pool, all []option, b Block, session int) {
	free := hopsInWarmup(b.Sessions[session].Minutes, b.Level)
	for i := range all {
		for j := range i {
			if x, y := &all[i], &all[j]; p.clash(x, y, free) {
				x.Conflicts = append(x.Conflicts, j)
				y.Conflicts = append(y.Conflicts, i)
			}
		}
	}
}

func (p *pool) clash(x, y *option, free bool) bool {
	switch {
	case x.part == MainLift && y.part == MainLift:
		return true
	case x.Role == Power && y.Role == Power && free:
		return true
	}
	return p.rivals[x.at].has(y.at)
}
