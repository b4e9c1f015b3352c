package catalogue

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Pattern is the movement an exercise trains. The leg patterns are those whose
// sets cost the legs (SCH-00) and count towards the lower caps (VOL-04).
type Pattern string

// The patterns.
const (
	Squat     Pattern = "squat"
	Lunge     Pattern = "lunge"
	Step      Pattern = "step"
	Hinge     Pattern = "hinge"
	Hamstring Pattern = "hamstring"
	Calf      Pattern = "calf"
	Foot      Pattern = "foot" // foot, shin, ankle and balance
	Hip       Pattern = "hip"  // abduction, adduction, rotation, hip flexion
	Trunk     Pattern = "trunk"
	Push      Pattern = "push"
	Pull      Pattern = "pull"
	Hop       Pattern = "hop" // hops and jumps, counted by contacts
)

// Patterns lists every pattern.
var Patterns = []Pattern{Squat, Lunge, Step, Hinge, Hamstring, Calf, Foot, Hip, Trunk, Push, Pull, Hop}

// Knee reports whether p is a squat, lunge or step: knee-dominant.
func (p Pattern) Knee() bool { return p == Squat || p == Lunge || p == Step }

// Back reports whether p is a hinge or hamstring pattern: hip-dominant.
func (p Pattern) Back() bool { return p == Hinge || p == Hamstring }

// Leg reports whether sets of p strain the legs in full (SCH-00).
func (p Pattern) Leg() bool { return p.Knee() || p.Back() }

// MuscleCode names a muscle as the tables of the catalogue do: Q, GMx, So.
type MuscleCode string

// Group is a muscle group that weekly hard sets are counted for (VOL-03).
type Group string

// The muscle groups in the order of VOL-03.
const (
	Quads      Group = "quads"
	Glutes     Group = "glutes" // glute and hip extension
	Hamstrings Group = "hamstrings"
	Calves     Group = "calves" // calf and soleus
	Abductors  Group = "abductors"
	Adductors  Group = "adductors"
	ShinFoot   Group = "shin-foot" // tibialis and foot
	TrunkGroup Group = "trunk"
	PushGroup  Group = "push"
	PullGroup  Group = "pull"
)

// Groups lists every group in the order of VOL-03.
var Groups = []Group{Quads, Glutes, Hamstrings, Calves, Abductors, Adductors, ShinFoot, TrunkGroup, PushGroup, PullGroup}

// Laterality says how the sides share the work.
type Laterality string

// The lateralities.
const (
	Bilateral   Laterality = "bilateral"   // both at once
	Unilateral  Laterality = "unilateral"  // one side, then the other: a set is done twice
	Alternating Laterality = "alternating" // left, right, left: repetitions are counted per side
)

// Metric is what a set of an exercise counts.
type Metric string

// The metrics.
const (
	Reps     Metric = "reps"
	Seconds  Metric = "seconds"
	Contacts Metric = "contacts"
	Steps    Metric = "steps"
)

// Loading says what an exercise is loaded with, so that a load can be found
// among what the athlete owns.
type Loading string

// The loadings.
const (
	BodyWeight   Loading = "bodyweight"
	ByDumbbell   Loading = "dumbbell"  // one dumbbell
	ByDumbbells  Loading = "dumbbells" // one in each hand: loads are per hand
	ByKettlebell Loading = "kettlebell"
	ByBarbell    Loading = "barbell"
	ByMachine    Loading = "machine"
	ByBand       Loading = "band"
)

// Kit is one way to equip an exercise: all of Items are needed, and Loading is
// what the load then is.
type Kit struct {
	Items   []training.Equipment
	Loading Loading
}

// Exercise is one movement: what it trains, what it needs, what it costs.
type Exercise struct {
	ID      string
	Name    string
	Aliases []string
	Pattern Pattern
	// OneLegged marks the one-legged squats; all lunges and steps are
	// one-sided by their pattern.
	OneLegged bool
	// BentKnee marks calf work done with a bent knee (soleus).
	BentKnee   bool
	Primary    []MuscleCode
	Secondary  []MuscleCode
	Kits       []Kit        // alternatives, best first
	Laterality []Laterality // first is how it is prescribed
	Metrics    []Metric     // first is how it is prescribed
	Impact     int          // 0 none to 3 highest
	Difficulty int          // 1 to 5
	Easier     []string     // ids one rung down
	Harder     []string     // ids one rung up: derived as the reverse of Easier
	EasierHow  []string     // variants of the same exercise: "holding the wall"
	HarderHow  []string
	Ladder     string // SCIENCE 5.5 ladder it stands on; empty = none
	Rung       int    // 1-based place on Ladder
	Low, High  int    // the ladder's dose range, in the first metric; 0 = none
	Care       []training.Care
	Benefit    string
	// HardSet: its sets count towards VOL-04's lower caps; calves only loaded.
	HardSet bool
	// EccentricEmphasis: SCH-00 counts its sets 1.3 times whatever the tempo
	// (Nordic, step-down, walking lunge).
	EccentricEmphasis bool
	// Tempo is the usual tempo; zero = the phase's. RepSeconds is the time of
	// one repetition when a tempo says nothing (steps, swings).
	Tempo      training.Tempo
	RepSeconds unit.Seconds
	Quiet      bool // no noise for a neighbour below
	// SafeToFailure: a set may go to RIR 1-2 to calibrate (PRG-07).
	SafeToFailure bool
	// FirstLoad is PRG-09c's ceiling for a first set, as a share of body mass:
	// per hand or per implement; 0 = none given.
	FirstLoad float64
	Articles  []ArticleUse
	FIT       FITName
}

// ArticleUse is one of the five source articles naming this exercise, with the
// dose it gives. Zero fields were not given.
type ArticleUse struct {
	Article string // 000 to 004
	Name    string // what the article calls it, when that differs
	Sets    [2]int // from, to
	Reps    [2]int
	Hold    [2]unit.Seconds
	PerSide bool
	Note    string // in our own words
}

// FITName is the exercise's category and name in the FIT profile, first choice
// and, for older watches, a fall-back. Category 65534 = none.
type FITName struct {
	Category     int
	Name         int    // 65535 = category only
	FallbackName int    // 65535 = none
	Fit          string // exact, close, part, none
}
