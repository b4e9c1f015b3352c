package web_test

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/pack"
)

// interpreter is a player as docs/player.md has it: a session of a pack, and what
// was done in it. It knows nothing but these.
type interpreter struct {
	session pack.Session
	minutes int // of the short form chosen; 0 = none
	events  []journal.Event
}

// live are the events that are not undone, by id.
func (p interpreter) live() []journal.Event {
	events := slices.Clone(p.events)
	slices.SortFunc(events, func(a, b journal.Event) int { return a.ID.Compare(b.ID) })
	undone := map[journal.ID]bool{}
	for _, e := range events {
		switch e.Kind {
		case journal.EventUndone:
			undone[e.Base] = true
		case journal.EventRestored:
			undone[e.Base] = false
		}
	}
	return slices.DeleteFunc(events, func(e journal.Event) bool { return undone[e.ID] })
}

// logged are the sets by slot, as their last edits have them.
func (p interpreter) logged() map[journal.Slot]training.LoggedSet {
	out, slot := map[journal.Slot]training.LoggedSet{}, map[journal.ID]journal.Slot{}
	for _, e := range p.live() {
		switch b := e.Body.(type) {
		case journal.Set:
			out[e.Slot], slot[e.ID] = b.LoggedSet, e.Slot
		case journal.Edit:
			if at, ok := slot[e.Base]; ok {
				out[at] = b.LoggedSet
			}
		}
	}
	return out
}

// changes are the outcomes in force: indexes, and exercises that go or came.
type changes struct {
	outcomes []int // -1 left out
	over     []string
	came     []string // by swaps
	tells    []int    // of outcomes, those that say what they keep
	loose    bool     // something goes that has no outcome of its own
}

func (p interpreter) changes() changes {
	var c changes
	add := func(i int, tells bool) {
		if i >= 0 && !slices.Contains(c.outcomes, i) {
			c.outcomes = append(c.outcomes, i)
			if tells {
				c.tells = append(c.tells, i)
			}
		}
	}
	for _, s := range p.session.Short {
		if int(s.Minutes) == p.minutes {
			add(s.Outcome, false)
		}
	}
	type report struct {
		score int
		sharp bool
	}
	pains, swaps := map[string]report{}, map[string]string{}
	var places []string
	for _, e := range p.live() {
		switch b := e.Body.(type) {
		case journal.Swap:
			if _, ok := p.session.Swaps[b.From].To[b.To]; ok {
				swaps[b.From] = b.To // the last counts
			}
		case journal.LeftOut:
			c.over = append(c.over, b.Exercise)
		case journal.Pain:
			at := string(b.Site)
			if b.Side != "" {
				at += "-" + string(b.Side)
			}
			if _, ok := pains[at]; !ok {
				places = append(places, at)
			}
			was := pains[at]
			pains[at] = report{max(was.score, b.Score), was.sharp || b.Sharp || b.Swelling || b.Limp || b.FocalBone}
		}
	}
	for _, from := range slices.Sorted(maps.Keys(swaps)) {
		add(p.session.Swaps[from].To[swaps[from]].Outcome, false)
		c.came = append(c.came, swaps[from])
	}
	for _, at := range places {
		add(bandOf(p.session.Pain[at], pains[at].score, pains[at].sharp), true)
	}
	for slot, set := range p.logged() {
		if set.Pain < p.session.HurtFrom {
			continue
		}
		c.over = append(c.over, slot.Exercise)
		i, ok := p.session.Hurt[slot.Exercise]
		if ok = ok && len(places) == 0; ok {
			add(i, true)
		}
		c.loose = c.loose || !ok
	}
	return c
}

func bandOf(p pack.Pain, score int, sharp bool) int {
	if sharp {
		return p.Sharp.Outcome
	}
	for _, b := range p.Bands {
		if b.From <= score && score <= b.To {
			return b.Outcome
		}
	}
	return -1
}

// left are the working steps that are still to do.
func (p interpreter) left() []pack.Step {
	c, logged := p.changes(), p.logged()
	steps := p.list(c)
	ramps := map[string]pack.Ramp{}
	for id, r := range p.session.Ramps {
		ramps[id] = r
	}
	for _, i := range c.outcomes {
		for id, r := range p.session.Outcomes[i].Ramps {
			ramps[id] = r
		}
	}
	var out []pack.Step
	for _, s := range steps {
		if s.Kind != training.WorkSet || slices.Contains(c.over, s.Exercise) || p.done(s, logged) {
			continue
		}
		if r, ok := ramps[s.Exercise]; ok {
			if load, ok := rampLoad(r, s, wholeSets(logged, s.Exercise), p.session.SoreFrom); ok {
				s.Load = load
			}
		}
		out = append(out, s)
	}
	return out
}

func (p interpreter) done(s pack.Step, logged map[journal.Slot]training.LoggedSet) bool {
	for _, side := range []training.Side{s.Side, ""} {
		if _, ok := logged[journal.Slot{Exercise: s.Exercise, Number: s.Number, Side: side}]; ok {
			return true
		}
	}
	return false
}

// list is the session as it has become.
func (p interpreter) list(c changes) []pack.Step {
	if len(c.outcomes) == 0 {
		return p.session.Steps
	}
	lists := make([][]pack.Step, len(c.outcomes))
	for i, n := range c.outcomes {
		lists[i] = p.steps(p.session.Outcomes[n])
	}
	var out []pack.Step
	// A swap's list comes first, so that what came in by it has a place.
	for _, s := range mostOf(lists, c.came) {
		keep := true
		for i, n := range c.outcomes {
			o := p.session.Outcomes[n]
			j := slices.IndexFunc(lists[i], func(x pack.Step) bool { return x.ID == s.ID })
			switch {
			case j >= 0:
				x := lists[i][j]
				if x.Load < s.Load && x.Load > 0 {
					s.Load = x.Load
				}
				s.Count, s.RIR = min(s.Count, x.Count), max(s.RIR, x.RIR)
			case slices.Contains(c.tells, n) && slices.Contains(c.came, s.Exercise) && slices.Contains(o.Keeps, s.Exercise):
			default:
				keep = false
			}
		}
		if keep {
			out = append(out, s)
		}
	}
	return out
}

// mostOf is the list that has the exercises that came in, else the first.
func mostOf(lists [][]pack.Step, came []string) []pack.Step {
	for _, l := range lists {
		if slices.ContainsFunc(l, func(s pack.Step) bool { return slices.Contains(came, s.Exercise) }) {
			return l
		}
	}
	return lists[0]
}

// steps are those of an outcome, read out of its JSON.
func (p interpreter) steps(o pack.Outcome) []pack.Step {
	var out []pack.Step
	for _, x := range o.Steps {
		if id, ok := x.(string); ok {
			i := slices.IndexFunc(p.session.Steps, func(s pack.Step) bool { return s.ID == id })
			out = append(out, p.session.Steps[i])
			continue
		}
		var s pack.Step
		text, _ := json.Marshal(x)
		if err := json.Unmarshal(text, &s); err != nil {
			panic(err) // it was read out of JSON
		}
		out = append(out, s)
	}
	return out
}

// wholeSets are the whole sets of an exercise, in the order of their numbers.
func wholeSets(logged map[journal.Slot]training.LoggedSet, exercise string) []training.LoggedSet {
	var slots []journal.Slot
	for s := range logged {
		if s.Exercise == exercise {
			slots = append(slots, s)
		}
	}
	slices.SortFunc(slots, func(a, b journal.Slot) int {
		return cmp.Or(cmp.Compare(a.Number, b.Number), cmp.Compare(a.Side, b.Side))
	})
	var out, left, right []training.LoggedSet
	for _, s := range slots {
		x := logged[s]
		switch s.Side {
		case "":
			out = append(out, x)
			continue
		case training.Left:
			left = append(left, x)
		default:
			right = append(right, x)
		}
		if len(left) > 0 && len(right) > 0 {
			l, r := left[0], right[0]
			left, right = left[1:], right[1:]
			l.Load, l.RIR, l.Pain = min(l.Load, r.Load), min(l.RIR, r.RIR), max(l.Pain, r.Pain)
			l.Rated, l.FormBroke = l.Rated && r.Rated, l.FormBroke || r.FormBroke
			out = append(out, l)
		}
	}
	return out
}

// rampLoad is what the sets before it tell a step's load to be.
func rampLoad(r pack.Ramp, s pack.Step, whole []training.LoggedSet, sore int) (pack.Load, bool) {
	n := len(whole)
	if n == 0 || n >= r.Sets || s.Number <= n {
		return 0, false
	}
	last := whole[n-1]
	i := slices.IndexFunc(r.Rows, func(x pack.RampRow) bool { return x.Load.Grams() == last.Load.Grams() })
	if i < 0 {
		return 0, false
	}
	row := r.Rows[i]
	list := row.After
	switch {
	case !last.Rated:
		return row.Unrated, true
	case last.FormBroke || last.Pain >= sore:
		list = row.Sore
	}
	return list[min(int(last.RIR), len(list)-1)], true
}
