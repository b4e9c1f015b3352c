package adaptation

import (
	"cmp"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/unit"
)

// Status is what has become of a planned session.
type Status string

// The statuses.
const (
	Ahead   Status = "ahead"   // today or later
	Begun   Status = "begun"   // some of it is logged
	Done    Status = "done"    // finished, or all its sets are logged
	Skipped Status = "skipped" // by the athlete
	LetGo   Status = "let-go"  // by a change to the plan
	Missed  Status = "missed"  // its day has passed
)

// Entry is one planned session as it stands now: where it was moved to, with
// what changes made of it.
type Entry struct {
	training.PrescribedSession
	Status Status
	Phase  training.Phase
	// Deload: of an easier week, planned or brought forward.
	Deload bool
	// Lightened: a change took sets off it.
	Lightened bool
	Monday    training.Date // of the week it was planned for
	Plan      journal.ID    // the plan.adopted event it is from
	// Budget is how long a session of its week may take.
	Budget unit.Minutes
	// Planned is the day the adopted plan has it on.
	Planned training.Date
	// Swaps are the exercises the athlete wants in it instead of others.
	Swaps []journal.Swap
	// Changes are the events that changed it, for undoing, as they were made.
	Changes []journal.ID
	placed  journal.ID // the change among them that put it where it stands; zero = none
}

// Agenda is the adopted plan with everything that changed it since, by day and
// start. Weeks that an earlier plan covered are that plan's.
type Agenda struct {
	Entries []Entry
	From    training.Date
	To      training.Date // last day of the adopted plan; zero = no plan
}

// AgendaOf is the agenda of s on a day.
//
// Rules
//  1. A week belongs to the last plan that begins on or before its Sunday.
//  2. Changes lie over the plan in the order they were made; where the athlete
//     moved it by hand, or that they skipped it, counts over changes of its day made
//     before, and over all changes of what it holds.
//  3. A session is done when it was finished, or when all its working sets are
//     logged; begun when some are.
func AgendaOf(s athlete.State, today training.Date) Agenda { return AgendaSince(s, today, 0) }

// AgendaSince is AgendaOf without the weeks that were over before a day.
func AgendaSince(s athlete.State, today, since training.Date) Agenda {
	a := Agenda{}
	if s.Plan.Event.IsZero() {
		return a
	}
	a.To = s.Plan.What.To
	logged := make(map[string]*athlete.Session, len(s.Sessions))
	for _, x := range s.Sessions {
		logged[x.ID] = x
	}
	marks := make(map[string]athlete.Mark, len(s.Marks))
	for _, m := range s.Marks {
		marks[m.Session] = m
	}
	a.Entries = make([]Entry, 0, sessionsIn(s.Plans))
	for i, p := range s.Plans { // Rule 1.
		until := training.Date(0)
		if i+1 < len(s.Plans) {
			until = s.Plans[i+1].What.From.Monday()
		}
		a.take(p, since, until)
	}
	byID := make(map[string]int, len(a.Entries))
	for i := range a.Entries {
		byID[a.Entries[i].ID] = i
	}
	for _, c := range s.Changes { // Rule 2.
		for _, x := range c.What.Changes {
			a.change(x, c, byID)
		}
	}
	lasting := lastingOf(s)
	for i := range a.Entries {
		e := &a.Entries[i]
		e.settle(marks[e.ID], logged[e.ID], today)
		e.Swaps = append(e.lasting(lasting), e.Swaps...)
	}
	order.By(a.Entries, func(x, y Entry) int {
		return cmp.Or(cmp.Compare(x.Date, y.Date), cmp.Compare(x.Start, y.Start), cmp.Compare(x.ID, y.ID))
	})
	if len(a.Entries) > 0 {
		a.From = a.Entries[0].Date
	}
	return a
}

// sessionsIn is how many sessions plans have at most.
func sessionsIn(plans []athlete.Told[training.Plan]) int {
	n := 0
	for _, p := range plans {
		for _, w := range p.What.Weeks {
			n += len(w.Sessions)
		}
	}
	return n
}

// take adds the sessions of a plan's weeks that begin before until and are not
// over by since.
func (a *Agenda) take(p athlete.Told[training.Plan], since, until training.Date) {
	for _, w := range p.What.Weeks {
		if until != 0 && w.Monday >= until {
			return
		}
		if w.Monday.AddDays(6) < since {
			continue
		}
		for _, x := range w.Sessions {
			a.Entries = append(a.Entries, Entry{PrescribedSession: x, Status: Ahead, Phase: w.Phase, Deload: w.Deload, Monday: w.Monday, Budget: w.Budget.Minutes, Plan: p.Event, Planned: x.Date})
		}
	}
}

// change lays x over the entry it is about, if that is of the same plan.
func (a *Agenda) change(x training.Change, by athlete.Changed, byID map[string]int) {
	i, ok := byID[x.Session]
	switch {
	case !ok && x.Kind == training.Added:
		byID[x.Session] = len(a.Entries)
		a.Entries = append(a.Entries, Entry{PrescribedSession: x.With, Status: Ahead, Monday: x.With.Date.Monday(), Plan: by.Plan, Planned: x.With.Date, Changes: []journal.ID{by.Event}})
		return
	case !ok || a.Entries[i].Plan != by.Plan:
		return
	}
	e := &a.Entries[i]
	e.Changes = append(e.Changes, by.Event)
	switch x.Kind {
	case training.Moved:
		e.Date, e.Start, e.placed = x.To, x.ToStart, by.Event
		e.Status = Ahead
	case training.Dropped:
		e.Status, e.placed = LetGo, by.Event
	case training.Lightened, training.Replaced:
		e.become(x, by.What.Key)
	case training.Reordered:
		e.Exercises = inOrderOf(e.Exercises, x.With.Exercises)
	}
	if x.Kind != training.Dropped {
		e.Why = append(e.Why[:len(e.Why):len(e.Why)], x.Why...)
	}
}

// become is e with the session that a change made of it, on its own day.
func (e *Entry) become(x training.Change, key string) {
	date, start := e.Date, e.Start
	e.PrescribedSession = x.With
	e.Date, e.Start = date, start
	e.Lightened = x.Kind == training.Lightened
	_, easier := deloadOf(key)
	e.Deload = e.Deload || easier
	if isShort(key) { // sets that progress would add have no time either
		e.Budget = x.With.Minutes
	}
}

// settle is Rules 2 and 3 for one session.
func (e *Entry) settle(m athlete.Mark, x *athlete.Session, today training.Date) {
	e.Swaps = m.Swaps
	if !m.Event.IsZero() && m.Event.Compare(e.placed) > 0 {
		if !m.Date.IsZero() {
			e.Date, e.Start, e.Status = m.Date, m.Start, Ahead
		}
		if m.Skipped {
			e.Status = Skipped
		}
		e.Changes = append(e.Changes, m.Event)
		order.By(e.Changes, journal.ID.Compare)
	}
	switch {
	case x != nil && (x.Finished || wholeSets(x.LoggedSession) >= planned(e.PrescribedSession)):
		e.Status, e.Date, e.Start = Done, x.Date, x.Start
	case x != nil && workingSets(x.LoggedSession) > 0:
		e.Status, e.Date, e.Start = Begun, x.Date, x.Start
	case e.Status == Ahead && e.Date < today:
		e.Status = Missed
	}
}

func workingSets(x training.LoggedSession) int {
	n := 0
	for _, e := range x.Exercises {
		n += working(e.Sets)
	}
	return n
}

// wholeSets counts the working sets of a session; a left one and a right one are
// one together, as plans count them.
func wholeSets(x training.LoggedSession) int {
	n := 0
	for _, e := range x.Exercises {
		left, right := 0, 0
		for _, s := range e.Sets {
			switch {
			case s.Kind != training.WorkSet:
			case s.Side == training.Left:
				left++
			case s.Side == training.Right:
				right++
			default:
				n++
			}
		}
		n += min(left, right)
	}
	return n
}

func planned(p training.PrescribedSession) int {
	n := 0
	for _, e := range p.Exercises {
		n += e.WorkingSets()
	}
	return n
}

// Find is the entry of a session.
func (a Agenda) Find(id string) (Entry, bool) {
	for i := range a.Entries {
		if e := &a.Entries[i]; e.ID == id {
			return *e, true
		}
	}
	return Entry{}, false
}

// On lists the entries of a day that are neither skipped nor let go.
func (a Agenda) On(d training.Date) []Entry {
	var out []Entry
	for i := range a.Entries {
		if e := &a.Entries[i]; e.Date == d && e.Status != Skipped && e.Status != LetGo {
			out = append(out, *e)
		}
	}
	return out
}

// Next is the first entry on or after a day that is ahead.
func (a Agenda) Next(d training.Date) (Entry, bool) {
	for i := range a.Entries {
		if e := &a.Entries[i]; e.Date >= d && e.Status == Ahead {
			return *e, true
		}
	}
	return Entry{}, false
}

// Between lists the entries from one day to another, both included.
func (a Agenda) Between(from, to training.Date) []Entry {
	var out []Entry
	for i := range a.Entries {
		if e := &a.Entries[i]; e.Date >= from && e.Date <= to {
			out = append(out, *e)
		}
	}
	return out
}
