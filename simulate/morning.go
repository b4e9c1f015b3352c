package simulate

import (
	"math"

	"github.com/legwork-run/legwork/training"
)

// Answers are what a runner would say in the morning, if asked and willing.
type Answers struct {
	Readiness training.Readiness
	Soreness  training.Soreness
	Pain      []training.ReportedPain // of the morning, every place that hurts
}

// Morning is how the body feels before anything is done.
func (b *Body) Morning() Answers {
	sore := b.Soreness()
	tired := 0.5
	if b.fitness > 0 {
		tired = min(max(b.fatigue/b.fitness-0.5, 0), 1)
	}
	rested := min(max(float64(b.slept-300)/200, 0), 1)
	return Answers{
		Readiness: training.Readiness{
			Date: b.today, Sleep: b.item(rested), Freshness: b.item(1 - 0.6*tired - 0.3*(1-rested)),
			Soreness: b.item(1 - float64(sore.Score)/10), Stress: b.item(1 - b.stress), Mood: b.item(b.mood), Slept: b.slept,
		},
		Soreness: sore,
		Pain:     b.Pains(training.PainMorning),
	}
}

// item is an answer from 1 to 10 for a share from 0 worst to 1 best.
func (b *Body) item(share float64) int {
	return int(math.Round(min(max(1+9*share+b.dice.NormFloat64()*0.6, 1), 10)))
}

// Pains are the places that hurt now, by site, as the runner would tell of them.
func (b *Body) Pains(moment training.PainMoment) []training.ReportedPain {
	var out []training.ReportedPain
	for i, f := range training.Sites {
		a := b.aches[i]
		if a.level < painTold {
			continue
		}
		out = append(out, training.ReportedPain{
			Pain: training.Pain{Site: f.Site, Side: a.side, Score: told(a.level)}, Date: b.today, Moment: moment,
			FocalBone: a.bone && f.BoneQuestions && a.level >= 4,
			Sharp:     a.sharp && a.began.AddDays(1) >= b.today,
			Limp:      a.level > 6 && b.dice.chance(limpShare),
			Swelling:  a.swell && a.level >= 4,
		})
	}
	return out
}
