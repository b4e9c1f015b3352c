package composition

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training/order"
)

// thinning finds the requirements that a week can meet together.
type thinning struct {
	p       *Problem
	kept    [][]Requirement // by session
	dropped []DroppedRequirement
	thinned bool
	nodes   int
}

// attempt searches the week that meets all that is kept, from prices; nil when
// there is proof that none does.
func (t *thinning) attempt(prices Duals) (*search, *node, int) {
	w, first, known := t.look()
	if known == impossible {
		return nil, nil, 0
	}
	x := &search{w: w, limits: t.p.Limits, local: w.newLocal()}
	n, bound := x.run(w.startDuals(prices), first)
	t.nodes += w.nodes
	return x, n, bound
}

// look makes the week that meets all that is kept, and looks whether there is
// one.
func (t *thinning) look() (*week, [][slots]int, verdict) {
	w := newWeek(t.p, t.kept)
	first, known := w.possible()
	t.nodes += w.nodes
	w.nodes = 0
	return w, first, known
}

// thin drops what no week can meet beside what matters more. Where that was
// not found out for certain, the last that is left gives way.
func (t *thinning) thin() {
	all := t.inOrder()
	if t.thinned {
		t.drop(all[len(all)-1])
		return
	}
	t.thinned = true
	t.kept = make([][]Requirement, len(t.kept))
	t.keep(all)
	slices.Reverse(t.dropped) // the last in order gives way first
}

// keep asks for requirements beside those kept: all at once, or else the first
// half and then the second.
func (t *thinning) keep(list []DroppedRequirement) {
	was := t.kept
	if t.ask(list); t.meets() {
		return
	}
	t.kept = was
	if len(list) == 1 {
		t.dropped = append(t.dropped, list[0])
		return
	}
	half := len(list) / 2
	t.keep(list[:half])
	t.keep(list[half:])
}

func (t *thinning) ask(list []DroppedRequirement) {
	t.kept = slices.Clone(t.kept)
	for _, r := range list {
		t.kept[r.Session] = append(slices.Clip(t.kept[r.Session]), r.Requirement)
	}
}

// meets reports whether a week with all that is kept is found. It begins
// without prices, so that what gives way does not hang on the block before.
func (t *thinning) meets() bool {
	if _, _, known := t.look(); known != unknown {
		return known == weekFound
	}
	x, _, _ := t.attempt(Duals{})
	return x != nil && x.unmet == 0
}

func (t *thinning) drop(r DroppedRequirement) {
	at := slices.Index(t.kept[r.Session], r.Requirement)
	t.kept[r.Session] = slices.Delete(slices.Clone(t.kept[r.Session]), at, at+1)
	t.dropped = append(t.dropped, r)
}

// inOrder lists what is kept, what gives way last first.
func (t *thinning) inOrder() []DroppedRequirement {
	var all []DroppedRequirement
	for s, list := range t.kept {
		for _, r := range list {
			all = append(all, DroppedRequirement{s, r})
		}
	}
	order.By(all, func(a, b DroppedRequirement) int { return cmp.Compare(a.Order, b.Order) })
	return all
}
