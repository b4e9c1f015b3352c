package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/progression"
)

// sessionsAhead are shown of an exercise.
const sessionsAhead = 4

func progressCommand(w world) *cobra.Command {
	f := &diaryFlags{}
	var weeks int
	var format string
	cmd := &cobra.Command{
		Use:   "progress [EXERCISE]",
		Short: "Where you stand: strength, sessions kept, load",
		Long: `Without an exercise: the last weeks with their sessions and load, and what you
lift. With one: what was done of it, the estimate of what you can lift once, and
the next four sessions if all goes well.`,
		Example: `  legwork progress
  legwork progress goblet squat`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf(format, "text", "json"); err != nil {
				return err
			}
			if err := between("--weeks", weeks, 1, 520); err != nil {
				return err
			}
			today, err := w.today()
			if err != nil {
				return err
			}
			return f.reading(cmd, w, func(d *diary) error {
				if len(args) > 0 {
					return d.lift(cmd, strings.Join(args, " "), today, format)
				}
				p, err := d.app.Progress(cmd.Context(), d.who.ID, today, weeks)
				if err != nil {
					return err
				}
				return d.showProgress(cmd, p, format)
			})
		},
	}
	f.register(cmd)
	cmd.Flags().IntVar(&weeks, "weeks", 8, "the last `N` weeks")
	cmd.Flags().StringVar(&format, "format", "text", "`FORMAT`: text or json")
	return cmd
}

func (d *diary) words(cmd *cobra.Command) (explain.Words, error) {
	s, err := d.app.State(cmd.Context(), d.who.ID)
	return d.wordsOf(s), err
}

func (d *diary) showProgress(cmd *cobra.Command, p app.Progress, format string) error {
	words, err := d.words(cmd)
	if err != nil {
		return err
	}
	if format == "json" {
		return writeJSON(d.w, progressOf(p))
	}
	var b bytes.Buffer
	fmt.Fprintln(&b, "Week of      sessions           load of runs and strength")
	for _, w := range p.Weeks {
		fmt.Fprintf(&b, "%-12s %-18s %5.0f%s\n", w.Monday.Time().Format("2 Jan 2006"), sessionsText(w), float64(w.Load.Load), guess(w.Load.Estimated))
	}
	fmt.Fprintln(&b, "Load is effort times minutes; ~ marks weeks where part of it is a guess.")
	if len(p.Lifts) > 0 {
		fmt.Fprintf(&b, "\n%-28s %-9s %s\n", "Exercise", "sessions", "could be lifted once")
	}
	for _, l := range p.Lifts {
		fmt.Fprintf(&b, "%-28s %-9d %s\n", words.ExerciseName(l.Exercise), l.Sessions, estimateText(l.Estimate, l.Known, words))
	}
	_, err = d.w.out.Write(b.Bytes())
	return err
}

func guess(is bool) string {
	if is {
		return " ~"
	}
	return ""
}

func sessionsText(w app.ProgressWeek) string {
	if w.Planned == 0 {
		return "none"
	}
	out := fmt.Sprintf("%d of %d done", w.Done, w.Planned)
	if w.Missed > 0 {
		out += fmt.Sprintf(", %d missed", w.Missed)
	}
	return out
}

func estimateText(e progression.Estimated, known bool, words explain.Words) string {
	if !known {
		return "-"
	}
	out := words.Load(float64(e.Max.Grams().Kilograms()))
	switch {
	case e.LowConfidence:
		out += ", not sure: from long sets"
	case e.Sessions == 0:
		out += ", as you said"
	case e.Sessions == 1:
		out += ", from one session"
	}
	return out
}

// lift shows one exercise.
func (d *diary) lift(cmd *cobra.Command, typed string, today training.Date, format string) error {
	e, err := exerciseMeant(d.cat, typed, nil)
	if err != nil {
		return err
	}
	c, err := d.app.LiftCourse(cmd.Context(), d.who.ID, e.ID, today, sessionsAhead)
	if err != nil {
		return err
	}
	words, err := d.words(cmd)
	if err != nil {
		return err
	}
	if format == "json" {
		return writeJSON(d.w, courseOf(c, words))
	}
	var b bytes.Buffer
	liftText(&b, e, c, words)
	_, err = d.w.out.Write(b.Bytes())
	return err
}

func liftText(w io.Writer, e catalogue.Exercise, c app.LiftCourse, words explain.Words) {
	fmt.Fprintf(w, "%s (%s)\n", e.Name, e.ID)
	if len(c.Points) == 0 {
		fmt.Fprintln(w, "  not done yet")
	}
	for _, p := range c.Points {
		line := fmt.Sprintf("%s  %s", p.Date, setsText(p.Sets, words))
		if p.Known {
			line += "; once: " + estimateText(p.Estimate, true, words)
		}
		fmt.Fprintln(w, strings.Join(plantext.Wrap("  ", line, columns), "\n"))
	}
	if c.Session.ID == "" {
		fmt.Fprintln(w, "\nNo session ahead has it.")
		return
	}
	fmt.Fprintf(w, "\nIf all goes well, from %s on (%s)\n", plantext.LongDate(c.Session.Date), c.Session.ID)
	for i, s := range c.Next {
		fmt.Fprintf(w, "  %d  %s\n", i+1, stepText(s, words))
	}
}

// stepText is a step ahead: "3 x 8 x 16 kg, 2 left".
func stepText(s progression.Step, words explain.Words) string {
	if len(s.Counts) == 0 {
		return string(s.Kind)
	}
	out := fmt.Sprintf("%d x %d", len(s.Counts), s.Counts[0])
	if last := s.Counts[len(s.Counts)-1]; last != s.Counts[0] {
		out = fmt.Sprintf("%d x %d-%d", len(s.Counts), last, s.Counts[0])
	}
	switch s.Metric {
	case catalogue.Seconds:
		out += " s"
	case catalogue.Contacts:
		out += " hops"
	case catalogue.Steps:
		out += " steps"
	}
	if s.PerSide {
		out += " a side"
	}
	if s.Load > 0 {
		out += " x " + words.Load(float64(s.Load))
	}
	if s.RIR > 0 {
		out += fmt.Sprintf(", %g left", float64(s.RIR))
	}
	if len(s.Why) > 0 {
		out += ". " + words.Sentence(s.Why[0])
	}
	return out
}

type progressDocument struct {
	Weeks []weekDocument `json:"weeks"`
	Lifts []liftDocument `json:"lifts"`
}

type weekDocument struct {
	Monday    training.Date `json:"monday"`
	Planned   int           `json:"planned"`
	Done      int           `json:"done"`
	Missed    int           `json:"missed"`
	Off       int           `json:"off"`
	Load      float64       `json:"load"`
	Estimated bool          `json:"estimated"`
}

type liftDocument struct {
	Exercise      string        `json:"exercise"`
	Sessions      int           `json:"sessions"`
	Last          training.Date `json:"last"`
	Estimate      float64       `json:"estimateKg,omitempty"`
	LowConfidence bool          `json:"lowConfidence,omitempty"`
}

func progressOf(p app.Progress) progressDocument {
	var out progressDocument
	for _, w := range p.Weeks {
		out.Weeks = append(out.Weeks, weekDocument{w.Monday, w.Planned, w.Done, w.Missed, w.Off, float64(w.Load.Load), w.Load.Estimated})
	}
	for _, l := range p.Lifts {
		out.Lifts = append(out.Lifts, liftDocument{l.Exercise, l.Sessions, l.Last, float64(l.Estimate.Max.Grams().Kilograms()), l.Estimate.LowConfidence})
	}
	return out
}

type courseDocument struct {
	Exercise string          `json:"exercise"`
	Points   []pointDocument `json:"points"`
	Session  string          `json:"session,omitempty"`
	Next     []string        `json:"next"`
}

type pointDocument struct {
	Date     training.Date        `json:"date"`
	Sets     []training.LoggedSet `json:"sets"`
	Estimate float64              `json:"estimateKg,omitempty"`
}

func courseOf(c app.LiftCourse, words explain.Words) courseDocument {
	out := courseDocument{Exercise: c.Exercise, Session: c.Session.ID}
	for _, p := range c.Points {
		x := pointDocument{Date: p.Date, Sets: p.Sets}
		if p.Known {
			x.Estimate = float64(p.Estimate.Max.Grams().Kilograms())
		}
		out.Points = append(out.Points, x)
	}
	for _, s := range c.Next {
		out.Next = append(out.Next, stepText(s, words))
	}
	return out
}
