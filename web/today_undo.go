package web

import (
	"errors"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/page"
)

// undoneOn are the pages that an undo leads back to, besides a session, a week
// and today.
var undoneOn = []string{page.SettingsPart.Path, placesPath, importPath, painPath, morningPath, runCheckPath, pastPath}

// undo takes an event of the visitor's history back.
func (s *Server) undo(a *ask) error {
	event := eventIn(a, "event")
	if event == "" {
		return errNowhere
	}
	_, _, err := s.App.Undo(a.r.Context(), a.by, event)
	var invalid *training.InvalidError
	if errors.As(err, &invalid) && s.known(a, event, true) {
		err = nil // the form was sent twice
	}
	if err != nil {
		return err
	}
	if id := a.r.FormValue("session"); id != "" {
		return a.goOn(sessionPath(id))
	}
	if back := a.r.FormValue("back"); slices.Contains(undoneOn, back) || pastSessionPath.MatchString(back) || aTestPath.MatchString(back) {
		return a.goOn(back)
	}
	return a.goOn(s.returned(a, event))
}

// known reports whether an event is one of the visitor's, and is taken back or
// stands.
func (s *Server) known(a *ask, event string, undone bool) bool {
	actions, err := s.App.Actions(a.r.Context(), a.by)
	if err != nil {
		return false
	}
	for _, x := range actions {
		for _, e := range x.Events {
			if e.ID.String() == event {
				return x.Undone == undone
			}
		}
	}
	return false
}

// restore puts back what was taken back.
func (s *Server) restore(a *ask) error {
	event := eventIn(a, "event")
	if event == "" {
		return errNowhere
	}
	_, _, err := s.App.Restore(a.r.Context(), a.by, event)
	var invalid *training.InvalidError
	if errors.As(err, &invalid) && s.known(a, event, false) {
		err = nil // the form was sent twice
	}
	if err != nil {
		return err
	}
	return a.goOn(s.returned(a, ""))
}

// returned is the page that a form was sent from: the week it names, or today,
// with what was taken back.
func (s *Server) returned(a *ask, undone string) string {
	path, more := page.TodayPart.Path, "?"
	if monday, err := training.ParseDate(a.r.FormValue("from")); err == nil {
		path, more = weekPath(monday.Monday()), "&"
	}
	if undone != "" {
		path += more + "undone=" + undone
	}
	return path
}

// eventIn is the id of an event in a form or a path; empty when it is none.
func eventIn(a *ask, name string) string {
	v := a.r.FormValue(name)
	if _, err := journal.ParseID(v); err != nil {
		return ""
	}
	return v
}
