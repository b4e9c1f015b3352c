package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// fields are what the form that takes a preview up would send.
func (a answer) takeUp(t *testing.T) url.Values {
	t.Helper()
	i := strings.Index(a.body, `<form method="post" action="/plan/change">`)
	if i < 0 {
		t.Fatalf("nothing to take up (%d): %s", a.status, a.body)
	}
	out := url.Values{}
	part := a.body[i:]
	for _, m := range field.FindAllStringSubmatch(part[:strings.Index(part, "</form>")], -1) {
		value := ""
		if x := valueOf.FindStringSubmatch(m[0]); x != nil {
			value = unescaped(x[1])
		}
		out.Add(m[1], value)
	}
	return out
}

func race(date, name string) url.Values {
	return url.Values{"goal": {"half"}, "date": {date}, "name": {name}, "distance": {"half"}, "priority": {"A"}}
}

func TestAnotherRaceIsShownBeforeItIsTakenUpAndCanBeTakenBack(t *testing.T) {
	v, _ := open(t).guest("dumbbells")
	before := v.get("/plan")
	look := v.get("/plan/change?" + race("2027-04-18", "Spring & <b>Sun</b>").Encode())
	for _, want := range []string{"What would change", "Leads to", "Spring &amp; &lt;b&gt;Sun", "Taper", "Session by session"} {
		if !strings.Contains(look.body, want) {
			t.Errorf("the preview misses %q", want)
		}
	}
	if again := v.get("/plan"); again.body != before.body {
		t.Error("looking changed the plan")
	}
	got := v.post("/plan/change", look.takeUp(t))
	if got.path != "/plan" || !strings.Contains(got.body, "Sun 18 Apr 2027") || !strings.Contains(got.body, "Taken up") {
		t.Fatalf("%d at %s", got.status, got.path)
	}
	if v.post("/undo", got.form()); strings.Contains(v.get("/plan").body, "Sun 18 Apr 2027") {
		t.Error("it cannot be taken back")
	}
}

func TestARaceMayBeCalledInAnyAlphabet(t *testing.T) {
	v, _ := open(t).guest("none")
	got := v.post("/plan/change", v.get("/plan/change?"+race("2027-04-18", "élan d’été").Encode()).takeUp(t))
	if !strings.Contains(got.body, "<h1>Élan d’été on ") || strings.Contains(got.body, "\uFFFD") {
		t.Errorf("%d at %s", got.status, got.path)
	}
}

func TestTakingUpTwiceIsOnce(t *testing.T) {
	v, _ := open(t).guest("dumbbells")
	form := v.get("/plan/change?" + race("2027-04-18", "").Encode()).takeUp(t)
	first := v.post("/plan/change", form)
	second := v.post("/plan/change", form)
	if first.path != "/plan" || second.path != "/plan" || strings.Contains(second.body, "Taken up") {
		t.Errorf("%d at %s, then %d at %s", first.status, first.path, second.status, second.path)
	}
}

func TestAStaleOfferIsShownAgainAndNothingIsWritten(t *testing.T) {
	v, _ := open(t).guest("dumbbells")
	stale := v.get("/plan/change?" + race("2027-04-18", "Spring").Encode()).takeUp(t)
	if got := v.post("/plan/change", v.get("/plan/change?programme=hill-6").takeUp(t)); got.path != "/plan" || !strings.Contains(got.body, "Hill&#39;s six") {
		t.Fatalf("the other tab: %d at %s", got.status, got.path)
	}
	got := v.post("/plan/change", stale)
	if got.status != http.StatusConflict || !strings.Contains(got.body, "Another plan was taken up since you looked") {
		t.Fatalf("%d at %s", got.status, got.path)
	}
	if strings.Contains(v.get("/plan").body, "18 Apr") {
		t.Error("something was changed")
	}
	if now := v.post("/plan/change", got.takeUp(t)); now.path != "/plan" || !strings.Contains(now.body, "18 Apr") {
		t.Errorf("as it would be now: %d at %s", now.status, now.path)
	}
}

func TestAProgrammeIsFollowedAndLeft(t *testing.T) {
	v, _ := open(t).guest("dumbbells")
	for _, id := range []string{"rubio-8", "blease-4", "hill-6", "complete-guide-10", "six-effective", "beginner-hip-core", "heavy-and-springy", "race-season-maintenance"} {
		got := v.get("/programmes/" + id)
		if got.status != http.StatusOK || !strings.Contains(got.body, "/plan/change?programme="+id) || !strings.Contains(got.body, "What the evidence says otherwise") {
			t.Errorf("%s: %d", id, got.status)
		}
		if !strings.Contains(v.get("/programmes").body, `href="/programmes/`+id+`"`) {
			t.Errorf("the list misses %s", id)
		}
	}
	v.post("/plan/change", v.get("/plan/change?programme=beginner-hip-core").takeUp(t))
	if !strings.Contains(v.get("/plan").body, "Hips and trunk for new runners") || !strings.Contains(v.get("/programmes/beginner-hip-core").body, "Your plan follows it") {
		t.Error("the plan does not say what it follows")
	}
	v.post("/plan/change", v.get("/plan/change?programme=").takeUp(t))
	if strings.Contains(v.get("/plan").body, "Hips and trunk for new runners") {
		t.Error("it cannot be left")
	}
	if got := v.get("/programmes/none"); got.status != http.StatusNotFound {
		t.Errorf("a programme that is not: %d", got.status)
	}
}

func TestWhatCannotBeAPlanIsSaidAndWhatWasTypedIsKept(t *testing.T) {
	v, _ := open(t).guest("dumbbells")
	with := func(change func(url.Values)) url.Values {
		form := race("2027-04-18", "Spring")
		change(form)
		return form
	}
	for name, form := range map[string]url.Values{
		"a race that is over":     with(func(f url.Values) { f.Set("date", "2026-01-01") }),
		"a race in a century":     with(func(f url.Values) { f.Set("date", "2126-01-01") }),
		"a day that is none":      with(func(f url.Values) { f.Set("date", "soon") }),
		"a distance that is not":  with(func(f url.Values) { f.Set("distance", "moon") }),
		"no distance":             with(func(f url.Values) { f.Del("distance") }),
		"a weight that is not":    with(func(f url.Values) { f.Set("priority", "Z") }),
		"a goal that is not":      with(func(f url.Values) { f.Set("goal", "win") }),
		"a programme that is not": with(func(f url.Values) { f.Set("programme", "mine") }),
		"a name without end":      with(func(f url.Values) { f.Set("name", strings.Repeat("ä", 81)) }),
	} {
		for _, got := range []answer{v.get("/plan/change?" + form.Encode()), v.post("/plan/change", form)} {
			if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `role="alert"`) || !strings.Contains(got.body, "Nothing was changed") {
				t.Errorf("%s: %d", name, got.status)
			}
			if typed := form.Get("name"); !strings.Contains(unescaped(got.body), `value="`+typed+`"`) {
				t.Errorf("%s: what was typed is gone", name)
			}
		}
	}
	many := url.Values{}
	for range 40 {
		many.Add("date", "2027-04-18")
		many.Add("distance", "10k")
		many.Add("priority", "C")
	}
	if got := v.get("/plan/change?" + many.Encode()); got.status >= 500 {
		t.Errorf("forty races: %d", got.status)
	}
}
