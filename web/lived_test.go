package web_test

import (
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"testing"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/simulate"
	"github.com/legwork-run/legwork/training/catalogue"
)

// livedWeeks is how long the runner of a filled site has trained.
const livedWeeks = 17

// lived is somebody who has trained for four months towards a marathon, and is in
// the middle of it.
func (s *site) lived(t testing.TB) *visitor { return s.livedFor(t, livedWeeks) }

// livedFor is a runner of so many weeks, up to yesterday.
func (s *site) livedFor(t testing.TB, weeks int) *visitor {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	now, zone := app.Moment(s.now)
	who, token, err := app.NewReception(s.app, s.store, chance).Arrive(t.Context(), app.Arrival{Name: "Robin"}, now)
	if err != nil {
		t.Fatal(err)
	}
	today := app.Pen{Now: now, Zone: zone}.Today()
	runner := simulate.Showcase(today, weeks, 0)
	runner.Name = who.Athlete
	events := simulate.Journal(simulate.NewWorld(cat), runner, weeks+1)
	for len(events) > 0 {
		n := 1
		for n < len(events) && events[n].Date() == events[0].Date() {
			n++
		}
		if _, err := s.store.Append(t.Context(), events[0].Athlete, events[:n], events[n-1].ID.Time()); err != nil {
			t.Fatal(err)
		}
		events = events[n:]
	}
	v := s.visitor()
	v.holding(token)
	return v
}

// holding makes v the browser that holds a token.
func (v *visitor) holding(token string) {
	jar, _ := cookiejar.New(nil)
	at, _ := url.Parse(v.at.URL)
	jar.SetCookies(at, []*http.Cookie{{Name: "legwork", Value: token, Path: "/", Expires: time.Now().Add(time.Hour)}})
	v.client.Jar = jar
}

// token is what v's browser holds.
func (v *visitor) token() string {
	at, _ := url.Parse(v.at.URL)
	for _, c := range v.client.Jar.Cookies(at) {
		if c.Name == "legwork" {
			return c.Value
		}
	}
	return ""
}
