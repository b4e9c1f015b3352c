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
	questions := assessment.PostureQuestions()
	said := make([]string, len(questions))
	cmd := &cobra.Command{
		Use:   "posture",
		Short: "Log the check before a run: shoulders, hips, calves, ankles, shoes, freshness",
		Long: `A few questions before a run, each answered yes or no: are your shoulders tense, do
your hips stay level on one leg, are your calves easy, can you fold at the hips, does
each knee reach the wall, are your shoes right, do you feel fresh? What speaks up
brings a cue and two or three minutes of exercises. It never stops a run.`,
		Example: "  legwork log posture --shoulders-tense yes --hips-level yes --fresh no",
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p := assessment.Posture{Said: map[assessment.Question]assessment.Answer{}}
			for i, q := range questions {
				a, err := yesOrNo("--"+string(q.Question), said[i])
				if err != nil {
					return err
				}
				if a != "" {
					p.Said[q.Question] = a
				}
			}
			if len(p.Said) == 0 {
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
	for i, q := range questions {
		cmd.Flags().StringVar(&said[i], string(q.Question), "", "`yes` or no")
	}
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
