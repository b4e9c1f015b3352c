package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/load"
)

const (
	// spikeDays is for how many days a run that was much too long is felt.
	//
	// House rule: two, as soreness grows until then (DOMS-01).
	spikeDays = 2
	// afterSpike is what is left of the sets meanwhile. Source: DOMS-02.
	afterSpike = 0.7
	// spikeBack is how far back a run's longest is looked for. Source: LOAD-09.
	spikeBack = 30
	// fewestRuns is how many runs of that time say what the longest is.
	//
	// House rule: an athlete who logs a run now and then ran others too.
	fewestRuns = 4
)

// spiked is rule 7 of Propose: the leg work still ahead on the day of a single
// run more than a tenth longer than any of the 30 days before it, and on the two
// days after.
//
// Source: LOAD-09. House rule: only a run the plan did not know of; of those it
// knew it keeps its distance anyway.
func (p *proposing) spiked() []Proposal {
	done := p.done()
	var out []Proposal
	said := map[string]bool{} // by session: one of two such runs is enough
	for _, r := range done {
		if r.Date < p.today.AddDays(-spikeDays) || r.Date > p.today || p.plannedAsLong(r.Run) {
			continue
		}
		warning, over := spikeOf(r.Run, done, p.state)
		if !over {
			continue
		}
		for _, e := range p.agenda.Between(p.today, r.Date.AddDays(spikeDays)) {
			if e.Status != Ahead || e.Deload || !e.Lower.Lower() || e.Lightened || said[e.ID] {
				continue
			}
			said[e.ID] = true
			why := training.Because("LOAD-09", CodeSpike, warning.Facts...)
			out = append(out, small("spike/"+e.ID, why, lightened(e, composition.ScaleSets(p.redosed(e), afterSpike, "LOAD-09"), why)))
		}
	}
	return out
}

// spikeOf is load.SpikeOf where enough runs are known to say what is long.
func spikeOf(r training.Run, done []training.DoneRun, s athlete.State) (training.Reason, bool) {
	known := 0
	for _, x := range done {
		if x.Date < r.Date && r.Date.DaysSince(x.Date) <= spikeBack {
			known++
		}
	}
	if known < fewestRuns {
		return training.Reason{}, false
	}
	return load.SpikeOf(r, done, s.Profile.EasyPace)
}

// plannedAsLong reports whether a plan, this one or one before, was made around a
// run of that day that is about as long.
func (p *proposing) plannedAsLong(r training.Run) bool {
	for _, plan := range slices.Backward(p.state.Plans) {
		for _, w := range plan.What.Weeks {
			if r.Date < w.Monday || r.Date > w.Monday.AddDays(6) {
				continue
			}
			if slices.ContainsFunc(w.Runs, func(x training.Run) bool { return x.Date == r.Date && 11*x.Minutes >= 10*r.Minutes }) {
				return true
			}
		}
	}
	return false
}

// Spikes warns of the runs planned for a day and the next that are much longer
// than any done lately. The runs stay as they are: they are the athlete's.
//
// Source: LOAD-09.
func Spikes(s athlete.State, today training.Date) []training.Reason {
	p := proposing{state: s, today: today}
	done := p.done()
	var out []training.Reason
	for _, r := range s.Runs {
		if r.Done || r.Date < today || r.Date > today+1 {
			continue
		}
		if why, over := spikeOf(r.Run, done, s); over {
			out = append(out, why)
		}
	}
	return out
}

// Spike is the warning for a run just done, by its key; ok is false when it kept
// to the guard, or nothing is known to hold it against.
//
// Source: LOAD-09.
func Spike(s athlete.State, key string) (why training.Reason, ok bool) {
	for _, r := range s.Runs {
		if r.Key == key && r.Done {
			p := proposing{state: s, today: r.Date}
			return spikeOf(r.Run, p.done(), s)
		}
	}
	return training.Reason{}, false
}
