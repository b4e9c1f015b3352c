package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
)

// saving sends a page's form with some answers changed, and says what page
// follows.
func saving(t *testing.T, v *visitor, path string, change url.Values) answer {
	t.Helper()
	a := v.get(path)
	if a.status != http.StatusOK {
		t.Fatalf("%s: %d", path, a.status)
	}
	form := a.everything()
	for name, values := range change {
		form[name] = values
	}
	target, _, _ := strings.Cut(path, "?")
	return v.post(target, form)
}

func TestARackIsWrittenDownExactly(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	got := saving(t, v, "/settings/place?name=home", url.Values{"dumbbells": {"14, 4-8 by 2"}, "plates": {"20x2, 10"}, "bar": {"15"}})
	if got.status != http.StatusOK || got.path != "/settings/places" {
		t.Fatalf("%d at %s", got.status, got.path)
	}
	for _, want := range []string{"4 · 6 · 8 · 14 kg each hand", "15 · 35 · 55 · 75 · 95 · 115 kg with the bar", "Saved.", "look at it on Today"} {
		if !strings.Contains(got.body, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	if p := s.stateOf(t).Profile.Places; len(p) != 1 || len(p[0].Dumbbells) != 4 || p[0].Bar != 15 || len(p[0].Plates) != 2 {
		t.Errorf("%+v", p)
	}
	back := v.post("/undo", got.form())
	if back.path != "/settings/places" || len(s.stateOf(t).Profile.Places[0].Dumbbells) != 0 {
		t.Errorf("undo leads to %s, %+v", back.path, s.stateOf(t).Profile.Places)
	}
}

func TestPlacesAreNamedRenamedAndGivenUp(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	names := func() string {
		var out []string
		for _, p := range s.stateOf(t).Profile.Places {
			out = append(out, p.Name)
		}
		return strings.Join(out, " ")
	}
	if got := v.post("/settings/places/remove", url.Values{"name": {"home"}}); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "the only one") {
		t.Errorf("the last place: %d", got.status)
	}
	saving(t, v, "/settings/place", url.Values{"name": {"club"}, "preset": {"gym"}})
	if names() != "home club" {
		t.Fatalf("places: %s", names())
	}
	if got := saving(t, v, "/settings/place?name=club", url.Values{"name": {"home"}}); got.status != http.StatusUnprocessableEntity {
		t.Errorf("two places of one name: %d", got.status)
	}
	saving(t, v, "/settings/place?name=club", url.Values{"name": {"the gym in the long street"}})
	if names() != "home the gym in the long street" {
		t.Errorf("renamed: %s", names())
	}
	v.post("/settings/places/remove", url.Values{"name": {"home"}})
	if names() != "the gym in the long street" {
		t.Errorf("given up: %s", names())
	}
	for _, path := range []string{"/settings/place?name=nobodys"} {
		if got := v.get(path); got.status != http.StatusNotFound {
			t.Errorf("%s: %d", path, got.status)
		}
	}
	if got := v.post("/settings/place", url.Values{"old": {"nobodys"}, "name": {"x"}, "preset": {"none"}}); got.status != http.StatusNotFound {
		t.Errorf("a place that is not there is changed: %d", got.status)
	}
}

func TestSettingsAsTheyStandWriteNothing(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	saving(t, v, "/settings/you", url.Values{"mass": {"61.55"}, "pace": {"5:37"}})
	saving(t, v, "/settings/ways", url.Values{"units": {"imperial"}, "dislikes": {"Burpee; Copenhagen plank, long lever"}})
	before := s.stateOf(t)
	for _, path := range []string{"/settings/you", "/settings/time", "/settings/ways", "/settings/place?name=home"} {
		if got := saving(t, v, path, nil); got.status != http.StatusOK {
			t.Errorf("%s: %d", path, got.status)
		}
	}
	if after := s.stateOf(t); after.Events != before.Events || after.Profile.Mass != 61.55 || after.Profile.EasyPace != 337 {
		t.Errorf("%d events more; %v at %v", after.Events-before.Events, after.Profile.Mass, after.Profile.EasyPace)
	}
}

func TestWhatHoldsInEveryPlanStandsWhereOneWouldChooseIt(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	page := v.get("/settings/ways").body
	for _, rule := range []string{"PAIN-02", "SCH-02", "SCH-04", "LOAD-11", "PER-05"} {
		if !strings.Contains(page, `href="/rules/`+rule+`"`) {
			t.Errorf("%s is not there", rule)
		}
	}
}

func TestAPlaceThatLacksSomethingSaysWhatAndWhatIsDoneInstead(t *testing.T) {
	s := open(t)
	v, _ := s.guest("gym")
	if strings.Contains(v.get("/settings/places").body, "What cannot be done with it") {
		t.Fatal("a gym lacks something")
	}
	saving(t, v, "/settings/place?name=home", url.Values{"preset": {"none"}})
	page := v.get("/settings/places").body
	for _, part := range []string{"What cannot be done with it", "COMP-05", "Instead: ", "/detail"} {
		if !strings.Contains(page, part) {
			t.Errorf("%q is not said", part)
		}
	}
}

func TestWeightsAndWaysAreReadEachForItself(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	saving(t, v, "/settings/you", url.Values{"mass": {"70"}})
	for units, want := range map[string][2]string{"metric": {"kg", "kilometre"}, "imperial": {"lb", "mile"}, "kg-miles": {"kg", "mile"}, "lb-km": {"lb", "kilometre"}} {
		saving(t, v, "/settings/ways", url.Values{"units": {units}})
		page := v.get("/settings/you").body
		if !strings.Contains(page, "Body weight, "+want[0]) || !strings.Contains(page, "minutes for a "+want[1]) {
			t.Errorf("%s is not %v", units, want)
		}
	}
}

func TestAWeightBoughtInPoundsStaysInPounds(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	saving(t, v, "/settings/place?name=home", url.Values{"dumbbells": {"8, 12 kg, 25 lb"}, "kettlebells": {"16"}})
	if got := s.stateOf(t).Profile.Places[0].Dumbbells; len(got) != 3 || got[1] != 11.34 {
		t.Errorf("%v", got)
	}
	if page := v.get("/settings/place?name=home").body; !strings.Contains(page, `value="8 kg, 25 lb, 12 kg"`) {
		t.Error("the form has it in kilograms")
	}
	if page := v.get("/settings/places").body; !strings.Contains(page, "8 kg · 25 lb · 12 kg each hand") {
		t.Error("so has the list")
	}
}

func TestSettingsAreKept(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	saving(t, v, "/settings/you", url.Values{"age": {"44"}, "sex": {"f"}, "mass": {"61,5"}, "level": {"L1"}, "pace": {"6:10"}, "care": {"hypertension", "achilles"}})
	saving(t, v, "/settings/time", url.Values{"only": {"tue", "fri"}, "rest": {"back"}, "tue": {"18:00-20:00 @ home"}, "wed": {""}})
	saving(t, v, "/settings/ways", url.Values{"policy": {"stack"}, "dislikes": {"goblet squat, burpee"}})
	p, g := s.stateOf(t).Profile, s.stateOf(t).Goal.What
	if p.Age != 44 || p.Sex != training.Female || p.Mass != 61.5 || p.Level != training.L1 || p.EasyPace != 370 || !p.Hypertension || !p.AchillesOrFootBefore || p.Osteoporosis {
		t.Errorf("%+v", p)
	}
	if len(g.Days) != 2 || !p.BackToBack || p.NoRestDay || g.Policy != training.Stack || strings.Join(p.Dislikes, " ") != "goblet_squat burpee" {
		t.Errorf("%+v %+v", g, p)
	}
	for _, w := range p.Windows {
		if w.Day == training.Wednesday || w.Day == training.Tuesday && w.Place != "home" {
			t.Errorf("%+v", w)
		}
	}
}

func TestSettingsThatCannotBeAreExplainedAndKept(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	for _, c := range []struct {
		name, path, field, value, says string
	}{
		{"too old", "/settings/you", "age", "400", "from 10 to 110"},
		{"no age", "/settings/you", "age", "old", "from 10 to 110"},
		{"half a year", "/settings/you", "age", "40.5", "whole number"},
		{"weightless", "/settings/you", "mass", "2", "from 25 to 300"},
		{"no number", "/settings/you", "mass", "NaN", "from 25 to 300"},
		{"a pace without seconds", "/settings/you", "pace", "6", "minutes:seconds"},
		{"a pace of a car", "/settings/you", "pace", "1:00", "minutes:seconds"},
		{"a level nobody has", "/settings/you", "level", "L9", "choose one"},
		{"a week too late", "/settings/you", "pregnancy", "60", "from 1 to 42"},
		{"hours that are none", "/settings/time", "mon", "early", "from-to"},
		{"hours backwards", "/settings/time", "mon", "20:00-06:00", "from-to"},
		{"a place that is none", "/settings/time", "mon", "06:00-08:00 @ moon", "none of the places"},
		{"a day that is none", "/settings/time", "only", "noday", "choose some"},
		{"an exercise that is none", "/settings/ways", "dislikes", "flying", "no exercise is called that"},
		{"a policy that is none", "/settings/ways", "policy", "chaos", "choose one"},
		{"a place without a name", "/settings/place", "name", " ", "up to 60 letters"},
		{"a place of two lines", "/settings/place", "name", "a\nb", "up to 60 letters"},
		{"a thing that is none", "/settings/place?name=home", "item", "rocket", "use one of"},
		{"dumbbells that are none", "/settings/place?name=home", "dumbbells", "heavy ones", "is no weight"},
		{"two bars", "/settings/place?name=home", "bar", "15, 20", "is one weight"},
		{"a box for giants", "/settings/place?name=home", "boxes", "400", "5 to 150 cm"},
		{"a dumbbell for giants", "/settings/place?name=home", "dumbbells", "900", "up to 500"},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := s.stateOf(t).Events
			got := saving(t, v, c.path, url.Values{c.field: {c.value}})
			if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, c.says) {
				t.Fatalf("%d, %q is said: %v", got.status, c.says, strings.Contains(got.body, c.says))
			}
			if after := s.stateOf(t).Events; after != before {
				t.Error("something was written")
			}
		})
	}
	if got := v.post("/settings/time", url.Values{}); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "one day at least") {
		t.Errorf("no hours at all: %d", got.status)
	}
}
