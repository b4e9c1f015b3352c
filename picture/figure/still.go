package figure

import "strings"

// Still is one pose in a square, for lists in which a strip would be too small to
// see: the middle one of the strip, where the work is.
func (f Figure) Still(o Options) string {
	w := scribe{prefix: o.prefix(), used: map[ink]bool{}, inline: o.Inline, out: &strings.Builder{}}
	n := f.strip[len(f.strip)/2]
	b := f.bodies[n]
	b.move(f.rideOf(n).times(-1))
	w.film = f.shoot([]body{b})
	g := f.groundOf(w.film.bodies)
	if !f.hasMat() {
		g.write(&w)
	}
	f.writeMarks(&w, g)
	w.write()
	return f.document(o, w.film.bounds.square(g), w)
}
