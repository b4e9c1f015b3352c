package markup

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
)

// The bounds on the whole input would take minutes to reach byte by byte, so
// these tests begin just before them.
func TestBoundsOfTheWholeInput(t *testing.T) {
	for _, tt := range []struct {
		name  string
		in    string
		begin func(*Reader)
		why   string
	}{
		{"the last element allowed", "<a></a>", func(r *Reader) { r.elements = MaxElements - 1 }, ""},
		{"one element more", "<a></a>", func(r *Reader) { r.elements = MaxElements }, "it holds more than 20000000 elements; export a part of it"},
		{"the last byte allowed", "<a></a>", func(r *Reader) { r.src.total = MaxBytes - 8 }, ""}, // the eighth read meets the end
		{"one byte more", "<a></a>", func(r *Reader) { r.src.total = MaxBytes - 6 }, "it is larger than 256 MiB; export a part of it"},
		{"the deepest level allowed", strings.Repeat("<a>", 64) + strings.Repeat("</a>", 64), func(*Reader) {}, ""},
		{"one level more", strings.Repeat("<a>", 65), func(*Reader) {}, "its elements are nested more than 64 deep; export it again"},
		{"levels that were closed do not count", strings.Repeat("<a></a>", 100), func(r *Reader) { r.depth = 63 }, ""},
		{"a text of a mebibyte and more", "<a>" + strings.Repeat("y", MaxToken), func(*Reader) {}, "a single tag or text is longer than 1024 KiB; export it again"},
	} {
		r := NewReader(strings.NewReader(tt.in))
		tt.begin(r)
		got := ""
		for {
			_, err := r.Next()
			var refused *RefusedError
			if errors.As(err, &refused) {
				got = refused.Why
			}
			if err != nil {
				break
			}
		}
		if got != tt.why {
			t.Errorf("%s: refused with %q, want %q", tt.name, got, tt.why)
		}
	}
}

func TestLongLatinTextIsConvertedWhole(t *testing.T) {
	const n = 20_000
	r := NewReader(strings.NewReader("<?xml version=\"1.0\" encoding=\"latin1\"?><a>" + strings.Repeat("\xe4", n) + "</a>"))
	text := ""
	for {
		tok, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if c, ok := tok.(xml.CharData); ok {
			text += string(c)
		}
	}
	if text != strings.Repeat("ä", n) {
		t.Errorf("%d bytes, want %d", len(text), 2*n)
	}
}
