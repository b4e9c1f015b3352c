// Package paper is the look that all pages share: colours by name for light and
// dark, type, spacing and what changes when a page is printed.
package paper

import (
	_ "embed"
	"html/template"
)

//go:embed paper.css
var style string

// Style is the style sheet every page begins with; its own rules come after.
func Style() template.CSS { return template.CSS(style) }
