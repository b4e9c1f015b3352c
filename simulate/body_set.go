package simulate

import (
	"math"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// Task is one set the runner is asked to do, and with what.
type Task struct {
	Exercise string
	Loading  string // as the plan has it; empty = the first way there is
	Set      training.PrescribedSet
	Kit      equipment.Kit
	Last     bool // of the exercise's sets today
}

// Tried is what came of a Task.
type Tried struct {
	Set  training.LoggedSet
	Left training.RIR // what was truly left, which nobody ever knows
	Took unit.Seconds
	// Stopped: it hurt too much to go on with the exercise.
	Stopped bool
}

// Do does one set. ok is false for an exercise the world does not know.
//
//  1. Without a load given, one is sought as the ramp has it.
//  2. A set ends at the number asked for, or when it feels as if no more than the
//     reserve asked for is left, or when no more can be done.
//  3. Some go on to the top of the range when it feels easy.
//  4. A place that hurts more than five ends it half way.
//  5. What the runner says of it is what they felt, not what is true.
func (b *Body) Do(t Task) (out Tried, ok bool) {
	i, ok := b.world.index[t.Exercise]
	if !ok {
		return Tried{}, false
	}
	m := &b.world.moves[i]
	kit, loads := way(m.exercise, t.Kit, t.Loading)
	set := training.LoggedSet{Kind: t.Set.Kind, Side: t.Set.Side, Load: t.Set.Load, Loading: string(kit.Loading), Target: training.Target{
		Count: t.Set.Count(), Low: t.Set.Low, High: t.Set.High, RIR: t.Set.RIR, Load: t.Set.Load,
	}}
	if set.Load == 0 && len(loads) > 0 && t.Set.Reps > 0 {
		set.Load = b.seek(i, kit, t) // Rule 1.
	}
	able := b.possible(i, kit, t.Set, set.Load)
	count, felt := b.until(t, able) // Rules 2 and 3.
	pain := b.painOf(m)
	if pain > painStopsSet { // Rule 4.
		count, set.FormBroke, out.Stopped = (count+1)/2, true, true
	}
	done := t.Set.Done(count)
	set.Reps, set.Hold, set.Contacts, set.Steps = done.Reps, done.Hold, done.Contacts, done.Steps
	out.Left = training.RIR(max(able-float64(count), 0))
	set.Pain = told(pain)
	b.rate(&set, t.Set, felt, out.Left) // Rule 5.
	out.Set, out.Took = set, load.SetWork(m.exercise, t.Set, false)
	b.effect(i, t, set, float64(out.Left), able)
	b.skills[i].load, b.skills[i].felt = set.Load, felt-t.Set.RIR
	return out, true
}

// seek is a load to begin with, or the next of the ramp:
//
//  1. At first the ceiling of PRG-09c, rounded down; the lightest there is when
//     nothing is lifted along and the ceiling is under that, or not given.
//  2. A tenth more while two more than asked were left, the next load there is
//     while four were; a tenth less when one too few.
func (b *Body) seek(i int, kit catalogue.Kit, t Task) unit.Kilograms {
	s := b.skills[i]
	if s.load == 0 { // Rule 1.
		ceiling, _ := strength.FirstLoadCeiling(kit, b.profile, levelOf(b.profile))
		k, ok := t.Kit.Round(kit.Loading, ceiling, equipment.Rounding{Down: true})
		if !ok && b.world.moves[i].share == 0 {
			return t.Kit.Loads(kit.Loading)[0]
		}
		return k
	}
	want := s.load // Rule 2.
	switch {
	case s.felt >= 2:
		want *= 1.1
	case s.felt <= -1:
		want *= 0.9
	}
	k, ok := t.Kit.Round(kit.Loading, want, equipment.Rounding{})
	if next, more := t.Kit.Next(kit.Loading, s.load); more && s.felt >= 4 && k <= s.load {
		return next.Load
	}
	if !ok {
		return s.load
	}
	return k
}

// possible is the most the body could do now, in what the set counts.
func (b *Body) possible(i int, kit catalogue.Kit, s training.PrescribedSet, held unit.Kilograms) float64 {
	m := &b.world.moves[i]
	able := b.able(i) * b.fresh(m)
	if s.Hold > 0 {
		return m.hold * math.Pow(able, 1.5) * float64(b.nature.Endurance)
	}
	if s.Contacts > 0 {
		return math.Inf(1)
	}
	lifted := m.share*float64(massOf(b.profile)) + float64(held)*hands(kit.Loading)
	most := b.peak(m, kit) * able
	if m.share == 0 {
		lifted = float64(held)
	}
	reps := repsAt(lifted / max(most, 1))
	if reps > 1 {
		reps = 1 + (reps-1)*float64(b.nature.Endurance)
	}
	if s.Steps > 0 {
		return 3 * reps
	}
	return math.Floor(reps)
}

// until is how many are done, and how many it feels are left then.
func (b *Body) until(t Task, able float64) (count int, felt training.RIR) {
	asked := t.Set.Count()
	if t.Set.Contacts > 0 || t.Set.Kind == training.WarmupSet {
		return min(asked, int(min(able, 1e6))), 5
	}
	if t.Set.Hold > 0 {
		return b.untilHold(t, able)
	}
	bias := float64(b.nature.StopsEarly) + b.dice.NormFloat64()*float64(b.habits.Noise)*feltNoise
	top := asked
	if t.Last && t.Set.High > asked && b.dice.chance(b.habits.PushOn) { // Rule 3.
		top = t.Set.High
	}
	// Stops one repetition before it would feel like less than the reserve.
	stop := int(math.Floor(able - bias - float64(t.Set.RIR) + 0.5))
	count = min(top, max(stop, min(asked, 1)), int(able))
	left := able - float64(count)
	guess := left - bias + b.dice.NormFloat64()*feltNoiseGrows*left*float64(b.habits.Noise)
	return count, training.RIR(max(guess, 0))
}

// untilHold is a hold's: the reserve of one is ten less its effort.
func (b *Body) untilHold(t Task, able float64) (int, training.RIR) {
	asked := float64(t.Set.Hold)
	held := min(asked, able*(1-float64(t.Set.RIR)/20))
	left := 10 * (able - held) / max(able, 1)
	return int(math.Round(held)), training.RIR(max(left+b.dice.NormFloat64()*0.5, 0))
}

// rate is what the runner says was left: in halves, five at most.
func (b *Body) rate(set *training.LoggedSet, s training.PrescribedSet, felt, left training.RIR) {
	if s.Kind != training.WorkSet || s.Contacts > 0 || !b.dice.chance(b.habits.Rates) {
		return
	}
	said := float64(felt + b.habits.Flatters)
	set.RIR, set.Rated = training.RIR(math.Round(min(max(said, 0), mostLeft)*2)/2), true
	set.FormBroke = set.FormBroke || left < 1 && b.dice.chance(0.15)
}

// effect is what a set leaves behind: strength to come, tiredness, soreness and
// what it does to a sore place.
func (b *Body) effect(i int, t Task, set training.LoggedSet, left, able float64) {
	m := &b.world.moves[i]
	if t.Set.Kind != training.WorkSet || set.Count() == 0 {
		return
	}
	b.learn(i)
	slot := int(b.today) % month
	if set.Contacts > 0 {
		b.land(m, set.Contacts)
		return
	}
	if set.Hold > 0 {
		left = 10 * left / max(able, 1)
	}
	hard := min(max(1.3-left/firmLeft, 0), 1)
	if set.Reps > 0 && able > repsAt(lowRatio)*float64(b.nature.Endurance) {
		hard = 0
	}
	b.dose(m, hard)
	b.tired[m.pattern] = min(b.tired[m.pattern]+setTires+failureTires*max(1-left/3, 0), tiredAtMost)
	if m.exercise.Pattern.Leg() && hard > 0 {
		b.jump(slot)
	}
	for g, share := range m.groups {
		b.sore[g].work(share * max(hard, soreLight))
	}
	b.irritate(m, setIrritates*hard)
}

// jump counts a hard leg set, and notes when today has more than LOAD-11 allows
// after the most of the last thirty days.
func (b *Body) jump(slot int) {
	most := mostOf(b.hardSets, slot)
	b.hardSets[slot]++
	if most > 0 && b.hardSets[slot] > load.SessionCeiling(most) {
		b.spikes.sets = setsJump
	}
}
