package legwork_test

import (
	"go/build"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/legwork-run/legwork"

// house reads the package list of ARCHITECTURE.md, top first.
func house(t *testing.T) []string {
	t.Helper()
	page, err := os.ReadFile("ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, m := range regexp.MustCompile("(?m)^\\| `([a-z/]+)` \\|").FindAllStringSubmatch(string(page), -1) {
		list = append(list, m[1])
	}
	if len(list) == 0 {
		t.Fatal("ARCHITECTURE.md lists no packages")
	}
	return list
}

// packages finds every folder with Go code that is not only tests.
func packages(t *testing.T) map[string]*build.Package {
	t.Helper()
	found := map[string]*build.Package{}
	err := filepath.WalkDir(".", func(dir string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if strings.HasPrefix(d.Name(), ".") && dir != "." || d.Name() == "testdata" {
			return filepath.SkipDir
		}
		if p, err := build.ImportDir(dir, 0); err == nil && len(p.GoFiles) > 0 {
			found[filepath.ToSlash(dir)] = p
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestArchitecturePageNamesEveryPackageAndNoOther(t *testing.T) {
	list, found := house(t), packages(t)
	for _, p := range list {
		if found[p] == nil {
			t.Errorf("ARCHITECTURE.md names %s, which does not exist", p)
		}
	}
	for p := range found {
		if !slices.Contains(list, p) {
			t.Errorf("ARCHITECTURE.md misses %s", p)
		}
	}
}

// TestImportsPointUpThePage holds the order of the house: a package may import
// only those listed above it. The vocabulary may import its two children.
func TestImportsPointUpThePage(t *testing.T) {
	list := house(t)
	for dir, p := range packages(t) {
		at := slices.Index(list, dir)
		if strings.HasPrefix(dir, "cmd/") {
			continue
		}
		for _, imp := range p.Imports {
			rel, ours := strings.CutPrefix(imp, module+"/")
			if !ours || dir == "training" && (rel == "training/unit" || rel == "training/evidence") {
				continue
			}
			if slices.Index(list, rel) >= at {
				t.Errorf("%s imports %s, which stands below it in ARCHITECTURE.md", dir, rel)
			}
		}
	}
}
