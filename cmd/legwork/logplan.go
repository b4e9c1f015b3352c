package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

func logSwapCommand(w world, l *logFlags) *cobra.Command {
	var session, why string
	var always bool
	cmd := &cobra.Command{
		Use:     "swap EXERCISE FOR",
		Short:   "Log that one exercise is done instead of another",
		Example: "  legwork log swap nordic slider_curl --why kit",
		Args:    exactArgs(2, "the exercise left out and the one done; quote names of several words"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return l.log(cmd, w, func(d *diary, day training.Date, by app.Pen) (app.Written, []string, error) {
				which := app.Which{Session: session, Date: day}
				planned, err := d.app.Prescribed(cmd.Context(), by, which)
				if err != nil {
					return app.Written{}, nil, err
				}
				from, err := exerciseMeant(d.cat, args[0], exercisesIn(planned))
				if err != nil {
					return app.Written{}, nil, err
				}
				to, err := exerciseMeant(d.cat, args[1], nil)
				if err != nil {
					return app.Written{}, nil, err
				}
				swap, says := journal.Swap{From: from.ID, To: to.ID, Why: why}, fmt.Sprintf("%s instead of %s", to.Name, from.Name)
				if always {
					made, err := d.app.Replace(cmd.Context(), by, which, journal.Replace{Swap: swap})
					return made, []string{says + " from now on"}, err
				}
				made, err := d.app.Swap(cmd.Context(), by, which, swap)
				return made, []string{says}, err
			})
		},
	}
	cmd.Flags().StringVar(&session, "session", "", "the `ID` of the session (default: that of the day)")
	cmd.Flags().StringVar(&why, "why", "", "`WHY`: pain, kit, dislike or your own words")
	cmd.Flags().BoolVar(&always, "always", false, "from this session on, not in it alone")
	return cmd
}

func logSkipCommand(w world, l *logFlags) *cobra.Command {
	var why string
	cmd := &cobra.Command{
		Use:   "skip [SESSION]",
		Short: "Log that a planned session will not be done",
		Example: `  legwork log skip
  legwork log skip 2026-W48-A --why "work"`,
		Args: atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			session := strings.Join(args, "")
			return l.log(cmd, w, func(d *diary, _ training.Date, by app.Pen) (app.Written, []string, error) {
				e, made, err := d.app.Skip(cmd.Context(), by, session, why)
				return made, []string{fmt.Sprintf("session %s of %s is skipped", e.ID, shortDay(e.Date))}, err
			})
		},
	}
	cmd.Flags().StringVar(&why, "why", "", "`WHY`, in your own words")
	return cmd
}

func logMoveCommand(w world, l *logFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "move SESSION DAY [START]",
		Short: "Move a planned session to another day or start",
		Example: `  legwork log move 2026-W48-A fri
  legwork log move 2026-W48-A 2026-11-27 07:00`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 2 && len(args) != 3 {
				return usageError{fmt.Errorf("%s wants a session and a day, like 2026-W48-A fri; see its --help", cmd.CommandPath())}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			to, err := moveTo(w, args[1:])
			if err != nil {
				return err
			}
			return l.log(cmd, w, func(d *diary, _ training.Date, by app.Pen) (app.Written, []string, error) {
				e, made, err := d.app.Move(cmd.Context(), by, args[0], to)
				return made, []string{fmt.Sprintf("session %s moves from %s to %s", e.ID, shortDay(e.Date), plantext.LongDate(to.Date))}, err
			})
		},
	}
}

func moveTo(w world, args []string) (journal.Move, error) {
	today, err := w.today()
	if err != nil {
		return journal.Move{}, err
	}
	d, err := dayNear("day", args[0], today, ahead)
	if err != nil || len(args) == 1 {
		return journal.Move{Date: d}, err
	}
	c, err := training.ParseClock(args[1])
	if err != nil {
		return journal.Move{}, &training.InvalidError{Field: "start", Value: args[1], Why: "is no time of day; write 07:00"}
	}
	return journal.Move{Date: d, Start: c}, nil
}

func logRunCommand(w world, l *logFlags) *cobra.Command {
	var effort float64
	cmd := &cobra.Command{
		Use:   "run KIND DISTANCE TIME",
		Short: "Log a run as you ran it",
		Example: `  legwork log run easy 8km 45min --effort 4
  legwork log run long 1h50 --date sun
  legwork log run intervals 9km 52min @06:30`,
		Args: atLeast(1, "a kind and how far or long, like easy 8km 45min"),
		RunE: func(cmd *cobra.Command, args []string) error {
			r, err := parseRun(args)
			if err != nil {
				return err
			}
			if err := effortFlag(cmd, effort); err != nil {
				return err
			}
			return l.log(cmd, w, func(d *diary, day training.Date, by app.Pen) (app.Written, []string, error) {
				run := training.DoneRun{Run: training.Run{Date: day, Start: r.Start, Minutes: r.Minutes, Distance: r.Distance, Kind: r.Kind}, Effort: training.RPE(effort)}
				made, err := d.app.LogRun(cmd.Context(), by, run)
				if err != nil {
					return made, nil, err
				}
				words := d.wordsOf(made.State)
				lines := []string{plantext.RunText(run.Run, words) + ", " + shortDay(day)}
				if why, over := adaptation.Spike(made.State, runKey(made)); over {
					lines = append(lines, words.Sentence(why))
				}
				return made, lines, nil
			})
		},
	}
	cmd.Flags().Float64Var(&effort, "effort", 0, "how hard it was as a whole, `1-10`")
	return cmd
}

// runKey is the key of the run that was written down.
func runKey(made app.Written) string {
	for _, e := range made.Events {
		if r, ok := e.Body.(journal.DoneRun); ok {
			return r.Key
		}
	}
	return ""
}

func logPauseCommand(w world, l *logFlags, kind journal.PauseKind) *cobra.Command {
	var from, until, place string
	var fever, over bool
	short := map[journal.PauseKind]string{journal.Ill: "Log that you are ill", journal.Away: "Log that you are away"}[kind]
	cmd := &cobra.Command{
		Use:   string(kind),
		Short: short,
		Example: fmt.Sprintf(`  legwork log %[1]s
  legwork log %[1]s --from mon --until 2026-11-29
  legwork log %[1]s --over`, kind),
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			today, err := w.today()
			if err != nil {
				return err
			}
			p := journal.Pause{Why: kind, Fever: fever, Place: place} // without a day: the one that holds, else from today on
			if from != "" {
				if p.Span.From, err = dayNear("--from", from, today, back); err != nil {
					return err
				}
			}
			if until != "" {
				if p.Span.Until, err = dayNear("--until", until, today, ahead); err != nil {
					return err
				}
			}
			return l.log(cmd, w, func(d *diary, day training.Date, by app.Pen) (app.Written, []string, error) {
				if over {
					made, err := d.app.EndPause(cmd.Context(), by, kind, day.AddDays(-1))
					return made, []string{fmt.Sprintf("no longer %s since %s", kind, shortDay(day))}, err
				}
				made, err := d.app.LogPause(cmd.Context(), by, p)
				return made, d.texts(made), err
			})
		},
	}
	fs := cmd.Flags()
	fs.SortFlags = false
	fs.StringVar(&from, "from", "", "the first `DAY` (default: today)")
	fs.StringVar(&until, "until", "", "the last `DAY` (default: not known)")
	fs.BoolVar(&over, "over", false, "it is over since today")
	if kind == journal.Ill {
		fs.BoolVar(&fever, "fever", false, "with a fever, or ill in the whole body")
	} else {
		fs.StringVar(&place, "place", "", "train there, at a `PLACE` of your profile")
	}
	return cmd
}

func spanText(s training.Span) string {
	if s.Until.IsZero() {
		return "since " + shortDay(s.From)
	}
	return fmt.Sprintf("from %s to %s", shortDay(s.From), shortDay(s.Until))
}

func logNoteCommand(w world, l *logFlags) *cobra.Command {
	var session string
	cmd := &cobra.Command{
		Use:     "note TEXT",
		Short:   "Log a remark",
		Example: `  legwork log note "new shoes"`,
		Args:    atLeast(1, "what you want to note"),
		RunE: func(cmd *cobra.Command, args []string) error {
			text := strings.TrimSpace(strings.Join(args, " "))
			return l.log(cmd, w, func(d *diary, day training.Date, by app.Pen) (app.Written, []string, error) {
				made, err := d.app.Note(cmd.Context(), by, day, session, text)
				return made, d.texts(made), err
			})
		},
	}
	cmd.Flags().StringVar(&session, "session", "", "the `ID` of the session it is about")
	return cmd
}
