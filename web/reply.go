package web

import (
	"net/http"

	"github.com/a-h/templ"

	"github.com/legwork-run/legwork/web/page"
)

// frame is what stands around a page.
func (s *Server) frame(title string) page.Frame {
	return page.Frame{
		Title: title, Style: s.assets.style, Icon: s.assets.icon, Touch: s.assets.icons[180], Map: s.assets.importMap,
		Scripts: []string{s.assets.modules["core"]}, Plain: s.Plain,
	}
}

// scripted is f with the modules that its page begins with, by name.
func (s *Server) scripted(f page.Frame, modules ...string) page.Frame {
	for _, m := range modules {
		f.Scripts = append(f.Scripts, s.assets.modules[m])
	}
	return f
}

// show answers with a page.
func (s *Server) show(a *ask, status int, c templ.Component) {
	a.w.Header().Set("Content-Type", "text/html; charset=utf-8")
	a.w.WriteHeader(status)
	if err := c.Render(a.r.Context(), a.w); err != nil {
		s.Log.Debug("a page was not read to its end", "route", pattern(a.r), "error", err.Error())
	}
}

// goOn sends the browser to another page after a form, so that going back or
// loading again sends nothing twice.
func (a *ask) goOn(path string) error {
	http.Redirect(a.w, a.r, path, http.StatusSeeOther)
	return nil
}

// goOnIf is goOn where there is no error.
func (a *ask) goOnIf(err error, path string) error {
	if err != nil {
		return err
	}
	return a.goOn(path)
}
