package chart

import (
	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training/order"
)

// flag is an event with the row its name stands in.
type flag struct {
	Event
	today bool
	x     float64 // of the pole
	text  string
	// begin and end are how far the flag and its name reach.
	begin, end float64
	left       bool // the name stands left of the pole
	lane       int
}

// cloth is the room for the flag itself, right of its pole.
const cloth = 16

// flags gives every event, and today, a row:
//
//  1. A name stands right of its pole, or left of it where the chart ends.
//  2. In one row no name runs into another flag.
//  3. No pole runs through a name in a row above its own.
//
// Names on the right are placed from the last event to the first, so that a
// pole meets only rows that lie wholly to its right; then those on the left.
// Where everything crowds together rule 3 gives way.
func (t Timeline) flags(p plot) []flag {
	var list, rest []flag
	for _, e := range t.Events {
		rest = append(rest, newFlag(p, e))
	}
	if t.Today >= p.from && t.Today < p.to && t.Today != 0 {
		f := newFlag(p, Event{Name: "today", Date: t.Today})
		f.today = true
		rest = append(rest, f)
	}
	order.By(rest, func(a, b flag) int {
		switch {
		case a.left != b.left && b.left:
			return -1
		case a.left != b.left:
			return 1
		case a.left:
			return int(a.Date - b.Date)
		}
		return int(b.Date - a.Date)
	})
	for _, f := range rest {
		f.lane = f.row(list)
		list = append(list, f)
	}
	order.By(list, func(a, b flag) int { return int(a.Date - b.Date) })
	return list
}

func newFlag(p plot, e Event) flag {
	f := flag{Event: e, x: p.x(e.Date)}
	right, left := p.right-f.x-cloth, f.x-6-p.left
	width := svg.TextWidth(e.Name, small)
	f.left = width > right && left > right // Rule 1.
	room := right
	if f.left {
		room = left
	}
	f.text = svg.Fit(e.Name, small, room)
	width = svg.TextWidth(f.text, small)
	f.begin, f.end = f.x, f.x+cloth+width
	if f.left {
		f.begin, f.end = f.x-6-width, f.x+cloth
	}
	return f
}

// row is the first row where f can stand among those placed before; by rule 2
// alone where no row of theirs, nor a new one, keeps rule 3.
func (f flag) row(placed []flag) int {
	for f.lane = 0; f.lane <= len(placed); f.lane++ {
		if !f.runsInto(placed) && !f.crosses(placed) {
			return f.lane
		}
	}
	for f.lane = 0; f.runsInto(placed); f.lane++ {
	}
	return f.lane
}

// runsInto reports whether f meets another flag of its row (rule 2).
func (f flag) runsInto(placed []flag) bool {
	for _, g := range placed {
		if f.lane == g.lane && f.begin < g.end+6 && g.begin < f.end+6 {
			return true
		}
	}
	return false
}

// crosses reports whether a pole would run through a name (rule 3).
func (f flag) crosses(placed []flag) bool {
	for _, g := range placed {
		mine := f.lane > g.lane && f.x > g.begin-3 && f.x < g.end+3
		theirs := f.lane < g.lane && g.x > f.begin-3 && g.x < f.end+3
		if mine || theirs {
			return true
		}
	}
	return false
}

// poles lead from the road to the names. They are drawn under everything.
func (t Timeline) poles(p plot, flags []flag) {
	d := ""
	for _, f := range flags {
		d += "M" + svg.Nums(f.x, phaseLow) + "V" + svg.Num(float64(firstEvent+lane*f.lane+4))
	}
	if d != "" {
		p.w.Leaf("path", "d", d, "fill", "none", "stroke", svg.Edge.Paint(), "aria-hidden", "true")
	}
}

// flag draws the cloth, filled for what everything leads to, and the name.
// Today is an upright through the road with its word.
func (t Timeline) flag(p plot, f flag) {
	y := float64(firstEvent + lane*f.lane)
	name := f.Name + ": " + fullDate(f.Date)
	weight := "400"
	if f.today {
		name, weight = "Today: "+fullDate(f.Date), "600"
	}
	p.w.Break()
	p.w.Open("g", "role", "img", "tabindex", "0")
	p.w.Text("title", name)
	p.w.Leaf("rect", "x", svg.Num(f.begin), "y", svg.Num(y-13), "width", svg.Num(max(24, f.end-f.begin)), "height", svg.Num(lane), "fill", "none", "pointer-events", "all")
	f.cloth(p, y)
	at, anchor := f.x+cloth, "start"
	switch {
	case f.left:
		at, anchor = f.x-5, "end"
	case f.today:
		at = f.x + 6
	}
	p.w.Text("text", f.text, "x", svg.Num(at), "y", svg.Num(y+2), "text-anchor", anchor, "font-size", svg.Num(small), "font-weight", weight, "fill", svg.Ink.Paint())
	p.w.Close()
}

func (f flag) cloth(p plot, y float64) {
	if f.today {
		// Not through the middle of the road, where its names stand.
		p.w.Leaf("path", "d", "M"+svg.Nums(f.x, phaseTop-5)+"v12M"+svg.Nums(f.x, phaseLow-7)+"V"+svg.Num(y+4), "stroke", svg.Ink.Paint(), "stroke-width", "2")
		return
	}
	fill := svg.Surface
	if f.Main {
		fill = svg.Run
	}
	p.w.Leaf("path", "d", "M"+svg.Nums(f.x, y-8)+"l11 5-11 5z", "fill", fill.Paint(), "stroke", svg.Run.Paint(), "stroke-linejoin", "round")
}
