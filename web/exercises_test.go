package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training/catalogue"
)

func TestExercisesAreFoundByWhatIsAskedOfThem(t *testing.T) {
	s := open(t)
	v := s.visitor()
	for _, tt := range []struct {
		name, query   string
		has, hasNot   string
		found, nobody bool
	}{
		{name: "nothing asked", query: "", has: "113 exercises", found: true},
		{name: "by another name, however it is written", query: "?find=KB-squat", has: "Goblet squat", hasNot: "Pistol squat", found: true},
		{name: "what lands is left out", query: "?pattern=squat&nojumps=1", has: "Goblet squat", hasNot: "Squat jump", found: true},
		{name: "quiet", query: "?quiet=1&for=spring", has: "One condition is in the way"},
		{name: "one condition is in the way, and says so", query: "?pattern=hop&nojumps=1", has: "Leave out: No jumps"},
		{name: "two are in the way", query: "?pattern=hop&nojumps=1&find=zzzz", has: "leaving out one condition is not enough"},
		{name: "words that mean nothing ask for nothing", query: "?pattern=dance&level=L9&kit=castle&for=fun&muscle=nose", has: "113 exercises", found: true},
		{name: "what is owned is nobody's who is unknown", query: "?kit=own", has: "113 exercises", found: true},
		{name: "markup stays text", query: "?find=" + url.QueryEscape(`"><script>`), has: "&lt;script&gt;"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := v.get("/exercises" + tt.query)
			if got.status != http.StatusOK || !strings.Contains(got.body, tt.has) {
				t.Errorf("%d without %q", got.status, tt.has)
			}
			if tt.hasNot != "" && strings.Contains(got.body, tt.hasNot) {
				t.Errorf("has %q", tt.hasNot)
			}
			if listed := strings.Contains(got.body, `class="shelf"`); listed != tt.found {
				t.Errorf("lists: %v", listed)
			}
		})
	}
}

func TestWhatIsOwnedAndWhatWasDoneIsTheVisitors(t *testing.T) {
	s := open(t)
	v, a := s.guest("none")
	if got := v.get("/exercises?kit=own"); strings.Contains(got.body, "Barbell back squat") || !strings.Contains(got.body, "Body-weight squat") {
		t.Error("with nothing at home a barbell is listed, or body weight is not")
	}
	exercise := a.form().Get("exercise")
	v.post(a.path+"/set", a.form())
	if got := v.get("/exercises"); strings.Count(got.body, "done once") != 1 {
		t.Errorf("%d exercises were done once", strings.Count(got.body, "done once"))
	}
	if got := v.get("/exercises/" + exercise); !strings.Contains(got.body, "Done in 1 session") || !strings.Contains(got.body, "Do now") {
		t.Error("the page of what was done does not say so")
	}
	if other := s.visitor().get("/exercises/" + exercise); strings.Contains(other.body, "Do now") || strings.Contains(other.body, "id=\"history\"") {
		t.Error("a stranger sees somebody's history")
	}
}

// swappable is an exercise that may stand in for one of the day's session.
func swappable(v *visitor) (string, answer) {
	for _, id := range []string{"bw_squat", "wall_sit", "split_squat", "reverse_lunge", "glute_bridge", "hip_hinge_drill", "sit_to_stand", "calf_two", "dead_bug", "bird_dog", "plank", "side_plank_knee", "pushup_incline", "db_row"} {
		if got := v.get("/exercises/" + id); got.status == http.StatusOK && strings.Contains(got.body, "Swap into today") {
			return id, got
		}
	}
	return "", answer{}
}

func TestAnExerciseIsSwappedIntoTodayAndBackOut(t *testing.T) {
	s := open(t)
	v, _ := s.guest("gym")
	id, offered := swappable(v)
	if id == "" {
		t.Fatal("nothing may be swapped in")
	}
	form := url.Values{"session": {inputOf(offered.body, "session")}, "from": {inputOf(offered.body, "from")}}
	wrong := url.Values{"session": form["session"], "from": {"nordic"}}
	if got := v.post("/exercises/"+id+"/swap", wrong); got.status != http.StatusUnprocessableEntity {
		t.Errorf("in place of what is not there: %d", got.status)
	}
	got := v.post("/exercises/"+id+"/swap", form)
	if got.status != http.StatusOK || !strings.Contains(got.body, "Do now") {
		t.Fatalf("%d, without a way to do it now", got.status)
	}
	if again := v.post("/exercises/"+id+"/swap", form); again.status != http.StatusOK {
		t.Errorf("sent twice: %d", again.status)
	}
	event := inputOf(got.body, "event")
	if event == "" {
		t.Fatal("nothing takes it back")
	}
	v.post("/undo", url.Values{"event": {event}})
	if back := v.get("/exercises/" + id); !strings.Contains(back.body, "Swap into today") {
		t.Error("after undo it is not offered again")
	}
}

func inputOf(body, name string) string {
	_, rest, ok := strings.Cut(body, `name="`+name+`" value="`)
	if !ok {
		return ""
	}
	value, _, _ := strings.Cut(rest, `"`)
	return value
}

func TestTheLadderSaysWhereTheReaderIs(t *testing.T) {
	s := open(t)
	v, a := s.guest("none")
	stranger := s.visitor().get("/exercises/bw_squat")
	if !strings.Contains(stranger.body, "first time: start here") || strings.Contains(stranger.body, "you are here") {
		t.Error("a stranger is not told where to begin")
	}
	exercise := a.form().Get("exercise")
	v.post(a.path+"/set", a.form())
	if got := v.get("/exercises/" + exercise); strings.Count(got.body, "you are here") != 1 {
		t.Errorf("%s: here %d times", exercise, strings.Count(got.body, "you are here"))
	}
}

func TestEveryExerciseHasAPageAndItsPictures(t *testing.T) {
	s := open(t)
	v := s.visitor()
	v.client.Transport = packed{}
	for _, e := range library(t).All() {
		if got := v.get("/exercises/" + e.ID); got.status != http.StatusOK || len(got.body) > 14_000 {
			t.Errorf("%s: %d, %d bytes", e.ID, got.status, len(got.body))
		}
		for _, shape := range []string{"", "/small", "/moving", "/muscles"} {
			if got := v.get("/figure/" + e.ID + shape); got.status != http.StatusOK || got.header.Get("Content-Type") != "image/svg+xml" || got.header.Get("ETag") == "" {
				t.Errorf("%s%s: %d", e.ID, shape, got.status)
			}
		}
	}
	if got := v.get("/figure/goblet_squat/huge"); got.status != http.StatusNotFound {
		t.Errorf("a shape that is none: %d", got.status)
	}
}

func TestExercisePagesAreSmall(t *testing.T) {
	s := open(t)
	v, _ := s.guest("gym")
	v.client.Transport = packed{}
	for _, path := range []string{"/exercises", "/exercises?quiet=1", "/exercises/goblet_squat"} {
		if got := v.get(path); len(got.body) > 14_000 || got.header.Get("Content-Encoding") != "gzip" {
			t.Errorf("%s takes %d bytes, %q", path, len(got.body), got.header.Get("Content-Encoding"))
		}
	}
}

func library(t testing.TB) *catalogue.Catalogue {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return cat
}

// What could be lifted once is said of exercises whose sets tell it; of hops the
// best set is shown, and nothing is said of lifting.
func TestAHopsPastSpeaksOfNoLift(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	for id, estimated := range map[string]bool{"pogo_two": false, "goblet_squat": true} {
		body := v.get("/exercises/" + id).body
		if !strings.Contains(body, `id="history"`) || !strings.Contains(body, "<figcaption>") {
			t.Fatalf("%s: no past is drawn", id)
		}
		if got := strings.Contains(body, "could lift once"); got != estimated {
			t.Errorf("%s: the page speaks of lifting once: %t", id, got)
		}
	}
}
