package web

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"log/slog"
	"net/http"
	"slices"
	"time"
)

// record is what may be noted of one request: by which door it came, never what
// for. Its writer counts what is answered.
type record struct {
	http.ResponseWriter
	route   string // the pattern; empty = none fitted
	visitor string // hashed; empty = nobody known
	status  int
	bytes   int64
	begun   time.Time
}

type recordKey struct{}

// recordOf is the record of a request; one that nobody reads where it has none.
func recordOf(ctx context.Context) *record {
	if r, ok := ctx.Value(recordKey{}).(*record); ok {
		return r
	}
	return &record{}
}

func (r *record) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

func (r *record) Write(b []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	n, err := r.ResponseWriter.Write(b)
	r.bytes += int64(n)
	return n, err
}

// Unwrap lets deadlines be set.
func (r *record) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// recorded is h with each request counted and noted when it is answered.
func (s *Server) recorded(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &record{ResponseWriter: w, begun: time.Now()}
		defer s.note(rec, r.Method)
		h.ServeHTTP(rec, r.WithContext(context.WithValue(r.Context(), recordKey{}, rec)))
	})
}

// methods are those that are noted by name: the rest is whatever somebody typed.
var methods = []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions}

// note counts and writes down what became of a request. Paths, queries and bodies
// say what ails somebody, so none of them is written.
func (s *Server) note(rec *record, method string) {
	took := time.Since(rec.begun)
	if rec.status == 0 {
		rec.status = http.StatusOK
	}
	if !slices.Contains(methods, method) {
		method = "other"
	}
	s.Metrics.answered(rec.route, method, rec.status, took)
	if s.Requests == nil {
		return
	}
	s.Requests.LogAttrs(context.Background(), slog.LevelInfo, "request", slog.String("method", method), slog.String("route", rec.route),
		slog.Int("status", rec.status), slog.Float64("ms", float64(took.Microseconds())/1000), slog.Int64("bytes", rec.bytes), slog.String("visitor", rec.visitor))
}

// disguise makes of an account what tells its requests apart in one log, and
// nobody's account afterwards: its key is gone with the program.
type disguise [32]byte

func newDisguise() (d disguise) {
	_, _ = rand.Read(d[:]) // it never fails
	return d
}

func (d disguise) of(account string) string {
	if account == "" {
		return ""
	}
	mac := hmac.New(sha256.New, d[:])
	mac.Write([]byte(account))
	return hex.EncodeToString(mac.Sum(nil)[:6])
}
