package web_test

import (
	"crypto/rand"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web"
)

// noon is when every visit begins: a Monday.
var noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// site is the server on a database of its own, with a clock that is turned by
// hand.
type site struct {
	t      testing.TB
	server *web.Server
	at     *httptest.Server
	store  *sqlite.Store
	app    *app.App
	now    time.Time
	// between stands between browsers and the server, as bad networks do; nil =
	// nothing does.
	between atomic.Pointer[network]
}

// boundless lets tests ask as fast as they can.
var boundless = web.Rate{Second: 1e9, Burst: 1e9}

// network is what may happen to a request on its way.
type network func(w http.ResponseWriter, r *http.Request, server http.Handler)

func chance() (out [10]byte) {
	_, _ = rand.Read(out[:])
	return out
}

func open(t testing.TB, changes ...func(*web.Config)) *site {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	s, err := sqlite.Open(t.Context(), sqlite.Config{Path: filepath.Join(t.TempDir(), "legwork.db"), Epoch: journal.NewID(1, chance())})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	a := app.New(s, cat)
	x := &site{t: t, store: s, app: a, now: noon}
	c := web.Config{
		App: a, Catalogue: cat, Doors: app.NewReception(a, s, chance), Now: func() time.Time { return x.now }, Chance: chance,
		Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Limits: &web.Limits{
			Network: boundless, Visit: boundless, Sync: boundless, Guests: boundless, Newcomers: boundless, GuestWritten: boundless, Written: boundless, NetworkWritten: boundless, Tracked: 10, Busy: 100,
		},
	}
	for _, change := range changes {
		change(&c)
	}
	x.server = web.New(c)
	inner := x.server.Handler()
	x.at = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if way := x.between.Load(); way != nil {
			(*way)(w, r, inner)
			return
		}
		inner.ServeHTTP(w, r)
	}))
	t.Cleanup(x.at.Close)
	return x
}

// today is the day that the site's clock shows.
func (s *site) today() training.Date {
	now, zone := app.Moment(s.now)
	return app.Pen{Now: now, Zone: zone}.Today()
}

// visitor is a browser without scripts.
type visitor struct {
	*site
	client http.Client
}

func (s *site) visitor() *visitor {
	jar, err := cookiejar.New(nil)
	if err != nil {
		s.t.Fatal(err)
	}
	return &visitor{s, http.Client{Jar: jar}}
}

// answer is a page with where it ended up.
type answer struct {
	status int
	path   string
	body   string
	header http.Header
}

func (v *visitor) do(r *http.Request) answer {
	v.t.Helper()
	res, err := v.client.Do(r)
	if err != nil {
		v.t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		v.t.Fatal(err)
	}
	return answer{res.StatusCode, res.Request.URL.Path, string(body), res.Header}
}

func (v *visitor) get(path string) answer {
	v.t.Helper()
	r, _ := http.NewRequest("GET", v.at.URL+path, nil)
	return v.do(r)
}

func (v *visitor) post(path string, form url.Values) answer {
	v.t.Helper()
	r, _ := http.NewRequest("POST", v.at.URL+path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return v.do(r)
}

// guest has begun the first session.
func (s *site) guest(kit string) (*visitor, answer) {
	s.t.Helper()
	v := s.visitor()
	a := v.post("/start", url.Values{"goal": {"10k"}, "kit": {kit}})
	if a.status != http.StatusOK || !strings.HasPrefix(a.path, "/session/") {
		s.t.Fatalf("start: %d at %s", a.status, a.path)
	}
	return v, a
}

var field = regexp.MustCompile(`<input[^>]*\bname="(\w+)"[^>]*>`)
var valueOf = regexp.MustCompile(`\bvalue="([^"]*)"`)

// form is what a page's first form would send as it stands.
func (a answer) form() url.Values {
	out := url.Values{}
	begin := strings.Index(a.body, "<form")
	end := strings.Index(a.body[begin:], "</form>") + begin
	for _, m := range field.FindAllStringSubmatch(a.body[begin:end], -1) {
		if strings.Contains(m[0], `type="radio"`) && !strings.Contains(m[0], "checked") {
			continue
		}
		value := ""
		if x := valueOf.FindStringSubmatch(m[0]); x != nil {
			value = x[1]
		}
		out.Set(m[1], value)
	}
	return out
}

var choice = regexp.MustCompile(`<option[^>]*>`)
var choosing = regexp.MustCompile(`(?s)<select[^>]*\bname="(\w+)".*?</select>`)

// everything is what a page's first form would send as it stands, with what is
// ticked and chosen.
func (a answer) everything() url.Values {
	out := url.Values{}
	begin := strings.Index(a.body, "<form")
	body := a.body[begin : strings.Index(a.body[begin:], "</form>")+begin]
	for _, m := range field.FindAllStringSubmatch(body, -1) {
		ticked := strings.Contains(m[0], `type="radio"`) || strings.Contains(m[0], `type="checkbox"`)
		if x := valueOf.FindStringSubmatch(m[0]); x != nil && (!ticked || strings.Contains(m[0], "checked")) {
			out.Add(m[1], x[1])
		}
	}
	for _, m := range choosing.FindAllStringSubmatch(body, -1) {
		for _, o := range choice.FindAllString(m[0], -1) {
			if x := valueOf.FindStringSubmatch(o); x != nil && strings.Contains(o, "selected") {
				out.Add(m[1], x[1])
			}
		}
	}
	return out
}

// packed asks for packed answers and leaves them so.
type packed struct{}

func (packed) RoundTrip(r *http.Request) (*http.Response, error) {
	r.Header.Set("Accept-Encoding", "gzip")
	return http.DefaultTransport.RoundTrip(r)
}
