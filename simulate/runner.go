package simulate

import (
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// Runner is who somebody is and how they behave. What the program may know of
// them is in the fields up to Usual; Habits and Nature it has to find out, or
// live with.
type Runner struct {
	Seed   uint64
	Number int
	Name   string        // the journal's athlete
	From   training.Date // the first day
	Until  training.Date // the last one
	East   int           // minutes east of UTC at home

	Profile  training.Profile
	Goal     training.Goal
	Races    []training.Race // of all the years, by date
	Policy   training.Policy
	Sessions int          // ceiling a week; 0 = none
	Minutes  unit.Minutes // ceiling a session; 0 = none
	Days     []training.Weekday
	Usual    []training.UsualRun // a week in the middle of a season

	Peak   int // the week of the year with the most running, 0 to 51
	Habits Habits
	Nature Nature
	Tells  []Telling // beside what follows from living
}

// Telling is something that a runner writes down on a day, whatever happens.
type Telling struct {
	Date  training.Date
	Clock training.Clock
	Body  journal.Body
}

// Nature is what a body is like beside others of its age and sex.
type Nature struct {
	Strength  Factor // of what is usual for sex, age and level
	Response  Factor // to training
	Room      Factor // what may be gained at most, of the strength at the start
	Endurance Factor // repetitions at one share of the maximum
	Frailty   Factor // how often something hurts
	Soreness  Factor
	Weak      training.Site // the place that hurts first
	Sleep     unit.Minutes
	// StopsEarly is how many repetitions are left when they feel none are.
	StopsEarly training.RIR
}

// NewRunner draws runner number of a seed, who runs from a day on for so many
// years, at least one. The same three give the same runner.
func NewRunner(seed uint64, number int, from training.Date, years int) Runner {
	d := roll(seed, number, whoStream)
	r := Runner{
		Seed: seed, Number: number, Name: fmt.Sprintf("runner-%06d", number),
		From: from, Until: from.AddDays(365*max(years, 1) - 1),
		East: oneOf(d, -300, 0, 60, 60, 60, 120, 330, 600), Peak: d.IntN(52),
	}
	r.Profile = person(d)
	volume := r.runs(d)
	r.aims(d, volume)
	r.Profile.Places = places(d)
	r.hours(d)
	r.Nature = nature(d, r.Profile)
	r.Habits = habits(d)
	return r
}

// Wish is what the runner asks the program for on day: the goal, and the races
// not yet run up to the next A race. Nobody has entered the one after it.
func (r Runner) Wish(day training.Date) journal.Goal {
	g := journal.Goal{Goal: r.Goal, Policy: r.Policy, Sessions: r.Sessions, Minutes: r.Minutes, Days: r.Days}
	for _, race := range r.Races {
		if race.Date < day {
			continue
		}
		g.Races = append(g.Races, race)
		if race.Priority == training.PriorityA {
			break
		}
	}
	return g
}

// Request is Wish with the profile and the runs of so many weeks ahead, for a
// plan made without a journal.
func (r Runner) Request(day training.Date, weeks int) training.Request {
	g := r.Wish(day)
	req := training.Request{
		From: day, Goal: g.Goal, Races: g.Races, Policy: g.Policy, Sessions: g.Sessions, Minutes: g.Minutes, Days: g.Days,
		Profile: r.Profile, Usual: r.Usual,
	}
	for monday := day.Monday(); monday < day.AddDays(7*weeks); monday = monday.AddDays(7) {
		for _, k := range r.Week(monday) {
			if k.Run.Date >= day {
				req.Runs = append(req.Runs, k.Run)
			}
		}
	}
	return req
}
