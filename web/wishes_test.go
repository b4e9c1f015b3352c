package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
)

// stateOf is what is known of the only athlete there is.
func (s *site) stateOf(t *testing.T) athlete.State {
	t.Helper()
	all, err := s.app.Athletes(t.Context())
	if err != nil || len(all) != 1 {
		t.Fatalf("%d athletes, %v", len(all), err)
	}
	state, err := s.app.State(t.Context(), all[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	return state
}

// wishing is the form as it stands with some answers changed, one tap each.
func wishing(t *testing.T, v *visitor, change url.Values) answer {
	t.Helper()
	a := v.get("/wishes")
	if a.status != http.StatusOK {
		t.Fatalf("the rows: %d", a.status)
	}
	form := a.everything()
	for name, values := range change {
		form[name] = values
	}
	v.client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	defer func() { v.client.CheckRedirect = nil }()
	return v.post("/wishes", form)
}

func TestTheRowsAsTheyStandMakeAPlan(t *testing.T) {
	s := open(t)
	v, _ := s.guest("bands")
	got := wishing(t, v, nil)
	if got.status != http.StatusSeeOther || got.header.Get("Location") != "/plan" {
		t.Fatalf("%d to %q", got.status, got.header.Get("Location"))
	}
	state := s.stateOf(t)
	if len(state.Usual) != 4 || state.Profile.Places[0].Preset != training.KitBands || state.Goal.What.Goal != training.Goal10k {
		t.Errorf("%+v %+v", state.Usual, state.Profile.Places)
	}
	if state.Goal.What.Minutes != 20 { // the first visit's twenty are the nearest to what was wished
		t.Errorf("%d minutes", state.Goal.What.Minutes)
	}
}

func TestAnswersAreKept(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	got := wishing(t, v, url.Values{
		"goal": {"half"}, "race": {"2027-03-14"}, "day": {"mon", "wed", "sat"}, "volume": {"45"}, "fast": {"1"}, "experience": {"12"},
		"sessions": {"3"}, "minutes": {"45"}, "kit": {"dumbbells"}, "site": {"achilles"}, "side": {"left"}, "score": {"2"},
		"units": {"imperial"}, "screening": {"heart"},
	})
	if got.status != http.StatusSeeOther {
		t.Fatalf("%d", got.status)
	}
	state := s.stateOf(t)
	g, p := state.Goal.What, state.Profile
	if len(g.Races) != 1 || g.Races[0].Date.String() != "2027-03-14" || g.Races[0].Distance != training.GoalHalf || g.Sessions != 3 || g.Minutes != 45 || g.Units != training.Imperial {
		t.Errorf("goal %+v", g)
	}
	if p.LiftingMonths != 12 || p.Places[0].Preset != training.KitDumbbells || !p.Screened || len(p.Screening) != 1 || len(state.Usual) != 3 {
		t.Errorf("profile %+v, usual %+v", p, state.Usual)
	}
	if len(state.Pain) != 1 || state.Pain[0].What.Site != "achilles" || state.Pain[0].What.Side != training.Left {
		t.Errorf("pain %+v", state.Pain)
	}
	again := v.get("/wishes").everything()
	for name, want := range map[string]string{"goal": "half", "race": "2027-03-14", "runs": "keep", "experience": "12", "sessions": "3", "minutes": "45", "kit": "dumbbells", "units": "imperial", "screening": "heart"} {
		if again.Get(name) != want {
			t.Errorf("%s is %q, want %q", name, again.Get(name), want)
		}
	}
}

func TestARowThatCannotBeSaysSoAndKeepsTheRest(t *testing.T) {
	for _, c := range []struct {
		name   string
		change url.Values
		says   string
	}{
		{"a race that is over", url.Values{"race": {"2026-11-22"}}, "is over"},
		{"a race in a hundred years", url.Values{"race": {"2126-11-22"}}, "two years away"},
		{"a race day that is none", url.Values{"race": {"soon"}}, "year-month-day"},
		{"a race without a distance", url.Values{"goal": {"base"}, "race": {"2027-04-18"}}, "needs a distance"},
		{"a goal nobody offers", url.Values{"goal": {"moon"}}, "is one of these"},
		{"kilometres without days", url.Values{"runs": {"typical"}, "day": {}, "volume": {"30"}}, "choose those you run on"},
		{"a day that is none", url.Values{"runs": {"typical"}, "day": {"noday"}}, "is none of these"},
		{"endless kilometres", url.Values{"runs": {"typical"}, "volume": {"99999"}}, "How far is one of these"},
		{"pain at no place", url.Values{"site": {"ear"}}, "is none of these"},
		{"pain past the end", url.Values{"site": {"calf"}, "score": {"11"}}, "10 the worst"},
		{"forty sessions", url.Values{"sessions": {"40"}}, "up to three sessions"},
		{"a kit nobody knows", url.Values{"kit": {"spaceship"}}, "What you have is one of these"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := open(t)
			v, _ := s.guest("none")
			before := s.stateOf(t).Events
			change := url.Values{"volume": {"60"}, "minutes": {"60"}}
			for k, x := range c.change {
				change[k] = x
			}
			got := wishing(t, v, change)
			if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, c.says) {
				t.Fatalf("%d, and it does not say %q", got.status, c.says)
			}
			if kept := got.everything(); kept.Get("minutes") != "60" {
				t.Errorf("what was chosen is lost: %v", kept)
			}
			if after := s.stateOf(t).Events; after != before {
				t.Errorf("%d events were written", after-before)
			}
		})
	}
}
