package web

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/web/pack"
)

// What may be handed in at once.
const (
	mostEvents = 200
	mostSync   = 256 << 10 // bytes
)

// handedIn is what a phone sends.
type handedIn struct {
	Protocol int               `json:"protocol"`
	Device   string            `json:"device"`
	Epoch    string            `json:"epoch"`
	Cursor   int64             `json:"cursor"`
	Events   []json.RawMessage `json:"events"`
}

// handedOut is what it is told.
type handedOut struct {
	Protocol int               `json:"protocol"`
	Epoch    string            `json:"epoch"`
	Answers  []syncAnswer      `json:"answers"`
	Cursor   int64             `json:"cursor"`
	More     bool              `json:"more"`
	Events   []json.RawMessage `json:"events"`
	Now      int64             `json:"now"`
}

// syncAnswer is what became of one event.
type syncAnswer struct {
	ID      string        `json:"id"`
	Verdict store.Verdict `json:"verdict"`
	Reason  store.Reason  `json:"reason,omitempty"`
	Why     string        `json:"why,omitempty"`
}

// sync takes in what a phone wrote, and tells it what others wrote. Each event is
// answered for itself: one that is wrong stops no other.
func (s *Server) sync(a *ask) error {
	in, err := readSync(a)
	if err != nil {
		var no *syncError
		if errors.As(err, &no) {
			return a.refuse(no.status, no.what, no.why)
		}
		return err
	}
	x := app.Delivery{Device: in.Device, Epoch: in.Epoch, Cursor: in.Cursor}
	for _, e := range in.Events {
		x.Lines = append(x.Lines, e)
	}
	got, err := s.App.Sync(a.r.Context(), a.by, x)
	if err != nil {
		return err
	}
	out := handedOut{
		Protocol: pack.Protocol, Epoch: got.Epoch.String(), Answers: []syncAnswer{}, Cursor: got.Cursor, More: got.More,
		Events: []json.RawMessage{}, Now: int64(a.by.Now),
	}
	for _, x := range got.Answers {
		out.Answers = append(out.Answers, syncAnswer{x.ID.String(), x.Verdict, x.Reason, x.Why})
	}
	for _, line := range got.Others {
		out.Events = append(out.Events, line)
	}
	body, err := json.Marshal(out)
	if err != nil {
		return fmt.Errorf("spell the answer: %w", err)
	}
	return a.json(http.StatusOK, body)
}

// syncError is what is wrong with all that was sent.
type syncError struct {
	status    int
	what, why string
}

func (e *syncError) Error() string { return e.what }

func readSync(a *ask) (in handedIn, err error) {
	no := func(status int, what, why string) (handedIn, error) { return in, &syncError{status, what, why} }
	if kind, _, err := mime.ParseMediaType(a.r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		return no(http.StatusUnsupportedMediaType, "not-json", "Send application/json.")
	}
	body, err := io.ReadAll(a.r.Body)
	if err != nil {
		return in, err
	}
	d := json.NewDecoder(strings.NewReader(string(body)))
	if err := d.Decode(&in); err != nil || d.More() {
		return no(http.StatusBadRequest, "not-json", "What was sent cannot be read.")
	}
	switch {
	case in.Protocol < 1:
		return no(http.StatusBadRequest, "no-protocol", "Say which protocol it is.")
	case len(in.Events) > mostEvents:
		return no(http.StatusRequestEntityTooLarge, "too-many", fmt.Sprintf("At most %d events at once.", mostEvents))
	case in.Cursor < 0:
		return no(http.StatusBadRequest, "no-cursor", "A cursor is 0 or more.")
	}
	return in, nil
}
