package web_test

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/web"
)

// few are limits of which one kind is so many.
func few(set func(*web.Limits)) func(*web.Config) {
	return func(c *web.Config) {
		l := *c.Limits
		set(&l)
		c.Limits = &l
	}
}

// flooded asks for a page until it is refused, and gives the refusal.
func (v *visitor) flooded(path string, most int) answer {
	v.t.Helper()
	for range most {
		if a := v.get(path); a.status == http.StatusTooManyRequests {
			return a
		}
	}
	v.t.Fatalf("%s was answered %d times", path, most)
	return answer{}
}

func TestAFloodIsToldWhenToComeBack(t *testing.T) {
	s := open(t, few(func(l *web.Limits) { l.Network = web.Rate{Second: 0.1, Burst: 5} }))
	a := s.visitor().flooded("/", 6)
	if wait, err := strconv.Atoi(a.header.Get("Retry-After")); err != nil || wait < 1 || wait > 10 {
		t.Errorf("Retry-After: %q", a.header.Get("Retry-After"))
	}
	for _, want := range []string{"That was a lot at once", "seconds and load this page again", "is safe"} {
		if !strings.Contains(a.body, want) {
			t.Errorf("it does not say %q: %s", want, a.body)
		}
	}
}

func TestWhatAPhoneDeliversIsNotHeldUpByAFlood(t *testing.T) {
	s := open(t, few(func(l *web.Limits) {
		l.Network, l.Visit = web.Rate{Second: 0.01, Burst: 40}, web.Rate{Second: 0.01, Burst: 10}
	}))
	v, _ := s.guest("none")
	v.flooded("/today", 11)
	s.visitor().flooded("/", 41)
	r, _ := http.NewRequest("POST", s.at.URL+"/api/v1/sync", strings.NewReader(`{}`))
	r.Header.Set("Content-Type", "application/json")
	if got := v.do(r); got.status == http.StatusTooManyRequests {
		t.Errorf("a delivery: %d %s", got.status, got.body)
	}
}

func TestDeliveriesHaveALimitOfTheirOwn(t *testing.T) {
	s := open(t, few(func(l *web.Limits) { l.Sync = web.Rate{Second: 0.01, Burst: 3} }))
	v, _ := s.guest("none")
	last := answer{}
	for range 4 {
		r, _ := http.NewRequest("POST", s.at.URL+"/api/v1/sync", strings.NewReader(`{}`))
		r.Header.Set("Content-Type", "application/json")
		last = v.do(r)
	}
	if last.status != http.StatusTooManyRequests || !strings.Contains(last.body, `"too-many"`) || !strings.HasPrefix(last.header.Get("Content-Type"), "application/json") {
		t.Errorf("the fourth: %d %s", last.status, last.body)
	}
}

func TestOneNetworkMakesSoManyGuests(t *testing.T) {
	s := open(t, few(func(l *web.Limits) { l.Guests = web.Rate{Second: 0.001, Burst: 2} }))
	s.guest("none")
	s.guest("none")
	a := s.visitor().post("/start", url.Values{"goal": {"10k"}, "kit": {"none"}})
	if a.status != http.StatusTooManyRequests || a.header.Get("Set-Cookie") != "" || !strings.Contains(a.body, "Nothing was lost") {
		t.Errorf("the third: %d, cookie %q, %s", a.status, a.header.Get("Set-Cookie"), a.body)
	}
}

func TestTooMuchAtOnceIsRefusedInWords(t *testing.T) {
	s := open(t)
	v, a := s.guest("none")
	got := v.post(a.path+"/set", url.Values{"note": {strings.Repeat("x", 100<<10)}})
	if got.status != http.StatusRequestEntityTooLarge || !strings.Contains(got.body, "This page takes 64 kB") {
		t.Errorf("%d %s", got.status, got.body)
	}
}

func TestAServerThatIsBusySaysSo(t *testing.T) {
	s := open(t, few(func(l *web.Limits) { l.Busy = 0 }))
	a := s.visitor().get("/")
	if a.status != http.StatusServiceUnavailable || a.header.Get("Retry-After") == "" || !strings.Contains(a.body, "Many are here at once") {
		t.Errorf("%d %q %s", a.status, a.header.Get("Retry-After"), a.body)
	}
}
