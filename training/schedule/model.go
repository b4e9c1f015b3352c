package schedule

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/unit"
)

// Variant says how much of a session is left.
type Variant string

// The variants. Full is the session as composed; the others exist for the
// relaxation steps of SCIENCE 3.5 and for days that are short.
const (
	Full    Variant = "full"
	Lighter Variant = "lighter" // one strain class lighter (step 1)
	Short   Variant = "short"   // 20 minutes (step 6)
	Upper   Variant = "upper"   // no leg work (step 7)
)

// Item is one session to be placed: what it costs the legs and how long it takes.
type Item struct {
	Name    string // A, B, C
	Variant Variant
	Minutes unit.Minutes
	Strain  training.StrainClass
	// Legs: has any set that loads the legs (points above 0), so the gaps for
	// leg work hold even when the class is light.
	Legs  bool
	Hops  bool // has contacts of level 2 or 3 (SCH-05)
	Place string
}

// Week is one week to be scheduled.
type Week struct {
	Monday training.Date
	// Sessions holds for each session its items in the order they may be
	// fallen back to; the first is the wanted one. Empty = no strength this week.
	Sessions [][]Item
	// First and Last are the days of this week that belong to the plan.
	First, Last training.Date
	// StartCost: weeks 1-2 of a plan or after 28 days off (SCH-04 start).
	StartCost bool
	// Bans are days on which a class is not allowed and why (tapers, races).
	Bans []Ban
}

// Ban forbids sessions of Class or above on the days From to To, under Rule.
type Ban struct {
	From, To training.Date
	Class    training.StrainClass // StrainLight = all leg work; StrainNone = everything
	Rule     evidence.ID
}

// Problem is everything placement depends on. Runs include those before and
// after the plan that are near enough to matter.
type Problem struct {
	Weeks   []Week
	Runs    []training.Run // every start known or assumed, every length given
	Busy    []training.Busy
	Windows []training.Window
	Days    []training.Weekday // the only days allowed; empty = all
	Avoid   []training.Weekday // PREF-DAY
	Policy  training.Policy    // stack, separate or mixed
	// Downhill marks long runs that count as downhill by date when their
	// descent is not given (goal trail or ultra).
	DownhillLong bool
	BackToBack   bool // the athlete allows less than 3 h (SCH-02)
	KeepFreeDay  bool // SCH-12 holds
	Past         []training.PastSession
}

// Placed is one session with its day and start, or one that found no place.
type Placed struct {
	Item  Item
	Index int // which session of its week
	Date  training.Date
	Start training.Clock
}

// Charge is one cost, by the rule that charges it, in hundredths of SCIENCE 3.6.
type Charge struct {
	Rule evidence.ID
	Code training.ReasonCode
	Cost int
	Item int // index into the week's Placed
}

// PlacedWeek is a week with its sessions placed.
type PlacedWeek struct {
	Sessions []Placed
	Dropped  []int // indices of sessions that had to be left out
	Charges  []Charge
	Relaxed  []training.Reason
}

// Solution is the cheapest placement under the hard rules.
type Solution struct {
	Weeks []PlacedWeek
	Cost  int // hundredths
}
