package chart

import (
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/picture/svg"
)

// SetMark is what became of a set.
type SetMark int

// The marks. Each has a shape of its own; colour only supports it.
const (
	ToDo    SetMark = iota // a broken tick
	Done                   // a tick
	Partial                // a slanted tick: fewer repetitions, or lighter
	Skipped                // a dash
	Stopped                // a cross: stopped for pain
	Warmup                 // a short tick; not counted
)

// Exercise is a group of ticks.
type Exercise struct {
	Name string // for a screen reader; may be empty
	Sets []SetMark
}

// Tally is the tally rail: a tick for each set, in groups by exercise. It runs
// on to further rows where one is full. Unit, Empty and the unnamed parts of
// Frame mean nothing to it.
type Tally struct {
	Frame
	Exercises []Exercise
}

// The measures of the rail, in pixels.
const (
	railHeight = 28
	tickPitch  = 9
	groupGap   = 12
	tickTop    = 5
	tickLow    = 23
)

// SVG draws the rail, as wide as its ticks need and at most Width. An error is
// ErrShape (a mark that is none) or ErrWidth, wrapped.
func (t Tally) SVG() ([]byte, error) {
	if err := t.Frame.check(); err != nil {
		return nil, err
	}
	for _, e := range t.Exercises {
		for _, s := range e.Sets {
			if s < ToDo || s > Warmup {
				return nil, misfit("mark %d of %s is none", s, e.Name)
			}
		}
	}
	groups, width, rows := t.layout()
	root := t.root(rows*railHeight, len(t.Exercises) > 0)
	root.Width = width
	root.Desc = t.Words()
	if t.Desc != "" {
		root.Desc = t.Desc + " " + root.Desc
	}
	return root.Draw(func(w *svg.Writer) {
		w.Open("g", "fill", "none", "stroke-width", "2.5", "stroke-linecap", "round")
		for i, e := range t.Exercises {
			t.exercise(w, e, groups[i])
		}
		w.Close()
	})
}

// place is where a tick stands.
type place struct{ x, y float64 }

// layout puts every tick somewhere: groups stay together unless one is longer
// than a row.
func (t Tally) layout() (groups [][]place, width, rows int) {
	x, row, widest := 0, 0, 24
	limit := t.width()
	for _, e := range t.Exercises {
		if need := len(e.Sets) * tickPitch; x > 0 && x+need > limit {
			x, row = 0, row+1
		}
		var group []place
		for range e.Sets {
			if x+tickPitch > limit {
				x, row = 0, row+1
			}
			group = append(group, place{float64(x) + tickPitch/2.0, float64(row * railHeight)})
			x += tickPitch
			widest = max(widest, x)
		}
		groups = append(groups, group)
		if len(e.Sets) > 0 {
			x += groupGap
		}
	}
	return groups, widest, row + 1
}

// exercise draws the ticks of a group, one path for each shape in it.
func (t Tally) exercise(w *svg.Writer, e Exercise, at []place) {
	if len(at) == 0 {
		return
	}
	w.Break()
	w.Open("g", "role", "img", "tabindex", "0")
	name := count(e.Sets)
	if e.Name != "" {
		name = e.Name + ": " + name
	}
	w.Text("title", name)
	first, last := at[0], at[len(at)-1]
	if first.y == last.y {
		w.Leaf("rect", "x", svg.Num(first.x-tickPitch/2.0), "y", svg.Num(first.y), "width", svg.Num(last.x-first.x+tickPitch), "height", svg.Num(railHeight),
			"stroke", "none", "pointer-events", "all")
	}
	for mark := ToDo; mark <= Warmup; mark++ {
		d := ""
		for i, s := range e.Sets {
			if s == mark {
				d += mark.path(at[i])
			}
		}
		if d != "" {
			w.Leaf("path", "d", d, "stroke", mark.token().Paint())
		}
	}
	w.Close()
}

// path is the shape of a mark.
func (m SetMark) path(at place) string {
	const middle = (tickTop + tickLow) / 2
	switch m {
	case Done:
		return "M" + svg.Nums(at.x, at.y+tickTop) + "V" + svg.Num(at.y+tickLow)
	case Partial:
		return "M" + svg.Nums(at.x+3, at.y+tickTop) + "L" + svg.Nums(at.x-3, at.y+tickLow)
	case Skipped:
		return "M" + svg.Nums(at.x-2.5, at.y+middle) + "h5"
	case Stopped:
		return "M" + svg.Nums(at.x-2.5, at.y+middle-4) + "l5 8m0-8l-5 8"
	case Warmup:
		return "M" + svg.Nums(at.x, at.y+tickTop) + "v5"
	}
	return "M" + svg.Nums(at.x, at.y+tickTop) + "v5m0 8V" + svg.Num(at.y+tickLow)
}

func (m SetMark) token() svg.Token {
	switch m {
	case Stopped:
		return svg.Stop
	case ToDo, Skipped, Warmup:
		return svg.Ink2
	}
	return svg.Strength
}

// Words say what the rail shows: "5 of 9 working sets done, 1 partial".
func (t Tally) Words() string {
	var all []SetMark
	for _, e := range t.Exercises {
		all = append(all, e.Sets...)
	}
	return count(all)
}

// count says how many sets there are of each mark that occurs.
func count(sets []SetMark) string {
	var n [Warmup + 1]int
	for _, s := range sets {
		if s >= ToDo && s <= Warmup {
			n[s]++
		}
	}
	work := len(sets) - n[Warmup]
	var list []string
	if work > 0 {
		list = append(list, fmt.Sprintf("%d of %s done", n[Done], Unit{"working set", "working sets"}.Say(float64(work))))
	}
	for _, x := range []struct {
		mark SetMark
		word string
	}{{Partial, "partial"}, {Skipped, "skipped"}, {Stopped, "stopped for pain"}} {
		if n[x.mark] > 0 {
			list = append(list, fmt.Sprintf("%d %s", n[x.mark], x.word))
		}
	}
	if n[Warmup] > 0 {
		list = append(list, Unit{"warm-up", "warm-ups"}.Say(float64(n[Warmup])))
	}
	if len(list) == 0 {
		return "No sets"
	}
	return strings.Join(list, ", ")
}

// Table lists the exercises with what became of their sets.
func (t Tally) Table() Table {
	table := Table{Caption: t.Title, Head: []string{"Exercise", "Sets"}}
	for i, e := range t.Exercises {
		table.Rows = append(table.Rows, []string{named(e.Name, fmt.Sprintf("Exercise %d", i+1)), count(e.Sets)})
	}
	return table
}
