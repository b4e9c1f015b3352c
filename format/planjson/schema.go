package planjson

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"

	"github.com/legwork-run/legwork/training"
)

// Schema is the JSON Schema (draft 2020-12) of a plan, made from the Go types
// that Encode writes, so that the two cannot drift apart.
func Schema() ([]byte, error) {
	defs := map[string]any{}
	root := schemaOf(reflect.TypeFor[training.Plan](), defs)
	doc := map[string]any{
		"$schema":     "https://json-schema.org/draft/2020-12/schema",
		"$id":         "https://legwork.run/plan.schema.json",
		"title":       "A Legwork plan",
		"description": "Dates and times are civil and local. loadKg is per hand for dumbbells and per implement otherwise. Arrays are never null.",
		"$defs":       defs,
	}
	for k, v := range root {
		doc[k] = v
	}
	b, err := json.MarshalIndent(doc, "", "  ")
	return append(b, '\n'), err
}

// patterns describe the types that write themselves as text.
var patterns = map[reflect.Type]string{
	reflect.TypeFor[training.Date]():    `^(\d{4}-\d{2}-\d{2})?$`,
	reflect.TypeFor[training.Clock]():   `^\d{2}:\d{2}$`,
	reflect.TypeFor[training.Weekday](): `^(mon|tue|wed|thu|fri|sat|sun)$`,
	reflect.TypeFor[training.Tempo]():   `^(\d-\d-(\d|X))?$`,
}

// enums are the words of the types that have a closed list.
var enums = map[reflect.Type][]any{
	reflect.TypeFor[training.Level]():       words("auto", "L0", "L1", "L2", "L3"),
	reflect.TypeFor[training.RunnerType]():  words("auto", "R0", "R1", "R2", "R3"),
	reflect.TypeFor[training.StrainClass](): words("none", "light", "moderate", "heavy"),
	reflect.TypeFor[training.Phase]():       words(training.Phases...),
	reflect.TypeFor[training.RunKind]():     words(training.RunKinds...),
	reflect.TypeFor[training.SetKind]():     words(training.WarmupSet, training.WorkSet),
}

func words[T ~string](list ...T) []any {
	out := make([]any, len(list))
	for i, w := range list {
		out[i] = string(w)
	}
	return out
}

func schemaOf(t reflect.Type, defs map[string]any) map[string]any {
	if e, ok := enums[t]; ok {
		return map[string]any{"type": "string", "enum": e}
	}
	if p, ok := patterns[t]; ok {
		return map[string]any{"type": "string", "pattern": p}
	}
	if t.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
		return map[string]any{"type": "string"}
	}
	switch t.Kind() {
	case reflect.Struct:
		return structRef(t, defs)
	case reflect.Slice:
		return map[string]any{"type": "array", "items": schemaOf(t.Elem(), defs)}
	case reflect.Map:
		return map[string]any{"type": "object", "additionalProperties": schemaOf(t.Elem(), defs)}
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.String:
		return map[string]any{"type": "string"}
	case reflect.Float32, reflect.Float64:
		return map[string]any{"type": "number"}
	}
	return map[string]any{"type": "integer"}
}

// structRef puts t into the definitions once and refers to it.
func structRef(t reflect.Type, defs map[string]any) map[string]any {
	ref := map[string]any{"$ref": "#/$defs/" + t.Name()}
	if _, done := defs[t.Name()]; done {
		return ref
	}
	defs[t.Name()] = nil // stops the walk when a type holds itself
	props, required := map[string]any{}, []any{}
	for i := range t.NumField() {
		f := t.Field(i)
		name, opts, _ := strings.Cut(f.Tag.Get("json"), ",")
		props[name] = schemaOf(f.Type, defs)
		if !strings.Contains(opts, "omitempty") {
			required = append(required, name)
		}
	}
	defs[t.Name()] = map[string]any{
		"type": "object", "properties": props, "required": required, "additionalProperties": false,
	}
	return ref
}
