package figure

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// fault is a mistake in the YAML: where it is and what would be right.
type fault struct {
	line int
	pose string // empty outside the poses
	why  string
}

func (f fault) Error() string {
	where := fmt.Sprintf("line %d", f.line)
	if f.pose != "" {
		where += ", pose " + f.pose
	}
	return where + ": " + f.why
}

// unknown says that a word is not one of those allowed, and which was
// probably meant.
func unknown(what, word string, allowed []string) error {
	sentence := fmt.Sprintf("unknown %s %q", what, word)
	if near := nearest(word, allowed); near != "" {
		sentence += fmt.Sprintf(" (did you mean %s?)", near)
	}
	return fmt.Errorf("%s; allowed: %s", sentence, strings.Join(allowed, ", "))
}

// nearest is the allowed word at most two letters away, or none.
func nearest(word string, allowed []string) string {
	best, found := 3, ""
	for _, a := range allowed {
		if d := distance(word, a); d < best {
			best, found = d, a
		}
	}
	return found
}

// distance counts the letters to add, drop or change (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		corner := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := corner
			if a[i] != b[j] {
				change++
			}
			corner = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// args are the words of one clause that are still unread.
type args struct {
	key   string
	words []string
}

// clause splits "right leg hip 90" into its words; a list of numbers may have
// spaces after its commas.
func clause(text string) []string {
	for strings.Contains(text, ", ") {
		text = strings.ReplaceAll(text, ", ", ",")
	}
	return strings.Fields(text)
}

// skip reads the word if it comes next.
func (a *args) skip(word string) bool {
	if len(a.words) == 0 || a.words[0] != word {
		return false
	}
	a.words = a.words[1:]
	return true
}

// word reads the next word.
func (a *args) word(what string) (string, error) {
	if len(a.words) == 0 {
		return "", fmt.Errorf("%s needs %s", a.key, what)
	}
	w := a.words[0]
	a.words = a.words[1:]
	return w, nil
}

// oneOf reads one of the allowed words.
func (a *args) oneOf(what string, allowed []string) (string, error) {
	w, err := a.word(what + ": " + strings.Join(allowed, ", "))
	if err != nil {
		return "", err
	}
	if !slices.Contains(allowed, w) {
		return "", unknown(what+" after "+a.key, w, allowed)
	}
	return w, nil
}

// point reads a point of the body with its side: the usual one unless another
// is said.
func (a *args) point(usual side) (string, side, error) {
	s := usual
	switch {
	case a.skip("left"):
		s = left
	case a.skip("right"):
		s = right
	}
	name, err := a.oneOf("point", pointNames)
	return name, s, err
}

// startsNumber reports whether a number comes next.
func (a *args) startsNumber() bool {
	return len(a.words) > 0 && strings.ContainsRune("+-.0123456789", rune(a.words[0][0]))
}

// numbers reads between least and most numbers joined by commas.
func (a *args) numbers(what string, least, most int) ([]float64, error) {
	w, err := a.word(what)
	if err != nil {
		return nil, err
	}
	var out []float64
	for _, s := range strings.Split(w, ",") {
		n, err := strconv.ParseFloat(s, 64)
		if err != nil || n != n || n > 1e4 || n < -1e4 {
			return nil, fmt.Errorf("%s: %q is not a number; wanted %s", a.key, s, what)
		}
		out = append(out, n)
	}
	if len(out) < least || len(out) > most {
		return nil, fmt.Errorf("%s: %d numbers in %q; wanted %s", a.key, len(out), w, what)
	}
	return out, nil
}

// number reads one number.
func (a *args) number(what string) (float64, error) {
	n, err := a.numbers(what, 1, 1)
	if err != nil {
		return 0, err
	}
	return n[0], nil
}

// place reads x,y,z in cm.
func (a *args) place() (vec, error) {
	n, err := a.numbers("a place x,y,z in cm", 3, 3)
	if err != nil {
		return vec{}, err
	}
	return vec{n[0], n[1], n[2]}, nil
}

// setting is a named number of a clause and the range it may have.
type setting struct {
	name   string
	lo, hi float64
	to     *float64
}

// settings reads "hip 90 knee 20" until the words end.
func (a *args) settings(list ...setting) error {
	names := make([]string, len(list))
	for i, s := range list {
		names[i] = s.name
	}
	for len(a.words) > 0 {
		name, _ := a.word("")
		i := slices.Index(names, name)
		if i < 0 {
			return unknown("word in "+a.key, name, names)
		}
		n, err := a.number("a number after " + name)
		if err != nil {
			return err
		}
		if n < list[i].lo || n > list[i].hi {
			return fmt.Errorf("%s %s %g is outside %g..%g", a.key, name, n, list[i].lo, list[i].hi)
		}
		*list[i].to = n
	}
	return nil
}

// end refuses words that are left over.
func (a *args) end() error {
	if len(a.words) > 0 {
		return fmt.Errorf("%s: nothing may follow here, but %q does", a.key, strings.Join(a.words, " "))
	}
	return nil
}
