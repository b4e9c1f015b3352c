package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
)

// A guest begins, does every set as it stands in the form, and ends the session;
// the day then says that it is done.
func TestAFirstSessionWithoutAnAccountOrScripts(t *testing.T) {
	for _, kit := range []string{"none", "bands", "dumbbells", "gym"} {
		t.Run(kit, func(t *testing.T) {
			s := open(t)
			v, a := s.guest(kit)
			session, sets := a.path, 0
			for !strings.HasSuffix(a.path, "/finish") {
				if sets++; sets > 40 {
					t.Fatal("it has no end")
				}
				if !strings.Contains(a.body, "/figure/") {
					t.Errorf("set %d has no picture", sets)
				}
				if a = v.post(session+"/set", a.form()); a.status != http.StatusOK {
					t.Fatalf("set %d: %d: %s", sets, a.status, a.body)
				}
			}
			if sets < 4 {
				t.Errorf("only %d sets", sets)
			}
			a = v.post(a.path, a.form())
			if a.path != session+"/after" || !strings.Contains(a.body, "What comes next") {
				t.Errorf("after the end it is %s", a.path)
			}
			if a = v.get("/today"); !strings.Contains(a.body, "Done.") {
				t.Error("the day does not say that it is done")
			}
			if a = v.get("/week"); a.status != http.StatusOK || strings.Count(a.body, `<li class="day`) != 7 {
				t.Errorf("the week: %d", a.status)
			}
		})
	}
}

func TestAFormSentTwiceIsOneSet(t *testing.T) {
	s := open(t)
	v, a := s.guest("dumbbells")
	form := a.form()
	v.post(a.path+"/set", form)
	again := v.post(a.path+"/set", form)
	if again.status != http.StatusUnprocessableEntity || !strings.Contains(again.body, "was logged already") {
		t.Errorf("the same form again: %d", again.status)
	}
	if day := v.get("/today"); !strings.Contains(day.body, "1 of ") {
		t.Error("the tally does not say that one set is done")
	}
}

func TestUndoTakesTheLastSetBack(t *testing.T) {
	s := open(t)
	v, a := s.guest("none")
	first := a.form()
	next := v.post(a.path+"/set", first)
	i := strings.LastIndex(next.body, `name="event" value="`) + len(`name="event" value="`)
	event := next.body[i : i+36]
	back := v.post("/undo", url.Values{"event": {event}, "session": {strings.TrimPrefix(a.path, "/session/")}})
	if back.path != a.path || back.form().Get("exercise") != first.Get("exercise") || back.form().Get("number") != first.Get("number") {
		t.Errorf("after undo it asks for set %s of %s", back.form().Get("number"), back.form().Get("exercise"))
	}
}

func TestWhatCannotBeIsExplainedAndKept(t *testing.T) {
	s := open(t)
	v, a := s.guest("dumbbells")
	cases := []struct{ name, field, value, says string }{
		{"a word for a number", "count", "many", "whole number"},
		{"more than anybody does", "count", "5000", "whole number"},
		{"less than none", "count", "-1", "whole number"},
		{"pain off the scale", "pain", "11", "whole number from 0 to 10"},
		{"a load nobody has", "load", "400", "heaviest"},
		{"a load that is no number", "load", "heavy", "number from 0 to 1000"},
		{"a load of nothing defined", "load", "NaN", "number from 0 to 1000"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			form := a.form()
			form.Set(c.field, c.value)
			got := v.post(a.path+"/set", form)
			if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, c.says) {
				t.Errorf("%d, and it does not say %q: %s", got.status, c.says, got.body)
			}
			if c.field != "pain" && !strings.Contains(got.body, `value="`+c.value+`"`) {
				t.Errorf("what was typed is gone")
			}
			if strings.Contains(got.body, "--sure") {
				t.Error("it speaks of the command line")
			}
		})
	}
	if day := v.get("/today"); !strings.Contains(day.body, "0 of ") {
		t.Error("something was logged")
	}
}

func TestALoadThatLooksLikeASlipCanBeSo(t *testing.T) {
	s := open(t)
	v, a := s.guest("dumbbells")
	form := a.form()
	form.Set("load", "9.3") // between two that a rack of 2 kg steps has
	doubted := v.post(a.path+"/set", form)
	if doubted.status != http.StatusUnprocessableEntity || !strings.Contains(doubted.body, `name="sure"`) {
		t.Fatalf("%d, with no way to say that it is so", doubted.status)
	}
	form.Set("sure", "yes")
	if sure := v.post(a.path+"/set", form); sure.status != http.StatusOK {
		t.Errorf("sure, and still refused: %d", sure.status)
	}
}

// The first form sent once more, by going back, makes no second plan.
func TestALateFirstFormChangesNothing(t *testing.T) {
	s := open(t)
	v, a := s.guest("dumbbells")
	v.post(a.path+"/set", a.form())
	if late := v.post("/start", url.Values{"goal": {"base"}, "kit": {"none"}}); late.path != "/today" || !strings.Contains(late.body, "1 of ") {
		t.Errorf("it ends at %s", late.path)
	}
	if again := v.get("/"); again.path != "/today" {
		t.Errorf("the first page leads to %s", again.path)
	}
}

func TestOnlyReadingKeepsNothing(t *testing.T) {
	s := open(t)
	v := s.visitor()
	for _, path := range []string{"/", "/exercises", "/exercises/goblet_squat", "/today", "/health"} {
		if a := v.get(path); a.status != http.StatusOK || a.header.Get("Set-Cookie") != "" {
			t.Errorf("%s: %d, cookie %q", path, a.status, a.header.Get("Set-Cookie"))
		}
	}
}

// A second tap on the last set was answered with an error of ours.
func TestTheLastSetSentTwiceLeadsToTheEnd(t *testing.T) {
	s := open(t)
	v, a := s.guest("none")
	session := a.path
	form := a.form()
	for range 200 {
		next := v.post(session+"/set", form)
		if next.path != session {
			break
		}
		form = next.form()
	}
	sets := s.stateOf(t).Events
	if again := v.post(session+"/set", form); again.status != http.StatusOK || again.path != session+"/finish" {
		t.Errorf("%d at %s", again.status, again.path)
	}
	if got := s.stateOf(t).Events; got != sets {
		t.Errorf("%d events, %d before", got, sets)
	}
}

func TestASetIntoASkippedSessionIsNoErrorOfOurs(t *testing.T) {
	s := open(t)
	v, a := s.guest("none")
	v.post(a.path+"/skip", url.Values{})
	if got := v.post(a.path+"/set", a.form()); got.status >= 500 {
		t.Errorf("%d at %s", got.status, got.path)
	}
}

func TestTapsAtTheSameTimeAreOne(t *testing.T) {
	s := open(t)
	v, a := s.guest("none")
	before := s.stateOf(t).Events
	atOnce := func(path string, form url.Values) {
		var all sync.WaitGroup
		for range 6 {
			all.Go(func() {
				if got := v.post(path, form); got.status >= 500 {
					t.Errorf("%s: %d", path, got.status)
				}
			})
		}
		all.Wait()
	}
	atOnce(a.path+"/set", a.form())
	state := s.stateOf(t)
	if n := len(state.Sessions[0].Slots); n != 1 {
		t.Errorf("%d sets of %d events", n, state.Events-before)
	}
	s = open(t)
	v, a = s.guest("none")
	before = s.stateOf(t).Events
	atOnce(a.path+"/skip", url.Values{"why": {"work"}})
	if got := s.stateOf(t).Events - before; got != 1 {
		t.Errorf("skipping is %d events", got)
	}
}
