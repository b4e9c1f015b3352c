package training

import "github.com/legwork-run/legwork/training/unit"

// SetKind tells warm-up sets from working sets.
type SetKind string

// The kinds of set.
const (
	WarmupSet SetKind = "warmup"
	WorkSet   SetKind = "work"
)

// PrescribedSet is one set as planned. Exactly one of Reps, Hold, Contacts and
// Steps is set.
type PrescribedSet struct {
	Kind     SetKind      `json:"kind"`
	Reps     int          `json:"reps,omitempty"`
	Hold     unit.Seconds `json:"seconds,omitempty"`
	Contacts int          `json:"contacts,omitempty"` // landings, unweighted
	Steps    int          `json:"steps,omitempty"`
	// Low and High are the range progress moves that number in; both 0 = it
	// stays. Source: PRG-03.
	Low     int  `json:"low,omitempty"`
	High    int  `json:"high,omitempty"`
	PerSide bool `json:"perSide"` // the number is for each side
	// Side is the only side that works, in a set that the weaker one does more;
	// empty = both. Source: TEST-01.
	Side  Side         `json:"side,omitempty"`
	RIR   RIR          `json:"rir"`
	Rest  unit.Seconds `json:"restS"` // before the next set; 0 in a superset: straight on to the partner's
	Tempo Tempo        `json:"tempo"`
	// Load is per hand for dumbbells and per implement otherwise; 0 = none
	// given (body weight, or to be found by the ramp).
	Load unit.Kilograms `json:"loadKg,omitempty"`
	// Percent is the share of 1RM meant, when an e1RM is known; 0 = by RIR.
	Percent unit.Percent `json:"percent,omitempty"`
}

// Count is what the set asks for, in what the exercise counts.
func (s PrescribedSet) Count() int {
	return max(s.Reps, int(s.Hold), s.Contacts, s.Steps)
}

// Asking is s asking for n of what it counts.
func (s PrescribedSet) Asking(n int) PrescribedSet {
	switch {
	case s.Hold > 0:
		s.Hold = unit.Seconds(n)
	case s.Contacts > 0:
		s.Contacts = n
	case s.Steps > 0:
		s.Steps = n
	default:
		s.Reps = n
	}
	return s
}

// Done is a set of s's kind with n done of what s counts; nothing else is known of
// it.
func (s PrescribedSet) Done(n int) LoggedSet {
	x := s.Asking(n)
	return LoggedSet{Kind: s.Kind, Reps: x.Reps, Hold: x.Hold, Contacts: x.Contacts, Steps: x.Steps}
}

// PrescribedExercise is one exercise of a session with all its sets.
type PrescribedExercise struct {
	Exercise string `json:"exercise"` // catalogue id
	Name     string `json:"name"`     // as people read it
	// PerHand: the loads are those of each hand.
	PerHand bool `json:"perHand"`
	// Loading is what it is loaded with, a word of the catalogue: bodyweight,
	// dumbbell, dumbbells, kettlebell, barbell, machine or band.
	Loading string `json:"loading"`
	// Daily: it is done on the other days too, and its sets are counted without
	// a reserve or a tempo.
	Daily bool `json:"daily,omitempty"`
	// Superset is a letter shared by two exercises done in turn; empty alone.
	Superset string `json:"superset"`
	// How is what a sore region or pregnancy asks of the way it is done, a few
	// words each: "a hand on the wall".
	How  []string        `json:"how,omitempty"`
	Sets []PrescribedSet `json:"sets"`
	Why  []Reason        `json:"why"`
}

// PrescribedSession is one strength session as planned.
type PrescribedSession struct {
	// ID is the week and the session's name, "2026-W48-A". It survives moves.
	ID      string       `json:"id"`
	Date    Date         `json:"date"`
	Start   Clock        `json:"start"`
	Minutes unit.Minutes `json:"minutes"` // by the time model of TIME-01
	Name    string       `json:"name"`    // A, B or C; T1, T2 or T3 of a tendon track
	// Variant is full, light, short, form or upper; track for a tendon track.
	Variant  string       `json:"variant"`
	Place    string       `json:"place,omitempty"`
	Lower    StrainClass  `json:"lower"`
	Strain   float64      `json:"strain"`   // SCH-00 points, two decimals
	Contacts int          `json:"contacts"` // landings, unweighted
	Warmup   unit.Minutes `json:"warmup"`   // general warm-up inside Minutes
	// Exercises in the order they are done.
	Exercises []PrescribedExercise `json:"exercises"`
	Why       []Reason             `json:"why"`
}

// TrackVariant is the variant of a session of a tendon track: slow loading for
// a sore tendon, beside the strength sessions and not counted among them.
//
// Source: PRG-15.
const TrackVariant = "track"

// WorkingSets counts the working sets of e.
func (e PrescribedExercise) WorkingSets() int { return len(e.Work()) }

// Work is the working sets of e, which follow its warm-up sets. They are e's own,
// not a copy.
func (e PrescribedExercise) Work() []PrescribedSet {
	for i, s := range e.Sets {
		if s.Kind == WorkSet {
			return e.Sets[i:]
		}
	}
	return nil
}
