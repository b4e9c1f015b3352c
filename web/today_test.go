package web_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"
)

func TestTheDayIsOneCardWithItsReasons(t *testing.T) {
	s := open(t)
	v, a := s.guest("dumbbells")
	day := v.get("/today")
	for _, want := range []string{`id="start"`, `href="` + a.path + `"`, "Short on time", "Not today", a.path + "/move", "Tue 24 Nov", "Wed 25 Nov"} {
		if !strings.Contains(day.body, want) {
			t.Errorf("%q is missing", want)
		}
	}
}

func TestASessionIsMadeShortAndWholeAgain(t *testing.T) {
	s := open(t)
	v, a := s.guest("dumbbells")
	minutes := regexp.MustCompile(`(\d+) min`)
	was := minutes.FindString(v.get("/today").body)
	short := v.post(a.path+"/short", url.Values{"minutes": {"10"}})
	if now := minutes.FindString(short.body); short.path != "/today" || now == was || !strings.Contains(short.body, "You have 10 minutes") {
		t.Fatalf("%q, was %q, at %s", now, was, short.path)
	}
	back := v.post("/undo", url.Values{"event": {field1(short.body, "event")}})
	if now := minutes.FindString(back.body); now != was {
		t.Errorf("whole again it takes %q, not %q", now, was)
	}
	for _, bad := range []string{"", "0", "4", "121", "-10", "ten"} {
		if got := v.post(a.path+"/short", url.Values{"minutes": {bad}}); got.status != http.StatusUnprocessableEntity {
			t.Errorf("%q: %d", bad, got.status)
		}
	}
	if got := v.post("/session/2031-W01-A/short", url.Values{"minutes": {"10"}}); got.status != http.StatusNotFound {
		t.Errorf("nobody's session: %d", got.status)
	}
}

func TestASessionLeftOutComesBack(t *testing.T) {
	s := open(t)
	v, a := s.guest("dumbbells")
	day := v.post(a.path+"/skip", url.Values{"why": {"no time"}})
	if !strings.Contains(day.body, "is left out (no time)") || strings.Contains(day.body, `id="start"`) {
		t.Fatal("the day does not say that it is left out")
	}
	back := v.post("/undo", url.Values{"event": {field1(day.body, "event")}})
	if !strings.Contains(back.body, `id="start"`) {
		t.Error("it does not come back")
	}
}

// After two weeks in which nothing was done the plan asks for less; whoever leaves
// it is not asked again.
func TestAProposalIsShownAndAnswered(t *testing.T) {
	for _, answer := range []string{"take", "leave"} {
		t.Run(answer, func(t *testing.T) {
			s := open(t)
			v, _ := s.guest("dumbbells")
			s.now = noon.Add(15 * 24 * time.Hour)
			day := v.get("/today")
			key := field1(day.body, "key")
			if key == "" || !strings.Contains(day.body, "Take it") || !strings.Contains(day.body, "Leave it") {
				t.Fatal("nothing is asked")
			}
			look := v.get("/proposal?key=" + url.QueryEscape(key))
			if look.status != http.StatusOK || !strings.Contains(look.body, "What would change") {
				t.Errorf("the look: %d", look.status)
			}
			form := url.Values{"key": {key}, "answer": {answer}}
			after := v.post("/proposal", form)
			if after.path != "/today" || strings.Contains(after.body, "Leave it") {
				t.Errorf("answered, and still asked: %d at %s", after.status, after.path)
			}
			if again := v.post("/proposal", form); again.path != "/today" {
				t.Errorf("answered twice: %d at %s", again.status, again.path)
			}
			back := v.post("/undo", url.Values{"event": {field1(after.body, "event")}})
			if !strings.Contains(back.body, "Leave it") {
				t.Error("taken back, it is not asked again")
			}
		})
	}
}

func TestWhatIsNoAnswerChangesNothing(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	for _, form := range []url.Values{{}, {"answer": {"perhaps"}, "key": {"x"}}} {
		if got := v.post("/proposal", form); got.status != http.StatusNotFound {
			t.Errorf("%v: %d", form, got.status)
		}
	}
	if got := v.post("/proposal", url.Values{"answer": {"take"}, "key": {"nobody/asked"}}); got.path != "/today" {
		t.Errorf("what nobody asked: %d at %s", got.status, got.path)
	}
	for _, path := range []string{"/undo", "/restore"} {
		for _, event := range []string{"", "x", "01890000-0000-7000-8000-000000000000"} {
			got := v.post(path, url.Values{"event": {event}})
			if got.status != http.StatusNotFound && got.status != http.StatusUnprocessableEntity {
				t.Errorf("%s %q: %d", path, event, got.status)
			}
		}
	}
	// Pages are led back to by their own names only.
	day := v.post("/undo", url.Values{"event": {"x"}, "from": {"https://example.org"}})
	if day.status != http.StatusNotFound {
		t.Errorf("a foreign address: %d", day.status)
	}
}

// Who trained without the phone says so on the next day, and it counts for the day
// it was done on.
func TestAMissedSessionWasDoneAllTheSame(t *testing.T) {
	s := open(t)
	v, first := s.guest("none")
	s.now = s.now.Add(24 * time.Hour)
	day := v.get("/today")
	form := formTo(day, "/history/as-planned")
	if got := v.post("/history/as-planned", form); got.status != http.StatusOK || !strings.Contains(got.body, "Mon 23 Nov 2026") {
		t.Fatalf("%d at %s, with %v", got.status, got.path, form)
	}
	state := s.stateOf(t)
	if len(state.Sessions) != 1 || "/session/"+state.Sessions[0].ID != first.path || state.Sessions[0].Date != s.today()-1 || !state.Sessions[0].Finished {
		t.Fatalf("%d sessions, %+v", len(state.Sessions), state.Sessions)
	}
	after := v.get("/today")
	if strings.Contains(after.body, `href="`+first.path+`"`) || strings.Contains(after.body, "I did it") {
		t.Error("it is still to be done")
	}
	if week := v.get("/week"); strings.Contains(week.body, "Your plan begins") {
		t.Error("a day of the plan is called one before it")
	}
}
