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
	Items   []training.Equipment `yaml:"items" json:"items"`
	Loading Loading              `yaml:"loading" json:"loading"`
	// FirstLoad is PRG-09c's ceiling for a first set done this way, as a share
	// of body mass: per hand or per implement; 0 = none given.
	//
	// House rule for machines, which the table leaves out: half of body mass on
	// a leg press, where nobody's own weight is lifted along, a quarter on a
	// pulldown, less on what one joint moves. The lightest plate teaches nobody
	// a load.
	FirstLoad float64 `yaml:"firstLoad" json:"firstLoad"`
}

// Exercise is one movement: what it trains, what it needs, what it costs. Its
// slices belong to the catalogue and are not to be written to.
type Exercise struct {
	ID      string   `yaml:"id" json:"id"`
	Order   int      `yaml:"order" json:"order"` // section of the library times 100, plus the place in it
	Name    string   `yaml:"name" json:"name"`
	Aliases []string `yaml:"aliases" json:"aliases"`
	Pattern Pattern  `yaml:"pattern" json:"pattern"`
	// OneLegged marks the one-legged squats; all lunges and steps are
	// one-sided by their pattern.
	OneLegged bool `yaml:"oneLegged" json:"oneLegged"`
	// BentKnee marks calf work done with a bent knee (soleus).
	BentKnee   bool         `yaml:"bentKnee" json:"bentKnee"`
	Primary    []MuscleCode `yaml:"primary" json:"primary"`
	Secondary  []MuscleCode `yaml:"secondary" json:"secondary"`
	Kits       []Kit        `yaml:"kits" json:"kits"`             // alternatives, best first
	Laterality []Laterality `yaml:"laterality" json:"laterality"` // first is how it is prescribed
	Metrics    []Metric     `yaml:"metrics" json:"metrics"`       // first is how it is prescribed
	Impact     int          `yaml:"impact" json:"impact"`         // 0 none to 3 highest
	Difficulty int          `yaml:"difficulty" json:"difficulty"` // 1 to 5
	Easier     []string     `yaml:"easier" json:"easier"`         // ids one rung down
	Harder     []string     `yaml:"-" json:"harder"`              // ids one rung up: derived as the reverse of Easier
	EasierHow  []string     `yaml:"easierHow" json:"easierHow"`   // variants of the same exercise: "holding the wall"
	HarderHow  []string     `yaml:"harderHow" json:"harderHow"`
	// Rungs are the exercise's places on the ladders of PRG-10, its main one
	// first. Ladder, Rung, Low and High repeat that first one.
	Rungs     []Rung          `yaml:"rungs" json:"rungs"`
	Ladder    string          `yaml:"-" json:"ladder"` // empty = on no ladder
	Rung      int             `yaml:"-" json:"rung"`   // 1-based place on Ladder
	Low, High int             `yaml:"-" json:"-"`      // the ladder's dose range, in the first metric; 0 = none
	Care      []training.Care `yaml:"care" json:"care"`
	Benefit   string          `yaml:"benefit" json:"benefit"`
	// HardSet: its sets count towards VOL-04's lower caps. For calf raises that
	// can be done with and without load see Hard.
	HardSet bool `yaml:"hardSet" json:"hardSet"`
	// EccentricEmphasis: SCH-00 counts its sets 1.3 times whatever the tempo
	// (Nordic, step-down, walking lunge).
	EccentricEmphasis bool `yaml:"eccentricEmphasis" json:"eccentricEmphasis"`
	// Tempo is the usual tempo; zero = the phase's. RepSeconds is the time of
	// one repetition when a tempo says nothing (steps, swings).
	Tempo      training.Tempo `yaml:"tempo" json:"tempo"`
	RepSeconds unit.Seconds   `yaml:"repSeconds" json:"repSeconds"`
	Quiet      bool           `yaml:"quiet" json:"quiet"` // no noise for a neighbour below
	// SafeToFailure: a set may go to RIR 1-2 to calibrate (PRG-07).
	SafeToFailure bool `yaml:"safeToFailure" json:"safeToFailure"`
	// FirstLoad is the FirstLoad of the first kit that has one: PRG-09c's
	// ceiling for a first set, as a share of body mass; 0 = none given.
	FirstLoad float64      `yaml:"-" json:"firstLoad"`
	Articles  []ArticleUse `yaml:"articles" json:"articles"`
	FIT       FITName      `yaml:"fit" json:"fit"`
}

// Hard reports whether a set of e loaded by l counts towards the lower caps:
// every set of a leg pattern, and calf raises only when loaded. Source: VOL-04.
func (e Exercise) Hard(l Loading) bool {
	return e.HardSet || e.Pattern == Calf && l != BodyWeight
}

// OneSided reports whether e is prescribed one side at a time or in turn.
func (e Exercise) OneSided() bool {
	return len(e.Laterality) > 0 && e.Laterality[0] != Bilateral
}

// ArticleUse is one of the five source articles naming this exercise, with the
// dose it gives. Zero fields were not given.
type ArticleUse struct {
	Article string          `yaml:"article" json:"article"` // 000 to 004
	Name    string          `yaml:"name" json:"name"`       // what the article calls it, when that differs
	Sets    [2]int          `yaml:"sets" json:"sets"`       // from, to
	Reps    [2]int          `yaml:"reps" json:"reps"`       // or contacts, for hops
	Hold    [2]unit.Seconds `yaml:"hold" json:"hold"`
	PerSide bool            `yaml:"perSide" json:"perSide"`
	Note    string          `yaml:"note" json:"note"` // in our own words
}

// NoName is a FIT exercise name that says nothing; NoCategory is a category
// that does not.
const (
	NoName     = 65535
	NoCategory = 65534
)

// FITName is the exercise's category and name in the FIT profile, first choice
// and, for older watches, a fall-back.
type FITName struct {
	Category     int  `yaml:"category" json:"category"`         // NoCategory = none
	Name         int  `yaml:"name" json:"name"`                 // NoName = category only
	LoadedName   int  `yaml:"loadedName" json:"loadedName"`     // the name when done with a load; NoName = as Name
	Newer        bool `yaml:"newer" json:"newer"`               // watches of 2023 and before do not know Name
	FallbackName int  `yaml:"fallbackName" json:"fallbackName"` // what they know; NoName = none
	// Fit is how well the name tells the exercise: exact, close, part or none.
	Fit string `yaml:"fit" json:"fit"`
}

// noFIT is what a file that says nothing means.
var noFIT = FITName{Category: NoCategory, Name: NoName, LoadedName: NoName, FallbackName: NoName}
