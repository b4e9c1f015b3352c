package planjson

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/legwork-run/legwork/training"
)

func notAPlan(name, why string) error {
	return &training.InvalidError{Field: name,
		Why: "is not a plan this program wrote (" + why + "); give a file written by legwork plan --format json"}
}

// fault says in our words what the JSON reader, which stopped at a byte of
// data, found wrong.
func fault(err error, data []byte, at int64) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case len(bytes.TrimSpace(data)) == 0:
		return "it is empty"
	case errors.Is(err, io.ErrUnexpectedEOF):
		return "it breaks off at its end"
	case errors.As(err, &syntax):
		return fmt.Sprintf("line %d: this is not JSON", lineAt(data, syntax.Offset))
	case errors.As(err, &kind) && kind.Field == "":
		return "it is no object of JSON"
	case errors.As(err, &kind):
		return fmt.Sprintf("line %d: %s cannot be this %s", lineAt(data, kind.Offset), kind.Field, shape(kind.Value))
	}
	if key, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		return fmt.Sprintf("line %d: no plan has the key %s", lineAt(data, at), key)
	}
	return fmt.Sprintf("line %d: %v", lineAt(data, at), err) // of a type of ours, in its words
}

// shape is the JSON reader's name of a value in plain words.
func shape(value string) string {
	switch word, _, _ := strings.Cut(value, " "); word {
	case "array":
		return "list"
	case "object":
		return "block in braces"
	case "string":
		return "text"
	case "bool":
		return "true or false"
	default:
		return word
	}
}

// lineAt is the line that byte n of data stands on, from 1.
func lineAt(data []byte, n int64) int {
	return 1 + bytes.Count(data[:min(max(n, 0), int64(len(data)))], []byte("\n"))
}
