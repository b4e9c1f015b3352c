package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// A day of rest leads to a few minutes of moving, without what hurts today.
func TestADayOfRestOffersMobility(t *testing.T) {
	s := open(t)
	v, first := s.guest("none")
	if got := v.get("/today"); strings.Contains(got.body, "/mobility") {
		t.Error("a day with a session offers it too")
	}
	v.post(first.path+"/skip", url.Values{"why": {"tired"}})
	day := v.get("/today")
	if !strings.Contains(day.body, `href="/mobility">6 minutes of mobility, if you like`) {
		t.Fatal("it is not offered")
	}
	got := v.get("/mobility")
	if n := strings.Count(got.body, "1 min"); got.status != http.StatusOK || n != 6 || strings.Count(got.body, "/figure/") != 6 {
		t.Errorf("%d, %d of six", got.status, n)
	}
	told := v.post("/pain", url.Values{"site": {"hip-side-left"}, "moment": {"before"}, "score": {"6"}})
	if n := strings.Count(v.get("/mobility").body, "1 min"); told.status != http.StatusOK || n >= 6 {
		t.Errorf("pain was told (%d), and there are %d of six", told.status, n)
	}
}
