package svg

import (
	"fmt"
	"math"
	"strconv"
)

// Contrast is the ratio of the lightness of two colours written as #RRGGBB:
// 1 for equal ones, 21 for black on white. Text wants 4.5, a mark that carries
// meaning 3.
//
// Source: WCAG 2.2, success criteria 1.4.3 and 1.4.11.
func Contrast(a, b string) (float64, error) {
	la, err := luminance(a)
	if err != nil {
		return 0, err
	}
	lb, err := luminance(b)
	if err != nil {
		return 0, err
	}
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05), nil
}

// luminance is the relative luminance of WCAG 2.2, 0 black to 1 white.
func luminance(colour string) (float64, error) {
	if len(colour) != 7 || colour[0] != '#' {
		return 0, fmt.Errorf("%q is not a colour like #1C1A17", colour)
	}
	rgb, err := strconv.ParseUint(colour[1:], 16, 32)
	if err != nil {
		return 0, fmt.Errorf("%q is not a colour like #1C1A17", colour)
	}
	return 0.2126*linear(rgb>>16) + 0.7152*linear(rgb>>8&255) + 0.0722*linear(rgb&255), nil
}

// linear undoes the gamma of one channel, 0 to 255.
func linear(channel uint64) float64 {
	c := float64(channel) / 255
	if c <= 0.04045 {
		return c / 12.92
	}
	return math.Pow((c+0.055)/1.055, 2.4)
}
