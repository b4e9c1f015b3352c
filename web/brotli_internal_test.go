package web

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/andybalholm/brotli"
)

var update = flag.Bool("update", false, "pack the assets anew")

// The files are made anew when all changes are together, as .ci/run asks: until
// then browsers get gzip.
func TestBrotliFilesAreThoseOfTheAssets(t *testing.T) {
	files := loadAssets().files
	if *update {
		packAnew(t, files)
	}
	here, err := filepath.Glob("brotli/*.br")
	if err != nil {
		t.Fatal(err)
	}
	all, upToDate := 0, 0
	for name, f := range files {
		if f.draw != nil || !packable(f.kind) {
			continue
		}
		all++
		tight, err := os.ReadFile("brotli/" + name + ".br")
		if err != nil {
			continue
		}
		upToDate++
		plain, err := io.ReadAll(brotli.NewReader(bytes.NewReader(tight)))
		if err != nil || !bytes.Equal(plain, f.body) {
			t.Errorf("%s is another file unpacked: %v", name, err)
		}
	}
	if all < 5 {
		t.Errorf("only %d assets can be packed", all)
	}
	if upToDate != all || len(here) != all {
		says := t.Errorf
		if os.Getenv("LEGWORK_REQUIRE") == "" {
			says = t.Logf
		}
		says("%d of %d assets are there, with %d others: go test ./web -run TestBrotli -update", upToDate, all, len(here)-upToDate)
	}
}

func packAnew(t *testing.T, files map[string]asset) {
	t.Helper()
	if err := os.RemoveAll("brotli"); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir("brotli", 0o755); err != nil {
		t.Fatal(err)
	}
	for name, f := range files {
		if f.draw != nil || !packable(f.kind) {
			continue
		}
		var out bytes.Buffer
		w := brotli.NewWriterLevel(&out, brotli.BestCompression)
		_, _ = w.Write(f.body)
		_ = w.Close()
		if err := os.WriteFile("brotli/"+name+".br", out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
