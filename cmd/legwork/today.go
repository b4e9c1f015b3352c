package main

import (
	"bytes"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/unit"
)

// todayFlags are the flags of legwork today as typed.
type todayFlags struct {
	diaryFlags
	date, session, place, format string
	without                      []string
	minutes                      int
}

func todayCommand(w world) *cobra.Command {
	f := &todayFlags{}
	cmd := &cobra.Command{
		Use:   "today",
		Short: "Today's session, with today's loads and why",
		Long: `Shows today's session with the loads of today, what changed against the plan and
how to undo it, and what waits for your answer. Changes for safety are made
here, at once; each is shown with its undo.`,
		Example: `  legwork today
  legwork today --minutes 20
  legwork today --date 2026-11-26
  legwork today accept fewer/2026-12-14`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return f.run(cmd, w) },
	}
	f.register(cmd)
	cmd.Flags().SortFlags = false
	cmd.Flags().StringVar(&f.date, "date", "", "another `DAY`: 2026-11-26, thu or tomorrow")
	cmd.Flags().IntVar(&f.minutes, "minutes", 0, "there are only `N` minutes")
	cmd.Flags().StringVar(&f.session, "session", "", "another session of the plan, by its `ID`")
	cmd.Flags().StringVar(&f.place, "place", "", "train at another `PLACE` of your profile")
	cmd.Flags().StringArrayVar(&f.without, "without", nil, "leave one of the day's changes out, by its `NAME`; may be repeated")
	cmd.Flags().StringVar(&f.format, "format", "text", "`FORMAT`: text, json or md")
	for _, x := range answerings {
		cmd.AddCommand(x.command(w, &f.diaryFlags))
	}
	return cmd
}

func (f *todayFlags) run(cmd *cobra.Command, w world) error {
	if err := oneOf(f.format, "text", "json", "md"); err != nil {
		return err
	}
	ask, err := f.ask(cmd, w)
	if err != nil {
		return err
	}
	return f.reading(cmd, w, func(d *diary) error {
		var day app.Today
		err := d.readOr(func(by app.Pen) (made app.Written, err error) {
			day, made, err = d.app.Today(cmd.Context(), by, ask)
			return made, err
		})
		if err == nil {
			err = day.Amiss // whoever reads this can mend it
		}
		if err != nil {
			return err
		}
		t := todayText{Today: day, words: wordsFor(day.Plan.Request.Units, d.cat)}
		if f.format == "json" {
			return writeJSON(w, t.document(d.who))
		}
		var b bytes.Buffer
		if f.format == "md" {
			t.markdown(&b)
		} else {
			t.text(&b)
		}
		_, err = w.out.Write(b.Bytes())
		return err
	})
}

func (f *todayFlags) ask(cmd *cobra.Command, w world) (adaptation.Ask, error) {
	today, err := w.today()
	if err != nil {
		return adaptation.Ask{}, err
	}
	ask := adaptation.Ask{Date: today, Session: f.session, Place: f.place}
	if f.date != "" {
		if ask.Date, err = dayNear("--date", f.date, today, ahead); err != nil {
			return ask, err
		}
	}
	if cmd.Flags().Changed("minutes") {
		if err := between("--minutes", f.minutes, 5, 120); err != nil {
			return ask, err
		}
		ask.Minutes = unit.Minutes(f.minutes)
	}
	for _, x := range f.without {
		ask.Without = append(ask.Without, readiness.ConsequenceID(x))
	}
	return ask, nil
}
