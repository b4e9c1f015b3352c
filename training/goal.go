package training

import (
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training/unit"
)

// Goal is what the athlete trains for.
type Goal string

// The goals. Base and Comeback have no race; Trail is planned like Ultra.
const (
	GoalBase     Goal = "base"
	Goal5k       Goal = "5k"
	Goal10k      Goal = "10k"
	GoalHalf     Goal = "half"
	GoalMarathon Goal = "marathon"
	GoalUltra    Goal = "ultra"
	GoalTrail    Goal = "trail"
	GoalComeback Goal = "comeback"
)

// Goals lists every goal in the order help texts show them.
var Goals = []Goal{GoalBase, Goal5k, Goal10k, GoalHalf, GoalMarathon, GoalUltra, GoalTrail, GoalComeback}

// ParseGoal reads one of Goals.
func ParseGoal(s string) (Goal, error) {
	g := Goal(strings.ToLower(strings.TrimSpace(s)))
	if slices.Contains(Goals, g) {
		return g, nil
	}
	return "", &InvalidError{Field: "goal", Value: s, Why: "use one of " + joinWords(Goals)}
}

// Racing reports whether g names a race distance.
func (g Goal) Racing() bool { return g != GoalBase && g != GoalComeback && g != "" }

// Marathonlike reports whether g is a marathon or longer: the goals with a
// two-week taper and a maintenance block before it (PER-09).
func (g Goal) Marathonlike() bool { return g == GoalMarathon || g == GoalUltra || g == GoalTrail }

// Priority says how much of the plan bends to a race.
type Priority string

// The priorities. A C race is only a key run.
const (
	PriorityA Priority = "A"
	PriorityB Priority = "B"
	PriorityC Priority = "C"
)

// Race is a race on the calendar.
type Race struct {
	Date     Date     `json:"date"`
	Priority Priority `json:"priority"`
	// Distance is the race's goal word: 5k, 10k, half, marathon, ultra or trail.
	Distance Goal `json:"distance"`
	// Descent is the race's total descent; 0 = unknown.
	Descent unit.Metres `json:"descentMetres,omitempty"`
	Name    string      `json:"name,omitempty"`
}
