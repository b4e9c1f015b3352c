package figure

import (
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"

	"github.com/legwork-run/legwork/training/catalogue"
)

// texts are the figures of the catalogue as they are written, by exercise or
// assessment.
func texts(t testing.TB) map[string]string {
	t.Helper()
	files, err := catalogue.Files()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range files {
		documents := strings.SplitN(string(f.Data), "\n---\n", 3)
		dir, id, _ := strings.Cut(strings.TrimSuffix(f.Path, ".yaml"), "/")
		switch {
		case dir == "exercises" && len(documents) == 3:
			out[id] = documents[2]
		case dir == "assessments" && len(documents) == 2:
			out[id] = documents[1]
		}
	}
	return out
}

// read parses a figure from text.
func read(id, text string) (Figure, error) {
	var n yaml.Node
	if err := yaml.Load([]byte(text), &n); err != nil {
		return Figure{}, err
	}
	return Parse(id, n)
}

// figures are the test figures, read.
func figures(t testing.TB) map[string]Figure {
	t.Helper()
	out := map[string]Figure{}
	for id, text := range texts(t) {
		f, err := read(id, text)
		if err != nil {
			t.Fatal(err)
		}
		out[id] = f
	}
	return out
}
