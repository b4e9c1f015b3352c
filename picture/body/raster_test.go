package body_test

import (
	"encoding/xml"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// region is a spot as the picture has it: what is seen of it, and what a
// finger may hit besides.
type region struct {
	id, name, element string
	focus             bool
	seen, hit         [][]xy
}

type xy struct{ x, y float64 }

// regions reads the regions out of a picture.
func regions(t *testing.T, picture []byte) []region {
	t.Helper()
	var list []region
	d := xml.NewDecoder(strings.NewReader(string(picture)))
	in := -1
	for {
		token, err := d.Token()
		if err == io.EOF {
			return list
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			a := attributes(e)
			switch {
			case e.Name.Local == "a", a["role"] == "img":
				list = append(list, region{id: a["id"], element: e.Name.Local, focus: a["tabindex"] == "0" || e.Name.Local == "a"})
				in = len(list) - 1
			case in >= 0 && e.Name.Local == "title":
				_ = d.DecodeElement(&list[in].name, &e)
			case in >= 0 && e.Name.Local == "path" && a["pointer-events"] == "all":
				list[in].hit = append(list[in].hit, rings(t, a)...)
			case in >= 0 && e.Name.Local == "path":
				list[in].seen = append(list[in].seen, rings(t, a)...)
			}
		case xml.EndElement:
			if in >= 0 && e.Name.Local == list[in].element {
				in = -1
			}
		}
	}
}

func attributes(e xml.StartElement) map[string]string {
	all := map[string]string{}
	for _, a := range e.Attr {
		all[a.Name.Local] = a.Value
	}
	return all
}

var command = regexp.MustCompile(`([MmqthvzZ])([^MmqthvzZ]*)`)
var number = regexp.MustCompile(`-?\d+`)

// rings flattens a path of the few commands the pictures use.
func rings(t *testing.T, a map[string]string) [][]xy {
	t.Helper()
	var all [][]xy
	var ring []xy
	var at, control xy
	for _, c := range command.FindAllStringSubmatch(a["d"], -1) {
		var n []float64
		for _, s := range number.FindAllString(c[2], -1) {
			v, _ := strconv.ParseFloat(s, 64)
			n = append(n, v)
		}
		switch c[1] {
		case "M":
			at = xy{n[0], n[1]}
			ring = []xy{at}
		case "h":
			at.x += n[0]
			ring = append(ring, at)
		case "v":
			at.y += n[0]
			ring = append(ring, at)
		case "q", "t":
			if c[1] == "q" {
				control = xy{at.x + n[0], at.y + n[1]}
				n = n[2:]
			} else {
				control = xy{2*at.x - control.x, 2*at.y - control.y}
			}
			to := xy{at.x + n[0], at.y + n[1]}
			for i := 1; i <= 8; i++ {
				s := float64(i) / 8
				ring = append(ring, xy{(1-s)*(1-s)*at.x + 2*s*(1-s)*control.x + s*s*to.x, (1-s)*(1-s)*at.y + 2*s*(1-s)*control.y + s*s*to.y})
			}
			at = to
		case "z":
			all = append(all, ring)
		default:
			t.Fatalf("command %q", c[1])
		}
	}
	return moved(t, all, a["transform"])
}

func moved(t *testing.T, all [][]xy, transform string) [][]xy {
	t.Helper()
	sign, across := 1.0, 0.0
	if _, err := fmt.Sscanf(transform, "translate(%g)", &across); err != nil {
		sign = -1
		if _, err := fmt.Sscanf(transform, "matrix(-1 0 0 1 %g 0)", &across); err != nil {
			t.Fatalf("transform %q", transform)
		}
	}
	for _, ring := range all {
		for i := range ring {
			ring[i].x = across + sign*ring[i].x
		}
	}
	return all
}

// raster says for each drawing unit of the picture who owns it; 0 = nobody.
type raster struct {
	w, h int
	own  []int
}

func newRaster(w, h int) *raster { return &raster{w, h, make([]int, w*h)} }

func (r *raster) at(x, y int) int {
	if x < 0 || y < 0 || x >= r.w || y >= r.h {
		return 0
	}
	return r.own[y*r.w+x]
}

// fill gives the inside of a ring to owner and calls taken where another owns
// it already.
func (r *raster) fill(ring []xy, owner int, taken func(x, y, by int)) {
	low, high := bounds(ring)
	for y := max(0, int(low.y)); y < min(r.h, int(high.y)+1); y++ {
		for x := max(0, int(low.x)); x < min(r.w, int(high.x)+1); x++ {
			if !inside(ring, float64(x)+0.5, float64(y)+0.5) {
				continue
			}
			if by := r.at(x, y); by != 0 && by != owner && taken != nil {
				taken(x, y, by)
			}
			r.own[y*r.w+x] = owner
		}
	}
}

func bounds(ring []xy) (low, high xy) {
	low, high = ring[0], ring[0]
	for _, p := range ring {
		low = xy{min(low.x, p.x), min(low.y, p.y)}
		high = xy{max(high.x, p.x), max(high.y, p.y)}
	}
	return low, high
}

func inside(ring []xy, x, y float64) bool {
	in := false
	for i, p := range ring {
		q := ring[(i+1)%len(ring)]
		if (p.y > y) != (q.y > y) && x < (q.x-p.x)*(y-p.y)/(q.y-p.y)+p.x {
			in = !in
		}
	}
	return in
}

// squares is the side of the largest square each owner owns.
func (r *raster) squares() map[int]int {
	best := map[int]int{}
	side := make([]int, len(r.own))
	for y := range r.h {
		for x := range r.w {
			o := r.at(x, y)
			if o == 0 {
				continue
			}
			s := 1
			if r.at(x-1, y) == o && r.at(x, y-1) == o && r.at(x-1, y-1) == o {
				s += min(side[y*r.w+x-1], side[(y-1)*r.w+x], side[(y-1)*r.w+x-1])
			}
			side[y*r.w+x] = s
			best[o] = max(best[o], s)
		}
	}
	return best
}
