package composition

import "github.com/legwork-run/legwork/training"

// Light is what a pain score allows.
type Light uint8

// The lights.
const (
	Green Light = iota
	Amber
	Red
)

var lightWords = [...]string{"green", "amber", "red"}

// String is the light's word.
func (l Light) String() string { return lightWords[min(int(l), len(lightWords)-1)] }

// LightOf reads a pain score given at planning time, when there is no
// next-morning answer yet: 1 and 2 are green, from 3 on amber at least, and red
// where the tissue's own rule says red.
//
//	tendon  red above 5
//	joint   red from 5
//	muscle  red from 4
//
// Source: PAIN-07.
func LightOf(p training.Pain) Light {
	facts, _ := training.FactsOf(p.Site)
	red := 5
	switch facts.Tissue {
	case training.Tendon:
		red = 6
	case training.Muscle:
		red = 4
	}
	switch {
	case p.Score >= red:
		return Red
	case p.Score >= 3:
		return Amber
	}
	return Green
}
