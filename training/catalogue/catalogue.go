package catalogue

import (
	"cmp"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training/order"
)

// Catalogue is everything there is to choose from. It never changes.
type Catalogue struct {
	exercises    []Exercise // in the library's order
	instructions map[string]instruction
	index        map[string]int
	names        map[string]int // folded names and aliases
	under        []set
	programmes   []Programme
	assessments  []Assessment
	regions      []Region
	pregnancy    Pregnancy
}

// newCatalogue puts the parts together and derives what hangs on them: the
// reverse links, the ladders, the names.
func newCatalogue(p parts) *Catalogue {
	order.By(p.exercises, func(a, b Exercise) int {
		return cmp.Or(cmp.Compare(a.Order, b.Order), cmp.Compare(a.ID, b.ID))
	})
	order.By(p.programmes, func(a, b Programme) int {
		return cmp.Or(cmp.Compare(articleLast(a), articleLast(b)), cmp.Compare(a.ID, b.ID))
	})
	order.By(p.assessments, func(a, b Assessment) int { return cmp.Compare(a.Test, b.Test) })
	c := &Catalogue{
		exercises: p.exercises, instructions: p.instructions, programmes: p.programmes, assessments: p.assessments,
		regions: p.regions.Regions, pregnancy: p.regions.Pregnancy,
		index: make(map[string]int, len(p.exercises)),
		names: make(map[string]int, 4*len(p.exercises)),
	}
	for i, e := range c.exercises {
		c.index[e.ID] = i
		c.names[Folded(e.ID)] = i
	}
	for i := range c.exercises {
		c.derive(i)
	}
	c.under = descents(c.exercises, c.index)
	return c
}

// articleLast orders the programmes of the articles before our own.
func articleLast(p Programme) string { return cmp.Or(p.Article, "~") }

func (c *Catalogue) derive(i int) {
	e := &c.exercises[i]
	for _, id := range e.Easier {
		if j, ok := c.index[id]; ok {
			c.exercises[j].Harder = append(c.exercises[j].Harder, e.ID)
		}
	}
	if len(e.Rungs) > 0 {
		r := e.Rungs[0]
		e.Ladder, e.Rung, e.Low, e.High = r.Ladder, r.Rung, r.Low, r.High
	}
	for _, k := range e.Kits {
		if k.FirstLoad > 0 {
			e.FirstLoad = k.FirstLoad
			break
		}
	}
	for _, n := range append([]string{e.Name}, e.Aliases...) {
		if _, taken := c.names[Folded(n)]; !taken {
			c.names[Folded(n)] = i
		}
	}
}

// Folded makes names comparable: "Single-leg  Deadlifts" and "single leg
// deadlift" are the same.
func Folded(name string) string {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	if n := len(words); n > 0 && len(words[n-1]) > 3 {
		w := strings.TrimSuffix(words[n-1], "s")
		if !strings.HasSuffix(w, "s") {
			words[n-1] = w
		}
	}
	return strings.Join(words, " ")
}

// Called reports whether a text is part of e's id, its name or another name for
// it, however they are capitalised, hyphenated or put in the plural. Nothing is
// called by an empty text.
func (e Exercise) Called(text string) bool {
	part := Folded(text)
	return part != "" && slices.ContainsFunc(append([]string{e.ID, e.Name}, e.Aliases...), func(n string) bool { return strings.Contains(Folded(n), part) })
}

// Exercise finds an exercise by its id.
func (c *Catalogue) Exercise(id string) (Exercise, bool) {
	i, ok := c.index[id]
	if !ok {
		return Exercise{}, false
	}
	return c.exercises[i], true
}

// ByName finds an exercise by its id, its name or another name for it, however
// it is capitalised, hyphenated or put in the plural.
func (c *Catalogue) ByName(name string) (Exercise, bool) {
	i, ok := c.names[Folded(name)]
	if !ok {
		return Exercise{}, false
	}
	return c.exercises[i], true
}

// All lists every exercise in the library's order.
func (c *Catalogue) All() []Exercise { return slices.Clone(c.exercises) }

// Programmes lists every programme: the articles' in their order, then ours.
func (c *Catalogue) Programmes() []Programme { return slices.Clone(c.programmes) }

// Programme finds a programme by its id.
func (c *Catalogue) Programme(id string) (Programme, bool) {
	for _, p := range c.programmes {
		if p.ID == id {
			return p, true
		}
	}
	return Programme{}, false
}

// Regions lists what every pain site does to the choice of exercises, in the
// order of training.Sites.
func (c *Catalogue) Regions() []Region { return slices.Clone(c.regions) }
