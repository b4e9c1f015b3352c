package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// A site that hurts is told of in three taps from a session: Pain, the place, a
// number.
func TestPainIsToldInThreeTapsAndActs(t *testing.T) {
	s := open(t)
	v, session := s.guest("dumbbells")
	id := strings.TrimPrefix(session.path, "/session/")
	place := "/pain?session=" + id
	if !strings.Contains(session.body, `href="`+place+`"`) {
		t.Fatal("the session has no way to pain")
	}
	where := v.get(place) // the first tap
	link := "/pain?session=" + id + "&amp;site=achilles-left"
	if !strings.Contains(where.body, `href="`+link+`"`) {
		t.Fatal("the body has no left Achilles tendon to tap")
	}
	how := v.get(strings.ReplaceAll(link, "&amp;", "&")) // the second
	form := how.everything()
	if form.Get("moment") != "during" {
		t.Errorf("in a session pain is of the session: %v", form)
	}
	form.Set("score", "6") // the third
	told := v.post("/pain", form)
	if told.status != http.StatusOK || told.path != "/pain" {
		t.Fatalf("%d at %s", told.status, told.path)
	}
	for _, want := range []string{"Left Achilles tendon: 6", "Red: it waits", "Go on with the session", ">Undo<"} {
		if !strings.Contains(told.body, want) {
			t.Errorf("%q is not said", want)
		}
	}
}

func TestBandsFollowTheTissue(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	for site, want := range map[string]string{
		"achilles-left": `green[0 1 2] amber[3 4 5] red[6 7 8 9 10]`, // PAIN-02
		"knee-front":    `green[0 1 2] amber[3 4] red[5 6 7 8 9 10]`, // PAIN-03
		"calf-right":    `green[0 1] amber[2 3] red[4 5 6 7 8 9 10]`, // PAIN-04
	} {
		body := v.get("/pain?site=" + site).body
		var got []string
		for _, part := range strings.Split(body, `class="painband `)[1:] {
			class, rest, _ := strings.Cut(part, `"`)
			var scores []string
			for _, b := range strings.Split(rest, `name="score" value="`)[1:] {
				n, _, _ := strings.Cut(b, `"`)
				scores = append(scores, n)
			}
			got = append(got, class+"["+strings.Join(scores, " ")+"]")
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%s: %s, want %s", site, g, want)
		}
	}
}

func TestPainIsBetterOrWorseAndOverAndTakenBack(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	tell := func(score string) answer {
		return v.post("/pain", url.Values{"site": {"knee-front-right"}, "moment": {"before"}, "score": {score}})
	}
	tell("3")
	if a := tell("5"); !strings.Contains(a.body, "Worse than last time: 3") {
		t.Error("5 after 3 is not called worse")
	}
	if a := v.get("/pain"); !strings.Contains(a.body, "Over now") || !strings.Contains(a.body, "5, Mon 23 Nov") {
		t.Error("the place is not among those of lately")
	}
	over := tell("0")
	if !strings.Contains(over.body, "Better than last time: 5") {
		t.Error("0 after 5 is not called better")
	}
	_, event, _ := strings.Cut(over.body, `name="event" value="`)
	back := v.post("/undo", url.Values{"event": {event[:36]}, "back": {"/pain"}})
	if back.path != "/pain" || !strings.Contains(back.body, "Over now") {
		t.Errorf("taken back: at %s", back.path)
	}
}

func TestPainThatCannotBeIsSaidAndWritesNothing(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	for name, form := range map[string]url.Values{
		"nothing":          {},
		"no such place":    {"site": {"<script>"}, "moment": {"before"}, "score": {"3"}},
		"eleven":           {"site": {"shin-left"}, "moment": {"before"}, "score": {"11"}},
		"below none":       {"site": {"shin-left"}, "moment": {"before"}, "score": {"-1"}},
		"no score":         {"site": {"shin-left"}, "moment": {"before"}},
		"no such moment":   {"site": {"shin-left"}, "moment": {"tomorrow"}, "score": {"3"}},
		"a side it has no": {"site": {"back-left"}, "moment": {"before"}, "score": {"12"}},
	} {
		t.Run(name, func(t *testing.T) {
			a := v.post("/pain", form)
			if a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, `role="alert"`) || strings.Contains(a.body, "<script>") {
				t.Errorf("%d", a.status)
			}
		})
	}
	if a := v.get("/pain"); !strings.Contains(a.body, "Nothing hurt so far") {
		t.Error("something was written down")
	}
}

func TestAWarningSignStopsTrainingUntilSomebodyHasLooked(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	up := v.post("/pain/sign", url.Values{"raised": {"FLAG-01", "nonsense"}})
	if !strings.Contains(up.body, "A clinician has looked") || !strings.Contains(up.body, "FLAG-01") {
		t.Fatal("the sign is not up")
	}
	if day := v.get("/today"); strings.Contains(day.body, ">Start<") {
		t.Error("there is a session to start")
	}
	down := v.post("/pain/sign", url.Values{"cleared": {"FLAG-01"}})
	if strings.Contains(down.body, "A clinician has looked") {
		t.Error("the sign is up still")
	}
	if a := v.post("/pain/sign", url.Values{"raised": {"FLAG-99"}}); a.status != http.StatusUnprocessableEntity {
		t.Errorf("no such sign: %d", a.status)
	}
}
