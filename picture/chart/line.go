package chart

import (
	"strings"

	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
)

// Point is a value on a date.
type Point struct {
	Date  training.Date
	Value float64
}

// Range is a span of values on a date.
type Range struct {
	Date      training.Date
	Low, High float64
}

// Line is a value over time, with a band behind it: what was planned, or how
// sure the value is.
type Line struct {
	Frame
	Points []Point // one a date, in order
	Band   []Range // one a date, in order; may be empty
	// BandName says what the band is: "planned".
	BandName string
	Role     Role
	// FromZero begins the axis at zero, though a line need not.
	FromZero bool
}

// SVG draws the line. An error is ErrValue, ErrDate, ErrShape (a band whose low
// is above its high) or ErrWidth, wrapped.
func (l Line) SVG() ([]byte, error) {
	if err := l.check(); err != nil {
		return nil, err
	}
	if len(l.Points) == 0 && len(l.Band) == 0 {
		return l.blank()
	}
	root := l.root(l.height(), true)
	return root.Draw(func(w *svg.Writer) {
		low, high := l.extent()
		p := l.newPlot(w, root, Ticks(low, high, steps), 0)
		p.right -= 6 // so that the last point is whole
		p.dates(l.first(), l.last())
		p.unit(l.Unit)
		p.values()
		p.days()
		l.band(p)
		l.line(p)
	})
}

func (l Line) check() error {
	if err := l.Frame.check(); err != nil {
		return err
	}
	var days, bandDays []training.Date
	for _, x := range l.Points {
		if err := finite(x.Value, -largest); err != nil {
			return err
		}
		days = append(days, x.Date)
	}
	for _, x := range l.Band {
		if err := x.check(); err != nil {
			return err
		}
		bandDays = append(bandDays, x.Date)
	}
	if err := ascending(days); err != nil {
		return err
	}
	return ascending(bandDays)
}

func (r Range) check() error {
	if err := finite(r.Low, -largest); err != nil {
		return err
	}
	if err := finite(r.High, -largest); err != nil {
		return err
	}
	if r.Low > r.High {
		return misfit("band of %s: %v is above %v", fullDate(r.Date), r.Low, r.High)
	}
	return nil
}

// extent is the least and the greatest value of line and band.
func (l Line) extent() (low, high float64) {
	var all []float64
	for _, x := range l.Points {
		all = append(all, x.Value)
	}
	for _, x := range l.Band {
		all = append(all, x.Low, x.High)
	}
	low, high = all[0], all[0]
	for _, v := range all {
		low, high = min(low, v), max(high, v)
	}
	if l.FromZero {
		low, high = min(low, 0), max(high, 0)
	}
	return low, high
}

func (l Line) first() training.Date {
	if len(l.Band) == 0 || len(l.Points) > 0 && l.Points[0].Date < l.Band[0].Date {
		return l.Points[0].Date
	}
	return l.Band[0].Date
}

func (l Line) last() training.Date {
	n, m := len(l.Points), len(l.Band)
	if m == 0 || n > 0 && l.Points[n-1].Date > l.Band[m-1].Date {
		return l.Points[n-1].Date
	}
	return l.Band[m-1].Date
}

// band is a wash with broken edges, and its name above the plot.
func (l Line) band(p plot) {
	if len(l.Band) == 0 {
		return
	}
	var upper, lower, backward []string
	for i, r := range l.Band {
		upper = append(upper, svg.Nums(p.x(r.Date), p.y(r.High)))
		lower = append(lower, svg.Nums(p.x(r.Date), p.y(r.Low)))
		b := l.Band[len(l.Band)-1-i]
		backward = append(backward, svg.Nums(p.x(b.Date), p.y(b.Low)))
	}
	p.w.Open("g", "aria-hidden", "true", "fill", "none", "stroke", svg.Edge.Paint(), "stroke-dasharray", "4 3")
	p.w.Leaf("polygon", "points", strings.Join(append(upper, backward...), " "), "fill", svg.Sunk.Paint(), "stroke", "none")
	p.w.Leaf("polyline", "points", strings.Join(upper, " "))
	p.w.Leaf("polyline", "points", strings.Join(lower, " "))
	p.w.Close()
	p.bandKey(l.BandName)
}

// bandKey names the band at the right end of the row above the plot.
func (p plot) bandKey(name string) {
	if name == "" {
		return
	}
	name = svg.Fit(name, small, p.wide()/2-40)
	x := p.wide() - 12 - svg.TextWidth(name, small) - 26
	p.w.Open("g", "aria-hidden", "true")
	p.w.Leaf("rect", "x", svg.Num(x), "y", "4.5", "width", "20", "height", "12", "fill", svg.Sunk.Paint(), "stroke", "none")
	p.w.Leaf("path", "d", "M"+svg.Num(x)+" 4.5h20m0 12h-20", "stroke", svg.Edge.Paint(), "stroke-dasharray", "4 3")
	p.w.Text("text", name, "x", svg.Num(x+26), "y", "15", "font-size", svg.Num(small), "fill", svg.Ink2.Paint())
	p.w.Close()
}

// line is the stroke, a dot for each point, and the last value in words.
func (l Line) line(p plot) {
	if len(l.Points) == 0 {
		return
	}
	colour := l.Role.token().Paint()
	var points []string
	for _, x := range l.Points {
		points = append(points, svg.Nums(p.x(x.Date), p.y(x.Value)))
	}
	p.w.Leaf("polyline", "points", strings.Join(points, " "), "fill", "none", "stroke", colour, "stroke-width", "2", "stroke-linejoin", "round")
	// The stroke nobody sees widens what a finger can hit.
	p.w.Open("g", "fill", colour, "stroke", colour, "stroke-opacity", "0", "stroke-width", "18", "pointer-events", "all")
	for _, x := range l.Points {
		p.w.Break()
		end := l.begin(p.w, "circle", x.Date, "cx", svg.Num(p.x(x.Date)), "cy", svg.Num(p.y(x.Value)), "r", dot(len(l.Points)))
		p.w.Text("title", fullDate(x.Date)+": "+l.Unit.Say(x.Value))
		end()
	}
	p.w.Close()
	l.lastValue(p)
}

// dot is the radius of a point: small where there are many.
func dot(points int) string {
	if points > 26 {
		return "2"
	}
	return "3.5"
}

// lastValue writes the newest value over its point, or under it where the line
// comes from above.
func (l Line) lastValue(p plot) {
	x := l.Points[len(l.Points)-1]
	y := p.y(x.Value) - 9
	if n := len(l.Points); n > 1 && l.Points[n-2].Value > x.Value && p.y(x.Value)+20 < p.bottom-4 {
		y = p.y(x.Value) + 20
	}
	text := l.Unit.Say(x.Value)
	p.label(text, p.x(x.Date), y, "aria-hidden", "true", "pointer-events", "none", "font-size", svg.Num(small), "font-weight", "600", "fill", svg.Ink.Paint())
}

// Table lists every date with its value and its band.
func (l Line) Table() Table {
	t := Table{Caption: l.Title, Head: []string{"Date", named(l.Unit.Many, "Value")}}
	if len(l.Band) > 0 {
		t.Head = append(t.Head, named(l.BandName, "Band"))
	}
	i, j := 0, 0
	for i < len(l.Points) || j < len(l.Band) {
		here := i < len(l.Points) && (j == len(l.Band) || l.Points[i].Date <= l.Band[j].Date)
		banded := j < len(l.Band) && (!here || l.Band[j].Date == l.Points[i].Date)
		row := []string{"", "", ""}
		if here {
			row[0], row[1] = fullDate(l.Points[i].Date), Number(l.Points[i].Value)
			i++
		}
		if banded {
			row[0], row[2] = fullDate(l.Band[j].Date), Number(l.Band[j].Low)+" to "+Number(l.Band[j].High)
			j++
		}
		t.Rows = append(t.Rows, row[:len(t.Head)])
	}
	return t
}

// named is a column's name, its first letter large.
func named(name, otherwise string) string {
	if name == "" {
		return otherwise
	}
	r := []rune(name)
	return strings.ToUpper(string(r[0])) + string(r[1:])
}
