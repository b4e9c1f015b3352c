package simulate

import (
	"encoding/binary"
	"fmt"
	"strings"
	"time"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/unit"
)

// Invariants of the loop as a whole, beside those of one day's session.
const (
	HardRuleBroken Name = "hard rule broken by a plan"
	PlanRefused    Name = "plan refused"
	AnsweredTwice  Name = "answered twice"
)

// More of what is counted and measured.
const (
	PlansMade   Name = "plans made"
	ChangesMade Name = "changes to plans"
	// CutsAnnounced are the sessions from which the day's answers take leg sets.
	CutsAnnounced Name = "sessions told to have fewer sets"
)

// loop is one runner and the program that answers them, day by day.
type loop struct {
	world            *World
	player           *Player
	fold             *athlete.Folding
	clerk            clerk
	agrees           dice // to what the program asks
	out              Report
	missed           []training.Date
	weeks            []LivedWeek
	week             LivedWeek
	legSets          int // asked for this week
	deloads, relaxed int // of the weeks lived
	look             Look
	planning         int64 // nanoseconds
}

// Look is how a life is looked at from outside; its zero value does not look.
type Look struct {
	// Clock tells how much time has passed, in nanoseconds. The simulation
	// itself knows no other time than its days.
	Clock func() int64
	// At sees every session as it is prescribed, before it is done.
	At func(day training.Date, state athlete.State, d adaptation.Day)
	// Broke sees every breach.
	Broke func(Breach)
	// Wrote sees every event of the journal as it comes in.
	Wrote func(journal.Event)
}

// Live has a runner live so many weeks of their life with the program, and
// reports what happened. The same runner gives the same report, but for the
// time it took.
func Live(w *World, r Runner, weeks int, look Look) Report {
	l := newLoop(w, r, weeks, look)
	from := l.now()
	l.close(l.days(weeks))
	l.yearly()
	l.broke(Stalls(r.Number, l.weeks)...)
	l.out = Merge(l.out, l.player.Report())
	l.out.Busy, l.out.Planning = time.Duration(l.now()-from), time.Duration(l.planning)
	return l.out
}

// days lives so many weeks, or as far as the runner's life goes, and gives the
// last day.
func (l *loop) days(weeks int) training.Date {
	r := l.player.Runner
	last := min(r.Until, r.From.AddDays(7*weeks-1))
	for day := r.From; day <= last; day++ {
		l.live(day)
	}
	return last
}

// Journal is everything that a runner and the program write in so many weeks, in
// the order it comes in.
func Journal(w *World, r Runner, weeks int) []journal.Event {
	var out []journal.Event
	l := newLoop(w, r, weeks, Look{Wrote: func(e journal.Event) { out = append(out, e) }})
	last := l.days(weeks)
	return append(out, l.player.Deliver(last+1)...)
}

func newLoop(w *World, r Runner, weeks int, look Look) loop {
	return loop{world: w, player: NewPlayer(w, r), fold: athlete.NewFolding(weeks * eventsPerWeek), look: look,
		clerk: clerk{athlete: r.Name}, agrees: roll(r.Seed, r.Number, agreeStream)}
}

// yearly observes what is told by the year.
func (l *loop) yearly() {
	if n := len(l.weeks); n > 0 {
		l.out.observe(Deloads, (l.deloads*weeksOfYear+n/2)/n)
		l.out.observe(Relaxations, (l.relaxed*weeksOfYear+n/2)/n)
	}
}

const weeksOfYear = 52

// broke counts breaches.
func (l *loop) broke(list ...Breach) {
	l.out.Break(list...)
	for _, b := range list {
		if l.look.Broke != nil {
			l.look.Broke(b)
		}
	}
}

// add takes an event in.
func (l *loop) add(e journal.Event) {
	l.fold.Add(e)
	if l.look.Wrote != nil {
		l.look.Wrote(e)
	}
}

// eventsPerWeek is about how many events a week brings.
const eventsPerWeek = 80

func (l *loop) now() int64 {
	if l.look.Clock == nil {
		return 0
	}
	return l.look.Clock()
}

// live is one day:
//
//  1. The runner wakes, and what they wrote and got through is folded.
//  2. Without a plan, one is made and adopted.
//  3. What the program proposes for safety is taken up; what it asks is agreed
//     to, or not.
//  4. Today's sessions are prescribed, held against the invariants, and done.
func (l *loop) live(day training.Date) {
	l.player.Morning(day) // Rule 1.
	for _, e := range l.player.Deliver(day) {
		l.add(e)
	}
	state := l.fold.State()
	if day == day.Monday() {
		l.close(day - 1)
		l.week = LivedWeek{Monday: day}
	}
	if state.Plan.Event.IsZero() { // Rule 2.
		l.adopt(day, l.plan(adaptation.Request(state, l.world.cat, day), day))
	}
	l.answer(day) // Rule 3.
	l.prescribe(day)
}

// plan is a plan for a request, held against every hard rule. Its menus are not
// proven: that takes most of an athlete's planning time and is tested elsewhere.
func (l *loop) plan(req training.Request, day training.Date) training.Plan {
	from := l.now()
	made, err := planner.Draft(req, l.world.cat)
	l.planning += l.now() - from
	if err != nil {
		l.broke(Breach{Name: PlanRefused, Runner: l.player.Runner.Number, Date: day, Detail: err.Error()})
		return training.Plan{}
	}
	l.check(made, day)
	return made.Plan
}

func (l *loop) check(made planner.Made, day training.Date) {
	for _, v := range planner.Violations(made) {
		l.broke(Breach{Name: HardRuleBroken, Runner: l.player.Runner.Number, Date: day, Detail: v.String()})
	}
}

func (l *loop) adopt(day training.Date, p training.Plan) {
	if p.Version == 0 {
		return
	}
	l.out.count(PlansMade)
	l.add(l.clerk.write(day, journal.ID{}, journal.Plan{Plan: p}))
}

// answer takes up what the program proposes on a day, and once more what it
// proposes for a plan adopted that day.
func (l *loop) answer(day training.Date) {
	if l.answered(day) {
		l.answered(day)
	}
}

// answered reports whether another plan was adopted. A runner agrees to four of
// five questions; the end of a plan is no question, or there would be none.
func (l *loop) answered(day training.Date) (another bool) {
	for _, p := range adaptation.Propose(l.fold.State(), l.world.cat, day) {
		state := l.fold.State()
		if taken(state, p.Key) {
			l.broke(Breach{Name: AnsweredTwice, Runner: l.player.Runner.Number, Date: day, Detail: p.Key})
		}
		switch {
		case p.Safety:
			l.change(day, state, p)
		case strings.HasPrefix(p.Key, "next/") || l.agrees.chance(agreeShare):
			kind, _, _ := strings.Cut(p.Key, "/")
			l.out.Count(Name("replanned: "+kind), 1)
			l.adopt(day, adaptation.Joined(state, l.plan(p.Request, day), day))
			another = true
		default:
			l.add(l.clerk.write(day, state.Plan.Event, journal.Declined{Key: p.Key}))
		}
	}
	return another
}

// change takes up what is changed for safety.
func (l *loop) change(day training.Date, s athlete.State, p adaptation.Proposal) {
	l.out.Count(ChangesMade, int64(len(p.Changes)))
	kind, _, _ := strings.Cut(p.Key, "/")
	l.out.Count(Name("changed: "+kind), 1)
	l.broke(OntoDaysOff(l.player.Runner.Number, s, day, p.Changes)...)
	l.add(l.clerk.write(day, s.Plan.Event, journal.Changes{Key: p.Key, Changes: p.Changes, Why: p.Why}))
}

// agreeShare is how many of the program's questions are answered with yes.
const agreeShare Chance = 0.8

func taken(s athlete.State, key string) bool {
	for _, c := range s.Changes {
		if c.Plan == s.Plan.Event && c.What.Key == key {
			return true
		}
	}
	return false
}

// prescribe is Rule 4.
func (l *loop) prescribe(day training.Date) {
	state := l.fold.State()
	agenda := adaptation.AgendaSince(state, day, day.AddDays(-28))
	asked := Asked{Plan: state.Plan.Event}
	for _, e := range agenda.On(day) {
		if e.Status != adaptation.Ahead {
			continue
		}
		d, err := agenda.Today(state, l.world.cat, adaptation.Ask{Date: day, Session: e.ID})
		if err != nil {
			l.broke(Breach{Name: PlanRefused, Runner: l.player.Runner.Number, Date: day, Session: e.ID, Detail: err.Error()})
			continue
		}
		l.broke(Breaches(l.withCuts(l.scene(day, state, e, d), agenda))...)
		l.lived(e, d)
		if l.look.At != nil {
			l.look.At(day, state, d)
		}
		if len(d.Session.Exercises) > 0 {
			asked.Sessions = append(asked.Sessions, d.Session)
			asked.ramp(d.Steps)
		}
	}
	for _, e := range agenda.Between(day.AddDays(-7), day.AddDays(-1)) {
		if e.Status == adaptation.Missed || e.Status == adaptation.LetGo {
			l.missed = append(l.missed, e.Planned)
		}
	}
	l.missed = l.missed[max(0, len(l.missed)-missedKept):]
	l.week.Asked += len(asked.Sessions)
	l.player.Evening(day, asked)
}

// ramp takes on the ramps of a session's steps.
func (a *Asked) ramp(steps []progression.Step) {
	for _, s := range steps {
		if len(s.Ramp) == 0 {
			continue
		}
		if a.Ramps == nil {
			a.Ramps = Ramps{}
		}
		a.Ramps[s.Exercise] = s.Ramp
	}
}

// missedKept is how many missed days are remembered: more than a week holds.
const missedKept = 20

func (l *loop) scene(day training.Date, state athlete.State, e adaptation.Entry, d adaptation.Day) Scene {
	kit, _ := equipment.Resolve(adaptation.PlaceOf(state, adaptation.Ask{Date: day}, e))
	return Scene{
		Runner: l.player.Runner.Number, Date: day, Catalogue: l.world.cat, State: state, Session: d.Session, Verdict: d.Verdict, Planned: e.PrescribedSession, Kit: kit,
		Level: adaptation.LevelOf(state, e), Lighter: e.Deload || e.Lightened, Most: most(e), Missed: l.missed,
		Relaxed: relaxed(state, e), Sought: sought(d),
	}
}

// withCuts is s with what the session would be if nobody had been asked, where
// the answers took sets.
func (l *loop) withCuts(s Scene, a adaptation.Agenda) Scene {
	if !CutsLegSets(s.Verdict) {
		return s
	}
	l.out.count(CutsAnnounced)
	d, err := a.Today(Unasked(s.State, s.Date), s.Catalogue, adaptation.Ask{Date: s.Date, Session: s.Session.ID})
	if err != nil {
		return s // the same session without a cut is refused where the one with it is
	}
	s.Unasked = d.Session
	return s
}

// sought are the exercises of a day whose first load is being found.
func sought(d adaptation.Day) []string {
	var out []string
	for _, s := range d.Steps {
		if s.Kind == progression.FirstLoad {
			out = append(out, s.Exercise)
		}
	}
	return out
}

// relaxed are the rules that the plan of e let go in its week.
func relaxed(s athlete.State, e adaptation.Entry) []evidence.ID {
	var out []evidence.ID
	for _, p := range s.Plans {
		for _, w := range p.What.Weeks {
			if p.Event == e.Plan && w.Monday == e.Monday {
				for _, r := range w.Relaxed {
					out = append(out, r.Rule)
				}
			}
		}
	}
	return out
}

func most(e adaptation.Entry) unit.Minutes {
	if e.Variant == training.TrackVariant {
		return 0
	}
	return max(e.Budget, e.Minutes)
}

// lived notes what of a session counts for a stall.
func (l *loop) lived(e adaptation.Entry, d adaptation.Day) {
	l.week.Phase, l.week.Deload = e.Phase, e.Deload
	l.week.Sore = l.week.Sore || len(d.Verdict.Consequences) > 0
	for _, x := range d.Session.Exercises {
		if is, ok := l.world.cat.Exercise(x.Exercise); ok && is.Pattern.Leg() {
			l.legSets += x.WorkingSets()
		}
	}
	l.week.Ill = l.week.Ill || d.Verdict.Resting || d.Verdict.Stopped
}

// close is the end of the week that a day ends.
func (l *loop) close(sunday training.Date) {
	if l.week.Monday.IsZero() {
		return
	}
	state := l.fold.State()
	for _, w := range state.Plan.What.Weeks {
		if w.Monday == l.week.Monday {
			l.relaxed += len(w.Relaxed)
			if w.Deload || l.week.Deload {
				l.deloads++
			}
		}
	}
	var history []training.LoggedSession
	for _, x := range state.Sessions {
		history = append(history, x.LoggedSession)
		if x.Date >= l.week.Monday && x.Date <= sunday {
			l.week.Done++
			l.week.SaysLess = l.week.SaysLess || saysLess(x.LoggedSession)
		}
	}
	for d := l.week.Monday; d <= sunday; d++ {
		if _, gone := l.player.Life.Under(d, Travelled); gone {
			l.week.Interruptions++
		}
	}
	l.week.Holding, l.legSets = l.legSets < setsToGain, 0
	p := l.player.Runner.Profile
	l.week.MayNotRise = p.PregnancyWeek > 0 || p.Age > 0 && p.Age < 18
	l.week.Progress = Progressed(l.world.cat, history, l.week.Monday)
	l.week.AtTop = AtTop(l.world.cat, lastSessions(history, 4), l.player.kit(""))
	l.weeks = append(l.weeks, l.week)
	l.week = LivedWeek{}
}

// setsToGain is how many leg sets a week it takes to gain. Source: VOL-02.
const setsToGain = 4

func lastSessions(h []training.LoggedSession, n int) []training.LoggedSession {
	return h[max(0, len(h)-n):]
}

// saysLess reports whether the athlete said to have less left than was asked.
func saysLess(x training.LoggedSession) bool {
	for _, e := range x.Exercises {
		for _, s := range e.Sets {
			if s.Rated && s.RIR < s.Target.RIR-1 {
				return true
			}
		}
	}
	return false
}

// clerk writes what the program itself puts into the journal.
type clerk struct {
	athlete string
	seq     int64
	last    journal.Instant
}

// noon is when the clerk writes: after the morning's news, before the evening's
// sessions.
var noon = training.At(12, 0)

func (c *clerk) write(day training.Date, base journal.ID, body journal.Body) journal.Event {
	c.seq++
	at := journal.InstantAt(day, noon, "")
	c.last = max(at, c.last+1)
	var chance [10]byte
	copy(chance[:], "program")
	binary.LittleEndian.PutUint16(chance[8:], uint16(c.seq))
	return journal.Event{ID: journal.NewID(c.last, chance), Athlete: c.athlete, Device: "program", Seq: c.seq,
		Kind: body.Kind(), Version: bodyVersion, At: at, Base: base, Body: body}
}

// Population is so many runners of a seed, from a day on.
type Population struct {
	Seed     uint64
	Athletes int
	Weeks    int
	From     training.Date
}

// Runner is number n of p, from 0.
func (p Population) Runner(n int) Runner {
	return NewRunner(p.Seed, n, p.From, (p.Weeks+51)/52)
}

// String names p for a report.
func (p Population) String() string {
	return fmt.Sprintf("%d athletes for %d weeks, seed %d", p.Athletes, p.Weeks, p.Seed)
}
