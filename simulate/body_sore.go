package simulate

import (
	"math"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// soreness is that of one muscle group: what is felt on the days to come, and
// how far earlier work protects from it (the repeated-bout effect).
type soreness struct {
	ahead     [soreDays]float64 // today first
	worked    float64           // hard sets of today
	protected float64           // 0 not at all to soreProtectsMax
}

// now is today's, in points.
func (s *soreness) now() float64 { return s.ahead[0] }

func (s *soreness) work(sets float64) { s.worked += sets }

// ripen moves every group on by a day: what was worked yesterday is felt over
// the next ones, and protects.
func (b *Body) ripen() {
	forget := math.Exp(-1.0 / soreForgets)
	for i := range b.sore {
		s := &b.sore[i]
		copy(s.ahead[:], s.ahead[1:])
		s.ahead[soreDays-1] = 0
		s.protected *= forget
		if s.worked == 0 {
			continue
		}
		peak := sorePerSet * s.worked * (1 - s.protected) * float64(b.nature.Soreness)
		for day, share := range soreCourse[1:] {
			s.ahead[day] = min(max(s.ahead[day], peak*share), 10)
		}
		s.protected += (soreProtectsMax - s.protected) * soreProtects * min(s.worked/2, 1)
		s.worked = 0
	}
}

// soreFromRun is what a run longer than the body knows leaves in the legs.
func (b *Body) soreFromRun(over float64) {
	for _, g := range []catalogue.Group{catalogue.Quads, catalogue.Calves, catalogue.Hamstrings} {
		b.sore[g.Index()].work(soreLongRun * min(over*10, 4))
	}
}

// Soreness is the worst of all muscles today, 0 to 10.
func (b *Body) Soreness() training.Soreness {
	worst := 0.0
	for i := range b.sore {
		worst = max(worst, b.sore[i].now())
	}
	return training.Soreness{Date: b.today, Score: int(math.Round(worst)), Weak: worst > 8}
}
