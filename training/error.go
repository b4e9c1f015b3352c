package training

import (
	"fmt"
	"strings"
)

// InvalidError is something the athlete can mend: which field, which value,
// and the way out.
type InvalidError struct {
	Field string // as the athlete writes it: "--race", "profile.yaml:12: mass"
	Value string
	Why   string // what is wrong and what to do
}

// Error is one line for a terminal.
func (e *InvalidError) Error() string {
	if e.Value == "" {
		return fmt.Sprintf("%s: %s", e.Field, e.Why)
	}
	return fmt.Sprintf("%s: %q: %s", e.Field, e.Value, e.Why)
}

// joinWords lists words for an error message: "a, b or c".
func joinWords[T ~string](words []T) string {
	var b strings.Builder
	for i, w := range words {
		switch {
		case i == 0:
		case i == len(words)-1:
			b.WriteString(" or ")
		default:
			b.WriteString(", ")
		}
		b.WriteString(string(w))
	}
	return b.String()
}

func equalFold(a, b string) bool { return strings.EqualFold(strings.TrimSpace(a), b) }
