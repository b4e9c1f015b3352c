package athlete

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
)

// view is a part of State and the kinds of events it is worked out from.
type view struct {
	from []journal.Kind
	make func(f *Folding, s *State)
}

// views are the parts of State that are worked out from lists of events.
var views = [...]view{
	{[]journal.Kind{journal.GoalWished}, func(f *Folding, s *State) { s.Goal = last[journal.Goal](f, journal.GoalWished) }},
	{[]journal.Kind{journal.ProfileWritten, journal.PlaceWritten, journal.PlaceRemoved}, (*Folding).profile},
	{[]journal.Kind{journal.UsualWeekWritten}, func(f *Folding, s *State) {
		s.Usual = last[journal.UsualWeek](f, journal.UsualWeekWritten).What.Runs
	}},
	{[]journal.Kind{journal.CalendarImported}, (*Folding).calendars},
	{[]journal.Kind{journal.PlanAdopted, journal.PlanChanged, journal.ProposalDeclined}, (*Folding).plan},
	{[]journal.Kind{journal.PainReported}, (*Folding).pain},
	{[]journal.Kind{journal.ReadinessChecked}, (*Folding).readiness},
	{[]journal.Kind{journal.SorenessReported}, (*Folding).soreness},
	{[]journal.Kind{journal.FlagsAnswered}, (*Folding).flags},
	{[]journal.Kind{journal.PostureChecked}, func(f *Folding, s *State) {
		s.Postures = told(f, journal.PostureChecked, func(p journal.Posture) journal.Posture { return p })
		order.By(s.Postures, func(a, b Told[journal.Posture]) int { return cmp.Compare(a.What.Date, b.What.Date) })
	}},
	{[]journal.Kind{journal.TestDone}, (*Folding).tests},
	{[]journal.Kind{journal.PauseWritten}, (*Folding).pauses},
	{[]journal.Kind{journal.NoteWritten}, func(f *Folding, s *State) {
		s.Notes = told(f, journal.NoteWritten, func(n journal.Note) journal.Note { return n })
	}},
	{[]journal.Kind{unread, marks}, (*Folding).parkedEvents},
}

// viewOf is one bit for each view that events of kind k have a part in.
func viewOf(k journal.Kind) uint64 {
	var bits uint64
	for i, v := range views {
		if slices.Contains(v.from, k) {
			bits |= 1 << i
		}
	}
	return bits
}

// State is what the events so far add up to.
func (f *Folding) State() State {
	f.sessionViews()
	for i, v := range views {
		if f.stale&(1<<i) != 0 {
			v.make(f, &f.state)
		}
	}
	f.stale = 0
	f.runViews() // after the calendars
	return f.state
}

// extend adds the latest event of a kind to the end of what is known, where that
// is its place; false = the view has to be worked out again. States given out
// do not see it: it lies beyond their ends.
func (f *Folding) extend(e journal.Event) bool {
	s := &f.state
	switch body := e.Body.(type) {
	case journal.Pain:
		n := len(s.Pain)
		return n > 0 && s.Pain[n-1].What.Date < body.Date && extended(&s.Pain, e, body.ReportedPain)
	case journal.Readiness:
		if n := len(s.Readiness); n > 0 && s.Readiness[n-1].What.Date == body.Date {
			s.Readiness = append(make([]*Told[training.Readiness], 0, n+roomForDays), s.Readiness[:n-1]...)
		}
		n := len(s.Readiness)
		if n == 0 || s.Readiness[n-1].What.Date >= body.Date {
			return false
		}
		s.Readiness = append(s.Readiness, &Told[training.Readiness]{e.ID, e.Session, body.Readiness})
		return true
	case journal.Soreness:
		n := len(s.Soreness)
		return n > 0 && s.Soreness[n-1].What.Date < body.Date && extended(&s.Soreness, e, body.Soreness)
	case journal.Note:
		return extended(&s.Notes, e, body)
	}
	return false
}

// roomForDays is how many days of answers a list that had to be copied takes
// before it has to be copied again.
const roomForDays = 64

func extended[T any](list *[]Told[T], e journal.Event, what T) bool {
	*list = append(*list, Told[T]{e.ID, e.Session, what})
	return true
}

// told lists the events of a kind that count, in the order of their ids.
func told[B journal.Body, T any](f *Folding, k journal.Kind, of func(B) T) []Told[T] {
	if len(f.kinds[k]) == 0 {
		return nil
	}
	out := make([]Told[T], 0, len(f.kinds[k]))
	for _, n := range f.kinds[k] {
		e := &f.events[n]
		if body, ok := e.Body.(B); ok && !f.dead[n] {
			out = append(out, Told[T]{e.ID, e.Session, of(body)})
		}
	}
	if len(out) == 0 {
		return nil // so that equal States are equal to the letter
	}
	return out
}

// last is the latest event of a kind that counts; zero without any.
func last[B journal.Body](f *Folding, k journal.Kind) Told[B] {
	for _, n := range slices.Backward(f.kinds[k]) {
		e := f.events[n]
		if body, ok := e.Body.(B); ok && !f.dead[n] {
			return Told[B]{e.ID, e.Session, body}
		}
	}
	return Told[B]{}
}

// profile is the last profile written, with the places written or given up
// since under their names.
func (f *Folding) profile(s *State) {
	written := last[journal.Profile](f, journal.ProfileWritten)
	s.Profile = written.What.Profile
	places := slices.Clone(s.Profile.Places)
	type step struct {
		by    journal.ID
		place training.Place
		gone  bool
	}
	var steps []step
	for _, t := range told(f, journal.PlaceWritten, func(p journal.Place) training.Place { return p.Place }) {
		steps = append(steps, step{t.Event, t.What, false})
	}
	for _, t := range told(f, journal.PlaceRemoved, func(p journal.NoPlace) string { return p.Name }) {
		steps = append(steps, step{t.Event, training.Place{Name: t.What}, true})
	}
	order.By(steps, func(a, b step) int { return a.by.Compare(b.by) })
	for _, x := range steps {
		if x.by.Compare(written.Event) < 0 {
			continue
		}
		i := slices.IndexFunc(places, func(p training.Place) bool { return p.Name == x.place.Name })
		switch {
		case x.gone && i >= 0:
			places = without(places, func(p training.Place) bool { return p.Name == x.place.Name })
		case x.gone:
		case i >= 0:
			places[i] = x.place
		default:
			places = append(places, x.place)
		}
	}
	s.Profile.Places = places
}

// plan is the plans adopted and what changed in them. Of two answers to the
// same question the earlier stands, whichever device gave it.
func (f *Folding) plan(s *State) {
	s.Plan = Told[training.Plan]{}
	s.Plans = told(f, journal.PlanAdopted, func(p journal.Plan) training.Plan { return p.Plan })
	if n := len(s.Plans); n > 0 {
		s.Plan = s.Plans[n-1]
	}
	s.Changes, s.Declined = nil, nil
	type answer struct {
		plan journal.ID
		key  string
	}
	seen := map[answer]bool{}
	for _, c := range told(f, journal.PlanChanged, func(c journal.Changes) journal.Changes { return c }) {
		to := answer{f.events[f.at[c.Event]].Base, c.What.Key}
		if !seen[to] {
			seen[to] = true
			s.Changes = append(s.Changes, Changed{c, to.plan})
		}
	}
	for _, d := range told(f, journal.ProposalDeclined, func(d journal.Declined) string { return d.Key }) {
		if d.Event.Compare(s.Plan.Event) > 0 {
			s.Declined = append(s.Declined, d.What)
		}
	}
}

func (f *Folding) pain(s *State) {
	s.Pain = told(f, journal.PainReported, func(p journal.Pain) training.ReportedPain { return p.ReportedPain })
	moment := func(m training.PainMoment) int { return slices.Index(training.PainMoments, m) }
	sort(s.Pain, func(a, b Told[training.ReportedPain]) int {
		return cmp.Or(cmp.Compare(a.What.Date, b.What.Date), cmp.Compare(moment(a.What.Moment), moment(b.What.Moment)))
	})
}

func (f *Folding) readiness(s *State) {
	list := daily(told(f, journal.ReadinessChecked, func(r journal.Readiness) training.Readiness { return r.Readiness }),
		func(r training.Readiness) training.Date { return r.Date })
	s.Readiness = nil
	for i := range list {
		s.Readiness = append(s.Readiness, &list[i])
	}
}

func (f *Folding) soreness(s *State) {
	s.Soreness = daily(told(f, journal.SorenessReported, func(r journal.Soreness) training.Soreness { return r.Soreness }),
		func(r training.Soreness) training.Date { return r.Date })
}

// sort is stable, and quick with what is in order: devices write in order.
func sort[T any](list []T, compare func(a, b T) int) {
	if !slices.IsSortedFunc(list, compare) {
		order.By(list, compare)
	}
}

// daily keeps the last answer of each day, by day.
func daily[T any](list []Told[T], day func(T) training.Date) []Told[T] {
	sort(list, func(a, b Told[T]) int { return cmp.Compare(day(a.What), day(b.What)) })
	out := list[:0]
	for i, x := range list {
		if i+1 == len(list) || day(list[i+1].What) != day(x.What) {
			out = append(out, x)
		}
	}
	return out
}

// flags are the answers as they were given, each flag apart.
func (f *Folding) flags(s *State) {
	s.Flags = nil
	for _, t := range told(f, journal.FlagsAnswered, func(b journal.Flags) journal.Flags { return b }) {
		day := f.events[f.at[t.Event]].Date()
		for _, id := range t.What.Raised {
			s.Flags = append(s.Flags, FlagAnswer{id, day, false, t.Event})
		}
		for _, id := range t.What.Cleared {
			s.Flags = append(s.Flags, FlagAnswer{id, day, true, t.Event})
		}
	}
}

func (f *Folding) tests(s *State) {
	s.Tests = told(f, journal.TestDone, func(t journal.Test) training.TestResult { return t.TestResult })
	order.By(s.Tests, func(a, b Told[training.TestResult]) int {
		return cmp.Or(cmp.Compare(a.What.Date, b.What.Date), cmp.Compare(a.What.Test, b.What.Test))
	})
}

// pauses are the last word on each, without those taken back.
func (f *Folding) pauses(s *State) {
	by := map[string]Told[journal.Pause]{}
	for _, t := range told(f, journal.PauseWritten, func(p journal.Pause) journal.Pause { return p }) {
		by[t.What.Key] = t
	}
	s.Pauses = nil
	for _, t := range by {
		if !t.What.None {
			s.Pauses = append(s.Pauses, t)
		}
	}
	order.By(s.Pauses, func(a, b Told[journal.Pause]) int {
		return cmp.Or(cmp.Compare(a.What.Span.From, b.What.Span.From), cmp.Compare(a.What.Key, b.What.Key))
	})
}

// parkedEvents are those kept and not applied, by id.
func (f *Folding) parkedEvents(s *State) {
	s.Parked = nil
	for _, e := range f.rivals {
		s.Parked = append(s.Parked, Parked{e, AnotherBody})
	}
	for _, n := range f.kinds[unread] {
		s.Parked = append(s.Parked, Parked{f.events[n], TooNew})
	}
	for _, n := range f.kinds[marks] {
		if i, ok := f.at[f.events[n].Base]; ok && f.events[i].IsMark() {
			s.Parked = append(s.Parked, Parked{f.events[n], NoTarget})
		}
	}
	order.By(s.Parked, func(a, b Parked) int {
		return cmp.Or(a.Event.ID.Compare(b.Event.ID), cmp.Compare(string(encoding(a.Event)), string(encoding(b.Event))))
	})
}
