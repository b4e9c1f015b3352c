package web

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"sync"

	"github.com/legwork-run/legwork/format/paper"
	"github.com/legwork-run/legwork/picture/body"
	"github.com/legwork-run/legwork/picture/figure"
	"github.com/legwork-run/legwork/training/catalogue"
)

// shape is a way in which an exercise is pictured.
type shape string

// The shapes.
const (
	stripShape   shape = ""        // the key poses side by side
	thumbShape   shape = "small"   // one pose, for lists
	movingShape  shape = "moving"  // the movement, until the page hides it
	musclesShape shape = "muscles" // what it trains, on a body
)

// picture is a file that shows an exercise, and what its content is known by.
type picture struct {
	svg []byte
	tag string
}

// gallery draws every picture once: they are the same for everybody, and as long
// as the program runs.
type gallery struct {
	mu    sync.Mutex
	drawn map[[2]string]picture
}

// of is an exercise, or a self-test with a figure of its own, in a shape; ok is
// false where there is no such picture.
func (g *gallery) of(cat *catalogue.Catalogue, id string, as shape) (picture, bool) {
	e, ok := cat.Exercise(id)
	if !ok && !slices.ContainsFunc(cat.Assessments(), func(t catalogue.Assessment) bool { return t.ID == id }) {
		return picture{}, false
	}
	if !ok && as == musclesShape {
		return picture{}, false
	}
	e.ID = id
	g.mu.Lock()
	defer g.mu.Unlock()
	key := [2]string{e.ID, string(as)}
	p, ok := g.drawn[key]
	if !ok {
		p.svg = drawn(cat, e, as)
		sum := sha256.Sum256(p.svg)
		p.tag = `"` + hex.EncodeToString(sum[:8]) + `"`
		if g.drawn == nil {
			g.drawn = map[[2]string]picture{}
		}
		g.drawn[key] = p
	}
	return p, len(p.svg) > 0
}

// drawn is an exercise as a file; empty where it cannot be drawn.
func drawn(cat *catalogue.Catalogue, e catalogue.Exercise, as shape) []byte {
	switch as {
	case stripShape:
		return []byte(paper.Strip(cat, e.ID))
	case musclesShape:
		svg, err := musclesOf(e).SVG()
		if err != nil {
			return nil
		}
		return svg
	}
	doc, ok, err := cat.Figure(e.ID)
	if err != nil || !ok {
		return nil
	}
	f, err := figure.Parse(e.ID, doc)
	if err != nil {
		return nil
	}
	o := paper.Told(cat, e.ID)
	if as == thumbShape {
		return []byte(f.Still(o))
	}
	o.Turns = figure.Endless
	return []byte(f.Animated(o))
}

// musclesOf is what a hard set of an exercise counts for, spot by spot: whole for
// what it is for, half for what helps.
//
// Source: VOL-01.
func musclesOf(e catalogue.Exercise) body.Map {
	m := body.Map{Title: "What " + e.Name + " works", Layer: body.Muscles, Unit: setUnit, Top: 1, Standalone: true}
	seen := map[body.Spot]bool{}
	mark := func(list []catalogue.MuscleCode, value float64) {
		for _, x := range list {
			if spot, ok := body.OfMuscle(x); ok && !seen[spot] {
				seen[spot] = true
				m.Marks = append(m.Marks, body.Mark{Spot: spot, Value: value})
			}
		}
	}
	mark(e.Primary, 1)
	mark(e.Secondary, 0.5)
	return m
}
