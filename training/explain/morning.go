package explain

import (
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/training"
)

// Morning is a morning check in words: its answers, and how long the night was.
// Soreness and stress are named by what is best, since 10 is the best of every
// answer.
func Morning(r training.Readiness) string {
	var out []string
	for _, x := range []struct {
		name  string
		value int
	}{{"sleep", r.Sleep}, {"freshness", r.Freshness}, {"muscles", r.Soreness}, {"calm", r.Stress}, {"mood", r.Mood}} {
		if x.value > 0 {
			out = append(out, fmt.Sprintf("%s %d", x.name, x.value))
		}
	}
	answered := len(out) > 0
	if r.Slept > 0 {
		out = append(out, fmt.Sprintf("slept %d h %02d", int(r.Slept)/60, int(r.Slept)%60))
	}
	text := strings.Join(out, ", ")
	if answered {
		return text + " (10 is best)"
	}
	return text
}
