package simulate

import (
	"math"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// OneRepMax is what the body could lift once on a fresh day, equipped this way:
// in kilograms with the share of the body that is lifted along. An exercise the
// world does not know gives 0.
func (b *Body) OneRepMax(exercise string, way catalogue.Kit) unit.Kilograms {
	i, ok := b.world.index[exercise]
	if !ok {
		return 0
	}
	return unit.Kilograms(b.peak(&b.world.moves[i], way) * b.able(i))
}

// peak is the maximum of an untrained runner of this mass, in kilograms:
//
//  1. With the body lifted along, what the difficulty leaves to spare.
//  2. Else a multiple of the first load of PRG-09c.
//  3. Else a fifth of body mass: a machine the table is silent on.
func (b *Body) peak(m *move, way catalogue.Kit) float64 {
	mass := float64(massOf(b.profile))
	switch {
	case m.share > 0: // Rule 1.
		return m.share * mass / m.demand
	case way.FirstLoad > 0: // Rule 2.
		return way.FirstLoad * mass / firstLoadIs
	}
	return 0.2 * mass / firstLoadIs // Rule 3.
}

// massOf is body mass; an ordinary one when the profile does not say.
func massOf(p training.Profile) unit.Kilograms {
	if p.Mass > 0 {
		return p.Mass
	}
	return 70
}

// able is the share of peak that the body brings to exercise i when fresh. Where
// the body is lifted along people differ less: who is weak weighs less.
func (b *Body) able(i int) float64 {
	m := &b.world.moves[i]
	born := b.born
	if m.share > 0 {
		born = math.Sqrt(born)
	}
	return born * (1 + b.power[m.pattern].gained) * b.skillOf(i)
}

// born is strength on the first day, of an untrained man's of 30.
func born(n Nature, p training.Profile) float64 {
	s := float64(n.Strength) * strengthByLevel[levelOf(p).Index()]
	if p.Sex == training.Female {
		s *= womenLift
	}
	switch age := p.Age; {
	case age > ageTakesFrom:
		s *= 1 - ageTakes*float64(age-ageTakesFrom)
	case age > 0 && age < 16:
		s *= youthLifts
	}
	return s
}

// skillOf is how much of its strength the body brings to an exercise: less the
// first times, less so when a neighbour on a ladder is known.
func (b *Body) skillOf(i int) float64 {
	if b.skills[i].done {
		return b.skills[i].share
	}
	known := skillAtFirst
	for _, j := range b.world.moves[i].ladder {
		if b.skills[j].done {
			known = max(known, skillByLadder*b.skills[j].share)
		}
	}
	return known
}

// learn makes another day of an exercise count.
func (b *Body) learn(i int) {
	s := &b.skills[i]
	if s.learnt == b.today {
		return
	}
	s.share, s.done, s.learnt = b.skillOf(i), true, b.today
	s.share += (1 - s.share) * skillPerExposure
}

// fresh is today's share of the maximum: the form of the day, tiredness, the
// night, soreness and the runs.
func (b *Body) fresh(m *move) float64 {
	f := b.form * (1 - b.tired[m.pattern])
	legs := m.exercise.Pattern.Leg() || m.exercise.Pattern == catalogue.Calf || m.exercise.Pattern == catalogue.Hop
	if b.slept < shortNight && legs {
		f *= 1 - shortNightLegs
	} else if b.slept < shortNight {
		f *= 1 - shortNightArms
	}
	if legs && b.fitness > 0 {
		f *= 1 - runTires*min(max(b.fatigue/b.fitness-1, 0), 1)
	}
	worst := 0.0
	for g, share := range m.groups {
		worst = max(worst, share*b.sore[g].now())
	}
	return f * (1 - soreWeakens*max(worst-soreFrom, 0))
}

// dose is what one hard set gives its pattern and the others of knee or hip.
func (b *Body) dose(m *move, sets float64) {
	p := m.exercise.Pattern
	for i, q := range catalogue.Patterns {
		switch {
		case i == m.pattern:
			b.power[i].dose += sets
		case p.Knee() && q.Knee() || p.Back() && q.Back():
			b.power[i].dose += sets * carryOver
		}
	}
}

// repsAt is how many repetitions a load of so much of the maximum allows: the
// table of PRG-04 read backwards, and beyond its fourteen Epley's line.
func repsAt(ratio float64) float64 {
	const longest = 14
	if ratio > 1 {
		return 0
	}
	for n := 1; n < longest; n++ {
		high, _ := strength.PercentFor(n, 0)
		low, _ := strength.PercentFor(n+1, 0)
		if at := 100 * ratio; at >= float64(low) {
			return float64(n) + (float64(high)-at)/float64(high-low)
		}
	}
	last, _ := strength.PercentFor(longest, 0)
	return math.Min(longest+30*(1/max(ratio, 0.05)-100/float64(last)), 200)
}

// Gained is how much stronger the legs are than on the first day: the mean of the
// best knee pattern and the best hip pattern, in percent.
func (b *Body) Gained() unit.Percent {
	knee, hip := 0.0, 0.0
	for i, p := range catalogue.Patterns {
		switch {
		case p.Knee():
			knee = max(knee, b.power[i].gained)
		case p.Back():
			hip = max(hip, b.power[i].gained)
		}
	}
	return unit.Percent(100 * (knee + hip) / 2)
}
