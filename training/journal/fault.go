package journal

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// fault says in plain words what the reader of JSON found wrong.
func fault(err error) error {
	var shape *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case errors.Is(err, io.EOF):
		return errors.New("it is empty")
	case errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("it breaks off at its end")
	case errors.As(err, &syntax):
		return fmt.Errorf("it is not JSON at byte %d", syntax.Offset)
	case errors.As(err, &shape) && shape.Field == "":
		return fmt.Errorf("it is %s where an object belongs", shape.Value)
	case errors.As(err, &shape):
		return fmt.Errorf("the field %q cannot be this %s", asWritten(shape.Field), shape.Value)
	}
	if name, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		return fmt.Errorf("the field %s is not known here; a newer program writes a newer version", name)
	}
	return err // a type of ours, in its words
}

// asWritten is a path to a field without the types that are embedded on its way:
// they have no name in the text. Ours begin with a capital, fields never do.
func asWritten(path string) string {
	parts := slices.DeleteFunc(strings.Split(path, "."), func(p string) bool { return p != "" && p[0] >= 'A' && p[0] <= 'Z' })
	return strings.Join(parts, ".")
}
