package figure

import "fmt"

// Unit is what a finding is measured in.
type Unit string

// The units of findings.
const (
	Degree     Unit = "degrees"
	Centimetre Unit = "cm"
	Count      Unit = "points"
)

// Finding is something in a figure that cannot be right, or is not what its
// instructions say.
type Finding struct {
	Pose   string  // the pose, or the one it is on the way from
	Sample float64 // when in the turn, 0 to 1
	Rule   string  // which check
	What   string  // of what part: "right foot"
	// Measured is what was found and Limit what it may be, in Unit.
	Measured, Limit float64
	Unit            Unit
}

// String is the finding in one line, for an author to act on.
func (f Finding) String() string {
	return fmt.Sprintf("%s at %.2f: %s: %s is %.1f %s, limit %.1f", f.Pose, f.Sample, f.Rule, f.What, f.Measured, f.Unit, f.Limit)
}
