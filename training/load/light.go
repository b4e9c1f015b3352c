package load

import (
	"math"

	"github.com/legwork-run/legwork/training"
)

// Light is how a week's monotony reads.
type Light uint8

// The lights. NoLight is for a week whose monotony does not apply.
const (
	NoLight Light = iota
	Green
	Amber
	Red
)

var lightWords = [...]string{"none", "green", "amber", "red"}

// String is the light's word.
func (l Light) String() string { return lightWords[min(int(l), len(lightWords)-1)] }

// The limits of monotony, and of strain against the athlete's own weeks.
//
// Source: LOAD-03.
const (
	amberMonotony Monotony = 1.5 // and over
	redMonotony   Monotony = 2.0 // more than this
	strainSDs              = 1.5
	strainWeeks            = 8
	fewestWeeks            = 4
)

// Light is amber from a monotony of 1.5 and red over 2.0, by the two decimals
// that are shown. A constant week has none.
//
// Source: LOAD-03.
func (w Week) Light() Light {
	shown := Monotony(math.Round(float64(w.Monotony)*100) / 100)
	switch {
	case w.Constant || w.Load <= 0:
		return NoLight
	case shown > redMonotony:
		return Red
	case shown >= amberMonotony:
		return Amber
	}
	return Green
}

// MonotonyWarning says that the days of w are too much alike. ok is false for a
// green light and for none.
//
// Source: LOAD-03.
func (w Week) MonotonyWarning() (warning training.Reason, ok bool) {
	switch w.Light() {
	case Amber:
		return training.Because("LOAD-03", CodeMonotonyAmber, training.Amount("monotony", w.Monotony)), true
	case Red:
		return training.Because("LOAD-03", CodeMonotonyRed, training.Amount("monotony", w.Monotony)), true
	}
	return training.Reason{}, false
}

// StrainWarning says that the strain of w is high for this athlete: over the
// mean of the last eight of the weeks before it and one and a half of their
// standard deviations (n − 1), in the whole numbers that are shown. before is
// oldest first. Constant weeks, which have no strain, are not counted; ok is
// false when fewer than four are left.
//
// Source: LOAD-03. House rule: four weeks are the fewest to speak of a habit.
func (w Week) StrainWarning(before []Week) (warning training.Reason, ok bool) {
	own := strains(before[max(len(before)-strainWeeks, 0):])
	if w.Constant || len(own) < fewestWeeks {
		return training.Reason{}, false
	}
	strain, limit := w.Strain.shown(), usualLimit(own).shown()
	if strain <= limit {
		return training.Reason{}, false
	}
	return training.Because("LOAD-03", CodeStrainHigh,
		training.Count("strain", strain), training.Count("limit", limit), training.Count("weeks", len(own))), true
}

func strains(weeks []Week) []WeekStrain {
	var own []WeekStrain
	for _, w := range weeks {
		if !w.Constant {
			own = append(own, w.Strain)
		}
	}
	return own
}

// usualLimit is the mean of own and one and a half sample standard deviations.
func usualLimit(own []WeekStrain) WeekStrain {
	n := float64(len(own))
	var sum, squares float64
	for _, s := range own {
		sum += float64(s)
	}
	for _, s := range own {
		squares += (float64(s) - sum/n) * (float64(s) - sum/n)
	}
	return WeekStrain(sum/n + strainSDs*math.Sqrt(squares/(n-1)))
}
