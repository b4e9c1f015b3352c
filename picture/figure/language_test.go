package figure

import (
	"os"
	"slices"
	"strings"
	"testing"
)

func TestThePageNamesEveryWordOfTheLanguage(t *testing.T) {
	page, err := os.ReadFile("LANGUAGE.md")
	if err != nil {
		t.Fatal(err)
	}
	words := slices.Concat(docKeys, viewNames, verbNames(), Presets(), Muscles(), measureNames(), rangeNames, pointNames, restNames)
	for _, k := range kinds {
		words = append(append(words, string(k)), wares[k].places...)
	}
	for _, w := range words {
		if !strings.Contains(string(page), w) {
			t.Errorf("LANGUAGE.md does not name %s", w)
		}
	}
}

func TestThePagesExampleIsAFigure(t *testing.T) {
	page, err := os.ReadFile("LANGUAGE.md")
	if err != nil {
		t.Fatal(err)
	}
	_, text, _ := strings.Cut(string(page), "```yaml\n")
	text, _, _ = strings.Cut(text, "```")
	f, err := read("example", text)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range Check(f) {
		t.Error(x)
	}
}

func TestEveryWareCanBeWritten(t *testing.T) {
	for _, k := range kinds {
		places := wares[k].places
		if wares[k].size != (vec{}) {
			places = append(slices.Clone(places), "at 200,50 size 40")
		}
		for _, place := range places {
			f, err := read("ware", "props: "+string(k)+" "+place+"\nposes:\n  - hold: from stand; hands on chest")
			if err != nil {
				t.Errorf("%s %s: %v", k, place, err)
				continue
			}
			if err := sound(f.Strip(Options{})); err != nil {
				t.Errorf("%s %s: %v", k, place, err)
			}
		}
	}
}
