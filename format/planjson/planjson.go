// Package planjson writes a plan as JSON and reads it back. The shape is a
// public contract: docs/plan.schema.json is generated from the same types and
// a test holds them together.
package planjson

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"

	"github.com/legwork-run/legwork/training"
)

// maxSize bounds a plan file read back: a plan of two years with every reason
// is about 6 MB.
const maxSize = 64 << 20

// Encode is the plan as indented JSON with a final line break. Arrays are
// never null.
func Encode(p training.Plan) ([]byte, error) {
	b, err := Marshal(p)
	if err != nil {
		return nil, fmt.Errorf("encode plan: %w", err)
	}
	return b, nil
}

// Marshal is v as every JSON output of the program looks: indented, a final
// line break, and no array that is null.
func Marshal[T any](v T) ([]byte, error) {
	filled := reflect.New(reflect.TypeFor[T]()).Elem()
	filled.Set(reflect.ValueOf(&v).Elem())
	fillNil(filled)
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	err := enc.Encode(filled.Interface())
	return b.Bytes(), err
}

// fillNil replaces nil slices and maps by empty ones, so that readers of the
// JSON meet [] and {} and never null.
func fillNil(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fillNil(v.Field(i))
		}
	case reflect.Slice:
		if v.IsNil() {
			v.Set(reflect.MakeSlice(v.Type(), 0, 0))
			return
		}
		c := reflect.MakeSlice(v.Type(), v.Len(), v.Len()) // the caller's plan stays as it was
		reflect.Copy(c, v)
		v.Set(c)
		for i := range v.Len() {
			fillNil(v.Index(i))
		}
	case reflect.Map:
		if v.IsNil() {
			v.Set(reflect.MakeMap(v.Type()))
		}
	}
}

// Decode reads a plan written by Encode. Unknown keys and trailing bytes are
// errors: a plan is read in order to plan again from it, so nothing in it may
// be passed over.
func Decode(r io.Reader, name string) (training.Plan, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxSize+1))
	if err != nil {
		return training.Plan{}, fmt.Errorf("read %s: %w", name, err)
	}
	if len(data) > maxSize {
		return training.Plan{}, &training.InvalidError{Field: name, Why: "is larger than any plan; give a file written by legwork plan --format json"}
	}
	var p training.Plan
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	err = dec.Decode(&p)
	switch {
	case err != nil:
		return training.Plan{}, notAPlan(name, fault(err, data, dec.InputOffset()))
	case p.Version == 0 || p.Rules == 0 && p.Version == training.PlanVersion:
		return training.Plan{}, notAPlan(name, "it does not say by which version it was made")
	case p.Version != training.PlanVersion:
		return training.Plan{}, &training.InvalidError{Field: name,
			Why: fmt.Sprintf("is a plan of version %d and this program reads version %d; make the plan again", p.Version, training.PlanVersion)}
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return training.Plan{}, notAPlan(name, fmt.Sprintf("line %d: something follows the plan", lineAt(data, dec.InputOffset())))
	}
	return p, nil
}
