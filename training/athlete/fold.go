package athlete

import (
	"bytes"
	"slices"

	"github.com/legwork-run/legwork/training/journal"
)

// Fold is the State that the events add up to. Order, repetition and missing
// neighbours do not matter: an edit may come before what it edits.
func Fold(events []journal.Event) State {
	f := NewFolding(len(events))
	for _, e := range events {
		f.Add(e)
	}
	return f.State()
}

// Folding is a State that grows: what one more event changes is worked out
// without folding the others again. It belongs to one caller; the States it
// gives may be shared.
type Folding struct {
	events []journal.Event
	at     map[journal.ID]int // in events
	rivals []journal.Event    // other bodies under an id that is taken
	dead   []bool             // taken back, by number as in events
	marks  map[journal.ID]mark
	edits  map[journal.ID]list // by the set they edit
	moved  map[journal.ID]list // sets by the one whose place they take, see goesBy
	kinds  map[journal.Kind]list
	// sessions by id; changed are those whose log is to be worked out again.
	sessions map[string]*sessionEvents
	changed  []*sessionEvents
	// runs by key, and the same of them; sources are those of the calendars.
	runs        map[string]*runEvents
	changedRuns []*runEvents
	sources     map[string]Run
	stale       uint64 // one bit for each of views
	state       State
}

// list is events by their number in Folding.events, ascending by id.
type list []int32

// mark is the last word on whether an event counts.
type mark struct {
	by     journal.ID
	undone bool
}

// NewFolding is a Folding of nothing, with room for so many events.
func NewFolding(room int) *Folding {
	return &Folding{
		events: make([]journal.Event, 0, room), dead: make([]bool, 0, room), at: make(map[journal.ID]int, room),
		marks: map[journal.ID]mark{}, edits: map[journal.ID]list{}, moved: map[journal.ID]list{}, kinds: map[journal.Kind]list{},
		sessions: map[string]*sessionEvents{}, runs: map[string]*runEvents{}, stale: 1<<len(views) - 1,
	}
}

// Add brings in one more event. One that is there already changes nothing.
func (f *Folding) Add(e journal.Event) {
	if i, ok := f.at[e.ID]; ok {
		f.again(i, e)
		return
	}
	n := len(f.events)
	f.at[e.ID] = n
	f.events = append(f.events, e)
	f.dead = append(f.dead, f.marks[e.ID].undone)
	f.state.Events++
	if e.ID.Compare(f.state.Latest) > 0 {
		f.state.Latest, f.state.Zone = e.ID, e.Zone
	}
	f.place(e, n)
}

// place puts event number n where it has its effect.
func (f *Folding) place(e journal.Event, n int) {
	switch {
	case isUnread(e):
		f.keep(unread, n)
	case e.IsMark():
		f.keep(marks, n)
		f.mark(e)
	case e.Kind == journal.SetEdited:
		f.edits[e.Base] = f.insert(f.edits[e.Base], n)
		f.touch(e.Base)
	case inSession(e):
		f.session(e.Session, n)
		if was := e.TookPlaceOf(); !was.IsZero() {
			f.moved[was] = f.insert(f.moved[was], n)
			f.touch(was)
		}
	case runKey(e) != "":
		r := f.runOf(runKey(e))
		r.events = f.insert(r.events, n)
		f.changeRun(r)
	default:
		f.keep(e.Kind, n)
	}
}

// Lists that hold events of several kinds.
const (
	unread journal.Kind = "unread" // that cannot be read, whatever their kind
	marks  journal.Kind = "marks"  // undone and restored
)

func (f *Folding) keep(k journal.Kind, n int) {
	l := f.insert(f.kinds[k], n)
	f.kinds[k] = l
	bits := viewOf(k)
	if f.stale&bits == 0 && l[len(l)-1] == int32(n) && !f.dead[n] && f.extend(f.events[n]) {
		return
	}
	f.stale |= bits
}

func (f *Folding) session(id string, n int) {
	s := f.sessions[id]
	if s == nil {
		s = &sessionEvents{id: id}
		f.sessions[id] = s
	}
	s.events = f.insert(s.events, n)
	f.change(s)
}

func (f *Folding) change(s *sessionEvents) {
	if !s.changed {
		s.changed = true
		f.changed = append(f.changed, s)
	}
}

// mark notes that e takes another event back, or puts it back.
func (f *Folding) mark(e journal.Event) {
	if m, ok := f.marks[e.Base]; ok && m.by.Compare(e.ID) > 0 {
		return
	}
	undone := e.Kind == journal.EventUndone
	f.marks[e.Base] = mark{e.ID, undone}
	if i, ok := f.at[e.Base]; ok {
		f.dead[i] = undone
	}
	f.touch(e.Base)
}

func isUnread(e journal.Event) bool {
	_, ok := e.Body.(journal.Unread)
	return ok
}

// touch has everything worked out again that the event id has a part in.
func (f *Folding) touch(id journal.ID) {
	i, ok := f.at[id]
	if !ok {
		return // it will be worked out when it comes
	}
	e := f.events[i]
	switch {
	case e.IsMark(), isUnread(e): // nothing to take back
	case e.Kind == journal.SetEdited:
		f.touch(e.Base)
	case inSession(e):
		f.change(f.sessions[e.Session])
		if was := e.TookPlaceOf(); !was.IsZero() {
			f.touch(was)
		}
	case runKey(e) != "":
		f.changeRun(f.runs[runKey(e)])
	default:
		f.stale |= viewOf(e.Kind)
	}
}

// elsewhere reports whether a set counts in another place: one that took its
// place stands, or one that took that one's.
func (f *Folding) elsewhere(id journal.ID) bool {
	for _, n := range f.moved[id] {
		if !f.dead[n] || f.elsewhere(f.events[n].ID) {
			return true
		}
	}
	return false
}

func inSession(e journal.Event) bool {
	switch body := e.Body.(type) {
	case journal.Effort:
		return body.Run == ""
	case journal.Start, journal.Finish, journal.Skip, journal.Move, journal.Set, journal.Choice, journal.Swap, journal.Replace, journal.LeftOut:
		return true
	}
	return false
}

// again is what becomes of an event whose id is taken by number i: nothing when
// it says the same; otherwise the one whose encoding sorts first stands, so
// that the order they came in does not matter, and the other is parked.
func (f *Folding) again(i int, e journal.Event) {
	old := encoding(f.events[i])
	latest := encoding(e)
	order := bytes.Compare(latest, old)
	if order == 0 || slices.ContainsFunc(f.rivals, func(r journal.Event) bool { return bytes.Equal(encoding(r), latest) }) {
		return
	}
	if order > 0 {
		f.rivals = append(f.rivals, e)
		f.stale |= viewOf(unread)
		return
	}
	f.rivals = append(f.rivals, f.events[i])
	f.events[i] = e
	fresh := NewFolding(len(f.events))
	for _, x := range f.events {
		fresh.Add(x)
	}
	fresh.rivals = f.rivals
	*f = *fresh
}

func encoding(e journal.Event) []byte {
	b, err := journal.Encode(e)
	if err != nil {
		return []byte(err.Error()) // what cannot be written down was never stored
	}
	return b
}

// insert puts event number n into l. Devices write in order, so its place is
// nearly always the end.
func (f *Folding) insert(l list, n int) list {
	id := f.events[n].ID
	if k := len(l); k == 0 || f.events[l[k-1]].ID.Compare(id) < 0 {
		return append(l, int32(n))
	}
	i, _ := slices.BinarySearchFunc(l, id, func(a int32, id journal.ID) int { return f.events[a].ID.Compare(id) })
	return slices.Insert(l, i, int32(n))
}
