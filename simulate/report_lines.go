package simulate

import (
	"fmt"
)

// shownPercentiles are those that Lines prints of every measure.
var shownPercentiles = []int{5, 25, 50, 75, 95}

// Lines is the report as text, a line each, always in the same order: who was
// simulated, then every invariant with its breaches, the counts, the measures,
// and how fast it went.
func (r Report) Lines() []string {
	out := []string{fmt.Sprintf("runners: %d", r.Runners), fmt.Sprintf("athlete-weeks: %d", r.Weeks())}
	for _, name := range Invariants() {
		line := fmt.Sprintf("%s: %d", name, r.Breaches[name])
		if e, ok := r.Examples[name]; ok {
			line += fmt.Sprintf(" (first: %s)", e)
		}
		out = append(out, line)
	}
	for _, name := range names(r.Counts) {
		out = append(out, fmt.Sprintf("%s: %d", name, r.Counts[name]))
	}
	for _, name := range names(r.Measures) {
		out = append(out, r.Measures[name].line(name))
	}
	if n := r.WeeksPerSecond(); n > 0 {
		out = append(out, fmt.Sprintf("athlete-weeks a second, one worker: %d", n))
		out = append(out, fmt.Sprintf("of that time planning: %d %%", 100*r.Planning/r.Busy))
	}
	return out
}

func (m Measure) line(name Name) string {
	line := fmt.Sprintf("%s:", name)
	for _, p := range shownPercentiles {
		line += fmt.Sprintf(" p%d %d", p, m.Percentile(p))
	}
	return fmt.Sprintf("%s (n %d)", line, m.N())
}
