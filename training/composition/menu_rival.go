package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training/unit"
)

// rivals finds, for every candidate chosen in session i, the best other one
// that could stand in its place with everything else left as it is.
func (d draft) rivals(a Answer, i int) map[int]Rival {
	out := map[int]Rival{}
	if i >= len(d.Sessions) || len(a.Sessions) != len(d.Sessions) {
		return out
	}
	value := Worth(d.Problem, a.Sessions)
	for n, item := range a.Sessions[i].Items {
		out[item.First] = d.rival(a, i, n, false, value)
		if item.Second >= 0 && item.SecondSets > 0 {
			out[item.Second] = d.rival(a, i, n, true, value)
		}
	}
	return out
}

// rival tries every other exercise of the same role, with any number of sets,
// in one place and keeps the one that loses least.
func (d draft) rival(a Answer, i, n int, second bool, value int) Rival {
	best, found := 0, -1
	own := placeIn(a.Sessions[i].Items[n], second)
	all := d.Sessions[i].Candidates
	for c := range all {
		if c == own || all[c].Exercise == all[own].Exercise || all[c].Role != all[own].Role || d.options[i][c].part != d.options[i][own].part {
			continue
		}
		for sets := max(all[c].MinSets, 1); sets <= all[c].MaxSets; sets++ {
			swapped := swap(a.Sessions, i, n, second, c, sets)
			if !d.fits(swapped, i, a.Sessions) {
				continue
			}
			if v := Worth(d.Problem, swapped); found < 0 || v > best {
				best, found = v, c
			}
		}
	}
	if found < 0 {
		return Rival{}
	}
	lost := max(value-best, 0)
	return Rival{Exercise: all[found].Exercise, Lost: lost, Share: unit.Percent(100 * float64(lost) / float64(max(value, 1)))}
}

func placeIn(item Item, second bool) int {
	if second {
		return item.Second
	}
	return item.First
}

func swap(sessions []Filled, i, n int, second bool, c, sets int) []Filled {
	out := slices.Clone(sessions)
	out[i].Items = slices.Clone(out[i].Items)
	if second {
		out[i].Items[n].Second, out[i].Items[n].SecondSets = c, sets
	} else {
		out[i].Items[n].First, out[i].Items[n].FirstSets = c, sets
	}
	return out
}

// fits reports whether session i of sessions keeps its time, caps, conflicts,
// pairs and the requirements that the answer met; and the week its caps.
func (d draft) fits(sessions []Filled, i int, was []Filled) bool {
	s := &d.Sessions[i]
	if lengthTicks(s) < ticksOf(s, sessions[i]) {
		return false
	}
	chosen := sessions[i].parts()
	var use usage
	for _, x := range chosen {
		c := &s.Candidates[x.candidate]
		taken := c.usage(x.sets)
		use.add(&taken)
		for _, y := range chosen {
			if slices.Contains(c.Conflicts, y.candidate) {
				return false
			}
		}
	}
	for _, item := range sessions[i].Items {
		if item.Second >= 0 && item.SecondSets > 0 && !mayPair(&s.Candidates[item.First], &s.Candidates[item.Second]) {
			return false
		}
	}
	if use[useHard] > s.HardCap || use[useStrain] > s.StrainCap || use[useContacts] > s.ContactCap || !d.weekFits(sessions) {
		return false
	}
	for _, r := range s.Required {
		if s.holds(was[i], r) && !s.holds(sessions[i], r) {
			return false
		}
	}
	return true
}

func (d draft) weekFits(sessions []Filled) bool {
	return d.Problem.keeps(d.Problem.usage(sessions))
}

func (s *Session) holds(f Filled, r Requirement) bool {
	return slices.ContainsFunc(f.parts(), func(x part) bool { return r.meets(&s.Candidates[x.candidate]) })
}
