package web_test

import (
	"maps"
	"net/http"
	"net/url"
	"regexp"
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
	well := url.Values{
		"shoulders-tense": {"no"}, "hips-level": {"yes"}, "calves-easy": {"yes"}, "hinge-free": {"yes"}, "ankles-free": {"yes"}, "shoes-right": {"yes"}, "fresh": {"yes"},
	}
	said := func(changes ...string) url.Values {
		form := maps.Clone(well)
		for i := 0; i < len(changes); i += 2 {
			form[changes[i]] = []string{changes[i+1]}
		}
		return form
	}
	tense := v.post("/check/run", said("shoulders-tense", "yes", "fresh", "no"))
	if !strings.Contains(tense.body, "an easy run is a fair choice today") {
		t.Error("tiredness does not allow an easy run")
	}
	if !strings.Contains(tense.body, "First these") || !strings.Contains(tense.body, `href="/exercises/`) {
		t.Error("tense shoulders bring no drills")
	}
	if hurts := v.post("/check/run", said("calves-easy", "no", "hurts", "yes")); hurts.path != "/pain" {
		t.Errorf("who hurts is led to %s", hurts.path)
	}
	if past := v.get("/history"); !strings.Contains(past.body, "calves not easy") {
		t.Error("the history does not tell what spoke up")
	}
	if half := v.post("/check/run", url.Values{"fresh": {"no"}}); half.status != http.StatusUnprocessableEntity {
		t.Errorf("half an answer: %d", half.status)
	} else if !regexp.MustCompile(`name="fresh" value="no" checked`).MatchString(half.body) {
		t.Error("what was answered is not kept")
	}
}

// The budget of taps is nine at most, the one that opens the page among them.
func TestTheCheckBeforeARunIsSevenQuestionsWithPictures(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	p := v.get("/check/run")
	if n := strings.Count(p.body, `<fieldset class="look">`); n != 7 {
		t.Errorf("%d questions", n)
	}
	if n := strings.Count(p.body, `<img src="/figure/`); n != 5 {
		t.Errorf("%d pictures", n)
	}
	for _, path := range regexp.MustCompile(`/figure/[a-z0-9_]+/small`).FindAllString(p.body, -1) {
		if f := v.get(path); f.status != http.StatusOK {
			t.Errorf("%s: %d", path, f.status)
		}
	}
}
