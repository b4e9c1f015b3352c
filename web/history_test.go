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

// asPlanned is a guest whose first session was logged as planned, from History.
func (s *site) asPlanned() (*visitor, string) {
	s.t.Helper()
	v, a := s.guest("none")
	id := strings.TrimPrefix(a.path, "/session/")
	if got := v.post("/history/as-planned", url.Values{"session": {id}, "date": {"2026-11-23"}}); got.status != http.StatusOK || got.path != "/history" {
		s.t.Fatalf("as planned: %d at %s", got.status, got.path)
	}
	return v, id
}

// formTo is the first form of a page that is sent to a path.
func formTo(a answer, path string) url.Values {
	i := strings.Index(a.body, `action="`+path+`"`)
	if i < 0 {
		return url.Values{}
	}
	a.body = "<form " + a.body[i:]
	return a.everything()
}

func TestASetOfThePastIsCorrectedAndKeepsWhatItWas(t *testing.T) {
	s := open(t)
	v, id := s.asPlanned()
	list := v.get("/history")
	if !strings.Contains(list.body, `href="/history/`+id+`"`) {
		t.Fatal("the session is not listed")
	}
	path := "/history/" + id
	before := v.get(path)
	form := formTo(before, path+"/set")
	old := form.Get("count")
	form.Set("count", "3")
	form.Set("rir", "2,5") // what another program wrote in halves stays possible
	saved := v.post(path+"/set", form)
	if saved.status != http.StatusOK || !strings.Contains(saved.body, "Before: "+old) || !strings.Contains(saved.body, "this device") {
		t.Errorf("%d: what it said before (%s) is not shown", saved.status, old)
	}
	// The same form once more was made from a revision that is not the latest.
	form.Set("count", "5")
	stale := v.post(path+"/set", form)
	if stale.status != http.StatusConflict || !strings.Contains(stale.body, `value="5"`) || !strings.Contains(stale.body, "corrected meanwhile") {
		t.Errorf("%d: an old form is not shown beside what stands", stale.status)
	}
	again := v.post(path+"/set", formTo(stale, path+"/set"))
	if again.status != http.StatusOK {
		t.Errorf("what was typed cannot be put in its place: %d", again.status)
	}
	undone := v.post("/undo", formTo(again, "/undo"))
	if undone.path != path {
		t.Errorf("undo leads to %s", undone.path)
	}
}

func TestACorrectionThatCannotBeIsExplainedAndKept(t *testing.T) {
	s := open(t)
	v, id := s.asPlanned()
	path := "/history/" + id
	good := formTo(v.get(path), path+"/set")
	for field, value := range map[string]string{"count": "-4", "pain": "12", "rir": "NaN"} {
		form := url.Values{}
		for k, x := range good {
			form[k] = x
		}
		form.Set(field, value)
		a := v.post(path+"/set", form)
		if a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, `role="alert"`) || !strings.Contains(a.body, `value="`+value+`"`) {
			t.Errorf("%s %s: %d", field, value, a.status)
		}
	}
	if a := v.get(path); strings.Contains(a.body, "Before:") {
		t.Error("something was written down")
	}
}

func TestASessionIsTakenOutAndPutBackWithinThirtyDays(t *testing.T) {
	s := open(t)
	v, id := s.asPlanned()
	sets := strings.Count(v.get("/history/"+id).body, `class="pastset"`)
	out := v.post("/history/"+id+"/out", nil)
	if strings.Contains(out.body, `href="/history/`+id+`"`) || !strings.Contains(out.body, "Put back") {
		t.Fatal("it was not taken out")
	}
	if a := v.get("/history/" + id); a.status != http.StatusNotFound {
		t.Errorf("its page: %d", a.status)
	}
	v.post("/history/put-back", url.Values{"session": {id}})
	if got := strings.Count(v.get("/history/"+id).body, `class="pastset"`); got != sets || sets == 0 {
		t.Errorf("%d sets came back of %d", got, sets)
	}
	v.post("/history/"+id+"/out", nil)
	s.now = s.now.Add(31 * 24 * time.Hour)
	if a := v.get("/history?month=2026-11"); strings.Contains(a.body, "Put back") {
		t.Error("it is in the bin after 31 days")
	}
}

func TestASetIsTakenOutAndPutBack(t *testing.T) {
	s := open(t)
	v, id := s.asPlanned()
	path := "/history/" + id
	all := strings.Count(v.get(path).body, `class="pastset"`)
	out := v.post(path+"/set-out", formTo(v.get(path), path+"/set-out"))
	if n := strings.Count(out.body, `class="pastset"`); n != all-1 {
		t.Errorf("%d sets of %d", n, all)
	}
	back := v.post(path+"/set-back", formTo(out, path+"/set-back"))
	if n := strings.Count(back.body, `class="pastset"`); n != all {
		t.Errorf("%d sets came back of %d", n, all)
	}
}

func TestHistoryIsSearched(t *testing.T) {
	s := open(t)
	v, id := s.asPlanned()
	if a := v.get("/history"); strings.Contains(a.body, "not logged") {
		t.Error("a session that is still to come is called not logged")
	}
	if a := v.get("/history?q=session"); !strings.Contains(a.body, id) {
		t.Error("the session is not found")
	}
	if a := v.get("/history?q=%3Cscript%3Ezzz"); !strings.Contains(a.body, "Nothing has it") || strings.Contains(a.body, "<script>zzz") {
		t.Error("what is not there is found")
	}
	for _, odd := range []string{"?month=9999-99", "?day=yesterday", "?month=2026-02"} {
		if a := v.get("/history" + odd); a.status != http.StatusOK {
			t.Errorf("%s: %d", odd, a.status)
		}
	}
}

var railDrawn = regexp.MustCompile(`(?s)<svg class="rail".*?</svg>`)

// What was left undone of a session that is over is skipped, on every page alike.
func TestASessionThatIsOverHasNothingToDoOnAnyPage(t *testing.T) {
	s := open(t)
	v, first := s.guest("none")
	id := strings.TrimPrefix(first.path, "/session/")
	if got := v.post(first.path+"/set", first.form()); got.status != http.StatusOK {
		t.Fatal(got.status)
	}
	open := railDrawn.FindString(v.get("/history/" + id).body)
	if got := v.post(first.path+"/finish", url.Values{"effort": {"5"}}); got.status != http.StatusOK {
		t.Fatal(got.status)
	}
	want := railDrawn.FindString(v.get("/week").body)
	for _, path := range []string{"/history", "/history/" + id, first.path + "/detail"} {
		if got := railDrawn.FindString(v.get(path).body); got != want || got == open {
			t.Errorf("%s draws %s; the week %s; before it was over %s", path, got, want, open)
		}
	}
}

func TestASessionIsSplitAndPutTogether(t *testing.T) {
	s := open(t)
	v, id := s.asPlanned()
	path := "/history/" + id
	a := v.get(path)
	all := strings.Count(a.body, `class="pastset"`)
	form := formTo(a, path+"/split")
	ticks := regexp.MustCompile(`name="set" value="([0-9a-f-]+)"`).FindAllStringSubmatch(a.body, -1)
	if len(ticks) != all || strings.Contains(a.body, path+"/join") {
		t.Fatalf("%d of %d sets can be chosen", len(ticks), all)
	}
	form["set"], form["start"] = []string{ticks[0][1], ticks[1][1]}, []string{"06:10"}
	two := v.post(path+"/split", form)
	if two.status != http.StatusOK || strings.Count(two.body, `class="pastset"`) != all-2 || !strings.Contains(two.body, "It is two sessions now") {
		t.Fatalf("%d at %s", two.status, two.path)
	}
	if again := v.post(path+"/split", form); again.status != http.StatusUnprocessableEntity || !strings.Contains(again.body, "Nothing was changed") {
		t.Errorf("sent twice: %d", again.status)
	}
	own := regexp.MustCompile(`name="into" value="([0-9A-Za-z-]+)"`).FindStringSubmatch(two.body)
	if own == nil {
		t.Fatal("the second cannot be put together with the first")
	}
	if other := v.get("/history/" + own[1]); strings.Count(other.body, `class="pastset"`) != 2 {
		t.Error("the second is not what was split off")
	}
	one := v.post("/history/"+own[1]+"/join", url.Values{"into": {id}})
	if one.path != path || strings.Count(one.body, `class="pastset"`) != all || !strings.Contains(one.body, "one session now") {
		t.Errorf("%d at %s, %d sets of %d", one.status, one.path, strings.Count(one.body, `class="pastset"`), all)
	}
	if again := v.post("/history/"+own[1]+"/join", url.Values{"into": {id}}); again.path != path {
		t.Errorf("put together twice: %d at %s", again.status, again.path)
	}
	undo := formTo(one, "/undo")
	if undone := v.post("/undo", undo); strings.Count(undone.body, `class="pastset"`) != all-2 {
		t.Errorf("taken back: %d sets", strings.Count(undone.body, `class="pastset"`))
	}
}

func TestASplitThatCannotBeIsExplainedAndKept(t *testing.T) {
	s := open(t)
	v, id := s.asPlanned()
	path := "/history/" + id
	good := formTo(v.get(path), path+"/split")
	good["set"] = regexp.MustCompile(`name="set" value="([0-9a-f-]+)"`).FindStringSubmatch(v.get(path).body)[1:2]
	for field, value := range map[string]string{"start": "late", "date": "yesterday", "set": ""} {
		form := maps.Clone(good)
		form[field] = []string{value}
		if value == "" {
			form[field] = nil
		}
		a := v.post(path+"/split", form)
		if a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, "Nothing was changed") || value != "" && !strings.Contains(a.body, `value="`+value+`"`) {
			t.Errorf("%s %q: %d", field, value, a.status)
		}
		if value != "" && !strings.Contains(a.body, `value="`+good["set"][0]+`" checked`) {
			t.Errorf("%s: what was ticked is lost", field)
		}
	}
	if a := v.post(path+"/join", url.Values{"into": {id}}); a.status != http.StatusUnprocessableEntity {
		t.Errorf("put together with itself: %d", a.status)
	}
}
