package composition

// scale is the resolution of prices and bounds: 1/256 of a point of value.
// They are integers so that every machine computes the same bytes.
const scale = 256

// never is less than any reduced value.
const never = -1 << 50

// week is a Problem prepared for the search.
type week struct {
	p        *Problem
	sessions []*session
	gain     [Needs][]int // value of a need by quarter sets of the week
	most     [Needs]int   // the most quarter sets a week can hold
	capWeek  usage
	bound    [uses]bool // the week bounds this use
	widest   usage      // the largest use of one set, at least 1
	shift    [uses]uint // resolution of this use's price beyond scale
	penalty  int        // value lost by one unmet requirement
	floor    int        // no composition that meets all is worth less
	nodes    int

	incumbent int // value of the best week found
}

// session is a Session prepared for the search.
type session struct {
	s        *Session
	slots    [slots]slot
	length   int // ticks
	most     int // exercises
	cap      usage
	bound    [uses]bool
	seats    [slots][]Requirement // what each slot must answer
	clash    []bitset             // by candidate: what may not stand beside it, itself included
	member   [][]int              // cliques of each candidate
	cliques  int
	pairs    [blocks][]int16          // ticks of two timings in a block, by timing of the first slot, then the second
	stride   [blocks]int              // timings of the second slot
	shortest [blocks][]int16          // the least of each row of pairs
	timeCost int                      // 1/scale points per tick
	board    board                    // the oracle's working memory
	tails    *[1 << places]tail       // the enumeration's
	hint     struct{ tick, item int } // last marginal value of a tick and of an exercise
}

// noPair marks two timings that may not share a block.
const noPair = int16(1 << 14)

type bitset []uint64

func (b bitset) has(i int) bool { return b[i>>6]>>(i&63)&1 == 1 }
func (b bitset) set(i int)      { b[i>>6] |= 1 << (i & 63) }
func newBitset(n int) bitset    { return make(bitset, (n+63)/64) }
func (b bitset) clone() bitset  { return append(bitset(nil), b...) }
func (b bitset) and(c bitset) {
	for i := range b {
		b[i] &= c[i]
	}
}
func (b bitset) or(c bitset) {
	for i := range b {
		b[i] |= c[i]
	}
}

func (b bitset) within(c bitset) bool {
	for i := range b {
		if b[i]&^c[i] != 0 {
			return false
		}
	}
	return true
}

// newWeek prepares p with the requirements that still stand.
func newWeek(p *Problem, required [][]Requirement) *week {
	w := &week{p: p}
	w.capWeek = usage{useHard: p.HardCap, useContacts: p.ContactCap}
	w.bound = [uses]bool{useHard: true, useContacts: true, useSides: p.BindUnilateral, useOneSided: p.BindBothLegs}
	w.setPenalty()
	for i := range p.Sessions {
		w.sessions = append(w.sessions, w.newSession(&p.Sessions[i], required[i]))
	}
	w.measure()
	return w
}

// setPenalty finds the range of values a composition can have, so that one
// unmet requirement outweighs everything else.
func (w *week) setPenalty() {
	top, bottom := 0, 0
	for n := range w.p.Needs {
		top += w.p.Needs[n].value(w.p.Needs[n].To[3])
	}
	for i := range w.p.Sessions {
		s := &w.p.Sessions[i]
		var hi, lo [slots]int
		for j := range s.Candidates {
			c := &s.Candidates[j]
			a, b := c.Value+c.ValuePer*max(c.MinSets, 1), c.Value+c.ValuePer*c.MaxSets
			for slot := range slots {
				if slotTakes(slot, c) {
					hi[slot], lo[slot] = max(hi[slot], a, b), min(lo[slot], a, b)
				}
			}
		}
		for slot := range slots {
			top, bottom = top+hi[slot], bottom+lo[slot]
		}
		bottom -= w.p.TimeCost * lengthTicks(s)
	}
	w.floor, w.penalty = bottom, top-bottom+1
}

// value is what quarters of stimulus are worth.
func (c *NeedCurve) value(quarters int) int {
	v, from := 0, 0
	for k, to := range c.To {
		v += c.Slope[k] * max(0, min(quarters, to)-from)
		from = max(from, to)
	}
	return v
}

// lengthTicks is the time of a session as the sum of items may fill it: one
// item needs no change after it.
func lengthTicks(s *Session) int { return max(0, int(s.Time+s.ItemGap)/tick) }

func (w *week) newSession(s *Session, required []Requirement) *session {
	z := &session{s: s, length: lengthTicks(s), most: s.MaxExercises, timeCost: w.p.TimeCost * scale}
	z.cap = usage{useHard: s.HardCap, useStrain: s.StrainCap, useContacts: s.ContactCap}
	z.bound = [uses]bool{useHard: true, useStrain: true, useContacts: true}
	z.clash = clashes(s.Candidates)
	alone := standsAlone(s)
	z.seats = seat(required)
	for i := range z.slots {
		z.slots[i].choices = w.choicesOf(z, i, z.seats[i])
		z.slots[i].time(z, alone)
	}
	for i := range z.slots {
		z.slots[i].dominate(z, i)
	}
	for i := range z.slots {
		z.slots[i].time(z, alone)
		z.slots[i].rank()
	}
	cliques := z.coverConflicts()
	z.cliques, z.member = len(cliques), memberships(cliques, len(s.Candidates))
	z.tabulate()
	z.hint.tick = 4 * scale
	return z
}

func clashes(all []Candidate) []bitset {
	out := make([]bitset, len(all))
	for i := range all {
		out[i] = newBitset(len(all))
		out[i].set(i)
	}
	for i := range all {
		for _, j := range all[i].Conflicts {
			out[i].set(j)
			out[j].set(i)
		}
	}
	return out
}

// choicesOf lists every way to fill a slot that no cap rules out by itself.
func (w *week) choicesOf(z *session, slot int, required []Requirement) []choice {
	out := []choice{{candidate: -1, value: -w.penalty * len(required), unmet: len(required)}}
	for i := range z.s.Candidates {
		c := &z.s.Candidates[i]
		if !slotTakes(slot, c) {
			continue
		}
		unmet := unmet(required, c)
		for n := max(1, c.MinSets); n <= c.MaxSets; n++ {
			o := newChoice(c, i, n)
			o.unmet, o.value = unmet, o.value-w.penalty*unmet
			for k := range uses {
				if !w.bound[k] && !z.bound[k] {
					o.use[k] = 0 // nobody asks
				}
			}
			if w.affords(z, &o) {
				out = append(out, o)
			}
		}
	}
	return out
}

func unmet(required []Requirement, c *Candidate) int {
	n := 0
	for _, r := range required {
		if !r.meets(c) {
			n++
		}
	}
	return n
}

func newChoice(c *Candidate, index, sets int) choice {
	o := choice{candidate: index, sets: sets, value: c.Value + c.ValuePer*sets}
	o.use = c.usage(sets)
	o.doses = make([]dose, 0, c.trained())
	for need, q := range c.Stimulus {
		if q != 0 {
			o.doses = append(o.doses, dose{need, q * sets})
		}
	}
	return o
}

// usage is what so many sets of c take of the caps.
func (c *Candidate) usage(sets int) usage {
	return usage{c.Hard * sets, c.Strain * sets, c.Contacts * sets, -c.Unilateral * sets, c.lopsided() * sets}
}

// trained is how many needs c serves.
func (c *Candidate) trained() int {
	n := 0
	for _, q := range c.Stimulus {
		if q != 0 {
			n++
		}
	}
	return n
}

// lopsided is +1 for a one-sided lower set, -1 for one of both legs, else 0.
func (c *Candidate) lopsided() int {
	switch {
	case c.Unilateral > 0:
		return 1
	case c.Unilateral < 0:
		return -1
	}
	return 0
}

func (w *week) affords(z *session, o *choice) bool {
	for k := range uses {
		if z.bound[k] && o.use[k] > z.cap[k] {
			return false
		}
	}
	return o.use[useHard] <= w.capWeek[useHard] && o.use[useContacts] <= w.capWeek[useContacts]
}

// measure finds the ranges of the sums the week couples, and drops the bounds
// that nothing can reach.
func (w *week) measure() {
	var reach usage
	for _, z := range w.sessions {
		var top usage
		for i := range z.slots {
			var most [Needs]int
			var use usage
			for j := range z.slots[i].choices {
				o := &z.slots[i].choices[j]
				for _, d := range o.doses {
					most[d.need] = max(most[d.need], d.amount)
				}
				for k := range uses {
					use[k] = max(use[k], o.use[k])
					w.widest[k] = max(w.widest[k], perSet(o, k))
				}
			}
			top.add(&use)
			for n := range most {
				w.most[n] += most[n]
			}
		}
		for k := range uses {
			if z.bound[k] {
				reach[k] += min(top[k], z.cap[k])
			} else {
				reach[k] += top[k]
			}
			z.bound[k] = z.bound[k] && top[k] > z.cap[k]
		}
	}
	for k := range uses {
		w.bound[k] = w.bound[k] && reach[k] > w.capWeek[k]
	}
	for k := range uses {
		w.widest[k] = max(w.widest[k], 1)
		for w.widest[k]>>w.shift[k] > 4 {
			w.shift[k]++
		}
	}
	for n := range w.gain {
		w.gain[n] = make([]int, w.most[n]+1)
		for q := range w.gain[n] {
			w.gain[n][q] = w.p.Needs[n].value(q)
		}
	}
}

func perSet(o *choice, k int) int {
	if o.sets == 0 {
		return 0
	}
	return max(o.use[k], -o.use[k]) / o.sets
}
