package chart

import (
	"github.com/legwork-run/legwork/picture/svg"
)

// namesWidth is the room right of the plot for the names of the series.
func (b Bars) namesWidth() float64 {
	if len(b.Series) < 2 {
		return 0
	}
	widest := 0.0
	for _, s := range b.Series {
		widest = max(widest, svg.TextWidth(s.Name, small))
	}
	return min(widest, float64(b.width())/4) + 24
}

// names stand beside the last bar, each at its block and none over another,
// with a swatch of its texture.
func (b Bars) names(p plot, slot float64) {
	if len(b.Series) < 2 {
		return
	}
	const line = 18
	last := b.Stacks[len(b.Stacks)-1]
	x := p.x(last.Date) + slot/2 + 6
	width := b.namesWidth() - 24
	base, floor := 0.0, p.bottom+line/2
	p.w.Open("g", "aria-hidden", "true", "font-size", svg.Num(small), "fill", svg.Ink2.Paint())
	for i, s := range b.Series {
		y := min(p.y(base+last.Values[i]/2), floor-line)
		base, floor = base+last.Values[i], y
		b.swatch(p, s.Role, x, y)
		p.w.Text("text", svg.Fit(s.Name, small, width), "x", svg.Num(x+16), "y", svg.Num(y+4.5))
	}
	p.w.Close()
}

func (b Bars) swatch(p plot, r Role, x, y float64) {
	p.w.Leaf("rect", "x", svg.Num(x+0.5), "y", svg.Num(y-5), "width", "10", "height", "10", "fill", texture(r, p.root), "stroke", r.token().Paint())
}

// Table lists every date with the value of each series, and their sum where
// there are several.
func (b Bars) Table() Table {
	t := Table{Caption: b.Title, Head: []string{"Date"}}
	for _, s := range b.Series {
		t.Head = append(t.Head, named(s.Name, "Value"))
	}
	if len(b.Series) > 1 {
		t.Head = append(t.Head, "Together")
	}
	for _, s := range b.Stacks {
		row := []string{fullDate(s.Date)}
		for _, v := range s.Values {
			row = append(row, Number(v))
		}
		if len(b.Series) > 1 {
			row = append(row, Number(s.total()))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
