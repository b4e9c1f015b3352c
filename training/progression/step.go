package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/unit"
)

// Kind is what a step is, in one word.
type Kind string

// The kinds of step.
const (
	AsAsked    Kind = "as-asked"    // the plan's own dose: hops, tracks, a first time without load
	FirstLoad  Kind = "first-load"  // found set by set, see Ramp
	Hold       Kind = "hold"        // the same again
	MoreReps   Kind = "more-reps"   // or steps
	LongerHold Kind = "longer-hold" // more seconds
	MoreLoad   Kind = "more-load"
	LessLoad   Kind = "less-load"
	MoreSets   Kind = "more-sets"
	HarderForm Kind = "harder-form" // of the same exercise
	EasierForm Kind = "easier-form"
	HarderRung Kind = "harder-rung" // another exercise
	EasierRung Kind = "easier-rung"
	ComingBack Kind = "come-back"
)

// Step is what to do next, and why.
type Step struct {
	Kind     Kind
	Exercise string // catalogue id; another than the course's only on a new rung
	// How is the form of it, in the catalogue's words; empty = as it is.
	How string
	// Load is per hand for dumbbells and per implement otherwise, always one
	// that exists; 0 = none given.
	Load   unit.Kilograms
	Metric catalogue.Metric
	// Counts has one number for each working set, for each side when PerSide.
	Counts  []int
	PerSide bool
	RIR     training.RIR
	// Calibrate: the last set may go on to one or two repetitions from failure,
	// to learn what that feels like.
	Calibrate bool
	// Ramp is what each set tells of the next one's load, while a first load is
	// sought: a row for every load the session may come to, lightest first; empty
	// = all sets have Load.
	Ramp []Ramped
	// Estimate is what the athlete can lift once, as far as it is known.
	Estimate Estimated
	Why      []training.Reason
}

// step is the exercise as asked for, with a load and counts and the reasons.
func (c Course) step(kind Kind, load unit.Kilograms, counts []int, why ...training.Reason) Step {
	m := c.Asked.Metric
	if m == "" {
		m = catalogue.Reps
	}
	return Step{
		Kind: kind, Exercise: c.Exercise.ID, Load: load, Metric: m, Counts: counts,
		PerSide: c.Asked.PerSide, RIR: c.Asked.RIR, Why: why,
	}
}

// each is so many sets of one count.
func each(sets, count int) []int {
	out := make([]int, max(sets, 0))
	for i := range out {
		out[i] = count
	}
	return out
}

// because is a reason about the course's exercise.
func (c Course) because(rule evidence.ID, code training.ReasonCode, facts ...training.Fact) training.Reason {
	return training.Because(rule, code, append([]training.Fact{training.Word("exercise", c.Exercise.ID)}, facts...)...)
}

// also is s with another reason.
func (s Step) also(why training.Reason) Step {
	s.Why = append(s.Why[:len(s.Why):len(s.Why)], why)
	return s
}
