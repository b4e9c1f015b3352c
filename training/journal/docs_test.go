package journal_test

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training/journal"
)

// page is docs/journal.md by kind: what stands under each kind's heading.
func page(t *testing.T) map[journal.Kind]string {
	t.Helper()
	text, err := os.ReadFile("../../docs/journal.md")
	if err != nil {
		t.Fatal(err)
	}
	sections := map[journal.Kind]string{}
	for _, part := range strings.Split(string(text), "\n##")[1:] {
		if m := regexp.MustCompile("^# `([a-z.-]+)`\n").FindStringSubmatch(part); m != nil {
			sections[journal.Kind(m[1])] = part
		}
	}
	return sections
}

func TestThePageNamesEveryKindAndNoOther(t *testing.T) {
	sections := page(t)
	for _, k := range journal.Kinds() {
		if sections[k] == "" {
			t.Errorf("docs/journal.md has no section on %s", k)
		}
	}
	for k := range sections {
		if k.Version() == 0 {
			t.Errorf("docs/journal.md has a section on %s, which is no kind", k)
		}
	}
}

func TestThePageNamesEveryFieldOfEveryBody(t *testing.T) {
	sections := page(t)
	for _, b := range bodies {
		s := full()
		_, body, _ := bytes.Cut(encode(t, eventOf(filled(b, s), s)), []byte(`"body":`))
		var fields map[string]json.RawMessage
		if err := json.Unmarshal(body[:len(body)-1], &fields); err != nil {
			t.Fatal(err)
		}
		for name := range fields {
			if !strings.Contains(sections[b.Kind()], "`"+name+"`") {
				t.Errorf("docs/journal.md does not say what %s of %s is", name, b.Kind())
			}
		}
	}
}

func TestThePageNamesEveryFieldOfTheEnvelope(t *testing.T) {
	text, err := os.ReadFile("../../docs/journal.md")
	if err != nil {
		t.Fatal(err)
	}
	s := full()
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(encode(t, eventOf(filled(journal.Note{}, s), s)), &fields); err != nil {
		t.Fatal(err)
	}
	for name := range fields {
		if !bytes.Contains(text, []byte("\n| `"+name+"` |")) {
			t.Errorf("docs/journal.md does not say what %s is", name)
		}
	}
}

func TestEveryExampleOfThePageIsAnEventInItsOneSpelling(t *testing.T) {
	for k, section := range page(t) {
		n := 0
		for line := range strings.Lines(section) {
			if !strings.HasPrefix(line, `{"id"`) {
				continue
			}
			n++
			line = strings.TrimSuffix(line, "\n")
			e := decode(t, []byte(line))
			if got := encode(t, e); string(got) != line {
				t.Errorf("%s: was %s\nand is %s", k, line, got)
			}
			if err := journal.Check(e); err != nil || e.Kind != k {
				t.Errorf("an example of %s: %s, %v", k, e.Kind, err)
			}
		}
		if n == 0 {
			t.Errorf("%s has no example", k)
		}
	}
}
