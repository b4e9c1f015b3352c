package web_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

func TestAPhoneThatOthersUseKeepsNothing(t *testing.T) {
	s := open(t)
	guest, _ := s.guest("none")
	if p := guest.post("/settings/phone", url.Values{"shared": {"yes"}}); p.status != http.StatusConflict || !strings.Contains(p.body, "/account") {
		t.Errorf("a guest would be lost with the browser: %d", p.status)
	}
	v, _ := s.named("mia")
	id := regexp.MustCompile(`/session/([0-9A-Za-z-]+)"`).FindStringSubmatch(v.get("/today").body)[1]
	if p := v.get("/settings/phone"); p.status != http.StatusOK || !strings.Contains(p.body, "Keep nothing on this phone") {
		t.Fatal(p.status)
	}
	if p := v.post("/settings/phone", url.Values{"shared": {"yes"}, "unsent": {"3"}}); p.status != http.StatusConflict || !strings.Contains(p.body, "3 entries on this phone did not reach the server yet") {
		t.Errorf("what waits is given up: %d", p.status)
	}
	if p := v.get("/settings/phone"); strings.Contains(p.body, "mine alone again") {
		t.Fatal("it was changed")
	}
	stay := v.client.CheckRedirect
	v.client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	on := v.post("/settings/phone", url.Values{"shared": {"yes"}, "unsent": {"0"}})
	v.client.CheckRedirect = stay
	if on.header.Get("Clear-Site-Data") != `"cache", "storage"` {
		t.Error("what the browser kept is not wiped")
	}
	for _, c := range on.header.Values("Set-Cookie") {
		if strings.HasPrefix(c, "legwork=") && (strings.Contains(c, "Max-Age") || strings.Contains(c, "Expires")) {
			t.Errorf("the visit outlives the browser: %s", c)
		}
	}
	if p := v.get("/settings/phone"); !strings.Contains(p.body, "mine alone again") {
		t.Fatal("it is not said to be shared")
	}
	if p := v.get("/play/" + id); p.path != "/session/"+id {
		t.Errorf("the player opens at %s", p.path)
	}
	v.post("/settings/phone", url.Values{"shared": {"no"}})
	if p := v.get("/settings/phone"); !strings.Contains(p.body, "Keep nothing on this phone") {
		t.Error("it stays shared")
	}
}
