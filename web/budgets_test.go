package web_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/legwork-run/legwork/training/journal"
)

// The tap budgets of UX 1.3 that no test of a single room holds, each from the
// screen that its row names.

// The whole of onboarding, every row answered anew: twelve taps and nothing typed.
func TestOnboardingTakesTwelveTaps(t *testing.T) {
	s := open(t)
	b := s.browser()
	b.open("/")
	b.tap("button.primary", "#count")
	b.open("/wishes")
	taps := b.taken(func() {
		for _, row := range []chromedp.CSS{
			`[name="goal"][value="half"]`, `[name="day"][value="mon"]`, `[name="day"][value="thu"]`, `[name="volume"][value="45"]`, `[name="fast"][value="2"]`,
			`[name="experience"]:not(:checked)`, `[name="sessions"]:not(:checked)`, `[name="minutes"]:not(:checked)`, `[name="kit"][value="gym"]`, `[name="units"]:not(:checked)`,
		} {
			b.touch(row)
		}
		b.tap(`main form button.primary`, ".season")
	})
	if taps > 12 || !strings.HasPrefix(b.path(), "/plan") {
		t.Errorf("%d taps, at %s", taps, b.path())
	}
	if goal := s.stateOf(t).Goal.What; goal.Goal != "half" || !goal.Units.Pounds() {
		t.Errorf("the goal is %+v", goal)
	}
}

// The morning after: two taps, three with pain. Before a run: two when all is
// fine, nine at worst.
func TestTheChecksKeepTheirTapBudgets(t *testing.T) {
	s := open(t)
	b := s.browser()
	morning := func() {
		v, _ := s.asPlanned()
		s.now = s.now.Add(20 * time.Hour)
		b.as(v)
		b.open("/today")
	}
	morning()
	if n := b.taken(func() { b.tap(`form[action="/check/morning"] button`, ".change") }); n > 2 {
		t.Errorf("a morning without pain: %d taps", n)
	}
	s.now = noon
	morning()
	hurts := b.taken(func() {
		b.tap(`a[href="/check/morning"]`, `.chips.eleven`)
		b.touch(`label:has([name="sore"][value="5"])`)
		b.tap(`.checkform > button.secondary`, ".change")
	})
	if hurts > 3 {
		t.Errorf("a morning that hurts: %d taps", hurts)
	}
	runs := open(t)
	runner := runs.browser()
	runner.as(runs.lived(t))
	runner.open("/today")
	worst := runner.taken(func() {
		runner.tap(`a[href="/check/run"]`, "fieldset.look")
		for i := range 7 {
			runner.touch(chromedp.CSS(`fieldset.look:nth-of-type(` + string(rune('1'+i)) + `) label:has(input:not(:checked))`))
		}
		runner.tap(`.checkform button.secondary`, ".flag")
	})
	if drills := js[int](runner, `document.querySelectorAll(".drills li").length`); worst > 9 || drills == 0 {
		t.Errorf("before a run, everything amiss: %d taps, %d drills", worst, drills)
	}
	runner.tap(`form[action="/undo"] button`, "fieldset.look") // the questions, asked anew
	runner.open("/today")
	if n := runner.taken(func() { runner.tap(`form[action="/check/run"] button`, `a.primary[href="/today"]`) }); n > 2 {
		t.Errorf("before a run, all fine: %d taps", n)
	}
}

// Skipping and adding a set: two each. Any other load: four. The end: four.
func TestTheRestOfThePlayersTapBudgets(t *testing.T) {
	b := playing(t, "gym")
	line := func(start string) {
		b.until(`document.querySelector("dialog .line")`)
		b.touch(chromedp.CSS(js[string](b, `(x => (x.id = "line-" + Math.random().toString(36).slice(2), "#" + x.id))([...document.querySelectorAll("dialog .line")].find(x => x.textContent.startsWith(%q)))`, start)))
	}
	sets := func() int { return js[int](b, `import("player").then(({game}) => game.shown.turns.length)`) }
	was := sets()
	if n := b.taken(func() { b.touch("button.more"); line("One more set") }); n != 2 || sets() != was+1 {
		t.Errorf("a set more: %d taps, %d sets of %d", n, sets(), was)
	}
	first := js[string](b, `import("player").then(({game}) => game.shown.turns.find(t => t.state === "todo").step.id)`)
	if n := b.taken(func() { b.touch("button.more"); line("Skip this set") }); n != 2 || first == js[string](b, `import("player").then(({game}) => game.shown.turns.find(t => t.state === "todo").step.id)`) {
		t.Errorf("a set less: %d taps", n)
	}
	for js[bool](b, `!document.querySelector(".load .number")?.checkVisibility()`) || b.state() == "rest" {
		b.doNext()
	}
	before := b.tally()
	b.pass(time.Second)
	load := b.taken(func() {
		b.touch(".load .number")
		b.touch(`dialog [aria-label="1"]`)
		b.touch(`dialog [aria-label="0"]`)
		b.touch(`dialog button.secondary.take`)
		b.drawn()
	})
	if load > 4 || b.tally() == before {
		t.Errorf("another load: %d taps, %s done", load, b.tally())
	}
	b.sent()
	found := false
	for _, set := range b.logged() {
		found = found || set.Load == 10
	}
	if !found {
		t.Errorf("no set has 10 kg: %v", b.logged())
	}
	end := b.taken(func() {
		b.touch("button.more")
		line("Finish early")
		b.touch(".end .save")
		b.touch(`.end a.primary[href="/today"]`)
	})
	if end > 4 {
		t.Errorf("the end: %d taps", end)
	}
}

// A set of last week is corrected in four taps, a session logged as planned in
// three, everything taken along in two.
func TestThePastKeepsItsTapBudgets(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	b := s.browser()
	b.as(v)
	all, err := s.app.Athletes(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	who := all[0].ID
	edits := func() (n int) {
		for _, e := range s.historyOf(who) {
			if _, ok := e.Body.(journal.Edit); ok {
				n++
			}
		}
		return n
	}
	b.open("/history")
	b.until(`document.querySelector(".sync")`)
	was := edits()
	set := b.taken(func() {
		b.tap(".pastsession", ".pastset summary")
		b.tap(".pastset summary", `.pastset[open] [name="count"]`)
		js[bool](b, `(document.querySelector('.pastset[open] [name="count"]').value = "4", true)`) // typed
		b.touch(".pastset[open] button.keep")
	})
	for end := time.Now().Add(20 * time.Second); edits() == was && time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
	}
	if set > 4 || edits() != was+1 {
		t.Errorf("a set of last week: %d taps, %d edits", set, edits()-was)
	}

	fresh := open(t)
	guest, _ := fresh.guest("none")
	fresh.now = fresh.now.Add(3 * 24 * time.Hour)
	c := fresh.browser()
	c.as(guest)
	c.open("/today")
	planned := c.taken(func() {
		c.tap(`.bar a[href="/more"]`, `a[href="/history"]`)
		c.tap(`a[href="/history"]`, `form[action="/history/as-planned"] button`)
		c.tap(`form[action="/history/as-planned"] button`, ".pastsession")
	})
	if planned > 3 {
		t.Errorf("a session as planned: %d taps", planned)
	}
	c.open("/more")
	out := c.taken(func() {
		c.tap(`a[href="/export"]`, `a[href="/export/all"]`)
		c.touch(`a[href="/export/all"]`)
	})
	if out > 2 {
		t.Errorf("everything along: %d taps", out)
	}
}

// A file comes in with four taps: the field, the file, a look, and taking it.
func TestAFileComesInWithFourTaps(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	b := s.browser()
	b.as(v)
	file := filepath.Join(t.TempDir(), "club.csv")
	if err := os.WriteFile(file, []byte(table), 0o644); err != nil {
		t.Fatal(err)
	}
	b.open("/import")
	b.taps = 2 // the field and the file, which the system shows
	do(b, chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{file}))
	b.tap("form.drop button.primary", `form[action="/import/take"]`)
	b.tap(`form[action="/import/take"] button.primary`, ".change, [role=status]")
	if n := len(s.stateOf(t).Runs); b.taps > 4 || n != 2 {
		t.Errorf("%d taps, %d runs", b.taps, n)
	}
}
