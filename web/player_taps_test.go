package web_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/legwork-run/legwork/training/journal"
)

// tally is how many working sets the rail says are done.
func (b *browser) tally() string {
	return strings.Fields(js[string](b, `document.querySelector(".tally").getAttribute("aria-label")`))[0]
}

// taken counts the taps of what is done meanwhile.
func (b *browser) taken(do func()) int {
	before := b.taps
	do()
	return b.taps - before
}

// UX 1.3, from the player's screen.
func TestThePlayersTapBudgets(t *testing.T) {
	b := playing(t, "dumbbells")
	fewer := b.taken(func() {
		b.touch(".count .less")
		b.doNext()
	})
	if fewer != 2 || b.tally() != "1" {
		t.Errorf("one repetition fewer: %d taps, %s done", fewer, b.tally())
	}
	b.until(`document.querySelector(".effort:not([hidden])")`)
	if n := b.taken(func() { b.touch(`.effort label:has([value="3"])`) }); n != 1 || !js[bool](b, `document.querySelector('.effort [value="3"]').checked`) {
		t.Errorf("how many were left: %d taps", n)
	}
	if n := b.taken(func() { b.touch("button.undo") }); n != 1 || b.tally() != "1" {
		t.Errorf("the answer is taken back with %d taps, %s done", n, b.tally())
	}
	if n := b.taken(func() { b.touch("button.undo") }); n != 1 || b.tally() != "0" {
		t.Errorf("the set is taken back with %d taps, %s done", n, b.tally())
	}
	b.pass(time.Second)
	b.doNext()
	if n := b.taken(func() { b.touch("button.toast") }); n != 1 || b.tally() != "0" || js[bool](b, `document.querySelector("button.toast").checkVisibility()`) {
		t.Errorf("a set is taken back near the thumb with %d taps, %s done", n, b.tally())
	}
	heavier := b.taken(func() {
		b.touch(".load .plus")
		b.doNext()
	})
	if heavier != 2 || b.tally() != "1" {
		t.Errorf("one step more load: %d taps, %s done", heavier, b.tally())
	}
	for b.state() != "rest" {
		b.doNext()
	}
	b.pass(time.Second)
	if n := b.taken(func() { b.touch("button.done"); b.drawn() }); n != 1 || b.state() == "rest" {
		t.Errorf("a rest is skipped with %d taps: %s", n, b.state())
	}
	was := js[string](b, `document.querySelector("h1").textContent`)
	swap := b.taken(func() {
		b.touch("button.more")
		b.touch("dialog .notToday")
		b.touch("dialog .swap")
	})
	if now := js[string](b, `document.querySelector("h1").textContent`); swap != 3 || now == was {
		t.Errorf("a swap takes %d taps, from %s to %s", swap, was, now)
	}
	hurt := b.taken(func() {
		b.touch("button.pain")
		b.touch(`dialog .bodymap a[href="#knee-front-left"]`)
		b.touch(`dialog label:has([value="7"])`)
	})
	b.until(`document.querySelector(".means .why")?.checkVisibility()`)
	if hurt != 3 {
		t.Errorf("pain takes %d taps", hurt)
	}
	b.touch("dialog .close")
	b.sent()
	kinds := map[journal.Kind]int{}
	for _, e := range b.history() {
		kinds[e.Kind]++
	}
	if kinds[journal.PainReported] != 1 || kinds[journal.ExerciseSwapped] != 1 || kinds[journal.SetEdited] != 1 || kinds[journal.EventUndone] != 3 {
		t.Errorf("the server has %v", kinds)
	}
	if said := b.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}

// UX 1.2: a finger that stays on plus counts on, and lets go where it is.
func TestAHeldStepRepeats(t *testing.T) {
	b := playing(t, "none")
	count := func() int { return js[int](b, `Number(document.querySelector(".count .number").textContent)`) }
	was := count()
	js[bool](b, `new Promise(yes => { const x = document.querySelector(".count .plus"); x.dispatchEvent(new PointerEvent("pointerdown")); setTimeout(() => { x.dispatchEvent(new PointerEvent("pointerup")); x.click(); yes(true) }, 1200) })`)
	held := count()
	time.Sleep(300 * time.Millisecond)
	if now := count(); held < was+2 || now != held {
		t.Errorf("from %d to %d, and then %d", was, held, now)
	}
	b.touch(".count .plus")
	if now := count(); now != held+1 {
		t.Errorf("a tap after it: %d to %d", held, now)
	}
}

// What its place is taken for comes last, and is not forgotten.
func TestAnExerciseIsDoneLast(t *testing.T) {
	b := playing(t, "dumbbells")
	const name = `document.querySelector("h1 span").textContent`
	first := js[string](b, name)
	b.touch("button.more")
	b.until(`document.querySelector("dialog .line")`)
	js[bool](b, `([...document.querySelectorAll("dialog .line")].find(x => x.textContent.startsWith("Do it last")).click(), true)`)
	if now := js[string](b, name); now == first {
		t.Fatalf("%s stays first", now)
	}
	last := js[string](b, `import("player").then(({game}) => game.shown.turns.at(-1).step.exercise)`)
	if named := js[string](b, `import("player").then(({game}) => game.play.exercises[%q].name)`, last); named != first {
		t.Errorf("%s is the last, not %s", named, first)
	}
	b.touch("button.undo")
	if now := js[string](b, name); now != first {
		t.Errorf("taken back, %s is first", now)
	}
}

// A swap holds for today; for longer with one tap more.
func TestASwapMayHoldFromNowOn(t *testing.T) {
	b := playing(t, "dumbbells")
	swap := b.taken(func() {
		b.touch("button.more")
		b.touch("dialog .notToday")
		b.touch(`dialog label:has([value="exercise.replaced"])`)
		b.touch("dialog .swap")
	})
	b.sent()
	var lasting []journal.Replace
	for _, e := range b.history() {
		if x, ok := e.Body.(journal.Replace); ok {
			lasting = append(lasting, x)
		}
	}
	if swap != 4 || len(lasting) != 1 {
		t.Fatalf("%d taps, and the server has %v", swap, lasting)
	}
	later := js[[]string](b, `import("sync").then(s => s.fetchPack()).then(p => Object.values(p.sessions).flatMap(s => s.steps.map(x => x.exercise)))`)
	if slices.Contains(later, lasting[0].From) || !slices.Contains(later, lasting[0].To) {
		t.Errorf("%s for %s: later sessions have %v", lasting[0].To, lasting[0].From, later)
	}
}

// UX 1.3: five exercises of three sets each, as prescribed, are twenty taps with
// the start and the end: one, one a set, and four.
func TestFifteenSetsAreTwentyTaps(t *testing.T) {
	b := open(t).browser()
	b.open("/")
	b.tap("button.primary", "#count")
	b.open("/today")
	js[bool](b, `Promise.all([import("sync"), import("store")]).then(async ([sync, store]) => {
		const pack = await sync.fetchPack(), s = pack.sessions[pack.days.find((d) => d.date === pack.today).sessions[0]];
		const like = s.steps.find((x) => x.kind === "work" && x.metric === "reps"), names = new Set([...s.steps.map((x) => x.exercise), ...Object.keys(pack.exercises)]);
		s.steps = [...names].slice(0, 5).flatMap((exercise) => [1, 2, 3].map((number) => ({ ...like, exercise, number, side: undefined, group: undefined, id: exercise + "/" + number, rest: 60 })));
		await store.setFact("pack", pack);
		return true;
	})`)
	b.play()
	done := map[string]bool{}
	for i := 0; i < 15; i++ {
		done[js[string](b, `document.querySelector("h1").textContent`)] = true
		b.doNext()
	}
	b.tap(".end .save", `.end a.primary[href="/today"]`)
	b.touch(`.end a.primary[href="/today"]`)
	if b.taps > 20 || len(done) != 5 {
		t.Errorf("%d exercises of three sets took %d taps", len(done), b.taps)
	}
	b.until(`location.pathname === "/today" && document.querySelector(".sync")`)
	b.sent()
	if got := len(b.logged()); got != 15 {
		t.Errorf("the server has %d sets", got)
	}
}

// A set of before is corrected through the tally; what it said before stays.
func TestAnySetIsCorrectedThroughTheTally(t *testing.T) {
	b := playing(t, "dumbbells")
	b.doNext()
	b.touch("button.tally")
	b.touch("dialog button.line")
	b.touch("dialog .stepper:last-of-type .less")
	b.touch("dialog .save")
	b.sent()
	edits := 0
	for _, e := range b.history() {
		if set, ok := e.Body.(journal.Edit); ok {
			edits++
			if set.Count() != set.Target.Count-1 {
				t.Errorf("corrected to %d of %d", set.Count(), set.Target.Count)
			}
		}
	}
	if edits != 1 {
		t.Errorf("%d edits", edits)
	}
}

// WCAG 4.1.3: a rest speaks four times at most, and what moves is not spoken.
func TestARestSpeaksFourTimesAtMost(t *testing.T) {
	b := playing(t, "dumbbells")
	for b.state() != "rest" {
		js[bool](b, `(() => { window.spoken = []; window.watching?.disconnect(); window.watching = new MutationObserver(() => window.spoken.push(document.querySelector(".live").textContent)); watching.observe(document.querySelector(".live"), {childList: true, characterData: true, subtree: true}); return true })()`)
		b.doNext()
	}
	for i := 0; b.state() == "rest" && i < 200; i++ {
		b.pass(2 * time.Second)
	}
	spoken := js[[]string](b, "window.spoken")
	if len(spoken) == 0 || len(spoken) > 4 {
		t.Errorf("it spoke %d times: %q", len(spoken), spoken)
	}
	for _, s := range spoken {
		if len(strings.Fields(s)) > 8 {
			t.Errorf("more than eight words: %q", s)
		}
	}
	if role := js[string](b, `document.querySelector(".left").getAttribute("role")`); role != "timer" {
		t.Errorf("the clock is a %s", role)
	}
}

// F8: somebody sets the phone's clock in the middle of a rest.
func TestARestIsAsLongAsItIsWhenTheClockIsSet(t *testing.T) {
	b := playing(t, "dumbbells")
	for b.state() != "rest" {
		b.doNext()
	}
	left := func() int {
		return js[int](b, `(([m, s]) => m * 60 + Number(s))(document.querySelector(".left").textContent.split(":"))`)
	}
	before := left()
	for _, hours := range []int{3, -5} {
		js[bool](b, `(() => { const d = Date.now.bind(Date); Date.now = () => d() + %d; return true })()`, hours*3600e3)
		time.Sleep(600 * time.Millisecond)
		if b.state() != "rest" || before-left() > 4 || left() > before {
			t.Errorf("%d hours: %d s left of %d, %s", hours, left(), before, b.state())
		}
	}
}

// UX 3.4 and 4: what is tapped with wet hands is large, at both sizes of phones.
func TestWhatIsTappedInThePlayerIsLarge(t *testing.T) {
	b := playing(t, "gym")
	for _, wide := range []int64{320, 390} {
		do(b, chromedp.EmulateViewport(wide, 700))
		for range 3 {
			small := js[[]string](b, `[...document.querySelectorAll("#player button, #player a, #player label, dialog button")].filter(x => x.checkVisibility()).map(x => [x, x.getBoundingClientRect()])
				.filter(([x, r]) => r.height < 56 || r.width < 40).map(([x, r]) => x.className + " " + x.textContent + " " + Math.round(r.width) + "x" + Math.round(r.height))`)
			if len(small) > 0 {
				t.Errorf("%d px, %s: %q", wide, b.state(), small)
			}
			if w := js[int](b, `document.documentElement.scrollWidth`); w > int(wide) {
				t.Errorf("%d px wide on %d", w, wide)
			}
			b.doNext()
		}
	}
}

// The button of the thumb stays where it is, whatever comes next.
func TestDoneNeverMoves(t *testing.T) {
	b := playing(t, "dumbbells")
	foot := func() int {
		return js[int](b, `Math.round(document.querySelector("button.done").getBoundingClientRect().bottom)`)
	}
	tall := func() int {
		return js[int](b, `Math.round(document.querySelector("button.done").getBoundingClientRect().height)`)
	}
	at := foot()
	for i := 0; i < 6 && b.state() != "end"; i++ {
		b.doNext()
		if b.state() != "end" && (foot() != at || tall() < 80) {
			t.Errorf("it stands at %d, %d px tall; it stood at %d", foot(), tall(), at)
		}
	}
}
