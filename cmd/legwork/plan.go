package main

import (
	"bytes"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/format/ics"
	"github.com/legwork-run/legwork/format/paper"
	"github.com/legwork-run/legwork/format/planhtml"
	"github.com/legwork-run/legwork/format/planjson"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/planner"
)

func planCommand(w world) *cobra.Command {
	f := &planFlags{}
	cmd := &cobra.Command{
		Use:   "plan",
		Short: "Make a strength plan around your runs",
		Long: `Makes a strength plan around your runs: which days, which exercises, how heavy,
and why. Runs come from calendars and watch files (--runs) or from a week in
words (--usual). What you leave out is worked out; flags win over a profile.`,
		Example: `  legwork plan --usual "tue intervals 60 @06:30, thu tempo 50, sun long 100" --goal half --race 2027-03-14
  legwork plan --runs training.ics --runs strava-export.zip --goal marathon --race 2027-04-18:A:marathon:Spring --equipment dumbbells
  legwork plan --profile me.yaml --pain knee-front-left=3 --weeks 4
  legwork plan --profile me.yaml --format json --out plan.json && legwork why plan.json 2026-W48-A`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return f.run(cmd, w) },
	}
	f.register(cmd)
	return cmd
}

// run makes a plan and writes it.
func (f *planFlags) run(cmd *cobra.Command, w world) error {
	if err := oneOf(f.format, "text", "json", "ics", "md", "html"); err != nil {
		return err
	}
	req, notes, err := f.request(cmd, w)
	if err != nil {
		return err
	}
	var old *training.Plan
	if f.diff != "" {
		p, err := readPlan("--diff", f.diff)
		if err != nil {
			return err
		}
		old = &p
	}
	cat, err := catalogue.Load()
	if err != nil {
		return err
	}
	bar := newProgress(w, "planning ...").watch()
	made, err := planner.Make(req, cat)
	bar.done()
	if err != nil {
		return err
	}
	plan := made.Plan
	for _, line := range plantext.NoteLines(notes) {
		fmt.Fprintf(w.err, "%s: %s\n", appName, line)
	}
	words := wordsFor(plan.Request.Units, cat)
	plan = words.Plan(plan)
	var data []byte
	if old != nil {
		data, err = renderDiff(planner.Diff(words.Plan(*old), plan), f.format, words)
	} else {
		data, err = render(plan, cat, f.format, words, w, f.out == "")
	}
	if err != nil {
		return err
	}
	return writeOut(w, "--out", f.out, data)
}

// render is the plan in one of the formats.
func render(plan training.Plan, cat *catalogue.Catalogue, format string, words explain.Words, w world, screen bool) ([]byte, error) {
	var b bytes.Buffer
	var err error
	switch format {
	case "json":
		return planjson.Encode(plan)
	case "ics":
		err = ics.Write(&b, plan, ics.Feed{
			Name: "Legwork", Stamp: plan.From.Time(), // the plan's own day: the same plan gives the same file
			Describe: func(s training.PrescribedSession) string { return plantext.SessionText(s, words) },
		})
	case "md":
		err = plantext.Markdown(&b, plan, words, func(id string) string { return paper.Strip(cat, id) })
	case "html":
		err = planhtml.Write(&b, plan, words, paper.Drawn(cat))
	default:
		err = plantext.Text(&b, plan, plantext.Options{Words: words, Bold: screen && w.emphasis()})
	}
	return b.Bytes(), err
}

func wordsFor(u training.Units, cat *catalogue.Catalogue) explain.Words {
	return explain.Words{Units: u, ExerciseName: func(id string) string {
		if e, ok := cat.Exercise(id); ok {
			return e.Name
		}
		return id
	}}
}

// readPlan reads the plan saved as JSON that field names.
func readPlan(field, path string) (training.Plan, error) {
	f, err := openFile(field, path)
	if err != nil {
		return training.Plan{}, err
	}
	defer f.Close()
	return planjson.Decode(f, path)
}
