package app

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/unit"
)

// asked is which day was looked at, and on which.
type asked struct {
	date, today training.Date
	session     string
	minutes     unit.Minutes
	place       string
	writes      bool // by a pen that writes
}

// askedBy is the key of a question; false for one that supposes something, which
// is asked once.
func askedBy(by Pen, ask adaptation.Ask) (asked, bool) {
	s := ask.Suppose
	plain := len(ask.Without) == 0 && len(s.Pain) == 0 && len(s.Swaps) == 0 && len(s.Hurt) == 0
	return asked{ask.Date, by.Today(), ask.Session, ask.Minutes, ask.Place, by.Device != ""}, plain
}

// mostSeen is how many days of one history are kept as they were worked out.
// House rule: somebody looks at today, and at it in less time or elsewhere.
const mostSeen = 8

// seen is a day as it was worked out from the history up to a cursor; false when
// it was not, or when more has come since. What it holds is shared: nobody may
// write into it.
func (w *warmState) seen(cursor int64, q asked) (Today, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	t, ok := w.days[q]
	return t, ok && w.daysAt == cursor
}

// see keeps a day for whoever asks again before anything more comes.
func (w *warmState) see(cursor int64, q asked, t Today) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.days == nil || w.daysAt != cursor || len(w.days) >= mostSeen {
		w.days, w.daysAt = map[asked]Today{}, cursor
	}
	w.days[q] = t
}
