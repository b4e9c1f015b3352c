package paper

import (
	"strings"

	"github.com/legwork-run/legwork/picture/figure"
	"github.com/legwork-run/legwork/training/catalogue"
)

// Drawn are the pictures of the catalogue's exercises.
func Drawn(cat *catalogue.Catalogue) Pictures {
	return Pictures{
		Style: figure.Style(),
		Draw: func(exercise, prefix string) string {
			o := Told(cat, exercise)
			o.Inline, o.Prefix = true, prefix
			return strip(cat, exercise, o)
		},
	}
}

// Strip is the picture of an exercise as an SVG file of its own; empty when there
// is none.
func Strip(cat *catalogue.Catalogue, exercise string) string {
	return strip(cat, exercise, Told(cat, exercise))
}

// strip draws nothing for an exercise without a figure, or with one that cannot
// be drawn, which the tests of the catalogue rule out.
func strip(cat *catalogue.Catalogue, exercise string, o figure.Options) string {
	doc, ok, err := cat.Figure(exercise)
	if err != nil || !ok {
		return ""
	}
	f, err := figure.Parse(exercise, doc)
	if err != nil {
		return ""
	}
	return f.Strip(o)
}

// Told is how the picture of an exercise or a self-test is named for those who
// cannot see it: by its name and, for an exercise, its steps.
func Told(cat *catalogue.Catalogue, exercise string) figure.Options {
	var o figure.Options
	if e, ok := cat.Exercise(exercise); ok {
		o.Title = e.Name
	}
	for _, t := range cat.Assessments() {
		if t.ID == exercise {
			o.Title = t.Name
		}
	}
	if how, ok, err := cat.Instruction(exercise); ok && err == nil {
		o.Description = strings.Join(how.Steps, " ")
	}
	return o
}
