package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
)

func rulesCommand(w world) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "rules [ID]",
		Short: "Show the training rules, their numbers and their sources",
		Long: `Shows every rule a plan is made by: what it says, its numbers, where they come
from, how strong the evidence is, and which numbers nobody has checked yet.`,
		Example: `  legwork rules            the list
  legwork rules SCH-04     one rule, whole
  legwork rules sch        all rules about the days beside the runs
  legwork rules --format json`,
		Args: atMostOne,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf(format, "text", "json"); err != nil {
				return err
			}
			list, err := chosenRules(args)
			if err != nil {
				return err
			}
			if format == "json" {
				return writeJSON(w, list)
			}
			return printRules(w, list, len(args) == 1)
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "`FORMAT`: text or json")
	return cmd
}

// chosenRules is all rules, the one named, or those whose id begins as named.
func chosenRules(args []string) ([]evidence.Rule, error) {
	if len(args) == 0 {
		return evidence.All(), nil
	}
	if r, ok := evidence.Find(evidence.ID(args[0])); ok {
		return []evidence.Rule{r}, nil
	}
	var list []evidence.Rule
	for _, r := range evidence.All() {
		if args[0] != "" && strings.HasPrefix(strings.ToUpper(string(r.ID)), strings.ToUpper(args[0])) {
			list = append(list, r)
		}
	}
	if len(list) == 0 {
		return nil, &training.InvalidError{Field: "rule", Value: args[0], Why: "does not exist; legwork rules lists them all"}
	}
	return list, nil
}

// printRules prints one line a rule, or rules whole when whole.
func printRules(w world, list []evidence.Rule, whole bool) error {
	var b strings.Builder
	for i, r := range list {
		if !whole {
			fmt.Fprintf(&b, "%-9s %-4s %s\n", r.ID, r.Grade, r.Title)
			continue
		}
		if i > 0 {
			b.WriteString("\n")
		}
		for _, l := range r.Lines(80) {
			b.WriteString(l + "\n")
		}
	}
	_, err := w.out.Write([]byte(b.String()))
	return err
}
