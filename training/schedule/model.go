package schedule

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/unit"
)

// Variant says how much of a session is left.
type Variant string

// The variants. Full is the session as composed; the others exist for the
// relaxation steps (see Solve) and for days that are short.
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
	// leg work hold even when the class is light. Lower items have leg work
	// whatever Legs says.
	Legs  bool
	Hops  bool // has contacts of level 2 or 3 (SCH-05)
	Place string
}

// Pin holds a session at one day and start: a session the athlete put there,
// or a question ("why not Thursday?"). Every rule still holds; a session whose
// pin no rule allows is left out.
type Pin struct {
	Index int // which session of its week
	Date  training.Date
	Start training.Clock
}

// Week is one week to be scheduled. The weeks of a Problem are in order and
// only the first may begin after its Monday.
type Week struct {
	Monday training.Date
	// Sessions holds for each session its items in the order they may be
	// fallen back to; the first is the wanted one. Empty = no strength this
	// week. At most MaxSessions.
	Sessions [][]Item
	// First and Last are the days of this week that belong to the plan.
	First, Last training.Date
	// StartCost: weeks 1-2 of a plan or after 28 days off (SCH-04 start).
	StartCost bool
	// Bans are days on which a class is not allowed and why (tapers, races).
	Bans []Ban
	// Pins are the sessions that may stand in one place only.
	Pins []Pin
}

// Ban forbids sessions of Class or above on the days From to To, under Rule: all
// of them, or those that Item names.
type Ban struct {
	From, To training.Date
	Class    training.StrainClass // StrainLight = all leg work; StrainNone = everything
	Rule     evidence.ID
	Item     string
}

func (b Ban) forbids(it Item, class training.StrainClass, d training.Date) bool {
	return b.From <= d && d <= b.To && class >= b.Class && (b.Item == "" || b.Item == it.Name)
}

// Problem is everything placement depends on. Runs include those before and
// after the plan that are near enough to matter: three days on either side.
type Problem struct {
	Weeks   []Week
	Runs    []training.Run // every start known or assumed, every length given
	Busy    []training.Busy
	Windows []training.Window
	Days    []training.Weekday // the only days allowed; empty = all
	Avoid   []training.Weekday // PREF-DAY
	Policy  training.Policy    // stack, separate or mixed; auto is resolved by ResolvePolicy
	// DownhillLong marks long runs that count as downhill when their descent
	// is not given (goal trail or ultra).
	DownhillLong bool
	BackToBack   bool // the athlete allows less than 3 h (SCH-02)
	KeepFreeDay  bool // SCH-12 holds
	// ApartDays: no leg work on two days in a row (SAFE-04).
	ApartDays bool
	// Past are sessions already done. They stand before every day to be
	// planned; those of the first week count for its free day and its one
	// heavy session.
	Past []training.PastSession
}

// Placed is one session with its day and start.
type Placed struct {
	Item  Item
	Index int // which session of its week
	Date  training.Date
	Start training.Clock
	// HopsLeftOut: the session stays and its hops go (SCH-05).
	HopsLeftOut bool
	Why         []training.Reason // what was left out of the session and why
}

// Begin is the moment the session starts.
func (p Placed) Begin() training.Moment { return p.Date.On(p.Start) }

// End is the moment the session ends.
func (p Placed) End() training.Moment { return p.Begin() + training.Moment(p.Item.Minutes) }

// Charge is one cost, by the rule that charges it, in hundredths.
type Charge struct {
	Rule evidence.ID
	Code training.ReasonCode
	Cost int
	Item int // index into the week's Placed
}

// PlacedWeek is a week with its sessions placed, in the order of their index.
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
