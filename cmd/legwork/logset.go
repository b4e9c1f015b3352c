package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// setFlags are the flags of legwork log set as typed.
type setFlags struct {
	*logFlags
	session           string
	number, pain      int
	warmup, formBroke bool
	sure              bool
}

func logSetCommand(w world, l *logFlags) *cobra.Command {
	f := &setFlags{logFlags: l}
	cmd := &cobra.Command{
		Use:   "set EXERCISE SET...",
		Short: "Log sets of one exercise",
		Long: `Logs sets of one exercise, for today's session unless another is named.

  8x16@2     eight with 16 kg (each hand with dumbbells), two left in reserve
  3x8x16@2   that three times
  8@2        with the load that was planned
  8xbw       with no load; 8x35lb in pounds
  30s        held for 30 seconds; 12hops; 20steps
  @rpe8      effort 8 instead of two left
  left right one side only, after the sets it is about`,
		Example: `  legwork log set goblet squat 8x16@2 8x16@2 7x16@1
  legwork log set split squat 3x8x12@2
  legwork log set side plank 30s left 25s right
  legwork log set goblet squat 8x18@1 --set 2   (corrects the second set)`,
		Args: atLeast(2, "an exercise and a set, like goblet squat 8x16@2"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return l.log(cmd, w, func(d *diary, day training.Date, by app.Pen) (app.Written, []string, error) {
				return f.log(cmd, d, day, by, args)
			})
		},
	}
	fs := cmd.Flags()
	fs.SortFlags = false
	fs.StringVar(&f.session, "session", "", "the `ID` of the session (default: that of the day)")
	fs.IntVar(&f.number, "set", 0, "it is set `N`; one that is logged is corrected")
	fs.BoolVar(&f.warmup, "warmup", false, "they were warm-up sets")
	fs.IntVar(&f.pain, "pain", 0, "the worst pain during them, `0-10`")
	fs.BoolVar(&f.formBroke, "form-broke", false, "they ended because form broke")
	fs.BoolVar(&f.sure, "sure", false, "the load is so, however unlikely it looks")
	return cmd
}

func (f *setFlags) log(cmd *cobra.Command, d *diary, day training.Date, by app.Pen, args []string) (app.Written, []string, error) {
	if err := between("--pain", f.pain, 0, 10); err != nil {
		return app.Written{}, nil, err
	}
	if cmd.Flags().Changed("set") {
		if err := between("--set", f.number, 1, 50); err != nil {
			return app.Written{}, nil, err
		}
	}
	ctx := cmd.Context()
	s, err := d.app.State(ctx, d.who.ID)
	if err != nil {
		return app.Written{}, nil, err
	}
	which := app.Which{Session: f.session, Date: day}
	planned, err := d.app.Prescribed(ctx, by, which)
	if err != nil {
		return app.Written{}, nil, err
	}
	name, words := splitName(args)
	e, err := exerciseMeant(d.cat, name, exercisesIn(planned))
	if err != nil {
		return app.Written{}, nil, err
	}
	typed, err := parseSets(words, s.Goal.What.Units)
	if err != nil {
		return app.Written{}, nil, err
	}
	x := app.Sets{Which: which, Exercise: e.ID, Number: f.number, Sure: f.sure}
	for _, t := range typed {
		set, err := doneSet(t, e, planned)
		if err != nil {
			return app.Written{}, nil, err
		}
		set.Pain, set.FormBroke = f.pain, f.formBroke
		if f.warmup {
			set.Kind = training.WarmupSet
		}
		x.Sets = append(x.Sets, set)
	}
	made, err := d.app.LogSets(ctx, by, x)
	if err != nil {
		return made.Written, nil, err
	}
	lines := append(setLines(made.Written, e, d.wordsOf(s)), d.afterSets(made, e, f.pain)...)
	return made.Written, lines, nil
}

// splitName parts the words of an exercise's name from those of its sets: the
// sets begin with the first word that has a digit at its front, or is a side.
func splitName(args []string) (string, []string) {
	for i, a := range args {
		_, side := sideWord(a)
		if i > 0 && (side || a != "" && strings.ContainsRune("0123456789-+@.", rune(a[0]))) {
			return strings.Join(args[:i], " "), args[i:]
		}
	}
	return strings.Join(args, " "), nil
}

func exercisesIn(s training.PrescribedSession) []string {
	var out []string
	for _, x := range s.Exercises {
		out = append(out, x.Exercise)
	}
	return out
}

// doneSet is a set as typed, in what the exercise counts.
func doneSet(t setWord, e catalogue.Exercise, planned training.PrescribedSession) (app.DoneSet, error) {
	bad := func(why string) (app.DoneSet, error) {
		return app.DoneSet{}, &training.InvalidError{Field: "set", Value: shortened(t.Typed), Why: why}
	}
	out := app.DoneSet{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Side: t.Side, Load: t.Load, RIR: t.RIR, Rated: t.Rated}}
	if t.LoadSaid && t.Load > 0 && !t.UnitSaid && !canBeLoaded(e) {
		return bad(fmt.Sprintf("%s has no load of its own; for %g sets write %dx%gxbw, for a weight you added write %gkg", e.Name, float64(t.Count), t.Count, float64(t.Load), float64(t.Load)))
	}
	if t.Side != "" && !e.OneSided() {
		return bad(e.Name + " works both sides at once; leave left and right out")
	}
	out.AnyLoad = !t.LoadSaid
	if out.AnyLoad && canBeLoaded(e) && !hasLoad(e.ID, planned) && !canBeUnloaded(e) {
		return bad(fmt.Sprintf("with how much? Write the load too, like %dx16, or %dxbw for none", t.Count, t.Count))
	}
	switch counts := countOf(t, e); counts {
	case catalogue.Seconds:
		out.Hold = unit.Seconds(t.Count)
	case catalogue.Contacts:
		out.Contacts = t.Count
	case catalogue.Steps:
		out.Steps = t.Count
	default:
		out.Reps = t.Count
	}
	if out.Hold == 0 && t.Count > 0 && t.Unit == plainCount && e.Metrics[0] == catalogue.Seconds && !counts(e, catalogue.Reps) {
		return bad(fmt.Sprintf("%s is held; write how long, like %ds", e.Name, t.Count))
	}
	return out, nil
}

// countOf is what a set as typed counts.
func countOf(t setWord, e catalogue.Exercise) catalogue.Metric {
	switch t.Unit {
	case inSeconds:
		return catalogue.Seconds
	case inHops:
		return catalogue.Contacts
	case inSteps:
		return catalogue.Steps
	}
	for _, m := range []catalogue.Metric{catalogue.Contacts, catalogue.Steps} {
		if e.Metrics[0] == m {
			return m
		}
	}
	return catalogue.Reps
}

func counts(e catalogue.Exercise, m catalogue.Metric) bool {
	for _, x := range e.Metrics {
		if x == m {
			return true
		}
	}
	return false
}

func canBeLoaded(e catalogue.Exercise) bool {
	for _, k := range e.Kits {
		if k.Loading != catalogue.BodyWeight && k.Loading != catalogue.ByBand {
			return true
		}
	}
	return false
}

func canBeUnloaded(e catalogue.Exercise) bool {
	for _, k := range e.Kits {
		if k.Loading == catalogue.BodyWeight || k.Loading == catalogue.ByBand {
			return true
		}
	}
	return false
}

func hasLoad(id string, planned training.PrescribedSession) bool {
	for _, x := range planned.Exercises {
		for _, s := range x.Sets {
			if x.Exercise == id && s.Kind == training.WorkSet && s.Load > 0 {
				return true
			}
		}
	}
	return false
}

// setLines say what was logged, one line a set.
func setLines(made app.Written, e catalogue.Exercise, words explain.Words) []string {
	var out []string
	session := ""
	for _, x := range made.Events {
		switch b := x.Body.(type) {
		case journal.Set:
			out = append(out, fmt.Sprintf("set %d of %s, %s", x.Slot.Number, e.Name, setText(b.LoggedSet, words)))
		case journal.Edit:
			out = append(out, fmt.Sprintf("set %d of %s is now %s", x.Slot.Number, e.Name, setText(b.LoggedSet, words)))
		}
		session = x.Session
	}
	return append(out, "in "+session)
}

// setText is a set in words: "8 x 16 kg, 2 left".
func setText(s training.LoggedSet, words explain.Words) string {
	out := fmt.Sprint(s.Count())
	switch {
	case s.Hold > 0:
		out += " s"
	case s.Contacts > 0:
		out += " hops"
	case s.Steps > 0:
		out += " steps"
	case s.Load == 0:
		out += " reps"
	}
	if s.Load > 0 {
		out += " x " + words.Load(float64(s.Load))
	}
	if s.Rated {
		out += fmt.Sprintf(", %g left", float64(s.RIR))
	}
	if s.Side != "" {
		out += ", " + string(s.Side)
	}
	if s.Kind == training.WarmupSet {
		out += ", warm-up"
	}
	if s.Pain > 0 {
		out += fmt.Sprintf(", pain %d", s.Pain)
	}
	return out
}

// between refuses a flag's number that is out of its range.
func between(flag string, v, low, high int) error {
	if v < low || v > high {
		return &training.InvalidError{Field: flag, Value: fmt.Sprint(v), Why: fmt.Sprintf("use a number from %d to %d", low, high)}
	}
	return nil
}

func atLeast(n int, want string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < n {
			return usageError{fmt.Errorf("%s wants %s; see its --help", cmd.CommandPath(), want)}
		}
		return nil
	}
}
