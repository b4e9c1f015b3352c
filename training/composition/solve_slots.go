package composition

// The slots of a session. The first eight may be paired, hops stand alone.
const (
	slotKnee  = iota
	slotBack  // hinge or hamstring
	slotCalf  // any calf work
	slotExtra // a second leg exercise, one-sided and no main lift, or a second calf exercise
	slotTrunk
	slotHip
	slotUpper
	slotAny   // a foot, hip, trunk or upper-body exercise
	slotPower // hops
	slots     = iota
)

// slotTakes reports whether a slot may hold c.
func slotTakes(slot int, c *Candidate) bool {
	switch slot {
	case slotKnee:
		return c.Role == Knee
	case slotBack:
		return c.Role == Back
	case slotCalf:
		return c.Role == CalfRole
	case slotExtra:
		return c.Role == CalfRole || c.OneSided && !c.Main && (c.Role == Knee || c.Role == Back)
	case slotTrunk:
		return c.Role == TrunkRole
	case slotHip:
		return c.Role == HipRole
	case slotUpper:
		return c.Role == UpperRole
	case slotAny:
		return c.Role >= HipRole
	}
	return c.Role == Power
}

// slotOf is the first slot of each role.
var slotOf = [Roles]int{
	Power: slotPower, Knee: slotKnee, Back: slotBack, CalfRole: slotCalf,
	HipRole: slotHip, FootRole: slotAny, TrunkRole: slotTrunk, UpperRole: slotUpper,
}

// meets reports whether c answers the requirement.
func (r Requirement) meets(c *Candidate) bool {
	if c.Role != r.Role || r.Main && !c.Main {
		return false
	}
	if r.Role == CalfRole && r.Knee != EitherKnee {
		return c.BentKnee == (r.Knee == Bent)
	}
	return r.Role != HipRole || !r.Abductor || c.Abductor
}

// seat gives each requirement the slot that must meet it. Nothing is lost: two
// exercises of one role can change places, so the one that answers may be
// taken to stand in the role's first slot; a main lift always stands there. Only a straight and a bent knee
// together need both calf slots.
func seat(required []Requirement) [slots][]Requirement {
	var seats [slots][]Requirement
	knee := EitherKnee
	for _, r := range required {
		slot := slotOf[r.Role]
		if r.Role == CalfRole && r.Knee != EitherKnee {
			if knee != EitherKnee && r.Knee != knee {
				slot = slotExtra
			} else {
				knee = r.Knee
			}
		}
		seats[slot] = append(seats[slot], r)
	}
	return seats
}

// The resources that rows bound from above. The least share of one-sided sets
// is kept as its negative, so that it is one of them; the most is the one-sided
// lower sets less the others.
const (
	useHard = iota
	useStrain
	useContacts
	useSides
	useOneSided
	uses
)

type usage [uses]int

func (u *usage) add(v *usage) {
	for k := range u {
		u[k] += v[k]
	}
}

func (u *usage) sub(v *usage) {
	for k := range u {
		u[k] -= v[k]
	}
}

// dose is an amount of one need's stimulus, in quarter sets.
type dose struct{ need, amount int }

// choice is one way to fill a slot: a candidate with its sets, or nothing.
type choice struct {
	candidate int // -1: the slot stays empty
	sets      int
	value     int // unmet requirements of the slot taken off
	unmet     int
	use       usage
	doses     []dose
	group     int
	reduced   int // value at the current prices, in 1/scale points
}

// timing is all that a choice's time depends on.
type timing struct {
	candidate  *Candidate // any candidate of this timing; nil: empty
	alone      bool       // may be an item by itself
	sets       int
	loneTicks  int
	best       int   // reduced value of the best choice of this timing
	bestChoice int   // and which
	quicker    []int // timings that never take longer, whatever the partner
}

// slot is the choices for one place of a session; choice 0 and timing 0 are
// the empty slot.
type slot struct {
	choices []choice
	timings []timing
	alive   []int
}
