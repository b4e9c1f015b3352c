package plantext

import (
	"fmt"
	"io"
	"strings"

	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/planner"
)

// Diff prints what changes between two plans, grouped by session.
func Diff(w io.Writer, list []planner.Change, words explain.Words) error {
	var b strings.Builder
	if len(list) == 0 {
		b.WriteString("Nothing changes.\n")
	}
	last := "-"
	for _, c := range list {
		if c.Session != last {
			name := c.Session
			if name == "" {
				name = "The whole plan"
			}
			fmt.Fprintf(&b, "%s, %s\n", name, LongDate(c.Date))
			last = c.Session
		}
		fmt.Fprintf(&b, "  %s\n", Capital(words.Sentence(c.What)))
	}
	_, err := io.WriteString(w, b.String())
	return err
}
