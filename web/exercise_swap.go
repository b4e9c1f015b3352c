package web

import (
	"net/http"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/page"
)

// swapIn has an exercise stand in for another in the day's session, where that is
// offered; otherwise the page says why it is not.
func (s *Server) swapIn(a *ask) error {
	x, err := s.exercisePage(a)
	if err != nil {
		return err
	}
	if x.Offer.In { // sent twice
		return a.goOn(exercisePath(x.ID))
	}
	if x.Offer.Instead == "" || x.Offer.Instead != a.r.FormValue("from") || x.Offer.Session != a.r.FormValue("session") {
		s.show(a, http.StatusUnprocessableEntity, page.TheExercise(x))
		return nil
	}
	w, err := s.App.Swap(a.r.Context(), a.by, app.Which{Session: x.Offer.Session, Date: a.by.Today()}, journal.Swap{From: x.Offer.Instead, To: x.ID})
	if err != nil {
		return err
	}
	return a.goOn(exercisePath(x.ID) + "?swapped=" + w.Name().String())
}
