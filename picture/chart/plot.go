package chart

import (
	"math"

	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
)

// plot is the rectangle between the axes, and what stands where in it.
type plot struct {
	w                        *svg.Writer
	root                     svg.Root
	left, top, right, bottom float64
	from, to                 training.Date
	first, last              float64 // where these two stand across the plot
	low, high                float64
	ticks                    []float64
}

// keyHeight is the row above a plot that names the unit and the band. Between
// the two a value has room that stands over the highest mark.
const keyHeight = 26

// newPlot leaves room for the labels of the axes, for what stands above the
// plot, and right of it.
func (f Frame) newPlot(w *svg.Writer, root svg.Root, ticks []float64, beside float64) plot {
	label := 0.0
	for _, t := range ticks {
		label = max(label, svg.TextWidth(axisNumber(t), small))
	}
	return plot{w: w, root: root, ticks: ticks, low: ticks[0], high: ticks[len(ticks)-1],
		left: label + 10, top: keyHeight + 14, right: float64(f.width()) - 12 - beside, bottom: float64(root.Height) - 24}
}

// dates spreads the days from one to another over the plot, and a little more
// where they are one and the same.
func (p *plot) dates(from, to training.Date) {
	if from == to {
		from, to = from.AddDays(-3), to.AddDays(3)
	}
	p.from, p.to = from, to
	p.first, p.last = p.left, p.right
}

func (p plot) x(d training.Date) float64 {
	return p.first + (p.last-p.first)*float64(d.DaysSince(p.from))/float64(p.to.DaysSince(p.from))
}

func (p plot) y(v float64) float64 {
	return p.bottom - (p.bottom-p.top)*(v-p.low)/(p.high-p.low)
}

// values draws the value axis: hairlines, and a number at each.
func (p plot) values() {
	p.w.Open("g", "aria-hidden", "true", "font-size", svg.Num(small), "fill", svg.Ink2.Paint(), "text-anchor", "end")
	for _, t := range p.ticks {
		token := svg.Line
		if t == 0 || t == p.low && t > 0 {
			token = svg.Edge
		}
		p.w.Leaf("path", "d", "M"+svg.Nums(p.left, math.Round(p.y(t))+0.5)+"H"+svg.Num(p.right), "stroke", token.Paint())
		p.w.Text("text", axisNumber(t), "x", svg.Num(p.left-6), "y", svg.Num(p.y(t)+4.5))
	}
	p.w.Close()
}

// days draws the date axis.
func (p plot) days() {
	p.w.Open("g", "aria-hidden", "true", "font-size", svg.Num(small), "fill", svg.Ink2.Paint())
	for _, t := range p.dateTicks() {
		x := p.x(t.Date)
		p.w.Leaf("path", "d", "M"+svg.Nums(x, p.bottom)+"v5", "stroke", svg.Edge.Paint())
		p.label(t.Label, x, p.bottom+19)
	}
	p.w.Close()
}

// dateTicks are as many as have room.
func (p plot) dateTicks() []DateTick {
	const room = 52
	return DateTicks(p.from, p.to, max(1, int((p.last-p.first)/room)))
}

// label writes text with its middle at x, moved inwards where the picture ends.
// Further attributes come in pairs.
func (p plot) label(text string, x, y float64, attributes ...string) {
	const edge = 3
	half := svg.TextWidth(text, small) / 2
	anchor := "middle"
	switch {
	case x-half < edge:
		x, anchor = edge, "start"
	case x+half > p.wide()-edge:
		x, anchor = p.wide()-edge, "end"
	}
	p.w.Text("text", text, append([]string{"x", svg.Num(x), "y", svg.Num(y), "text-anchor", anchor}, attributes...)...)
}

func (p plot) wide() float64 { return float64(p.root.Width) }

// unit names what the value axis counts, above it.
func (p plot) unit(u Unit) {
	if u.Many != "" {
		p.w.Text("text", svg.Fit(u.Many, small, p.wide()/2-8), "x", "4", "y", "15", "aria-hidden", "true", "font-size", svg.Num(small), "fill", svg.Ink2.Paint())
	}
}
