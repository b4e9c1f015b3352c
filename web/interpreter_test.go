package web_test

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"

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

// changes are what is in force: outcomes by index, and exercises that go or came.
type changes struct {
	outcomes []int // all of them, -1 left out
	swaps    []swapped
	forces   []force // those that are no swap's
	over     []string
	left     []string // of them, those that were skipped
	came     []string // by swaps
	why      []string // in words
	stopped  bool     // a pain says that nothing is left
	loose    bool     // something goes that has no outcome of its own
}

type swapped struct {
	from, to string
	outcome  int
}

type force struct {
	outcome int
	pain    bool // what came in by a swap stays where it keeps it
}

// ache is a place that hurts, by the worst said of it.
type ache struct {
	score int
	sharp bool
}

func (a ache) rank() int {
	if a.sharp {
		return a.score + 11
	}
	return a.score
}

func (p interpreter) changes() changes {
	var c changes
	add := func(i int, pain bool) {
		if i < 0 {
			return
		}
		if f := (force{i, pain}); !slices.Contains(c.forces, f) {
			c.forces = append(c.forces, f)
		}
	}
	for _, s := range p.session.Short {
		if int(s.Minutes) == p.minutes {
			add(s.Outcome, false)
		}
	}
	pains, swaps := map[string]ache{}, map[string]string{}
	swap := func(s journal.Swap) {
		if _, ok := p.session.Swaps[s.From].To[s.To]; ok {
			swaps[s.From] = s.To // the last counts
		}
	}
	for _, e := range p.live() {
		switch b := e.Body.(type) {
		case journal.Swap:
			swap(b)
		case journal.Replace:
			swap(b.Swap)
		case journal.LeftOut:
			c.over, c.left = append(c.over, b.Exercise), append(c.left, b.Exercise)
		case journal.Pain:
			at := string(b.Site)
			if b.Side != "" {
				at += "-" + string(b.Side)
			}
			now := ache{b.Score, b.Sharp || b.Swelling || b.Limp || b.FocalBone}
			if was, ok := pains[at]; !ok || now.rank() >= was.rank() {
				pains[at] = now
			}
		}
	}
	for _, from := range slices.Sorted(maps.Keys(swaps)) {
		if i := p.session.Swaps[from].To[swaps[from]].Outcome; i >= 0 {
			c.swaps, c.came = append(c.swaps, swapped{from, swaps[from], i}), append(c.came, swaps[from])
		}
	}
	p.hurting(&c, pains, add)
	for _, at := range slices.Sorted(maps.Keys(pains)) {
		band := bandOf(p.session.Pain[at], pains[at])
		add(band.Outcome, true)
		c.stopped = c.stopped || band.Stop
		for _, w := range band.Says {
			c.why = append(c.why, strings.ReplaceAll(w.Text, "{score}", strconv.Itoa(pains[at].score)))
		}
	}
	p.together(&c, pains)
	for _, s := range c.swaps {
		c.outcomes = append(c.outcomes, s.outcome)
	}
	for _, f := range c.forces {
		for _, w := range p.session.Outcomes[f.outcome].Why {
			c.why = append(c.why, w.Text)
		}
		if !slices.Contains(c.outcomes, f.outcome) {
			c.outcomes = append(c.outcomes, f.outcome)
		}
	}
	return c
}

// hurting adds what sets tell that hurt.
func (p interpreter) hurting(c *changes, pains map[string]ache, add func(i int, pain bool)) {
	logged := p.logged()
	var hurt []string
	for slot, set := range logged {
		if set.Pain >= p.session.HurtFrom {
			hurt = append(hurt, slot.Exercise)
		}
	}
	for _, id := range slices.Compact(slices.Sorted(slices.Values(hurt))) {
		c.over = append(c.over, id)
		i, ok := p.session.Hurt[id]
		if ok = ok && len(pains) == 0; ok {
			add(i, true)
		}
		c.loose = c.loose || !ok
	}
}

// together adds what sore regions take that none takes alone.
func (p interpreter) together(c *changes, pains map[string]ache) {
	light, region := map[string]string{}, map[string]string{}
	for _, s := range p.session.Sore {
		light[s.Site], region[s.Site] = s.Light, s.Region
	}
	for at, told := range pains {
		light[at], region[at] = bandOf(p.session.Pain[at], told).Light, p.session.Pain[at].Region
	}
	for _, t := range p.session.Together {
		regions := map[string]bool{}
		for at, l := range light {
			if l == t.Light || l == "red" {
				regions[region[at]] = true
			}
		}
		if len(regions) < t.Regions {
			continue
		}
		c.over = append(c.over, t.Gone...)
		for _, w := range t.Why {
			c.why = append(c.why, w.Text)
		}
	}
}

func bandOf(p pack.Pain, t ache) pack.PainBand {
	if t.sharp {
		return p.Sharp
	}
	for _, b := range p.Bands {
		if b.From <= t.score && t.score <= b.To {
			return b
		}
	}
	return pack.PainBand{Outcome: -1}
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
	steps := p.session.Steps
	switch {
	case len(c.swaps) > 0:
		steps = p.steps(c.swaps[0].outcome)
		for _, s := range c.swaps[1:] {
			steps = instead(steps, s, p.steps(s.outcome))
		}
	case len(c.forces) > 0:
		steps = p.steps(c.forces[0].outcome)
	}
	for _, s := range c.swaps {
		steps = p.among(steps, force{outcome: s.outcome}, c.swaps)
	}
	for _, f := range c.forces {
		steps = p.among(steps, f, c.swaps)
	}
	return steps
}

// instead puts what comes in by a swap in the places of what it comes in for.
func instead(steps []pack.Step, s swapped, outcome []pack.Step) []pack.Step {
	places := 0
	for _, x := range steps {
		if x.Exercise == s.from {
			places++
		}
	}
	coming := slices.DeleteFunc(outcome, func(x pack.Step) bool {
		return x.Exercise != s.to || slices.ContainsFunc(steps, func(y pack.Step) bool { return y.ID == x.ID })
	})
	var out []pack.Step
	for _, x := range steps {
		if x.Exercise != s.from {
			out = append(out, x)
			continue
		}
		n := min(1, len(coming))
		if places--; places == 0 {
			n = len(coming)
		}
		out, coming = append(out, coming[:n]...), coming[n:]
	}
	return out
}

// among are the steps that another outcome has as well, with the smaller of both.
func (p interpreter) among(steps []pack.Step, f force, swaps []swapped) []pack.Step {
	list := p.steps(f.outcome)
	var out []pack.Step
	for _, s := range steps {
		same := slices.IndexFunc(list, func(x pack.Step) bool { return x.ID == s.ID })
		by := slices.IndexFunc(swaps, func(x swapped) bool { return x.to == s.Exercise })
		switch {
		case same >= 0:
			x := list[same]
			s.Load, s.Count, s.RIR = min(s.Load, x.Load), min(s.Count, x.Count), max(s.RIR, x.RIR)
		case by < 0:
			continue
		case f.pain:
			if !slices.Contains(p.session.Outcomes[f.outcome].Keeps, s.Exercise) {
				continue
			}
		case !slices.ContainsFunc(list, func(x pack.Step) bool { return x.Exercise == swaps[by].from && x.Number == s.Number }):
			continue
		}
		out = append(out, s)
	}
	return out
}

// steps are those of an outcome, read out of its JSON.
func (p interpreter) steps(outcome int) []pack.Step {
	var out []pack.Step
	for _, x := range p.session.Outcomes[outcome].Steps {
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
