package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"
)

func TestTheMorningAfterIsAnsweredInOneTapAndAskedOnce(t *testing.T) {
	s := open(t)
	v, _ := s.asPlanned()
	if strings.Contains(v.get("/today").body, "The morning after") {
		t.Error("it is asked on the day itself")
	}
	s.now = s.now.Add(20 * time.Hour)
	if a := v.get("/today"); !strings.Contains(a.body, "The morning after") || !strings.Contains(a.body, "All fine") {
		t.Fatal("it is not asked")
	}
	a := v.post("/check/morning", url.Values{"fine": {"yes"}})
	if a.status != http.StatusOK || !strings.Contains(a.body, "Saved") {
		t.Fatalf("%d at %s", a.status, a.path)
	}
	if strings.Contains(v.get("/today").body, "The morning after") {
		t.Error("it is asked again")
	}
}

func TestAMorningThatHurtsChangesTheDay(t *testing.T) {
	s := open(t)
	v, _ := s.asPlanned()
	v.post("/pain", url.Values{"site": {"achilles-left"}, "moment": {"after"}, "score": {"3"}})
	s.now = s.now.Add(20 * time.Hour)
	page := v.get("/check/morning")
	if !strings.Contains(page.body, `name="pain-achilles-left"`) {
		t.Fatal("the place that hurt is not asked about")
	}
	a := v.post("/check/morning", url.Values{"sore": {"8"}, "pain-achilles-left": {"7"}, "sleep": {"4"}})
	if a.status != http.StatusOK || strings.Contains(a.body, "Nothing changes today") || !strings.Contains(a.body, `class="why"`) {
		t.Errorf("%d: nothing follows from it", a.status)
	}
	if bad := v.post("/check/morning", url.Values{"sore": {"11"}}); bad.status != http.StatusUnprocessableEntity {
		t.Errorf("soreness 11: %d", bad.status)
	}
}

func TestTheCheckBeforeARunBringsDrills(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	fine := v.post("/check/run", url.Values{"fine": {"yes"}})
	if fine.status != http.StatusOK || strings.Contains(fine.body, "First these") {
		t.Errorf("all fine: %d", fine.status)
	}
	tense := v.post("/check/run", url.Values{"shoulders-tense": {"yes"}, "hips-level": {"yes"}, "fresh": {"no"}})
	if !strings.Contains(tense.body, "First these") || !strings.Contains(tense.body, `href="/exercises/`) {
		t.Error("tense shoulders bring no drills")
	}
	if half := v.post("/check/run", url.Values{"fresh": {"no"}}); half.status != http.StatusUnprocessableEntity {
		t.Errorf("half an answer: %d", half.status)
	}
}
