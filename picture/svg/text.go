package svg

import (
	"strings"
	"unicode"
)

// TextWidth is about how wide text is at a font size, in the units of size. It
// leans to the wide side, since the reader's font is not known.
//
// House rule: shares of the size measured on common system fonts, with a
// little room.
func TextWidth(text string, size float64) float64 {
	width := 0.0
	for _, c := range text {
		width += runeWidth(c)
	}
	return width * size
}

func runeWidth(c rune) float64 {
	switch {
	case unicode.In(c, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case c == '–':
		return 0.62
	case c >= 0x1100:
		return 1.05 // East Asian scripts, symbols, emoji; too wide for a few
	case strings.ContainsRune("iljtfrI.,:;'|! ()[]", c):
		return 0.38
	case strings.ContainsRune("mwMW%@—", c):
		return 0.92
	case unicode.IsUpper(c):
		return 0.72
	}
	return 0.62
}

// Fit shortens text to a width, with an ellipsis where something is left out.
// Whoever uses it writes the whole text in the title of the element or in the
// table.
func Fit(text string, size, width float64) string {
	if TextWidth(text, size) <= width {
		return text
	}
	kept := []rune(text)
	for len(kept) > 0 && TextWidth(string(kept)+"…", size) > width {
		kept = kept[:len(kept)-1]
	}
	if len(kept) == 0 {
		return ""
	}
	return strings.TrimRight(string(kept), " ") + "…"
}
