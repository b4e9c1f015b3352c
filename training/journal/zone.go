package journal

import (
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/training"
)

// Zone is where a device was: its distance from UTC at that moment and, when it
// said so, the zone's name: "+01:00[Europe/Berlin]". The distance is written
// down because rules for summer time change after the fact and what the
// athlete's clock showed does not. Empty is UTC.
type Zone string

// MakeZone is the zone so many minutes east of UTC, from -840 to 840, by the
// name given.
func MakeZone(east int, name string) Zone {
	sign := '+'
	if east < 0 {
		sign, east = '-', -east
	}
	z := fmt.Sprintf("%c%02d:%02d", sign, east/60, east%60)
	if name != "" {
		z += "[" + name + "]"
	}
	return Zone(z)
}

// Minutes is how far east of UTC the zone lies; 0 for one that cannot be read.
func (z Zone) Minutes() int {
	if m, ok := z.minutes(); ok {
		return m
	}
	return 0
}

// Name is the zone's name; empty = not said, or the zone cannot be read.
func (z Zone) Name() string {
	if _, ok := z.minutes(); !ok || len(z) <= 6 {
		return ""
	}
	return string(z[7 : len(z)-1])
}

// mostEast is the farthest any clock lies from UTC.
const mostEast = 14 * 60

func (z Zone) minutes() (int, bool) {
	if z == "" {
		return 0, true
	}
	if len(z) < 6 || z[3] != ':' || z[0] != '+' && z[0] != '-' {
		return 0, false
	}
	var digits [4]int
	for i, at := range [4]int{1, 2, 4, 5} {
		if z[at] < '0' || z[at] > '9' {
			return 0, false
		}
		digits[i] = int(z[at] - '0')
	}
	n := (digits[0]*10+digits[1])*60 + digits[2]*10 + digits[3]
	if digits[2] > 5 || n > mostEast {
		return 0, false
	}
	if z[0] == '-' {
		n = -n
	}
	return n, isZoneName(string(z[6:]))
}

// isZoneName reports whether s is empty or a name like [Europe/Berlin].
func isZoneName(s string) bool {
	if s == "" {
		return true
	}
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_+-"
	return len(s) > 2 && len(s) <= 64 && s[0] == '[' && s[len(s)-1] == ']' && strings.Trim(s[1:len(s)-1], letters) == ""
}

func (z Zone) check() error {
	if _, ok := z.minutes(); ok {
		return nil
	}
	return &training.InvalidError{Field: "tz", Value: shortened(string(z)), Why: "use the distance from UTC, with the zone's name if known, like +01:00[Europe/Berlin]"}
}
