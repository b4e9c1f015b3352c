package body

import (
	"fmt"
	"math"
	"strconv"

	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
)

// Mark is what the map says of one spot.
type Mark struct {
	Spot Spot
	// Side is left or right; empty marks both, and is the only side of a spot
	// in the middle.
	Side training.Side
	// Value is 0 to 99, in the unit of the map. The picture shows it to the
	// nearest half below ten and whole above; the name of the region is exact.
	Value float64
}

// Map is a body from the front and the back with values on its spots. Its
// zero value is a map without marks.
type Map struct {
	// Prefix begins every id; pictures that share a page need different ones.
	Prefix string
	Title  string // empty: "Body map, front and back"
	Desc   string // the finding in words; may be empty
	Layer  Layer
	Unit   chart.Unit // of every value
	// Top is the value of the darkest tint; 0 = the largest value.
	Top   float64
	Marks []Mark
	// Href is the address behind a spot, such as the sessions that made its
	// value, or the answer to "where does it hurt?". Nil or empty makes no link.
	Href func(p Spot, side training.Side) string
	// Standalone: a file of its own, which brings its ground and dark colours.
	Standalone bool
}

// The size of the picture in pixels at its smallest. It scales to any width.
const (
	width     = 360
	height    = 566
	legendTop = 545
)

// maxValue is the largest value the slimmest spots can hold.
const maxValue = 99

// SVG draws the map. An error names the mark that cannot be drawn: an unknown
// spot or side, one marked twice, one outside the layer, or a value that is
// not a number from 0 to 99.
func (m Map) SVG() ([]byte, error) {
	marked, err := m.marked()
	if err != nil {
		return nil, err
	}
	root := svg.Root{Prefix: m.Prefix, Title: m.title(), Desc: m.Desc, Width: width, Height: m.height(),
		Scale: scale, Parts: true, Standalone: m.Standalone}
	top := m.top()
	return root.Draw(func(w *svg.Writer) {
		ground(w, root)
		for _, f := range spots {
			if !m.Layer.shows(f) {
				plain(w, f.spot)
			}
		}
		for _, r := range m.regions(marked, top) {
			r.draw(w, root)
		}
		writeNumbers(w, marked, top)
		m.legend(w, top)
	})
}

// key is a spot on a side; the side is empty for spots in the middle.
type key struct {
	spot Spot
	side training.Side
}

// marked is what is marked, by spot and side. It is only looked up, never
// walked through.
func (m Map) marked() (map[key]Mark, error) {
	all := map[key]Mark{}
	for _, mark := range m.Marks {
		f, ok := factsOf(mark.Spot)
		switch {
		case !ok:
			return nil, fmt.Errorf("body: no spot %q", mark.Spot)
		case !m.Layer.shows(f):
			return nil, fmt.Errorf("body: %s is not in this layer", mark.Spot)
		case !(mark.Value >= 0 && mark.Value <= maxValue): // also what is not a number
			return nil, fmt.Errorf("body: %s: value %v is not from 0 to %d", mark.Spot, mark.Value, maxValue)
		}
		sides, err := f.sides(mark.Side)
		if err != nil {
			return nil, err
		}
		for _, side := range sides {
			k := key{mark.Spot, side}
			if _, twice := all[k]; twice {
				return nil, fmt.Errorf("body: %s is marked twice", mark.Spot.On(side))
			}
			all[k] = mark
		}
	}
	return all, nil
}

// sides are the sides of f that a mark on side means.
func (f facts) sides(side training.Side) ([]training.Side, error) {
	switch {
	case f.middle && side == "":
		return []training.Side{""}, nil
	case f.middle:
		return nil, fmt.Errorf("body: %s has no %s side", f.spot, side)
	case side == "":
		return []training.Side{training.Left, training.Right}, nil
	case side == training.Left || side == training.Right:
		return []training.Side{side}, nil
	}
	return nil, fmt.Errorf("body: no side %q", side)
}

func (m Map) title() string {
	if m.Title == "" {
		return "Body map, front and back"
	}
	return m.Title
}

// top is the value of the darkest tint.
func (m Map) top() float64 {
	if m.Top > 0 && !math.IsInf(m.Top, 0) {
		return m.Top
	}
	top := 0.0
	for _, mark := range m.Marks {
		top = max(top, mark.Value)
	}
	return top
}

// height leaves no room for a legend where there is none.
func (m Map) height() int {
	if len(m.Marks) == 0 && m.Href != nil {
		return legendTop - 5
	}
	return height
}

// legend explains the tints below the bodies, or says that there are none. A
// map to choose a spot on needs neither.
func (m Map) legend(w *svg.Writer, top float64) {
	const swatch = 36
	switch {
	case len(m.Marks) > 0:
		svg.RampKey{X: scale * (width - svg.RampSteps*swatch) / 2, Y: scale * legendTop, Swatch: scale * swatch, Scale: scale,
			Low: "0", High: m.Unit.Say(top)}.Draw(w)
	case m.Href == nil:
		w.Text("text", "No values yet", "x", strconv.Itoa(scale*width/2), "y", strconv.Itoa(scale*(legendTop+11)), "text-anchor", "middle",
			"aria-hidden", "true", "font-size", "24", "fill", svg.Ink2.Paint())
	}
}
