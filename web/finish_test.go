package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"
)

// trainedSome has logged so many sets of the first session.
func (s *site) trainedSome(sets int) (*visitor, string) {
	s.t.Helper()
	v, a := s.guest("dumbbells")
	session := a.path
	for range sets {
		a = v.post(session+"/set", a.form())
	}
	return v, session
}

func TestTheEndIsFilledInFromTheSets(t *testing.T) {
	s := open(t)
	v, session := s.trainedSome(2)
	form := v.get(session + "/finish").form()
	if form.Get("effort") == "" {
		t.Fatal("no effort is chosen")
	}
	a := v.get(session + "/finish")
	if !strings.Contains(a.body, "comes to effort") || !strings.Contains(a.body, "none told of") {
		t.Error("it does not say why, or what hurt")
	}
	saved := v.post(session+"/finish", form)
	if saved.path != session+"/after" || !strings.Contains(saved.body, "Saved.") {
		t.Fatalf("%d at %s", saved.status, saved.path)
	}
	if e := v.stateOf(t).Sessions[0]; !e.Finished || e.Effort == 0 {
		t.Errorf("finished %v, effort %g", e.Finished, float64(e.Effort))
	}
	if again := v.get(session); again.path != session+"/after" {
		t.Errorf("opened again it is %s", again.path)
	}
}

func TestTheEndSaysWhatComesNextAndWhy(t *testing.T) {
	s := open(t)
	v, session := s.trainedSome(3)
	a := v.post(session+"/finish", url.Values{"effort": {"8"}, "note": {"the bench <wobbles>"}})
	for _, part := range []string{"effort 8 of 10, very hard", "the bench &lt;wobbles&gt;", `class="nexts"`, `class="why"`, "/rules/"} {
		if !strings.Contains(a.body, part) {
			t.Errorf("it does not hold %s", part)
		}
	}
	v.post(session+"/finish", url.Values{"effort": {"6"}, "note": {"the bench <wobbles>"}})
	if state := v.stateOf(t); len(state.Notes) != 1 || state.Sessions[0].Effort != 6 {
		t.Errorf("%d notes, effort %g", len(state.Notes), float64(state.Sessions[0].Effort))
	}
}

func TestAWrongEndKeepsWhatWasTyped(t *testing.T) {
	s := open(t)
	v, session := s.trainedSome(1)
	for _, effort := range []string{"", "0", "11", "-1", "7.5", "hard", strings.Repeat("9", 400)} {
		a := v.post(session+"/finish", url.Values{"effort": {effort}, "note": {"my heel"}})
		if a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, "my heel</textarea>") || !strings.Contains(a.body, `role="alert"`) {
			t.Errorf("effort %.20q: %d", effort, a.status)
		}
	}
	long := v.post(session+"/finish", url.Values{"effort": {"9"}, "note": {strings.Repeat("x", 20_000)}})
	if long.status != http.StatusUnprocessableEntity || !strings.Contains(long.body, `value="9" checked`) {
		t.Errorf("a note without end: %d", long.status)
	}
	if state := v.stateOf(t); len(state.Notes) != 0 || state.Sessions[0].Finished {
		t.Error("something was written down")
	}
}

func TestWhatHurtIsSaidAfterTheEndIsSaved(t *testing.T) {
	s := open(t)
	v, session := s.trainedSome(1)
	a := v.post(session+"/finish", url.Values{"effort": {"7"}, "hurts": {"yes"}})
	if a.path != "/pain" || !strings.Contains(a.body, "Where does it hurt?") {
		t.Fatalf("it is %s", a.path)
	}
	id := strings.TrimPrefix(session, "/session/")
	ask := v.get("/pain?site=achilles-left&session=" + id)
	if !strings.Contains(ask.body, "After training. Another time") {
		t.Error("it is not asked as after training")
	}
	v.post("/pain", url.Values{"site": {"achilles-left"}, "moment": {"after"}, "score": {"3"}, "session": {id}})
	if after := v.get(session + "/after"); !strings.Contains(after.body, "3, after training") {
		t.Error("the end does not say what hurt")
	}
}

func TestTheEndMayWaitForADay(t *testing.T) {
	s := open(t)
	v, session := s.trainedSome(2)
	if a := v.post(session+"/finish", url.Values{"skip": {"yes"}}); a.path != "/today" || !strings.Contains(a.body, "After the session") {
		t.Fatalf("%s does not ask again", a.path)
	}
	if a := v.post(session+"/finish", url.Values{"skip": {"yes"}}); a.path != "/today" {
		t.Errorf("left for later twice: %d at %s", a.status, a.path)
	}
	s.now = s.now.Add(23 * time.Hour)
	if !strings.Contains(v.get("/today").body, "After the session") {
		t.Error("it is not asked within a day")
	}
	s.now = s.now.Add(2 * time.Hour)
	if strings.Contains(v.get("/today").body, "After the session") {
		t.Error("it is asked after a day")
	}
	s.now = s.now.Add(-4 * time.Hour)
	if a := v.post(session+"/finish", url.Values{"fine": {"yes"}}); a.path != session+"/after" {
		t.Errorf("%d at %s", a.status, a.path)
	}
	if strings.Contains(v.get("/today").body, "After the session") {
		t.Error("it is asked though it was said")
	}
}

func TestAnEndWithNothingLoggedIsLeftOutOrAsPlanned(t *testing.T) {
	s := open(t)
	v, a := s.guest("none")
	if after := v.get(a.path + "/after"); after.path != a.path+"/finish" || !strings.Contains(after.body, "Nothing is logged") {
		t.Fatalf("it is %s", after.path)
	}
	if bad := v.post(a.path+"/finish", url.Values{"effort": {"7"}}); bad.status != http.StatusUnprocessableEntity || len(v.stateOf(t).Sessions) != 0 {
		t.Errorf("ended without a set: %d", bad.status)
	}
	done := v.post(a.path+"/finish", url.Values{"planned": {"yes"}})
	if done.path != a.path+"/finish" || !strings.Contains(done.body, "How hard was it") {
		t.Errorf("as planned: %d at %s", done.status, done.path)
	}
	if log := v.stateOf(t).Sessions[0]; !log.Finished || len(log.Slots) == 0 {
		t.Error("it is not logged")
	}
}
