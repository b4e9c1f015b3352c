package web

import (
	"net/http"

	"github.com/legwork-run/legwork/web/page"
)

// more leads to the parts that the bar has no room for.
func (s *Server) more(a *ask) error {
	m := page.More{Frame: s.frame("More")}
	m.Here = page.MorePart
	s.show(a, http.StatusOK, page.TheRest(m))
	return nil
}
