package web

import (
	"net/http"
	"strings"
	"sync"

	"github.com/klauspost/compress/gzip"
)

// pageLevel is how hard pages are packed. Higher levels save a tenth of the bytes
// for twice the time; see docs/benchmarks.md.
const pageLevel = gzip.BestSpeed

var zippers = sync.Pool{New: func() any {
	z, _ := gzip.NewWriterLevel(nil, pageLevel) // the level is one there is
	return z
}}

// compressed is h whose answers are packed for browsers that can unpack them.
func compressed(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Accept-Encoding")
		if !takes(r, "gzip") || r.Method == http.MethodHead {
			h.ServeHTTP(w, r)
			return
		}
		p := &packed{ResponseWriter: w}
		defer p.end()
		h.ServeHTTP(p, r)
	})
}

// takes reports whether a browser unpacks an encoding.
func takes(r *http.Request, encoding string) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, quality, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.EqualFold(strings.TrimSpace(name), encoding) {
			return strings.ReplaceAll(quality, " ", "") != "q=0"
		}
	}
	return false
}

// packed packs what is written, but for answers without a body and what is packed
// already.
type packed struct {
	http.ResponseWriter
	zip   *gzip.Writer // nil = as it is
	begun bool
}

func (p *packed) WriteHeader(status int) {
	if p.begun {
		p.ResponseWriter.WriteHeader(status)
		return
	}
	if status >= 200 { // others only announce an answer
		p.begun = true
		p.choose(status)
	}
	p.ResponseWriter.WriteHeader(status)
}

func (p *packed) choose(status int) {
	switch status {
	case http.StatusSeeOther, http.StatusNotModified, http.StatusNoContent, http.StatusPartialContent:
		return
	}
	if h := p.Header(); h.Get("Content-Encoding") != "" || !packable(h.Get("Content-Type")) {
		return
	}
	p.Header().Set("Content-Encoding", "gzip")
	p.Header().Del("Content-Length")
	p.zip = zippers.Get().(*gzip.Writer)
	p.zip.Reset(p.ResponseWriter)
}

// packable reports whether packing makes a kind of answer smaller: words, and not
// what was packed by its own format. One that does not say what it is, is not.
func packable(kind string) bool {
	kind, _, _ = strings.Cut(kind, ";")
	return strings.HasPrefix(kind, "text/") || strings.HasSuffix(kind, "json") || strings.HasSuffix(kind, "xml") || strings.HasSuffix(kind, "javascript")
}

func (p *packed) Write(b []byte) (int, error) {
	if !p.begun {
		if p.Header().Get("Content-Type") == "" {
			p.Header().Set("Content-Type", http.DetectContentType(b))
		}
		p.WriteHeader(http.StatusOK)
	}
	if p.zip == nil {
		return p.ResponseWriter.Write(b)
	}
	return p.zip.Write(b)
}

// FlushError sends what was written so far.
func (p *packed) FlushError() error {
	if p.zip != nil {
		if err := p.zip.Flush(); err != nil {
			return err
		}
	}
	return http.NewResponseController(p.ResponseWriter).Flush()
}

// Unwrap lets deadlines be set.
func (p *packed) Unwrap() http.ResponseWriter { return p.ResponseWriter }

func (p *packed) end() {
	if p.zip != nil {
		_ = p.zip.Close() // who went away needs no telling
		p.zip.Reset(nil)
		zippers.Put(p.zip)
	}
}
