package explain

import (
	"strconv"
	"strings"
)

// Several is a number with its noun: "1 session", "4 sessions", "2 entries".
func Several(n int, noun string) string { return strconv.Itoa(n) + " " + forms(noun, n == 1) }

// forms is a noun for one thing or for more.
func forms(noun string, one bool) string {
	if one {
		return noun
	}
	if root, ok := strings.CutSuffix(noun, "y"); ok && !strings.ContainsAny(root[max(0, len(root)-1):], "aeiou") {
		return root + "ies"
	}
	return noun + "s"
}
