package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/schedule"
	"github.com/legwork-run/legwork/training/unit"
)

func whyCommand(w world) *cobra.Command {
	var not string
	cmd := &cobra.Command{
		Use:   "why FILE SESSION",
		Short: "Ask a saved plan why: this day, this exercise, this load",
		Long: `Answers for one session of a plan saved with --format json: why it stands where
it does, why each exercise is there and what came nearest, why each load. With
--not it answers for what was not chosen.`,
		Example: `  legwork why plan.json 2026-W48-A
  legwork why plan.json 2026-W48-A --not thu
  legwork why plan.json 2026-W48-A --not goblet_squat
  legwork why plan.json 2026-W48-A --not 20kg`,
		Args: exactArgs(2, "a plan file and a session, like 2026-W48-A"),
		RunE: func(_ *cobra.Command, args []string) error {
			cat, err := catalogue.Load()
			if err != nil {
				return err
			}
			made, words, err := replan(w, args[0], cat)
			if err != nil {
				return err
			}
			lines, err := answer(made, args[1], not, words, cat)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(w.out, strings.Join(lines, "\n"))
			return err
		},
	}
	cmd.Flags().StringVar(&not, "not", "", "`WHAT` was not chosen: a day (thu), an exercise (goblet_squat) or a load (20kg)")
	return cmd
}

// replan makes a saved plan again, so that it can be asked. A plan made by
// other rules is refused: its answers would be another plan's.
func replan(w world, path string, cat *catalogue.Catalogue) (planner.Made, explain.Words, error) {
	plan, err := readPlan("plan file", path)
	if err != nil {
		return planner.Made{}, explain.Words{}, err
	}
	if plan.Rules != training.RulesVersion {
		return planner.Made{}, explain.Words{}, &training.InvalidError{Field: path,
			Why: fmt.Sprintf("was made by rules version %d and this program has version %d; make the plan again", plan.Rules, training.RulesVersion)}
	}
	bar := newProgress(w, "planning again ...").watch()
	made, err := planner.Make(plan.Request, cat)
	bar.done()
	if err != nil {
		return planner.Made{}, explain.Words{}, fmt.Errorf("%s: %w", path, err)
	}
	if len(planner.Diff(plan, made.Plan)) > 0 {
		return planner.Made{}, explain.Words{}, &training.InvalidError{Field: path,
			Why: "is not the plan its own request gives: it was changed by hand, or made by another build; make the plan again"}
	}
	return made, wordsFor(plan.Request.Units, cat), nil
}

// answer is what is said about a session, or about what it is not.
func answer(m planner.Made, id, not string, words explain.Words, cat *catalogue.Catalogue) ([]string, error) {
	s, ok := m.Session(id)
	if !ok {
		_, err := m.Rivals(id) // names a session that there is
		return nil, err
	}
	if not == "" {
		return whySession(m, s, words)
	}
	if day, ok := dayNamed(not); ok {
		return whyNotDay(m, s, day, words)
	}
	if load, ok := loadNamed(not); ok && !(load > 0) {
		return nil, &training.InvalidError{Field: "--not", Value: not, Why: "is no load; give one above zero, like 20kg"}
	} else if ok {
		list, err := m.WhyNotLoad(id, load)
		return sentences(list, words), err
	}
	e, ok := cat.ByName(not)
	if !ok {
		return nil, &training.InvalidError{Field: "--not", Value: not,
			Why: "is no day (thu), no exercise (legwork exercises lists them) and no load (20kg); give one of the three"}
	}
	list, err := m.WhyNotExercise(id, e.ID)
	return sentences(list, words), err
}

func whySession(m planner.Made, s training.PrescribedSession, words explain.Words) ([]string, error) {
	out := []string{fmt.Sprintf("%s: %s %s, %d min", s.ID, s.Date.Time().Format("Mon 2 Jan 2006"), s.Start, s.Minutes), "", "This day"}
	out = append(out, indented(sentences(s.Why, words))...)
	for _, e := range s.Exercises {
		out = append(out, "", e.Name)
		out = append(out, indented(sentences(e.Why, words))...)
	}
	rivals, err := m.Rivals(s.ID)
	if err != nil {
		return nil, err
	}
	if len(rivals) == 0 {
		return out, nil
	}
	out = append(out, "", "What came nearest")
	return append(out, indented(sentences(rivals, words))...), nil
}

// whyNotDay says what stands against each start of a day; starts with the same
// rule against them share a line, in the words of the first.
func whyNotDay(m planner.Made, s training.PrescribedSession, day training.Weekday, words explain.Words) ([]string, error) {
	list, err := m.WhyNotDay(s.ID, day)
	if err != nil {
		return nil, err
	}
	var out []string
	for i := 0; i < len(list); {
		j := i
		for j+1 < len(list) && sameAnswer(list[i], list[j+1]) {
			j++
		}
		when := list[i].Start.String()
		if j > i {
			when += " to " + list[j].Start.String()
		}
		text := strings.Join(sentences(append([]training.Reason{list[i].Why}, list[i].Relaxes...), words), " ")
		out = append(out, fmt.Sprintf("%s %s: %s", day, when, text))
		i = j + 1
	}
	return out, nil
}

// sameAnswer reports whether two starts meet the same rule, or the same price.
func sameAnswer(a, b schedule.Verdict) bool {
	return a.Forbidden == b.Forbidden && a.Price == b.Price && a.Why.Code == b.Why.Code && len(a.Relaxes) == len(b.Relaxes)
}

func sentences(list []training.Reason, words explain.Words) []string {
	out := make([]string, len(list))
	for i, r := range list {
		s := words.Sentence(r)
		out[i] = strings.ToUpper(s[:1]) + s[1:] + " [" + string(r.Rule) + "]"
	}
	return out
}

func indented(list []string) []string {
	for i := range list {
		list[i] = "  " + list[i]
	}
	return list
}

// dayNamed reads a weekday, or a date for its weekday.
func dayNamed(s string) (training.Weekday, bool) {
	if d, err := training.ParseDate(s); err == nil {
		return training.DayOf(d), true
	}
	d, err := training.ParseWeekday(s)
	return d, err == nil
}

// loadNamed reads 20kg, 20 kg or 45lb.
func loadNamed(s string) (unit.Kilograms, bool) {
	t := strings.ToLower(strings.TrimSpace(s))
	for suffix, toKg := range map[string]func(float64) unit.Kilograms{
		"kg": func(v float64) unit.Kilograms { return unit.Kilograms(v) },
		"lb": unit.FromPounds,
	} {
		if n, ok := strings.CutSuffix(t, suffix); ok {
			v, err := strconv.ParseFloat(strings.TrimSpace(n), 64)
			return toKg(v), err == nil && !math.IsInf(v, 0)
		}
	}
	return 0, false
}
