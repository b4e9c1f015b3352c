package web

import (
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training/explain"
)

// caller is who stands at the door.
func (s *Server) caller(a *ask) app.Caller {
	return app.Caller{Network: s.network(a.r), Browser: browserOf(a.r)}
}

// siteOf is where the browser reaches the site; false where there can be no
// passkeys, as at an address of numbers.
func (s *Server) siteOf(r *http.Request) (app.Site, bool) {
	at := &url.URL{Scheme: "http", Host: r.Host}
	if s.Secure {
		at.Scheme = "https"
	}
	if public, err := url.Parse(s.Public); err == nil && public.Host != "" {
		at = public
	}
	host := strings.ToLower(at.Hostname())
	_, err := netip.ParseAddr(host)
	ok := host != "" && err != nil && (at.Scheme == "https" || host == "localhost" || strings.HasSuffix(host, ".localhost"))
	return app.Site{Host: host, Origin: at.Scheme + "://" + strings.ToLower(at.Host)}, ok
}

// browserOf is what kind of browser asks, in words for people: "Firefox on Linux".
func browserOf(r *http.Request) string {
	says := r.UserAgent()
	// Browsers name those they are like first, so the order is from the odd ones to
	// the ones that everybody names.
	name := firstOf(says, "A browser", [][2]string{
		{"Edg", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser", "Samsung Internet"}, {"Vivaldi", "Vivaldi"}, {"Firefox", "Firefox"}, {"FxiOS", "Firefox"},
		{"CriOS", "Chrome"}, {"Chromium", "Chromium"}, {"Chrome", "Chrome"}, {"Safari", "Safari"},
	})
	system := firstOf(says, "", [][2]string{
		{"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Android", "Android"}, {"CrOS", "Chromebook"}, {"Windows", "Windows"}, {"Mac OS X", "Mac"}, {"Linux", "Linux"},
	})
	if system == "" {
		return name
	}
	return name + " on " + system
}

// firstOf is the word of the first sign that a text has.
func firstOf(text, none string, signs [][2]string) string {
	for _, s := range signs {
		if strings.Contains(text, s[0]) {
			return s[1]
		}
	}
	return none
}

// waitWords is how long to wait.
func waitWords(d time.Duration) string {
	if d <= 90*time.Second {
		return explain.Several(int(d.Seconds())+1, "second")
	}
	return explain.Several(int(d.Minutes())+1, "minute")
}
