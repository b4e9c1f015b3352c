package chart

import (
	"math"
	"strconv"
	"strings"
)

// Unit is what a value counts, in words: {"set", "sets"}, {"kg", "kg"}. The
// zero Unit is a bare number.
type Unit struct{ One, Many string }

// Say is a value with its unit: "1 set", "12 sets", "82.5 kg".
func (u Unit) Say(value float64) string {
	n := Number(value)
	switch {
	case n == "1" && u.One != "":
		return n + " " + u.One
	case u.Many != "":
		return n + " " + u.Many
	}
	return n
}

// Number is a value as people write it: at most one decimal from 10 up, two
// from 1 up and three below, without trailing zeros.
func Number(value float64) string {
	decimals := 3
	switch abs := math.Abs(value); {
	case abs >= 10:
		decimals = 1
	case abs >= 1:
		decimals = 2
	}
	s := strconv.FormatFloat(value, 'f', decimals, 64)
	s = strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
	if s == "-0" || s == "" {
		return "0"
	}
	return s
}
