package legwork_test

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the plan and the pictures of README.md")

// TestReadmeShowsThePlanAsItPrints runs the README's first command and compares
// week 2 of its output with the one shown.
func TestReadmeShowsThePlanAsItPrints(t *testing.T) {
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	command := regexp.MustCompile(`(?m)^go run (\./cmd/legwork plan .*)$`).FindSubmatch(page)
	if command == nil {
		t.Fatal("README.md shows no go run command")
	}
	out, err := exec.Command("go", append([]string{"run"}, strings.Fields(string(command[1]))...)...).Output()
	if err != nil {
		t.Fatal(err)
	}
	week := regexp.MustCompile(`(?s)\nWeek 2,.*?\n\nWeek 3`).Find(out)
	if week == nil {
		t.Fatalf("the plan has no week 2:\n%s", out)
	}
	want := "<!-- plan:begin -->\n```text\n" + strings.TrimSuffix(strings.TrimSpace(string(week)), "\n\nWeek 3") + "\n```\n<!-- plan:end -->"
	shown := regexp.MustCompile(`(?s)<!-- plan:begin -->.*<!-- plan:end -->`)
	if *update {
		page = shown.ReplaceAllLiteral(page, []byte(want))
		if err := os.WriteFile("README.md", page, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(shown.Find(page), []byte(want)) {
		t.Error("README.md shows another plan; go test . -update rewrites it")
	}
}

// TestReadmeShowsThePicturesAsTheyAreDrawn holds the strips of the README to
// what the program draws.
func TestReadmeShowsThePicturesAsTheyAreDrawn(t *testing.T) {
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	shown := regexp.MustCompile(`src="docs/pictures/([a-z_]+)\.svg"`).FindAllSubmatch(page, -1)
	if len(shown) == 0 {
		t.Fatal("README.md shows no picture")
	}
	for _, m := range shown {
		want, err := exec.Command("go", "run", "./cmd/legwork", "exercises", "svg", string(m[1]), "--strip").Output()
		if err != nil {
			t.Fatal(err)
		}
		path := "docs/pictures/" + string(m[1]) + ".svg"
		if *update {
			if err := os.WriteFile(path, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(path)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is another picture (%v); go test . -update rewrites it", path, err)
		}
	}
}
