package catalogue

import (
	"cmp"

	"github.com/legwork-run/legwork/training/order"
)

// Rung is an exercise's place on a ladder of PRG-10: the dose to master before
// the next rung.
type Rung struct {
	Ladder string `yaml:"ladder"`
	Rung   int    `yaml:"rung"` // 1 is the easiest
	// How names the variant of the exercise that stands here; empty = as it is.
	How string `yaml:"how"`
	// Low and High are the dose range; 0 = the ladder gives none.
	Low  int `yaml:"low"`
	High int `yaml:"high"`
	// Metric is what Low and High count when it is not the exercise's first.
	Metric Metric `yaml:"metric"`
}

// Ladder is a way from an easy exercise to a hard one, rung by rung.
//
// Source: PRG-10.
type Ladder struct {
	Name  string
	Rungs []LadderRung // ascending; two exercises may share a rung number
}

// LadderRung is a Rung with the exercise that stands on it.
type LadderRung struct {
	Rung
	Exercise string
}

// Ladders lists every ladder, by the library's order of their first rungs.
func (c *Catalogue) Ladders() []Ladder {
	var out []Ladder
	at := map[string]int{}
	for _, e := range c.exercises {
		for _, r := range e.Rungs {
			i, ok := at[r.Ladder]
			if !ok {
				i = len(out)
				at[r.Ladder] = i
				out = append(out, Ladder{Name: r.Ladder})
			}
			out[i].Rungs = append(out[i].Rungs, LadderRung{r, e.ID})
		}
	}
	for _, l := range out {
		order.By(l.Rungs, func(a, b LadderRung) int { return cmp.Compare(a.Rung.Rung, b.Rung.Rung) })
	}
	return out
}

// Below lists the ids one rung under id: what to go back to when id is too
// hard, or must be mastered before it. An unknown id has none.
func (c *Catalogue) Below(id string) []string {
	e, _ := c.Exercise(id)
	return e.Easier
}

// Above lists the ids one rung over id, in the library's order. An unknown id
// has none.
func (c *Catalogue) Above(id string) []string {
	e, _ := c.Exercise(id)
	return e.Harder
}

// SameLadder reports whether one of a and b lies under the other, any number
// of rungs down, or both are the same exercise. Two such exercises never share
// a session.
//
// Source: COMP-04.
func (c *Catalogue) SameLadder(a, b string) bool {
	i, ok := c.index[a]
	j, ok2 := c.index[b]
	if !ok || !ok2 {
		return false
	}
	return i == j || c.under[i].has(j) || c.under[j].has(i)
}

// Under reports whether easier lies under harder, any number of rungs down.
// Neither lies under itself, nor does an unknown id.
func (c *Catalogue) Under(easier, harder string) bool {
	i, ok := c.index[harder]
	j, ok2 := c.index[easier]
	return ok && ok2 && i != j && c.under[i].has(j)
}

// set is a set of exercises by their index, up to 256.
type set [4]uint64

func (s set) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }

func (s *set) add(i int) { s[i/64] |= 1 << (i % 64) }

func (s *set) union(t set) {
	for i := range s {
		s[i] |= t[i]
	}
}

// descents is, for every exercise, the set of all under it. Exercises form no
// circle: Check holds that, and a circle here would merely end the walk.
func descents(exercises []Exercise, index map[string]int) []set {
	under := make([]set, len(exercises))
	seen := make([]bool, len(exercises))
	var walk func(i int)
	walk = func(i int) {
		if seen[i] {
			return
		}
		seen[i] = true
		for _, id := range exercises[i].Easier {
			j, ok := index[id]
			if !ok {
				continue
			}
			walk(j)
			under[i].add(j)
			under[i].union(under[j])
		}
	}
	for i := range exercises {
		walk(i)
	}
	return under
}
