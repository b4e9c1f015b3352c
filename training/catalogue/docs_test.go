package catalogue_test

import (
	"os"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training/catalogue"
)

// The page that tells people how to write an exercise shows one, in two
// pieces. Put together they must pass in place of the real file.
func TestTheExampleOfThePageIsAnExercise(t *testing.T) {
	page, err := os.ReadFile("../../docs/exercise-format.md")
	if err != nil {
		t.Fatal(err)
	}
	pieces := strings.Split(string(page), "```")
	if len(pieces) < 4 {
		t.Fatal("the page shows no example")
	}
	shown := strings.TrimPrefix(pieces[1], "yaml\n") + strings.TrimPrefix(pieces[3], "yaml\n")
	fs := files(t)
	for i := range fs {
		if fs[i].Path == "exercises/sl_rdl_supported.yaml" {
			fs[i].Data = []byte(shown)
		}
	}
	for _, p := range catalogue.Check(fs) {
		t.Error(p)
	}
}
