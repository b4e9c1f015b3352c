package archive_test

import (
	"bytes"
	"fmt"
	"io"
	"testing"

	"github.com/legwork-run/legwork/format/archive"
)

// Ten thousand events are about a year of training.
func BenchmarkWrite(b *testing.B) {
	events := history(10_000)
	for _, name := range []string{"ann.jsonl", "ann.jsonl.gz"} {
		size := len(written(b, "ann.jsonl", events))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(size))
			for b.Loop() {
				w := archive.Compressed(io.Discard, name)
				if err := archive.Write(w, archive.Header{Athlete: "ann", Events: len(events), Made: made}, given(events, nil)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkRead(b *testing.B) {
	for _, name := range []string{"ann.jsonl", "ann.jsonl.gz"} {
		file, size := written(b, name, history(10_000)), len(written(b, "ann.jsonl", history(10_000)))
		b.Run(fmt.Sprintf("%s/%dkB", name, len(file)>>10), func(b *testing.B) {
			b.SetBytes(int64(size))
			for b.Loop() {
				if _, err := archive.Read(bytes.NewReader(file), archive.Limits{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
