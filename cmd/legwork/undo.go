package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
)

func undoCommand(w world) *cobra.Command {
	f := &diaryFlags{}
	var list, restore bool
	var format string
	cmd := &cobra.Command{
		Use:   "undo [NAME]",
		Short: "Take back what was done last, or put it back",
		Long: `Takes back what was done last on this computer, as a whole: what one command
wrote, or all that one import brought. Or what you name, with the letters that
every command prints. Nothing is removed: what was taken back can be put back
with --restore.`,
		Example: `  legwork undo
  legwork undo --list
  legwork undo 8f31c2d4
  legwork undo --restore`,
		Args: atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf(format, "text", "json"); err != nil {
				return err
			}
			return f.reading(cmd, w, func(d *diary) error {
				if list {
					return d.listActions(cmd.Context(), format)
				}
				how, said := d.app.Undo, "Taken back for"
				if restore {
					how, said = d.app.Restore, "Put back for"
				}
				return d.undo(cmd.Context(), strings.Join(args, ""), format, said, how)
			})
		},
	}
	f.register(cmd)
	cmd.Flags().BoolVar(&list, "list", false, "list what was done last, and what of it was taken back")
	cmd.Flags().BoolVar(&restore, "restore", false, "put back what was taken back last, or NAME")
	cmd.Flags().StringVar(&format, "format", "text", "`FORMAT`: text or json")
	return cmd
}

// undo takes an action back, or puts it back.
func (d *diary) undo(ctx context.Context, name, format, said string, how func(context.Context, app.Pen, string) (app.Action, app.Written, error)) error {
	var x app.Action
	var made app.Written
	err := d.write(func(by app.Pen) (_ app.Written, err error) {
		x, made, err = how(ctx, by, name)
		return made, err
	})
	if err != nil {
		return err
	}
	doc := documentOf(x, d.wordsOf(made.State))
	doc.Undone = !x.Undone // it is turned round now
	if format == "json" {
		return writeJSON(d.w, doc)
	}
	fmt.Fprintf(d.w.out, "%s %s: %s\n", said, d.who.Name, strings.Join(doc.Said, "\n  "))
	if doc.Undone {
		fmt.Fprintf(d.w.out, "To put it back: legwork undo --restore %s\n", called(x))
	}
	return nil
}

// actionDocument is an action as JSON.
type actionDocument struct {
	Event  string   `json:"event"` // the first one's id, or the import's name
	Date   string   `json:"date"`
	Said   []string `json:"said"`
	Undone bool     `json:"undone"`
}

func documentOf(x app.Action, words explain.Words) actionDocument {
	return actionDocument{x.Name(), x.Date.String(), actionLines(x, words), x.Undone}
}

// called is what an action is called on the command line.
func called(x app.Action) string {
	if x.Import > 0 {
		return x.Name()
	}
	return tail(x.Name())
}

// mostListed actions are listed.
const mostListed = 20

func (d *diary) listActions(ctx context.Context, format string) error {
	var list []app.Action
	err := d.readOr(func(by app.Pen) (_ app.Written, err error) {
		list, err = d.app.Actions(ctx, by)
		return app.Written{}, err
	})
	if err != nil {
		return err
	}
	s, err := d.app.State(ctx, d.who.ID)
	if err != nil {
		return err
	}
	words := d.wordsOf(s)
	list = list[:min(len(list), mostListed)]
	docs := make([]actionDocument, len(list))
	for i, x := range list {
		docs[i] = documentOf(x, words)
	}
	if format == "json" {
		return writeJSON(d.w, docs)
	}
	for i, x := range docs {
		mark := ""
		if x.Undone {
			mark = " (taken back)"
		}
		fmt.Fprintf(d.w.out, "%s  %s  %s%s\n", called(list[i]), x.Date, summed(x.Said), mark)
	}
	return nil
}

// summed is the first line of several, with how many there are.
func summed(lines []string) string {
	if len(lines) < 2 {
		return strings.Join(lines, "")
	}
	return fmt.Sprintf("%s, and %d more", lines[0], len(lines)-1)
}

// actionLines say what an action was: an import in one line, and the sets of one
// exercise.
func actionLines(x app.Action, words explain.Words) []string {
	if x.Import > 0 {
		return []string{importLine(x)}
	}
	sets := map[string]int{}
	for _, e := range x.Events {
		if e.Kind == journal.SetLogged {
			sets[e.Slot.Exercise]++
		}
	}
	var out []string
	for _, e := range x.Events {
		n := sets[e.Slot.Exercise]
		switch {
		case e.Kind != journal.SetLogged || n == 1:
			out = append(out, eventText(e, words))
		case n > 1:
			out = append(out, fmt.Sprintf("%d sets of %s in %s", n, words.ExerciseName(e.Slot.Exercise), e.Session))
			delete(sets, e.Slot.Exercise)
		}
	}
	return out
}

// importLine says how much an import brought, and of which days.
func importLine(x app.Action) string {
	first, last := x.Events[0].Date(), x.Events[0].Date()
	for _, e := range x.Events {
		first, last = min(first, e.Date()), max(last, e.Date())
	}
	days := "of " + first.String()
	if first < last {
		days = fmt.Sprintf("from %s to %s", first, last)
	}
	return fmt.Sprintf("import of %s %s", explain.Several(len(x.Events), "event"), days)
}
