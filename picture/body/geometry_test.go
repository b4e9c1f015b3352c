package body_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/picture/body"
)

// The size of the drawing, two units for every pixel of a picture 360 wide.
const unitsWide, unitsHigh = 720, 1132

// whole draws every spot without a value.
func whole(t *testing.T) []region {
	t.Helper()
	picture, err := body.Map{}.SVG()
	if err != nil {
		t.Fatal(err)
	}
	return regions(t, picture)
}

func TestEveryRegionHasATargetOf24PixelsThatNoOtherCovers(t *testing.T) {
	list := whole(t)
	r := newRaster(unitsWide, unitsHigh)
	for i, x := range list {
		told := map[int]bool{}
		for _, ring := range append(x.hit, x.seen...) {
			r.fill(ring, i+1, func(px, py, by int) {
				if !told[by] {
					told[by] = true
					t.Errorf("%s lies over %s at %d,%d", x.id, list[by-1].id, px/2, py/2)
				}
			})
		}
	}
	best := r.squares()
	for i, x := range list {
		if best[i+1] < 48 {
			t.Errorf("%s: the largest square is %.1f pixels wide, want 24", x.id, float64(best[i+1])/2)
		}
	}
}

func TestNoTwoShapesTouch(t *testing.T) {
	const gap = 2 // units: one pixel, most of which the outlines take
	list := whole(t)
	r := newRaster(unitsWide, unitsHigh)
	for i, x := range list {
		for _, ring := range x.seen {
			r.fill(ring, i+1, nil)
		}
	}
	told := map[[2]int]bool{}
	for y := range r.h {
		for x := range r.w {
			a := r.at(x, y)
			if a == 0 {
				continue
			}
			for dy := 0; dy <= gap; dy++ {
				for dx := -gap; dx <= gap; dx++ {
					if b := r.at(x+dx, y+dy); b != 0 && b != a && !told[[2]int{a, b}] {
						told[[2]int{a, b}], told[[2]int{b, a}] = true, true
						t.Errorf("%s touches %s at %d,%d", list[a-1].id, list[b-1].id, x/2, y/2)
					}
				}
			}
		}
	}
}

var written = regexp.MustCompile(`<text x="(\d+)" y="(\d+)"[^>]*>8</text>`)

func TestNumbersStandInTheirRegionOrInNone(t *testing.T) {
	list := whole(t)
	for _, p := range body.Spots(body.Everything) {
		picture, err := body.Map{Marks: []body.Mark{{Spot: p, Value: 8}}, Top: 9}.SVG()
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range written.FindAllStringSubmatch(string(picture), -1) {
			x, _ := strconv.ParseFloat(n[1], 64)
			y, _ := strconv.ParseFloat(n[2], 64)
			for _, r := range list {
				own := strings.HasPrefix(r.id, "picture-"+string(p))
				for _, ring := range r.seen {
					if !own && inside(ring, x, y-8) { // the middle of the digit
						t.Errorf("the number of %s stands in %s", p, r.id)
					}
				}
			}
		}
	}
}

func TestEveryShapeLiesWithinThePicture(t *testing.T) {
	for _, x := range whole(t) {
		for _, ring := range append(x.hit, x.seen...) {
			for _, p := range ring {
				if p.x < 0 || p.y < 0 || p.x > unitsWide || p.y > unitsHigh {
					t.Errorf("%s reaches %v", x.id, p)
				}
			}
		}
	}
}
