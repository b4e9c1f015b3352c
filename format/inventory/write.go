package inventory

import (
	"math"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// WriteLoads writes loads so that Loads reads them, in the athlete's units to a
// hundredth.
func WriteLoads(loads []unit.Kilograms, u training.Units) string {
	out := make([]string, len(loads))
	for i, k := range loads {
		out[i] = WriteLoad(k, u)
	}
	return strings.Join(out, ", ")
}

// WritePlates writes plates so that Plates reads them.
func WritePlates(plates []training.Plates, u training.Units) string {
	out := make([]string, len(plates))
	for i, p := range plates {
		out[i] = WriteLoad(p.Each, u)
		if p.Pairs != 1 {
			out[i] += "x" + strconv.Itoa(p.Pairs)
		}
	}
	return strings.Join(out, ", ")
}

// WriteLoad is one load as a number in the athlete's units.
func WriteLoad(k unit.Kilograms, u training.Units) string {
	n := float64(k)
	if u == training.Imperial {
		n = k.Pounds()
	}
	return strconv.FormatFloat(math.Round(n*100)/100, 'f', -1, 64)
}
