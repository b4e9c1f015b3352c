package plantext_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
)

func TestNotesThatSayTheSameAreOneLine(t *testing.T) {
	for _, tt := range []struct {
		name  string
		notes []training.Note
		want  []string
	}{
		{"no note, no line", nil, nil},
		{"a note of no file", []training.Note{{Text: "x"}}, []string{"x"}},
		{"a note of a file", []training.Note{{Source: "a.ics", Text: "x"}}, []string{"a.ics: x"}},
		{"a note of a line", []training.Note{{Source: "a.ics", Line: 4, Text: "x"}}, []string{"a.ics:4: x"}},
		{"three lines are named", []training.Note{{Source: "a", Line: 4, Text: "x"}, {Source: "a", Line: 9, Text: "x"}, {Source: "a", Line: 12, Text: "x"}},
			[]string{"a:4, 9, 12: x"}},
		{"the fourth is counted", []training.Note{{Source: "a", Line: 1, Text: "x"}, {Source: "a", Line: 2, Text: "x"}, {Source: "a", Line: 3, Text: "x"}, {Source: "a", Line: 4, Text: "x"}},
			[]string{"a:1, 2, 3 and 1 more: x"}},
		{"another file says it for itself", []training.Note{{Source: "a", Line: 1, Text: "x"}, {Source: "b", Line: 1, Text: "x"}}, []string{"a:1: x", "b:1: x"}},
		{"the order is that of the first", []training.Note{{Source: "a", Line: 1, Text: "x"}, {Source: "a", Line: 2, Text: "y"}, {Source: "a", Line: 3, Text: "x"}},
			[]string{"a:1, 3: x", "a:2: y"}},
		{"the same about a whole file is said once", []training.Note{{Source: "a", Text: "x"}, {Source: "a", Text: "x"}}, []string{"a: x"}},
	} {
		if got := plantext.NoteLines(tt.notes); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
