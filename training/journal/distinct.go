package journal

import (
	"bytes"
	"fmt"
)

// mostNames is how many fields an object may have. House rule: costs by rule
// have the most, about a hundred; looking for repetitions in more takes long.
const mostNames = 1000

// distinct is an error when an object of raw has a field twice, whatever its
// capitals, because a reader of JSON keeps the last and drops the others without
// a word. A name with escapes is one, too: it could hide another. What stands in
// the field named except is not looked into. raw is valid JSON.
func distinct(raw []byte, except string) error {
	names := make([][]byte, 0, 24) // of the objects that are open
	begin := make([]int, 0, 8)     // where in names each of them begins
	var field []byte               // of the outermost object
	for i := 0; i < len(raw); i++ {
		switch raw[i] {
		case '{':
			begin = append(begin, len(names))
		case '}':
			names, begin = names[:begin[len(begin)-1]], begin[:len(begin)-1]
		case '"':
			end := closing(raw, i+1)
			name := raw[i+1 : end]
			i = end
			if !isName(raw[end+1:]) {
				continue
			}
			if len(begin) == 1 {
				field = name
			} else if string(field) == except {
				continue
			}
			if err := another(names[begin[len(begin)-1]:], name); err != nil {
				return err
			}
			names = append(names, name)
		}
	}
	return nil
}

// closing is where the text that begins at i ends: at its closing quote.
func closing(raw []byte, i int) int {
	for raw[i] != '"' {
		if raw[i] == '\\' {
			i++
		}
		i++
	}
	return i
}

// isName reports whether the text before rest is a name.
func isName(rest []byte) bool {
	rest = bytes.TrimLeft(rest, " \t\r\n")
	return len(rest) > 0 && rest[0] == ':'
}

// another is an error when name cannot stand beside names.
func another(names [][]byte, name []byte) error {
	if len(names) >= mostNames {
		return fmt.Errorf("one object has more than %d fields", mostNames)
	}
	if bytes.IndexByte(name, '\\') >= 0 {
		return fmt.Errorf("the field %q is written with escapes", name)
	}
	for _, n := range names {
		if bytes.EqualFold(n, name) {
			return fmt.Errorf("the field %q stands there twice", name)
		}
	}
	return nil
}
