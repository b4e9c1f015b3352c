package web

import (
	"net"
	"net/http"

	"github.com/legwork-run/legwork/web/page"
)

// Authority is the certificate that a site made here signs its own with. Each
// phone has to be told of it once.
type Authority struct {
	Certificate []byte // as DER, which every phone reads
	Print       string // its SHA-256, for comparing by eye
}

// httpsRoutes say what the site is reached by, and how to better that.
func (s *Server) httpsRoutes() []Route {
	return []Route{
		{"GET", page.HTTPSPart.Path, Anybody, s.https},
		{"GET", authorityPath, Anybody, s.authority},
	}
}

const authorityPath = "/legwork-ca.crt"

// https explains what browsers keep back without HTTPS, or how a phone comes to
// trust this site's certificate.
func (s *Server) https(a *ask) error {
	s.show(a, http.StatusOK, page.TheWayHere(s.wayHere(a, page.Part{Name: "Back", Path: "/"})))
	return nil
}

// wayHere is the page, with where it leads on to.
func (s *Server) wayHere(a *ask, on page.Part) page.HTTPS {
	p := page.HTTPS{Frame: s.frame("HTTPS"), Plain: s.Plain, On: on}
	p.Bare = a.visitor.Athlete == ""
	if s.Authority != nil {
		p.Certificate, p.Print = authorityPath, s.Authority.Print
	}
	return p
}

// authority is the certificate as phones take it.
func (s *Server) authority(a *ask) error {
	if s.Authority == nil {
		return errNowhere
	}
	a.w.Header().Set("Content-Type", "application/x-x509-ca-cert")
	a.w.Header().Set("Content-Disposition", `attachment; filename="legwork-ca.crt"`)
	_, _ = a.w.Write(s.Authority.Certificate) // who went away needs no telling
	return nil
}

// Doorstep is what is served without HTTPS beside a site whose certificate was
// made here: how a phone comes to trust it, and the way to the site, which answers
// on a port of its own. It opens nobody's history.
func (s *Server) Doorstep(port string) http.Handler {
	mux := http.NewServeMux()
	site := func(r *http.Request) string { return "https://" + otherPort(r.Host, port) }
	for _, r := range []Route{
		{"GET", "/{$}", Anybody, func(a *ask) error {
			s.show(a, http.StatusOK, page.TheWayHere(s.wayHere(a, page.Part{Name: "Go to Legwork", Path: site(a.r)})))
			return nil
		}},
		{"GET", authorityPath, Anybody, s.authority},
		{"GET", "/asset/{name}", Anybody, s.asset},
		{"GET", "/health", Anybody, s.health},
		{"GET", "/", Anybody, func(a *ask) error {
			http.Redirect(a.w, a.r, site(a.r)+a.r.URL.RequestURI(), http.StatusTemporaryRedirect)
			return nil
		}},
	} {
		mux.Handle(r.Method+" "+r.Path, s.doorstep(r))
	}
	return s.recorded(s.headed(compressed(s.recovered(mux))))
}

// doorstep is a door that knows nobody.
func (s *Server) doorstep(r Route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		a := &ask{w: w, r: req}
		recordOf(req.Context()).route = r.Path
		err := s.outside(r, a)
		if err == nil {
			err = r.answer(a)
		}
		if err != nil {
			s.troubled(a, err)
		}
	})
}

// otherPort is a host with another port.
func otherPort(host, port string) string {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	if port == "443" {
		return host
	}
	return net.JoinHostPort(host, port)
}
