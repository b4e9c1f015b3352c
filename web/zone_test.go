package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// in has v's browser tell a zone, as its script does.
func (v *visitor) in(zone string) {
	at, _ := url.Parse(v.at.URL)
	v.client.Jar.SetCookies(at, []*http.Cookie{{Name: "zone", Value: url.QueryEscape(zone), Path: "/"}})
}

// frankfurt is a server that counts its own days in Frankfurt.
func frankfurt(t *testing.T) *site {
	s := open(t)
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	s.now = noon.In(berlin) // 13:00 on Monday; 01:00 on Tuesday in Auckland
	return s
}

func TestTodayIsTheAthletesDayAndNotTheServers(t *testing.T) {
	for _, tt := range []struct{ zone, want string }{
		{"Europe/Berlin", ">Mon 23 Nov 2026<"},
		{"Pacific/Auckland", "Tue 24 Nov 2026"},
		{"Pacific/Kiritimati", "Tue 24 Nov 2026"},
		{"America/New_York", ">Mon 23 Nov 2026<"},
		{"Nowhere/Atall", ">Mon 23 Nov 2026<"},
		{"../../etc/passwd", ">Mon 23 Nov 2026<"},
		{"Local", ">Mon 23 Nov 2026<"},
		{strings.Repeat("a", 5000), ">Mon 23 Nov 2026<"},
	} {
		s := frankfurt(t)
		v := s.visitor()
		v.in(tt.zone)
		v.post("/start", url.Values{"goal": {"10k"}, "kit": {"none"}})
		if got := v.get("/today"); got.status != http.StatusOK || !strings.Contains(got.body, tt.want) {
			t.Errorf("in %.40s: %d, and not %s", tt.zone, got.status, tt.want)
		}
	}
}

// A calendar or a browser without cookies tells no zone: the last entry's counts.
func TestWhoTellsNoZoneIsWhereTheyWroteLast(t *testing.T) {
	s := frankfurt(t)
	v := s.visitor()
	v.in("Pacific/Auckland")
	v.post("/start", url.Values{"goal": {"10k"}, "kit": {"none"}})
	v.holding(v.token()) // a browser that only has this
	if got := v.get("/today"); !strings.Contains(got.body, "Tue 24 Nov 2026") {
		t.Error("the day is not Auckland's")
	}
	if got := v.get("/settings"); !strings.Contains(got.body, "Pacific/Auckland") {
		t.Error("the settings do not say where the athlete is")
	}
}

func TestTheZoneCanBeGivenWithoutScripts(t *testing.T) {
	s := frankfurt(t)
	v, _ := s.guest("none")
	got := v.post("/settings/zone", url.Values{"zone": {"Pacific/Nowhere"}})
	if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `value="Pacific/Nowhere"`) || !strings.Contains(got.body, `role="alert"`) {
		t.Errorf("%d; what was typed is kept, and said to be wrong", got.status)
	}
	if got := v.post("/settings/zone", url.Values{"zone": {" Pacific/Auckland"}}); !strings.Contains(got.body, "Tue 24 Nov, 01:00") {
		t.Errorf("%d at %s", got.status, got.path)
	}
	if got := v.get("/today"); !strings.Contains(got.body, "Tue 24 Nov 2026") {
		t.Error("the day is not Auckland's")
	}
}

func TestABrowserTellsItsZoneByItself(t *testing.T) {
	s := frankfurt(t)
	b := s.browser()
	b.zone("Pacific/Auckland")
	v, _ := s.guest("none")
	b.as(v)
	b.open("/today")
	do(b, chromedp.WaitVisible(`h1[data-east="780"]`))
	if got := do(b, chromedp.Text(`h1`)); !strings.HasPrefix(got, "Tue 24 Nov 2026") {
		t.Errorf("it is %s", got)
	}
}
