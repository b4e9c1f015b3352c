package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// free is a strain cap that nothing reaches. moderate is the most a moderate
// session may cost, in hundredths of points.
const (
	free     = 1 << 20
	moderate = 600
)

// draft is a Problem with what its candidates were made from.
type draft struct {
	Problem
	options [][]option
	why     [][]training.Reason // by session
}

// draftOf turns a block into the optimisation problem of its week.
func draftOf(cat *catalogue.Catalogue, pools []*pool, b Block) draft {
	caps := load.LowerCaps(b.Level, capShare(b))
	d := draft{Problem: Problem{
		Needs: needs(b), HardCap: caps.Week, ContactCap: weekContacts(b), TimeCost: timeCost,
		Limits: effortFor(b), BindUnilateral: longest(b) > 20, BindBothLegs: longest(b) > 20,
	}}
	for i := range b.Sessions {
		options := optionsFor(cat, pools[i], b, i)
		required, why := requirements(options, b, i)
		s := sessionFor(b, i)
		s.HardCap, s.Required = caps.Session, required
		for _, o := range options {
			s.Candidates = append(s.Candidates, o.Candidate)
		}
		d.Sessions = append(d.Sessions, s)
		d.options = append(d.options, options)
		d.why = append(d.why, why)
		d.BindBothLegs = d.BindBothLegs && bothLegs(options) >= 2 && !keepsOneSided(options, b)
	}
	return d
}

// keepsOneSided reports whether the only session of a block that keeps its
// lifts can keep none but one-sided ones as its main lift.
//
// House rule: D13's upper bound would trade them for a lift that begins with a
// first load, to even out a handful of sets.
func keepsOneSided(options []option, b Block) bool {
	kept := func(o option) bool { return o.part == MainLift && slices.Contains(b.Mains, o.Exercise) }
	return b.Phase == training.MT && len(b.Sessions) == 1 && slices.ContainsFunc(options, kept) &&
		!slices.ContainsFunc(options, func(o option) bool { return kept(o) && !o.OneSided })
}

// bothLegs counts the exercises for both legs among lower work. Where kit or
// pain leave fewer than two, D13's upper bound has nothing to hold on to.
func bothLegs(options []option) int {
	n := 0
	for i := range options {
		if options[i].lopsided() < 0 && !slices.ContainsFunc(options[:i], func(o option) bool { return o.Exercise == options[i].Exercise }) {
			n++
		}
	}
	return n
}

// solve composes the week. Where at most half of the lower sets one-sided
// would cost a part that a session must hold, the part stays and D13's upper
// bound gives way.
//
// House rule: a missing pattern does more harm than a lopsided week.
func (d *draft) solve(warm Duals) (Answer, Duals) {
	a, prices := SolveFrom(d.Problem, warm)
	if !d.BindBothLegs || len(a.Dropped) == 0 {
		return a, prices
	}
	d.BindBothLegs = false
	b, freePrices := SolveFrom(d.Problem, prices)
	if len(b.Dropped) < len(a.Dropped) {
		return b, freePrices
	}
	d.BindBothLegs = true
	return a, prices
}

// lopsidedWhy says that more than half of the week's lower sets are one-sided,
// when nothing held them.
func (d *draft) lopsidedWhy(b Block, a Answer) []training.Reason {
	one, both := 0, 0
	for i, f := range a.Sessions {
		for _, x := range f.parts() {
			switch d.Sessions[i].Candidates[x.candidate].lopsided() {
			case 1:
				one += x.sets
			case -1:
				both += x.sets
			}
		}
	}
	if d.BindBothLegs || longest(b) <= 20 || one <= both {
		return nil
	}
	code := CodeOneSided
	if keepsOneSided(d.options[0], b) {
		code = CodeOneSidedKept
	}
	return []training.Reason{training.Because("D13", code, training.Count("sets", one), training.Count("total", one+both))}
}

// effortFor bounds the search of a block: wider for up to two sessions of up to
// half an hour, which are then always proven, narrower for an hour, of which
// the last half per cent takes longest.
func effortFor(b Block) Limits {
	l := searchLimits
	switch m := longest(b); {
	case b.Quick:
		return quickLimits
	case m <= 30 && len(b.Sessions) <= 2:
		l.Columns *= 5
	case m > 45:
		l.Columns /= 2
	}
	return l
}

// searchLimits bound the search of one block.
var searchLimits = Limits{Iterations: 120, Columns: 12000, Combinations: 2_000_000}

// quickLimits do for a block that need not be proven: prices and local search,
// nothing listed.
var quickLimits = Limits{Iterations: 30}

func sessionFor(b Block, i int) Session {
	slot := b.Sessions[i]
	warmup := load.Warmup(slot.Minutes, b.Level, 0, slot.AfterRun)
	s := Session{
		Name: sessionNames[i], Time: (slot.Minutes - warmup).Seconds(), ItemGap: load.ItemGap,
		FreePower: hopsInWarmup(slot.Minutes, b.Level), MaxExercises: mostExercises(slot.Minutes),
		StrainCap: free, ContactCap: sessionContacts(b),
	}
	if b.Phase == training.TP || b.Phase == training.TR {
		s.MaxExercises = min(s.MaxExercises, fewExercises)
	}
	if i == 2 || i == 1 && b.BusyWeek {
		s.StrainCap = moderate
	}
	return s
}

// fewExercises is the most in tapers and transitions.
//
// House rule: they are there to keep a thread, not to train everything.
const fewExercises = 5

// mostExercises: 2 in 10 minutes, 4 in 20, 6 in 30, 7 in 45, 8 in 60.
// Source: VOL-10.
func mostExercises(m unit.Minutes) int {
	switch {
	case m < 20:
		return 2
	case m < 30:
		return 4
	case m < 45:
		return 6
	case m < 60:
		return 7
	}
	return 8
}

// capShare scales the lower caps: what the block says, else 60 % in
// maintenance and 50 % in a taper.
//
// Source: VOL-04.
func capShare(b Block) unit.Percent {
	switch {
	case b.CapScale > 0:
		return unit.Percent(100 * b.CapScale)
	case b.Phase == training.MT:
		return load.MaintenanceShare
	case b.Phase == training.TP:
		return load.DeloadShare
	}
	return load.FullShare
}

func longest(b Block) unit.Minutes {
	m := unit.Minutes(0)
	for _, s := range b.Sessions {
		m = max(m, s.Minutes)
	}
	return m
}

// The order in which requirements give way: the highest first. The third
// session yields first, then what time or pain crowds out, and the two
// patterns and the calf of A and B last.
//
// House rule: the order of COMP's core priority, read backwards.
const (
	lastMain = iota + 1
	lastCalf
	lastSecond
	lastTrunk
	lastHip
	lastHops
	lastThird // added for everything in session C
)

// requirements are what a session must hold: its main pattern, and the calf,
// always; the other pattern from 30 minutes on; the trunk from 30 minutes and
// in the first session of 20; the hip abductors once a week, in the last of A
// and B; hops in maintenance, where they are open to the athlete. What no
// allowed exercise can meet is not asked for, and said.
//
// Source: COMP-01, VOL-06, VOL-07, D14; the phase table's landings for hops.
func requirements(options []option, b Block, session int) (required []Requirement, why []training.Reason) {
	m := b.Sessions[session].Minutes
	late := 0
	if session == 2 {
		late = lastThird
	}
	lastOfTwo := session == min(len(b.Sessions), 2)-1
	all := []struct {
		asked bool
		Requirement
	}{
		{true, Requirement{Role: mainRole(session), Main: true, Order: lastMain + late}},
		{m >= 30 || m >= 20 && b.Level == training.L0, Requirement{Role: Knee + Back - mainRole(session), Order: lastSecond + late}},
		{true, Requirement{Role: CalfRole, Knee: kneeOf(session), Order: lastCalf + late}},
		{m >= 30 || m >= 20 && session == 0, Requirement{Role: TrunkRole, Order: lastTrunk + late}},
		{lastOfTwo && (m >= 30 || m >= 20 && session == 1), Requirement{Role: HipRole, Abductor: true, Order: lastHip + late}},
		{b.Phase == training.MT && m >= 30 && slices.ContainsFunc(options, isHop), Requirement{Role: Power, Order: lastHops + late}},
	}
	for _, r := range all {
		if !r.asked {
			continue
		}
		met, ok := possible(r.Requirement, options)
		if !ok {
			why = append(why, training.Because("COMP-01", CodeNothingFits, training.Word("part", partWord(r.Requirement))))
			continue
		}
		required = append(required, met)
	}
	return required, why
}

func isHop(o option) bool { return o.Role == Power }

// possible widens a requirement that nothing meets: calf work of one knee angle
// to any, a main lift to any lift of its pattern.
func possible(r Requirement, options []option) (Requirement, bool) {
	for _, o := range options {
		if r.meets(&o.Candidate) {
			return r, true
		}
	}
	if r.Main || r.Knee != EitherKnee {
		r.Main, r.Knee = false, EitherKnee
		return possible(r, options)
	}
	return r, false
}

// kneeOf is A's and C's straight and B's bent knee (COMP-01).
func kneeOf(session int) CalfKnee {
	if session == 1 {
		return Bent
	}
	return Straight
}

// partWord names what a requirement asks for, for words to the athlete.
func partWord(r Requirement) string {
	switch r.Role {
	case Knee:
		return "a squat or lunge"
	case Back:
		return "a hinge"
	case CalfRole:
		return "calf work"
	case HipRole:
		return "hip abduction"
	case TrunkRole:
		return "trunk work"
	}
	return "this part"
}
