package sheet_test

import (
	"bytes"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/format/paper"
	"github.com/legwork-run/legwork/format/sheet"
	"github.com/legwork-run/legwork/training/catalogue"
)

func library(t testing.TB) *catalogue.Catalogue {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return cat
}

func ExampleKit() {
	cat, _ := catalogue.Load()
	e, _ := cat.Exercise("goblet_squat")
	fmt.Println(sheet.Kit(e))
	// Output: dumbbell, or kettlebell
}

func ExampleText() {
	cat, _ := catalogue.Load()
	e, _ := cat.Exercise("goblet_squat")
	how, _, _ := cat.Instruction(e.ID)
	how.Setup, how.Faults, how.Cautions = how.Setup[:1], nil, nil
	var b bytes.Buffer
	_ = sheet.Text(&b, cat, e, how)
	_, _ = os.Stdout.WriteString(strings.Join(strings.SplitN(b.String(), "\n", 7)[:6], "\n"))
	// Output:
	// Goblet squat (goblet_squat)
	//   Strong thighs and hips help keep your stride steady late in a run.
	//
	// Before you start
	//   - Stand with your feet a little wider than your hips, toes turned slightly
	//     out.
}

func TestTextIsAPageOf80ColumnsForEveryExercise(t *testing.T) {
	cat := library(t)
	for _, e := range cat.All() {
		how, _, err := cat.Instruction(e.ID)
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := sheet.Text(&b, cat, e, how); err != nil {
			t.Fatal(err)
		}
		for line := range strings.SplitSeq(b.String(), "\n") {
			if n := len([]rune(line)); n > 80 {
				t.Errorf("%s: a line of %d: %s", e.ID, n, line)
			}
		}
		for _, s := range how.Steps {
			if last := s[strings.LastIndexByte(s, ' ')+1:]; !strings.Contains(b.String(), last) {
				t.Errorf("%s: a step is missing: %s", e.ID, s)
			}
		}
	}
}

func TestAnExerciseWithoutWordsShowsItsFacts(t *testing.T) {
	cat := library(t)
	e, _ := cat.Exercise("plank")
	var b bytes.Buffer
	if err := sheet.Text(&b, cat, e, catalogue.Instruction{}); err != nil {
		t.Fatal(err)
	}
	if got := b.String(); !strings.HasPrefix(got, "Front plank (plank)\n\nFacts\n") {
		t.Errorf("it begins %q", got[:40])
	}
}

func TestThePageHoldsEveryExerciseOnceAndEveryLinkLeadsSomewhere(t *testing.T) {
	cat := library(t)
	var b bytes.Buffer
	pictures := paper.Pictures{Draw: func(_, prefix string) string { return `<svg id="` + prefix + `"></svg>` }}
	if err := sheet.Page(&b, cat, cat.All(), pictures); err != nil {
		t.Fatal(err)
	}
	ids := map[string]int{}
	for _, m := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(b.String(), -1) {
		ids[m[1]]++
	}
	for _, e := range cat.All() {
		if ids[e.ID] != 1 || ids["figure-"+e.ID] != 1 {
			t.Errorf("%s stands there %d times, its picture %d times", e.ID, ids[e.ID], ids["figure-"+e.ID])
		}
	}
	for _, m := range regexp.MustCompile(` href="([^"]+)"`).FindAllStringSubmatch(b.String(), -1) {
		if name, here := strings.CutPrefix(m[1], "#"); !here || ids[name] != 1 {
			t.Errorf("%s leads nowhere", m[1])
		}
	}
}
