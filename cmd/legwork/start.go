package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/format/profile"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
)

// startFlags are those of legwork plan that last from one plan to the next.
type startFlags struct {
	diaryFlags
	planFlags
	yes, full, new bool
}

// onlyPlan are the flags of legwork plan that say how one plan is put out.
var onlyPlan = []string{"weeks", "diff", "out"}

func startCommand(w world) *cobra.Command {
	f := &startFlags{}
	cmd := &cobra.Command{
		Use:   "start",
		Short: "Take up a plan and follow it from day to day",
		Long: `Makes a plan as legwork plan does, takes it up and keeps it with everything you
say about yourself. From then on legwork today has your session, legwork log
writes down what you did, and the plan answers.

A second time it begins from what it knows: give only what is new. It shows what
would change and asks before it changes anything.`,
		Example: `  legwork start --usual "tue intervals 60 @06:30, thu tempo 50, sun long 100" --goal half --race 2027-03-14 --equipment dumbbells
  legwork start --profile me.yaml --athlete Ana
  legwork start --race 2027-04-18:A:marathon --yes`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return f.run(cmd, w) },
	}
	all := &cobra.Command{}
	f.planFlags.register(all)
	all.Flags().VisitAll(func(x *pflag.Flag) {
		for _, name := range onlyPlan {
			if x.Name == name {
				return
			}
		}
		cmd.Flags().AddFlag(x)
	})
	cmd.Flags().SortFlags = false
	cmd.Flags().BoolVar(&f.yes, "yes", false, "take the new plan up without asking")
	cmd.Flags().BoolVar(&f.new, "new", false, "begin a history for --athlete NAME beside those who are here")
	cmd.Flags().BoolVar(&f.full, "full", false, "show every change, not only the first weeks'")
	f.diaryFlags.register(cmd)
	return cmd
}

func (f *startFlags) run(cmd *cobra.Command, w world) error {
	if err := oneOf(f.format, "text", "json", "ics", "md", "html"); err != nil {
		return err
	}
	ctx := cmd.Context()
	known, err := f.known(ctx, w)
	if err != nil {
		return err
	}
	wishes, notes, err := f.wishes(cmd, w, known)
	if err != nil {
		return err
	}
	for _, line := range plantext.NoteLines(notes) {
		fmt.Fprintf(w.err, "%s: %s\n", appName, line)
	}
	begin := f.begin
	if f.new {
		begin = f.beginAnew
	}
	d, err := begin(ctx, w)
	if err != nil {
		return err
	}
	defer d.Close()
	return f.takeUp(ctx, d, wishes)
}

// known is what the history says so far; nothing for somebody new. Nothing is
// made for it, so that a slip in a flag leaves no trace.
func (f *startFlags) known(ctx context.Context, w world) (athlete.State, error) {
	d, err := f.open(ctx, w)
	if err != nil {
		return athlete.State{}, unlessNew(err)
	}
	defer d.Close()
	if f.new {
		return athlete.State{}, nil
	}
	who, err := d.app.Whose(ctx, f.athlete)
	if err != nil {
		return athlete.State{}, unlessNew(err)
	}
	return d.app.State(ctx, who.ID)
}

// wishes are the flags laid over what is known.
func (f *startFlags) wishes(cmd *cobra.Command, w world, s athlete.State) (app.Wishes, []training.Note, error) {
	out := app.Wished(s)
	set, err := f.settings(out, s)
	if err != nil {
		return out, nil, err
	}
	if err := f.overlay(cmd, &set); err != nil {
		return out, nil, err
	}
	today, err := w.today()
	if err != nil {
		return out, nil, err
	}
	q := &set.Request
	if q.From.IsZero() {
		q.From = app.FirstDay(s, today)
	}
	notes, err := f.readRuns(w, &set)
	if err != nil {
		return out, notes, err
	}
	if q.Goal == "" {
		q.Goal = goalOf(q.Races)
	}
	out.Goal = journal.Goal{Goal: q.Goal, Races: q.Races, Policy: q.Policy, Sessions: q.Sessions, Minutes: q.Minutes, Days: q.Days, Programme: q.Programme, Units: q.Units}
	out.Profile, out.Usual, out.Pain, out.From = q.Profile, q.Usual, q.Pain, q.From
	if len(set.Runs) > 0 {
		out.Calendars = []journal.Calendar{calendarOf(q.Runs, q.Busy)}
	}
	return out, notes, nil
}

// settings are what the flags are laid over: the profile file named, else what
// was wished before, else nothing.
func (f *startFlags) settings(known app.Wishes, s athlete.State) (profile.Settings, error) {
	if f.profile != "" {
		return readProfile(f.profile)
	}
	g := known.Goal
	set := profile.Settings{Request: training.Request{
		Goal: g.Goal, Races: g.Races, Policy: g.Policy, Sessions: g.Sessions, Minutes: g.Minutes, Days: g.Days,
		Programme: g.Programme, Units: g.Units, Profile: known.Profile, Usual: known.Usual,
	}}
	if s.Goal.Event.IsZero() {
		set.Request.Profile.LiftingMonths = -1
	}
	return set, nil
}

// goalOf is the goal of somebody who names races only: the first A race's.
func goalOf(races []training.Race) training.Goal {
	for _, r := range races {
		if r.Priority == training.PriorityA && r.Distance != "" {
			return r.Distance
		}
	}
	return training.GoalBase
}

// calendarOf is everything that was read from the files named, under one name:
// files named another time take their place.
func calendarOf(runs []training.Run, busy []training.Busy) journal.Calendar {
	c := journal.Calendar{Source: "files", Busy: busy}
	of := map[training.Date]int{}
	for _, r := range runs {
		of[r.Date]++
		c.Runs = append(c.Runs, journal.KeyedRun{Key: fmt.Sprintf("files/%s/%d", r.Date, of[r.Date]), Run: r})
	}
	return c
}

// takeUp makes the plan, shows what it changes, asks, and takes it up.
func (f *startFlags) takeUp(ctx context.Context, d *diary, wishes app.Wishes) error {
	by, err := d.pen()
	if err != nil {
		return err
	}
	bar := newProgress(d.w, "planning ...").watch()
	offer, err := d.app.Offer(ctx, by, wishes)
	bar.done()
	var stopped *app.StoppedError
	if errors.As(err, &stopped) {
		return notStarted(stopped, wordsFor(wishes.Goal.Units, d.cat))
	}
	if err != nil {
		return err
	}
	words := wordsFor(wishes.Goal.Units, d.cat)
	if offer.Nothing() {
		fmt.Fprintf(d.w.out, "Nothing changes: the plan of %s stands as it is.\n", d.who.Name)
		return nil
	}
	if !offer.First() {
		if err := f.agreed(d.w, offer, words); err != nil {
			return err
		}
	}
	var written app.Written
	err = d.write(func(by app.Pen) (_ app.Written, err error) {
		written, err = d.app.TakeUp(ctx, by, offer)
		return written, err
	})
	if err != nil {
		return err
	}
	plan := words.Plan(offer.Plan)
	if f.format != "text" {
		data, err := render(plan, d.cat, f.format, words, d.w, true)
		if err != nil {
			return err
		}
		_, err = d.w.out.Write(data)
		return err
	}
	var b bytes.Buffer
	if err := taken(&b, plan, words, d.w.emphasis()); err != nil {
		return err
	}
	fmt.Fprintf(&b, "\nTaken up for %s, kept in %s.\n", d.who.Name, d.dir)
	fmt.Fprintf(&b, "Next: legwork today. All of the plan: legwork plan with the same flags.\n")
	b.WriteString(undoLine(written))
	_, err = d.w.out.Write(b.Bytes())
	return err
}

// agreed shows what a new plan changes and asks whether to take it up.
func (f *startFlags) agreed(w world, o app.Offer, words explain.Words) error {
	f.showChanges(w, o, words)
	if f.yes {
		return nil
	}
	fmt.Fprint(w.err, "Take it up? [y/N] ")
	line, _ := bufio.NewReader(w.input()).ReadString('\n')
	fmt.Fprintln(w.err)
	switch strings.ToLower(strings.TrimSpace(line)) {
	case "y", "yes":
		return nil
	}
	return usageError{fmt.Errorf("not taken up, nothing was changed; --yes takes it up without asking")}
}

func (f *startFlags) showChanges(w world, o app.Offer, words explain.Words) {
	fmt.Fprintln(w.err, "What changes:")
	if len(o.Changes) == 0 {
		fmt.Fprintln(w.err, "  no session; what you said about yourself is kept")
	}
	showDifferences(w.err, o.Changes, words, f.full)
}
