package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/picture/figure"
	"github.com/legwork-run/legwork/training/catalogue"
)

func exercisesSVGCommand(w world) *cobra.Command {
	var out string
	var strip, endless bool
	cmd := &cobra.Command{
		Use:   "svg ID or NAME",
		Short: "Draw an exercise as a moving or a still picture",
		Long: `Draws an exercise as an SVG file that moves for some seconds, light or dark as
its reader is. With --strip it is still: the key poses side by side.`,
		Example: "  legwork exercises svg goblet_squat --out goblet_squat.svg\n  legwork exercises svg \"side plank\" --strip --out side_plank.svg",
		Args:    cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			cat, err := catalogue.Load()
			if err != nil {
				return err
			}
			e, err := exerciseNamed(cat, strings.Join(args, " "))
			if err != nil {
				return err
			}
			doc, ok, err := cat.Figure(e.ID)
			if err != nil {
				return err
			}
			if !ok {
				return usageError{fmt.Errorf("exercise: %q: has no picture yet", e.ID)}
			}
			f, err := figure.Parse(e.ID, doc)
			if err != nil {
				return err
			}
			o := told(cat, e.ID)
			if endless {
				o.Turns = figure.Endless
			}
			if strip {
				return writeOut(w, out, []byte(f.Strip(o)))
			}
			return writeOut(w, out, []byte(f.Animated(o)))
		},
	}
	cmd.Flags().StringVar(&out, "out", "", "`FILE` to write; the screen when left out")
	cmd.Flags().BoolVar(&strip, "strip", false, "still: the key poses side by side")
	cmd.Flags().BoolVar(&endless, "endless", false, "move until the page stops it")
	return cmd
}
