package web_test

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/pack"
)

// gym is a store with histories to train on.
type gym struct {
	t    testing.TB
	app  *app.App
	cat  *catalogue.Catalogue
	keep *sqlite.Store
	n    int
}

func openGym(t testing.TB) *gym {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	s, err := sqlite.Open(t.Context(), sqlite.Config{Path: filepath.Join(t.TempDir(), "legwork.db"), Epoch: journal.NewID(1, chance())})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return &gym{t: t, app: app.New(s, cat), cat: cat, keep: s}
}

// trainee is somebody with a history, on a day with a session.
type trainee struct {
	*gym
	by      app.Pen
	past    []journal.Event // what they have, to begin again with
	pack    pack.Pack
	session string
}

var monday = training.NewDate(2026, 11, 23)

// trainee is somebody who follows a plan with a kit and has done so many of its
// sessions as they were asked for.
func (g *gym) trainee(kit training.Preset, level training.Level, sessions int) *trainee {
	g.t.Helper()
	g.n++
	x := &trainee{gym: g, by: app.Pen{Device: "web-1", Chance: chance}}
	x.on(monday)
	who, err := g.app.Welcome(g.t.Context(), x.by, fmt.Sprintf("Ana%d", g.n))
	if err != nil {
		g.t.Fatal(err)
	}
	x.by.Athlete = who.ID
	offer, err := g.app.Offer(g.t.Context(), x.by, app.Wishes{
		Goal:    journal.Goal{Goal: training.Goal10k},
		Profile: training.Profile{Level: level, Mass: 68, LiftingMonths: -1, Places: []training.Place{{Name: "home", Preset: kit}}, Windows: []training.Window{}},
		Usual: []training.UsualRun{
			{Day: training.Tuesday, Kind: training.RunIntervals, Minutes: 60, Start: training.At(6, 30)},
			{Day: training.Sunday, Kind: training.RunLong, Minutes: 100, StartAssumed: true},
		},
		From: monday,
	})
	if err != nil {
		g.t.Fatal(err)
	}
	if _, err := g.app.TakeUp(g.t.Context(), x.by, offer); err != nil {
		g.t.Fatal(err)
	}
	x.next()
	for range sessions {
		x.trainAsAsked()
		x.next()
	}
	x.past = x.history()
	p, err := g.app.Pack(g.t.Context(), x.reader())
	if err != nil {
		g.t.Fatal(err)
	}
	made, err := pack.Make(p, pack.For{Catalogue: g.cat, Words: explain.Words{ExerciseName: func(id string) string { return id }}, Figure: func(string) string { return "" }, Pages: []string{}, Shelf: []string{}})
	if err != nil {
		g.t.Fatal(err)
	}
	text, err := json.Marshal(made)
	if err != nil {
		g.t.Fatal(err)
	}
	if err := json.Unmarshal(text, &x.pack); err != nil { // as a phone gets it
		g.t.Fatal(err)
	}
	return x
}

func (x *trainee) on(d training.Date) { x.by.Now = journal.InstantAt(d, training.At(17, 0), "") }

func (x *trainee) reader() app.Pen {
	r := x.by
	r.Device = ""
	return r
}

// next goes to the day of the next session.
func (x *trainee) next() {
	x.t.Helper()
	for range 30 {
		day, _, err := x.app.Today(x.t.Context(), x.by, adaptation.Ask{Date: x.by.Today()})
		if err != nil {
			x.t.Fatal(err)
		}
		if e := day.Entry; e.ID != "" && (e.Status == adaptation.Ahead || e.Status == adaptation.Begun) && len(day.Session.Exercises) > 0 {
			x.session = e.ID
			return
		}
		x.on(x.by.Today() + 1)
	}
	x.t.Fatal("no session in a month")
}

// trainAsAsked does the day's session set by set, every load one more could be
// done with.
func (x *trainee) trainAsAsked() {
	x.t.Helper()
	for range 60 {
		left := x.core(0)
		if len(left) == 0 {
			break
		}
		s := left[0]
		x.write(journal.Slot{Exercise: s.Exercise, Number: s.Number, Side: s.Side}, journal.Set{LoggedSet: done(s, 2)})
	}
	x.write(journal.Slot{}, journal.Finish{Minutes: 30})
	x.on(x.by.Today() + 1)
}

// done is a step done as asked, with so many left.
func done(s pack.Step, left int) training.LoggedSet {
	set := training.LoggedSet{Kind: training.WorkSet, Side: s.Side, Load: s.Load, Loading: s.Loading, Target: s.Target}
	switch s.Metric {
	case "seconds":
		set.Hold = 30
	case "contacts":
		set.Contacts = s.Count
	case "steps":
		set.Steps = s.Count
	default:
		set.Reps, set.RIR, set.Rated = s.Count, training.RIR(left), true
	}
	return set
}

var written int64

// pens is an event of a phone that is nowhere yet.
func (x *trainee) pens(slot journal.Slot, b journal.Body, base ...journal.ID) journal.Event {
	written++
	x.by.Now += 1000
	k := b.Kind()
	e := journal.Event{ID: journal.NewID(x.by.Now, chance()), Athlete: x.by.Athlete, Device: "web-1-0123abcd", Seq: written, Session: x.session, Slot: slot,
		Kind: k, Version: k.Version(), At: x.by.Now, Mono: journal.Elapsed(written), Body: b}
	if k == journal.PainReported {
		e.Session = ""
	}
	if len(base) > 0 {
		e.Base = base[0]
	}
	return e
}

// write adds an event of a phone to the history.
func (x *trainee) write(slot journal.Slot, b journal.Body, base ...journal.ID) journal.Event {
	x.t.Helper()
	e := x.pens(slot, b, base...)
	line, err := journal.Encode(e)
	if err != nil {
		x.t.Fatal(err)
	}
	got, err := x.app.Sync(x.t.Context(), x.by, app.Delivery{Lines: [][]byte{line}, Device: e.Device})
	if err != nil || got.Answers[0].Verdict != store.Applied {
		x.t.Fatalf("%s: %+v, %v", line, got.Answers, err)
	}
	return e
}

func (x *trainee) history() []journal.Event {
	x.t.Helper()
	var out []journal.Event
	got, err := x.app.Export(x.t.Context(), x.by.Athlete)
	if err != nil {
		x.t.Fatal(err)
	}
	for e, err := range got.Events {
		if err != nil {
			x.t.Fatal(err)
		}
		out = append(out, e)
	}
	return out
}

// again is the trainee as they were, with a history of their own to write on.
func (x *trainee) again(t testing.TB) *trainee {
	t.Helper()
	x.n++
	y := *x
	who := fmt.Sprintf("again%d", x.n)
	if err := x.keep.AddAthlete(t.Context(), who, who, 1); err != nil {
		t.Fatal(err)
	}
	y.by.Athlete = who
	events := slices.Clone(x.past)
	for i := range events {
		events[i].Athlete = who
	}
	if _, err := x.keep.Append(t.Context(), who, events, x.by.Now); err != nil {
		t.Fatal(err)
	}
	return &y
}

// core is what the core leaves of the day's session, as steps.
func (x *trainee) core(minutes int) []pack.Step {
	x.t.Helper()
	day, _, err := x.app.Today(x.t.Context(), x.reader(), adaptation.Ask{Date: x.by.Today(), Session: x.session, Minutes: unit.Minutes(minutes)})
	if err != nil {
		x.t.Fatal(err)
	}
	var out []pack.Step
	for _, s := range pack.Steps(day.Session, explain.Words{}) {
		if s.Kind != training.WorkSet {
			continue
		}
		over := false
		if day.Log != nil {
			over = slices.Contains(day.Log.LeftOut, s.Exercise)
			for _, l := range day.Log.Slots {
				over = over || l.Slot.Exercise == s.Exercise && l.Slot.Number == s.Number && (l.Slot.Side == s.Side || l.Slot.Side == "")
			}
		}
		if !over {
			out = append(out, s)
		}
	}
	return out
}

func brief(list []pack.Step) string {
	out := ""
	for _, s := range list {
		out += fmt.Sprintf("\n  %s %d x %g @%g", s.ID, s.Count, float64(s.Load), float64(s.RIR))
	}
	return out
}

// The player must leave what the core leaves, whatever is done in a session; where
// several things changed it at once, never more of an exercise but for the
// repetition that progress adds, and nothing that the day forbids.
func TestThePlayerLeavesWhatTheCoreLeaves(t *testing.T) {
	g := openGym(t)
	var trainees []*trainee
	for _, kit := range []training.Preset{training.KitNone, training.KitBands, training.KitDumbbells, training.KitGym} {
		after := []int{0, 1, 3}
		if testing.Short() {
			after = after[:1]
		}
		for i, sessions := range after {
			trainees = append(trainees, g.trainee(kit, training.Level(i+1), sessions))
		}
	}
	rapid.Check(t, func(r *rapid.T) {
		x := trainees[rapid.IntRange(0, len(trainees)-1).Draw(r, "who")].again(t)
		p := &replay{trainee: x, interpreter: interpreter{session: x.pack.Sessions[x.session]}, put: x.write}
		p.write(journal.Slot{}, journal.Start{Name: p.interpreter.session.Name})
		p.compare(r)
		for range rapid.IntRange(1, 12).Draw(r, "actions") {
			p.act(r)
			p.compare(r)
		}
	})
}

// Places that hurt together take more than each of them: two regions the hops,
// three that are red all leg work. Both hands leave the same exercises.
func TestThePlayerAddsUpWhatHurts(t *testing.T) {
	g := openGym(t)
	x := g.trainee(training.KitGym, training.L2, 1)
	none := 0
	for _, tt := range []struct {
		sites []training.Site
		score int
	}{{[]training.Site{"achilles", "knee-front"}, 4}, {[]training.Site{"achilles", "back"}, 8}, {[]training.Site{"achilles", "knee-front", "back"}, 8}, {[]training.Site{"hip-side", "shin", "groin"}, 8}} {
		y := x.again(t)
		p := &replay{trainee: y, interpreter: interpreter{session: y.pack.Sessions[y.session]}, put: y.write}
		p.write(journal.Slot{}, journal.Start{Name: p.interpreter.session.Name})
		for _, site := range tt.sites {
			p.write(journal.Slot{}, journal.Pain{ReportedPain: training.ReportedPain{Pain: training.Pain{Site: site, Side: site.Sides()[0], Score: tt.score},
				Date: p.by.Today(), Moment: training.PainDuring}})
		}
		mine, core := exercisesIn(p.left()), exercisesIn(p.core(0))
		for _, id := range mine {
			if !slices.Contains(core, id) {
				t.Errorf("with %v at %d the player asks for %s, and the core for %v", tt.sites, tt.score, id, core)
			}
		}
		for _, id := range mine {
			e, _ := p.cat.Exercise(id)
			if joint := readiness.Together()[len(tt.sites)-2]; joint.Takes(e) && tt.score > 4 {
				t.Errorf("with %v at %d the player asks for %s", tt.sites, tt.score, id)
			}
		}
		if len(mine) < len(exercisesIn(p.interpreter.session.Steps)) {
			none++
		}
	}
	if none == 0 {
		t.Error("nothing was taken")
	}
}

// exercisesIn are the exercises of steps, each once.
func exercisesIn(list []pack.Step) []string {
	var out []string
	for _, s := range list {
		if !slices.Contains(out, s.Exercise) {
			out = append(out, s.Exercise)
		}
	}
	return out
}

// replay is the same session in both hands.
type replay struct {
	*trainee
	interpreter
	told []string
	put  func(journal.Slot, journal.Body, ...journal.ID) journal.Event
}

func (p *replay) write(slot journal.Slot, b journal.Body, base ...journal.ID) {
	p.events = append(p.events, p.put(slot, b, base...))
}

func (p *replay) compare(r *rapid.T) {
	mine, core := p.left(), p.core(p.minutes)
	c := p.changes()
	if len(c.outcomes) <= 1 && len(c.came) <= 1 && !c.loose {
		if a, b := brief(mine), brief(core); a != b {
			r.Fatalf("after %v the player leaves%s\nand the core%s", p.told, a, b)
		}
		return
	}
	verdict := adaptation.VerdictOf(p.state(), p.cat, adaptation.Ask{Date: p.by.Today()})
	for _, s := range mine {
		same := func(o pack.Step) bool { return o.Exercise == s.Exercise }
		i := slices.IndexFunc(core, same)
		e, _ := p.cat.Exercise(s.Exercise)
		a, _ := verdict.Allows(e)
		switch {
		case i < 0 && a.Way == readiness.Removed:
			r.Fatalf("after %v the player asks for %s, which the day forbids:%s\nand the core%s", p.told, s.ID, brief(mine), brief(core))
		case i >= 0 && (s.Count > core[i].Count+grown(s) || s.Load > core[i].Load && core[i].Load > 0):
			r.Fatalf("after %v the player asks for more than the core, %s:%s\nand the core%s", p.told, s.ID, brief(mine), brief(core))
		}
	}
}

// grown is how much more of a set the player may ask for than the core where
// several things changed the session: what progress adds where there is time for
// it. The core, which sees all of them, may give that time to another exercise.
func grown(s pack.Step) int {
	if s.Metric == "seconds" {
		return 5
	}
	return 1
}

func (x *trainee) state() athlete.State {
	s, err := x.app.State(x.t.Context(), x.by.Athlete)
	if err != nil {
		x.t.Fatal(err)
	}
	return s
}

// act does one thing that may be done.
func (p *replay) act(r *rapid.T) {
	left := p.left()
	do := rapid.SampledFrom([]string{"set", "set", "set", "fewer", "load", "edit", "hurts", "pain", "swap", "skip", "undo", "restore", "short"}).Draw(r, "do")
	if len(left) == 0 && do != "undo" && do != "restore" {
		return
	}
	log := func(set training.LoggedSet) {
		s := left[0]
		p.told = append(p.told, fmt.Sprintf("%s %s %d x %g", do, s.ID, set.Count(), float64(set.Load)))
		p.write(journal.Slot{Exercise: s.Exercise, Number: s.Number, Side: s.Side}, journal.Set{LoggedSet: set})
	}
	reserve := rapid.IntRange(0, 5).Draw(r, "left")
	switch do {
	case "set":
		log(done(left[0], reserve))
	case "fewer":
		s := left[0]
		s.Count = max(1, s.Count-rapid.IntRange(1, 3).Draw(r, "fewer"))
		log(done(s, reserve))
	case "load":
		s := left[0]
		if loads := p.interpreter.session.Racks[s.Loading].Loads; len(loads) > 0 && s.Load > 0 {
			s.Load = rapid.SampledFrom(loads).Draw(r, "load")
		}
		set := done(s, reserve)
		set.Rated = rapid.Bool().Draw(r, "rated")
		if !set.Rated {
			set.RIR = 0
		}
		log(set)
	case "hurts":
		set := done(left[0], reserve)
		set.Pain = rapid.IntRange(1, 8).Draw(r, "pain")
		log(set)
	case "edit":
		for _, e := range slices.Backward(p.live()) {
			if b, ok := e.Body.(journal.Set); ok {
				if b.Rated {
					b.RIR = training.RIR(reserve)
				}
				p.told = append(p.told, fmt.Sprintf("edit to %d left", reserve))
				p.write(journal.Slot{}, journal.Edit(b), e.ID)
				return
			}
		}
	case "pain":
		s := p.pack.Sites[rapid.IntRange(0, len(p.pack.Sites)-1).Draw(r, "site")]
		score := rapid.IntRange(0, 10).Draw(r, "score")
		sharp := rapid.IntRange(0, 4).Draw(r, "sharp") == 0
		p.told = append(p.told, fmt.Sprintf("pain %s %d %v", s.ID, score, sharp))
		p.write(journal.Slot{}, journal.Pain{ReportedPain: training.ReportedPain{Pain: training.Pain{Site: s.Site, Side: s.Side, Score: score},
			Date: p.by.Today(), Moment: training.PainDuring, Sharp: sharp}})
	case "swap":
		// What came in by a swap can be swapped as what it came in for.
		swap := p.interpreter.session.Swaps
		var able []string
		for from, x := range swap {
			there := func(s pack.Step) bool { return s.Exercise == from || x.To[s.Exercise].Name != "" }
			if slices.ContainsFunc(left, there) && len(x.NotToday) > 0 {
				able = append(able, from)
			}
		}
		if slices.Sort(able); len(able) > 0 {
			from := rapid.SampledFrom(able).Draw(r, "from")
			to := rapid.SampledFrom(swap[from].NotToday).Draw(r, "to")
			p.told = append(p.told, "swap "+from+" for "+to)
			swap := journal.Swap{From: from, To: to, Why: "dislike"}
			if rapid.Bool().Draw(r, "lasting") {
				p.write(journal.Slot{}, journal.Replace{Swap: swap})
				return
			}
			p.write(journal.Slot{}, swap)
		}
	case "skip":
		s := left[rapid.IntRange(0, len(left)-1).Draw(r, "skipped")]
		p.told = append(p.told, "skip "+s.Exercise)
		p.write(journal.Slot{}, journal.LeftOut{Exercise: s.Exercise})
	case "undo":
		if live := p.live(); len(live) > 0 {
			for _, e := range slices.Backward(live) {
				if e.Kind != journal.EventUndone && e.Kind != journal.SessionStarted {
					p.told = append(p.told, "undo "+string(e.Kind))
					p.write(journal.Slot{}, journal.Undone{}, e.ID)
					return
				}
			}
		}
	case "restore":
		if e := p.events[len(p.events)-1]; e.Kind == journal.EventUndone {
			p.told = append(p.told, "restore")
			p.write(journal.Slot{}, journal.Restored{}, e.Base)
		}
	case "short":
		if len(p.interpreter.session.Short) > 0 && p.minutes == 0 {
			p.minutes = int(rapid.SampledFrom(p.interpreter.session.Short).Draw(r, "minutes").Minutes)
			p.told = append(p.told, fmt.Sprintf("%d minutes", p.minutes))
		}
	}
}
