package composition

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// Set is one working set of the dose as a plan shows it.
func (d Dose) Set() training.PrescribedSet {
	s := training.PrescribedSet{Kind: training.WorkSet, PerSide: d.PerSide, RIR: d.RIR, Rest: d.Rest, Tempo: d.Tempo, Percent: d.Percent}
	if d.Low < d.High {
		s.Low, s.High = min(d.Low, d.Start), max(d.High, d.Start)
	}
	switch d.Metric {
	case catalogue.Seconds:
		s.Hold = unit.Seconds(d.Start)
	case catalogue.Contacts:
		s.Contacts = d.Start
	case catalogue.Steps:
		s.Steps = d.Start
	default:
		s.Reps = d.Start
	}
	return s
}

// hopsInWarmup reports whether hops happen inside the warm-up and take no time
// of their own: in 30 minutes, and in 20 for those new to lifting.
//
// Source: TIME-01.
func hopsInWarmup(budget unit.Minutes, l training.Level) bool {
	return budget >= 30 && budget < 45 || budget >= 20 && budget < 30 && l == training.L0
}

// rampSets is how many warm-up sets lead to a lift: two, three at 85 % or more,
// one more from 40 to 64 years.
//
// Source: PER-08, SAFE-06.
func rampSets(d Dose, b Block, part Part) int {
	if part != MainLift || !b.loading() || !d.Loaded() || d.Loading == catalogue.ByBand {
		return 0
	}
	n := 2
	if d.Heavy() {
		n = 3
	}
	if b.Group.Age >= 40 && b.Group.Age < 65 {
		n++
	}
	return n
}

// rampsCost reports whether ramp sets take time of their own: a minute each in
// sessions of 45 to 59 minutes. Shorter ones ramp within their warm-up, an
// hour's 8 minutes hold them.
//
// Source: TIME-01.
func rampsCost(budget unit.Minutes) bool { return budget >= 45 && budget < 60 }

func rampSeconds(d Dose, b Block, session int, part Part) unit.Seconds {
	if !rampsCost(b.Sessions[session].Minutes) {
		return 0
	}
	return unit.Seconds(60 * rampSets(d, b, part))
}
