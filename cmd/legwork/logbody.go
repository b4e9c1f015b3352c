package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/readiness"
)

func logPainCommand(w world, l *logFlags) *cobra.Command {
	var moment string
	var swelling, sharp, limp, bone bool
	cmd := &cobra.Command{
		Use:   "pain SITE SCORE",
		Short: "Log a pain, 0 none to 10 worst",
		Example: `  legwork log pain knee-front-left 3
  legwork log pain achilles-right 5 --moment morning
  legwork log pain shin 6 --limp`,
		Args: exactArgs(2, "a place and a score, like knee-front-left 3"),
		RunE: func(cmd *cobra.Command, args []string) error {
			p := training.ReportedPain{Moment: training.PainMoment(strings.ToLower(moment)), Swelling: swelling, Sharp: sharp, Limp: limp, FocalBone: bone}
			var err error
			if p.Site, p.Side, err = training.ParseSite(args[0]); err != nil {
				return err
			}
			if p.Score, err = parseScore(args[1]); err != nil {
				return err
			}
			return l.log(cmd, w, func(d *diary, day training.Date, by app.Pen) (app.Written, []string, error) {
				p.Date = day
				made, err := d.app.ReportPain(cmd.Context(), by, p)
				return made, d.texts(made), err
			})
		},
	}
	fs := cmd.Flags()
	fs.SortFlags = false
	fs.StringVar(&moment, "moment", string(training.PainBefore), "`WHEN`: before, during, after or morning")
	fs.BoolVar(&swelling, "swelling", false, "it is swollen, locks or gives way")
	fs.BoolVar(&sharp, "sharp", false, "it was sharp and sudden")
	fs.BoolVar(&limp, "limp", false, "you limped")
	fs.BoolVar(&bone, "bone", false, "it sits on one spot of a bone, or comes at night or on a hop")
	return cmd
}

// parseScore reads how bad something is.
func parseScore(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 10 {
		return 0, &training.InvalidError{Field: "score", Value: s, Why: "use a whole number from 0 (none) to 10 (worst)"}
	}
	return n, nil
}

func shortDay(d training.Date) string { return d.Time().Format("Mon 2 Jan") }

func logCheckCommand(w world, l *logFlags) *cobra.Command {
	var r training.Readiness
	var slept string
	items := []struct {
		name, means string
		to          *int
	}{
		{"sleep", "how you slept, `1-10`, 10 best", &r.Sleep}, {"freshness", "how fresh you are, `1-10`, 10 freshest", &r.Freshness},
		{"soreness", "how free of soreness you are, `1-10`, 10 none", &r.Soreness}, {"stress", "how free of stress you are, `1-10`, 10 none", &r.Stress},
		{"mood", "your mood, `1-10`, 10 best", &r.Mood},
	}
	cmd := &cobra.Command{
		Use:     "check",
		Short:   "Log the morning check",
		Example: "  legwork log check --sleep 7 --freshness 6 --soreness 8 --stress 7 --mood 8 --slept 7h30",
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			for _, it := range items {
				if cmd.Flags().Changed(it.name) {
					if err := between("--"+it.name, *it.to, 1, 10); err != nil {
						return err
					}
				}
			}
			if slept != "" {
				m, ok, err := parseMinutes(slept)
				if !ok || err != nil || m > 24*60 {
					return &training.InvalidError{Field: "--slept", Value: slept, Why: "is no time slept; write 7h30 or 7:30"}
				}
				r.Slept = m
			}
			return l.log(cmd, w, func(d *diary, day training.Date, by app.Pen) (app.Written, []string, error) {
				r.Date = day
				made, err := d.app.ReportReadiness(cmd.Context(), by, r)
				return made, d.texts(made), err
			})
		},
	}
	cmd.Flags().SortFlags = false
	for _, it := range items {
		cmd.Flags().IntVar(it.to, it.name, 0, it.means)
	}
	cmd.Flags().StringVar(&slept, "slept", "", "how `LONG` you slept, like 7h30")
	return cmd
}

func logSorenessCommand(w world, l *logFlags) *cobra.Command {
	var weak, dark bool
	cmd := &cobra.Command{
		Use:     "soreness SCORE",
		Short:   "Log muscle soreness, 0 none to 10 worst",
		Example: "  legwork log soreness 4",
		Args:    exactArgs(1, "a score from 0 to 10"),
		RunE: func(cmd *cobra.Command, args []string) error {
			score, err := parseScore(args[0])
			if err != nil {
				return err
			}
			return l.log(cmd, w, func(d *diary, day training.Date, by app.Pen) (app.Written, []string, error) {
				made, err := d.app.ReportSoreness(cmd.Context(), by, training.Soreness{Date: day, Score: score, Weak: weak, DarkUrine: dark})
				return made, d.texts(made), err
			})
		},
	}
	cmd.Flags().BoolVar(&weak, "weak", false, "the muscles are clearly weaker too")
	cmd.Flags().BoolVar(&dark, "dark-urine", false, "your urine is dark")
	return cmd
}

func logFlagCommand(w world, l *logFlags) *cobra.Command {
	var clear bool
	cmd := &cobra.Command{
		Use:   "flag [FLAG...]",
		Short: "Log a warning sign, or that a clinician has cleared it",
		Long:  "Logs warning signs. Without a name it lists them. All training stops until somebody qualified has looked and --clear says so.",
		Example: `  legwork log flag
  legwork log flag FLAG-02
  legwork log flag FLAG-02 --clear`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 && !clear {
				return listFlags(w)
			}
			if len(args) == 0 {
				return &training.InvalidError{Field: "--clear", Why: "say which warning sign was cleared, like FLAG-02"}
			}
			var f journal.Flags
			for _, a := range args {
				id := strings.ToUpper(a)
				if _, ok := flagNamed(id); !ok {
					return &training.InvalidError{Field: "flag", Value: a, Why: "is no warning sign; legwork log flag lists them"}
				}
				if clear {
					f.Cleared = append(f.Cleared, id)
				} else {
					f.Raised = append(f.Raised, id)
				}
			}
			return l.log(cmd, w, func(d *diary, day training.Date, by app.Pen) (app.Written, []string, error) {
				made, err := d.app.ReportFlags(cmd.Context(), by, f)
				said := "warning sign " + strings.Join(f.Raised, ", ")
				if clear {
					said = strings.Join(f.Cleared, ", ") + " cleared by a clinician"
				}
				return made, []string{said}, err
			})
		},
	}
	cmd.Flags().BoolVar(&clear, "clear", false, "somebody qualified has looked and agrees to training")
	return cmd
}

func flagNamed(id string) (readiness.Flag, bool) {
	for _, f := range readiness.Flags {
		if string(f.Rule) == id {
			return f, true
		}
	}
	return readiness.Flag{}, false
}

func listFlags(w world) error {
	words := explain.Words{}
	for _, f := range readiness.Flags {
		fmt.Fprintf(w.out, "%s  %s\n", f.Rule, words.Sentence(training.Because(f.Rule, f.Question)))
	}
	return nil
}

func logTestCommand(w world, l *logFlags) *cobra.Command {
	var left, right float64
	var way, stopped string
	var pain int
	cmd := &cobra.Command{
		Use:   "test [TEST] [VALUE]",
		Short: "Log a self-test",
		Long:  "Logs a self-test. Without a name it lists them. A test of each side takes --left and --right, any other a value.",
		Example: `  legwork log test
  legwork log test side_plank --left 62 --right 55`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return listTests(w)
			}
			if len(args) > 2 {
				return usageError{fmt.Errorf("%s takes a test and a value; see its --help", cmd.CommandPath())}
			}
			p, ok := testNamed(args[0])
			if !ok {
				return &training.InvalidError{Field: "test", Value: args[0], Why: "is no self-test; legwork log test lists them"}
			}
			t := training.TestResult{Test: p.ID, Left: training.TestValue(left), Right: training.TestValue(right), Variant: way, Pain: pain, Stopped: stopped}
			if len(args) == 2 {
				v, err := parseNumber(args[1], "the value")
				if err != nil {
					return &training.InvalidError{Field: "value", Value: args[1], Why: err.Error()}
				}
				t.Left = training.TestValue(v)
			}
			return l.log(cmd, w, func(d *diary, day training.Date, by app.Pen) (app.Written, []string, error) {
				t.Date = day
				read, err := d.app.ReportTest(cmd.Context(), by, t)
				if err != nil {
					return read.Written, nil, err
				}
				words := d.wordsOf(read.State)
				lines := append(d.texts(read.Written), sentences(read.Reading.Why, words)...)
				return read.Written, append(lines, linkLines(read.Links, words)...), nil
			})
		},
	}
	fs := cmd.Flags()
	fs.SortFlags = false
	fs.Float64Var(&left, "left", 0, "the left side's `VALUE`")
	fs.Float64Var(&right, "right", 0, "the right side's `VALUE`")
	fs.StringVar(&way, "way", "", "the `WAY` it was done, where there are several")
	fs.IntVar(&pain, "pain", 0, "pain during it, `0-10`")
	fs.StringVar(&stopped, "stopped", "", "`WHY` it ended early")
	return cmd
}

// testNamed finds a self-test by its id, with or without its number:
// t5_side_plank, side_plank or side-plank.
func testNamed(s string) (assessment.Protocol, bool) {
	want := strings.ReplaceAll(strings.ToLower(s), "-", "_")
	for _, p := range assessment.Protocols() {
		_, name, _ := strings.Cut(p.ID, "_")
		if p.ID == want || name == want {
			return p, true
		}
	}
	return assessment.Protocol{}, false
}
