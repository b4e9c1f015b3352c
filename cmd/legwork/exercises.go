package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/format/sheet"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

func exercisesCommand(w world) *cobra.Command {
	var format string
	var f exerciseFilter
	cmd := &cobra.Command{
		Use:   "exercises [ID or NAME]",
		Short: "List the exercises, or show how one is done",
		Long: `Lists the exercises, all or those you can do: by pattern, muscle, kit, level,
noise, landings or the article that names them. With an id or a name it shows
how that one is done.`,
		Example: `  legwork exercises
  legwork exercises --pattern calf --kit none --quiet
  legwork exercises --muscle hamstrings --level L1
  legwork exercises "toe raises"
  legwork exercises show copenhagen_short
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
			if len(args) > 0 {
				return showExercise(w, cat, strings.Join(args, " "), format)
			}
			list, err := f.choose(cat)
			if err != nil {
				return err
			}
			if format == "json" {
				return writeJSON(w, list)
			}
			return printExercises(w, list)
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "`FORMAT`: text or json")
	f.flags(cmd)
	cmd.AddCommand(exerciseShowCommand(w), exercisesSheetCommand(w), exercisesSVGCommand(w), exercisesCheckCommand(w))
	return cmd
}

func exerciseShowCommand(w world) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:     "show ID or NAME",
		Short:   "Show how an exercise is done",
		Example: "  legwork exercises show goblet_squat\n  legwork exercises show \"heel drops\" --format json",
		Args:    cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf(format, "text", "json"); err != nil {
				return err
			}
			cat, err := catalogue.Load()
			if err != nil {
				return err
			}
			return showExercise(w, cat, strings.Join(args, " "), format)
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "`FORMAT`: text or json")
	return cmd
}

// shownExercise is an exercise with its words, as JSON: the facts, and beside
// them how it is done.
type shownExercise struct {
	catalogue.Exercise
	How catalogue.Instruction `json:"how"`
}

// showExercise prints the exercise a name means. JSON is an array of one, as
// the list is of all.
func showExercise(w world, cat *catalogue.Catalogue, name, format string) error {
	e, err := exerciseNamed(cat, name)
	if err != nil {
		return err
	}
	how, _, err := cat.Instruction(e.ID)
	if err != nil {
		return err
	}
	if format == "json" {
		return writeJSON(w, []shownExercise{{e, how}})
	}
	return sheet.Text(w.out, cat, e, how)
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
		fmt.Fprintf(tw, "%s\t%s\t%s\t%d\t%d\t%s\n", e.ID, e.Name, e.Pattern, e.Difficulty, e.Impact, sheet.Kit(e))
	}
	return tw.Flush()
}
