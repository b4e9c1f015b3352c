package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// written is an event as it is written: one spelling for each event, so that two
// encodings are equal when the events are.
type written struct {
	ID      ID      `json:"id"`
	Athlete string  `json:"athlete"`
	Device  string  `json:"device"`
	Seq     int64   `json:"seq"`
	Session string  `json:"session,omitempty"`
	Slot    Slot    `json:"slot,omitzero"`
	Kind    Kind    `json:"kind"`
	Version int     `json:"version"`
	At      Instant `json:"at"`
	Zone    Zone    `json:"tz,omitempty"`
	Mono    Elapsed `json:"mono,omitempty"`
	Base    ID      `json:"base,omitzero"`
	Body    Body    `json:"body"`
}

// Encode is e in its one canonical spelling: a line of JSON without the line's
// end, fields in fixed order, nothing that says nothing, no list that is null.
// The error says why e cannot be written: it has no body or another kind's, or
// holds a number that is none.
func Encode(e Event) ([]byte, error) {
	if e.Body == nil || e.Body.Kind() != e.Kind {
		return nil, fmt.Errorf("encode %s %s: %w", e.Kind, e.ID, errForeignBody)
	}
	line, err := canonical(written{e.ID, e.Athlete, e.Device, e.Seq, e.Session, e.Slot, e.Kind, e.Version, e.At, e.Zone, e.Mono, e.Base, listed(e.Body)})
	if err != nil {
		return nil, fmt.Errorf("encode %s %s: %w", e.Kind, e.ID, err)
	}
	return line, nil
}

var errForeignBody = errors.New("its body is missing or another kind's")

// canonical is v as compact JSON that keeps <, > and & as they are.
func canonical(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
