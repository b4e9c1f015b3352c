package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/explain"
)

func logPostureCommand(w world, l *logFlags) *cobra.Command {
	var shoulders, hips, fresh string
	cmd := &cobra.Command{
		Use:   "posture",
		Short: "Log the check before a run: shoulders, hips, freshness",
		Long: `Three questions before a run, each answered yes or no: are your shoulders tense, are
your hips level, do you feel fresh? What speaks up brings a cue and two minutes of
exercises. It never stops a run.`,
		Example: "  legwork log posture --shoulders-tense yes --hips-level yes --fresh no",
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			var p assessment.Posture
			for _, q := range []struct {
				flag, said string
				into       *assessment.Answer
			}{{"shoulders-tense", shoulders, &p.Shoulders}, {"hips-level", hips, &p.Hips}, {"fresh", fresh, &p.Fresh}} {
				a, err := yesOrNo("--"+q.flag, q.said)
				if err != nil {
					return err
				}
				*q.into = a
			}
			if p.Shoulders == "" && p.Hips == "" && p.Fresh == "" {
				return usageError{fmt.Errorf("nothing is answered; see legwork log posture --help")}
			}
			return l.log(cmd, w, func(d *diary, day training.Date, by app.Pen) (app.Written, []string, error) {
				if day != by.Today() {
					return app.Written{}, nil, &training.InvalidError{Field: "--date", Value: day.String(), Why: "the check before a run is of today"}
				}
				made, advice, err := d.app.ReportPosture(cmd.Context(), by, p)
				return made, append([]string{"check before a run, " + shortDay(day)}, adviceLines(advice, d.wordsOf(made.State))...), err
			})
		},
	}
	cmd.Flags().StringVar(&shoulders, "shoulders-tense", "", "`yes` or no")
	cmd.Flags().StringVar(&hips, "hips-level", "", "`yes` or no")
	cmd.Flags().StringVar(&fresh, "fresh", "", "`yes` or no")
	return cmd
}

func yesOrNo(field, said string) (assessment.Answer, error) {
	switch said {
	case "":
		return "", nil
	case "yes", "y":
		return assessment.Yes, nil
	case "no", "n":
		return assessment.No, nil
	}
	return "", &training.InvalidError{Field: field, Value: said, Why: "use yes or no"}
}

// adviceLines is what the check brings, a line each.
func adviceLines(a assessment.PostureAdvice, words explain.Words) []string {
	var out []string
	for _, r := range a.Cues {
		out = append(out, words.Sentence(r))
	}
	for _, x := range a.Activation {
		out = append(out, fmt.Sprintf("%s, %d s", words.ExerciseName(x.Exercise), int(x.Time)))
	}
	for _, r := range a.Why {
		out = append(out, words.Sentence(r))
	}
	return out
}
