package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"unicode/utf8"
)

// ErrNotAnEvent says that bytes are no event at all, newer or older.
var ErrNotAnEvent = errors.New("not an event")

// Decode reads one event. A body of an older version is brought up to date; one
// of an unknown kind or a newer version is kept as it came, less the blanks
// between its parts, with an Unread body. The error wraps ErrNotAnEvent when the
// bytes are no event, or says which part of a known body cannot be read.
func Decode(line []byte) (Event, error) { return decode(line, nil) }

// Decoder reads many events. Texts that come again, as those of exercises, rules
// and sessions do, are one copy in all of them. It is for one goroutine.
type Decoder struct{ known reused }

// Decode reads one event as the function Decode does.
func (d *Decoder) Decode(line []byte) (Event, error) { return decode(line, &d.known) }

func decode(line []byte, known *reused) (Event, error) {
	if !utf8.Valid(line) {
		return Event{}, fmt.Errorf("%w: it is not text in UTF-8", ErrNotAnEvent)
	}
	if w, ok := plain(bytes.TrimRight(line, "\r\n"), known); ok {
		if e, err := opened(w, quick{true, known}); err == nil {
			return e, nil
		}
	}
	w, err := envelope(line)
	if err != nil {
		return Event{}, fmt.Errorf("%w: %w", ErrNotAnEvent, err)
	}
	e, err := opened(w, quick{})
	if err != nil {
		return Event{}, fmt.Errorf("event %s, %s: %w", w.ID, w.Kind, err)
	}
	return e, nil
}

// quick says whether a body is tried the quick way first, and what is known then.
type quick struct {
	first bool
	known *reused
}

// wire is an event whose body is not read yet.
type wire struct {
	ID      ID              `json:"id"`
	Athlete string          `json:"athlete"`
	Device  string          `json:"device"`
	Seq     int64           `json:"seq"`
	Session string          `json:"session"`
	Slot    Slot            `json:"slot"`
	Kind    Kind            `json:"kind"`
	Version int             `json:"version"`
	At      Instant         `json:"at"`
	Zone    Zone            `json:"tz"`
	Mono    Elapsed         `json:"mono"`
	Base    ID              `json:"base"`
	Body    json.RawMessage `json:"body"`
}

// complete is an error unless w has what every event has.
func (w wire) complete() error {
	switch {
	case w.ID.IsZero():
		return errors.New("its id is missing")
	case w.Kind == "":
		return errors.New("its kind is missing")
	case w.Version < 1:
		return errors.New("its version is missing or below 1")
	case len(w.Body) == 0 || w.Body[0] != '{':
		return errors.New("its body is missing or no object")
	}
	return nil
}

// envelope reads an event in whatever order and with whatever blanks it came.
func envelope(line []byte) (wire, error) {
	var w wire
	if err := strict(line, &w, "body"); err != nil {
		return w, err
	}
	return w, w.complete()
}

// opened is w with its body read.
func opened(w wire, way quick) (Event, error) {
	e := Event{w.ID, w.Athlete, w.Device, w.Seq, w.Session, w.Slot, w.Kind, w.Version, w.At, w.Zone, w.Mono, w.Base, nil}
	known, ok := find(w.Kind)
	var err error
	switch {
	case !ok:
		e.Body, err = unread(w, "its kind is not known here")
	case w.Version > known.version:
		e.Body, err = unread(w, fmt.Sprintf("it has version %d and this program reads up to %d", w.Version, known.version))
	default:
		e.Version = known.version
		e.Body, err = known.body(w.Version, w.Body, way)
	}
	return e, err
}

// unread keeps a body nobody can read here: letter for letter, but in one line.
func unread(w wire, why string) (Body, error) {
	var b bytes.Buffer
	if err := json.Compact(&b, w.Body); err != nil {
		return nil, err
	}
	return Unread{w.Kind, b.String(), why}, nil
}

// body reads a body of version v, up to the newest.
func (k kind) body(v int, raw []byte, way quick) (Body, error) {
	for ; v < k.version; v++ {
		next, err := k.upcasts[v-1](raw)
		if err != nil {
			return nil, fmt.Errorf("from version %d to %d: %w", v, v+1, err)
		}
		raw = next
	}
	return k.read(raw, way)
}

// reader reads the newest version of one type of body.
type reader func(raw []byte, way quick) (Body, error)

// readerOf is the reader of bodies of a type. One for each type in code of its own
// would take a program ten kilobytes more.
func readerOf(t reflect.Type) reader {
	plain := shapeOf(t)
	return func(raw []byte, way quick) (Body, error) {
		if plain != nil && way.first {
			if into := reflect.New(t).Elem(); plainBody(plain, raw, way.known, into) {
				return into.Interface().(Body), nil
			}
		}
		into := reflect.New(t)
		err := strict(raw, into.Interface(), "")
		return into.Elem().Interface().(Body), err
	}
}

// strict reads one value and nothing after it. A field nobody knows and a field
// that stands there twice are errors, but inside the field except: leaving one
// out silently would lose what somebody wrote down.
func strict(raw []byte, into any, except string) error {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return fault(err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("something follows its end")
	}
	return distinct(raw, except)
}
