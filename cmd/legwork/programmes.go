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

func programmesCommand(w world) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "programmes [ID]",
		Short: "List the programmes that can be followed as written, or show one",
		Example: `  legwork programmes
  legwork programmes beginner-hip-core
  legwork plan --programme beginner-hip-core --usual "tue easy 40, sat easy 50"`,
		Args: atMostOne,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf(format, "text", "json"); err != nil {
				return err
			}
			cat, err := catalogue.Load()
			if err != nil {
				return err
			}
			list := cat.Programmes()
			if len(args) == 1 {
				p, ok := cat.Programme(args[0])
				if !ok {
					return &training.InvalidError{Field: "programme", Value: args[0], Why: "does not exist; use one of " + programmeIDs(cat)}
				}
				list = []catalogue.Programme{p}
			}
			if format == "json" {
				return writeJSON(w, list)
			}
			if len(args) == 1 {
				return printProgramme(w, list[0], cat)
			}
			return printProgrammes(w, list)
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "`FORMAT`: text or json")
	return cmd
}

func programmeIDs(cat *catalogue.Catalogue) string {
	var ids []string
	for _, p := range cat.Programmes() {
		ids = append(ids, p.ID)
	}
	return strings.Join(ids, ", ")
}

func printProgrammes(w world, list []catalogue.Programme) error {
	tw := tabwriter.NewWriter(w.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tw, "ID\tNAME\tABOUT")
	for _, p := range list {
		fmt.Fprintf(tw, "%s\t%s\t%s\n", p.ID, p.Name, p.About)
	}
	return tw.Flush()
}

func printProgramme(w world, p catalogue.Programme, cat *catalogue.Catalogue) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n  %s\n", p.Name, p.ID, p.About)
	if p.PerWeek[0] > 0 {
		fmt.Fprintf(&b, "  %s times a week%s\n", strings.TrimSpace(sheet.Between(p.PerWeek, "")), ours(p.PerWeekGiven))
	}
	for _, s := range p.Sessions {
		fmt.Fprintf(&b, "\n  %s\n", s.Name)
		for _, it := range s.Items {
			name := it.Exercise
			if e, ok := cat.Exercise(it.Exercise); ok {
				name = e.Name
			}
			fmt.Fprintf(&b, "    %-32s %s%s\n", name, sheet.Dose(it.Dose), ours(it.Given))
			if it.Caution.Text != "" {
				fmt.Fprintf(&b, "      Caution: %s [%s]\n", it.Caution.Text, it.Caution.Rule)
			}
			if !it.Instead.IsZero() {
				fmt.Fprintf(&b, "      Rather: %s\n", sheet.Dose(it.Instead))
			}
		}
	}
	if len(p.Rules) > 0 {
		b.WriteString("\n  Its rules\n")
	}
	for _, r := range p.Rules {
		fmt.Fprintf(&b, "    - %s\n", r)
	}
	if len(p.Cautions) > 0 {
		b.WriteString("\n  What the evidence says otherwise\n")
	}
	for _, c := range p.Cautions {
		fmt.Fprintf(&b, "    - %s [%s]\n", c.Text, c.Rule)
	}
	_, err := w.out.Write([]byte(b.String()))
	return err
}

// ours marks what a programme's author left open and we filled in.
func ours(given bool) string {
	if given {
		return ""
	}
	return " (our choice; its author gives none)"
}
