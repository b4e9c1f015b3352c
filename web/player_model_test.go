package web_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/pack"
)

// showing is what a player shows of a session, in lines that can be compared.
type showing struct {
	Left    []string `json:"left"`    // the working steps still to do
	Done    []string `json:"done"`    // sets as they count
	Ended   []string `json:"ended"`   // steps that fell out, and how
	Came    []string `json:"came"`    // by swaps
	Why     []string `json:"why"`     // what changed the session
	Stopped bool     `json:"stopped"` // a pain says that nothing is left
	Whole   int      `json:"whole"`   // sets done, as the tally has it in words
}

// shows has the phone's own code tell what it shows after each of the events.
const shows = `Promise.all([import("model"), import("words")]).then(([m]) => {
	const session = window.sessions[%d], events = %s, times = %s;
	return times.map((n) => {
		const s = m.fold(session, events.slice(0, n));
		const todo = s.turns.filter((t) => t.state === "todo" && t.step.kind === "work");
		const sets = new Map(s.turns.filter((t) => t.event).map((t) => [t.event, t.set]));
		return {
			left: todo.map((t) => t.step.id + " " + t.step.count + " x " + ((t.following ? t.step.load : t.load) || 0) + " @" + t.step.rir),
			done: [...sets.values()].map((x) => m.countOf(x) + " x " + (x.loadKg || 0) + " @" + (x.rated ? x.rir || 0 : "-") + " !" + (x.pain || 0)).sort(),
			ended: s.turns.filter((t) => t.step.kind === "work" && (t.state === "skipped" || t.state === "stopped")).map((t) => t.step.id + " " + t.state).sort(),
			came: [...new Set(todo.filter((t) => t.origin !== t.step.exercise).map((t) => t.step.exercise + " for " + t.origin))].sort(),
			why: s.why.map((w) => w.text).sort(),
			stopped: s.stopped,
			whole: Number(m.tallied(s.groups.map((g) => m.ticks(g.turns, session.hurtFrom))).split(" ")[0]),
		};
	});
})`

// showing is the same from the interpreter.
func (p interpreter) showing() showing {
	c, logged, left := p.changes(), p.logged(), p.left()
	s := showing{Left: []string{}, Done: []string{}, Ended: []string{}, Came: []string{}, Why: []string{}, Stopped: c.stopped}
	for _, x := range left {
		s.Left = append(s.Left, fmt.Sprintf("%s %d x %g @%g", x.ID, x.Count, float64(x.Load), float64(x.RIR)))
		for _, w := range c.swaps {
			if w.to == x.Exercise {
				s.Came = append(s.Came, w.to+" for "+w.from)
				break
			}
		}
	}
	for _, x := range logged {
		rir := "-"
		if x.Rated {
			rir = fmt.Sprint(float64(x.RIR))
		}
		s.Done = append(s.Done, fmt.Sprintf("%d x %g @%s !%d", x.Count(), float64(x.Load), rir, x.Pain))
	}
	s.Ended = append(s.Ended, p.ended(c, logged)...)
	s.Why = append(s.Why, c.why...)
	s.Whole = p.whole(logged, left, s.Ended)
	for _, list := range []*[]string{&s.Done, &s.Ended, &s.Came, &s.Why} {
		slices.Sort(*list)
	}
	s.Came, s.Why = slices.Compact(s.Came), slices.Compact(s.Why)
	return s
}

// ended are the session's own steps that fell out. Those that a short form alone
// leaves away, and those that something came in for, are not spoken of.
func (p interpreter) ended(c changes, logged map[journal.Slot]training.LoggedSet) []string {
	var out []string
	list := p.list(c)
	short := len(c.forces) == 1 && p.minutes > 0 && !c.forces[0].pain
	for _, x := range p.session.Steps {
		there := slices.ContainsFunc(list, func(y pack.Step) bool { return y.ID == x.ID }) && !slices.Contains(c.over, x.Exercise)
		came := slices.ContainsFunc(c.swaps, func(w swapped) bool { return w.from == x.Exercise })
		if x.Kind != training.WorkSet || there || came || short || p.done(x, logged) {
			continue
		}
		how := "stopped"
		if slices.Contains(c.left, x.Exercise) {
			how = "skipped"
		}
		out = append(out, x.ID+" "+how)
	}
	return out
}

// whole is how many sets are done with all their sides that are asked for, and
// did not hurt.
func (p interpreter) whole(logged map[journal.Slot]training.LoggedSet, left []pack.Step, ended []string) int {
	open := map[string]bool{}
	for _, x := range left {
		open[x.ID] = true
	}
	for _, x := range ended {
		id, _, _ := strings.Cut(x, " ")
		open[id] = true
	}
	good := map[string]bool{}
	for at, set := range logged {
		key := fmt.Sprintf("%s/%d", at.Exercise, at.Number)
		if _, ok := good[key]; !ok {
			good[key] = !open[key] && !open[key+"/left"] && !open[key+"/right"]
		}
		good[key] = good[key] && set.Pain < p.session.HurtFrom
	}
	n := 0
	for ok := range maps.Values(good) {
		if ok {
			n++
		}
	}
	return n
}

// The script on the phone shows what docs/player.md says, whatever is done and in
// whatever order: the interpreter of these tests is held to the core, and the
// script to the interpreter.
func TestTheScriptShowsWhatTheInterpreterShows(t *testing.T) {
	b := open(t).browser()
	b.open("/offline")
	g := openGym(t)
	js[bool](b, "(window.sessions = []) && true")
	var trainees []*trainee
	for i, kit := range []training.Preset{training.KitNone, training.KitBands, training.KitDumbbells, training.KitGym} {
		for _, sessions := range []int{i % 2, i} { // more would not find more, and takes long
			x := g.trainee(kit, training.Level(1+(i+sessions)%3), sessions)
			trainees = append(trainees, x)
			text, err := json.Marshal(x.pack.Sessions[x.session])
			if err != nil {
				t.Fatal(err)
			}
			js[int](b, "window.sessions.push(%s)", text)
		}
	}
	rapid.Check(t, func(r *rapid.T) {
		who := rapid.IntRange(0, len(trainees)-1).Draw(r, "who")
		x := trainees[who]
		now := x.by.Now
		defer func() { x.by.Now = now }()
		s := &script{replay: replay{trainee: x, interpreter: interpreter{session: x.pack.Sessions[x.session]}, put: x.pens}}
		s.write(journal.Slot{}, journal.Start{Name: s.session().Name})
		s.look(r)
		for range rapid.IntRange(1, 16).Draw(r, "actions") {
			s.act(r)
			s.look(r)
		}
		events, err := json.Marshal(s.lines)
		if err != nil {
			t.Fatal(err)
		}
		times, err := json.Marshal(s.times)
		if err != nil {
			t.Fatal(err)
		}
		for i, got := range js[[]showing](b, shows, who, events, times) {
			want := s.wanted[i]
			if g, w := spelled(got), spelled(want); g != w {
				r.Fatalf("after %v the script shows%s\nand the interpreter%s", s.told[:s.tells[i]], g, w)
			}
		}
	})
	if said := b.said(); strings.Contains(said, "Security Policy") {
		t.Errorf("the browser complains: %s", said)
	}
}

// script is a replay that is told to the phone's own code.
type script struct {
	replay
	lines  []json.RawMessage
	sent   int // of the events
	short  int // minutes that it was told
	times  []int
	tells  []int
	wanted []showing
}

func (s *script) session() pack.Session { return s.interpreter.session }

// look notes what is to be seen now.
func (s *script) look(r *rapid.T) {
	for ; s.sent < len(s.events); s.sent++ {
		line, err := journal.Encode(s.events[s.sent])
		if err != nil {
			r.Fatal(err)
		}
		s.lines = append(s.lines, line)
	}
	if s.minutes > 0 && s.short == 0 {
		s.short = s.minutes
		own, err := json.Marshal(map[string]any{"id": journal.NewID(s.by.Now, chance()), "kind": "own.short", "at": s.by.Now, "body": map[string]int{"minutes": s.minutes}})
		if err != nil {
			r.Fatal(err)
		}
		s.lines = append(s.lines, own)
	}
	s.times, s.tells, s.wanted = append(s.times, len(s.lines)), append(s.tells, len(s.told)), append(s.wanted, s.showing())
}

func spelled(s showing) string {
	return fmt.Sprintf("\n  left %s\n  done %s\n  ended %s\n  came %s\n  why %s\n  stopped %t, %d sets", strings.Join(s.Left, "; "), strings.Join(s.Done, "; "),
		strings.Join(s.Ended, "; "), strings.Join(s.Came, "; "), strings.Join(s.Why, " | "), s.Stopped, s.Whole)
}
