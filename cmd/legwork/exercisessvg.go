package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/format/paper"
	"github.com/legwork-run/legwork/picture/figure"
	"github.com/legwork-run/legwork/training/catalogue"
)

func exercisesSVGCommand(w world) *cobra.Command {
	var out string
	var strip, endless bool
	cmd := &cobra.Command{
		Use:   "svg ID or NAME",
		Short: "Draw an exercise or a self-test as a moving or a still picture",
		Long: `Draws an exercise, or a self-test by its id, as an SVG file that moves for some seconds, light or dark as
its reader is. With --strip it is still: the key poses side by side.`,
		Example: "  legwork exercises svg goblet_squat --out goblet_squat.svg\n  legwork exercises svg \"side plank\" --strip --out side_plank.svg",
		Args:    cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			cat, err := catalogue.Load()
			if err != nil {
				return err
			}
			f, o, err := drawn(cat, strings.Join(args, " "))
			if err != nil {
				return err
			}
			if endless {
				o.Turns = figure.Endless
			}
			if strip {
				return writeOut(w, "--out", out, []byte(f.Strip(o)))
			}
			return writeOut(w, "--out", out, []byte(f.Animated(o)))
		},
	}
	cmd.Flags().StringVar(&out, "out", "", "`FILE` to write; the screen when left out")
	cmd.Flags().BoolVar(&strip, "strip", false, "still: the key poses side by side")
	cmd.Flags().BoolVar(&endless, "endless", false, "move until the page stops it")
	return cmd
}

// drawn is the figure of the exercise that a name means, or of the self-test of
// that id, and how it is called.
func drawn(cat *catalogue.Catalogue, name string) (figure.Figure, figure.Options, error) {
	for _, a := range cat.Assessments() {
		if a.ID != name {
			continue
		}
		doc, _, err := cat.AssessmentFigure(a.ID)
		if err != nil {
			return figure.Figure{}, figure.Options{}, err
		}
		f, err := figure.Parse(a.ID, doc)
		return f, figure.Options{Title: a.Name}, err
	}
	e, err := exerciseMeant(cat, name, nil)
	if err != nil {
		return figure.Figure{}, figure.Options{}, err
	}
	doc, _, err := cat.Figure(e.ID)
	if err != nil {
		return figure.Figure{}, figure.Options{}, err
	}
	f, err := figure.Parse(e.ID, doc)
	return f, paper.Told(cat, e.ID), err
}
