package readiness

import "github.com/legwork-run/legwork/training"

// Light is what a pain or a day allows.
type Light uint8

// The lights, best first.
const (
	Green Light = iota // as planned
	Amber              // less
	Red                // what it is about waits
)

var lightWords = [...]string{"green", "amber", "red"}

// String is the light's word.
func (l Light) String() string { return lightWords[min(int(l), len(lightWords)-1)] }

// band is where a tissue's amber and red begin, in points of 10.
type band struct{ amber, red int }

var (
	tendonBand = band{amber: 3, red: 6}
	jointBand  = band{amber: 3, red: 5}
	muscleBand = band{amber: 2, red: 4}
)

func bandOf(t training.Tissue) band {
	switch t {
	case training.Tendon:
		return tendonBand
	case training.Muscle:
		return muscleBand
	}
	return jointBand
}

// ScoreLight reads a pain score from 0 to 10 by tissue, without anything else
// the athlete said:
//
//	        up to green  up to amber  red from
//	tendon            2            5         6
//	joint             2            4         5
//	muscle            1            3         4
//
// A tissue that is not known is read as a joint.
//
// Source: PAIN-02, PAIN-03, PAIN-04.
func ScoreLight(t training.Tissue, score int) Light {
	b := bandOf(t)
	switch {
	case score >= b.red:
		return Red
	case score >= b.amber:
		return Amber
	}
	return Green
}
