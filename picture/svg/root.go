package svg

import (
	"errors"
	"strings"
)

// DefaultPrefix is the prefix of ids where none is asked for.
const DefaultPrefix = "picture"

// ErrPrefix reports a prefix that cannot begin an id.
var ErrPrefix = errors.New("svg: a prefix is a letter, then letters, digits and hyphens")

// Root is the outermost element: size, names, and whether the picture stands
// alone.
type Root struct {
	// Prefix begins every id. Pictures that share a page need different ones;
	// empty means DefaultPrefix.
	Prefix string
	Title  string // what the picture is, for a screen reader
	Desc   string // what it shows, in words; may be empty
	Width  int    // in CSS pixels, also the units of the drawing divided by Scale
	Height int
	Scale  int // drawing units per pixel; 0 = 1
	// Parts: elements inside have names of their own, so the picture is a group
	// and not one image.
	Parts bool
	// Standalone: a file of its own. It brings its ground and its dark colours,
	// which follow the reader's system.
	Standalone bool
}

// ID is an id of this picture: its prefix, a hyphen and name.
func (r Root) ID(name string) string {
	if r.Prefix == "" {
		return DefaultPrefix + "-" + name
	}
	return r.Prefix + "-" + name
}

// Draw writes the picture whose content draw writes.
func (r Root) Draw(draw func(w *Writer)) ([]byte, error) {
	if !validPrefix(r.Prefix) {
		return nil, ErrPrefix
	}
	w := Writer{b: make([]byte, 0, usualSize)}
	w.Open("svg", r.attributes(max(r.Scale, 1))...)
	w.Text("title", r.Title, "id", r.ID("title"))
	if r.Desc != "" {
		w.Text("desc", r.Desc, "id", r.ID("desc"))
	}
	if r.Standalone {
		r.ground(&w, draw)
	} else {
		draw(&w)
	}
	w.Close()
	w.Break()
	return w.b, nil
}

// usualSize is what most pictures are below, in bytes.
const usualSize = 16 << 10

// ground writes what a picture that stands alone brings, and the picture, whose
// colours it has to know first.
func (r Root) ground(w *Writer, draw func(w *Writer)) {
	var content Writer
	draw(&content)
	w.Text("style", theme(string(content.b)+Surface.Paint()))
	w.Leaf("rect", "width", "100%", "height", "100%", "fill", Surface.Paint())
	w.Raw(content.b)
}

func (r Root) attributes(scale int) []string {
	w, h, role := float64(r.Width), float64(r.Height), "img"
	if r.Parts {
		role = "group" // the parts of an image are hidden from screen readers
	}
	list := []string{
		"xmlns", "http://www.w3.org/2000/svg",
		"viewBox", Nums(0, 0, w*float64(scale), h*float64(scale)),
		"width", Num(w), "height", Num(h),
		"font-family", "var(--font-ui,system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,sans-serif)",
		"role", role, "aria-labelledby", r.ID("title"),
	}
	if r.Desc != "" {
		list = append(list, "aria-describedby", r.ID("desc"))
	}
	return list
}

// theme is the style sheet of a picture that stands alone: the colours its
// content uses, light and dark.
func theme(content string) string {
	var light, dark strings.Builder
	for _, t := range Tokens() {
		if strings.Contains(content, "var(--"+t.Name+",") {
			light.WriteString("--" + t.Name + ":" + t.Light + ";")
			dark.WriteString("--" + t.Name + ":" + t.Dark + ";")
		}
	}
	return ":root{color-scheme:light dark;font-variant-numeric:tabular-nums lining-nums;" + light.String() +
		"}@media(prefers-color-scheme:dark){:root{" + dark.String() + "}}"
}

func validPrefix(prefix string) bool {
	for i, c := range prefix {
		letter := 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
		if !letter && (i == 0 || c != '-' && (c < '0' || c > '9')) {
			return false
		}
	}
	return true
}
