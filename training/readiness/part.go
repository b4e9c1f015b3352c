package readiness

import "github.com/legwork-run/legwork/training/catalogue"

// Part is a part of a session that a consequence falls on. Parts add up.
type Part uint8

// The parts.
const (
	Legs  Part = 1 << iota // squats, lunges, steps, hinges and hamstring work
	Small                  // calves, feet and hips
	Hops                   // what is counted by landings
	Upper                  // trunk and upper body
)

// Lower is everything but trunk and upper body; Whole is all.
const (
	Lower = Legs | Small | Hops
	Whole = Lower | Upper
)

// PartOf is the part e belongs to.
func PartOf(e catalogue.Exercise) Part {
	switch p := e.Pattern; {
	case p.Leg():
		return Legs
	case p == catalogue.Hop:
		return Hops
	case p == catalogue.Trunk, p == catalogue.Push, p == catalogue.Pull:
		return Upper
	}
	return Small
}

// restful reports whether e leaves legs, hips and feet alone: trunk and upper
// body, but nothing that is carried about.
func restful(e catalogue.Exercise) bool {
	return PartOf(e) == Upper && (len(e.Metrics) == 0 || e.Metrics[0] != catalogue.Steps)
}
