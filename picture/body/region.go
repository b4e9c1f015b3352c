package body

import (
	"fmt"

	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
)

// region is a spot on one side, ready to be drawn.
type region struct {
	key
	name string // for a screen reader, with the value
	step int    // of the ramp; 0 = plain
	link string
	// focus: it carries a value, so a keyboard stops here.
	focus bool
}

// regions are all that can be reached, left before right.
func (m Map) regions(marked map[key]Mark, top float64) []region {
	var list []region
	for _, f := range spots {
		if !m.Layer.shows(f) {
			continue
		}
		sides, _ := f.sides("") // every spot has its own sides
		for _, side := range sides {
			list = append(list, m.region(key{f.spot, side}, marked, top))
		}
	}
	return list
}

func (m Map) region(k key, marked map[key]Mark, top float64) region {
	r := region{key: k, name: k.spot.On(k.side)}
	if mark, ok := marked[k]; ok {
		r.name += ": " + m.Unit.Say(mark.Value)
		r.step = svg.Step(mark.Value, top)
		r.focus = true
	}
	if m.Href != nil {
		r.link = m.Href(k.spot, k.side)
	}
	return r
}

// draw writes a region: its name, its shapes, and the wider area a finger may
// hit. A link is reached by keyboard as it is.
func (r region) draw(w *svg.Writer, root svg.Root) {
	id := string(r.spot)
	if r.side != "" {
		id += "-" + string(r.side)
	}
	attributes := []string{"id", root.ID(id)}
	if r.step > 0 {
		attributes = append(attributes, "fill", svg.Ramp[r.step-1].Paint())
	} else {
		attributes = append(attributes, "fill", svg.Surface.Paint())
	}
	attributes = append(attributes, "stroke", svg.Edge.Paint(), "stroke-width", "2")
	element := "g"
	switch {
	case r.link != "":
		element = "a"
		attributes = append(attributes, "href", r.link)
	case r.focus:
		attributes = append(attributes, "role", "img", "tabindex", "0")
	default:
		attributes = append(attributes, "role", "img")
	}
	w.Break()
	w.Open(element, attributes...)
	w.Text("title", r.name)
	r.target(w)
	for _, half := range halves(r.side) {
		paths(w, r.spot, half)
	}
	w.Close()
}

// halves are the sides a region is drawn on: both for one in the middle.
func halves(side training.Side) []training.Side {
	if side == "" {
		return []training.Side{training.Left, training.Right}
	}
	return []training.Side{side}
}

// target writes what a finger may hit beside the shapes themselves.
func (r region) target(w *svg.Writer) {
	for _, t := range targets {
		if t.spot != r.spot {
			continue
		}
		for _, half := range halves(r.side) {
			w.Leaf("path", "transform", placed(t.view, half), "d", t.box.d(), "fill", "none", "stroke", "none", "pointer-events", "all")
		}
	}
}

// paths writes the shapes of a spot on one side.
func paths(w *svg.Writer, p Spot, side training.Side) {
	for _, s := range shapes {
		if s.spot == p {
			w.Leaf("path", "transform", placed(s.view, side), "d", s.d())
		}
	}
}

// d is the whole shape as one path.
func (s shape) d() string {
	d := ""
	for _, ring := range s.rings {
		d += curve(ring)
	}
	return d
}

// placed puts half a body into its view, mirrored where the side asks for it.
// Every shape is drawn once, for one half.
func placed(v view, side training.Side) string {
	across := scale * v.origin()
	if v.flips(side) {
		return fmt.Sprintf("matrix(-1 0 0 1 %d 0)", across)
	}
	return fmt.Sprintf("translate(%d)", across)
}
