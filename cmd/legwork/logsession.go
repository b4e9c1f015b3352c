package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

func logSessionCommand(w world, l *logFlags) *cobra.Command {
	var session, place string
	var asPlanned bool
	var effort float64
	var took, short int
	cmd := &cobra.Command{
		Use:   "session [ID]",
		Short: "Log that a session is done",
		Long: `Logs that a session is done: the day's, or the one named. With --as-planned every
set that is not logged yet was done as the day had it, with its load and reserve.`,
		Example: `  legwork log session --as-planned
  legwork log session --as-planned --effort 7 --minutes 32
  legwork log session 2026-W48-A --as-planned --date 2026-11-26`,
		Args: atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				session = args[0]
			}
			if err := effortFlag(cmd, effort); err != nil {
				return err
			}
			if cmd.Flags().Changed("minutes") {
				if err := between("--minutes", took, 1, 24*60); err != nil {
					return err
				}
			}
			return l.log(cmd, w, func(d *diary, day training.Date, by app.Pen) (app.Written, []string, error) {
				done, err := d.app.LogSession(cmd.Context(), by, app.SessionDone{
					Which:     app.Which{Session: session, Date: day, Minutes: unit.Minutes(short), Place: place},
					AsPlanned: asPlanned, Effort: training.RPE(effort), Took: unit.Minutes(took),
				})
				d.left(done)
				return done.Written, sessionLines(done, day, effort), err
			})
		},
	}
	fs := cmd.Flags()
	fs.SortFlags = false
	fs.BoolVar(&asPlanned, "as-planned", false, "every set not logged yet was done as planned")
	fs.Float64Var(&effort, "effort", 0, "how hard it was as a whole, `1-10`")
	fs.IntVar(&took, "minutes", 0, "it took `N` minutes")
	fs.IntVar(&short, "short", 0, "it was the version for `N` minutes, as of legwork today --minutes N")
	fs.StringVar(&place, "place", "", "it was done at another `PLACE` of your profile")
	return cmd
}

// effortFlag refuses an effort that is none.
func effortFlag(cmd *cobra.Command, effort float64) error {
	if cmd.Flags().Changed("effort") && !(effort >= 1 && effort <= 10) {
		return &training.InvalidError{Field: "--effort", Value: fmt.Sprint(effort), Why: "use a number from 1 (nothing) to 10 (everything)"}
	}
	return nil
}

// left notes what could not be taken as done.
func (d *diary) left(x app.SessionLogged) {
	for _, id := range x.Left {
		e, _ := d.cat.Exercise(id)
		fmt.Fprintf(d.w.err, "%s: %s has no load planned, so nothing of it is logged; legwork log set %s 8x16@2 logs what you did\n", appName, e.Name, id)
	}
}

func sessionLines(x app.SessionLogged, day training.Date, effort float64) []string {
	line := "session " + x.Session + ", done on " + shortDay(day)
	var more []string
	if x.Sets > 0 {
		more = append(more, fmt.Sprintf("%d sets as planned", x.Sets))
	}
	if effort > 0 {
		more = append(more, fmt.Sprintf("effort %g", effort))
	}
	if len(more) > 0 {
		line += ": " + strings.Join(more, ", ")
	}
	return []string{line}
}
