package training

import "github.com/legwork-run/legwork/training/unit"

// Target is what a set was meant to be when it was logged, so that a log can be
// read without the plan it came from. Counts are in what the exercise counts:
// repetitions, seconds, landings or steps, for each side where it is one-sided.
type Target struct {
	Count int `json:"count,omitempty"`
	// Low and High are the range progress moves in; both 0 = no range is known.
	Low  int `json:"low,omitempty"`
	High int `json:"high,omitempty"`
	RIR  RIR `json:"rir,omitempty"`
	// Load is per hand for dumbbells and per implement otherwise; 0 = none given.
	Load unit.Kilograms `json:"loadKg,omitempty"`
}

// LoggedSet is one set as done. Exactly one of Reps, Hold, Contacts and Steps
// is above zero; all zero means the set was tried and nothing came of it.
type LoggedSet struct {
	Kind     SetKind      `json:"kind"`
	Reps     int          `json:"reps,omitempty"`
	Hold     unit.Seconds `json:"seconds,omitempty"`
	Contacts int          `json:"contacts,omitempty"` // landings, unweighted
	Steps    int          `json:"steps,omitempty"`
	// Side is the side that worked; empty = both, or each in turn with the same
	// result.
	Side Side           `json:"side,omitempty"`
	Load unit.Kilograms `json:"loadKg,omitempty"` // 0 = body weight or a band
	// Loading is what it was loaded with, a word of the catalogue: kilograms in
	// each hand are others than kilograms on a bar. Empty = not said.
	Loading string `json:"loading,omitempty"`
	// RIR is what the athlete says was left; it is known only when Rated.
	RIR   RIR  `json:"rir,omitempty"`
	Rated bool `json:"rated,omitempty"`
	// Pain is the worst during the set, 0 to 10; 0 also stands for not said.
	Pain      int    `json:"pain,omitempty"`
	FormBroke bool   `json:"formBroke,omitempty"` // stopped or spoilt by form
	Target    Target `json:"target,omitzero"`
}

// Count is what was done, in what the exercise counts.
func (s LoggedSet) Count() int {
	return max(s.Reps, int(s.Hold), s.Contacts, s.Steps)
}

// LoggedExercise is one exercise of a session as done.
type LoggedExercise struct {
	Exercise string `json:"exercise"` // catalogue id
	// InsteadOf is the exercise it was swapped for; empty = as planned.
	InsteadOf string      `json:"insteadOf,omitempty"`
	Sets      []LoggedSet `json:"sets"`
}

// LoggedSession is one strength session as done, with the exercises in the
// order they were begun.
type LoggedSession struct {
	// ID is the planned session's, or one the device made for a session that
	// nobody planned.
	ID      string       `json:"id"`
	Date    Date         `json:"date"` // where and when it began
	Start   Clock        `json:"start"`
	Minutes unit.Minutes `json:"minutes,omitempty"` // whole clock time, rests included; 0 = not known
	Name    string       `json:"name,omitempty"`    // of the planned session
	Place   string       `json:"place,omitempty"`
	// Effort is the whole session's, asked afterwards; 0 = not said.
	Effort    RPE              `json:"effort,omitempty"`
	Finished  bool             `json:"finished"`
	Exercises []LoggedExercise `json:"exercises"`
}

// Exposure is one exercise as done on one day: what progress is read from.
type Exposure struct {
	Date     Date
	Session  string
	Exercise string
	Sets     []LoggedSet
}
