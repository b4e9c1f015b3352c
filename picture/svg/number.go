package svg

import (
	"math"
	"strconv"
	"strings"
)

// Num writes a coordinate: rounded to one decimal, without a trailing zero and
// without a negative zero. Coordinates are finite; what is not is written as 0,
// which every reader of SVG understands.
func Num(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "0"
	}
	tenths := math.Round(v * 10)
	if tenths == 0 {
		return "0"
	}
	return strings.TrimSuffix(strconv.FormatFloat(tenths/10, 'f', 1, 64), ".0")
}

// Nums writes coordinates with a space between them.
func Nums(list ...float64) string {
	words := make([]string, len(list))
	for i, v := range list {
		words[i] = Num(v)
	}
	return strings.Join(words, " ")
}
