package chart

import (
	"fmt"
	"math"
	"strings"

	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
)

// Series is one layer of stacked bars.
type Series struct {
	Name string
	Role Role
}

// Stack is the bar of one date: a value for each series, from the bottom up.
type Stack struct {
	Date   training.Date
	Values []float64 // none below zero
}

// Bars are stacked bars over time. They begin at zero.
type Bars struct {
	Frame
	Series []Series // one to three, from the bottom up, each with its own role
	Stacks []Stack  // in order of date, usually Mondays
}

// SVG draws the bars. An error is ErrValue, ErrDate, ErrShape (a stack with
// other than a value for each series, or series that share a role) or
// ErrWidth, wrapped.
func (b Bars) SVG() ([]byte, error) {
	if err := b.check(); err != nil {
		return nil, err
	}
	if len(b.Stacks) == 0 {
		return b.blank()
	}
	root := b.root(b.height(), true)
	return root.Draw(func(w *svg.Writer) {
		p := b.newPlot(w, root, Ticks(0, b.highest(), steps), b.namesWidth())
		slot := b.spread(&p)
		b.hatch(w, root)
		p.unit(b.Unit)
		p.values()
		p.days()
		for _, s := range b.Stacks {
			b.stack(p, s, slot)
		}
		b.totals(p, slot)
		b.names(p, slot)
	})
}

func (b Bars) check() error {
	if err := b.Frame.check(); err != nil {
		return err
	}
	if n := len(b.Series); n < 1 || n > 3 {
		return misfit("%d series, not one to three", n)
	}
	for i, s := range b.Series {
		for _, t := range b.Series[:i] {
			if s.Role == t.Role {
				return misfit("%s and %s would look the same", t.Name, s.Name)
			}
		}
	}
	var days []training.Date
	for _, s := range b.Stacks {
		if len(s.Values) != len(b.Series) {
			return misfit("%s has %d values for %d series", fullDate(s.Date), len(s.Values), len(b.Series))
		}
		for _, v := range s.Values {
			if err := finite(v, 0); err != nil {
				return err
			}
		}
		if err := finite(s.total(), 0); err != nil {
			return err
		}
		days = append(days, s.Date)
	}
	return ascending(days)
}

func (s Stack) total() float64 {
	sum := 0.0
	for _, v := range s.Values {
		sum += v
	}
	return sum
}

func (b Bars) highest() float64 {
	high := 0.0
	for _, s := range b.Stacks {
		high = max(high, s.total())
	}
	return high
}

// spread puts the first and the last bar half a slot inside the plot, and
// answers how wide a slot is: as far as the two nearest dates are apart.
func (b Bars) spread(p *plot) float64 {
	first, last := b.Stacks[0].Date, b.Stacks[len(b.Stacks)-1].Date
	gap := 7
	for i := range b.Stacks[1:] {
		d := b.Stacks[i+1].Date.DaysSince(b.Stacks[i].Date)
		if i == 0 || d < gap {
			gap = d
		}
	}
	slot := (p.right - p.left) / float64(last.DaysSince(first)/gap+1)
	slot = min(slot, 64)
	p.dates(first, last)
	if first < last {
		p.first = p.left + slot/2
		p.last = p.first + slot*float64(last.DaysSince(first))/float64(gap)
	}
	return slot
}

// hatch is the texture of running, so that a series is told by more than its
// colour.
func (b Bars) hatch(w *svg.Writer, root svg.Root) {
	for _, s := range b.Series {
		if s.Role != Run {
			continue
		}
		w.Open("pattern", "id", root.ID("hatch"), "patternUnits", "userSpaceOnUse", "width", "5", "height", "5", "patternTransform", "rotate(45)")
		w.Leaf("rect", "width", "5", "height", "5", "fill", svg.Surface.Paint())
		w.Leaf("rect", "width", "2.5", "height", "5", "fill", svg.Run.Paint())
		w.Close()
	}
}

// texture is how a role is filled.
func texture(r Role, root svg.Root) string {
	switch r {
	case Run:
		return "url(#" + root.ID("hatch") + ")"
	case Other:
		return svg.Surface.Paint()
	}
	return svg.Strength.Paint()
}

// stack draws one bar with its name; the strip behind it, as high as the plot,
// is what a finger hits.
func (b Bars) stack(p plot, s Stack, slot float64) {
	p.w.Break()
	end := b.begin(p.w, "g", s.Date)
	p.w.Text("title", fullDate(s.Date)+": "+b.words(s))
	width := max(1, min(slot*0.72, slot-1))
	x := p.x(s.Date)
	p.w.Leaf("rect", "x", svg.Num(x-slot/2), "y", svg.Num(p.top), "width", svg.Num(slot), "height", svg.Num(p.bottom-p.top), "fill", "none", "pointer-events", "all")
	base := 0.0
	for i, v := range s.Values {
		if v > 0 {
			b.block(p, b.Series[i].Role, x-width/2, width, base, base+v)
		}
		base += v
	}
	end()
}

// block is one value of a stack. Its outline is drawn inside it, and a hair of
// ground is left above, so that neighbours stay apart.
func (b Bars) block(p plot, r Role, x, width, from, to float64) {
	top, height := p.y(to), p.y(from)-p.y(to)
	if height > 2 {
		top, height = top+1, height-1
	}
	attributes := []string{"fill", texture(r, p.root)}
	if r != Strength && width > 3 && height > 2 {
		x, top, width, height = x+0.5, top+0.5, width-1, height-1
		attributes = append(attributes, "stroke", r.token().Paint())
	}
	if r != Strength && width <= 3 {
		attributes = []string{"fill", r.token().Paint()}
	}
	p.w.Leaf("rect", append([]string{"x", svg.Num(x), "y", svg.Num(top), "width", svg.Num(width), "height", svg.Num(height)}, attributes...)...)
}

// words are the values of a stack: "strength 40, run 260, 300 minutes".
func (b Bars) words(s Stack) string {
	if len(s.Values) == 1 {
		return b.Unit.Say(s.Values[0])
	}
	var list []string
	for i, v := range s.Values {
		list = append(list, fmt.Sprintf("%s %s", b.Series[i].Name, Number(v)))
	}
	return strings.Join(append(list, b.Unit.Say(s.total())), ", ")
}

// totals are written over every bar where they have room, otherwise over the
// highest and the last.
func (b Bars) totals(p plot, slot float64) {
	room := true
	highest := 0
	for i, s := range b.Stacks {
		room = room && svg.TextWidth(axisNumber(math.Round(s.total())), small)+2 <= slot
		if s.total() > b.Stacks[highest].total() {
			highest = i
		}
	}
	p.w.Open("g", "aria-hidden", "true", "pointer-events", "none", "text-anchor", "middle", "font-size", svg.Num(small), "font-weight", "600", "fill", svg.Ink.Paint())
	taken := math.Inf(-1)
	for i, s := range b.Stacks {
		if !room && i != highest && i != len(b.Stacks)-1 {
			continue
		}
		text := Number(s.total())
		if slot < svg.TextWidth(text, small) {
			text = axisNumber(math.Round(s.total()))
		}
		half := svg.TextWidth(text, small) / 2
		x := p.x(s.Date)
		if x-half <= taken {
			continue // the last bar stands right beside the highest
		}
		taken = x + half
		p.w.Text("text", text, "x", svg.Num(x), "y", svg.Num(p.y(s.total())-5))
	}
	p.w.Close()
}
