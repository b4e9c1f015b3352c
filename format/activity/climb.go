package activity

import "github.com/legwork-run/legwork/training/unit"

// Climb adds up ascent and descent of heights along a track. A change counts
// once it exceeds the threshold, so that a barometer's or a satellite fix's
// trembling on the flat does not add up to a mountain.
type Climb struct {
	Ascent, Descent unit.Metres
	base            unit.Metres
	begun           bool
}

// climbStep is the least change of height that counts. House rule: among 2, 3,
// 5 and 10 m, 3 m came nearest to what a dozen watches gave themselves for the
// same heights, while a flat run stayed flat.
const climbStep unit.Metres = 3

// Add takes the next height.
func (c *Climb) Add(h unit.Metres) {
	switch {
	case !c.begun:
		c.base, c.begun = h, true
	case h-c.base >= climbStep:
		c.Ascent, c.base = c.Ascent+h-c.base, h
	case c.base-h >= climbStep:
		c.Descent, c.base = c.Descent+c.base-h, h
	}
}

// Known reports whether any height was added.
func (c Climb) Known() bool { return c.begun }
