//go:build unix

package web_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store/faulttest"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
)

// glance is what the player shows and holds at one moment.
type glance struct {
	IDs   []string // of the session's events, but those that only this phone needs
	Own   []string // all ids, in their order
	Label string   // of the mark that says where things are saved
	State string
	Tally string
	Title string
	Sets  map[string]string // the event that counts, by slot, and its count, load and reserve
}

const glancing = `(() => {
	const q = (s) => document.querySelector(s), g = window.game;
	const sets = Object.fromEntries(g.shown.turns.filter((t) => t.set).map((t) => [t.step.exercise + "/" + t.step.number + "/" + (t.step.side ?? ""),
		t.event + " " + (t.set.reps || t.set.seconds || t.set.contacts || t.set.steps || 0) + " " + (t.set.loadKg ?? 0) + " " + (t.set.rir ?? 0)]));
	return {
		IDs: g.events.filter((e) => !e.kind.startsWith("own.")).map((e) => e.id), Own: g.events.map((e) => e.id).sort(), Label: q(".sync")?.getAttribute("aria-label") ?? "",
		State: q("#player").dataset.state, Tally: q(".tally").getAttribute("aria-label"), Title: q("h1").textContent, Sets: sets,
	};
})()`

// tapping taps one thing of the player and looks at it with the next picture, before
// anything could be written: what it promises then it has to keep.
const tapping = `((what) => {
	const d = Date.now.bind(Date), p = performance.now.bind(performance);
	Date.now = () => d() + 600; performance.now = () => p() + 600;
	const player = document.querySelector("#player");
	const chosen = what === "button.done" && player.dataset.state === "set" && player.hasAttribute("data-hold") ? "button.clockless" : what;
	const x = document.querySelector(chosen);
	if (x && !x.disabled && x.checkVisibility()) x.click();
	return new Promise((yes) => requestAnimationFrame(() => yes(%s)));
})("%s")`

// walk goes through sessions at random, kills at random, and remembers what was
// promised.
type walk struct {
	*handset
	m        *mortal
	dice     *rand.Rand
	path     string
	promised map[string]string // ids, by what promised them
	kills    map[string]int
	taps     int
	last     glance
}

// taking are things tapped, as often as they stand here.
var taking = []string{
	"button.done", "button.done", "button.done", "button.done", "button.done", "button.done", "button.undo", ".count .less", ".load .plus",
	".effort label:nth-of-type(2) input", ".effort label:nth-of-type(4) input", ".rest .plus",
}

func (w *walk) tap() {
	what := taking[w.dice.IntN(len(taking))]
	if w.last.State == "end" {
		what = "button.undo"
	}
	w.taps++
	w.note(js[glance](w.browser, tapping, glancing, what))
}

// look remembers what the page promises, and what it has written down.
func (w *walk) look() {
	w.note(js[glance](w.browser, glancing))
	for _, id := range js[[]string](w.browser, `import("store").then(s => s.eventsOf(game.play.athlete, game.play.session.id)).then(l => l.filter(e => !e.kind.startsWith("own.")).map(e => e.id))`) {
		w.promised[id] = "store"
	}
}

func (w *walk) note(g glance) {
	w.last = g
	if len(g.Label) < 5 || g.Label[:5] != "Saved" {
		return
	}
	for _, id := range g.IDs {
		w.promised[id] = g.Label
	}
}

// again opens the player and compares it with what was there before.
func (w *walk) again(how string) {
	w.t.Helper()
	before := w.last
	w.inPlayer(w.path)
	w.look()
	for id, by := range w.promised {
		if !slices.Contains(w.last.IDs, id) {
			w.t.Errorf("after %s: event %s is gone; %q had promised it", how, id, by)
			delete(w.promised, id)
		}
	}
	if !slices.Equal(before.Own, w.last.Own) {
		return // what was on its way when it was killed may be there or not
	}
	if now := w.last; now.Tally != before.Tally || now.Title != before.Title && now.State != "end" || fmt.Sprint(now.Sets) != fmt.Sprint(before.Sets) || now.State == "end" != (before.State == "end") {
		w.t.Errorf("after %s: %s", how, cmp.Diff(before, now))
	}
}

// kill kills something, at once or a while after a tap.
func (w *walk) kill() {
	w.t.Helper()
	if w.dice.IntN(3) > 0 {
		w.tap()
		time.Sleep(time.Duration(w.dice.IntN(40)) * time.Millisecond)
	}
	what := []string{"tab", "browser", "server"}[w.dice.IntN(3)]
	w.kills[what]++
	switch what {
	case "tab":
		if w.dice.IntN(2) == 0 {
			w.crash()
		} else {
			w.close()
		}
		w.newTab()
		w.again("a tab's end")
	case "browser":
		w.die()
		w.turnOn(w.m.site)
		w.again("a browser's end")
	case "server":
		if w.m.running == nil {
			w.m.start()
			return
		}
		w.m.kill()
	}
}

// F16 and the checker of sync: whatever is killed and whenever, what the page
// showed as saved, and what the server said it has, is there exactly once.
func TestNoMarkedSetIsLostWhateverIsKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("a real browser takes long")
	}
	rounds := faulttest.Rounds(5, 100)
	m := openMortal(t)
	w := &walk{handset: m.handset(), m: m, dice: faulttest.Dice(t), promised: map[string]string{}, kills: map[string]int{}}
	w.open("/")
	w.touch(`input[value="dumbbells"]`)
	w.browser.tap("button.primary", "#count")
	w.play()
	w.path = w.browser.path()
	w.turnOff() // browsers write down who is signed in at their leisure, and when they end
	w.turnOn(m.site)
	w.inPlayer(w.path)
	begun := time.Now()
	for range rounds {
		for range 1 + w.dice.IntN(5) {
			w.tap()
			time.Sleep(time.Duration(w.dice.IntN(200)) * time.Millisecond)
			if w.dice.IntN(4) == 0 {
				w.look()
			}
		}
		w.kill()
		if t.Failed() {
			break
		}
	}
	if m.running == nil {
		m.start()
	}
	w.settle()
	w.check()
	t.Logf("%d kills (%v) and %d taps in %s; %d events were promised", rounds, w.kills, w.taps, time.Since(begun).Round(time.Second), len(w.promised))
}

// settle waits until the server has everything.
func (w *walk) settle() {
	w.t.Helper()
	w.inPlayer(w.path)
	js[bool](w.browser, `import("sync").then(s => { s.soon(0); return true })`)
	w.until(`document.querySelector(".sync").getAttribute("aria-label") === "Saved on the server"`)
	w.look()
}

// check compares what the page shows with what the store has.
func (w *walk) check() {
	w.t.Helper()
	who := js[string](w.browser, `game.play.athlete`)
	session := js[string](w.browser, `game.play.session.id`)
	w.die()
	w.m.kill()
	s, err := sqlite.Open(w.t.Context(), sqlite.Config{Path: w.m.path})
	if err != nil {
		w.t.Fatal(err)
	}
	defer s.Close()
	if err := s.Check(w.t.Context()); err != nil {
		w.t.Error(err)
	}
	cat, err := catalogue.Load()
	if err != nil {
		w.t.Fatal(err)
	}
	w.site = &site{t: w.t, store: s, app: app.New(s, cat)}
	list, err := s.Since(w.t.Context(), who, 0, 10000)
	if err != nil {
		w.t.Fatal(err)
	}
	times, counts, events := map[string]int{}, map[string]map[int64]bool{}, map[journal.ID]journal.Event{}
	for _, x := range list {
		e, err := x.Event()
		if err != nil {
			w.t.Fatal(err)
		}
		times[e.ID.String()]++
		events[e.ID] = e
		if counts[e.Device] == nil {
			counts[e.Device] = map[int64]bool{}
		}
		if counts[e.Device][e.Seq] {
			w.t.Errorf("%s counted %d twice", e.Device, e.Seq)
		}
		counts[e.Device][e.Seq] = true
	}
	for id, by := range w.promised {
		if times[id] != 1 {
			w.t.Errorf("event %s is there %d times; %q had promised it", id, times[id], by)
		}
	}
	gaps, err := s.Gaps(w.t.Context(), who)
	if err != nil || len(gaps) > 0 {
		w.t.Errorf("events never arrived: %v, %v", gaps, err)
	}
	shelved, err := s.Parked(w.t.Context(), who)
	if err != nil || len(shelved) > 0 {
		w.t.Errorf("put aside: %v, %v", shelved, err)
	}
	state, err := w.app.State(w.t.Context(), who)
	if err != nil {
		w.t.Fatal(err)
	}
	if len(state.Conflicts) > 0 {
		w.t.Errorf("logged twice: %v", state.Conflicts)
	}
	if got := setsOf(state, session, events); fmt.Sprint(got) != fmt.Sprint(w.last.Sets) {
		w.t.Errorf("the server counts %v\nthe page        %v", got, w.last.Sets)
	}
}

// setsOf are the sets of a session that count, as a glance has them.
func setsOf(state athlete.State, session string, events map[journal.ID]journal.Event) map[string]string {
	out := map[string]string{}
	for _, x := range state.Sessions {
		if x.ID != session {
			continue
		}
		for _, l := range x.Slots {
			set := training.LoggedSet{}
			if b, ok := events[l.Event].Body.(journal.Set); ok {
				set = b.LoggedSet
			}
			if b, ok := events[l.Edit].Body.(journal.Edit); ok {
				set = b.LoggedSet
			}
			out[fmt.Sprintf("%s/%d/%s", l.Slot.Exercise, l.Slot.Number, l.Slot.Side)] = fmt.Sprintf("%s %d %v %v", l.Event, set.Count(), float64(set.Load), float64(set.RIR))
		}
	}
	return out
}
