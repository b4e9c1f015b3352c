package training

// Phase is a training phase. JSON uses the code; people read Name.
type Phase string

// The phases in the order they follow each other (PER-01).
const (
	AA  Phase = "AA"  // anatomical adaptation
	BS  Phase = "BS"  // basic strength
	BS2 Phase = "BS2" // basic strength for those new to lifting, second part
	MS  Phase = "MS"  // maximal strength
	PW  Phase = "PW"  // power
	MT  Phase = "MT"  // maintenance
	TP  Phase = "TP"  // taper
	TR  Phase = "TR"  // transition after the race
)

// Phases lists every phase in order.
var Phases = []Phase{AA, BS, BS2, MS, PW, MT, TP, TR}

// Name is what people read.
func (p Phase) Name() string {
	switch p {
	case AA:
		return "Groundwork"
	case BS, BS2:
		return "Build"
	case MS:
		return "Max strength"
	case PW:
		return "Power"
	case MT:
		return "Maintain"
	case TP:
		return "Taper"
	case TR:
		return "Recover"
	}
	return string(p)
}

// Mesocycle is a block: at most six weeks of one phase with the same main
// lifts.
type Mesocycle struct {
	Phase Phase
	From  Date // a Monday
	Weeks int  // 1 to 6
}

// Macrocycle is the road to one race, or one round of the loop without one.
type Macrocycle struct {
	Race       Race // zero without one
	Mesocycles []Mesocycle
}

// Policy says how strength days relate to hard running days (SCH-10).
type Policy string

// The policies.
const (
	Auto     Policy = "auto"     // chosen from the runs
	Separate Policy = "separate" // strength on days without a hard run
	Stack    Policy = "stack"    // strength later on hard days, so easy days stay easy
	Mixed    Policy = "mixed"    // whatever costs least
)

// Policies lists every policy in the order help texts show them.
var Policies = []Policy{Auto, Separate, Stack, Mixed}

// ParsePolicy reads one of Policies.
func ParsePolicy(s string) (Policy, error) {
	for _, p := range Policies {
		if equalFold(s, string(p)) {
			return p, nil
		}
	}
	return "", &InvalidError{Field: "policy", Value: s, Why: "use auto, separate, stack or mixed"}
}
