package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/training"
)

func TestAWeekOfAnyDayAndNoOther(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	for from, days := range map[string]int{"2026-11-23": 7, "2026-11-29": 7, "2027-01-02": 7, "2001-01-01": 0} { // the last is before the plan
		if got := v.get("/week?from=" + from); got.status != http.StatusOK || strings.Count(got.body, `<li class="day`) != days {
			t.Errorf("%s: %d, %d days", from, got.status, strings.Count(got.body, `<li class="day`))
		}
	}
	for _, from := range []string{"monday", "2026-13-01", "1999-01-01", "2100-06-01", "9999999-01-01", "'"} {
		if got := v.get("/week?from=" + url.QueryEscape(from)); got.status != http.StatusNotFound {
			t.Errorf("%s: %d", from, got.status)
		}
	}
}

func TestAnEmptyWeekSaysHowRunsComeIn(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	if body := v.get("/week").body; !strings.Contains(body, "No runs known") || !strings.Contains(body, `href="/import"`) {
		t.Error("it does not say how runs come in")
	}
}

func TestARunIsAddedAndTakenBack(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	got := v.post("/run", url.Values{"from": {"2026-11-23"}, "day": {"2026-11-26"}, "kind": {"tempo"}, "minutes": {"45"}, "start": {"18:30"}})
	if got.path != "/week" || !strings.Contains(got.body, "tempo 45 min, 18:30") || !strings.Contains(got.body, "Planned: ") {
		t.Fatalf("%d at %s", got.status, got.path)
	}
	back := v.post("/undo", url.Values{"event": {field1(got.body, "event")}, "from": {field1(got.body, "from")}})
	if strings.Contains(back.body, "tempo 45 min") {
		t.Error("taken back, the run is still there")
	}
	for _, c := range []struct{ field, value string }{
		{"day", "soon"}, {"day", "2026-11-01"}, {"day", "2040-01-01"}, {"kind", "moonwalk"}, {"minutes", "0"}, {"minutes", "-5"}, {"minutes", "many"}, {"minutes", "99999"}, {"start", "late"},
	} {
		form := url.Values{"day": {"2026-11-27"}, "kind": {"easy"}, "minutes": {"40"}}
		form.Set(c.field, c.value)
		got := v.post("/run", form)
		if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `role="alert"`) {
			t.Errorf("%s %q: %d", c.field, c.value, got.status)
		}
		if c.field != "kind" && !strings.Contains(got.body, `value="`+c.value+`"`) {
			t.Errorf("%s %q: what was typed is gone", c.field, c.value)
		}
	}
}

func TestDaysOffLetSessionsGoUntilTheyAreOver(t *testing.T) {
	s := open(t)
	v, a := s.guest("dumbbells")
	got := v.post("/off", url.Values{"why": {"ill"}, "first": {"2026-11-23"}, "fever": {"yes"}})
	if got.path != "/week" || !strings.Contains(got.body, "You are ill since Mon 23 Nov, with a fever") || !strings.Contains(got.body, "let go") {
		t.Fatalf("%d at %s", got.status, got.path)
	}
	day := v.get("/today")
	if !strings.Contains(day.body, "I am well again") {
		t.Error("the day does not say how it ends")
	}
	if strings.Contains(day.body, `id="start"`) && strings.Contains(day.body, a.path) {
		t.Error("the session is still to be begun")
	}
	s.now = noon.Add(3 * 24 * time.Hour)
	if over := v.post("/off/over", url.Values{"why": {"ill"}}); over.path != "/today" || strings.Contains(over.body, "I am well again") {
		t.Errorf("over: %d at %s", over.status, over.path)
	}
	if again := v.post("/off/over", url.Values{"why": {"ill"}}); again.status != http.StatusOK {
		t.Errorf("over twice: %d", again.status)
	}
	if none := v.post("/off/over", url.Values{"why": {"bored"}}); none.status != http.StatusNotFound {
		t.Errorf("over of nothing: %d", none.status)
	}
	for _, c := range []struct{ field, value string }{
		{"why", "bored"}, {"first", ""}, {"first", "someday"}, {"first", "1999-01-01"}, {"until", "2026-11-01"}, {"until", "never"}, {"place", "moon"},
	} {
		form := url.Values{"why": {"away"}, "first": {"2026-12-07"}, "until": {"2026-12-08"}}
		form.Set(c.field, c.value)
		if got := v.post("/off", form); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `role="alert"`) {
			t.Errorf("%s %q: %d", c.field, c.value, got.status)
		}
	}
}

func TestWhatWasChangedIsListedInItsWeek(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	if body := v.get(nextWeek).body; !strings.Contains(body, "Nothing was changed this week") {
		t.Error("something was changed before anything was")
	}
	id := v.movableSession(nextWeek)
	v.post("/session/"+id+"/skip", url.Values{"why": {"tired"}})
	body := v.get(nextWeek).body
	if !strings.Contains(body, "1 change this week") || !strings.Contains(body, "is left out (tired)") || !strings.Contains(body, "Changed by you") {
		t.Error("the week does not list it")
	}
}

// What stands against a session comes with what can be done about it: another day,
// or less for the legs, with its undo.
func TestAConflictOffersTheNearestDayAndALighterSession(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	id := v.movableSession(nextWeek)
	list := v.get("/session/" + id + "/move")
	offered := false
	for _, day := range list.days("warning") {
		d, _ := training.ParseDate(day)
		moved := v.post("/session/"+id+"/move", url.Values{"day": {day}})
		if v.where("/week?from="+d.Monday().String(), id) != day {
			continue // it made room at once
		}
		week := v.get("/week?from=" + d.Monday().String())
		if strings.Contains(week.body, ">Move to ") && !strings.Contains(week.body, `name="day" value="`) {
			t.Errorf("%s: a day is named and cannot be chosen", day)
		}
		if !strings.Contains(week.body, `action="/session/`+id+`/lighter"`) {
			v.post("/undo", url.Values{"event": {field1(moved.body, "event")}})
			continue
		}
		offered = true
		got := v.post("/session/"+id+"/lighter", nil)
		if got.path != "/week" || !strings.Contains(got.body, "has less in it") || strings.Contains(got.body, `action="/session/`+id+`/lighter"`) || v.where("/week?from="+d.Monday().String(), id) != day {
			t.Errorf("%s: %d at %s", day, got.status, got.path)
		}
		if again := v.post("/session/"+id+"/lighter", nil); again.status != http.StatusOK {
			t.Errorf("sent twice: %d", again.status)
		}
		back := v.post("/undo", url.Values{"event": {field1(got.body, "event")}, "from": {d.Monday().String()}})
		if !strings.Contains(back.body, "Put it back") {
			t.Errorf("taken back: %d at %s", back.status, back.path)
		}
		break
	}
	if !offered {
		t.Error("no day offers a lighter session")
	}
}

// Days of the first week that lie before the plan are none of its days.
func TestAFirstWeekBeginsOnItsFirstDay(t *testing.T) {
	s := open(t)
	s.now = s.now.Add(48 * time.Hour)
	v, _ := s.guest("none")
	week := v.get("/week").body
	if !strings.Contains(week, "Your plan begins on Wed 25 Nov.") || strings.Contains(week, `data-date="2026-11-24"`) || !strings.Contains(week, `data-date="2026-11-25"`) {
		t.Error("the first week has days that are none of the plan's, or lacks some that are")
	}
	if before := v.get("/week?from=2026-11-16").body; !strings.Contains(before, "before your plan") {
		t.Error("the week before says nothing")
	}
}
