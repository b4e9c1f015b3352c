package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
)

func logChooseCommand(w world, l *logFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "choose [NAME]",
		Short: "Say which log of a set counts, where it was logged twice",
		Long: `Says which log of a set counts, where two devices, or two copies of one history,
logged the same set. Without a name it lists those sets. Both logs are kept; one
counts, never both.`,
		Example: `  legwork log choose
  legwork log choose 8f31c2d4`,
		Args: atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return l.reading(cmd, w, func(d *diary) error { return d.listClashes(cmd.Context()) })
			}
			return l.log(cmd, w, func(d *diary, _ training.Date, by app.Pen) (app.Written, []string, error) {
				c, log, made, err := d.app.Choose(cmd.Context(), by, args[0])
				if err != nil {
					return made, nil, err
				}
				words := d.wordsOf(made.State)
				return made, []string{fmt.Sprintf("%s is %s", clashName(c, words), setText(log.LoggedSet, words))}, nil
			})
		},
	}
}

func (d *diary) listClashes(ctx context.Context) error {
	list, err := d.app.Clashes(ctx, d.who.ID)
	if err != nil {
		return err
	}
	s, err := d.app.State(ctx, d.who.ID)
	if err != nil {
		return err
	}
	showClashes(d.w.out, list, d.wordsOf(s))
	return nil
}

func showClashes(w io.Writer, list []app.Clash, words explain.Words) {
	if len(list) == 0 {
		fmt.Fprintln(w, "No set is logged twice.")
	}
	for _, c := range list {
		fmt.Fprintf(w, "%s, session %s\n", plantext.Capital(clashName(c, words)), c.Session)
		for i, l := range c.Logs {
			if i == 0 {
				fmt.Fprintf(w, "  counts: %s, logged on %s\n", setText(l.LoggedSet, words), l.Device)
				continue
			}
			fmt.Fprintf(w, "  also logged on %s: %s, not counted\n    use this instead: legwork log choose %s\n", l.Device, setText(l.LoggedSet, words), tail(l.Event.String()))
		}
	}
}

func clashName(c app.Clash, words explain.Words) string {
	name := fmt.Sprintf("set %d of %s", c.Slot.Number, words.ExerciseName(c.Slot.Exercise))
	if c.Slot.Side != "" {
		name += ", " + string(c.Slot.Side)
	}
	return name
}
