package main

import (
	"bytes"
	"fmt"
	"io"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
)

// weeksShown of a plan that was taken up are printed.
const weeksShown = 2

// taken prints what a plan that was taken up is: its head and its first weeks.
func taken(w io.Writer, p training.Plan, words explain.Words, bold bool) error {
	var all bytes.Buffer
	if err := plantext.Text(&all, p, plantext.Options{Words: words, Bold: bold}); err != nil {
		return err
	}
	text := all.Bytes()
	if len(p.Weeks) > weeksShown {
		head, _, _ := bytes.Cut(text, []byte(plantext.WeekTitle(p.Weeks[weeksShown], weeksShown)))
		text = fmt.Appendf(bytes.TrimRight(bytes.TrimSuffix(head, []byte("\x1b[1m")), "\n"), "\n\n... and %s more, to %s.\n", explain.Several(len(p.Weeks)-weeksShown, "week"), plantext.LongDate(p.To))
	}
	_, err := w.Write(text)
	return err
}

// tail is what an event is called on the command line: the end of its id, which
// is chance.
func tail(id string) string { return id[max(0, len(id)-8):] }

// undoLine says how to take back what was written; nothing when nothing was.
func undoLine(w app.Written) string {
	if len(w.Events) == 0 {
		return ""
	}
	return undoHint(tail(w.Name().String()))
}

func undoHint(name string) string { return "To take this back: legwork undo " + name + "\n" }
