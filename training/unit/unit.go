// Package unit holds the quantities training is measured in, each as its own
// type, so that kilograms are never added to minutes. Everything inside is
// metric; pounds and miles exist only where a person reads or writes them.
package unit

import (
	"fmt"
	"math"
	"strconv"
)

// Kilograms is a mass or a load. Loads are per hand for a pair of dumbbells
// and per implement otherwise.
type Kilograms float64

// Grams is a mass in whole grams, for comparing loads without rounding error.
type Grams int64

// Grams rounds k to whole grams.
func (k Kilograms) Grams() Grams { return Grams(math.Round(float64(k) * 1000)) }

// Kilograms converts back.
func (g Grams) Kilograms() Kilograms { return Kilograms(float64(g) / 1000) }

// String prints k with as few digits as it needs: "16 kg", "22.5 kg".
func (k Kilograms) String() string { return trim(float64(k)) + " kg" }

// poundsPerKilogram is exact by the international definition of the pound.
const poundsPerKilogram = 1 / 0.45359237

// Pounds converts k to pounds, for display only.
func (k Kilograms) Pounds() float64 { return float64(k) * poundsPerKilogram }

// MadeInPounds is the whole or half number of pounds that k is to the gram, where
// it is no quarter of a kilogram: what such a weight is called by whoever cast it.
//
// House rule: racks are made in steps of half pounds and quarter kilograms, and
// loads are kept to the gram.
func (k Kilograms) MadeInPounds() (float64, bool) {
	const quarter Grams = 250
	g := k.Grams()
	lb := math.Round(k.Pounds()*2) / 2
	return lb, g > 0 && g%quarter != 0 && FromPounds(lb).Grams() == g
}

// FromPounds converts pounds to kilograms.
func FromPounds(lb float64) Kilograms { return Kilograms(lb / poundsPerKilogram) }

// Metres is a distance or a height difference.
type Metres float64

// Kilometres converts m to kilometres.
func (m Metres) Kilometres() float64 { return float64(m) / 1000 }

// MetresPerMile is exact by the international definition of the mile.
const MetresPerMile = 1609.344

// Miles converts m to miles, for display only.
func (m Metres) Miles() float64 { return float64(m) / MetresPerMile }

// Centimetres is the height of a box or step.
type Centimetres int

// Minutes is a whole number of minutes.
type Minutes int

// Seconds is a whole number of seconds.
type Seconds int

// Minutes rounds s up to whole minutes: a session of 29 min 10 s takes 30.
func (s Seconds) Minutes() Minutes { return Minutes(math.Ceil(float64(s) / 60)) }

// Seconds converts m to seconds.
func (m Minutes) Seconds() Seconds { return Seconds(m * 60) }

// Pace is running pace in seconds per kilometre; 0 means unknown.
type Pace float64

// PaceOf is the pace of covering d in t; 0 when either is not positive.
func PaceOf(d Metres, t Minutes) Pace {
	if d <= 0 || t <= 0 {
		return 0
	}
	return Pace(float64(t) * 60 / d.Kilometres())
}

// String prints p as minutes and seconds per kilometre: "6:00/km".
func (p Pace) String() string {
	s := int(math.Round(float64(p)))
	return fmt.Sprintf("%d:%02d/km", s/60, s%60)
}

// KilometresPerHour is the speed of p; 0 when p is unknown.
func (p Pace) KilometresPerHour() float64 {
	if p <= 0 {
		return 0
	}
	return 3600 / float64(p)
}

// Percent is a share of 100, for example of a one-repetition maximum.
type Percent float64

// Of is p percent of k.
func (p Percent) Of(k Kilograms) Kilograms { return k * Kilograms(p) / 100 }

func trim(v float64) string {
	return strconv.FormatFloat(math.Round(v*100)/100, 'f', -1, 64)
}
