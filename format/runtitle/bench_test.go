package runtitle_test

import (
	"strings"
	"testing"

	"github.com/legwork-run/legwork/format/runtitle"
)

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		runtitle.Read(runtitle.Event{Title: "🏃 Easy Run • 6mi • 50m - 55m"})
	}
}

func BenchmarkReadLongestText(b *testing.B) {
	e := runtitle.Event{Title: strings.Repeat("1,", 300), Description: strings.Repeat("1x2 km, ", 600)}
	for b.Loop() {
		runtitle.Read(e)
	}
}
