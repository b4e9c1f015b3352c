package web

import (
	"errors"
	"net/http"
	"slices"
	"strconv"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/web/page"
)

// ending is the end of a session.
func (s *Server) ending(a *ask) error {
	v, err := s.session(a)
	if err != nil {
		return err
	}
	s.show(a, http.StatusOK, page.TheEnd(s.end(v)))
	return nil
}

func (s *Server) end(v view) page.Finish {
	f := page.Finish{Frame: s.frame("Done"), ID: v.Entry.ID, Name: "Session " + v.Entry.Name, Tally: tallyOf(v.Session, v.Log), Undo: v.lastEvent()}
	f.Bare = true
	for _, x := range []struct {
		effort int
		words  string
	}{{4, "easy"}, {6, "fair"}, {7, "hard"}, {8, "very hard"}, {10, "all I had"}} {
		f.Efforts = append(f.Efforts, page.Choice{Value: strconv.Itoa(x.effort), Text: x.words, Chosen: x.effort == 7})
	}
	return f
}

// finish ends a session.
func (s *Server) finish(a *ask) error {
	v, err := s.session(a)
	if err != nil {
		return err
	}
	effort, err := whole(a.r, "effort", 10)
	if err == nil {
		_, err = s.App.LogSession(a.r.Context(), a.by, app.SessionDone{Which: app.Which{Session: v.Entry.ID, Date: v.Date}, Effort: training.RPE(effort)})
	}
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		f := s.end(v)
		f.Wrong = plainly(invalid)
		s.show(a, http.StatusUnprocessableEntity, page.TheEnd(f))
		return nil
	}
	if err != nil {
		return err
	}
	return a.goOn(page.TodayPart.Path)
}

// skipReasons are why a session is left out, as the day's page offers them.
var skipReasons = []string{"no time", "tired", "other"}

// skip leaves a session out.
func (s *Server) skip(a *ask) error {
	v, err := s.session(a)
	if err != nil {
		return err
	}
	why := a.r.FormValue("why")
	if !slices.Contains(skipReasons, why) {
		why = ""
	}
	if _, _, err := s.App.Skip(a.r.Context(), a.by, v.Entry.ID, why); err != nil {
		return err
	}
	return a.goOn(page.TodayPart.Path)
}
