package plantext

import (
	"fmt"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training"
)

// mostLines is how many lines of a file a note names before it only counts
// them. House rule: three show a pattern.
const mostLines = 3

// NoteLines are notes, one line each: where, then what. Notes of one file that
// say the same are one line, in the place of the first.
func NoteLines(notes []training.Note) []string {
	type same struct{ source, text string }
	var order []same
	lines := map[same][]int{}
	for _, n := range notes {
		k := same{n.Source, n.Text}
		if _, seen := lines[k]; !seen {
			order = append(order, k)
		}
		lines[k] = append(lines[k], n.Line)
	}
	var out []string
	for _, k := range order {
		out = append(out, noteLine(k.source, k.text, lines[k]))
	}
	return out
}

func noteLine(source, text string, lines []int) string {
	lines = slices.DeleteFunc(lines, func(n int) bool { return n == 0 })
	switch {
	case source == "":
		return text
	case len(lines) == 0:
		return source + ": " + text
	}
	shown := lines[:min(len(lines), mostLines)]
	where := strings.Trim(strings.ReplaceAll(fmt.Sprint(shown), " ", ", "), "[]")
	if more := len(lines) - len(shown); more > 0 {
		where += fmt.Sprintf(" and %d more", more)
	}
	return source + ":" + where + ": " + text
}
