package pack_test

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/web/pack"
)

// told are the fields that docs/player.md has of each thing.
func told(t *testing.T) map[string][]string {
	t.Helper()
	text, err := os.ReadFile("../../docs/player.md")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	for _, part := range strings.Split(string(text), "\n## ")[1:] {
		name, body, _ := strings.Cut(part, "\n")
		for _, m := range regexp.MustCompile("(?m)^\\| `(\\w+)` \\|").FindAllStringSubmatch(body, -1) {
			out[name] = append(out[name], m[1])
		}
	}
	return out
}

func TestThePageOfThePlayerNamesEveryFieldAndNoOther(t *testing.T) {
	page := told(t)
	for _, x := range []any{
		pack.Pack{}, pack.Day{}, pack.Session{}, pack.Row{}, pack.Step{}, pack.Ramp{}, pack.RampRow{}, pack.Rack{}, pack.Outcome{}, pack.Short{},
		pack.Pain{}, pack.PainBand{}, pack.Sore{}, pack.Together{}, pack.Swaps{}, pack.Swap{}, pack.Move{}, pack.Exercise{}, pack.Fault{}, pack.Site{}, pack.Band{}, pack.Choice{},
		pack.Reason{},
	} {
		is := reflect.TypeOf(x)
		var fields []string
		for i := range is.NumField() {
			name, _, _ := strings.Cut(is.Field(i).Tag.Get("json"), ",")
			fields = append(fields, name)
		}
		slices.Sort(fields)
		said := slices.Sorted(slices.Values(page[is.Name()]))
		if !slices.Equal(fields, said) {
			t.Errorf("%s has %v, and the page %v", is.Name(), fields, said)
		}
	}
}
