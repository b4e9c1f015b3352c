package composition

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// assistanceDose is for calves, feet, hips, trunk and upper body, which change
// little from phase to phase.
//
// Source: VOL-06 to VOL-08, PER-07, PRG-10, PRG-14.
func assistanceDose(d Dose, e catalogue.Exercise, b Block, session int) Dose {
	d.MinSets, d.MaxSets = 2, assistanceSets(e, b, session)
	d.RIR, d.Tempo, d.PairRest = assistanceRIR(b), steady, assistancePairRest
	d.Rest = assistanceRest(e, d)
	d.Low, d.High, d.Start = assistanceRange(d, e, b)
	if e.Tempo != (training.Tempo{}) {
		d.Tempo = e.Tempo
	}
	if d.Metric != catalogue.Reps {
		d.Tempo = training.Tempo{}
	}
	if b.Phase == training.TP {
		d.MinSets, d.MaxSets = 1, 2
	}
	return d
}

// assistanceSets: calves get up to four sets where there is time, as the
// muscle runners need most of; others two or three.
func assistanceSets(e catalogue.Exercise, b Block, session int) int {
	minutes := b.Sessions[session].Minutes
	light := b.Phase == training.MT || b.Phase == training.AA
	switch {
	case b.Phase == training.TR:
		return 2
	case e.Pattern == catalogue.Calf && minutes >= 60 && !light:
		return 4
	case e.Pattern == catalogue.Calf, minutes >= 60 && !light:
		return 3
	}
	return 2
}

func assistanceRIR(b Block) training.RIR {
	switch b.doses() {
	case training.TP:
		return 5
	case training.AA, training.TR:
		return calmer(b.Level, 3)
	}
	return calmer(b.Level, 2)
}

// assistancePairRest is the rest after a superset of accessories.
// Source: PER-07.
const assistancePairRest unit.Seconds = 30

// assistanceRest: 60 to 120 s for accessories, 30 to 60 s for the trunk.
// Source: PER-07.
func assistanceRest(e catalogue.Exercise, d Dose) unit.Seconds {
	switch {
	case e.Pattern == catalogue.Trunk, e.Pattern == catalogue.Foot:
		return 45
	case e.Pattern == catalogue.Calf && d.Loaded(), e.Pattern == catalogue.Pull, e.Pattern == catalogue.Push:
		return 90
	}
	return 60
}

// assistanceRange is the ladder's own range where it gives one, else the
// usual one of the pattern, and where in it the block begins: the third
// of the range that fits the level.
func assistanceRange(d Dose, e catalogue.Exercise, b Block) (low, high, start int) {
	low, high = usualRange(d, e, b)
	if e.Low > 0 && e.High > 0 && !(e.Pattern == catalogue.Calf && d.Loaded()) {
		low, high = e.Low, e.High
	}
	if d.Metric == catalogue.Seconds {
		low, high = max(low, 10), min(high, 45)
	}
	start = low + (high-low)*startThird[b.Level.Index()]/12
	return low, high, max(low, round(start, d.Metric))
}

// round gives numbers people like to count to: fives of seconds and tens of
// steps, and from eight repetitions on even ones.
func round(n int, m catalogue.Metric) int {
	switch {
	case m == catalogue.Seconds:
		return n / 5 * 5
	case m == catalogue.Steps:
		return n / 10 * 10
	case n > 12:
		return n / 5 * 5
	case n > 7:
		return n / 2 * 2
	}
	return n
}

// startThird is how far into the range a block begins, in twelfths, by level.
var startThird = [4]int{2, 4, 6, 8}

// usualRange holds for exercises that are on no ladder.
func usualRange(d Dose, e catalogue.Exercise, b Block) (low, high int) {
	switch {
	case d.Metric == catalogue.Seconds:
		return 20, 45
	case d.Metric == catalogue.Steps:
		return 20, 40
	case e.Pattern == catalogue.Calf && d.Loaded() && hardPhase(b.doses()):
		return 6, 10
	case e.Pattern == catalogue.Calf:
		return 8, 15
	case e.Pattern == catalogue.Push, e.Pattern == catalogue.Pull:
		return 8, 12
	case e.Pattern == catalogue.Foot:
		return 10, 20
	}
	return 8, 15
}
