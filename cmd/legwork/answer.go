package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/planner"
)

// answerer does one thing with the proposal of a key.
type answerer func(context.Context, app.Pen, string) (app.Answerable, app.Written, error)

// answering is one thing to do with a proposal that waits, as a command.
type answering struct {
	use, short, said string
	how              func(*diary) answerer
}

var answerings = []answering{
	{"show", "Show what a waiting proposal would change", "", func(d *diary) answerer { return d.look }},
	{"accept", "Take a waiting proposal up", "Taken up", func(d *diary) answerer { return d.app.Accept }},
	{"decline", "Turn a waiting proposal down; it is not made again", "Turned down", func(d *diary) answerer { return d.app.Decline }},
}

// command is the answering as a command of legwork today.
func (x answering) command(w world, f *diaryFlags) *cobra.Command {
	var full bool
	cmd := &cobra.Command{
		Use:     x.use + " KEY",
		Short:   x.short,
		Example: "  legwork today " + x.use + " fewer/2026-12-14",
		Args:    exactArgs(1, "the key of a proposal; legwork today lists them"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return f.reading(cmd, w, func(d *diary) error { return d.answer(cmd.Context(), x, args[0], full) })
		},
	}
	cmd.Flags().BoolVar(&full, "full", false, "show every change, not only the first weeks'")
	return cmd
}

// look writes nothing.
func (d *diary) look(ctx context.Context, by app.Pen, key string) (app.Answerable, app.Written, error) {
	x, err := d.app.Look(ctx, by, key)
	return x, app.Written{}, err
}

// answer gives a proposal its answer and says what came of it.
func (d *diary) answer(ctx context.Context, x answering, key string, full bool) error {
	var p app.Answerable
	var made app.Written
	do := d.write
	if x.said == "" { // it only looks
		do = d.readOr
	}
	err := do(func(by app.Pen) (_ app.Written, err error) {
		p, made, err = x.how(d)(ctx, by, key)
		return made, err
	})
	if err != nil {
		return err
	}
	s, err := d.app.State(ctx, d.who.ID)
	if err != nil {
		return err
	}
	words := d.wordsOf(s)
	if x.said != "" {
		fmt.Fprintf(d.w.out, "%s for %s: %s\n", x.said, d.who.Name, p.Key)
	}
	for _, r := range p.Why {
		fmt.Fprintln(d.w.out, words.Sentence(r))
	}
	for _, line := range changeLines(p.Changes, words) {
		fmt.Fprintln(d.w.out, "  "+line)
	}
	showDifferences(d.w.out, p.Differences, words, full)
	fmt.Fprint(d.w.out, undoLine(made))
	return nil
}

// mostChanges are shown of a new plan: about two weeks of it.
const mostChanges = 24

// showDifferences lists what another plan changes, the first weeks of it unless
// all is wanted.
func showDifferences(w io.Writer, list []planner.Change, words explain.Words, full bool) {
	shown := list
	if len(shown) > mostChanges && !full {
		shown = shown[:mostChanges]
	}
	for _, c := range shown {
		fmt.Fprintf(w, "  %s %s: %s\n", shortDay(c.Date), c.Session, words.Sentence(c.What))
	}
	if n := len(list) - len(shown); n > 0 {
		fmt.Fprintf(w, "  ... and %s later; --full shows all\n", explain.Several(n, "change"))
	}
}
