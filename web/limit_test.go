package web_test

import (
	"bufio"
	"io"
	"net"
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

// 256 forms that came slowly, from one machine, kept everybody out.
func TestSlowBodiesTakeNobodysPlace(t *testing.T) {
	s := open(t, few(func(l *web.Limits) { l.Busy = 2 }))
	v, _ := s.guest("none")
	cookies := v.client.Jar.Cookies(must(url.Parse(s.at.URL)))
	for _, head := range []string{
		"POST /signin HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n",
		"POST /start HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n",
		"POST /api/v1/sync HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\nCookie: " + cookies[0].String() + "\r\n",
		"POST /import HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100\r\nCookie: " + cookies[0].String() + "\r\n",
	} {
		conn, err := net.Dial("tcp", s.at.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		if _, err := conn.Write([]byte(head + "Host: " + s.at.Listener.Addr().String() + "\r\nExpect: 100-continue\r\n\r\n")); err != nil {
			t.Fatal(err)
		}
		// It is asked to go on by whoever reads its body.
		if line, err := bufio.NewReader(conn).ReadString('\n'); err != nil || !strings.Contains(line, "100") {
			t.Fatalf("%.20s: %q, %v", head, line, err)
		}
	}
	if a := s.visitor().get("/"); a.status != http.StatusOK {
		t.Errorf("others: %d", a.status)
	}
}

func TestABodyThatBreaksOffChangesNothing(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	cookie := v.client.Jar.Cookies(must(url.Parse(s.at.URL)))[0].String()
	for body, says := range map[string]string{
		"POST /settings/zone HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Type: application/x-www-form-urlencoded\r\nX: \r\n\r\n3\r\nzon\r\nno number\r\n": "did not arrive whole",
		"POST /settings/zone HTTP/1.1\r\nContent-Length: 100\r\nContent-Type: application/x-www-form-urlencoded\r\nX: \r\n\r\nzone=Europe%2FParis":              "408",
		"POST /api/v1/sync HTTP/1.1\r\nContent-Length: 100\r\nContent-Type: application/json\r\nX: \r\n\r\n{\"protocol\":1}":                                    `"cut-off"`,
	} {
		conn, err := net.Dial("tcp", s.at.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		_, _ = conn.Write([]byte(strings.Replace(body, "X: ", "Host: x\r\nCookie: "+cookie, 1)))
		_ = conn.(*net.TCPConn).CloseWrite()
		all, _ := io.ReadAll(conn)
		if got := string(all); !strings.HasPrefix(got, "HTTP/1.1 408") || !strings.Contains(got, says) {
			t.Errorf("%s: %s", body, got)
		}
	}
}

// A body of unknown length was cut at the limit, and what was left of the form was
// taken for all of it.
func TestTooMuchOfUnknownLengthIsRefused(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	r, _ := http.NewRequest("POST", s.at.URL+"/settings/zone", io.MultiReader(strings.NewReader("zone=Europe%2FParis&x="), strings.NewReader(strings.Repeat("x", 100<<10))))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if a := v.do(r); a.status != http.StatusRequestEntityTooLarge {
		t.Errorf("%d", a.status)
	}
}

func must[T any](x T, err error) T {
	if err != nil {
		panic(err)
	}
	return x
}

// One guest could fill the disk that everybody's sets are kept on.
func TestAHistoryGrowsByNoMoreThanFits(t *testing.T) {
	s := open(t, few(func(l *web.Limits) { l.GuestWritten = web.Rate{Second: 100, Burst: 200_000} }))
	v, _ := s.guest("none")
	deliver := func(v *visitor, n int) answer {
		r, _ := http.NewRequest("POST", s.at.URL+"/api/v1/sync", strings.NewReader(`{"protocol":1,"events":["`+strings.Repeat("x", n)+`"]}`))
		r.Header.Set("Content-Type", "application/json")
		return v.do(r)
	}
	before := s.stateOf(t).Events
	if a := deliver(v, 1000); a.status != http.StatusOK {
		t.Fatalf("the first: %d %s", a.status, a.body)
	}
	if a := deliver(v, 180_000); a.status != http.StatusTooManyRequests || a.header.Get("Retry-After") == "" || !strings.Contains(a.body, "Nothing of this was kept") {
		t.Errorf("too much: %d %q %s", a.status, a.header.Get("Retry-After"), a.body)
	}
	if a := deliver(v, 240_000); a.status != http.StatusTooManyRequests || a.header.Get("Retry-After") != "" {
		t.Errorf("more than ever fits: %d %q %s", a.status, a.header.Get("Retry-After"), a.body)
	}
	if a := deliver(v, 1000); a.status != http.StatusOK {
		t.Errorf("what still fits: %d %s", a.status, a.body)
	}
	if now := s.stateOf(t).Events; now != before {
		t.Errorf("%d events, %d before", now, before)
	}
	if w, _ := s.guest("none"); deliver(w, 1000).status != http.StatusOK {
		t.Error("another guest is held up")
	}
}

func TestFormsWriteNoMoreThanFits(t *testing.T) {
	s := open(t, few(func(l *web.Limits) { l.NetworkWritten = web.Rate{Second: 0.001, Burst: 1000} }))
	a := s.visitor().post("/start", url.Values{"goal": {"10k"}, "kit": {"none"}})
	if a.status != http.StatusTooManyRequests || !strings.Contains(a.body, "more than fits") {
		t.Errorf("%d %s", a.status, a.body)
	}
}

func TestAllNetworksTogetherMakeSoManyGuests(t *testing.T) {
	s := open(t, few(func(l *web.Limits) { l.Newcomers = web.Rate{Second: 0.001, Burst: 1} }))
	s.guest("none")
	if a := s.visitor().post("/start", url.Values{"goal": {"10k"}, "kit": {"none"}}); a.status != http.StatusTooManyRequests || a.header.Get("Set-Cookie") != "" {
		t.Errorf("%d", a.status)
	}
}
