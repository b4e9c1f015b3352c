package composition

import (
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
)

// pool is what one kit allows in a block, and which of it may not stand
// together. Sessions with the same kit share it.
type pool struct {
	kit       equipment.Kit
	exercises []catalogue.Exercise
	rivals    []bitset // by exercise: the same ladder, or the same job
}

// poolsOf gives each session its pool.
func poolsOf(cat *catalogue.Catalogue, b Block) []*pool {
	all := cat.All()
	out := make([]*pool, len(b.Sessions))
	for i := range b.Sessions {
		for j := range i {
			if out[j].kit.Equal(b.Sessions[i].Kit) {
				out[i] = out[j]
				break
			}
		}
		if out[i] == nil {
			out[i] = poolOf(cat, all, b, i)
		}
	}
	return out
}

func poolOf(cat *catalogue.Catalogue, all []catalogue.Exercise, b Block, session int) *pool {
	p := &pool{kit: b.Sessions[session].Kit}
	for i := range all {
		if ok, _ := Gate(cat, all[i], b, session); ok {
			p.exercises = append(p.exercises, all[i])
		}
	}
	kinds := make([]kind, len(p.exercises))
	for i := range p.exercises {
		p.rivals = append(p.rivals, newBitset(len(p.exercises)))
		kinds[i] = meritOf(p.exercises[i]).kind
	}
	for i := range p.exercises {
		for j := range i + 1 {
			x, y := &p.exercises[i], &p.exercises[j]
			if kinds[i] == kinds[j] || cat.SameLadder(x.ID, y.ID) || shareLadder(x, y) {
				p.rivals[i].set(j)
				p.rivals[j].set(i)
			}
		}
	}
	return p
}

// shareLadder reports whether two exercises stand on one of PRG-10's ladders,
// though neither leads to the other.
func shareLadder(x, y *catalogue.Exercise) bool {
	for _, r := range x.Rungs {
		for _, o := range y.Rungs {
			if o.Ladder == r.Ladder {
				return true
			}
		}
	}
	return false
}
