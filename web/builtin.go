package web

import (
	"net/http"

	"github.com/legwork-run/legwork/web/page"
)

// builtIn is the session for whom none can be made: what anybody may begin with
// on a floor and a chair.
//
// House rule: one exercise each for the front, the back and the lower part of the
// legs, the trunk and balance, the easiest of their ladders, far from any limit.
var builtIn = []struct{ exercise, dose string }{
	{"sit_to_stand", "2 x 10"},
	{"glute_bridge", "2 x 12"},
	{"calf_two", "2 x 12"},
	{"dead_bug", "2 x 6 a side"},
	{"sl_balance", "2 x 30 s a side"},
}

// orBuiltIn shows the built-in session to whom no session of their own could be
// made, and says so. Other errors are as they are.
func (s *Server) orBuiltIn(a *ask, err error) error {
	if err == nil {
		return nil
	}
	if t, _ := troubleOf(err); t.status < http.StatusInternalServerError {
		return err
	}
	t, there := s.amiss(a, err)
	if !there {
		return nil
	}
	p := page.BuiltIn{Frame: s.frame("A session all the same"), What: t.what}
	p.Bare = true
	for _, x := range builtIn {
		e, _ := s.Catalogue.Exercise(x.exercise)
		p.Exercises = append(p.Exercises, page.BuiltInRow{ID: e.ID, Name: e.Name, Dose: x.dose})
	}
	s.show(a, t.status, page.TheBuiltIn(p))
	return nil
}
