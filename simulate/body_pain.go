package simulate

import (
	"math"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
)

// ache is one place that may hurt.
type ache struct {
	level float64 // 0 none to 10
	side  training.Side
	began training.Date
	bone  bool // one spot on a bone
	sharp bool
	swell bool
}

// spikes are the jumps in load of one day, as multiples of the day's risk; 0 = none.
type spikes struct{ run, hops, sets float64 }

// Hurts is the pain at a site today, 0 to 10, to the nearest point.
func (b *Body) Hurts(s training.Site) int {
	for i, f := range training.Sites {
		if f.Site == s {
			return told(b.aches[i].level)
		}
	}
	return 0
}

func told(level float64) int { return int(math.Round(min(max(level, 0), 10))) }

// Hurt makes a site hurt, for what no load explains: a stumble, or a test.
func (b *Body) Hurt(s training.Site, level int) {
	for i, f := range training.Sites {
		if f.Site == s {
			b.aches[i] = ache{level: float64(level), began: b.today, side: training.Left}
		}
	}
}

// settle halves every pain in the days its tissue takes, and may begin a new
// one after a jump in load.
func (b *Body) settle() {
	for i := range b.aches {
		a := &b.aches[i]
		if a.level == 0 {
			continue
		}
		a.level *= math.Exp2(-1 / halfOf(training.Sites[i].Tissue))
		if a.level < painGone {
			*a = ache{}
		}
	}
	s := b.spikes
	b.spikes = spikes{}
	risk := acheADay * float64(b.nature.Frailty) * (1 + s.run + s.hops + s.sets)
	if b.dice.Float64() < risk {
		b.begin(s)
	}
}

func halfOf(t training.Tissue) float64 {
	switch t {
	case training.Muscle:
		return muscleHalf
	case training.Joint:
		return jointHalf
	}
	return tendonHalf
}

// begin makes a place hurt: the weak one twice as likely as any other, hops the
// lower leg, sets the knee, hip and back.
func (b *Body) begin(s spikes) {
	var weights [siteCount]float64
	sum := 0.0
	for i, f := range training.Sites {
		w := 1.0
		if f.Site == b.nature.Weak {
			w++
		}
		w += s.run*of(f.NoImpact) + s.hops*of(belowKnee(f.Care)) + s.sets*of(f.NoImpact && !belowKnee(f.Care) || f.Care == training.CareBack)
		if f.Care == training.CareShoulder || f.Care == training.CareWrist {
			w = 0.3
		}
		weights[i] = w
		sum += w
	}
	at := b.dice.Float64() * sum
	for i, w := range weights {
		if at -= w; at < 0 {
			b.aches[i].worse(b)
			return
		}
	}
}

func of(claim bool) float64 {
	if claim {
		return 1
	}
	return 0
}

func belowKnee(c training.Care) bool {
	switch c {
	case training.CareAchilles, training.CareShin, training.CarePlantar, training.CareAnkle, training.CarePatellar:
		return true
	}
	return false
}

// worse begins an ache, or adds to one.
func (a *ache) worse(b *Body) {
	if a.level == 0 {
		*a = ache{began: b.today, side: oneOf(b.dice, training.Left, training.Right)}
		a.bone, a.sharp, a.swell = b.dice.chance(boneShare), b.dice.chance(sharpShare), b.dice.chance(swellingShare)
	}
	a.level = min(max(a.level, painLeast+b.dice.ExpFloat64()*painMean), painMost)
}

// irritate adds to what hurts already where m asks care.
func (b *Body) irritate(m *move, points float64) {
	for _, i := range m.sites {
		if a := &b.aches[i]; a.level > 0 {
			a.level = min(a.level+points*a.level/5, painMost)
		}
	}
}

// painOf is the worst pain that m calls up.
func (b *Body) painOf(m *move) float64 {
	worst := 0.0
	for _, i := range m.sites {
		worst = max(worst, b.aches[i].level)
	}
	for _, i := range m.kept {
		worst = max(worst, b.aches[i].level*0.4)
	}
	return worst
}

// land is what hops do: after weeks without, or when they are many more than of
// late, a place may hurt the next day.
func (b *Body) land(m *move, contacts int) {
	slot := int(b.today) % month
	most := mostOf(b.landings, slot)
	back := b.lastHops > 0 && b.today.DaysSince(b.lastHops) > hopsGone
	b.landings[slot] += contacts
	if back || most > 0 && b.landings[slot] > load.ContactCeiling(most) {
		b.spikes.hops = hopsBack
	}
	b.lastHops = b.today
	b.irritate(m, setIrritates*float64(contacts)/10)
}

// mostOf is the most of any day of the last thirty but today's slot.
func mostOf(days [month]int, today int) int {
	most := 0
	for i, n := range days {
		if i != today {
			most = max(most, n)
		}
	}
	return most
}
