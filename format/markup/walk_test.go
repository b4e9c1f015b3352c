package markup_test

import (
	"encoding/xml"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/format/markup"
)

func ExampleWalk() {
	w := markup.NewWalk(strings.NewReader("<trk><name> Long run </name><pt><ele>31.5</ele></pt></trk>"))
	err := w.Run(
		func(xml.StartElement) error { return nil },
		func(local, text string) { fmt.Printf("%s in %s: %q\n", local, w.Above(1), text) },
	)
	fmt.Println(w.Root, err)
	// Output:
	// name in trk: "Long run"
	// ele in pt: "31.5"
	// pt in trk: ""
	// trk in : ""
	// trk <nil>
}

// walked is what a walk over in told: every element that ended, as
// grandparent/parent/name=text.
func walked(in string) (told []string, w *markup.Walk, err error) {
	w = markup.NewWalk(strings.NewReader(in))
	err = w.Run(
		func(xml.StartElement) error { return nil },
		func(local, text string) { told = append(told, w.Above(2)+"/"+w.Above(1)+"/"+local+"="+text) },
	)
	return told, w, err
}

func TestAWalkTellsEveryElementWithItsText(t *testing.T) {
	long := strings.Repeat("y", 1024)
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"names lose their prefix", "<x:a><y:b>1</y:b></x:a>", []string{"/a/b=1", "//a="}},
		{"text before a child is not the parent's", "<a>one<b>two</b></a>", []string{"/a/b=two", "//a="}},
		{"text after a child is the parent's", "<a><b>two</b>one</a>", []string{"/a/b=two", "//a=one"}},
		{"text in pieces is one text", "<a>one<!-- and -->two<![CDATA[ & ]]>three</a>", []string{"//a=onetwo & three"}},
		{"a text as long as the bound is kept", "<a>" + long + "</a>", []string{"//a=" + long}},
		{"a text beyond the bound is left out", "<a>" + long + "y</a>", []string{"//a="}},
		{"a byte order mark is no part of the first element", "\ufeff<a>1</a>", []string{"//a=1"}},
		{"siblings have the same parent", "<a><b/><c/></a>", []string{"/a/b=", "/a/c=", "//a="}},
		{"the root is the first element, not the last", "<a/><b/>", []string{"//a=", "//b="}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, w, err := walked(tt.in)
			if err != nil || !slices.Equal(got, tt.want) || w.Root != "a" {
				t.Errorf("told %q below %q, error %v; want %q below a", got, w.Root, err, tt.want)
			}
		})
	}
}

func TestAWalkStopsAtTheFirstError(t *testing.T) {
	enough := errors.New("enough")
	w := markup.NewWalk(strings.NewReader("<a><b/><c/></a>"))
	seen := ""
	err := w.Run(func(e xml.StartElement) error {
		seen += e.Name.Local
		if e.Name.Local == "b" {
			return enough
		}
		return nil
	}, func(string, string) {})
	if err != enough || seen != "ab" {
		t.Errorf("saw %q, error %v; want ab and the caller's own error", seen, err)
	}
}

func TestAWalkKeepsWhatCameBeforeACut(t *testing.T) {
	got, w, err := walked("<a>\n<b>1</b>\n<c>2")
	if !markup.Broken(err) || !slices.Equal(got, []string{"/a/b=1"}) || w.Line() != 3 {
		t.Errorf("told %q to line %d, error %v; want b, line 3 and an error that is Broken", got, w.Line(), err)
	}
}

func TestAWalkRefusesWhatTheReaderRefuses(t *testing.T) {
	_, _, err := walked(strings.Repeat("<a>", markup.MaxDepth+1))
	var refused *markup.RefusedError
	if !errors.As(err, &refused) {
		t.Errorf("error = %v, want a RefusedError", err)
	}
}
