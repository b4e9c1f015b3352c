package simulate

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// World is the catalogue as bodies meet it, worked out once and shared by all
// runners. It is not written to.
type World struct {
	cat   *catalogue.Catalogue
	moves []move
	index map[string]int
}

// move is one exercise as a body meets it.
type move struct {
	exercise catalogue.Exercise
	pattern  int     // in catalogue.Patterns
	share    float64 // of body mass that is lifted; 0 = only what is held counts
	demand   float64 // share of an untrained runner's maximum, with body weight alone
	hold     float64 // seconds an untrained runner holds it
	groups   catalogue.Shares
	sites    []int // of training.Sites, that it asks care for
	kept     []int // of training.Sites, that it is a first choice for
	ladder   []int // its neighbours on a ladder
}

// NewWorld works the catalogue out.
func NewWorld(cat *catalogue.Catalogue) *World {
	all := cat.All()
	w := &World{cat: cat, moves: make([]move, len(all)), index: make(map[string]int, len(all))}
	for i, e := range all {
		w.index[e.ID] = i
	}
	for i, e := range all {
		w.moves[i] = w.move(e)
	}
	return w
}

// Catalogue is what the world was made from.
func (w *World) Catalogue() *catalogue.Catalogue { return w.cat }

func (w *World) move(e catalogue.Exercise) move {
	m := move{
		exercise: e, pattern: slices.Index(catalogue.Patterns, e.Pattern), share: bodyShare(e),
		demand: demandByDifficulty[e.Difficulty], hold: holdByDifficulty[e.Difficulty], groups: catalogue.GroupsOf(e),
	}
	for i, f := range training.Sites {
		region, _ := w.cat.Region(f.Site)
		switch {
		case slices.Contains(region.Keep, e.ID):
			m.kept = append(m.kept, i)
		case slices.Contains(e.Care, f.Care) || slices.Contains(region.Avoid, e.ID) || e.Impact > 0 && f.NoImpact:
			m.sites = append(m.sites, i)
		}
	}
	for _, id := range slices.Concat(e.Easier, e.Harder) {
		if j, ok := w.index[id]; ok {
			m.ladder = append(m.ladder, j)
		}
	}
	return m
}

// bodyShare is how much of the body e lifts: what strength says, else by
// pattern; nothing where only what is held counts, because it takes kilograms
// however it is equipped.
func bodyShare(e catalogue.Exercise) float64 {
	if share, ok := strength.SystemLoad(e.ID, 1, 0); ok {
		return float64(share)
	}
	free := slices.ContainsFunc(e.Kits, func(k catalogue.Kit) bool { return !kilograms(k.Loading) })
	switch {
	case len(e.Kits) > 0 && !free:
		return 0
	case e.Pattern.Leg():
		return 0.8
	}
	return 0.6
}

// kilograms reports whether l is something with a number on it.
func kilograms(l catalogue.Loading) bool {
	return l != catalogue.BodyWeight && l != catalogue.ByBand && l != ""
}

// hands is how many of what the load is given for are lifted.
func hands(l catalogue.Loading) float64 {
	if l == catalogue.ByDumbbells {
		return 2
	}
	return 1
}

// way is how e is equipped where kit stands, and the loads there are for it: the
// one with the loading asked for, else the first.
func way(e catalogue.Exercise, kit equipment.Kit, loading string) (catalogue.Kit, []unit.Kilograms) {
	for _, k := range e.Kits {
		if string(k.Loading) == loading && kit.Has(k.Items...) {
			return k, kit.Loads(k.Loading)
		}
	}
	k, _ := kit.Choose(e.Kits)
	return k, kit.Loads(k.Loading)
}
