package schedule

// stood says where the sessions of a week may have stood the week before: where
// some placement is not beaten by those that the session would have to leave
// for.
type stood struct {
	seen     [2][512]bool
	absences bool // some session was left out
}

func (s *stood) at(i int, slot uint16) bool { return s.absences || s.seen[i][slot] }

// standing works out where the sessions of next may have stood.
func (p *pairs) standing(next *frame) *stood {
	var s stood
	again := [2][512]bool{slotsAgain(next, 0), slotsAgain(next, 1)}
	for _, q := range p.found {
		slots := [2]uint16{p.options[0][q.x].slot, p.options[1][q.y].slot}
		for i, slot := range slots {
			if again[i][slot] && !s.seen[i][slot] && !p.leaves(q, 1-i, slots[1-i], again[1-i][slots[1-i]]) {
				s.seen[i][slot] = true
				s.absences = s.absences || slot == 0
			}
		}
	}
	return &s
}

// leaves reports whether one session of q may as well stand elsewhere, the
// other, i, in its slot or, when that pays even if it can be kept, not.
func (p *pairs) leaves(q pair, i int, slot uint16, kept bool) bool {
	v := value{packed: q.cost - moved}
	for k := p.first[i][slot]; k != 0; k = p.same[i][k-1] {
		if p.with[i][k-1].beats(v, q.last) {
			return true
		}
	}
	if kept {
		v.packed -= moved
	}
	return p.any.beats(v, q.last)
}
