package web

import (
	"compress/gzip"
	"net/http"
	"strings"
	"sync"

	"github.com/a-h/templ"

	"github.com/legwork-run/legwork/web/page"
)

// frame is what stands around a page.
func (s *Server) frame(title string) page.Frame {
	return page.Frame{
		Title: title, Style: s.assets.style, Icon: s.assets.icon, Touch: s.assets.icons[180], Map: s.assets.importMap,
		Scripts: []string{s.assets.modules["core"]},
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
		s.Log.Debug("a page was not read to its end", "path", pattern(a.r), "error", err.Error())
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

var zippers = sync.Pool{New: func() any {
	z, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed) // the level is one there is
	return z
}}

// compressed is h whose answers are packed for browsers that can unpack them.
func compressed(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Accept-Encoding")
		if !strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
			h.ServeHTTP(w, r)
			return
		}
		z := zippers.Get().(*gzip.Writer)
		z.Reset(w)
		p := &packed{ResponseWriter: w, zip: z}
		h.ServeHTTP(p, r)
		if p.begun && !p.plain {
			_ = z.Close()
		}
		zippers.Put(z)
	})
}

// packed packs what is written, but for answers without a body.
type packed struct {
	http.ResponseWriter
	zip          *gzip.Writer
	begun, plain bool
}

func (p *packed) WriteHeader(status int) {
	if p.begun {
		return
	}
	p.begun = true
	p.plain = status == http.StatusSeeOther || status == http.StatusNotModified || status == http.StatusNoContent
	if !p.plain {
		p.Header().Set("Content-Encoding", "gzip")
		p.Header().Del("Content-Length")
	}
	p.ResponseWriter.WriteHeader(status)
}

func (p *packed) Write(b []byte) (int, error) {
	p.WriteHeader(http.StatusOK)
	if p.plain {
		return p.ResponseWriter.Write(b)
	}
	return p.zip.Write(b)
}
