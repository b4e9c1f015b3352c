package figure

import "math"

// ground is the pale ellipse the figure stands on, in the drawing.
type ground struct{ x, y, rx, ry float64 }

// groundOf lies under everything that is near the floor in these frames.
func (f *Figure) groundOf(bodies []body) ground {
	l := f.view.lens()
	lo, hi, sum, n := math.Inf(1), math.Inf(-1), 0.0, 0.0
	for i := range bodies {
		for _, k := range bodies[i].knobs() {
			if k.centre.Y-k.radius > 6 {
				continue
			}
			p := l.see(vec{k.centre.X, 0, k.centre.Z})
			lo, hi = math.Min(lo, p.X), math.Max(hi, p.X)
			sum, n = sum+p.Y, n+1
		}
	}
	if n == 0 {
		under := l.see(bodies[0].joint[pelvis].flat())
		return ground{under.X, under.Y, 60, 9}
	}
	rx := (hi-lo)/2 + 9*perCM
	return ground{(lo + hi) / 2, sum/n + 3, rx, math.Max(9, rx*math.Min(.22, 1.2*l.near.Y))}
}

// hasMat reports whether a mat takes the place of the ground.
func (f *Figure) hasMat() bool {
	for _, p := range f.props {
		if p.kind == mat {
			return true
		}
	}
	return false
}

// bounds is the part of the drawing the ground takes.
func (g ground) bounds() bounds {
	return bounds{g.x - g.rx, g.y - g.ry, g.x + g.rx, g.y + g.ry}
}

func (g ground) write(w *scribe) {
	w.out.WriteString("<ellipse" + w.class(groundInk) + ` cx="` + whole(g.x) + `" cy="` + whole(g.y) + `" rx="` + whole(g.rx) + `" ry="` + whole(g.ry) + `"/>`)
}

// markEvery is about how far apart the marks on a moving floor are, in cm.
const markEvery = 45.0

// marks are dashes on the floor that run backwards while the figure travels:
// it is the floor that moves in the picture.
func (f *Figure) writeMarks(w *scribe, g ground) {
	if f.travel == (vec{}) {
		return
	}
	l := f.view.lens()
	way := l.see(f.travel)
	length := way.length()
	n := math.Max(1, math.Round(f.travel.length()/markEvery))
	dash := length / n
	unit := way.times(1 / length)
	mid := spot{g.x, g.y}
	from, to := mid.minus(unit.times(g.rx*.96)), mid.plus(unit.times(g.rx*.96))
	w.out.WriteString("<path" + w.class(markInk) + ` stroke-dasharray="` + short(dash*.3) + " " + short(dash*.7) + `" d="` + path([]line{{open, 2}}, []spot{from, to}) + `">`)
	if w.moves() {
		w.out.WriteString(`<animate attributeName="stroke-dashoffset" ` + w.clock.turn + `values="0;` + short(length) + `"/>`)
	}
	w.out.WriteString("</path>")
}
