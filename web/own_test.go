package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func lifted(more ...string) url.Values {
	v := url.Values{"day": {"2026-11-23"}, "exercise": {"goblet_squat"}, "sets": {"3"}, "count": {"8"}, "load": {"16"}, "rir": {"2"}, "pain": {"0"}, "has": {"0"}}
	for i := 0; i < len(more); i += 2 {
		v.Set(more[i], more[i+1])
	}
	return v
}

func TestWhatWasLiftedBesideThePlanIsKept(t *testing.T) {
	s := open(t)
	v, _ := s.guest("gym")
	day := v.today().String()
	if form := v.get("/own"); strings.Count(form.body, "<option") != 114 || !strings.Contains(form.body, `value="`+day+`"`) {
		t.Fatalf("the form has %d choices", strings.Count(form.body, "<option"))
	}
	got := v.post("/own", lifted("day", day))
	if got.status != http.StatusOK || !strings.Contains(got.body, "Goblet squat: 8, 8, 8") {
		t.Fatalf("%d: %.400s", got.status, got.body)
	}
	got = v.post("/own", lifted("day", day, "has", "3", "exercise", "plank", "count", "40", "load", "", "rir", ""))
	if !strings.Contains(got.body, "Front plank: 40, 40, 40") && !strings.Contains(got.body, "Front plank: 40 s") {
		t.Errorf("the second exercise: %.600s", got.body)
	}
	if again := v.post("/own", lifted("day", day)); again.path != "/own" {
		t.Errorf("what is sent twice leads to %s", again.path)
	}
	past := v.get("/history/" + day + "-own")
	if sets := strings.Count(past.body, `class="pastset"`); sets != 6 {
		t.Errorf("%d sets of 6 can be corrected", sets)
	}
	if today := v.get("/today").body; !strings.Contains(today, "Start") {
		t.Error("the day's session of the plan is taken for done")
	}
}

func TestWhatCannotHaveBeenLiftedIsSaidAndKept(t *testing.T) {
	s := open(t)
	v, _ := s.guest("gym")
	day := v.today().String()
	for _, c := range []struct{ name, field, value, want string }{
		{"a day to come", "day", v.today().AddDays(1).String(), "still to come"},
		{"no day", "day", "soon", "give the day"},
		{"an exercise that is none", "exercise", "moon_walk", "choose one of the list"},
		{"no sets", "sets", "0", "from 1 to 12"},
		{"too many sets", "sets", "13", "from 1 to 12"},
		{"half a repetition", "count", "7.5", "whole number"},
		{"a load below nothing", "load", "-4", "from 0 to 1000"},
		{"a load that the place cannot make", "load", "17.3", "cannot be made"},
		{"more left than there are", "rir", "11", "from 0 to 10"},
	} {
		got := v.post("/own", lifted("day", day, c.field, c.value))
		if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, c.want) || !strings.Contains(got.body, `value="`+c.value+`"`) && c.field != "exercise" {
			t.Errorf("%s: %d, %.300s", c.name, got.status, got.body[strings.Index(got.body, "<h1>"):])
		}
	}
	if sure := v.post("/own", lifted("day", day, "load", "17.3", "sure", "yes")); !strings.Contains(sure.body, "17.3 kg") {
		t.Error("a load that is sure is not taken")
	}
}
