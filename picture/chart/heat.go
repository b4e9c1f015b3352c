package chart

import (
	"math"

	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
)

// Period is how long a cell of a heat strip is.
type Period int

// The periods.
const (
	Day  Period = iota // a row is a week, Monday first
	Week               // a row is a quarter of a year; half a year where wide
)

// Heat is a strip of cells tinted by value, such as pain by day or hard sets
// by week. The number stands in every cell; days without a value are empty.
type Heat struct {
	Frame
	By     Period
	Points []Point // in order; one a day, or one a week; 0 to 999
	// Top is the value of the darkest tint; 0 = the largest value.
	Top float64
}

// maxHeat is the largest number a cell can hold.
const maxHeat = 999

// SVG draws the strip. An error is ErrValue (below 0 or above 999), ErrDate or
// ErrWidth, wrapped.
func (h Heat) SVG() ([]byte, error) {
	if err := h.check(); err != nil {
		return nil, err
	}
	if len(h.Points) == 0 {
		return h.blank()
	}
	g := h.grid()
	root := h.root(int(g.top)+g.rows*cellRow+34, true)
	return root.Draw(func(w *svg.Writer) {
		h.heads(w, g)
		next := 0
		for row := range g.rows {
			next = h.row(w, g, row, next)
		}
		svg.RampKey{X: g.left + 14, Y: float64(root.Height) - 18, Swatch: 28, Low: "0", High: h.Unit.Say(h.top())}.Draw(w)
	})
}

func (h Heat) check() error {
	if err := h.Frame.check(); err != nil {
		return err
	}
	var days []training.Date
	for _, x := range h.Points {
		if err := finite(x.Value, 0); err != nil {
			return err
		}
		if x.Value > maxHeat {
			return finite(math.NaN(), 0)
		}
		days = append(days, h.cellOf(x))
	}
	if err := ascending(days); err != nil {
		return err
	}
	if n := len(days); n > 0 && days[n-1].DaysSince(days[0]) > longest {
		return misfit("a heat strip ends %d days after it began", days[n-1].DaysSince(days[0]))
	}
	return nil
}

// longest is how many days a heat strip may reach over: three years.
const longest = 3 * 366

// cellOf is the first day of the cell a point belongs to.
func (h Heat) cellOf(x Point) training.Date {
	if h.By == Week && x.Date > 0 {
		return x.Date.Monday()
	}
	return x.Date
}

func (h Heat) top() float64 {
	if h.Top > 0 && h.Top <= largest {
		return h.Top
	}
	top := 0.0
	for _, x := range h.Points {
		top = max(top, x.Value)
	}
	return top
}

// grid is where the cells stand.
type grid struct {
	from          training.Date // of the first cell
	days          int           // of a cell
	rows, columns int
	left, top     float64
	wide          float64 // of a cell
}

// cellRow is the height of a row, in pixels.
const cellRow = 28

func (h Heat) grid() grid {
	const label, least = 46, 24
	g := grid{from: h.Points[0].Date.Monday(), days: 1, columns: 7, left: label, top: 20}
	if h.By == Week {
		g.days, g.columns, g.top = 7, 13, 2
		if h.width() >= label+26*least+1 {
			g.columns = 26
		}
	}
	reach := h.cellOf(h.Points[len(h.Points)-1]).DaysSince(g.from)
	g.rows = reach/(g.days*g.columns) + 1
	g.wide = math.Floor(min(48, (float64(h.width())-g.left-1)/float64(g.columns)))
	return g
}

// row draws a row of cells from point next on, and answers the next point.
// Every cell is drawn at the same place and then moved: a year of days is then
// the same few lines over and over, which zip well.
func (h Heat) row(w *svg.Writer, g grid, row, next int) int {
	w.Break()
	w.Open("g", "transform", "translate(0 "+svg.Num(g.top+float64(row*cellRow))+")", "font-size", "12", "text-anchor", "middle")
	for column := 0; column < g.columns && next < len(h.Points); column++ {
		x := g.left + float64(column)*g.wide
		switch d := g.from.AddDays((row*g.columns + column) * g.days); {
		case h.cellOf(h.Points[next]) == d:
			h.cell(w, g, x, h.Points[next])
			next++
		case next > 0:
			h.gap(w, g, x)
		}
	}
	w.Close()
	return next
}

// heads name the rows by their first day, and the columns by the weekday.
func (h Heat) heads(w *svg.Writer, g grid) {
	w.Open("g", "aria-hidden", "true", "font-size", "12", "fill", svg.Ink2.Paint())
	for row := range g.rows {
		d := g.from.AddDays(row * g.columns * g.days)
		w.Text("text", dayMonth(d), "x", svg.Num(g.left-4), "y", svg.Num(g.top+float64(row*cellRow)+18), "text-anchor", "end")
	}
	if h.By == Day {
		for i, name := range []string{"M", "T", "W", "T", "F", "S", "S"} {
			w.Text("text", name, "x", svg.Num(g.left+(float64(i)+0.5)*g.wide), "y", "14", "text-anchor", "middle")
		}
	}
	w.Close()
}

// cell is a tinted box with its number.
func (h Heat) cell(w *svg.Writer, g grid, left float64, x Point) {
	fill, ink := svg.Surface, svg.Ink
	if step := svg.Step(x.Value, h.top()); step > 0 {
		fill, ink = svg.Ramp[step-1], svg.OnRamp[step-1]
	}
	name := fullDate(x.Date)
	if h.By == Week {
		name = "Week of " + name
	}
	w.Break()
	end := h.begin(w, "g", x.Date, "transform", "translate("+svg.Num(left)+")")
	w.Text("title", name+": "+h.Unit.Say(x.Value))
	w.Leaf("rect", "x", ".5", "y", ".5", "width", svg.Num(g.wide), "height", svg.Num(cellRow), "stroke", svg.Edge.Paint(), "fill", fill.Paint())
	w.Text("text", cellNumber(x.Value), "x", svg.Num(g.wide/2+0.5), "y", "19", "fill", ink.Paint())
	end()
}

// gap is a day or a week without a value.
func (h Heat) gap(w *svg.Writer, g grid, left float64) {
	w.Leaf("path", "d", "M"+svg.Nums(left+g.wide/2-2, cellRow/2+0.5)+"h4", "stroke", svg.Edge.Paint(), "aria-hidden", "true")
}

// cellNumber is a value that fits into a cell: whole from ten up.
func cellNumber(v float64) string {
	if v >= 9.95 {
		return Number(math.Round(v))
	}
	return Number(math.Round(v*10) / 10)
}

// Table lists every value with its date.
func (h Heat) Table() Table {
	t := Table{Caption: h.Title, Head: []string{"Day", named(h.Unit.Many, "Value")}}
	if h.By == Week {
		t.Head[0] = "Week of"
	}
	for _, x := range h.Points {
		t.Rows = append(t.Rows, []string{fullDate(x.Date), Number(x.Value)})
	}
	return t
}
