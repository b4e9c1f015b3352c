package chart

import (
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
)

// Cell is one of several small charts.
type Cell struct {
	Name   string
	Points []Point // one a date, in order; may be empty
}

// Multiples are small charts side by side that share their dates and, unless
// asked otherwise, their scale, so that they can be compared at a glance.
type Multiples struct {
	Frame
	Cells []Cell
	Role  Role
	// OwnScale gives every cell a scale of its own, for values that are not
	// compared with each other. All scales begin at zero, or below it where a
	// value does.
	OwnScale bool
}

// The size of a cell in pixels.
const (
	cellWidth  = 108 // at least
	cellHeight = 92
	cellTop    = 40 // the name and the newest value
)

// SVG draws the cells in rows. An error is ErrValue, ErrDate or ErrWidth,
// wrapped.
func (m Multiples) SVG() ([]byte, error) {
	if err := m.check(); err != nil {
		return nil, err
	}
	from, to, ok := m.dates()
	if !ok {
		return m.blank()
	}
	columns := min(len(m.Cells), m.width()/cellWidth)
	rows := (len(m.Cells) + columns - 1) / columns
	root := m.root(rows*cellHeight+20, true)
	wide := float64(m.width()) / float64(columns)
	return root.Draw(func(w *svg.Writer) {
		for i, c := range m.Cells {
			p := plot{w: w, root: root, left: float64(i%columns)*wide + 6, right: float64(i%columns+1)*wide - 10}
			p.dates(from, to)
			p.top = float64(i/columns*cellHeight + cellTop)
			p.bottom = p.top + cellHeight - cellTop - 10
			m.scale(&p, c)
			m.cell(p, c)
		}
		m.dateRow(w, root, from, to)
	})
}

func (m Multiples) check() error {
	if err := m.Frame.check(); err != nil {
		return err
	}
	for _, c := range m.Cells {
		var days []training.Date
		for _, x := range c.Points {
			if err := finite(x.Value, -largest); err != nil {
				return err
			}
			days = append(days, x.Date)
		}
		if err := ascending(days); err != nil {
			return err
		}
	}
	return nil
}

// dates are the first and the last of all cells; false without any.
func (m Multiples) dates() (from, to training.Date, ok bool) {
	for _, c := range m.Cells {
		if n := len(c.Points); n > 0 {
			if !ok || c.Points[0].Date < from {
				from = c.Points[0].Date
			}
			to = max(to, c.Points[n-1].Date)
			ok = true
		}
	}
	return from, to, ok
}

// scale sets what the heights of a cell mean.
func (m Multiples) scale(p *plot, c Cell) {
	cells := m.Cells
	if m.OwnScale {
		cells = []Cell{c}
	}
	low, high := 0.0, 0.0
	for _, c := range cells {
		for _, x := range c.Points {
			low, high = min(low, x.Value), max(high, x.Value)
		}
	}
	p.ticks = Ticks(low, high, 2)
	p.low, p.high = p.ticks[0], p.ticks[len(p.ticks)-1]
}

// cell draws a name, the newest value, the zero line and the line.
func (m Multiples) cell(p plot, c Cell) {
	w := p.w
	w.Break()
	w.Open("g", "role", "img", "tabindex", "0")
	w.Text("title", m.words(c))
	w.Leaf("rect", "x", svg.Num(p.left), "y", svg.Num(p.top-cellTop+4), "width", svg.Num(p.right-p.left), "height", svg.Num(p.bottom-p.top+cellTop-4),
		"fill", "none", "pointer-events", "all")
	w.Open("g", "font-size", svg.Num(small), "fill", svg.Ink2.Paint())
	w.Text("text", svg.Fit(c.Name, small, p.right-p.left), "x", svg.Num(p.left), "y", svg.Num(p.top-cellTop+16))
	if len(c.Points) > 0 {
		m.newest(p, c)
	} else {
		w.Text("text", svg.Fit(m.empty(), small, p.right-p.left), "x", svg.Num(p.left), "y", svg.Num(p.top-cellTop+32))
	}
	w.Close()
	w.Leaf("path", "d", "M"+svg.Nums(p.left, p.top)+"H"+svg.Num(p.right), "stroke", svg.Line.Paint())
	w.Leaf("path", "d", "M"+svg.Nums(p.left, p.y(0))+"H"+svg.Num(p.right), "stroke", svg.Edge.Paint())
	if len(c.Points) > 0 {
		m.stroke(p, c)
	}
	w.Close()
}

func (m Multiples) stroke(p plot, c Cell) {
	var points []string
	for _, x := range c.Points {
		points = append(points, svg.Nums(p.x(x.Date), p.y(x.Value)))
	}
	last := c.Points[len(c.Points)-1]
	colour := m.Role.token().Paint()
	if len(points) > 1 {
		p.w.Leaf("polyline", "points", strings.Join(points, " "), "fill", "none", "stroke", colour, "stroke-width", "2", "stroke-linejoin", "round")
	}
	p.w.Leaf("circle", "cx", svg.Num(p.x(last.Date)), "cy", svg.Num(p.y(last.Value)), "r", "3", "fill", colour)
}

// newest writes the last value under the name.
func (m Multiples) newest(p plot, c Cell) {
	text := m.Unit.Say(c.Points[len(c.Points)-1].Value)
	p.w.Text("text", svg.Fit(text, small, p.right-p.left), "x", svg.Num(p.left), "y", svg.Num(p.top-cellTop+32),
		"fill", svg.Ink.Paint(), "font-weight", "600")
}

// words say where a cell began, where it is and what it reached.
func (m Multiples) words(c Cell) string {
	if len(c.Points) == 0 {
		return c.Name + ": " + m.empty()
	}
	low, high := c.Points[0].Value, c.Points[0].Value
	for _, x := range c.Points {
		low, high = min(low, x.Value), max(high, x.Value)
	}
	last := c.Points[len(c.Points)-1]
	text := fmt.Sprintf("%s: %s on %s", c.Name, m.Unit.Say(last.Value), fullDate(last.Date))
	if low == high {
		return text
	}
	return text + fmt.Sprintf(", between %s and %s since %s", Number(low), Number(high), fullDate(c.Points[0].Date))
}

// dateRow says once, below all cells, from when to when they go and where
// their scale ends.
func (m Multiples) dateRow(w *svg.Writer, root svg.Root, from, to training.Date) {
	text := span(from, to)
	if !m.OwnScale {
		p := plot{}
		m.scale(&p, Cell{})
		text += ", " + axisNumber(p.low) + " to " + m.Unit.Say(p.high)
	}
	w.Text("text", svg.Fit(text, small, float64(root.Width)-12), "x", "6", "y", svg.Num(float64(root.Height)-5), "aria-hidden", "true",
		"font-size", svg.Num(small), "fill", svg.Ink2.Paint())
}

// Table has a row for every date and a column for every cell.
func (m Multiples) Table() Table {
	t := Table{Caption: m.Title, Head: []string{"Date"}}
	next := make([]int, len(m.Cells))
	for _, c := range m.Cells {
		t.Head = append(t.Head, c.Name)
	}
	for {
		date, any := m.earliest(next)
		if !any {
			return t
		}
		row := []string{fullDate(date)}
		for i, c := range m.Cells {
			cell := ""
			if next[i] < len(c.Points) && c.Points[next[i]].Date == date {
				cell = m.Unit.Say(c.Points[next[i]].Value)
				next[i]++
			}
			row = append(row, cell)
		}
		t.Rows = append(t.Rows, row)
	}
}

// earliest is the first date that is not in the table yet.
func (m Multiples) earliest(next []int) (date training.Date, any bool) {
	for i, c := range m.Cells {
		if next[i] < len(c.Points) && (!any || c.Points[next[i]].Date < date) {
			date, any = c.Points[next[i]].Date, true
		}
	}
	return date, any
}
