package composition

import "github.com/legwork-run/legwork/training/unit"

// Role is the place an exercise can take in a session.
type Role uint8

// The roles, in the order COMP-02 puts them in a session.
const (
	Power Role = iota // hops and jumps
	Knee              // squat, lunge, step
	Back              // hinge, hamstring
	CalfRole
	HipRole
	FootRole
	TrunkRole
	UpperRole
	Roles int = iota
)

// Need is an index into what a week must train: the ten muscle groups of
// VOL-03 in catalogue.Groups' order, then elastic (hops).
const (
	Elastic = 10
	Needs   = 11
)

// Candidate is one exercise as this athlete would do it in this block: the
// dose per set is fixed, the number of sets is not.
type Candidate struct {
	Exercise   string
	Role       Role
	BentKnee   bool // calf work for the soleus
	OneSided   bool // unilateral or alternating
	Abductor   bool // trains the hip abductors as a primary muscle
	Main       bool // dosed as the session's main lift
	MinSets    int
	MaxSets    int
	Setup      unit.Seconds // once, ramp sets included
	Work       unit.Seconds // one set, both sides
	Rest       unit.Seconds // to the next set of the same lift, done alone
	PairRest   unit.Seconds // after the partner's set, done as a superset
	PairMask   uint16       // bit r set: may be paired with role r
	Stimulus   [Needs]int   // quarter sets per set
	Value      int          // once, when chosen
	ValuePer   int          // per set
	Hard       int          // lower hard sets per set: 0 or 1 (VOL-04)
	Strain     int          // hundredths of SCH-00 points per set
	Contacts   int          // per set, single-leg landings doubled
	Unilateral int          // D13: per set, +share when one-sided, - when not; 0 = not a lower set
	// Conflicts are the indices, within the session, of candidates that may
	// not stand beside this one: the same ladder (COMP-04), a second bilateral
	// squat. Symmetric.
	Conflicts []int
}

// Session is one session to be filled.
type Session struct {
	Name         string
	Candidates   []Candidate
	Time         unit.Seconds // what is left after the warm-up
	ItemGap      unit.Seconds // between items (TIME-01: 30 s)
	FreePower    bool         // hops happen inside the warm-up and take no time
	MaxExercises int          // VOL-10
	HardCap      int          // VOL-04, lower hard sets
	StrainCap    int          // hundredths of points; large = free (COMP-01)
	ContactCap   int
	// Required roles, each with its place in the stated order in which
	// requirements give way when they cannot all be met: higher gives way first.
	Required []Requirement
	MustPair bool // under 45 minutes every item but hops is paired (PER-07)
}

// Requirement asks for a role, or for a narrower kind of it.
type Requirement struct {
	Role     Role
	Knee     CalfKnee // for CalfRole
	Abductor bool     // for HipRole
	Main     bool     // for Knee and Back: as the session's main lift
	Order    int      // higher is dropped first
}

// CalfKnee narrows calf work to a straight or a bent knee.
type CalfKnee uint8

// The kinds of calf work.
const (
	EitherKnee CalfKnee = iota
	Straight
	Bent
)

// NeedCurve is the value of hard sets of one need: concave, with slopes per
// quarter set up to each of four breakpoints (quarter sets a week) and 0 beyond.
type NeedCurve struct {
	To    [4]int // hold, gain, usual, cap
	Slope [4]int // not increasing, not negative
}

// Problem is a week of sessions to compose together.
type Problem struct {
	Sessions   []Session
	Needs      [Needs]NeedCurve
	HardCap    int // per week
	ContactCap int // per week
	// BindUnilateral: over the week sum(Unilateral*sets) is at least 0, so that
	// lower sets hold at least the share of one-sided ones (D13).
	BindUnilateral bool
	// BindBothLegs: over the week at most as many lower sets are one-sided as
	// are for both legs. A set is lower where Unilateral is not 0 (D13).
	BindBothLegs bool
	TimeCost     int // value lost per 15 s of session
	Limits       Limits
}

// Limits bound the search in nodes, never in seconds.
type Limits struct {
	Iterations   int // dual steps
	Columns      int // per session
	Combinations int
	Branches     int // nodes of the search tree
}

// Answer is the composition found and how good it is known to be.
type Answer struct {
	Sessions []Filled
	Value    int
	Bound    int  // no composition of these requirements is worth more
	Proven   bool // Value == Bound
	// Dropped are the requirements that gave way, in the order they did.
	Dropped []DroppedRequirement
	Nodes   int
}

// Filled is one composed session.
type Filled struct {
	Items []Item // in the order of COMP-02
	Time  unit.Seconds
}

// Item is one exercise, or two in turn.
type Item struct {
	First, Second         int // candidate indices; Second -1 = alone
	FirstSets, SecondSets int
}

// DroppedRequirement is a requirement of a session that could not be met.
type DroppedRequirement struct {
	Session int
	Requirement
}
