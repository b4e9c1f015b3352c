package main

import (
	"html/template"
	"strings"

	"github.com/legwork-run/legwork/format/paper"
	"github.com/legwork-run/legwork/picture/figure"
	"github.com/legwork-run/legwork/training/catalogue"
)

// figureOf is the figure of an exercise, false when it has none or one that
// cannot be drawn, which the tests of the catalogue rule out.
func figureOf(cat *catalogue.Catalogue, exercise string) (figure.Figure, bool) {
	doc, ok, err := cat.Figure(exercise)
	if err != nil || !ok {
		return figure.Figure{}, false
	}
	f, err := figure.Parse(exercise, doc)
	return f, err == nil
}

// told is how a picture is named for those who cannot see it: the exercise's
// name, and its steps.
func told(cat *catalogue.Catalogue, exercise string) figure.Options {
	var o figure.Options
	if e, ok := cat.Exercise(exercise); ok {
		o.Title = e.Name
	}
	if how, ok, err := cat.Instruction(exercise); ok && err == nil {
		o.Description = strings.Join(how.Steps, " ")
	}
	return o
}

// pictures are the strips of the exercises, for pages.
func pictures(cat *catalogue.Catalogue) paper.Pictures {
	return paper.Pictures{
		Style: template.CSS(figure.Style()),
		Draw: func(exercise, prefix string) template.HTML {
			f, ok := figureOf(cat, exercise)
			if !ok {
				return ""
			}
			o := told(cat, exercise)
			o.Inline, o.Prefix = true, prefix
			return template.HTML(f.Strip(o))
		},
	}
}

// drawing is the strip of an exercise as a file of its own.
func drawing(cat *catalogue.Catalogue) func(exercise string) string {
	return func(exercise string) string {
		f, ok := figureOf(cat, exercise)
		if !ok {
			return ""
		}
		return f.Strip(told(cat, exercise))
	}
}
