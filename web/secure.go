package web

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"runtime"
	"runtime/debug"
)

// policyOf is what a browser may load and do on these pages: what is ours, and
// nothing that is written into a page but the map of modules, which it knows by
// its sum. A nonce would be frozen into pages that are kept for offline. The one
// policy that may make an address for a script is the player's, for its worker.
func policyOf(importMap string) string {
	sum := sha256.Sum256([]byte(importMap))
	return "default-src 'none'; script-src 'self' 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; style-src 'self'; " +
		"img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; " +
		"frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types sw"
}

// headed is h with the headers that every answer has, errors included.
func (s *Server) headed(h http.Handler) http.Handler {
	policy := policyOf(s.assets.importMap)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range map[string]string{
			"Content-Security-Policy":      policy,
			"X-Content-Type-Options":       "nosniff",
			"Referrer-Policy":              "no-referrer",
			"Cross-Origin-Opener-Policy":   "same-origin",
			"Cross-Origin-Resource-Policy": "same-origin",
			"Permissions-Policy":           "camera=(), microphone=(), geolocation=(), payment=()",
			"Cache-Control":                "no-store",
			"Date":                         s.Now().UTC().Format(http.TimeFormat), // phones compare it with the pack's
		} {
			w.Header().Set(name, value)
		}
		if s.Lasting {
			w.Header().Set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
		}
		h.ServeHTTP(w, r)
	})
}

// errForeign is a form that another site sent.
var errForeign = errors.New("a form of another origin")

var errPanicked = errors.New("a panic; see the stack")

// recovered is h whose panics end their own request alone.
func (s *Server) recovered(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			p := recover()
			if p == nil {
				return
			}
			if p == http.ErrAbortHandler {
				panic(p)
			}
			// What it panicked with may say what somebody logged; its kind and where do not.
			kind := fmt.Sprintf("%T", p)
			if e, ok := p.(runtime.Error); ok {
				kind = e.Error()
			}
			s.Log.Error("a request panicked", "route", pattern(r), "kind", kind, "stack", string(debug.Stack()))
			if recordOf(r.Context()).status == 0 {
				s.troubled(&ask{w: w, r: r}, errPanicked)
			}
		}()
		h.ServeHTTP(w, r)
	})
}
