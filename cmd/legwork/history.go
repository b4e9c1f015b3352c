package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
)

// usualDays is how far history looks back when nobody says.
const usualDays = 28

func historyCommand(w world) *cobra.Command {
	f := &diaryFlags{}
	var days int
	var format string
	cmd := &cobra.Command{
		Use:   "history",
		Short: "What you did, day by day",
		Example: `  legwork history
  legwork history --days 7 --format json`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := oneOf(format, "text", "json", "md"); err != nil {
				return err
			}
			if err := between("--days", days, 1, 36600); err != nil {
				return err
			}
			today, err := w.today()
			if err != nil {
				return err
			}
			return f.reading(cmd, w, func(d *diary) error {
				list, err := d.app.History(cmd.Context(), d.who.ID, today.AddDays(1-days), today)
				if err != nil {
					return err
				}
				return d.showHistory(cmd, list, format)
			})
		},
	}
	f.register(cmd)
	cmd.Flags().IntVar(&days, "days", usualDays, "the last `N` days")
	cmd.Flags().StringVar(&format, "format", "text", "`FORMAT`: text, md or json")
	return cmd
}

func (d *diary) showHistory(cmd *cobra.Command, list []app.PastDay, format string) error {
	s, err := d.app.State(cmd.Context(), d.who.ID)
	if err != nil {
		return err
	}
	words := d.wordsOf(s)
	if format == "json" {
		docs := make([]pastDocument, len(list))
		for i, x := range list {
			docs[i] = pastOf(x)
		}
		return writeJSON(d.w, docs)
	}
	var b bytes.Buffer
	if len(list) == 0 {
		fmt.Fprintln(&b, "Nothing is logged in that time.")
	}
	for _, x := range list {
		head, item := "", "  "
		if format == "md" {
			head, item = "## ", "- "
		}
		fmt.Fprintf(&b, "%s%s\n", head, plantext.LongDate(x.Date))
		for _, line := range pastLines(x, words) {
			fmt.Fprintln(&b, strings.Join(plantext.Wrap(inset(line)+item, strings.TrimSpace(line), columns), "\n"))
		}
		if format == "md" {
			fmt.Fprintln(&b)
		}
	}
	_, err = d.w.out.Write(b.Bytes())
	return err
}

// inset is the blanks that a line begins with.
func inset(line string) string { return line[:len(line)-len(strings.TrimLeft(line, " "))] }

// pastLines are what happened on a day, one line each.
func pastLines(x app.PastDay, words explain.Words) []string {
	var out []string
	for _, r := range x.Runs {
		out = append(out, "run: "+plantext.RunText(r.Run, words)+effortText(r.Effort))
	}
	for _, s := range x.Sessions {
		out = append(out, sessionText(s, words)...)
	}
	for _, e := range x.NotDone {
		out = append(out, fmt.Sprintf("session %s %s", e.ID, notDoneWord(e.Status)))
	}
	for _, p := range x.Pain {
		out = append(out, fmt.Sprintf("%s, pain %d, %s", p.Site.On(p.Side), p.Score, p.Moment))
	}
	for _, r := range x.Readiness {
		out = append(out, "morning check: "+explain.Morning(r))
	}
	for _, r := range x.Soreness {
		out = append(out, fmt.Sprintf("soreness %d", r.Score))
	}
	for _, t := range x.Tests {
		out = append(out, "test "+testText(t))
	}
	for _, p := range x.Postures {
		out = append(out, postureText(p))
	}
	for _, p := range x.Pauses {
		out = append(out, string(p.Why)+" "+spanText(p.Span))
	}
	for _, f := range x.Flags {
		word := " raised"
		if f.Cleared {
			word = " cleared"
		}
		out = append(out, "warning sign "+f.Rule+word)
	}
	for _, n := range x.Notes {
		about := ""
		if n.Session != "" {
			about = " on " + n.Session
		}
		out = append(out, "note"+about+": "+strings.Join(strings.Fields(n.Text), " "))
	}
	return out
}

// postureText is a check before a run in words.
func postureText(p journal.Posture) string {
	var out []string
	for _, c := range p.Cues {
		out = append(out, explain.PostureName(assessment.Question(c)))
	}
	if len(out) == 0 {
		return "check before a run: nothing spoke up"
	}
	return "check before a run: " + strings.Join(out, ", ")
}

func effortText(e training.RPE) string {
	if e == 0 {
		return ""
	}
	return fmt.Sprintf(", effort %g", float64(e))
}

func notDoneWord(s adaptation.Status) string {
	switch s {
	case adaptation.LetGo:
		return "let go"
	case adaptation.Skipped:
		return "skipped"
	}
	return "missed"
}

// sessionText is a session as done: a line for it and one for each exercise.
func sessionText(s *athlete.Session, words explain.Words) []string {
	head := "session " + s.ID
	if s.Minutes > 0 {
		head += fmt.Sprintf(", %d min", s.Minutes)
	}
	head += effortText(s.Effort)
	if !s.Finished {
		head += ", not ended"
	}
	out := []string{head}
	for _, e := range s.Exercises {
		line := "  " + words.ExerciseName(e.Exercise)
		if e.InsteadOf != "" {
			line += " instead of " + words.ExerciseName(e.InsteadOf)
		}
		out = append(out, line+": "+setsText(e.Sets, words))
	}
	return out
}

// setsText is sets in words; those that are alike are said once.
func setsText(sets []training.LoggedSet, words explain.Words) string {
	var out []string
	for i := 0; i < len(sets); {
		j := i
		for j < len(sets) && setText(sets[j], words) == setText(sets[i], words) {
			j++
		}
		text := setText(sets[i], words)
		if j-i > 1 {
			text = fmt.Sprintf("%d x (%s)", j-i, text)
		}
		out = append(out, text)
		i = j
	}
	return strings.Join(out, "; ")
}

// pastDocument is a day as JSON.
type pastDocument struct {
	Date      training.Date            `json:"date"`
	Runs      []training.DoneRun       `json:"runs"`
	Sessions  []training.LoggedSession `json:"sessions"`
	NotDone   []notDoneDocument        `json:"notDone"`
	Pain      []training.ReportedPain  `json:"pain"`
	Readiness []training.Readiness     `json:"readiness"`
	Soreness  []training.Soreness      `json:"soreness"`
	Tests     []training.TestResult    `json:"tests"`
	Pauses    []journal.Pause          `json:"pauses"`
	Flags     []flagDocument           `json:"flags"`
	Postures  []journal.Posture        `json:"postures"`
	Notes     []noteDocument           `json:"notes"`
}

type flagDocument struct {
	Sign    string `json:"sign"`
	Cleared bool   `json:"cleared"`
}

type noteDocument struct {
	Session string `json:"session,omitempty"`
	Text    string `json:"text"`
}

type notDoneDocument struct {
	Session string `json:"session"`
	Status  string `json:"status"`
}

func pastOf(x app.PastDay) pastDocument {
	out := pastDocument{Date: x.Date, Pain: x.Pain, Readiness: x.Readiness, Soreness: x.Soreness, Tests: x.Tests, Pauses: x.Pauses, Postures: x.Postures}
	for _, f := range x.Flags {
		out.Flags = append(out.Flags, flagDocument{f.Rule, f.Cleared})
	}
	for _, n := range x.Notes {
		out.Notes = append(out.Notes, noteDocument{n.Session, n.Text})
	}
	for _, r := range x.Runs {
		out.Runs = append(out.Runs, r.DoneRun)
	}
	for _, s := range x.Sessions {
		out.Sessions = append(out.Sessions, s.LoggedSession)
	}
	for _, e := range x.NotDone {
		out.NotDone = append(out.NotDone, notDoneDocument{e.ID, string(e.Status)})
	}
	return out
}
