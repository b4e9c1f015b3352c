package figure

import (
	"math"
	"strconv"
	"strings"
)

// film is what one SVG shows: the strokes of every frame, and the order they
// are painted in.
type film struct {
	strokes [][]stroke // by frame
	slots   []slot
	look    look
	bodies  []body
	bounds  bounds
}

// shoot draws bodies, which the camera has followed already.
func (f *Figure) shoot(bodies []body) film {
	m := film{bodies: bodies, look: f.lookOf(bodies), strokes: make([][]stroke, len(bodies)), bounds: noBounds}
	m.slots = f.order(bodies, m.look)
	for i := range bodies {
		m.strokes[i] = f.strokes(&bodies[i], m.look)
		for _, s := range m.strokes[i] {
			m.bounds.add(s)
		}
	}
	return m
}

// bounds is the part of the drawing that is used.
type bounds struct{ left, top, right, bottom float64 }

var noBounds = bounds{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}

// add widens the bounds by a stroke. The controls of a spline lie outside it,
// so that less of the pen counts.
func (b *bounds) add(s stroke) {
	pen := penOf(s.ink) * perCM
	at := s.at
	for _, l := range s.lines {
		r := pen
		if l.form == smooth {
			r = .8 * pen
		}
		for _, p := range at[:l.n] {
			b.left, b.right = math.Min(b.left, p.X-r), math.Max(b.right, p.X+r)
			b.top, b.bottom = math.Min(b.top, p.Y-r), math.Max(b.bottom, p.Y+r)
		}
		at = at[l.n:]
	}
}

// join is the part that holds both.
func (b bounds) join(c bounds) bounds {
	return bounds{math.Min(b.left, c.left), math.Min(b.top, c.top), math.Max(b.right, c.right), math.Max(b.bottom, c.bottom)}
}

// clock is the timing every animated element repeats.
type clock struct {
	turn  string // dur and repeatCount
	times string // keyTimes
}

// scribe writes a film as SVG elements.
type scribe struct {
	out    *strings.Builder
	film   film
	prefix string
	number int // of the last id
	clock  clock
	used   map[ink]bool
	inline bool
}

// class is the class attribute of an ink.
func (w *scribe) class(k ink) string {
	w.used[k] = true
	if w.inline {
		return ` class="` + inlinePrefix + string(k) + `"`
	}
	return ` class="` + string(k) + `"`
}

// newID is an id that occurs once in the page, if the prefix does.
func (w *scribe) newID() string {
	w.number++
	return w.prefix + strconv.Itoa(w.number)
}

// moves reports whether the film has more than one frame.
func (w *scribe) moves() bool { return len(w.film.strokes) > 1 }

// run is the strokes that are written together, by their number in a frame.
type run struct {
	strokes []int
	stiff   bool // turns and moves without changing its shape
	id      string
}

// write writes all slots; those of one limb that follow each other share a
// group, so that the gap lines of a limb lie behind all of it.
func (w *scribe) write() {
	slots := w.film.slots
	ids := map[layer]string{}
	for i := 0; i < len(slots); {
		j := i + 1
		for j < len(slots) && slots[i].layer.limb() >= 0 && slots[j].layer.limb() == slots[i].layer.limb() && allTrue(slots[i].shown) && allTrue(slots[j].shown) {
			j++
		}
		if !allTrue(slots[i].shown) {
			w.writeTorn(slots[i], ids)
		} else {
			w.writeGroup(slots[i:j])
		}
		i = j
	}
}

// writeTorn writes a layer that has two places in the order: once whole, and at
// its second place as a copy, each shown in its own frames.
func (w *scribe) writeTorn(s slot, ids map[layer]string) {
	w.out.WriteString("<g>")
	values := make([]string, len(s.shown))
	for i, show := range s.shown {
		values[i] = "hidden"
		if show {
			values[i] = "visible"
		}
	}
	w.out.WriteString(`<animate attributeName="visibility" calcMode="discrete" ` + w.clock.turn + w.clock.times + `values="` + strings.Join(values, ";") + `"/>`)
	if id, ok := ids[s.layer]; ok {
		w.out.WriteString(`<use href="#` + id + `"/>`)
	} else {
		ids[s.layer] = w.newID()
		w.out.WriteString(`<g id="` + ids[s.layer] + `">`)
		w.writeGroup([]slot{s})
		w.out.WriteString("</g>")
	}
	w.out.WriteString("</g>")
}

// writeGroup writes the strokes of some layers: their gap lines first.
func (w *scribe) writeGroup(slots []slot) {
	var runs []run
	for _, s := range slots {
		runs = append(runs, w.runs(s.layer)...)
	}
	for i := range runs {
		if gap := w.gap(runs[i]); gap != "" && !w.halved(slots) {
			runs[i].id = w.newID()
			w.out.WriteString(`<use href="#` + runs[i].id + `"` + w.class(gap) + `/>`)
		}
	}
	for _, r := range runs {
		if r.stiff {
			w.writeStiff(r)
			continue
		}
		for _, n := range r.strokes {
			w.writeBending(n, r.id)
		}
	}
}

// halved reports whether a leg's thigh is drawn apart from its shin: a line
// round one would cut through the knee.
func (w *scribe) halved(slots []slot) bool {
	y := slots[0].layer
	return len(slots) == 1 && y != forearmLayer && y != forearmLayer.on(left)
}

// gap is the ink of the line round a run, empty for none: near legs and
// forearms are set off from what is behind them.
func (w *scribe) gap(r run) ink {
	s := w.film.strokes[0][r.strokes[0]]
	switch {
	case s.ink == legInk:
		return legGap
	case s.ink == armInk && (s.layer == forearmLayer || s.layer == forearmLayer.on(left)):
		return armGap
	}
	return ""
}

// runs are the strokes of a layer, those together that move as one.
func (w *scribe) runs(y layer) []run {
	var out []run
	list := w.film.strokes[0]
	for i := 0; i < len(list); i++ {
		if list[i].layer != y {
			continue
		}
		group := []int{i}
		for list[i].rig != noRig && i+1 < len(list) && list[i+1].layer == y && list[i+1].rig == list[i].rig {
			i++
			group = append(group, i)
		}
		if w.moves() && w.stiff(group) {
			out = append(out, run{strokes: group, stiff: true})
			continue
		}
		for _, n := range group {
			out = append(out, run{strokes: []int{n}})
		}
	}
	return out
}

// stiffWithin is how far, in units of the drawing, a point of a stiff part may
// be from where it would be if its shape did not change.
const stiffWithin = 5.0

// stiff reports whether strokes keep their shape while they turn and move.
func (w *scribe) stiff(strokes []int) bool {
	for _, n := range strokes {
		if w.film.strokes[0][n].rig == noRig {
			return false
		}
		ref := w.film.strokes[w.pattern()][n].level()
		for i := range w.film.strokes {
			for k, p := range w.film.strokes[i][n].level() {
				if p.minus(ref[k]).length() > stiffWithin {
					return false
				}
			}
		}
	}
	return true
}

// pattern is the frame stiff parts take their shape from.
func (w *scribe) pattern() int { return len(w.film.strokes) / 4 }

// level is the stroke's points about its pivot, turned back by its angle.
func (s stroke) level() []spot {
	sin, cos := math.Sincos(-s.angle)
	out := make([]spot, len(s.at))
	for i, p := range s.at {
		d := p.minus(s.pivot)
		out[i] = spot{d.X*cos - d.Y*sin, d.X*sin + d.Y*cos}
	}
	return out
}

// writeBending writes a stroke that changes its shape.
func (w *scribe) writeBending(n int, id string) {
	first := w.film.strokes[0][n]
	values := make([]string, len(w.film.strokes))
	still := true
	for i := range w.film.strokes {
		values[i] = path(first.lines, w.film.strokes[i][n].at)
		still = still && sameWithin(w.film.strokes[i][n].at, first.at, 1.5)
	}
	class := w.class(first.ink)
	if id != "" { // the gap line has its own class, so the shape must have none
		w.out.WriteString("<g" + class + ">")
		class = ` id="` + id + `"`
	}
	w.out.WriteString("<path" + class + ` d="` + values[0] + `"`)
	if still {
		w.out.WriteString("/>")
	} else {
		w.out.WriteString(`><animate attributeName="d" ` + w.clock.turn + w.clock.times + `values="` + strings.Join(values, ";") + `"/></path>`)
	}
	if id != "" {
		w.out.WriteString("</g>")
	}
}

func sameWithin(a, b []spot, far float64) bool {
	for i := range a {
		if a[i].minus(b[i]).length() > far {
			return false
		}
	}
	return true
}

// writeStiff writes strokes once and moves them.
func (w *scribe) writeStiff(r run) {
	lead := r.strokes[0]
	var places, angles []string
	moved, turned := false, false
	start := w.film.strokes[0][lead]
	last := start.angle
	for i := range w.film.strokes {
		s := w.film.strokes[i][lead]
		angle := s.angle
		for angle-last > math.Pi { // the short way round
			angle -= 2 * math.Pi
		}
		for angle-last < -math.Pi {
			angle += 2 * math.Pi
		}
		last = angle
		places = append(places, whole(s.pivot.X)+" "+whole(s.pivot.Y))
		angles = append(angles, whole(degrees(angle)))
		moved = moved || s.pivot.minus(start.pivot).length() > 1.5
		turned = turned || math.Abs(angle-start.angle) > .02
	}
	w.out.WriteString("<g" + w.class(start.ink) + "><g")
	if r.id != "" {
		w.out.WriteString(` id="` + r.id + `"`)
	}
	w.out.WriteString(` transform="translate(` + places[0] + `)rotate(` + angles[0] + `)">`)
	if moved || turned {
		const element = `<animateTransform attributeName="transform" type="`
		w.out.WriteString(element + `translate" ` + w.clock.turn + w.clock.times + `values="` + strings.Join(places, ";") + `"/>`)
		w.out.WriteString(element + `rotate" additive="sum" ` + w.clock.turn + w.clock.times + `values="` + strings.Join(angles, ";") + `"/>`)
	}
	for i, n := range r.strokes {
		s := w.film.strokes[w.pattern()][n]
		w.out.WriteString("<path")
		if i > 0 {
			w.out.WriteString(w.class(s.ink))
		}
		w.out.WriteString(` d="` + path(s.lines, s.level()) + `"/>`)
	}
	w.out.WriteString("</g></g>")
}

// whole writes a rounded number.
func whole(x float64) string { return strconv.Itoa(int(math.Round(x))) }
