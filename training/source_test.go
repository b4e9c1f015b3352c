package training_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// forEachSource calls f with every Go file of the core that is not a test.
func forEachSource(t *testing.T, f func(path, src string)) {
	t.Helper()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		f(path, string(src))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
