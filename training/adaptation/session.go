package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/unit"
)

// session is the day's session and its steps: rules 1 to 5 of Today.
func (d day) session() (training.PrescribedSession, []progression.Step) {
	if holdsNothing(d.verdict) {
		out := d.entry.PrescribedSession
		out.Exercises, out.Minutes, out.Warmup, out.Contacts, out.Strain, out.Lower = []training.PrescribedExercise{}, 0, 0, 0, 0, training.StrainNone
		out.Why = append(out.Why[:len(out.Why):len(out.Why)], d.verdict.Why...)
		return out, nil
	}
	dosed, cuts := d.left()
	out := composition.Again(d.entry.PrescribedSession, dosed)
	steps := make([]progression.Step, len(out.Exercises))
	for i, x := range out.Exercises { // Rule 3.
		out.Exercises[i], steps[i] = d.stepped(x, cuts[x.Exercise])
	}
	d.addedSlowly(out, steps) // Rule 4.
	out, steps = d.withinBounds(out, steps)
	return d.weakerSides(out, steps), steps // Rule 5.
}

// left is what day and time leave of the session: rules 1 and 2 of Today.
func (d day) left() (composition.DosedSession, map[string]cut) {
	dosed := composition.Redose(d.cat, d.entry.PrescribedSession, d.entry.Phase, d.level, d.entry.Budget)
	dosed, cuts := d.allowed(dosed) // Rule 1.
	if m := d.verdict.Minutes; m > 0 && m < dosed.Minutes {
		dosed = composition.CutDown(dosed, m) // Rule 2.
	}
	return dosed, cuts
}

// cut is what the day takes off an exercise.
type cut struct {
	readiness.Cut
	planned int // sets before it; 0 = the day takes nothing
}

// allowed is what the day leaves of s, and what it takes off its exercises, by
// id.
func (d day) allowed(s composition.DosedSession) (composition.DosedSession, map[string]cut) {
	cuts := map[string]cut{}
	var kept []composition.DosedExercise
	var why []training.Reason
	changed := false
	for _, x := range s.Exercises {
		if other, ok := d.swapped(x); ok {
			x, changed = other, true
		}
		way, fits := d.way(x.Exercise, x.Dose.Loading)
		a, reason := d.verdict.Allows(x.Exercise)
		if left, why := d.hopsAfterGap(x); why.Code != "" {
			changed = true
			why := append(x.Why[:len(x.Why):len(x.Why)], why)
			if left.Sets == 0 {
				continue
			}
			x, x.Why = left, why
		}
		hurts, hurt := d.hurts(x.Exercise)
		switch {
		case hurt:
			changed = true
			why = append(why, hurts)
			continue
		case !fits:
			reason = training.Because("COMP-05", composition.CodeNoKit, training.Word("exercise", x.Exercise.ID))
			fallthrough
		case a.Way == readiness.Removed:
			changed = true
			why = append(why, reason)
			if other, ok := d.standIn(x, append(slices.Clone(kept), s.Exercises...), reason); ok {
				kept = append(kept, other)
			}
			continue
		case a.Way == readiness.Eased:
			changed = true
			cuts[x.Exercise.ID] = cut{a.Cut, x.Sets}
			x = eased(x, a.Cut, reason)
			if a.Cut.LevelsDown > 0 && composition.HopLevelOf(x.Exercise) > 1 {
				why = append(why, reason)
				continue
			}
		}
		if x.Dose.Loading != way.Loading {
			x.Dose.Loading, changed = way.Loading, true
		}
		kept = append(kept, x)
	}
	if !changed {
		return s, cuts
	}
	return composition.Reduced(s, kept, why...), cuts
}

// wanted is the exercise that the athlete wants where the plan has one, both by
// id. What came in by a swap can be swapped itself.
func (e Entry) wanted(planned string) string {
	to := planned
	for _, swap := range e.Swaps {
		if swap.From == to || swap.From == planned {
			to = swap.To
		}
	}
	return to
}

// swapped is x as the exercise the athlete wants instead of it, with x's sets.
func (d day) swapped(x composition.DosedExercise) (composition.DosedExercise, bool) {
	to := d.entry.wanted(x.Exercise.ID)
	if to == x.Exercise.ID {
		return x, false
	}
	e, ok := d.cat.Exercise(to)
	if !ok {
		return x, false
	}
	way, ok := d.kit.Choose(e.Kits)
	if !ok {
		return x, false
	}
	sets := x.Sets
	out := composition.StandIn(e, way, x, training.Because("COMP-02", CodeSwapped, training.Word("exercise", e.ID), training.Word("otherExercise", x.Exercise.ID)))
	out.Sets = sets
	return out, true
}

const whole unit.Percent = 100

// eased is x with what c takes off.
func eased(x composition.DosedExercise, c readiness.Cut, why training.Reason) composition.DosedExercise {
	x.Sets = c.Sets(x.Sets)
	x.Dose.RIR += c.RIRMore
	if x.Dose.Metric == catalogue.Contacts && c.ContactsShare < whole {
		x.Dose.Start = max(1, int(c.ContactsShare.Of(unit.Kilograms(x.Dose.Start))))
		x.Dose.Low = min(x.Dose.Low, x.Dose.Start)
	}
	x.Why = append(x.Why[:len(x.Why):len(x.Why)], why)
	return x
}

// standIn is what can be done in place of x: an easier rung, else a first choice
// for the sore place of the same pattern. It must be allowed as it is, be within
// reach and not be in the session already.
func (d day) standIn(x composition.DosedExercise, session []composition.DosedExercise, why training.Reason) (composition.DosedExercise, bool) {
	if x.Role == composition.Power || d.verdict.NoLower && readiness.PartOf(x.Exercise) == readiness.Legs {
		return composition.DosedExercise{}, false
	}
	for _, id := range d.candidates(x.Exercise) {
		e, ok := d.cat.Exercise(id)
		if !ok || e.Difficulty > max(x.Exercise.Difficulty, 1) || slices.Contains(d.state.Profile.Dislikes, id) || d.clashes(e, x.Exercise, session) {
			continue
		}
		if !d.asIs(e) {
			continue
		}
		if way, ok := d.kit.Choose(e.Kits); ok {
			return composition.StandIn(e, way, x, training.Because(why.Rule, CodeStandsIn, training.Word("exercise", e.ID), training.Word("otherExercise", x.Exercise.ID))), true
		}
	}
	return composition.DosedExercise{}, false
}

// asIs reports whether the day leaves e untouched.
func (d day) asIs(e catalogue.Exercise) bool {
	a, _ := d.verdict.Allows(e)
	_, hurt := d.hurts(e)
	return a.Way == readiness.AsIs && !hurt
}

// candidates are what may stand in for e: its easier rungs, then the first
// choices for the sore places, of its pattern first.
func (d day) candidates(e catalogue.Exercise) []string {
	out := slices.Clone(e.Easier)
	var others []string
	for _, s := range d.verdict.Sites {
		region, ok := d.cat.Region(s.Site)
		if s.Light == readiness.Green || !ok {
			continue
		}
		for _, id := range region.Keep {
			if k, _ := d.cat.Exercise(id); k.Pattern == e.Pattern {
				out = append(out, id)
				continue
			}
			others = append(others, id)
		}
	}
	return append(out, others...)
}

// clashes reports whether the session has e already, or another of its ladder
// than the one that goes (COMP-04).
func (d day) clashes(e, instead catalogue.Exercise, session []composition.DosedExercise) bool {
	return slices.ContainsFunc(session, func(x composition.DosedExercise) bool {
		return x.Exercise.ID == e.ID || x.Exercise.ID != instead.ID && d.cat.SameLadder(x.Exercise.ID, e.ID)
	})
}

// stepped is x with its next step, or another rung in its place. What the day
// takes off its sets, it takes off those the athlete has come to.
func (d day) stepped(x training.PrescribedExercise, less cut) (training.PrescribedExercise, progression.Step) {
	c, ok := d.course(x)
	if !ok {
		return x, progression.Step{Kind: progression.AsAsked, Exercise: x.Exercise}
	}
	c.Asked = less.before(c.Asked)
	step := progression.Next(c)
	if step.Exercise != x.Exercise {
		x, c = d.onRung(x, c, step)
		c.Asked = less.before(c.Asked)
		c.Harder, c.Easier = nil, nil // one rung a day
		step = progression.Next(c)
	}
	step.Counts = less.of(step.Counts)
	if less.planned > 0 {
		step.Ramp = nil // no day that takes something off is one to look for more
	}
	return d.applied(x, step, c, less.LoadShare), step
}

// before is a dose as it was before the day took sets off it, unless want of time
// took more.
func (c cut) before(a progression.Dose) progression.Dose {
	if c.planned == 0 {
		return a
	}
	if a.Sets == c.Sets(c.planned) {
		a.Sets = c.planned
	}
	a.Eased = true
	return a
}

// of is what the day leaves of sets.
func (c cut) of(counts []int) []int {
	if c.planned == 0 || len(counts) == 0 {
		return counts
	}
	return counts[:c.Sets(len(counts))]
}

// onRung is x as another exercise of its ladder, which takes over from the one
// before.
func (d day) onRung(x training.PrescribedExercise, from progression.Course, step progression.Step) (training.PrescribedExercise, progression.Course) {
	e, _ := d.cat.Exercise(step.Exercise)
	way, _ := d.kit.Choose(e.Kits)
	out := x
	out.Exercise, out.Name, out.Loading, out.PerHand = e.ID, e.Name, string(way.Loading), way.Loading == catalogue.ByDumbbells
	out.Why = append(x.Why[:len(x.Why):len(x.Why)], step.Why...)
	out.Sets = slices.Clone(x.Sets)
	sameCount := e.High > 0 && e.Metrics[0] == from.Exercise.Metrics[0]
	for i := range out.Sets {
		out.Sets[i].Load, out.Sets[i].Percent = 0, 0 // those of another exercise
		if sameCount {
			out.Sets[i] = recounted(out.Sets[i], e)
		}
	}
	c, _ := d.course(out)
	c.From = from.Lift()
	return out, c
}

// recounted is a working set in the range of e's rung, from its lower end.
func recounted(s training.PrescribedSet, e catalogue.Exercise) training.PrescribedSet {
	if s.Kind != training.WorkSet {
		return s
	}
	s.Low, s.High = e.Low, e.High
	switch {
	case s.Hold > 0:
		s.Hold = unit.Seconds(e.Low)
	case s.Steps > 0:
		s.Steps = e.Low
	case s.Reps > 0:
		s.Reps = e.Low
	}
	return s
}

// applied is x with the sets of step, its load eased to share where that is not
// all.
func (d day) applied(x training.PrescribedExercise, step progression.Step, c progression.Course, share unit.Percent) training.PrescribedExercise {
	work := x.Work()
	warm := x.Sets[:len(x.Sets)-len(work)]
	if len(work) == 0 || len(step.Counts) == 0 {
		return x
	}
	at := step.Load
	if share > 0 && at > 0 {
		if less, ok := d.kit.Round(c.Way.Loading, share.Of(at), equipment.Rounding{Down: true}); ok {
			at = less
		}
	}
	out := x
	out.Sets = rewarmed(warm, work[0].Load, at, d.kit, c.Way.Loading)
	for i, n := range step.Counts {
		set := work[min(i, len(work)-1)].Asking(n)
		set.Load, set.RIR = at, step.RIR
		if at != work[0].Load {
			set.Percent = percentOf(at, step)
		}
		out.Sets = append(out.Sets, set)
	}
	if step.How != "" {
		out.How = append(x.How[:len(x.How):len(x.How)], step.How)
	}
	out.Why = append(x.Why[:len(x.Why):len(x.Why)], step.Why...)
	return out
}

// percentOf is what share of the estimated maximum a load is, where there is
// one that counts the load alone.
func percentOf(at unit.Kilograms, step progression.Step) unit.Percent {
	if step.Estimate.Max <= 0 || at <= 0 || at > step.Estimate.Max {
		return 0
	}
	return unit.Percent(int(100*at/step.Estimate.Max + 0.5))
}

// warmShares are the loads of warm-up sets as shares of the working load, by how
// many there are. Source: PER-08.
var warmShares = [...][]unit.Percent{1: {60}, 2: {50, 70}, 3: {50, 70, 85}, 4: {40, 55, 70, 85}}

// rewarmed are the warm-up sets for another working load.
func rewarmed(warm []training.PrescribedSet, was, now unit.Kilograms, kit equipment.Kit, l catalogue.Loading) []training.PrescribedSet {
	out := []training.PrescribedSet{}
	last := unit.Kilograms(0)
	for i, s := range warm {
		if was == now || len(warm) >= len(warmShares) {
			out = append(out, s)
			continue
		}
		if now <= 0 { // nothing to take a share of
			s.Load = 0
			out = append(out, s)
			continue
		}
		load, ok := kit.Round(l, warmShares[len(warm)][i].Of(now), equipment.Rounding{Down: true})
		if !ok || load <= last || load >= now {
			continue
		}
		s.Load, last = load, load
		out = append(out, s)
	}
	return out
}

// withinBounds keeps what progress made of s within its caps, its time and the
// strain its day was chosen for: sets that were added go first, then the order
// of CUT-01 rules, then the lighter forms of SCH-00, and at last heavy loads come
// down.
func (d day) withinBounds(s training.PrescribedSession, steps []progression.Step) (training.PrescribedSession, []progression.Step) {
	for k := len(s.Exercises) - 1; k >= 0; k-- {
		dosed := d.redosed(s)
		if d.holds(dosed) {
			return measuredAs(s, dosed), steps
		}
		if x := s.Exercises[k]; steps[k].Kind == progression.MoreSets && len(x.Sets) > 1 {
			s.Exercises[k], steps[k] = withoutAdded(x, steps[k])
		}
	}
	dosed := d.redosed(s)
	if d.holds(dosed) {
		return measuredAs(s, dosed), steps
	}
	dosed = composition.CutDown(dosed, d.minutes())
	dosed = composition.NoHarderThan(dosed, max(d.entry.Lower, training.StrainLight), "SCH-00", CodeAsHardAsPlanned)
	s = composition.Again(s, dosed)
	if !d.holds(dosed) {
		s = d.belowHeavy(measuredAs(s, dosed))
		dosed = d.redosed(s)
	}
	return measuredAs(s, dosed), stepsOf(s, steps)
}

// belowHeavy is s with every leg lift under the share of the maximum that counts
// as heavy whatever it leaves: the next load below that, or none where the
// lightest there is lies above it.
//
// Source: SCH-00, PRG-13.
func (d day) belowHeavy(s training.PrescribedSession) training.PrescribedSession {
	why := training.Because("SCH-00", CodeAsHardAsPlanned, training.Word("from", s.Lower.String()), training.Word("to", d.entry.Lower.String()))
	s.Exercises = slices.Clone(s.Exercises)
	for i, x := range s.Exercises {
		e, _ := d.cat.Exercise(x.Exercise)
		work := x.Work()
		warm := x.Sets[:len(x.Sets)-len(work)]
		if !e.Pattern.Leg() || len(work) == 0 || work[0].Load <= 0 || work[0].Percent < load.HeavyPercent {
			continue
		}
		was := work[0].Load
		under := was * unit.Kilograms(load.HeavyPercent-1) / unit.Kilograms(work[0].Percent)
		at, ok := d.kit.Round(catalogue.Loading(x.Loading), under, equipment.Rounding{Down: true})
		if !ok {
			at = 0
		}
		x.Sets = rewarmed(warm, was, at, d.kit, catalogue.Loading(x.Loading))
		for _, set := range work {
			set.Load, set.Percent = at, set.Percent*unit.Percent(at)/unit.Percent(was)
			x.Sets = append(x.Sets, set)
		}
		x.Why = append(x.Why[:len(x.Why):len(x.Why)], why)
		s.Exercises[i] = x
	}
	return s
}

// holds reports whether s keeps its time, the cap on its lower hard sets, and
// the strain that its place among the runs was chosen for.
//
// Source: TIME-01, VOL-04, SCH-00.
func (d day) holds(s composition.DosedSession) bool {
	return s.Minutes <= d.minutes() && s.HardSets <= load.LowerCaps(d.level, load.FullShare).Session && s.Class <= max(d.entry.Lower, training.StrainLight)
}

func (d day) redosed(s training.PrescribedSession) composition.DosedSession {
	return composition.Redose(d.cat, s, d.entry.Phase, d.level, d.minutes())
}

// measuredAs is s with what dosed costs.
func measuredAs(s training.PrescribedSession, dosed composition.DosedSession) training.PrescribedSession {
	s.Minutes, s.Lower, s.Contacts = dosed.Minutes, dosed.Class, dosed.Contacts
	s.Strain = float64(dosed.Strain.Hundredths()) / 100
	return s
}

// stepsOf are the steps of the exercises that s still has.
func stepsOf(s training.PrescribedSession, steps []progression.Step) []progression.Step {
	var out []progression.Step
	for _, x := range s.Exercises {
		i := slices.IndexFunc(steps, func(st progression.Step) bool { return st.Exercise == x.Exercise })
		if i >= 0 {
			out = append(out, steps[i])
		}
	}
	return out
}

// trackTime is what a session of a tendon track may take. Source: PRG-15.
const trackTime unit.Minutes = 15

// minutes is how long the session may take: what today leaves, or what its week
// allows.
//
// Source: TIME-01.
func (d day) minutes() unit.Minutes {
	switch {
	case d.verdict.Minutes > 0:
		return d.verdict.Minutes
	case d.entry.Variant == training.TrackVariant:
		return max(trackTime, d.entry.Minutes)
	}
	return max(d.entry.Budget, d.entry.Minutes)
}
