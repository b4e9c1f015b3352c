package sheet

import (
	"strings"

	"github.com/legwork-run/legwork/training/catalogue"
)

// Dose is a programme's dose in words: "2 x 8 each side".
func Dose(d catalogue.Dose) string {
	text := Between(d.Sets, "x") + Between(d.Reps, "")
	text += Between(d.Hold, "s held") + Between(d.Contacts, "landings") + Between(d.Steps, "steps")
	if d.PerSide {
		text += "each side"
	}
	return strings.Join(strings.Fields(text), " ")
}
