package web

import (
	"net/http"
	"slices"

	"github.com/legwork-run/legwork/picture/chart"
)

var setUnit = chart.Unit{One: "set", Many: "sets"}

// figurePath is where the picture of an exercise is.
func figurePath(exercise string) string { return "/figure/" + exercise }

// figureAs is where it is in another shape.
func figureAs(exercise string, as shape) string { return figurePath(exercise) + "/" + string(as) }

// figure serves the picture of an exercise, which shows it in light and in dark.
func (s *Server) figure(a *ask) error { return s.figureIn(a, stripShape) }

// figureShaped serves it in the shape that is asked for.
func (s *Server) figureShaped(a *ask) error {
	as := shape(a.r.PathValue("shape"))
	if !slices.Contains([]shape{thumbShape, movingShape, musclesShape}, as) {
		return errNowhere
	}
	return s.figureIn(a, as)
}

func (s *Server) figureIn(a *ask, as shape) error {
	p, ok := s.gallery.of(s.Catalogue, a.r.PathValue("exercise"), as)
	if !ok {
		return errNowhere
	}
	h := a.w.Header()
	h.Set("Content-Type", "image/svg+xml")
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
	h.Set("Cache-Control", "public, max-age=86400")
	h.Set("ETag", p.tag)
	if a.r.Header.Get("If-None-Match") == p.tag {
		a.w.WriteHeader(http.StatusNotModified)
		return nil
	}
	_, _ = a.w.Write(p.svg) // a browser that went away needs no telling
	return nil
}
