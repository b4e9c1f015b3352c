package web_test

import (
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/training"
)

var landing = regexp.MustCompile(`<button class="landing"[^>]*value="([^"]+)"[^>]*data-weight="(\w+)"`)

// days are those a list of days offers, by weight.
func (a answer) days(weight string) []string {
	var out []string
	for _, m := range landing.FindAllStringSubmatch(a.body, -1) {
		if m[2] == weight {
			out = append(out, m[1])
		}
	}
	return out
}

var sessionID = regexp.MustCompile(`/session/([0-9]{4}-W[0-9]{2}-[A-Z])/move`)

// movableSession is the last session of a week's page that can be moved.
func (v *visitor) movableSession(week string) string {
	v.t.Helper()
	a := v.get(week)
	all := sessionID.FindAllStringSubmatch(a.body, -1)
	if a.status != http.StatusOK || len(all) == 0 {
		v.t.Fatalf("%s has no session to move: %d", week, a.status)
	}
	return all[len(all)-1][1]
}

// where is the day a session stands on, as the week's page has it.
func (v *visitor) where(week, session string) string {
	v.t.Helper()
	body := v.get(week).body
	i := strings.Index(body, `data-session="`+session+`"`)
	if i < 0 {
		return ""
	}
	j := strings.LastIndex(body[:i], `data-date="`) + len(`data-date="`)
	return body[j : j+10]
}

func field1(body, name string) string {
	m := regexp.MustCompile(`name="` + name + `" value="([^"]*)"`).FindStringSubmatch(body)
	if m == nil {
		return ""
	}
	return html.UnescapeString(m[1])
}

const nextWeek = "/week?from=2026-11-30"

func TestASessionIsMovedFromAListOfDaysAndBackAgain(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	id := v.movableSession(nextWeek)
	stood := v.where(nextWeek, id)
	list := v.get("/session/" + id + "/move")
	free := list.days("free")
	if list.status != http.StatusOK || len(free) == 0 {
		t.Fatalf("%d, free days %v", list.status, free)
	}
	for _, d := range append(free, list.days("warning")...) {
		if d == stood || d < "2026-11-23" {
			t.Errorf("%s is offered", d)
		}
	}
	day := free[len(free)-1]
	d, err := training.ParseDate(day)
	if err != nil {
		t.Fatal(err)
	}
	form := url.Values{"day": {day}, "seen": {field1(list.body, "seen")}}
	moved := v.post("/session/"+id+"/move", form)
	week := "/week?from=" + d.Monday().String()
	if moved.path != "/week" || !strings.Contains(moved.body, "Moved Session") || v.where(week, id) != day {
		t.Fatalf("it stands on %q, at %s", v.where(week, id), moved.path)
	}
	if again := v.post("/session/"+id+"/move", form); again.path != "/week" || v.where(week, id) != day {
		t.Errorf("the same form again: %d at %s", again.status, again.path)
	}
	undo := url.Values{"event": {field1(moved.body, "event")}, "from": {field1(moved.body, "from")}}
	back := v.post("/undo", undo)
	if back.path != "/week" || v.where(nextWeek, id) != stood || !strings.Contains(back.body, "Put it back") {
		t.Errorf("taken back, it stands on %q", v.where(nextWeek, id))
	}
	if twice := v.post("/undo", undo); twice.status != http.StatusOK || v.where(nextWeek, id) != stood {
		t.Errorf("taken back twice: %d", twice.status)
	}
	if forth := v.post("/restore", undo); forth.path != "/week" || v.where(week, id) != day {
		t.Errorf("put back, it stands on %q", v.where(week, id))
	}
}

// A move with a rule against it is the athlete's to make: it warns before, and
// the session stays.
func TestAMoveAgainstARuleWarnsAndStays(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	id := v.movableSession(nextWeek)
	list := v.get("/session/" + id + "/move")
	warned := list.days("warning")
	if len(warned) == 0 || !strings.Contains(list.body, "one a day is enough") {
		t.Fatal("no day has anything against it")
	}
	day := warned[len(warned)-1] // too far ahead for the others to make room
	d, _ := training.ParseDate(day)
	week := "/week?from=" + d.Monday().String()
	v.post("/session/"+id+"/move", url.Values{"day": {day}, "seen": {field1(list.body, "seen")}})
	v.get("/today")
	if at := v.where(week, id); at != day {
		t.Errorf("it went on to %s", at)
	}
	if body := v.get(week).body; !strings.Contains(body, `class="against"`) {
		t.Error("the week does not say what stands against it")
	}
}

func TestAMoveOfWhatStandsElsewhereByNowShowsBoth(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	id := v.movableSession(nextWeek)
	list := v.get("/session/" + id + "/move")
	seen, days := field1(list.body, "seen"), append(list.days("free"), list.days("warning")...)
	v.post("/session/"+id+"/move", url.Values{"day": {days[0]}, "seen": {seen}})
	stale := v.post("/session/"+id+"/move", url.Values{"day": {days[1]}, "seen": {seen}})
	first, _ := training.ParseDate(days[0])
	second, _ := training.ParseDate(days[1])
	week := "/week?from=" + first.Monday().String()
	if stale.status != http.StatusConflict || v.where(week, id) != days[0] {
		t.Fatalf("%d, and it stands on %s", stale.status, v.where(week, id))
	}
	for _, d := range []training.Date{first, second} {
		if !strings.Contains(stale.body, d.Time().Format("Mon 2 Jan")) {
			t.Errorf("%s is not shown", d)
		}
	}
	all := stale.form()
	if got := v.post("/session/"+id+"/move", all); got.path != "/week" || v.where("/week?from="+second.Monday().String(), id) != days[1] {
		t.Errorf("moved all the same: %d at %s", got.status, got.path)
	}
}

func TestWhatIsNoDayIsNoMove(t *testing.T) {
	s := open(t)
	v, a := s.guest("dumbbells")
	other, _ := s.guest("gym")
	id := v.movableSession(nextWeek)
	stood := v.where(nextWeek, id)
	v.post("/off", url.Values{"why": {"away"}, "first": {"2026-12-03"}, "until": {"2026-12-03"}})
	stood = v.where(nextWeek, id)
	cases := []struct {
		name string
		form url.Values
		want int
		says string
	}{
		{"nothing", url.Values{}, 422, "Choose a day"},
		{"a word", url.Values{"day": {"thursday"}}, 422, "Choose a day"},
		{"a day that is none", url.Values{"day": {"2026-02-30"}}, 422, "Choose a day"},
		{"yesterday", url.Values{"day": {"2026-11-22"}}, 422, "has passed"},
		{"a nonsense of where it stood", url.Values{"day": {"2026-12-02"}, "seen": {"somewhere"}}, 422, "Choose a day"},
		{"a day away", url.Values{"day": {"2026-12-03"}}, 422, "No training while you are away"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := v.post("/session/"+id+"/move", c.form)
			if got.status != c.want || !strings.Contains(got.body, c.says) {
				t.Errorf("%d, and it does not say %q", got.status, c.says)
			}
			if at := v.where(nextWeek, id); at != stood {
				t.Errorf("it stands on %s", at)
			}
		})
	}
	for _, path := range []string{"/session/2031-W01-A/move", "/session/nobodys/move"} {
		if got := v.get(path); got.status != http.StatusNotFound {
			t.Errorf("%s: %d", path, got.status)
		}
		if got := v.post(path, url.Values{"day": {"2026-12-02"}}); got.status != http.StatusNotFound {
			t.Errorf("post %s: %d", path, got.status)
		}
	}
	// Sessions have the same names in every plan: a move is only ever one's own.
	before := other.where(nextWeek, id)
	v.post("/session/"+id+"/move", url.Values{"day": {"2026-12-02"}})
	if after := other.where(nextWeek, id); after != before {
		t.Errorf("somebody else's session went from %s to %s", before, after)
	}
	if done := v.post(a.path+"/move", url.Values{"day": {"2026-12-02"}}); done.status == http.StatusInternalServerError {
		t.Errorf("today's session: %d", done.status)
	}
}

func TestASessionThatIsBegunStaysWhereItIs(t *testing.T) {
	s := open(t)
	v, a := s.guest("dumbbells")
	v.post(a.path+"/set", a.form())
	if got := v.get(a.path + "/move"); got.status != http.StatusUnprocessableEntity {
		t.Errorf("the list: %d", got.status)
	}
	if got := v.post(a.path+"/move", url.Values{"day": {"2026-11-25"}}); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "begun") {
		t.Errorf("the move: %d", got.status)
	}
}

// A missed session is answered the next morning, with its undo and two other ways.
func TestAMissedSessionIsAnsweredOnTheNextDay(t *testing.T) {
	s := open(t)
	v, a := s.guest("dumbbells")
	s.now = noon.Add(24 * time.Hour)
	day := v.get("/today")
	if !strings.Contains(day.body, "you missed on") || !strings.Contains(day.body, ">Undo<") {
		t.Fatal("nothing is said of the session of yesterday")
	}
	if !strings.Contains(day.body, a.path+"/move") || !strings.Contains(day.body, "Let it go") {
		t.Error("it cannot go elsewhere or be let go")
	}
	gone := v.post(a.path+"/skip", url.Values{})
	if gone.path != "/today" || !strings.Contains(gone.body, "is left out") {
		t.Errorf("let go: %d at %s", gone.status, gone.path)
	}
}
