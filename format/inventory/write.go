package inventory

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// WriteLoads writes loads so that Loads reads them, in the athlete's units to a
// hundredth. Where some were made in the other unit, each has its own.
func WriteLoads(loads []unit.Kilograms, u training.Units) string {
	names, _ := Names(loads, u)
	return strings.Join(names, ", ")
}

// Names are loads as they are called: all as numbers in the athlete's units, or
// each with its unit, which mixed reports, where some were made in the other one,
// as a dumbbell of 25 lb was for whoever reads kilograms.
func Names(loads []unit.Kilograms, u training.Units) (names []string, mixed bool) {
	mixed = slices.ContainsFunc(loads, func(k unit.Kilograms) bool { return madeInOther(k, u) })
	out := make([]string, len(loads))
	for i, k := range loads {
		out[i] = name(k, u, mixed)
	}
	return out, mixed
}

// name is one load; with its unit where several are about.
func name(k unit.Kilograms, u training.Units, mixed bool) string {
	if !mixed {
		return WriteLoad(k, u)
	}
	if madeInOther(k, u) != u.Pounds() {
		return WriteLoad(k, training.Imperial) + " lb"
	}
	return WriteLoad(k, training.Metric) + " kg"
}

// madeInOther reports whether k was made in the unit that the athlete does not
// read.
func madeInOther(k unit.Kilograms, u training.Units) bool {
	const quarter unit.Grams = 250
	if !u.Pounds() {
		_, made := k.MadeInPounds()
		return made
	}
	lb := math.Round(k.Pounds()*4) / 4
	return k.Grams()%quarter == 0 && unit.FromPounds(lb).Grams() != k.Grams()
}

// WritePlates writes plates so that Plates reads them.
func WritePlates(plates []training.Plates, u training.Units) string {
	each := make([]unit.Kilograms, len(plates))
	for i, p := range plates {
		each[i] = p.Each
	}
	out, mixed := Names(each, u)
	for i, p := range plates {
		if p.Pairs != 1 {
			if mixed {
				out[i] += " "
			}
			out[i] += "x" + strconv.Itoa(p.Pairs)
		}
	}
	return strings.Join(out, ", ")
}

// WriteLoad is one load as a number in the athlete's units.
func WriteLoad(k unit.Kilograms, u training.Units) string {
	n := float64(k)
	if u.Pounds() {
		n = k.Pounds()
	}
	return strconv.FormatFloat(math.Round(n*100)/100, 'f', -1, 64)
}
