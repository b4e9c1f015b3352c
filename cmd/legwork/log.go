package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// logFlags are those of every legwork log.
type logFlags struct {
	diaryFlags
	date, format string
}

func logCommand(w world) *cobra.Command {
	f := &logFlags{}
	cmd := &cobra.Command{
		Use:   "log",
		Short: "Write down what you did and how you are",
		Long: `Writes down what you did and how you are. Every line says what was written, for
whom, and how to take it back; nothing is ever lost by that.`,
		Example: `  legwork log set goblet squat 8x16@2        eight with 16 kg, two left
  legwork log set side plank 2x30s left
  legwork log session --as-planned --effort 7
  legwork log pain knee-front-left 3 --moment during
  legwork log check --sleep 7 --freshness 6 --mood 8
  legwork log run tempo 8km 45min --effort 6
  legwork log ill --fever`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	f.register(cmd)
	fs := cmd.PersistentFlags()
	fs.StringVar(&f.date, "date", "", "the `DAY` it was, like 2026-11-23, tue or yesterday (default: today)")
	fs.StringVar(&f.format, "format", "text", "`FORMAT`: text or json")
	cmd.AddCommand(
		logSetCommand(w, f), logSessionCommand(w, f), logSwapCommand(w, f), logSkipCommand(w, f), logMoveCommand(w, f), logChooseCommand(w, f),
		logPainCommand(w, f), logCheckCommand(w, f), logSorenessCommand(w, f), logFlagCommand(w, f), logPostureCommand(w, f), logTestCommand(w, f),
		logRunCommand(w, f), logPauseCommand(w, f, journal.Ill), logPauseCommand(w, f, journal.Away), logNoteCommand(w, f),
	)
	return cmd
}

// day is the day that was meant.
func (f *logFlags) day(w world) (training.Date, error) {
	today, err := w.today()
	if err != nil || f.date == "" {
		return today, err
	}
	d, err := dayNear("--date", f.date, today, back)
	if err == nil && d > today {
		err = &training.InvalidError{Field: "--date", Value: f.date, Why: "is still to come; give the day it happened"}
	}
	return d, err
}

// entry is what a log command does: it writes, and says in lines what.
type entry func(d *diary, day training.Date, by app.Pen) (app.Written, []string, error)

// log runs an entry and says what was written.
func (f *logFlags) log(cmd *cobra.Command, w world, do entry) error {
	if err := oneOf(f.format, "text", "json"); err != nil {
		return err
	}
	day, err := f.day(w)
	if err != nil {
		return err
	}
	return f.writing(cmd, w, func(d *diary) error {
		before, err := d.app.State(cmd.Context(), d.who.ID)
		if err != nil {
			return err
		}
		var made app.Written
		var lines []string
		err = d.write(func(by app.Pen) (_ app.Written, err error) {
			made, lines, err = do(d, day, by)
			return made, err
		})
		if err != nil {
			return err
		}
		return d.say(f.format, made, append(lines, d.consequences(before, made.State, day)...))
	})
}

// consequences are what a day's state asks for now and did not before, in
// sentences.
func (d *diary) consequences(before, now athlete.State, day training.Date) []string {
	words := d.wordsOf(now)
	was := map[string]bool{}
	for _, c := range d.app.Verdict(before, day).Consequences {
		was[words.Sentence(c.Reason)] = true
	}
	var out []string
	for _, c := range d.app.Verdict(now, day).Consequences {
		if s := words.Sentence(c.Reason); !was[s] {
			was[s] = true
			out = append(out, s)
		}
	}
	return out
}

// loggedDocument is what was written, as JSON.
type loggedDocument struct {
	Athlete string            `json:"athlete"`
	Logged  []string          `json:"logged"`
	Events  []json.RawMessage `json:"events"`
	Undo    string            `json:"undo,omitempty"`
}

// say says what was written, for whom, and how to take it back.
func (d *diary) say(format string, made app.Written, lines []string) error {
	if format == "text" {
		fmt.Fprintf(d.w.out, "Logged for %s: %s\n%s", d.who.Name, strings.Join(lines, "\n  "), undoLine(made))
		return nil
	}
	doc := loggedDocument{Athlete: d.who.Name, Logged: lines, Undo: made.Name().String()}
	for _, e := range made.Events {
		line, err := journal.Encode(e)
		if err != nil {
			return err
		}
		doc.Events = append(doc.Events, line)
	}
	return writeJSON(d.w, doc)
}
