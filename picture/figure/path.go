package figure

import (
	"math"
	"strconv"
)

// pathWriter writes points as relative whole numbers, as short as SVG allows.
type pathWriter struct {
	text []byte
	x, y int // where the pen is
}

// path writes lines of points as the d of a path. The same lines give the same
// commands whatever the points are, or browsers could not blend two of them.
func path(lines []line, at []spot) string {
	w := pathWriter{text: make([]byte, 0, 12*len(at))}
	for _, l := range lines {
		w.line(l.form, at[:l.n])
		at = at[l.n:]
	}
	return string(w.text)
}

func (w *pathWriter) line(f form, at []spot) {
	switch f {
	case smooth:
		w.smooth(at)
		return
	case spindle:
		w.spindle(at)
		return
	}
	w.command('m', at[0])
	x, y := w.x, w.y
	w.command('l', at[1:]...)
	if f == polygon {
		w.close(x, y)
	}
}

func (w *pathWriter) close(x, y int) {
	w.text = append(w.text, 'z')
	w.x, w.y = x, y
}

// command writes a letter and the points after it, each from the one before.
func (w *pathWriter) command(letter byte, at ...spot) {
	w.text = append(w.text, letter)
	for _, p := range at {
		w.step(p)
	}
}

// step moves the pen to a point.
func (w *pathWriter) step(p spot) {
	x, y := int(math.Round(p.X)), int(math.Round(p.Y))
	w.number(x - w.x)
	w.number(y - w.y)
	w.x, w.y = x, y
}

// number writes n, after a space where a digit stands before it.
func (w *pathWriter) number(n int) {
	last := w.text[len(w.text)-1]
	if n >= 0 && last >= '0' && last <= '9' {
		w.text = append(w.text, ' ')
	}
	w.text = strconv.AppendInt(w.text, int64(n), 10)
}

// curve writes the control and the end of a quadratic, both from the pen.
func (w *pathWriter) curve(control, end spot) {
	w.text = append(w.text, 'q')
	x, y := w.x, w.y
	w.step(control)
	w.x, w.y = x, y
	w.step(end)
}

// smooth writes a closed quadratic B-spline. Half way between two controls lies
// a point of the curve, and there the control before it, mirrored, is the
// control after it: so all but the first piece need only their end. The ends
// are chosen from the rounded controls, or the rounding would add up.
func (w *pathWriter) smooth(at []spot) {
	n := len(at)
	half := func(a, b spot) spot {
		return spot{math.Round((a.X + b.X) / 2), math.Round((a.Y + b.Y) / 2)}
	}
	first := half(at[0], at[1])
	w.command('m', first)
	x, y := w.x, w.y
	control := spot{math.Round(at[1].X), math.Round(at[1].Y)}
	end := half(control, at[2%n])
	w.curve(control, end)
	w.text = append(w.text, 't')
	for i := 2; i < n; i++ {
		control = end.times(2).minus(control)
		end = half(control, at[(i+1)%n])
		w.step(end)
	}
	w.step(first)
	w.close(x, y)
}

func (w *pathWriter) spindle(at []spot) {
	w.command('m', at[0])
	x, y := w.x, w.y
	w.curve(at[1], at[2])
	w.curve(at[3], at[0])
	w.x, w.y = x, y
}
