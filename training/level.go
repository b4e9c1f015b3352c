package training

// Level is how far the athlete has come with strength training.
// LevelAuto, the zero value, means: work it out.
//
//	L0  new: less than 8 weeks of regular lifting in the last 6 months
//	L1  base: 8 to 26 weeks, form checked on squat, hinge, lunge and calf raise
//	L2  trained: 6 to 24 months, has done sets at 80 % of 1RM, knows RIR
//	L3  advanced: over 24 months, 85 % of 1RM and plyometrics without trouble
type Level uint8

// The levels, in order.
const (
	LevelAuto Level = iota
	L0
	L1
	L2
	L3
)

var levelWords = [...]string{"auto", "L0", "L1", "L2", "L3"}

// Index is 0 for L0 to 3 for L3, for tables. LevelAuto counts as L0.
func (l Level) Index() int { return max(int(l)-1, 0) }

// String is the word used in flags and plans.
func (l Level) String() string { return levelWords[min(int(l), len(levelWords)-1)] }

// ParseLevel reads auto, L0, L1, L2 or L3.
func ParseLevel(s string) (Level, error) {
	for i, w := range levelWords {
		if equalFold(s, w) {
			return Level(i), nil
		}
	}
	return 0, &InvalidError{Field: "level", Value: s, Why: "use auto, L0, L1, L2 or L3"}
}

// MarshalText writes the level's word.
func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads the level's word.
func (l *Level) UnmarshalText(b []byte) error {
	v, err := ParseLevel(string(b))
	*l = v
	return err
}

// RunnerType is how much and how fast the athlete runs. RunnerAuto, the zero
// value, means: work it out from the runs.
//
//	R0  beginner: under 15 km a week
//	R1  recreational: 15 to 40 km a week
//	R2  club racer: 40 to 80 km a week
//	R3  high volume: over 80 km a week
type RunnerType uint8

// The runner types, in order.
const (
	RunnerAuto RunnerType = iota
	R0
	R1
	R2
	R3
)

var runnerWords = [...]string{"auto", "R0", "R1", "R2", "R3"}

// Index is 0 for R0 to 3 for R3, for tables. RunnerAuto counts as R0.
func (r RunnerType) Index() int { return max(int(r)-1, 0) }

// String is the word used in files and plans.
func (r RunnerType) String() string { return runnerWords[min(int(r), len(runnerWords)-1)] }

// ParseRunnerType reads auto, R0, R1, R2 or R3.
func ParseRunnerType(s string) (RunnerType, error) {
	for i, w := range runnerWords {
		if equalFold(s, w) {
			return RunnerType(i), nil
		}
	}
	return 0, &InvalidError{Field: "runner", Value: s, Why: "use auto, R0, R1, R2 or R3"}
}

// MarshalText writes the runner type's word.
func (r RunnerType) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the runner type's word.
func (r *RunnerType) UnmarshalText(b []byte) error {
	v, err := ParseRunnerType(string(b))
	*r = v
	return err
}
