package composition

// coverConflicts covers the conflicts of a session by sets of candidates of which it
// may hold one only: each candidate by itself, since two slots could take it,
// and each ladder. A clique of which every slot's choice is alone in its slot
// can hold no two and is left out.
//
// The oracle ignores conflicts; a price on each clique makes it heed them.
func (z *session) coverConflicts() []bitset {
	n := len(z.s.Candidates)
	places := z.placesOf()
	covered := make([]bitset, n)
	for i := range covered {
		covered[i] = newBitset(n)
	}
	var list []bitset
	for i := range n {
		for j := i; j < n; j++ {
			if places[i]|places[j] == 0 || !z.clash[i].has(j) || covered[i].has(j) {
				continue
			}
			if one := places[i] | places[j]; one&(one-1) == 0 {
				continue // one slot holds both: it never takes two
			}
			q := z.growClique(i, j)
			list = append(list, q)
			for a := range n {
				if q.has(a) {
					covered[a].or(q)
				}
			}
		}
	}
	return list
}

// placesOf is the set of slots that still hold a choice of each candidate.
func (z *session) placesOf() []int {
	out := make([]int, len(z.s.Candidates))
	for i := range z.slots {
		for _, o := range z.slots[i].choices {
			if o.candidate >= 0 {
				out[o.candidate] |= 1 << i
			}
		}
	}
	return out
}

func (z *session) growClique(i, j int) bitset {
	q := newBitset(len(z.s.Candidates))
	q.set(i)
	q.set(j)
	for k := range z.s.Candidates {
		if !q.has(k) && q.within(z.clash[k]) {
			q.set(k)
		}
	}
	return q
}

// memberships lists the cliques of each candidate.
func memberships(cliques []bitset, candidates int) [][]int {
	out := make([][]int, candidates)
	for q, set := range cliques {
		for c := range candidates {
			if set.has(c) {
				out[c] = append(out[c], q)
			}
		}
	}
	return out
}

// crowd counts the picks in each clique, less the one it may hold.
func (z *session) crowd(picks *[slots]int, out []int) {
	for q := range out {
		out[q] = 1
	}
	for i, p := range picks {
		if c := z.slots[i].choices[p].candidate; c >= 0 {
			for _, q := range z.member[c] {
				out[q]--
			}
		}
	}
}
