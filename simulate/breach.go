package simulate

import (
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/training"
)

// Breach is a rule that the program did not keep. There are to be none.
type Breach struct {
	Name     Name          `json:"name"` // one of Invariants
	Runner   int           `json:"runner"`
	Date     training.Date `json:"date"`
	Session  string        `json:"session"`
	Exercise string        `json:"exercise,omitempty"`
	Detail   string        `json:"detail"`
}

// String is the breach for a log: runner, day, session, exercise and what it is.
func (b Breach) String() string {
	where := strings.TrimSpace(b.Session + " " + b.Exercise)
	return fmt.Sprintf("runner %d, %s, %s: %s", b.Runner, b.Date, where, b.Detail)
}

// The invariants, by name.
const (
	LoadJumped       Name = "load jumped over the clamp"
	RedPainIgnored   Name = "red pain ignored"
	OverTime         Name = "session over its minutes"
	StackedAfterMiss Name = "lower sessions stacked after a miss"
	KitMissing       Name = "exercise without the kit"
	LoadNotThere     Name = "load that does not exist"
	LegsToFailure    Name = "leg set with less than one in reserve"
	Stalled          Name = "plan stalled"
	ProgressInPain   Name = "progress during pain"
	FlagIgnored      Name = "session under a red flag"
	HopsTooEarly     Name = "hops in the come-back weeks"
	TrainedIll       Name = "session while ill"
	MovedToDayOff    Name = "session moved onto a day off"
	CutNotMade       Name = "announced cut not made"
	SpikePassedOver  Name = "run far over the longest passed over"
)

// invariant is one check of a scene.
type invariant struct {
	name  Name
	holds func(Scene) []Breach
}

// invariants are those of one day's session. The others are about weeks, plans
// and changes, and stand beside them.
var invariants = []invariant{
	{LoadJumped, LoadJumps}, {RedPainIgnored, RedPain}, {OverTime, Overtime}, {StackedAfterMiss, Stacks},
	{KitMissing, WithoutKit}, {LoadNotThere, OddLoads}, {LegsToFailure, ToFailure}, {ProgressInPain, PainProgress},
	{FlagIgnored, UnderFlag}, {HopsTooEarly, EarlyHops}, {TrainedIll, WhileIll}, {CutNotMade, Cuts}, {SpikePassedOver, LongRuns},
}

// Invariants lists the names of all of them, in the order of a report.
func Invariants() []Name {
	list := make([]Name, 0, len(invariants)+5)
	for _, i := range invariants {
		list = append(list, i.name)
	}
	return append(list, MovedToDayOff, Stalled, HardRuleBroken, PlanRefused, AnsweredTwice)
}

// Breaches holds the session of a day against every invariant that one day and
// its history can show.
func Breaches(s Scene) []Breach {
	var out []Breach
	for _, i := range invariants {
		out = append(out, i.holds(s)...)
	}
	return out
}
