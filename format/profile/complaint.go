package profile

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/legwork-run/legwork/training"
)

// unfitError is a shape of YAML that a setting cannot take. Its line is 0 where
// the YAML reader knows it.
type unfitError struct {
	line       int
	value, why string
}

// Error says what is wanted instead.
func (e *unfitError) Error() string { return e.why }

// yamlErrors turns the YAML reader's complaints into ours, one per line.
func yamlErrors(err error, name string) error {
	var all *yaml.LoadErrors
	if !errors.As(err, &all) {
		return yamlError(err, name)
	}
	var list []error
	for _, e := range all.Errors {
		list = append(list, yamlError(e, name))
	}
	return errors.Join(list...)
}

func yamlError(err error, name string) error {
	out := &training.InvalidError{Field: name}
	line := 0
	var one *yaml.LoadError
	if errors.As(err, &one) {
		line = one.Mark.Line
	}
	var unfit *unfitError
	switch {
	case errors.As(err, &unfit):
		out.Value, out.Why = unfit.value, unfit.why
		line = max(line, unfit.line)
	case one == nil:
		out.Why = unreadable
	default:
		out.Value, out.Why = translate(one.Message)
	}
	if line > 0 {
		out.Field = fmt.Sprintf("%s:%d", name, line)
	}
	return out
}

const (
	unreadable = "cannot be read as YAML; look here and just above for a tab, a wrong indentation, " +
		"a quote or bracket that is not closed, or a sign like : * @ that needs quotes around its text"
	noProfile = "is no profile: it must be lines of KEY: VALUE; legwork profile init writes one to start from"
	empty     = "is empty; legwork profile init writes one to start from"
)

// translate says a complaint of the YAML reader in our words. What is not
// known here, by far the most about the text itself, becomes the advice that
// mends nearly all of it.
func translate(msg string) (value, why string) {
	if key, group, ok := unknownKey(msg); ok {
		return key, "is not a setting; " + suggestion(key, group)
	}
	if rest, ok := strings.CutPrefix(msg, "mapping key "); ok {
		if key, line, ok := strings.Cut(rest, " already defined at line "); ok {
			return strings.Trim(key, `"`), "stands here and on line " + line + "; keep one of the two"
		}
	}
	_, into, built := strings.Cut(msg, " into ")
	switch {
	case built && into == "profile.file":
		return "", noProfile
	case built && (into == "profile.place" || into == "profile.lift"):
		return "", "a block of KEY: VALUE lines is wanted here, with " + strings.Join(keys(into), ", ")
	case strings.Contains(msg, "no documents"):
		return "", empty
	case strings.Contains(msg, "found multiple"):
		return "", "holds more than one profile, parted by ---; keep one"
	case strings.Contains(msg, "control characters"):
		return "", "is not a text file; legwork profile init writes a profile to start from"
	}
	return "", unreadable
}

// unknownKey finds the key in the reader's message about one, and the group of
// settings it stands in.
func unknownKey(msg string) (key, group string, ok bool) {
	_, rest, ok := strings.Cut(msg, "field ")
	if !ok {
		return "", "", false
	}
	return strings.Cut(rest, " not found in type ")
}

// keys are the settings of a group, in the order of the file.
func keys(group string) []string {
	t := reflect.TypeFor[file]()
	switch group {
	case "profile.place":
		t = reflect.TypeFor[place]()
	case "profile.lift":
		t = reflect.TypeFor[lift]()
	}
	var list []string
	for i := range t.NumField() {
		list = append(list, t.Field(i).Tag.Get("yaml"))
	}
	return list
}

// suggestion names the setting of a group nearest to a mistyped one.
func suggestion(key, group string) string {
	best, near := "", min(3, len(key)/2+1)
	for _, k := range keys(group) {
		if d := distance(key, k); d < near {
			best, near = k, d
		}
	}
	switch {
	case best != "":
		return "did you mean " + best + "?"
	case group != "profile.file":
		return "use one of " + strings.Join(keys(group), ", ")
	}
	return "legwork profile init shows every key"
}

// distance is the edit distance of two short words.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diag := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			d := diag
			if a[i-1] != b[j-1] {
				d = 1 + min(diag, row[j], row[j-1])
			}
			diag, row[j] = row[j], d
		}
	}
	return row[len(b)]
}
