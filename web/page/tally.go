package page

import (
	"fmt"
	"strings"
)

// Tick is one set in a tally: its shape says what became of it.
type Tick byte

// The ticks.
const (
	DoneTick    Tick = '|'
	ToDoTick    Tick = ':'
	PartTick    Tick = '/' // fewer repetitions or less load
	SkippedTick Tick = '-'
	StoppedTick Tick = 'x' // it hurt
	WarmTick    Tick = '\''
)

// Tally is the sets of a session, by exercise.
type Tally [][]Tick

// Told is the tally in words, for those who cannot see it.
func (t Tally) Told() string {
	done, part, all := 0, 0, 0
	for _, group := range t {
		for _, x := range group {
			switch x {
			case WarmTick:
				continue
			case DoneTick:
				done++
			case PartTick:
				done++
				part++
			}
			all++
		}
	}
	words := fmt.Sprintf("%d of %d working sets done", done, all)
	if part > 0 {
		words += fmt.Sprintf(", %d partial", part)
	}
	return words
}

// Closed is the tally of a session that is over: what was not done is skipped.
func (t Tally) Closed() Tally {
	out := make(Tally, len(t))
	for i, group := range t {
		for _, k := range group {
			if k == ToDoTick {
				k = SkippedTick
			}
			out[i] = append(out[i], k)
		}
	}
	return out
}

// The rail is drawn on a grid of these sizes, in units of its view box.
const (
	tickStep  = 7
	groupGap  = 8
	railTall  = 20
	railEdge  = 3
	warmTall  = 8
	railInner = railTall - 2*railEdge
)

// width is the view box's.
func (t Tally) width() int {
	w := 2 * railEdge
	for _, group := range t {
		w += len(group)*tickStep + groupGap
	}
	return max(w-groupGap, 1)
}

// path is every tick of one shape as lines.
func (t Tally) path(shape Tick) string {
	var b strings.Builder
	x := railEdge
	for _, group := range t {
		for _, k := range group {
			if k == shape {
				b.WriteString(k.lines(x))
			}
			x += tickStep
		}
		x += groupGap
	}
	return b.String()
}

// lines draws a tick at x.
func (k Tick) lines(x int) string {
	top, foot, mid := railEdge, railEdge+railInner, railTall/2
	switch k {
	case DoneTick:
		return fmt.Sprintf("M%d %dV%d", x, top, foot)
	case ToDoTick:
		return fmt.Sprintf("M%d %dV%dM%d %dV%d", x, top, mid-2, x, mid+2, foot)
	case PartTick:
		return fmt.Sprintf("M%d %dL%d %d", x-2, foot, x+2, top)
	case SkippedTick:
		return fmt.Sprintf("M%d %dH%d", x-2, mid, x+2)
	case StoppedTick:
		return fmt.Sprintf("M%d %dL%d %dM%d %dL%d %d", x-2, mid-3, x+2, mid+3, x-2, mid+3, x+2, mid-3)
	}
	return fmt.Sprintf("M%d %dV%d", x, top, top+warmTall)
}

// shapes are the ticks with the class they are drawn in.
var shapes = []struct {
	Tick
	class string
}{{DoneTick, "done"}, {ToDoTick, "todo"}, {PartTick, "part"}, {SkippedTick, "todo"}, {StoppedTick, "stop"}, {WarmTick, "todo"}}
