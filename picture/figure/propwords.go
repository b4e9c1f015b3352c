package figure

import (
	"fmt"
	"slices"
	"strings"
)

// readProp reads one prop: its kind, where on the body or where in the room,
// its size and its weight. What is on both sides is two props.
func readProp(text string, line int) ([]prop, error) {
	a := args{"props", clause(text)}
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = string(k)
	}
	name, err := a.oneOf("prop", names)
	if err != nil {
		return nil, err
	}
	ware := wares[kind(name)]
	p := prop{kind: kind(name), line: line, mass: ware.mass, size: ware.size}
	a.key = name
	switch {
	case p.kind == band && len(a.words) > 0 && a.words[0] == "from":
		if err := p.readEnds(&a); err != nil {
			return nil, err
		}
	case len(a.words) > 0 && !a.startsNumber() && !slices.Contains([]string{"at", "size", "weighs"}, a.words[0]) || ware.size == (vec{}):
		if len(ware.places) == 0 {
			return nil, fmt.Errorf("%s stands in the room; write %s at x,z", name, name)
		}
		if p.place, err = a.oneOf("place", ware.places); err != nil {
			return nil, err
		}
	}
	if err := p.readRoom(&a); err != nil {
		return nil, err
	}
	if err := a.end(); err != nil {
		return nil, err
	}
	return p.onSides(), nil
}

// readRoom reads at, size, across and weighs.
func (p *prop) readRoom(a *args) error {
	for len(a.words) > 0 {
		word, _ := a.word("")
		switch word {
		case "at":
			n, err := a.numbers("x,z or x,height,z in cm", 1, 3)
			if err != nil {
				return err
			}
			p.at = roomPlace(p.kind, n)
		case "size":
			n, err := a.numbers("length,height,width in cm", 1, 3)
			if err != nil {
				return err
			}
			for i, to := range []*float64{&p.size.X, &p.size.Y, &p.size.Z}[:len(n)] {
				*to = n[i]
			}
		case "across":
			if p.kind != dumbbell {
				return fmt.Errorf("across is how a dumbbell's handle lies; %s has none", p.kind)
			}
			p.across = true
		case "weighs":
			n, err := a.number("kg")
			if err != nil {
				return err
			}
			if n < 0 || n > 200 {
				return fmt.Errorf("%s weighs %g is outside 0..200 kg", p.kind, n)
			}
			p.mass = n
		default:
			return unknown("word after "+string(p.kind), word, []string{"across", "at", "size", "weighs"})
		}
	}
	return nil
}

// roomPlace is x; x,z; or x,height,z. A pull-up bar is at x,height.
func roomPlace(k kind, n []float64) vec {
	switch {
	case len(n) == 3:
		return vec{n[0], n[1], n[2]}
	case len(n) == 2 && k == pullUpBar:
		return vec{X: n[0], Y: n[1]}
	case len(n) == 2:
		return vec{X: n[0], Z: n[1]}
	}
	return vec{X: n[0]}
}

// readEnds reads "from right hand to 60,100,0".
func (p *prop) readEnds(a *args) error {
	for i, word := range []string{"from", "to"} {
		if !a.skip(word) {
			return fmt.Errorf("band: write band from right hand to 60,100,0; %q is missing", word)
		}
		if a.startsNumber() {
			at, err := a.place()
			if err != nil {
				return err
			}
			p.ends[i].at = at
			continue
		}
		name, s, err := a.point(right)
		if err != nil {
			return err
		}
		p.ends[i] = end{point: name, side: s}
	}
	return nil
}

// onSides is the prop once for each side it is on.
func (p prop) onSides() []prop {
	switch p.place {
	case "left":
		p.side = left
	case "both":
		l := p
		p.place, l.place, l.side = "right", "left", left
		return []prop{p, l}
	}
	return []prop{p}
}

// joined are words with a space between.
func joined(words []string) string { return strings.Join(words, " ") }
