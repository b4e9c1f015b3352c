package web_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/emersion/go-ical"
)

var linkMade = regexp.MustCompile(`/feed/[\w-]{43}\.ics`)

// feedLink makes a link for a visitor's calendar.
func (v *visitor) feedLink() string {
	v.t.Helper()
	got := v.post("/export/feed", nil)
	link := linkMade.FindString(got.body)
	if got.status != http.StatusOK || link == "" || !strings.Contains(got.body, "webcal://") {
		v.t.Fatalf("%d, no link", got.status)
	}
	return link
}

func TestACalendarFollowsTheSessionsByItsLinkAlone(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	link, program := v.feedLink(), s.visitor()
	got := program.get(link)
	if got.status != http.StatusOK || got.header.Get("Content-Type") != "text/calendar; charset=utf-8" || got.header.Get("Set-Cookie") != "" {
		t.Fatalf("%d, %s", got.status, got.header.Get("Content-Type"))
	}
	cal, err := ical.NewDecoder(strings.NewReader(got.body)).Decode()
	if err != nil {
		t.Fatal(err)
	}
	past, ahead := 0, 0
	for _, e := range cal.Events() {
		if d := e.Props.Get("DTSTART").Value[:8]; d < "20261123" {
			past++
		} else {
			ahead++
		}
	}
	if past < 3 || ahead < 3 {
		t.Errorf("%d sessions lately and %d ahead", past, ahead)
	}
	tag := got.header.Get("ETag")
	r, _ := http.NewRequest("GET", s.at.URL+link, nil)
	r.Header.Set("If-None-Match", tag)
	if again := program.do(r); again.status != http.StatusNotModified || again.body != "" {
		t.Errorf("nothing has changed, and it says %d", again.status)
	}
	// A session that moves is another calendar.
	e := aheadOf(t, v)
	form := v.get(e + "/move")
	day := regexp.MustCompile(`name="day" value="([^"]+)"`).FindStringSubmatch(form.body)
	v.post(e+"/move", url.Values{"day": {day[1]}})
	if moved := program.do(r); moved.status != http.StatusOK || !strings.Contains(moved.body, "DTSTART:"+strings.ReplaceAll(day[1], "-", "")) {
		t.Errorf("the move to %s is not told: %d", day[1], moved.status)
	}
}

// What hurts and why something is done as it is is nobody's business who has the
// link.
func TestACalendarSaysNothingOfHealth(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	for _, site := range []string{"achilles", "knee"} {
		if got := v.post("/pain", url.Values{"site": {site}, "side": {"left"}, "during": {"4"}, "level": {"4"}}); got.status >= 500 {
			t.Fatal(got.status)
		}
	}
	v.get("/today")
	body := strings.ToLower(strings.ReplaceAll(s.visitor().get(v.feedLink()).body, "\r\n ", ""))
	for _, word := range []string{"pain", "achilles", "sore", "hurt", "injur", "ill", "tendon", "why", "because", "kg body", "robin"} {
		for _, line := range strings.Split(body, "\n") {
			if regexp.MustCompile(`\b` + word).MatchString(line) {
				t.Errorf("it says %q: %.120s", word, line)
				break
			}
		}
	}
}

// A link that opens nothing is like a page that does not exist, whether it was made
// up, renewed, turned off or its owner's are all gone.
func TestALinkThatOpensNothingIsLikeAnyPageThatIsNot(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	first := v.feedLink()
	if got := v.get("/export"); !strings.Contains(got.body, "There is a link since Monday 23 November") && !strings.Contains(got.body, "There is a link since") {
		t.Error("the page does not say that there is one")
	}
	second := v.feedLink()
	program := s.visitor()
	if got := program.get(second); got.status != http.StatusOK {
		t.Fatal(got.status)
	}
	if got := v.post("/export/feed/off", nil); got.path != "/export" || strings.Contains(got.body, "There is a link") {
		t.Errorf("turned off: %d at %s", got.status, got.path)
	}
	nowhere := program.get("/nowhere")
	token := strings.TrimSuffix(strings.TrimPrefix(second, "/feed/"), ".ics")
	for _, path := range []string{first, second, "/feed/" + strings.Repeat("A", 43) + ".ics", "/feed/x.ics", "/feed/.ics", "/feed/" + token, "/feed/" + token + ".ICS", "/feed/%00.ics"} {
		if got := program.get(path); got.status != http.StatusNotFound || got.body != nowhere.body {
			t.Errorf("%s: %d, like any page that is not: %v", path, got.status, got.body == nowhere.body)
		}
	}
	third := v.feedLink()
	v.post("/account/delete", url.Values{"word": {"delete"}})
	if got := program.get(third); got.status != http.StatusNotFound {
		t.Errorf("of an account that is no more: %d", got.status)
	}
}

func TestThePlanIsAPageToPrint(t *testing.T) {
	s := open(t)
	v, first := s.guest("dumbbells")
	got := v.get("/export/plan")
	if got.status != http.StatusOK || !strings.Contains(got.header.Get("Content-Disposition"), "legwork-plan.html") || !strings.Contains(got.body, "<svg") {
		t.Errorf("%d, %d bytes", got.status, len(got.body))
	}
	export := v.get("/export").body
	for _, want := range []string{`href="/export/plan"`, `href="/export/calendar"`, `href="` + first.path + `/workout.fit"`, "CSV"} {
		if !strings.Contains(export, want) {
			t.Errorf("the page does not name %s", want)
		}
	}
}

// One calendar may follow several athletes, whose sessions have the same names.
func TestNoTwoAthletesShareAnEventOfACalendar(t *testing.T) {
	s := open(t)
	seen := map[string]bool{}
	for range 2 {
		v, _ := s.guest("none")
		events := regexp.MustCompile(`UID:(\S+)`).FindAllStringSubmatch(v.get(v.feedLink()).body, -1)
		if len(events) < 4 {
			t.Fatalf("%d events", len(events))
		}
		for _, m := range events {
			if seen[m[1]] {
				t.Errorf("%s is there twice", m[1])
			}
			seen[m[1]] = true
		}
	}
}
