package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

func exercisesCheckCommand(w world) *cobra.Command {
	return &cobra.Command{
		Use:   "check [FILE.yaml]...",
		Short: "Check exercise files before they are built in",
		Long: `Checks the exercises that are built in, with the files named in place of those
of the same name or beside them. Every fault is named with its file, its line
and the rule it breaks.`,
		Example: "  legwork exercises check\n  legwork exercises check my_squat.yaml",
		Args:    cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			files, err := catalogue.Files()
			if err != nil {
				return err
			}
			for _, path := range args {
				data, err := os.ReadFile(path)
				if err != nil {
					return err
				}
				if filepath.Ext(path) != ".yaml" {
					return &training.InvalidError{Field: "file", Value: path, Why: "is not a .yaml file"}
				}
				files = inPlace(files, catalogue.File{Path: "exercises/" + filepath.Base(path), Data: data})
			}
			problems := catalogue.Check(files)
			for _, f := range files {
				problems = append(problems, figureProblems(f)...)
			}
			if len(problems) > 0 {
				return faulty(problems)
			}
			_, err = fmt.Fprintf(w.out, "%d exercises: nothing is wrong\n", countExercises(files))
			return err
		},
	}
}

// inPlace is files with f in place of the one of its path, or added.
func inPlace(files []catalogue.File, f catalogue.File) []catalogue.File {
	i := slices.IndexFunc(files, func(x catalogue.File) bool { return x.Path == f.Path })
	if i < 0 {
		return append(files, f)
	}
	files[i] = f
	return files
}

func countExercises(files []catalogue.File) int {
	n := 0
	for _, f := range files {
		if strings.HasPrefix(f.Path, "exercises/") {
			n++
		}
	}
	return n
}

// faulty is the problems as one error, one line each.
func faulty(problems []catalogue.Problem) error {
	var lines []string
	for _, p := range problems {
		lines = append(lines, p.String())
	}
	return usageError{fmt.Errorf("%s", strings.Join(lines, "\n"))}
}
