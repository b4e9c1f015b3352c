package plantext

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/unit"
)

// MadeOf says what to take for a load: "20 kg bar, each side 10 + 2.5", "two
// dumbbells of 14 kg".
func MadeOf(m equipment.Made, w explain.Words) string {
	switch {
	case m.Pieces == 2:
		return fmt.Sprintf("two dumbbells of %s", w.Load(float64(m.Each)))
	case m.Pieces == 1:
		return fmt.Sprintf("one %s of %s", m.Loading, w.Load(float64(m.Each)))
	case len(m.Side) == 0:
		return w.Load(float64(m.Bar)) + " bar, no plates"
	}
	var side []string
	for _, each := range m.Side {
		side = append(side, plate(each, w))
	}
	return w.Load(float64(m.Bar)) + " bar, each side " + strings.Join(side, " + ")
}

// plate is a plate's weight without its unit, which the bar says. Plates of 2.5 lb
// are common, so pounds have a decimal here.
func plate(each unit.Kilograms, w explain.Words) string {
	if w.Units == training.Imperial {
		return strconv.FormatFloat(math.Round(each.Pounds()*10)/10, 'f', -1, 64)
	}
	return strings.TrimSuffix(each.String(), " kg")
}
