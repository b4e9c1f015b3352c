package body

import (
	"strconv"

	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
)

// ground draws the bodies without their spots: outlines, relief, and the
// words that tell the views and sides apart.
func ground(w *svg.Writer, root svg.Root) {
	w.Open("defs")
	w.Leaf("path", "id", root.ID("half"), "d", curve(outline))
	w.Leaf("path", "id", root.ID("print"), "d", shape{rings: print}.d())
	w.Close()
	w.Open("g", "aria-hidden", "true")
	// The outline first, then the fill over it: where the halves meet no seam
	// is left.
	w.Open("g", "fill", "none", "stroke", svg.Edge.Paint(), "stroke-width", "5", "stroke-linejoin", "round")
	bodies(w, root)
	w.Close()
	w.Open("g", "fill", svg.Sunk.Paint())
	bodies(w, root)
	w.Close()
	w.Open("g", "fill", "none", "stroke", svg.Line.Paint(), "stroke-width", "2")
	for _, s := range relief {
		for _, side := range halves("") {
			w.Leaf("path", "transform", placed(s.view, side), "d", s.d())
		}
	}
	w.Close()
	captions(w)
	w.Close()
}

func bodies(w *svg.Writer, root svg.Root) {
	for _, v := range []view{front, back, soles} {
		id := "half"
		if v == soles {
			id = "print"
		}
		for _, side := range halves("") {
			w.Leaf("use", "href", "#"+root.ID(id), "transform", placed(v, side))
		}
	}
}

// captions name the views, and the sides as the body has them.
func captions(w *svg.Writer) {
	w.Open("g", "fill", svg.Ink2.Paint(), "font-size", "24", "text-anchor", "middle")
	caption := func(text string, x, y int) {
		w.Text("text", text, "x", strconv.Itoa(scale*x), "y", strconv.Itoa(scale*y))
	}
	for v, text := range []string{front: "Front", back: "Back", soles: "Soles"} {
		caption(text, view(v).origin(), 533)
	}
	for _, v := range []view{front, back} {
		left := 56
		if v.mirrored() {
			left = -left
		}
		caption("left", v.origin()+left, 50)
		caption("right", v.origin()-left, 50)
	}
	w.Close()
}

// plain draws a spot outside the layer: relief, without a name.
func plain(w *svg.Writer, p Spot) {
	w.Open("g", "aria-hidden", "true", "fill", "none", "stroke", svg.Line.Paint(), "stroke-width", "2")
	for _, side := range []training.Side{training.Left, training.Right} {
		paths(w, p, side)
	}
	w.Close()
}

// writeNumbers writes every value where its spot can hold it.
func writeNumbers(w *svg.Writer, marked map[key]Mark, top float64) {
	w.Break()
	w.Open("g", "aria-hidden", "true", "pointer-events", "none", "font-size", "22", "font-weight", "600", "text-anchor", "middle")
	for _, n := range numbers {
		f, _ := factsOf(n.spot)
		sides, _ := f.sides("")
		for _, side := range sides {
			mark, ok := marked[key{n.spot, side}]
			if !ok {
				continue
			}
			ink := svg.Ink
			if step := svg.Step(mark.Value, top); step > 0 && !n.out {
				ink = svg.OnRamp[step-1]
			}
			for _, half := range halves(side) {
				w.Text("text", short(mark.Value), "x", strconv.Itoa(scale*n.view.across(n.at.x, half)), "y", strconv.Itoa(scale*n.at.y+8), "fill", ink.Paint())
			}
		}
	}
	w.Close()
}
