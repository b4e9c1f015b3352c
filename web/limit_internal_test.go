package web

import (
	"net/http"
	"net/netip"
	"strconv"
	"testing"
	"time"
)

var anyTime = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

func TestOnlySoManyAreKeptInMind(t *testing.T) {
	b := newBuckets(Rate{1, 1}, 3)
	for n := range 100 {
		b.take(strconv.Itoa(n), 1, anyTime)
	}
	if b.size() != 3 || len(b.by) != 3 {
		t.Errorf("%d and %d", b.size(), len(b.by))
	}
	if b.take("99", 1, anyTime) == 0 {
		t.Error("the last one was forgotten")
	}
	if b.take("0", 1, anyTime) != 0 {
		t.Error("the first one was not")
	}
}

func TestALimitFillsUpAgain(t *testing.T) {
	b := newBuckets(Rate{0.5, 2}, 3)
	for _, tt := range []struct {
		after, wait time.Duration
	}{{0, 0}, {0, 0}, {0, 2 * time.Second}, {time.Second, time.Second}, {2 * time.Second, 0}, {2 * time.Second, 2 * time.Second}} {
		if got := b.take("a", 1, anyTime.Add(tt.after)); got != tt.wait {
			t.Errorf("after %v: wait %v, want %v", tt.after, got, tt.wait)
		}
	}
}

func TestForwardedAddressesAreBelievedFromTrustedProxiesOnly(t *testing.T) {
	s := &Server{Config: Config{Proxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8")}}}
	for _, tt := range []struct {
		name, from string
		header     []string
		want       string
	}{
		{"nobody in between", "203.0.113.7:99", nil, "203.0.113.7"},
		{"a stranger's word", "203.0.113.7:99", []string{"198.51.100.1"}, "203.0.113.7"},
		{"a proxy's word", "10.1.1.1:99", []string{"198.51.100.1"}, "198.51.100.1"},
		{"a proxy that says nothing", "10.1.1.1:99", nil, "10.1.1.1"},
		{"what the client wrote before it", "10.1.1.1:99", []string{"1.2.3.4, 198.51.100.1"}, "198.51.100.1"},
		{"two proxies", "10.1.1.1:99", []string{"1.2.3.4, 198.51.100.1, 10.2.2.2"}, "198.51.100.1"},
		{"two headers", "10.1.1.1:99", []string{"1.2.3.4", "198.51.100.1"}, "198.51.100.1"},
		{"nonsense", "10.1.1.1:99", []string{"<script>"}, "10.1.1.1"},
		{"nonsense before a proxy", "10.1.1.1:99", []string{"x, 10.2.2.2"}, "10.2.2.2"},
		{"with a port", "10.1.1.1:99", []string{"198.51.100.1:1234"}, "198.51.100.1"},
		{"a household of the new kind", "10.1.1.1:99", []string{"2001:db8:1:2:3:4:5:6"}, "2001:db8:1:2::/64"},
		{"in brackets", "[fd00::1]:99", []string{"[2001:db8:1:2::9]:80"}, "2001:db8:1:2::/64"},
		{"the old kind as the new", "[::ffff:203.0.113.7]:99", nil, "203.0.113.7"},
		{"no address at all", "@", nil, "invalid IP"},
	} {
		r := &http.Request{RemoteAddr: tt.from, Header: http.Header{}}
		for _, h := range tt.header {
			r.Header.Add("X-Forwarded-For", h)
		}
		if got := s.network(r); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestEveryDoorWithALimitOfItsOwnIsThere(t *testing.T) {
	s := New(Config{})
	there := map[string]bool{}
	for _, r := range s.Routes() {
		there[r.Method+" "+r.Path] = true
	}
	for door := range mostBody {
		if !there[door] {
			t.Errorf("%s has a size and is no door", door)
		}
	}
	for door := range deliveries {
		if !there[door] {
			t.Errorf("%s is delivered to and is no door", door)
		}
	}
}
