package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
)

// rename is a step that gives a field another name.
func rename(from, to string) func([]byte) ([]byte, error) {
	return func(raw []byte) ([]byte, error) {
		return bytes.Replace(raw, []byte(`"`+from+`":`), []byte(`"`+to+`":`), 1), nil
	}
}

// pounds is a step that turns pounds into kilograms; a load below zero is one it
// cannot bring over.
func pounds(raw []byte) ([]byte, error) {
	var old map[string]any
	if err := json.Unmarshal(raw, &old); err != nil {
		return nil, err
	}
	lb, _ := old["lb"].(float64)
	if lb < 0 {
		return nil, errors.New("no load is below zero")
	}
	delete(old, "lb")
	old["kg"] = lb / 2
	return json.Marshal(old)
}

// TestOldBodiesAreBroughtUpToDate with a history that sets do not have: version
// 1 counted in pounds, 2 said kg, 3 said weight, 4 says loadKg.
func TestOldBodiesAreBroughtUpToDate(t *testing.T) {
	sets := kind{SetLogged, 4, readerOf(reflect.TypeFor[Set]()), []func([]byte) ([]byte, error){pounds, rename("kg", "weight"), rename("weight", "loadKg")}}
	for _, tt := range []struct {
		name    string
		version int
		raw     string
		want    string // of the error; empty = a set of 20 kg
	}{
		{"the newest", 4, `{"kind":"work","reps":8,"loadKg":20}`, ""},
		{"one step", 3, `{"kind":"work","reps":8,"weight":20}`, ""},
		{"two steps", 2, `{"kind":"work","reps":8,"kg":20}`, ""},
		{"three steps in a row", 1, `{"kind":"work","reps":8,"lb":40}`, ""},
		{"a step that fails says which", 1, `{"kind":"work","lb":-1}`, "from version 1 to 2: no load is below zero"},
		{"an old field in a new body", 4, `{"kind":"work","lb":40}`, `"lb" is not known`},
		{"a field nobody ever knew", 1, `{"kind":"work","lb":40,"mood":1}`, `"mood" is not known`},
	} {
		body, err := sets.body(tt.version, []byte(tt.raw), quick{first: true})
		want := Set{training.LoggedSet{Kind: training.WorkSet, Reps: 8, Load: 20}}
		switch {
		case tt.want == "" && (err != nil || body != want):
			t.Errorf("%s: %v, %v", tt.name, body, err)
		case tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)):
			t.Errorf("%s: %v, want %q", tt.name, err, tt.want)
		}
	}
}

func TestEveryVersionHasAStepToTheNext(t *testing.T) {
	for _, k := range kinds {
		if len(k.upcasts) != k.version-1 {
			t.Errorf("%s has version %d and %d steps", k.kind, k.version, len(k.upcasts))
		}
	}
}

func TestEveryKindIsThereOnce(t *testing.T) {
	seen := map[Kind]bool{}
	for _, k := range kinds {
		if seen[k.kind] {
			t.Errorf("%s is there twice", k.kind)
		}
		seen[k.kind] = true
		if body, err := k.read([]byte(`{}`), quick{}); err != nil || body.Kind() != k.kind {
			t.Errorf("%s reads a body of %s, %v", k.kind, body.Kind(), err)
		}
	}
	if Kind("sleep.tracked").Version() != 0 {
		t.Error("a kind nobody knows has a version")
	}
}
