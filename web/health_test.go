package web_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/web"
)

func TestHealthIsThatOfTheStore(t *testing.T) {
	down, full := errors.New("gone"), errors.New("full")
	for _, tt := range []struct {
		name          string
		alive, writes error
		status        int
		text, json    string
	}{
		{"well", nil, nil, 200, "ok\n", `{"status":"ok","reads":true,"writes":true}`},
		{"a full disk", nil, full, 200, "reading only\n", `{"status":"reading only","reads":true,"writes":false}`},
		{"no store", down, full, 503, "the store does not answer\n", `{"status":"the store does not answer","reads":false,"writes":false}`},
	} {
		s := open(t, func(c *web.Config) {
			c.Alive = func(context.Context) error { return tt.alive }
			c.Writable = func() error { return tt.writes }
		})
		v := s.visitor()
		if got := v.get("/health"); got.status != tt.status || got.body != tt.text {
			t.Errorf("%s: %d %q", tt.name, got.status, got.body)
		}
		r, _ := http.NewRequest("GET", s.at.URL+"/health", nil)
		r.Header.Set("Accept", "application/json")
		if got := v.do(r); got.status != tt.status || strings.TrimSpace(got.body) != tt.json {
			t.Errorf("%s: %d %s", tt.name, got.status, got.body)
		}
	}
}

func TestMetricsCountByRoute(t *testing.T) {
	m := web.NewMetrics()
	s := open(t, func(c *web.Config) { c.Metrics = m })
	v, a := s.guest("none")
	v.get(a.path)
	v.get("/no-such-page")
	m.Watch(func() error { return nil })
	got := scraped(t, m)
	for _, want := range []string{
		`legwork_requests_total{method="GET",route="/session/{id}",status="200"} 2`,
		`legwork_requests_total{method="GET",route="/",status="404"} 1`,
		`legwork_guests_total 1`, `legwork_store_writable 1`, `go_goroutines `,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the metrics lack %s", want)
		}
	}
	if strings.Contains(got, strings.TrimPrefix(a.path, "/session/")) {
		t.Error("the metrics name a session")
	}
}

func scraped(t *testing.T, m *web.Metrics) string {
	t.Helper()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	return w.Body.String()
}
