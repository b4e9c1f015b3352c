package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/format/sheet"
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
	e, err := exerciseMeant(cat, name, nil)
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

func printExercises(w world, list []catalogue.Exercise) error {
	tw := tabwriter.NewWriter(w.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tw, "ID\tNAME\tPATTERN\tDIFFICULTY\tIMPACT\tNEEDS")
	for _, e := range list {
		fmt.Fprintf(tw, "%s\t%s\t%s\t%d\t%d\t%s\n", e.ID, e.Name, e.Pattern, e.Difficulty, e.Impact, sheet.Kit(e))
	}
	return tw.Flush()
}
