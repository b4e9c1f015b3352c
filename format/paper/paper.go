// Package paper is the look that all pages share: colours by name for light and
// dark, type, spacing and what changes when a page is printed.
package paper

import _ "embed"

//go:embed paper.css
var style string

// Style is the style sheet every page begins with; its own rules come after.
func Style() string { return style }

// Pictures are the still pictures of exercises, for pages that hold them
// inline. The zero Pictures draw none.
type Pictures struct {
	Style string // CSS of all of them, once a page
	// Draw is the picture of an exercise as SVG whose ids begin with prefix;
	// empty when there is none.
	Draw func(exercise, prefix string) string
}

// Of is the picture of an exercise with ids of its own; empty when there is
// none.
func (p Pictures) Of(exercise string) string {
	if p.Draw == nil {
		return ""
	}
	return p.Draw(exercise, "figure-"+exercise)
}
