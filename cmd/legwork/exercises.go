package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

func exercisesCommand(w world) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "exercises [ID or NAME]",
		Short: "List the exercises, or show one",
		Example: `  legwork exercises
  legwork exercises copenhagen_short
  legwork exercises "toe raises"
  legwork exercises --format json`,
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf(format, "text", "json"); err != nil {
				return err
			}
			cat, err := catalogue.Load()
			if err != nil {
				return err
			}
			list := cat.All()
			if len(args) > 0 {
				e, err := exerciseNamed(cat, strings.Join(args, " "))
				if err != nil {
					return err
				}
				list = []catalogue.Exercise{e}
			}
			if format == "json" {
				return writeJSON(w, list)
			}
			if len(args) > 0 {
				return printExercise(w, list[0], cat)
			}
			return printExercises(w, list)
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "`FORMAT`: text or json")
	return cmd
}

// mostNear is how many exercises are offered for a name that is none.
const mostNear = 6

// exerciseNamed finds an exercise by id, name or another name, and otherwise
// says which come near.
func exerciseNamed(cat *catalogue.Catalogue, name string) (catalogue.Exercise, error) {
	if e, ok := cat.ByName(name); ok {
		return e, nil
	}
	var near []string
	for _, e := range cat.All() {
		if strings.TrimSpace(name) != "" && strings.Contains(strings.ToLower(e.ID+" "+e.Name+" "+strings.Join(e.Aliases, " ")), strings.ToLower(name)) {
			near = append(near, e.ID)
		}
	}
	why := "is not an exercise here; legwork exercises lists them all"
	switch {
	case len(near) > mostNear:
		why = fmt.Sprintf("is not an exercise here; %d have it in their names, such as %s; legwork exercises lists them all", len(near), strings.Join(near[:mostNear], ", "))
	case len(near) > 0:
		why = "is not an exercise here; did you mean " + strings.Join(near, " or ") + "?"
	}
	return catalogue.Exercise{}, &training.InvalidError{Field: "exercise", Value: name, Why: why}
}

func printExercises(w world, list []catalogue.Exercise) error {
	tw := tabwriter.NewWriter(w.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tw, "ID\tNAME\tPATTERN\tDIFFICULTY\tIMPACT\tNEEDS")
	for _, e := range list {
		fmt.Fprintf(tw, "%s\t%s\t%s\t%d\t%d\t%s\n", e.ID, e.Name, e.Pattern, e.Difficulty, e.Impact, kitWords(e))
	}
	return tw.Flush()
}

// kitWords lists the ways to equip e: "dumbbell or kettlebell".
func kitWords(e catalogue.Exercise) string {
	var ways []string
	for _, k := range e.Kits {
		var items []string
		for _, i := range k.Items {
			if i != training.Floor {
				items = append(items, itemName(i))
			}
		}
		if len(items) == 0 {
			items = []string{"nothing"}
		}
		ways = append(ways, strings.Join(items, " + "))
	}
	return strings.Join(ways, ", or ")
}

// itemName is a thing to train with as people write it.
func itemName(e training.Equipment) string {
	if e == training.PullupBar {
		return "pull-up bar"
	}
	return strings.ReplaceAll(string(e), "_", " ")
}

func printExercise(w world, e catalogue.Exercise, cat *catalogue.Catalogue) error {
	tw := tabwriter.NewWriter(w.out, 0, 0, 2, ' ', 0)
	line := func(name, value string) {
		if value != "" {
			fmt.Fprintf(tw, "  %s\t%s\n", name, value)
		}
	}
	fmt.Fprintf(tw, "%s (%s)\n", e.Name, e.ID)
	line("for", e.Benefit)
	line("also called", strings.Join(e.Aliases, ", "))
	line("pattern", string(e.Pattern))
	line("trains", muscles(e.Primary))
	line("helps", muscles(e.Secondary))
	line("needs", kitWords(e))
	line("difficulty", fmt.Sprintf("%d of 5", e.Difficulty))
	line("impact", fmt.Sprintf("%d of 3", e.Impact))
	line("easier", rungs(cat, e.Easier, e.EasierHow))
	line("harder", rungs(cat, e.Harder, e.HarderHow))
	line("look after", cares(e.Care))
	for _, a := range e.Articles {
		line("article "+a.Article, articleDose(a))
	}
	return tw.Flush()
}

func muscles(list []catalogue.MuscleCode) string {
	var names []string
	for _, m := range list {
		names = append(names, m.Name())
	}
	return strings.Join(names, ", ")
}

func rungs(cat *catalogue.Catalogue, ids, how []string) string {
	var names []string
	for _, id := range ids {
		if e, ok := cat.Exercise(id); ok {
			names = append(names, e.Name)
		}
	}
	return strings.Join(append(names, how...), "; ")
}

func cares(list []training.Care) string {
	var names []string
	for _, c := range list {
		names = append(names, c.Name())
	}
	return strings.Join(names, ", ")
}

// articleDose is the dose an article gives, or that it gives none.
func articleDose(a catalogue.ArticleUse) string {
	var parts []string
	if a.Name != "" {
		parts = append(parts, "as "+a.Name)
	}
	dose := between(a.Sets, "x") + between(a.Reps, "") + between(a.Hold, "s held")
	switch {
	case dose == "" && strings.Contains(a.Note, "no dose"): // the note says so
	case dose == "":
		parts = append(parts, "no dose given")
	case a.PerSide:
		parts = append(parts, strings.TrimSpace(dose)+" each side")
	default:
		parts = append(parts, strings.TrimSpace(dose))
	}
	if a.Note != "" {
		parts = append(parts, a.Note)
	}
	return strings.Join(parts, "; ")
}

func between[T ~int](r [2]T, after string) string {
	switch {
	case r[0] == 0:
		return ""
	case r[1] <= r[0]:
		return fmt.Sprintf("%d %s ", r[0], after)
	}
	return fmt.Sprintf("%d-%d %s ", r[0], r[1], after)
}
