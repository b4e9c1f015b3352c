package athlete

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
)

// runEvents is what the journal says of one run, and what it adds up to.
type runEvents struct {
	key     string
	events  list
	changed bool
	run     *Run // nil = there is no such run
}

// runKey is the run that e is about; empty when it is about none or many.
func runKey(e journal.Event) string {
	switch body := e.Body.(type) {
	case journal.PlannedRun:
		return body.Key
	case journal.MovedRun:
		return body.Key
	case journal.NoRun:
		return body.Key
	case journal.DoneRun:
		return body.Key
	case journal.Effort:
		return body.Run
	}
	return ""
}

func (f *Folding) runOf(key string) *runEvents {
	r := f.runs[key]
	if r == nil {
		r = &runEvents{key: key}
		f.runs[key] = r
	}
	return r
}

func (f *Folding) changeRun(r *runEvents) {
	if !r.changed {
		r.changed = true
		f.changedRuns = append(f.changedRuns, r)
	}
}

// calendars are the runs and the other sports of every source as it was read
// last. Every run may have changed.
func (f *Folding) calendars(s *State) {
	latest := map[string]Told[journal.Calendar]{}
	for _, t := range told(f, journal.CalendarImported, func(c journal.Calendar) journal.Calendar { return c }) {
		latest[t.What.Source] = t
	}
	list := make([]Told[journal.Calendar], 0, len(latest))
	for _, t := range latest {
		list = append(list, t)
	}
	order.By(list, func(a, b Told[journal.Calendar]) int { return a.Event.Compare(b.Event) })
	s.Busy, f.sources = nil, map[string]Run{}
	for _, t := range list {
		for _, r := range t.What.Runs {
			f.sources[r.Key] = Run{Key: r.Key, DoneRun: training.DoneRun{Run: r.Run}, Event: t.Event}
			f.runOf(r.Key)
		}
		s.Busy = append(s.Busy, t.What.Busy...)
	}
	order.By(s.Busy, func(a, b training.Busy) int {
		return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.Start, b.Start), cmp.Compare(a.Title, b.Title))
	})
	for _, r := range f.runs {
		f.changeRun(r)
	}
}

// runViews brings the runs whose events changed up to date.
func (f *Folding) runViews() {
	if len(f.changedRuns) == 0 {
		return
	}
	s := &f.state
	s.Runs = without(s.Runs, func(r *Run) bool { return f.runs[r.Key].changed })
	for _, r := range f.changedRuns {
		r.changed = false
		if r.run = f.runNow(r); r.run != nil {
			s.Runs = append(s.Runs, r.run)
		}
	}
	f.changedRuns = f.changedRuns[:0]
	if !slices.IsSortedFunc(s.Runs, compareRuns) {
		order.By(s.Runs, compareRuns)
	}
}

func compareRuns(a, b *Run) int {
	return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.Start, b.Start), cmp.Compare(a.Key, b.Key))
}

// runNow is the run under one key:
//
//  1. As its source had it when that was last read; of two sources with a run
//     of one key, the one read last.
//  2. A run planned by hand replaces the source's.
//  3. A move by hand stays when the source is read again.
//  4. A run removed by hand stays away unless it was planned by hand again.
//  5. A run done is as it was done, whatever was planned.
func (f *Folding) runNow(r *runEvents) *Run {
	now, there := f.sources[r.key] // Rule 1.
	done := false
	effort := training.RPE(0)
	for _, n := range r.events {
		e := f.events[n]
		if f.dead[n] {
			continue
		}
		switch body := e.Body.(type) {
		case journal.PlannedRun: // Rule 2.
			if !done {
				now, there = Run{Key: r.key, DoneRun: training.DoneRun{Run: body.Run}, Event: e.ID}, true
			}
		case journal.MovedRun: // Rule 3.
			if !done {
				now.Date, now.Start, now.StartAssumed, now.Moved, now.Event = body.Date, body.Start, false, true, e.ID
			}
		case journal.NoRun: // Rule 4.
			there = there && done
		case journal.DoneRun: // Rule 5.
			now, there, done = Run{Key: r.key, DoneRun: body.Run, Event: e.ID}, true, true
			now.Done = true
		case journal.Effort:
			effort = body.Effort
		}
	}
	if !there {
		return nil
	}
	if effort > 0 {
		now.Effort = effort
	}
	return &now
}
