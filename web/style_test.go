package web_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	ruleHead = regexp.MustCompile(`([^{}]+)\{`)
	oneClass = regexp.MustCompile(`^\.[a-z-]+$`)
)

// All rooms share one style sheet: a class that two of them style would look in
// one as the other wants it. Paper and the desk lay out what all of them have.
func TestNoTwoRoomsStyleOneClass(t *testing.T) {
	files, err := filepath.Glob("asset/style/*.css")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d style sheets, %v", len(files), err)
	}
	owner := map[string]string{}
	for _, f := range files {
		if base := filepath.Base(f); base == "print.css" || base == "desk.css" {
			continue
		}
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, head := range ruleHead.FindAllStringSubmatch(string(text), -1) {
			for _, class := range strings.Split(head[1], ",") {
				class = strings.TrimSpace(class)
				if !oneClass.MatchString(class) {
					continue
				}
				if other, known := owner[class]; known && other != f {
					t.Errorf("%s is styled in %s and in %s", class, other, f)
				}
				owner[class] = f
			}
		}
	}
}
