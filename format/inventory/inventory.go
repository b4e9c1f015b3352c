// Package inventory reads and writes what stands in a place, as one types it
// into a form: "4, 6, 8, 10-20 by 2" for dumbbells, "20x2, 10x1" for plates.
package inventory

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Limits. House rule: a longer list than this is no rack, and one heavier thing
// nobody lifts.
const (
	maxBytes = 1000
	maxLoads = 120
	heaviest = 1000
	maxPairs = 20
)

// Loads reads loads of one field in the athlete's units: numbers with commas
// between them, and ranges like "10-20 by 2". "25 lb" and "20 kg" are what they
// say, and so are the numbers without a unit before them: "25, 30, 35 lb". Where
// semicolons stand between them, commas are decimal ones. They come ascending, each once. The error is a
// *training.InvalidError with the piece that cannot be.
func Loads(field, text string, u training.Units) ([]unit.Kilograms, error) {
	var out []unit.Kilograms
	list, err := pieces(field, text)
	if err != nil {
		return nil, err
	}
	for i, piece := range list {
		loads, err := loadsOf(field, piece, unitAt(list, i, u))
		if err != nil {
			return nil, err
		}
		if out = append(out, loads...); len(out) > maxLoads {
			return nil, invalid(field, piece, "makes more than 120 loads: leave some out")
		}
	}
	slices.Sort(out)
	return slices.CompactFunc(out, func(a, b unit.Kilograms) bool { return a.Grams() == b.Grams() }), nil
}

// Plates reads plates of one field: "20x2" is two pairs of 20, and 20 alone is
// one pair.
func Plates(field, text string, u training.Units) ([]training.Plates, error) {
	list, err := pieces(field, text)
	if err != nil {
		return nil, err
	}
	var out []training.Plates
	for i, piece := range list {
		each, count, many := strings.Cut(strings.NewReplacer("×", "x", "X", "x", "*", "x").Replace(piece), "x")
		load, err := number(field, each, unitAt(list, i, u))
		if err != nil {
			return nil, err
		}
		pairs := 1
		if many {
			if pairs, err = strconv.Atoi(unitless(count)); err != nil || pairs < 1 || pairs > maxPairs {
				return nil, invalid(field, piece, "is written weight x pairs, like 20x2, with 1 to 20 pairs")
			}
		}
		if slices.ContainsFunc(out, func(p training.Plates) bool { return p.Each.Grams() == load.Grams() }) {
			return nil, invalid(field, piece, "stands there twice: write each size once, with its pairs")
		}
		out = append(out, training.Plates{Each: load, Pairs: pairs})
	}
	return out, nil
}

// pieces are the parts of a list.
func pieces(field, text string) ([]string, error) {
	if len(text) > maxBytes {
		return nil, invalid(field, text[:20]+"...", "is longer than any rack: use ranges, like 2-24 by 2")
	}
	separators := ",\n"
	if strings.Contains(text, ";") {
		text, separators = strings.ReplaceAll(text, ",", "."), ";\n"
	}
	var out []string
	for p := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(separators, r) }) {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out, nil
}

// unitAt is the unit of a piece: its own, else that of the next that has one, else
// the athlete's.
func unitAt(list []string, i int, u training.Units) training.Units {
	for _, piece := range list[i:] {
		if strings.Contains(piece, "lb") {
			return training.Imperial
		}
		if strings.Contains(piece, "kg") {
			return training.Metric
		}
	}
	return u
}

// loadsOf is one number, or a range.
func loadsOf(field, piece string, u training.Units) ([]unit.Kilograms, error) {
	from, rest, ranged := strings.Cut(strings.NewReplacer("–", "-", " to ", "-").Replace(piece), "-")
	if !ranged {
		load, err := number(field, from, u)
		return []unit.Kilograms{load}, err
	}
	to, by, stepped := strings.Cut(strings.ReplaceAll(rest, "/", "by"), "by")
	if !stepped {
		return nil, invalid(field, piece, "needs a step, like 10-20 by 2")
	}
	a, errA := plain(from)
	b, errB := plain(to)
	c, errC := plain(by)
	if errA != nil || errB != nil || errC != nil || c <= 0 || b < a || (b-a)/c > maxLoads {
		return nil, invalid(field, piece, "is written from-to by step, like 10-20 by 2")
	}
	var out []unit.Kilograms
	for i := 0; a+float64(i)*c <= b+1e-9; i++ {
		load, err := kilograms(field, piece, a+float64(i)*c, u)
		if err != nil {
			return nil, err
		}
		out = append(out, load)
	}
	return out, nil
}

func number(field, text string, u training.Units) (unit.Kilograms, error) {
	n, err := plain(text)
	if err != nil {
		return 0, invalid(field, strings.TrimSpace(text), "is no weight: write numbers with commas between them, like 4, 6, 12.5")
	}
	return kilograms(field, text, n, u)
}

// kilograms is a weight in the athlete's units, to the gram.
func kilograms(field, text string, n float64, u training.Units) (unit.Kilograms, error) {
	if n <= 0 || n > heaviest {
		return 0, invalid(field, strings.TrimSpace(text), "is no weight: give more than 0 and up to 1000")
	}
	if u.Pounds() {
		n = float64(unit.FromPounds(n))
	}
	return unit.Kilograms(math.Round(n*1000) / 1000), nil
}

func plain(text string) (float64, error) {
	n, err := strconv.ParseFloat(unitless(text), 64)
	if err == nil && (math.IsNaN(n) || math.IsInf(n, 0)) {
		err = strconv.ErrRange
	}
	return n, err
}

// unitless is a number as typed without its unit.
func unitless(text string) string {
	text = strings.TrimSpace(text)
	for _, name := range []string{"kg", "lbs", "lb"} {
		text = strings.TrimSpace(strings.TrimSuffix(text, name))
	}
	return text
}

func invalid(field, value, why string) error {
	return &training.InvalidError{Field: field, Value: value, Why: why}
}
