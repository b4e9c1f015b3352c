package load

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Caps are the most lower hard sets in a session and in a week.
type Caps struct{ Session, Week int }

var lowerCaps = [4]Caps{{8, 16}, {10, 20}, {12, 24}, {14, 28}}

// LowerCaps are level l's caps on lower hard sets, scaled by share percent and
// rounded down.
//
// Source: VOL-04.
func LowerCaps(l training.Level, share unit.Percent) Caps {
	c := lowerCaps[l.Index()]
	return Caps{Session: scaled(c.Session, share), Week: scaled(c.Week, share)}
}

// scaled is share percent of n, rounded down but not below an exact whole.
func scaled(n int, share unit.Percent) int {
	return int(float64(n)*float64(share)/100 + 1e-9)
}

// The shares of VOL-04. The smallest that applies counts.
const (
	FullShare        unit.Percent = 100
	RisingShare      unit.Percent = 85 // running 10 to 20 % over the 28-day mean
	SteepShare       unit.Percent = 70 // running more than 20 % over it
	MaintenanceShare unit.Percent = 60 // maintenance, and high-running weeks
	DeloadShare      unit.Percent = 50 // deload, and the first week of a taper
)

// RunShare scales the lower caps by a week's running against the mean week of
// the 28 days before: up to 10 % more changes nothing, up to 20 % more 85 %,
// beyond that 70 %. Without a mean nothing is scaled.
//
// Source: VOL-04.
func RunShare(week, mean unit.Minutes) unit.Percent {
	switch {
	case mean <= 0 || 10*week <= 11*mean:
		return FullShare
	case 10*week <= 12*mean:
		return RisingShare
	}
	return SteepShare
}
