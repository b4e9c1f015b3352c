package catalogue_test

import (
	"testing"

	"github.com/legwork-run/legwork/training/catalogue"
)

// BenchmarkDecode holds the promise that reading the whole catalogue costs a
// command no more than 15 ms.
func BenchmarkDecode(b *testing.B) {
	files, err := catalogue.Files()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := catalogue.Decode(files); err != nil {
			b.Fatal(err)
		}
	}
}
