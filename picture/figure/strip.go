package figure

import (
	"math"
	"strings"
)

// Strip is the still picture: the key poses side by side, for readers who want
// no motion, for print and previews. Turns means nothing here.
func (f Figure) Strip(o Options) string {
	w := scribe{prefix: o.prefix(), used: map[ink]bool{}, inline: o.Inline, out: &strings.Builder{}}
	all := bounds{}
	for i, n := range f.strip {
		b := f.bodies[n]
		b.move(f.rideOf(n).times(-1))
		w.film = f.shoot([]body{b})
		g := f.groundOf(w.film.bodies)
		panel := w.film.bounds.join(g.bounds()).panel()
		if i == 0 {
			all = panel
			w.out.WriteString("<g>")
		} else {
			w.out.WriteString(`<g transform="translate(` + whole(all.right-panel.left) + `)">`)
			all.top, all.bottom = math.Min(all.top, panel.top), math.Max(all.bottom, panel.bottom)
			all.right += panel.right - panel.left
		}
		if !f.hasMat() {
			g.write(&w)
		}
		f.writeMarks(&w, g)
		w.write()
		w.out.WriteString("</g>")
	}
	return f.document(o, all, w)
}

// narrowest is how wide a panel is at least, against its height.
const narrowest = .5

// panel is a part of the drawing with its margin, in whole units.
func (b bounds) panel() bounds {
	b = bounds{math.Round(b.left - margin), math.Round(b.top - margin), math.Round(b.right + margin), math.Round(b.bottom + margin)}
	if spare := math.Round((narrowest*(b.bottom-b.top) - (b.right - b.left)) / 2); spare > 0 {
		b.left, b.right = b.left-spare, b.right+spare
	}
	return b
}

// rideOf is how far the camera has travelled when the figure is in pose n.
func (f *Figure) rideOf(n int) vec {
	for _, x := range f.frames {
		if x.pose == n && x.key {
			return x.ride
		}
	}
	return vec{}
}
