package training

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training/unit"
)

// RIR is repetitions in reserve: how many more good repetitions were, or are
// meant to be, left. Halves are allowed.
type RIR float64

// RPE is rating of perceived exertion, 1 to 10.
type RPE float64

// RPE is the effort of stopping with r repetitions in reserve: 10 - r.
// Valid for RIR 0 to 5; beyond that effort says little about repetitions.
//
// Source: zourdos2016.
func (r RIR) RPE() RPE { return RPE(10 - float64(r)) }

// RIR is the repetitions in reserve that e means: 10 - e.
//
// Source: zourdos2016.
func (e RPE) RIR() RIR { return RIR(10 - float64(e)) }

// Tempo is the speed of one repetition in whole seconds: lowering, pause,
// lifting. Explosive lifting counts as one second and prints as X.
type Tempo struct {
	Lower, Pause, Lift uint8
	Explosive          bool
}

// Seconds is the time of one repetition.
func (t Tempo) Seconds() unit.Seconds { return unit.Seconds(t.Lower + t.Pause + t.Lift) }

// String prints "3-1-1" or "2-0-X"; the zero Tempo is the empty string.
func (t Tempo) String() string {
	if t == (Tempo{}) {
		return ""
	}
	if t.Explosive {
		return fmt.Sprintf("%d-%d-X", t.Lower, t.Pause)
	}
	return fmt.Sprintf("%d-%d-%d", t.Lower, t.Pause, t.Lift)
}

// ParseTempo reads "3-1-1" or "2-0-X".
func ParseTempo(s string) (Tempo, error) {
	if s == "" {
		return Tempo{}, nil
	}
	lower, rest, _ := strings.Cut(s, "-")
	pause, lift, _ := strings.Cut(rest, "-")
	t := Tempo{Explosive: lift == "X" || lift == "x"}
	if t.Explosive {
		lift = "1"
	}
	for _, x := range []struct {
		text string
		into *uint8
	}{{lower, &t.Lower}, {pause, &t.Pause}, {lift, &t.Lift}} {
		n, err := strconv.ParseUint(x.text, 10, 8)
		if err != nil {
			return Tempo{}, &InvalidError{Field: "tempo", Value: s, Why: "use lowering-pause-lifting in seconds, like 3-1-1 or 2-0-X"}
		}
		*x.into = uint8(n)
	}
	return t, nil
}

// MarshalText writes "3-1-1".
func (t Tempo) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads "3-1-1".
func (t *Tempo) UnmarshalText(b []byte) error {
	v, err := ParseTempo(string(b))
	*t = v
	return err
}

// StrainClass is how hard a session is on the legs, from SCH-00's points:
// light under 3, moderate 3 to 6, heavy over 6. Upper-body and trunk work is
// none.
type StrainClass uint8

// The classes in order.
const (
	StrainNone StrainClass = iota
	StrainLight
	StrainModerate
	StrainHeavy
)

var strainWords = [...]string{"none", "light", "moderate", "heavy"}

// String is the class's word.
func (c StrainClass) String() string { return strainWords[min(int(c), len(strainWords)-1)] }

// Lower reports whether a session of class c is a lower session: moderate or
// heavy.
func (c StrainClass) Lower() bool { return c >= StrainModerate }

// MarshalText writes the class's word.
func (c StrainClass) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads the class's word.
func (c *StrainClass) UnmarshalText(b []byte) error {
	for i, w := range strainWords {
		if w == string(b) {
			*c = StrainClass(i)
			return nil
		}
	}
	return &InvalidError{Field: "lower", Value: string(b), Why: "use none, light, moderate or heavy"}
}
