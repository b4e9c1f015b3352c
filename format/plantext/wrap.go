package plantext

import "strings"

// Wrap breaks text at so many columns. The first line begins with first, every
// line after it is indented to stand under the text.
func Wrap(first, text string, columns int) []string {
	indent := strings.Repeat(" ", width(first))
	var lines []string
	line, used := first, false
	for word := range strings.FieldsSeq(text) {
		if used && width(line)+1+width(word) > columns {
			lines = append(lines, line)
			line, used = indent, false
		}
		if used {
			line += " "
		}
		line += word
		used = true
	}
	return append(lines, line)
}
