package main

import (
	"bytes"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/format/paper"
	"github.com/legwork-run/legwork/format/sheet"
	"github.com/legwork-run/legwork/training/catalogue"
)

func exercisesSheetCommand(w world) *cobra.Command {
	var out string
	var f exerciseFilter
	cmd := &cobra.Command{
		Use:   "sheet",
		Short: "Write every exercise with its words as one web page",
		Long: `Writes the exercises, all or those you can do, as one web page that needs
nothing beside it: to look through on a phone and to print.`,
		Example: "  legwork exercises sheet --out sheet.html\n  legwork exercises sheet --kit none --no-jumps --out home.html",
		Args:    noArgs,
		RunE: func(_ *cobra.Command, _ []string) error {
			cat, err := catalogue.Load()
			if err != nil {
				return err
			}
			list, err := f.choose(cat)
			if err != nil {
				return err
			}
			var b bytes.Buffer
			if err := sheet.Page(&b, cat, list, paper.Drawn(cat)); err != nil {
				return err
			}
			return writeOut(w, "--out", out, b.Bytes())
		},
	}
	cmd.Flags().StringVar(&out, "out", "", "`FILE` to write; the screen when left out")
	f.flags(cmd)
	return cmd
}
