package equipment

import (
	"slices"
	"strconv"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// The most that a kit may hold, so that a mistaken file cannot make the list
// of loads endless.
const (
	heaviest unit.Kilograms = 500

	mostPlatePair = 20
	mostSizes     = 20
)

// check finds the first thing in p that cannot be.
func check(p training.Place) error {
	if p.Preset != "" && !slices.Contains(training.Presets, p.Preset) {
		return invalid("equipment", string(p.Preset), "use none, bands, dumbbells or gym")
	}
	for _, e := range p.Items {
		if _, err := training.ParseEquipment(string(e)); err != nil {
			return err
		}
	}
	for _, k := range p.Dumbbells {
		if err := checkLoad("dumbbells", k); err != nil {
			return err
		}
	}
	for _, k := range p.Kettlebells {
		if err := checkLoad("kettlebells", k); err != nil {
			return err
		}
	}
	for _, b := range p.Boxes {
		if b < 5 || b > 150 {
			return invalid("boxes", strconv.Itoa(int(b)), "give the height in centimetres, 5 to 150")
		}
	}
	return checkBar(p)
}

func checkBar(p training.Place) error {
	if p.Bar != 0 {
		if err := checkLoad("bar", p.Bar); err != nil {
			return err
		}
	}
	if len(p.Plates) > mostSizes {
		return invalid("plates", strconv.Itoa(len(p.Plates)), "list each size once, 20 sizes at most")
	}
	for _, q := range p.Plates {
		if err := checkLoad("plates", q.Each); err != nil {
			return err
		}
		if q.Pairs < 1 || q.Pairs > mostPlatePair {
			return invalid("plates", strconv.Itoa(q.Pairs), "give the number of pairs, 1 to 20")
		}
	}
	return nil
}

func checkLoad(field string, k unit.Kilograms) error {
	if k > 0 && k <= heaviest && k.Grams() > 0 {
		return nil
	}
	return invalid(field, strconv.FormatFloat(float64(k), 'f', -1, 64), "give kilograms above 0 and up to 500")
}

func invalid(field, value, why string) error {
	return &training.InvalidError{Field: field, Value: value, Why: why}
}
