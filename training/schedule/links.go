package schedule

// state is one placement of a week with the best way to reach it.
type state struct {
	value  value
	prev   int32 // state of the week before
	last   span  // last lower start, last start with leg work, as the next week sees them
	chosen [MaxSessions]uint16
}

// node is a state as the next week sees it.
type node struct {
	value value
	last  span
	state int32
	next  int32 // the next node of its chain, 0 = none
}

// links answers which state of last week a placement follows best. Sessions
// couple across weeks by the time since the last lower session and the last
// leg work, and by whether they keep their slot. For every set of sessions
// that keep theirs there is a chain of the states that agree on those slots,
// best value first; a state stays in a chain only when its last sessions are
// earlier than those of every better one.
type links struct {
	nodes      []node // nodes[0] is not used
	keys       []uint64
	head, tail []int32
	mask       uint64 // 0 = a key is its own place
	shared     int
	absences   bool // some state left a shared session out
	// rank numbers the slots that session i may have stood in, from 1; slot 0
	// is being left out. stride is what one rank adds to a key.
	rank [MaxSessions][512]uint16
	// best[i][slot] is the least value of a state with session i in slot.
	best    [MaxSessions][512]value
	ranks   [MaxSessions]uint16
	seen    [MaxSessions][512]bool // slots of states added
	stride  [MaxSessions]uint64
	weights *weights
	memory  [256]recollection
}

// recollection is the best state to follow by first, whoever moves.
type recollection struct {
	first span
	value value
	from  int32
	known bool
}

// dense is up to how many keys every key has its own place.
const dense = 1 << 20

// reset empties l for sessions that may keep slots.
func (l *links) reset(shared int) {
	l.shared, l.absences = shared, false
	l.nodes = append(l.nodes[:0], node{})
	l.memory = [256]recollection{}
	for i := range shared {
		l.rank[i], l.ranks[i], l.seen[i] = [512]uint16{}, 0, [512]bool{}
	}
}

// expect tells l of slots that states to be added have.
func (l *links) expect(slots []uint16) {
	for i, slot := range slots {
		if l.rank[i][slot] == 0 {
			l.ranks[i]++
			l.rank[i][slot] = l.ranks[i]
		}
	}
}

// open makes room for at most so many states, whose slots l has been told of.
func (l *links) open(states int) {
	size := uint64(1)
	for i := range l.shared {
		l.stride[i] = size
		size *= uint64(l.ranks[i]) + 1
	}
	l.mask = 0
	if size > dense || size > 64*uint64(states)<<l.shared {
		for size = 16; size < uint64(states)<<(l.shared+1); {
			size *= 2
		}
		l.mask = size - 1
	}
	if size > uint64(len(l.head)) {
		l.keys, l.head, l.tail = make([]uint64, size), make([]int32, size), make([]int32, size)
	}
	clear(l.head[:size])
}

// add links state n, worth no less than those before it; slots are its shared
// sessions' slots, 0 = left out.
func (l *links) add(s *state, n int32, slots []uint16) {
	for i, slot := range slots {
		if !l.seen[i][slot] {
			l.seen[i][slot], l.best[i][slot] = true, s.value
		}
		l.absences = l.absences || slot == 0
	}
	for set := range 1 << l.shared {
		l.append(l.keyOf(slots, set), s, n)
	}
}

// keyOf names the chain of the states that agree with slots on set.
func (l *links) keyOf(slots []uint16, set int) uint64 {
	key := uint64(0)
	for i, slot := range slots {
		if set>>i&1 == 1 {
			key += uint64(l.rank[i][slot]) * l.stride[i]
		}
	}
	return key
}

// stood reports whether some state has session i in slot, or without one.
func (l *links) stood(i int, slot uint16) bool { return l.absences || l.seen[i][slot] }

// beats reports whether a state already linked lets the next week begin no
// later than s does and is worth no more even with all that s saves where they
// differ. Of two that are worth the same the one linked first stays.
func (l *links) beats(s *state, slots []uint16, saves []int64) bool {
	for set := range 1 << l.shared {
		v := s.value
		for i := range slots {
			if set>>i&1 == 0 {
				v.packed -= saves[i]
			}
		}
		for i := l.head[l.at(l.keyOf(slots, set))]; i != 0; i = l.nodes[i].next {
			n := &l.nodes[i]
			if v.less(n.value) {
				break
			}
			if n.last.begin <= s.last.begin && n.last.end <= s.last.end {
				return true
			}
		}
	}
	return false
}

// at is where key stands, or the empty place for it.
func (l *links) at(key uint64) uint64 {
	if l.mask == 0 {
		return key
	}
	h := (key*0x9E3779B97F4A7C15)>>32 ^ key
	for {
		h &= l.mask
		if l.head[h] == 0 || l.keys[h] == key {
			return h
		}
		h++
	}
}

// append puts s at the end of a chain unless the chain makes it needless.
func (l *links) append(key uint64, s *state, n int32) {
	h := l.at(key)
	for i := l.head[h]; i != 0; i = l.nodes[i].next {
		if l.nodes[i].last.begin <= s.last.begin && l.nodes[i].last.end <= s.last.end {
			return
		}
	}
	l.nodes = append(l.nodes, node{value: s.value, last: s.last, state: n})
	at := int32(len(l.nodes) - 1)
	if l.head[h] == 0 {
		l.keys[h], l.head[h] = key, at
	} else {
		l.nodes[l.tail[h]].next = at
	}
	l.tail[h] = at
}

// follow is the least value of a state that a placement may follow, with the
// charges between the two weeks. first are the placement's first lower start
// and first start with leg work; slots its sessions' slots, nil to ignore who
// moved.
func (l *links) follow(first span, slots []uint16) (value, int32) {
	if slots == nil {
		r := l.any(first)
		return r.value, r.from
	}
	best, from := worst, int32(-1)
	l.choose(0, keeping{}, first, slots, &best, &from)
	return best, from
}

// any is the best state to follow by first when nobody is charged for moving.
func (l *links) any(first span) *recollection {
	r := &l.memory[(first.begin/30*31+first.end/30)&255]
	if !r.known || r.first != first {
		*r = recollection{first: first, value: worst, from: -1, known: true}
		l.chase(0, 0, first, &r.value, &r.from)
	}
	return r
}

// keeping is the chain of the sessions that keep their slots, with what it is
// worth at least and what the others are charged.
type keeping struct {
	key   uint64
	least value
	add   int64
}

// with is k with session i as well, in slot.
func (k keeping) with(l *links, i int, slot uint16) keeping {
	k.key += uint64(l.rank[i][slot]) * l.stride[i]
	if b := l.best[i][slot]; k.least.less(b) {
		k.least = b
	}
	return k
}

// choose decides for session i whether it keeps its slot.
func (l *links) choose(i int, k keeping, first span, slots []uint16, best *value, from *int32) {
	if !(value{k.least.relax, k.least.packed + k.add}).less(*best) {
		return
	}
	if i == l.shared && k.key == 0 {
		if r := l.any(first); r.from >= 0 && (value{r.value.relax, r.value.packed + k.add}).less(*best) {
			*best, *from = value{r.value.relax, r.value.packed + k.add}, r.from
		}
		return
	}
	if i == l.shared {
		l.chase(k.key, k.add, first, best, from)
		return
	}
	if slots[i] == 0 {
		l.choose(i+1, k, first, slots, best, from)
		return
	}
	for _, slot := range [2]uint16{slots[i], 0} {
		if l.seen[i][slot] {
			l.choose(i+1, k.with(l, i, slot), first, slots, best, from)
		}
	}
	k.add += moved
	l.choose(i+1, k, first, slots, best, from)
}

// chase goes down one chain.
func (l *links) chase(key uint64, add int64, first span, best *value, from *int32) {
	for i := l.head[l.at(key)]; i != 0; i = l.nodes[i].next {
		n := &l.nodes[i]
		v := value{n.value.relax, n.value.packed + add}
		if !v.less(*best) {
			return
		}
		if x, ok := across(n.last, first, l.weights); ok {
			if v = v.plus(x); v.less(*best) {
				*best, *from = v, n.state
			}
		}
	}
}

// across is what the distance between two weeks' sessions costs.
//
// Source: SCH-07.
func across(last, first span, ws *weights) (value, bool) {
	if first.end != maxMoment && last.end != never && !kept(first.end-last.end, 24) {
		return value{}, false
	}
	if first.begin == maxMoment || last.begin == never {
		return value{}, true
	}
	return lowerPair(first.begin-last.begin, ws)
}
