package faulttest

import (
	"context"
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/storetest"
)

// Promise is everything that a store has said it applied: ids by athlete.
type Promise map[string]map[string]bool

// Hear takes in what Write says, a line or several; other lines are left alone.
func (p Promise) Hear(text string) {
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		if len(words) < 2 || words[0] != "applied" {
			continue
		}
		if p[words[1]] == nil {
			p[words[1]] = map[string]bool{}
		}
		for _, id := range words[2:] {
			p[words[1]][id] = true
		}
	}
}

// Size is how many events were promised.
func (p Promise) Size() int {
	n := 0
	for _, ids := range p {
		n += len(ids)
	}
	return n
}

// LostError is a store that does not have what it said it applied.
type LostError struct{ Missing, Promised int }

// Error says how many are missing.
func (e *LostError) Error() string {
	return fmt.Sprintf("%d of %d applied events are missing", e.Missing, e.Promised)
}

// Kept is nil when the store keeps the promise:
//
//  1. its own check is content: pages, seals, cursors without gaps;
//  2. cursors read from outside have no gaps either, and no event is there twice;
//  3. no session is there in half;
//  4. every event that was promised is there, and what was there last is a
//     duplicate when it is handed in again.
func (p Promise) Kept(ctx context.Context, s storetest.Store) error {
	if err := s.Check(ctx); err != nil { // Rule 1.
		return err
	}
	everybody, err := s.Athletes(ctx)
	if err != nil {
		return err
	}
	found := Promise{}
	for _, a := range everybody {
		h, err := read(ctx, s, a.ID)
		if err != nil {
			return err
		}
		found[a.ID] = h.ids
		if err := h.again(ctx, s, a.ID); err != nil { // Rule 4.
			return err
		}
	}
	missing := 0
	for athlete, ids := range p { // Rule 4.
		for id := range ids {
			if !found[athlete][id] {
				missing++
			}
		}
	}
	if missing > 0 {
		return &LostError{missing, p.Size()}
	}
	return nil
}

// history is what was read of one athlete.
type history struct {
	ids  map[string]bool
	last []byte // the newest line
}

// read reads a history in pages.
func read(ctx context.Context, s storetest.Store, athlete string) (history, error) {
	h := history{ids: map[string]bool{}}
	sessions := map[string]int{}
	for at := int64(0); ; {
		page, err := s.Since(ctx, athlete, at, 500)
		if err != nil {
			return h, err
		}
		if len(page) == 0 {
			return h, halves(sessions) // Rule 3.
		}
		for _, entry := range page {
			if entry.Cursor != at+1 { // Rule 2.
				return h, fmt.Errorf("%s: after entry %d comes %d", athlete, at, entry.Cursor)
			}
			e, err := entry.Event()
			if err != nil {
				return h, err
			}
			if h.ids[e.ID.String()] {
				return h, fmt.Errorf("%s: event %s is there twice", athlete, e.ID)
			}
			at, h.last = entry.Cursor, entry.Line
			h.ids[e.ID.String()] = true
			sessions[e.Session]++
		}
	}
}

// halves is an error about a session that has not as many sets as its name says;
// other names say nothing.
func halves(sessions map[string]int) error {
	for name, have := range sessions {
		if want, err := setsOf(name); err == nil && have != want {
			return fmt.Errorf("session %q has %d sets", name, have)
		}
	}
	return nil
}

// again hands the newest event in once more.
func (h history) again(ctx context.Context, s storetest.Store, athlete string) error {
	if h.last == nil {
		return nil
	}
	r, err := s.AppendRaw(ctx, athlete, [][]byte{h.last}, storetest.Noon)
	if err != nil {
		return err
	}
	if r.Answers[0].Verdict != store.Duplicate {
		return fmt.Errorf("%s: the newest event handed in again: %+v", athlete, r.Answers[0])
	}
	return nil
}
