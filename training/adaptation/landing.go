package adaptation

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/schedule"
)

// Landing is one day that a session may be put on by hand, and what would come
// of it there.
type Landing struct {
	Date training.Date
	// Start is the best there is that day, or the session's own where the day has
	// no hours for it.
	Start training.Clock
	// Stands: it is where the session stands.
	Stands bool
	// Closed is why nothing is trained that day; the session cannot be put there.
	Closed []training.Reason
	// Against are the rules it would break there. They warn and forbid nothing:
	// whoever moves by hand knows more than the rules do.
	Against []training.Reason
	// Notes are what it would cost there without breaking a rule, and hours that
	// were not given for training.
	Notes []training.Reason
	// Then are the changes that it would bring to other sessions.
	Then []training.Change
}

// Weight is how much stands against a landing, from nothing to a day that is
// closed.
type Weight int

// The weights.
const (
	Free   Weight = iota // nothing stands against it
	Noted                // it costs something
	Warned               // it breaks a rule, or would move another session
	Barred               // the day takes no training
)

// Weight is l's.
func (l Landing) Weight() Weight {
	switch {
	case len(l.Closed) > 0:
		return Barred
	case len(l.Against)+len(l.Then) > 0:
		return Warned
	case len(l.Notes) > 0:
		return Noted
	}
	return Free
}

// mostLandings is how many days are looked at in one go.
//
// House rule: more than two months ahead nobody moves a session by hand.
const mostLandings = 70

// Landings are the days from one to another on which a session may be put, each
// with what would come of it, by the rules that the plan is placed by:
//
//  1. A day of illness, away or under a warning sign takes no training.
//  2. The start is the one that breaks the fewest rules, then the cheapest, then
//     the nearest to the session's own.
//  3. What stands against it are the rules about runs and other sessions
//     (SCH-01 to SCH-12), a race that is near (SCH-14), what a week may hold for the
//     legs (VOL-04) and, today, legs that wait (READY-05, DOMS-03).
//  4. What follows is what Propose would do with the other sessions.
//
// The error is a *training.InvalidError for a session that is not in the plan or
// done.
func Landings(s athlete.State, cat *catalogue.Catalogue, today training.Date, session string, from, to training.Date) ([]Landing, error) {
	to = min(to, from.AddDays(mostLandings))
	l, err := landingOf(s, cat, today, session, to)
	if err != nil {
		return nil, err
	}
	var out []Landing
	for d := max(from, today); d <= to; d++ {
		out = append(out, l.on(d))
	}
	return out, nil
}

// landingOf is a session whose days are looked at, up to one.
func landingOf(s athlete.State, cat *catalogue.Catalogue, today training.Date, session string, to training.Date) (landing, error) {
	p := proposing{state: s, cat: cat, today: today, agenda: AgendaSince(s, today, today.AddDays(-proposalsBack)), signsUp: WarningsOn(s, today)}
	e, ok := p.agenda.Find(session)
	if !ok {
		return landing{}, &training.InvalidError{Field: "session", Value: session, Why: "is not in your plan; its sessions have names like 2026-W48-A"}
	}
	if e.Status == Done || e.Status == Begun {
		return landing{}, &training.InvalidError{Field: "session", Value: session, Why: "is begun or done, so it stays where it is"}
	}
	p.runs = planner.Calendar(p.request(), max(to.AddDays(near), e.Date.AddDays(near), today.AddDays(2*near)))
	l := landing{proposing: p, entry: e}
	l.before = keysOf(p.displaced())
	l.agenda = l.agenda.standing(e)
	return l, nil
}

// landing is one session whose days are looked at.
type landing struct {
	proposing
	entry  Entry
	before map[string]bool // the changes that come anyway
}

// standing is a with e ahead on its day, whatever became of it.
func (a Agenda) standing(e Entry) Agenda {
	a.Entries = slices.Clone(a.Entries)
	for i := range a.Entries {
		if a.Entries[i].ID == e.ID {
			a.Entries[i].Status = Ahead
		}
	}
	return a
}

func (l *landing) on(d training.Date) Landing {
	out := Landing{Date: d, Start: l.entry.Start, Stands: l.entry.Date == d && l.entry.Status == Ahead}
	if why, closed := l.closed(d); closed { // Rule 1.
		out.Closed = []training.Reason{why}
		return out
	}
	b := l.boardOn(d)
	starts := l.starts(d, l.entry.Minutes)
	if len(starts) == 0 || out.Stands {
		starts = []training.Clock{l.entry.Start}
	}
	best := l.at(b, d, starts[0])
	for _, at := range starts[1:] { // Rule 2.
		if x := l.at(b, d, at); x.compare(best, l.entry.Start) < 0 {
			best = x
		}
	}
	out.Start, out.Against, out.Notes = best.start, best.against, best.notes
	out.Against = append(out.Against, l.raceOrLegs(d)...) // Rule 3.
	if over, ok := l.overBand(d); ok {
		out.Against = append(out.Against, over)
	}
	if note, ok := l.hoursNote(d); ok {
		out.Notes = append(out.Notes, note)
	}
	if !out.Stands && len(best.against) > 0 {
		out.Then = l.then(d, best.start) // Rule 4.
	}
	return out
}

// attempt is a session on a start of a day.
type attempt struct {
	start          training.Clock
	against, notes []training.Reason
	cost           int
}

// compare puts the better of two starts first.
func (x attempt) compare(o attempt, own training.Clock) int {
	return cmp.Or(cmp.Compare(len(x.against), len(o.against)), cmp.Compare(x.cost, o.cost),
		cmp.Compare(away(x.start, own), away(o.start, own)), cmp.Compare(x.start, o.start))
}

// boardOn is the board around a day with what was done that week as sessions,
// which reasons name, and without the session itself.
func (l *landing) boardOn(d training.Date) board {
	b := l.boardAround(d).without(l.entry.ID)
	b.problem.Past = slices.Clone(b.problem.Past)
	for _, e := range l.agenda.Entries {
		k := slices.IndexFunc(b.problem.Weeks, func(w schedule.Week) bool { return w.Monday == e.Date.Monday() })
		if e.Status != Done && e.Status != Begun || k < 0 || e.Date > d {
			continue
		}
		b.put(k, e.ID, l.itemOf(e), e.Date, e.Start)
		b.problem.Past = slices.DeleteFunc(b.problem.Past, func(x training.PastSession) bool { return x.Date == e.Date && x.Start == e.Start })
	}
	return b
}

// put adds a session to week k. It changes b's own lists.
func (b *board) put(k int, id string, item schedule.Item, d training.Date, at training.Clock) {
	b.problem.Weeks, b.solution.Weeks, b.ids = slices.Clone(b.problem.Weeks), slices.Clone(b.solution.Weeks), slices.Clone(b.ids)
	w, s := &b.problem.Weeks[k], &b.solution.Weeks[k]
	n := len(w.Sessions)
	w.Sessions = append(w.Sessions[:n:n], []schedule.Item{item})
	s.Sessions = append(s.Sessions[:n:n], schedule.Placed{Item: item, Index: n, Date: d, Start: at})
	b.ids[k] = append(b.ids[k][:n:n], id)
}

func (l *landing) at(b board, d training.Date, start training.Clock) attempt {
	x := attempt{start: start}
	k := slices.IndexFunc(b.problem.Weeks, func(w schedule.Week) bool { return w.Monday == d.Monday() })
	if k < 0 {
		return x
	}
	b.put(k, l.entry.ID, l.itemOf(l.entry), d, start)
	n := len(b.solution.Weeks[k].Sessions) - 1
	x.against = schedule.Against(b.problem, b.solution, k, n)
	for i, week := range schedule.Charges(b.problem, b.solution) {
		for _, c := range week {
			x.cost += c.Cost
			if i == k && c.Item == n && c.Code != schedule.CostMoved {
				x.notes = append(x.notes, training.Because(c.Rule, c.Code))
			}
		}
	}
	return x
}

// raceOrLegs is what stands against a day besides runs and sessions.
func (l *landing) raceOrLegs(d training.Date) []training.Reason {
	var out []training.Reason
	if l.raceNear(d) && !l.raceNear(l.entry.Planned) {
		out = append(out, training.Because("SCH-14", schedule.CodeBanned, training.Word("class", l.entry.Lower.String())))
	}
	if d != l.today || !l.entry.Lower.Lower() {
		return out
	}
	v := readiness.Today(l.cat, told(l.state, Ask{Date: d}))
	for _, c := range v.Consequences {
		if c.Kind == readiness.NoLower {
			out = append(out, c.Reason)
		}
	}
	return out
}

// hoursNote says that the athlete gave no hours for training on a day.
func (l *landing) hoursNote(d training.Date) (training.Reason, bool) {
	if len(l.starts(d, l.entry.Minutes)) > 0 {
		return training.Reason{}, false
	}
	day, r := training.DayOf(d), l.state.Plan.What.Request
	code := schedule.CodeNoWindow
	if len(r.Days) > 0 && !slices.Contains(r.Days, day) {
		code = schedule.CodeDayNotAllowed
	}
	return training.Because("REQ", code, training.Word("day", day.String())), true
}

// then are the changes to other sessions that rule 4 of Propose would make with
// the session there.
func (l *landing) then(d training.Date, start training.Clock) []training.Change {
	p := l.proposing
	p.state.Declined = append(slices.Clone(p.state.Declined), KeptThere(l.entry.ID, d, start))
	p.agenda.Entries = slices.Clone(p.agenda.Entries)
	for i, e := range p.agenda.Entries {
		if e.ID == l.entry.ID {
			p.agenda.Entries[i].Date, p.agenda.Entries[i].Start = d, start
		}
	}
	var out []training.Change
	for _, x := range p.displaced() {
		if p.answered(x.Key) || l.before[x.Key] {
			continue
		}
		for _, c := range x.Changes {
			if c.Session != l.entry.ID {
				out = append(out, c)
			}
		}
	}
	return out
}

func keysOf(list []Proposal) map[string]bool {
	out := map[string]bool{}
	for _, x := range list {
		out[x.Key] = true
	}
	return out
}

// KeptThere is the key under which a session that was put somewhere by hand is
// left there, though rules stand against it: turning that proposal down.
func KeptThere(session string, d training.Date, start training.Clock) string {
	return displacedKey(session, d, start)
}

// displacedKey names a session that breaks a rule where it stands.
func displacedKey(session string, d training.Date, start training.Clock) string {
	return "displaced/" + session + "/" + d.String() + "/" + start.String()
}
