package runtitle

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Median is the middle of a plan's runs: as many are shorter as longer.
// 0 = too few runs say.
type Median struct {
	Distance unit.Metres
	Minutes  unit.Minutes
}

// fewestForMedian is how many runs must give a distance, or minutes, before
// their middle means anything. House rule: a week of five runs.
const fewestForMedian = 5

// longMinutes makes any run a long run, and longShare times the median does.
// House rule: the usual bounds of coaches' plans.
const (
	longMinutes = 90
	longShare   = 1.5
)

// MedianOf is the median distance and duration of runs. Races and hikes are
// not counted.
func MedianOf(runs []training.Run) Median {
	var d []unit.Metres
	var m []unit.Minutes
	for _, r := range runs {
		if r.Kind == training.RunRace || r.Kind == training.RunHike {
			continue
		}
		if r.Distance > 0 {
			d = append(d, r.Distance)
		}
		if r.Minutes > 0 {
			m = append(m, r.Minutes)
		}
	}
	return Median{Distance: middle(d), Minutes: middle(m)}
}

func middle[T unit.Metres | unit.Minutes](v []T) T {
	if len(v) < fewestForMedian {
		return 0
	}
	slices.Sort(v)
	if n := len(v); n%2 == 0 {
		return (v[n/2-1] + v[n/2]) / 2
	}
	return v[len(v)/2]
}

// Long reports whether r is a long run by its length: an easy run, or one with
// strides, of 90 minutes or more, or of 1.5 times the median distance; where
// no distance is known, of 1.5 times the median duration. Other kinds keep the
// name their title gave them.
func (m Median) Long(r training.Run) bool {
	if r.Kind != training.RunEasy && r.Kind != training.RunStrides {
		return false
	}
	switch {
	case r.Minutes >= longMinutes:
		return true
	case r.Distance > 0 && m.Distance > 0:
		return float64(r.Distance) >= longShare*float64(m.Distance)
	case r.Distance == 0 && r.Minutes > 0 && m.Minutes > 0:
		return float64(r.Minutes) >= longShare*float64(m.Minutes)
	}
	return false
}

// MarkLong makes long runs of those that are long by length, measured against
// the median of all of them.
func MarkLong(runs []training.Run) {
	m := MedianOf(runs)
	for i := range runs {
		if m.Long(runs[i]) {
			runs[i].Kind, runs[i].Key = training.RunLong, true
		}
	}
}
