package chart

import (
	"fmt"
	"math"
	"strconv"

	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
)

// Span is a stretch of days with a name, such as a phase.
type Span struct {
	Name     string
	From, To training.Date // both belong to it
}

// Event is something on one day.
type Event struct {
	Name string
	Date training.Date
	// Main marks what everything leads to: a filled flag.
	Main bool
}

// Timeline is the road to a race: phases one after another, the lighter weeks
// in them, and what happens on single days.
type Timeline struct {
	Frame
	Phases  []Span          // in order, none over another
	Lighter []training.Date // the Mondays of lighter weeks, in order
	Events  []Event         // in order of date; several may share one
	Today   training.Date   // marked where it is within the road; zero = not
}

// The rows of a timeline, in pixels from the top.
const (
	phaseTop   = 28 // the dates stand above
	phaseLow   = 64
	firstEvent = 86
	lane       = 22 // one row of events, or of the key
)

// SVG draws the timeline. An error is ErrDate (phases that overlap, end before
// they begin or have no date) or ErrWidth, wrapped.
func (t Timeline) SVG() ([]byte, error) {
	if err := t.check(); err != nil {
		return nil, err
	}
	if len(t.Phases) == 0 && len(t.Events) == 0 {
		return t.blank()
	}
	p := plot{left: 8, right: float64(t.width()) - 8, top: phaseTop, bottom: phaseLow}
	p.dates(t.reach())
	flags := t.flags(p)
	key := t.keyLines(p)
	height := phaseLow + 14
	for _, f := range flags {
		height = max(height, firstEvent+lane*f.lane+14)
	}
	keyTop := height
	height += lane * len(key)
	p.root = t.root(height, true)
	return p.root.Draw(func(w *svg.Writer) {
		p.w = w
		t.poles(p, flags)
		t.phases(p)
		t.notches(p)
		t.dateRow(p)
		for _, f := range flags {
			t.flag(p, f)
		}
		for i, line := range key {
			w.Text("text", svg.Fit(line, small, p.right-p.left), "x", svg.Num(p.left), "y", svg.Num(float64(keyTop+lane*i)+14),
				"aria-hidden", "true", "font-size", svg.Num(small), "fill", svg.Ink2.Paint())
		}
	})
}

func (t Timeline) check() error {
	if err := t.Frame.check(); err != nil {
		return err
	}
	days := []training.Date{}
	for _, s := range t.Phases {
		if s.To < s.From {
			return fmt.Errorf("chart: %s ends before it begins: %w", s.Name, ErrDate)
		}
		days = append(days, s.From, s.To.AddDays(1))
	}
	for i := 2; i < len(days); i += 2 {
		if days[i] < days[i-1] {
			return fmt.Errorf("chart: %s begins before %s ends: %w", t.Phases[i/2].Name, t.Phases[i/2-1].Name, ErrDate)
		}
	}
	for i, e := range t.Events {
		if i > 0 && e.Date < t.Events[i-1].Date {
			return fmt.Errorf("chart: %s comes after %s: %w", t.Events[i-1].Name, e.Name, ErrDate)
		}
		days = append(days, e.Date)
	}
	for _, d := range days {
		if err := ascending([]training.Date{d}); err != nil {
			return err
		}
	}
	return ascending(t.Lighter)
}

// reach is the first day of the road and the day after its last.
func (t Timeline) reach() (from, to training.Date) {
	widen := func(a, b training.Date) {
		if from == 0 || a < from {
			from = a
		}
		to = max(to, b)
	}
	for _, s := range t.Phases {
		widen(s.From, s.To.AddDays(1))
	}
	for _, e := range t.Events {
		widen(e.Date, e.Date.AddDays(1))
	}
	return from, to
}

// nameFits reports whether a phase can hold its name.
func (s Span) nameFits(p plot) bool {
	return svg.TextWidth(s.Name, small)+8 <= p.x(s.To.AddDays(1))-p.x(s.From)
}

// named reports whether s stands on the road by its name. Where most have no
// room all are numbers, which reads easier than a mixture.
func (t Timeline) named(p plot, s Span) bool {
	fit := 0
	for _, s := range t.Phases {
		if s.nameFits(p) {
			fit++
		}
	}
	return s.nameFits(p) && 2*fit > len(t.Phases)
}

// phases are boxes with their names. Where a name has no room stands the number
// of the phase, which the key explains.
func (t Timeline) phases(p plot) {
	p.w.Open("g", "font-size", svg.Num(small), "text-anchor", "middle")
	for i, s := range t.Phases {
		left, right := p.x(s.From), p.x(s.To.AddDays(1))
		fill := svg.Sunk
		if i%2 == 1 {
			fill = svg.Surface
		}
		label := s.Name
		if !t.named(p, s) {
			label = svg.Fit(strconv.Itoa(i+1), small, right-left)
		}
		p.w.Break()
		p.w.Open("g", "role", "img", "tabindex", "0")
		p.w.Text("title", t.words(s))
		p.w.Leaf("rect", "x", svg.Num(left), "y", svg.Num(p.top), "width", svg.Num(right-left), "height", svg.Num(p.bottom-p.top),
			"fill", fill.Paint(), "stroke", svg.Edge.Paint())
		p.w.Text("text", label, "x", svg.Num((left+right)/2), "y", svg.Num(p.top+23), "fill", svg.Ink.Paint())
		p.w.Close()
	}
	p.w.Close()
}

// dateRow marks dates above the phases.
func (t Timeline) dateRow(p plot) {
	p.w.Open("g", "aria-hidden", "true", "font-size", svg.Num(small), "fill", svg.Ink2.Paint())
	for _, tick := range p.dateTicks() {
		x := p.x(tick.Date)
		p.w.Leaf("path", "d", "M"+svg.Nums(x, phaseTop-7)+"v7", "stroke", svg.Edge.Paint())
		p.label(tick.Label, x, phaseTop-11)
	}
	p.w.Close()
}

// words are a phase with its dates: "Build: 5 Oct to 1 Nov 2026, 4 weeks".
func (t Timeline) words(s Span) string {
	days := s.To.DaysSince(s.From) + 1
	length := Unit{"day", "days"}.Say(float64(days))
	if days >= 7 {
		length = Unit{"week", "weeks"}.Say(math.Round(float64(days) / 7))
	}
	return s.Name + ": " + span(s.From, s.To) + ", " + length
}

// notches mark the lighter weeks at the upper edge of their phase.
func (t Timeline) notches(p plot) {
	for _, d := range t.Lighter {
		if d < p.from || d >= p.to {
			continue
		}
		x := (p.x(d) + p.x(min(d.AddDays(7), p.to))) / 2
		p.w.Break()
		p.w.Open("g", "role", "img", "tabindex", "0")
		p.w.Text("title", "Lighter week from "+fullDate(d))
		p.w.Leaf("rect", "x", svg.Num(x-4), "y", svg.Num(p.top-8), "width", "8", "height", "16", "fill", "none", "pointer-events", "all")
		p.w.Leaf("path", "d", "M"+svg.Nums(x-4, p.top)+"l4 6 4-6z", "fill", svg.Ink2.Paint())
		p.w.Close()
	}
}

// keyLines explain below the road what has no room on it: the phases that are
// only numbers, and the notches.
func (t Timeline) keyLines(p plot) []string {
	var list []string
	for i, s := range t.Phases {
		if !t.named(p, s) {
			list = append(list, fmt.Sprintf("%d  %s, %s – %s", i+1, s.Name, dayMonth(s.From), dayMonth(s.To)))
		}
	}
	if len(t.Lighter) > 0 {
		list = append(list, "▾  lighter week")
	}
	return list
}

// Table lists phases and events in the order they begin.
func (t Timeline) Table() Table {
	table := Table{Caption: t.Title, Head: []string{"What", "From", "To"}}
	i := 0
	event := func(before training.Date) {
		for ; i < len(t.Events) && t.Events[i].Date < before; i++ {
			e := t.Events[i]
			table.Rows = append(table.Rows, []string{e.Name, fullDate(e.Date), fullDate(e.Date)})
		}
	}
	for _, s := range t.Phases {
		event(s.From)
		table.Rows = append(table.Rows, []string{s.Name, fullDate(s.From), fullDate(s.To)})
	}
	event(lastDate + 1)
	return table
}
