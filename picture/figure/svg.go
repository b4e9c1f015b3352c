package figure

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Options say what an SVG is for. The zero Options give a file that stands
// alone and stops moving by itself.
type Options struct {
	// Title is the picture's name for those who cannot see it, Description what
	// happens in it. An empty Title is the figure's id.
	Title, Description string
	// Inline leaves the style out: the page has Style once, and sets the colours.
	Inline bool
	// Prefix stands before every id; inline figures of one page need different
	// ones. Letters, digits, - and _ are kept. Empty is "f".
	Prefix string
	// Turns is how often the movement is shown: 0 for as often as fits into
	// five seconds, at least once, so that no control to stop it is needed
	// (WCAG 2.2.2); Endless for pages that have such a control.
	Turns int
}

// Endless lets the movement go on until the page stops it: pauseAnimations on
// an inline SVG, or the strip in place of the file.
const Endless = -1

// calm is how many seconds something may move by itself without a control.
const calm = 5.0

// Animated is the moving picture, as an SVG. A figure with a single pose does
// not move.
func (f Figure) Animated(o Options) string {
	frames := f.frames
	if len(f.poses) == 1 {
		frames = frames[:min(1, len(frames))]
	}
	bodies := make([]body, len(frames))
	for i, x := range frames {
		bodies[i] = x.body
		bodies[i].move(x.ride.times(-1))
	}
	m := f.shoot(bodies)
	g := f.groundOf(bodies)
	box := m.bounds.square(g)
	w := scribe{film: m, prefix: o.prefix(), clock: f.clock(o.Turns), used: map[ink]bool{}, inline: o.Inline, out: &strings.Builder{}}
	w.out.Grow(12 << 10)
	if !f.hasMat() {
		g.write(&w)
	}
	f.writeMarks(&w, g)
	w.write()
	return f.document(o, box, w)
}

// clock is the timing of the whole turn.
func (f *Figure) clock(turns int) clock {
	count := "indefinite"
	if turns == 0 {
		turns = max(1, int(calm/f.seconds))
	}
	if turns > 0 {
		count = strconv.Itoa(turns)
	}
	times := make([]string, len(f.frames))
	for i, x := range f.frames {
		times[i] = hundredths(x.at)
	}
	times[0], times[len(times)-1] = "0", "1"
	return clock{
		turn:  `dur="` + short(f.seconds) + `s" repeatCount="` + count + `" `,
		times: `keyTimes="` + strings.Join(times, ";") + `" `,
	}
}

// hundredths writes a share of a turn: .25.
func hundredths(x float64) string {
	s := strconv.FormatFloat(x, 'f', 2, 64)
	s = strings.TrimRight(strings.TrimLeft(s, "0"), "0")
	if s == "." {
		return "0"
	}
	return strings.TrimSuffix(s, ".")
}

// margin round a picture, in units of the drawing.
const margin = 10.0

// square is the square part of the drawing that holds everything; low pictures
// stand a little above its foot.
func (b bounds) square(g ground) bounds {
	b = b.join(g.bounds())
	side := math.Max(b.right-b.left, b.bottom-b.top) + 2*margin
	middle := (b.left + b.right) / 2
	bottom := b.bottom + margin
	if high := b.bottom - b.top; high < side*.62 {
		bottom += (side - high) * .25
	}
	left, top := math.Round(middle-side/2), math.Round(bottom-side)
	side = math.Round(side)
	return bounds{left, top, left + side, top + side}
}

// document is the whole SVG round what has been written.
func (f *Figure) document(o Options, box bounds, w scribe) string {
	title := o.Title
	if title == "" {
		title = strings.ReplaceAll(f.ID, "_", " ")
	}
	var out strings.Builder
	out.Grow(w.out.Len() + 2048)
	p := o.prefix()
	fmt.Fprintf(&out, `<svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="%g %g %g %g" role="img" aria-labelledby="%st"`,
		box.left, box.top, box.right-box.left, box.bottom-box.top, p)
	if o.Description != "" {
		fmt.Fprintf(&out, ` aria-describedby="%sd"`, p)
	}
	fmt.Fprintf(&out, `><title id="%st">%s</title>`, p, escape.Replace(title))
	if o.Description != "" {
		fmt.Fprintf(&out, `<desc id="%sd">%s</desc>`, p, escape.Replace(o.Description))
	}
	if !o.Inline {
		out.WriteString("<style>" + ownStyle(func(k ink) bool { return w.used[k] }) + "</style>")
	}
	out.WriteString(w.out.String())
	out.WriteString("</svg>\n")
	return out.String()
}

var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// prefix is the ids' prefix, with nothing in it that an id may not have.
func (o Options) prefix() string {
	kept := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '-', r == '_':
			return r
		}
		return -1
	}, o.Prefix)
	if kept == "" || kept[0] >= '0' && kept[0] <= '9' || kept[0] == '-' {
		return "f" + kept
	}
	return kept
}
