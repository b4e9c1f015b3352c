package web_test

import (
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"slices"
	"testing"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/simulate"
)

// livedWeeks is how long the runner of a filled site has trained.
const livedWeeks = 17

// lived is somebody who has trained for four months towards a marathon, and is in
// the middle of it.
func (s *site) lived(t testing.TB) *visitor { return s.livedFor(t, livedWeeks, 0) }

// livedFor is a runner of so many weeks, up to yesterday; each number is another one.
func (s *site) livedFor(t testing.TB, weeks, number int) *visitor {
	t.Helper()
	now, _ := app.Moment(s.now)
	who, token, err := app.NewReception(s.app, s.store, chance).Arrive(t.Context(), app.Arrival{Name: "Robin"}, now)
	if err != nil {
		t.Fatal(err)
	}
	runner := simulate.Showcase(s.today(), weeks, 0)
	runner.Name, runner.Number = who.Athlete, number
	for some := range slices.Chunk(simulate.Journal(simulate.NewWorld(library(t)), runner, weeks+1), 500) {
		if _, err := s.store.Append(t.Context(), who.Athlete, some, some[len(some)-1].ID.Time()); err != nil {
			t.Fatal(err)
		}
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

// cookie is what v's browser holds, as it is sent.
func (v *visitor) cookie() *http.Cookie { return &http.Cookie{Name: "legwork", Value: v.token()} }
