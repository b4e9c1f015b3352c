package training_test

import (
	"go/build"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const core = "github.com/legwork-run/legwork/training"

// allowed is every standard package the core may use: arithmetic, text and
// collections. No disk, network, clock, logs, goroutines or dice.
var allowed = []string{
	"bytes", "cmp", "encoding/hex", "encoding/json", "errors", "fmt", "iter", "maps", "math", "math/bits",
	"slices", "sort", "strconv", "strings", "time", "unicode", "unicode/utf8",
}

// allowedFor are the exceptions, each with its reason.
var allowedFor = map[string][]string{
	// io.EOF, to see that nothing follows an event; what types hold, to read their
	// one spelling without a reader of any JSON.
	"journal": {"io", "reflect"},
	// The exercises are YAML inside the binary, decoded once on demand.
	"catalogue": {"embed", "sync", "io", "io/fs", "path", "go.yaml.in/yaml/v4"},
}

// TestCoreIsPure keeps training/ free of input and output and of everything
// outside it.
func TestCoreIsPure(t *testing.T) {
	err := filepath.WalkDir(".", func(dir string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		pkg, err := build.ImportDir(dir, 0) // test files are not in Imports
		if err != nil {
			return nil // a folder without Go files
		}
		for _, imp := range pkg.Imports {
			inside := imp == core || strings.HasPrefix(imp, core+"/")
			if !inside && !slices.Contains(allowed, imp) && !slices.Contains(allowedFor[dir], imp) {
				t.Errorf("training/%s imports %s, which is neither core nor allowed", dir, imp)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestCoreReadsNoClock holds what imports cannot show: package time is for
// dates, not for the time it is now.
func TestCoreReadsNoClock(t *testing.T) {
	forEachSource(t, func(path, src string) {
		for _, call := range []string{"time.Now(", "time.Since(", "time.Local", "time.Sleep("} {
			if strings.Contains(src, call) {
				t.Errorf("%s calls %s...: the clock is an argument", path, call)
			}
		}
		for line := range strings.Lines(src) {
			if strings.HasPrefix(strings.TrimSpace(line), "go func") {
				t.Errorf("%s starts a goroutine", path)
			}
		}
	})
}
