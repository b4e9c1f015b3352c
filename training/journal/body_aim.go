package journal

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Goal is what the athlete trains for and how much they want to do.
type Goal struct {
	Goal      training.Goal      `json:"goal"`
	Races     []training.Race    `json:"races,omitempty"`
	Policy    training.Policy    `json:"policy,omitempty"`
	Sessions  int                `json:"sessions,omitempty"` // ceiling per week; 0 = the rules decide
	Minutes   unit.Minutes       `json:"minutes,omitempty"`  // ceiling per session; 0 = the rules decide
	Days      []training.Weekday `json:"days,omitempty"`     // the only days allowed; empty = all
	Programme string             `json:"programme,omitempty"`
	Units     training.Units     `json:"units,omitempty"`
}

// Profile is the athlete's profile as a whole; the last one written stands.
type Profile struct {
	training.Profile
}

// Place is one place and what stands in it. It replaces the place of that name.
type Place struct {
	training.Place
}

// NoPlace says that a place is no longer trained in.
type NoPlace struct {
	Name string `json:"name"`
}

// UsualWeek is the week of running that repeats where no run is known.
type UsualWeek struct {
	Runs []training.UsualRun `json:"runs,omitempty"`
}

// Kind is goal.wished.
func (Goal) Kind() Kind { return GoalWished }

// Kind is profile.written.
func (Profile) Kind() Kind { return ProfileWritten }

// Kind is place.written.
func (Place) Kind() Kind { return PlaceWritten }

// Kind is place.removed.
func (NoPlace) Kind() Kind { return PlaceRemoved }

// Kind is usual-week.written.
func (UsualWeek) Kind() Kind { return UsualWeekWritten }
