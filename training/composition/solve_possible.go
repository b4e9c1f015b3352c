package composition

// possible looks for a week that meets all that is required, and for proof
// that there is none. It returns the week found, or an empty one, which always
// fits; and false when none can exist.
//
// It is the same search on a plainer problem: a composition is worth nothing
// but the requirements it leaves unmet. When prices bound that below zero,
// they cannot all be met.
func (w *week) possible() ([][slots]int, verdict) {
	empty := make([][slots]int, len(w.sessions))
	v := w.plain()
	x := &search{w: v, local: v.newLocal()}
	x.local.start(empty)
	x.keep()
	n := v.root()
	v.newAscent(n, fullShare).run(v.startDuals(Duals{}), possibleSteps, func(step int, best []found) bool {
		if x.unmet > 0 {
			x.try(best)
		}
		return x.unmet > 0 && n.bound >= 0
	})
	w.nodes += v.nodes
	switch {
	case x.unmet == 0:
		return x.picks, weekFound
	case n.bound >= 0:
		return x.picks, unknown
	}
	return x.picks, impossible
}

// verdict is what is known of a week that meets all that is required.
type verdict uint8

const (
	unknown verdict = iota
	weekFound
	impossible
)

// possibleSteps is how long prices are looked for that prove a week
// impossible.
//
// House rule: of the weeks found impossible, nearly all were within ten.
const possibleSteps = 40

// plain is w with no values but the loss of unmet requirements: 100 points each.
func (w *week) plain() *week {
	v := *w
	p := *w.p
	p.Needs, p.TimeCost = [Needs]NeedCurve{}, 0
	v.p, v.penalty, v.floor, v.nodes = &p, 100, never, 0
	for m := range v.gain {
		v.gain[m] = make([]int, len(w.gain[m]))
	}
	v.sessions = nil
	for _, z := range w.sessions {
		y := *z
		y.timeCost, y.board, y.tails = 0, board{}, nil
		for i := range y.slots {
			l := &y.slots[i]
			l.choices = append([]choice(nil), l.choices...)
			l.timings = append([]timing(nil), l.timings...)
			l.alive = nil
			for j := range l.choices {
				l.choices[j].value = -v.penalty * l.choices[j].unmet
			}
		}
		v.sessions = append(v.sessions, &y)
	}
	return &v
}
