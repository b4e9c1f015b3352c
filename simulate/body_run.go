package simulate

import (
	"math"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// Run runs what was planned, longer by what stretch says, and how it felt. ok is
// false when a place hurts too much to run on.
func (b *Body) Run(planned training.Run, stretch Factor) (run training.DoneRun, ok bool) {
	if b.lame() {
		return training.DoneRun{}, false
	}
	run = training.DoneRun{Run: planned}
	run.Done, run.Assumed = true, false
	run.Distance = unit.Metres(math.Round(float64(planned.Distance) * float64(stretch) * b.dice.around(1, 0.02)))
	tired := 0.0
	if b.fitness > 0 {
		tired = b.fatigue/b.fitness - 1
	}
	pace := float64(b.profile.EasyPace) * paceOf(planned.Kind) * b.dice.around(1+0.02*tired, 0.015)
	run.Minutes = unit.Seconds(run.Distance.Kilometres() * pace).Minutes()
	felt := float64(runEffort(planned.Kind)) + 0.8*tired + b.dice.NormFloat64()*0.5
	run.Effort = training.RPE(math.Round(min(max(felt, 1), 10)*2) / 2)
	b.ran(run)
	return run, true
}

// lame reports whether a place that running asks for hurts too much: more than
// six always, from four on half of the time.
func (b *Body) lame() bool {
	worst := 0.0
	for i, f := range training.Sites {
		if f.NoImpact || f.Tissue == training.Muscle {
			worst = max(worst, b.aches[i].level)
		}
	}
	return worst >= painStopsRun+2 || worst >= painStopsRun && b.dice.chance(0.5)
}

// ran is what a run leaves behind.
func (b *Body) ran(r training.DoneRun) {
	b.impulse += float64(r.Effort) * float64(r.Minutes)
	longest := unit.Metres(0)
	for _, d := range b.longest {
		longest = max(longest, d)
	}
	if over := float64(r.Distance/max(longest, 1)) - 1; longest > 0 && over > 0.1 {
		b.spikes.run = spikeOf(over)
		b.soreFromRun(over)
	}
	slot := int(b.today) % month
	b.longest[slot] = max(b.longest[slot], r.Distance)
	for i, f := range training.Sites {
		if a := &b.aches[i]; a.level > 0 && f.NoImpact {
			a.level = min(a.level+runIrritates*float64(r.Minutes)*a.level/5, painMost)
		}
	}
}

// spikeOf is how many times the day's risk a run so much over the longest adds.
//
// Source: frandsen2025 for the steps.
func spikeOf(over float64) float64 {
	switch {
	case over > 1:
		return spikeSites * (spikeLarge - 1)
	case over > 0.3:
		return spikeSites * (spikeMiddle - 1)
	}
	return spikeSites * (spikeSmall - 1)
}

// runEffort is the usual effort of a run of kind k.
func runEffort(k training.RunKind) training.RPE {
	return load.RunRPE(training.DoneRun{Run: training.Run{Kind: k, Minutes: 1}}, 0).Effort
}

// paceOf is the pace of a whole run, warm-up and all, of easy pace.
func paceOf(k training.RunKind) float64 {
	switch k {
	case training.RunRace, training.RunTimeTrial:
		return 0.85
	case training.RunTempo, training.RunRacePace:
		return 0.92
	case training.RunIntervals, training.RunHills:
		return 0.96
	case training.RunRecovery:
		return 1.08
	}
	return 1
}
