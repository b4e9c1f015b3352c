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
		Use:   "undo [EVENT]",
		Short: "Take back what was written last, or put it back",
		Long: `Takes back what was written last on this computer, as a whole; or what an event
is named, with the letters that every command prints. Nothing is removed: what
was taken back can be put back with --restore.`,
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
	cmd.Flags().BoolVar(&list, "list", false, "list what was written last, and what of it was taken back")
	cmd.Flags().BoolVar(&restore, "restore", false, "put back what was taken back last, or EVENT")
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
	lines := actionLines(x, wordsFor(made.State.Goal.What.Units, d.cat))
	if format == "json" {
		return writeJSON(d.w, actionDocument{x.Name().String(), day(x), lines, !x.Undone})
	}
	fmt.Fprintf(d.w.out, "%s %s: %s\n", said, d.who.Name, strings.Join(lines, "\n  "))
	if !x.Undone {
		fmt.Fprintf(d.w.out, "To put it back: legwork undo --restore %s\n", tail(x.Name().String()))
	}
	return nil
}

// actionDocument is an action as JSON.
type actionDocument struct {
	Event  string   `json:"event"`
	Date   string   `json:"date"`
	Said   []string `json:"said"`
	Undone bool     `json:"undone"`
}

// mostListed actions are listed.
const mostListed = 20

func (d *diary) listActions(ctx context.Context, format string) error {
	list, err := d.app.Actions(ctx, d.who.ID)
	if err != nil {
		return err
	}
	s, err := d.app.State(ctx, d.who.ID)
	if err != nil {
		return err
	}
	words := wordsFor(s.Goal.What.Units, d.cat)
	list = list[:min(len(list), mostListed)]
	docs := make([]actionDocument, len(list))
	for i, x := range list {
		docs[i] = actionDocument{x.Name().String(), day(x), actionLines(x, words), x.Undone}
	}
	if format == "json" {
		return writeJSON(d.w, docs)
	}
	for _, x := range docs {
		mark := ""
		if x.Undone {
			mark = " (taken back)"
		}
		fmt.Fprintf(d.w.out, "%s  %s  %s%s\n", tail(x.Event), x.Date, summed(x.Said), mark)
	}
	return nil
}

func day(x app.Action) string { return x.Events[0].Date().String() }

// summed is the first line of several, with how many there are.
func summed(lines []string) string {
	if len(lines) < 2 {
		return strings.Join(lines, "")
	}
	return fmt.Sprintf("%s, and %d more", lines[0], len(lines)-1)
}

// actionLines say what an action was; sets of one exercise are one line.
func actionLines(x app.Action, words explain.Words) []string {
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
