package web

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"math"
	"net/http"
	"strconv"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/web/page"
)

// trouble is what went wrong as it is answered.
type trouble struct {
	status        int
	word          string // for programs
	heading, what string
	wait          time.Duration // when to come again; 0 = not said
}

// troubled answers with what went wrong: what the visitor can mend in words,
// anything else with nothing but that it is ours and a number to tell us.
func (s *Server) troubled(a *ask, err error) {
	t, ok := s.amiss(a, err)
	if !ok {
		return
	}
	p := page.Trouble{Frame: s.frame(t.heading), Heading: t.heading, What: t.what, Back: page.TodayPart}
	if p.Bare = a.visitor.Athlete == ""; p.Bare {
		p.Back = page.Part{Name: "To the beginning", Path: "/"}
	}
	s.show(a, t.status, page.Troubled(p))
}

// amiss is what is to be answered to an error; false when nobody is there to be
// answered. What only we can mend is written down.
func (s *Server) amiss(a *ask, err error) (trouble, bool) {
	if errors.Is(err, context.Canceled) && a.r.Context().Err() != nil {
		return trouble{}, false
	}
	t, known := troubleOf(err)
	if !known {
		number := errorNumber()
		s.Log.Error("a page failed", "route", pattern(a.r), "number", number, "error", err.Error())
		t.what += " If it stays, tell whoever runs this site number " + number + "."
	}
	if t.wait > 0 {
		a.w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(t.wait.Seconds()))))
	}
	return t, true
}

// errorNumber is one by which an error is found in the log.
func errorNumber() string {
	var b [4]byte
	_, _ = rand.Read(b[:]) // it never fails
	return hex.EncodeToString(b[:])
}

const ours = "This is our fault. What you logged before is safe. Try once more."

// troubleOf puts an error into words; false for one that only we can mend.
func troubleOf(err error) (trouble, bool) {
	var invalid *training.InvalidError
	var stopped *app.StoppedError
	var below *store.Trouble
	var many *tooMany
	var much *tooMuch
	var read *http.MaxBytesError
	const amiss = "That did not work"
	switch {
	case errors.Is(err, errNowhere):
		return trouble{http.StatusNotFound, "not-found", "There is no such page", "It may have been one, or it belongs to somebody else.", 0}, true
	case errors.Is(err, errForeign):
		return trouble{http.StatusForbidden, "foreign", "Not from here", "This was sent from a page of another address, so nothing was done. Open this site by its own address and do it there. If it stays, the proxy before it changes the Host header.", 0}, true
	case errors.Is(err, errCutOff):
		return trouble{http.StatusRequestTimeout, "cut-off", "That did not arrive whole", "The network broke off or was too slow, and nothing was changed. What you logged before is safe. Send it again.", 0}, true
	case errors.As(err, &stopped):
		return trouble{http.StatusConflict, "stopped", "Not before somebody has looked", "A warning sign is up. See a clinician first.", 0}, true
	case errors.As(err, &invalid):
		return trouble{http.StatusUnprocessableEntity, "invalid", amiss, plainly(invalid), 0}, true
	case errors.As(err, &many):
		return many.trouble(), true
	case errors.As(err, &much):
		return tooLarge(much.most), true
	case errors.As(err, &read):
		return tooLarge(read.Limit), true
	case errors.As(err, &below):
		return storeTrouble(below)
	}
	return trouble{http.StatusInternalServerError, "our-fault", amiss, ours, 0}, false
}

func (e *tooMany) trouble() trouble {
	if e == errBusy {
		return trouble{http.StatusServiceUnavailable, "busy", "Many are here at once", "What you logged before is safe. Try again in a moment.", e.wait}
	}
	if e.limit == "guests" {
		return trouble{http.StatusTooManyRequests, "too-many", "Many new people just now", "Wait " + waited(e.wait) + " and begin then, or begin over another network. Nothing was lost.", e.wait}
	}
	if e.limit == "written" {
		return e.full()
	}
	return trouble{http.StatusTooManyRequests, "too-many", "That was a lot at once", "Wait " + waited(e.wait) + " and load this page again. What you logged before is safe.", e.wait}
}

// full is said where a history has grown by too much.
func (e *tooMany) full() trouble {
	t := trouble{http.StatusTooManyRequests, "too-many", "That is more than fits", "Nothing of this was kept; what you logged before is safe. A history takes so much a day here, and a guest's less: keep yours under Account", e.wait}
	if e.wait >= never {
		t.wait = 0
		t.what += "."
		return t
	}
	t.what += ", or wait " + waited(e.wait) + " and send it again."
	return t
}

// waited is a time to wait in words.
func waited(d time.Duration) string {
	if s := int(math.Ceil(d.Seconds())); s < 2 {
		return "a second"
	} else if s < 120 {
		return strconv.Itoa(s) + " seconds"
	}
	if d > 2*time.Hour {
		return strconv.Itoa(int(math.Ceil(d.Hours()))) + " hours"
	}
	return strconv.Itoa(int(math.Ceil(d.Minutes()))) + " minutes"
}

func tooLarge(most int64) trouble {
	text := strconv.FormatInt(most>>10, 10) + " kB"
	if most >= 1<<20 {
		text = strconv.FormatInt(most>>20, 10) + " MB"
	}
	return trouble{http.StatusRequestEntityTooLarge, "too-large", "That is too much at once", "This page takes " + text + ". Nothing of it was kept, what was here before is safe; send it in smaller parts.", 0}
}

// storeTrouble is what a visitor needs to know of something wrong below the
// store. What is to be done about it stands in the log, for whoever can.
func storeTrouble(t *store.Trouble) (trouble, bool) {
	out := trouble{status: http.StatusServiceUnavailable, word: "store", heading: "Not now", wait: 30 * time.Second}
	switch t.Kind {
	case store.ErrFull:
		out.what = "The disk of this site is full, so nothing can be written. What you logged before is safe and can be read. Tell whoever runs the site."
	case store.ErrUnreachable, store.ErrBusy:
		out.what = "The database does not answer. What you logged before is safe. Try again in a moment."
	case store.ErrReadOnly, store.ErrFailing, store.ErrDamaged:
		out.what = "Nothing can be written just now. What can be read is safe to read. Tell whoever runs the site; the log says what to do."
	default:
		out.what = ours
	}
	return out, false
}
