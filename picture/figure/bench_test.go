package figure

import (
	"bytes"
	"compress/gzip"
	"maps"
	"slices"
	"testing"
)

// packed is how many bytes a file takes on its way to a reader.
func packed(t testing.TB, s string) int {
	t.Helper()
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, 9)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte(s)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Len()
}

// share is the value below which a share of the list lies.
func share(list []int, of float64) int {
	list = slices.Sorted(slices.Values(list))
	return list[min(len(list)-1, int(of*float64(len(list))))]
}

// TestFilesStaySmall holds the byte budget: a page of exercises must load on a
// gym's network.
func TestFilesStaySmall(t *testing.T) {
	var moving, still []int
	for _, f := range figures(t) {
		moving = append(moving, packed(t, f.Animated(Options{})))
		still = append(still, packed(t, f.Strip(Options{})))
	}
	for _, c := range []struct {
		name     string
		got, max int
	}{
		{"half of the animated figures", share(moving, .5), 2600},
		{"95 of 100 animated figures", share(moving, .95), 4400},
		{"half of the strips", share(still, .5), 1800},
	} {
		if c.got > c.max {
			t.Errorf("%s take %d bytes, want at most %d", c.name, c.got, c.max)
		}
	}
}

// BenchmarkFigure is one figure on demand: YAML to animated SVG and strip.
func BenchmarkFigure(b *testing.B) {
	all := texts(b)
	ids := slices.Sorted(maps.Keys(all))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		f, err := read(ids[n%len(ids)], all[ids[n%len(ids)]])
		if err != nil {
			b.Fatal(err)
		}
		if len(f.Animated(Options{}))+len(f.Strip(Options{})) == 0 {
			b.Fatal("nothing drawn")
		}
		n++
	}
}

// BenchmarkCheck is all checks of one figure.
func BenchmarkCheck(b *testing.B) {
	all := figures(b)
	ids := slices.Sorted(maps.Keys(all))
	n := 0
	for b.Loop() {
		Check(all[ids[n%len(ids)]])
		n++
	}
}
