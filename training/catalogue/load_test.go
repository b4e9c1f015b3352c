package catalogue_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training/catalogue"
)

// load is the catalogue that is built in.
func load(t testing.TB) *catalogue.Catalogue {
	t.Helper()
	c, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// files are the data files, a fresh copy.
func files(t testing.TB) []catalogue.File {
	t.Helper()
	fs, err := catalogue.Files()
	if err != nil {
		t.Fatal(err)
	}
	return fs
}

func TestTheLibraryHoldsEverySectionInOrder(t *testing.T) {
	want := map[int]int{1: 23, 2: 16, 3: 16, 4: 13, 5: 17, 6: 10, 7: 18} // 113 in all
	got := map[int]int{}
	last := 0
	for _, e := range load(t).All() {
		got[e.Order/100]++
		if e.Order <= last {
			t.Errorf("%s comes out of order", e.ID)
		}
		last = e.Order
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("exercises by section (-want +got):\n%s", d)
	}
}

func TestTheSameFilesGiveTheSameCatalogueInAnyOrder(t *testing.T) {
	fs := slices.DeleteFunc(files(t), func(f catalogue.File) bool { return !strings.HasPrefix(f.Path, "exercises/c") })
	sorted, err := catalogue.Decode(fs)
	if err != nil {
		t.Fatal(err)
	}
	want := sorted.All()
	rapid.Check(t, func(rt *rapid.T) {
		seed := rapid.Uint64().Draw(rt, "seed")
		shuffled := slices.Clone(fs)
		rand.New(rand.NewPCG(seed, 0)).Shuffle(len(shuffled), func(i, j int) {
			shuffled[i], shuffled[j] = shuffled[j], shuffled[i]
		})
		c, err := catalogue.Decode(shuffled)
		if err != nil {
			rt.Fatal(err)
		}
		if d := cmp.Diff(want, c.All()); d != "" {
			rt.Fatalf("(-sorted +shuffled):\n%s", d)
		}
	})
}

func TestDecodeIsStrict(t *testing.T) {
	tests := []struct {
		name string
		file catalogue.File
		want string
	}{
		{"an unknown key is an error with its line", file("exercises/x.yaml", "id: x\nname: X\ncolour: red\n"), "exercises/x.yaml: yaml: construct errors: line 3: field colour not found"},
		{"a word where a number belongs is an error", file("exercises/x.yaml", "id: x\nimpact: high\n"), "line 2: cannot construct"},
		{"broken YAML is an error", file("programmes/x.yaml", "id: [\n"), "programmes/x.yaml: "},
		{"a file that is nothing is an error", file("notes.txt", "hello"), "notes.txt: is neither an exercise"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := catalogue.Decode([]catalogue.File{tt.file})
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Decode error = %v, want it to hold %q", err, tt.want)
			}
		})
	}
}

func file(path, data string) catalogue.File { return catalogue.File{Path: path, Data: []byte(data)} }

// told is an exercise file with a second document.
func told(second string) catalogue.File {
	return file("exercises/x.yaml", "id: x\nname: X\n---\n"+second)
}

func TestInstructionsAreReadOnlyWhenAsked(t *testing.T) {
	c, err := catalogue.Decode([]catalogue.File{told("colour: red\n")})
	if err != nil {
		t.Fatalf("Decode looked at the second document: %v", err)
	}
	if _, _, err := c.Instruction("x"); err == nil {
		t.Error("Instruction took an unknown key")
	}
}

func TestInstructionsAreReadAndFiguresLeftAsWritten(t *testing.T) {
	c, err := catalogue.Decode([]catalogue.File{told(`purpose: Strong calves.
setup: [Stand tall.]
steps: [Rise., Sink.]
faults:
  - {seen: The ankle rolls out., fix: Press the big toe down.}
---
poses:
  - stand
  - {rise: 1}
`)})
	if err != nil {
		t.Fatal(err)
	}
	got, ok, err := c.Instruction("x")
	if err != nil || !ok {
		t.Fatalf("Instruction = %v, %v", ok, err)
	}
	want := catalogue.Instruction{
		Purpose: "Strong calves.",
		Setup:   []string{"Stand tall."},
		Steps:   []string{"Rise.", "Sink."},
		Faults:  []catalogue.Fault{{Seen: "The ankle rolls out.", Fix: "Press the big toe down."}},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	figure, ok, err := c.Figure("x")
	if err != nil || !ok {
		t.Fatalf("Figure = %v, %v", ok, err)
	}
	if n := len(figure.Content[0].Content[1].Content); n != 2 {
		t.Errorf("the figure has %d poses, want 2", n)
	}
}

func TestAnExerciseWithoutInstructionHasNone(t *testing.T) {
	c, err := catalogue.Decode([]catalogue.File{file("exercises/x.yaml", "id: x\nname: X\n")})
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"x", "nobody"} {
		if _, ok, err := c.Instruction(id); ok || err != nil {
			t.Errorf("Instruction(%q) = %v, %v, want none", id, ok, err)
		}
		if _, ok, err := c.Figure(id); ok || err != nil {
			t.Errorf("Figure(%q) = %v, %v, want none", id, ok, err)
		}
	}
}

func TestEveryExerciseHasItsWords(t *testing.T) {
	c := load(t)
	for _, e := range c.All() {
		if _, ok, err := c.Instruction(e.ID); err != nil || !ok {
			t.Errorf("%s: %v", e.ID, err)
		}
	}
}
