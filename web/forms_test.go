package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// asked is a form of a page as it stands, with the names of what is typed into it.
type asked struct {
	action string
	values url.Values
	typed  []string // texts, numbers, days
	chosen []string // out of a list, or hidden
}

// formsIn are the forms of a page that write something.
func formsIn(t *testing.T, body string) []asked {
	t.Helper()
	root, err := html.Parse(strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	var out []asked
	for n := range root.Descendants() {
		if n.Data == "form" && attribute(n, "method") == "post" {
			out = append(out, formOf(n))
		}
	}
	return out
}

func formOf(form *html.Node) asked {
	f := asked{action: attribute(form, "action"), values: url.Values{}}
	for n := range form.Descendants() {
		name := attribute(n, "name")
		if n.Type != html.ElementNode || name == "" {
			continue
		}
		switch kind := attribute(n, "type"); {
		case n.Data == "textarea":
			text := ""
			if n.FirstChild != nil {
				text = n.FirstChild.Data
			}
			f.values.Set(name, text)
			f.typed = append(f.typed, name)
		case n.Data == "select":
			for o := range n.Descendants() {
				if o.Data == "option" && (has(o, "selected") || !f.values.Has(name)) {
					f.values.Set(name, attribute(o, "value"))
				}
			}
			f.chosen = append(f.chosen, name)
		case n.Data != "input":
		case kind == "radio" || kind == "checkbox":
			if has(n, "checked") {
				f.values.Add(name, attribute(n, "value"))
			}
			if !slices.Contains(f.chosen, name) {
				f.chosen = append(f.chosen, name)
			}
		case kind == "hidden":
			f.values.Set(name, attribute(n, "value"))
			f.chosen = append(f.chosen, name)
		case kind != "file":
			f.values.Set(name, attribute(n, "value"))
			f.typed = append(f.typed, name)
		}
	}
	return f
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func has(n *html.Node, name string) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == name })
}

// keeps reports whether a page has a text in some field.
func keeps(t *testing.T, body, text string) bool {
	t.Helper()
	root, err := html.Parse(strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Data == "input" && attribute(n, "value") == text || n.Data == "textarea" && n.FirstChild != nil && strings.TrimSpace(n.FirstChild.Data) == strings.TrimSpace(text) {
			return true
		}
	}
	return false
}

// notTried are forms that end something, and those of files.
var notTried = []string{"/account", "/signout", "/undo", "/signin", "/import", "/session/", "/play", "/plan", "/week", "/feed", "/export"}

// Whatever is typed into a form is taken, or refused with a sentence, and kept.
func TestWhatCannotBeIsExplainedInEveryForm(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	seen := map[string]bool{}
	for _, path := range append(v.pages(t), "/pain?site=achilles-left") {
		for _, f := range formsIn(t, v.get(path).body) {
			if f.action == "" || seen[f.name()] || slices.ContainsFunc(notTried, func(p string) bool { return strings.HasPrefix(f.action, p) }) {
				continue
			}
			seen[f.name()] = true
			f.tried(t, v)
		}
	}
	if len(seen) < 20 {
		t.Errorf("only %d forms were tried", len(seen))
	}
}

// name tells forms apart that are answered by one route.
func (f asked) name() string { return fmt.Sprint(f.action, f.typed, f.chosen) }

func (f asked) tried(t *testing.T, v *visitor) {
	t.Helper()
	send := func(field, value string) answer {
		form := url.Values{}
		for k, x := range f.values {
			form[k] = x
		}
		form[field] = []string{value}
		return v.post(f.action, form)
	}
	for _, field := range f.typed {
		for _, value := range []string{"-7", "NaN", "99999999", "</b>\"x", strings.Repeat("ä", 3000), "2026-02-31"} {
			a := send(field, value)
			name := f.action + " " + field + " " + value[:min(len(value), 12)]
			switch a.status {
			case http.StatusOK:
			case http.StatusUnprocessableEntity, http.StatusConflict:
				if !strings.Contains(a.body, `role="alert"`) {
					t.Errorf("%s: %d without a word", name, a.status)
				}
				if len(value) < 100 && !keeps(t, a.body, value) {
					t.Errorf("%s: %d, and what was typed is gone", name, a.status)
				}
			default:
				t.Errorf("%s: %d", name, a.status)
			}
		}
	}
	for _, field := range f.chosen {
		if a := send(field, "zzz"); a.status >= 500 || a.status == http.StatusBadRequest {
			t.Errorf("%s %s zzz: %d", f.action, field, a.status)
		}
	}
}
