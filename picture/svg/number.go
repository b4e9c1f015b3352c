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
	if math.Abs(tenths) > mostTenths {
		return strings.TrimSuffix(strconv.FormatFloat(tenths/10, 'f', 1, 64), ".0")
	}
	whole, tenth := int64(tenths)/10, int64(math.Abs(tenths))%10
	switch {
	case tenth == 0:
		return strconv.FormatInt(whole, 10)
	case whole == 0 && tenths < 0:
		return "-0." + strconv.FormatInt(tenth, 10)
	}
	return strconv.FormatInt(whole, 10) + "." + strconv.FormatInt(tenth, 10)
}

// mostTenths is up to where all tenths have a whole number of their own: 2 to the
// power of 53. Whole numbers are written in a third of the time.
const mostTenths = 1 << 53

// Nums writes coordinates with a space between them.
func Nums(list ...float64) string {
	words := make([]string, len(list))
	for i, v := range list {
		words[i] = Num(v)
	}
	return strings.Join(words, " ")
}
