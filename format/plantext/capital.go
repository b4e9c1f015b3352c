package plantext

import (
	"unicode"
	"unicode/utf8"
)

// Capital is a sentence with its first letter large, whatever the alphabet: one
// that begins with an exercise's name, say.
func Capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if size == 0 || first == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(first)) + s[size:]
}
