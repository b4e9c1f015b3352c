package web_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
)

func TestWhoTrainsForNoRaceGetsThePlanWithoutOne(t *testing.T) {
	v := open(t).visitor()
	got := v.post("/start", url.Values{"goal": {"bones"}, "kit": {"none"}})
	if got.status != http.StatusOK || !strings.HasPrefix(got.path, "/session/") {
		t.Fatalf("%d at %s", got.status, got.path)
	}
	if goal := v.stateOf(t).Goal.What.Goal; goal != training.GoalBase {
		t.Errorf("the goal is %q", goal)
	}
}

// When no plan can be made there is a session all the same, and what went wrong is
// said and written down.
func TestWhoGetsNoPlanGetsASessionAllTheSame(t *testing.T) {
	s := open(t)
	if err := s.store.Close(); err != nil {
		t.Fatal(err)
	}
	got := s.visitor().post("/start", url.Values{"goal": {"10k"}, "kit": {"none"}})
	if got.status < 500 || strings.Count(got.body, `/small"`) != 5 || !strings.Contains(got.body, "2 x 10") || !strings.Contains(got.body, `role="alert"`) {
		t.Errorf("%d, %d pictures: %s", got.status, strings.Count(got.body, `/small"`), got.body[strings.Index(got.body, "<h1>"):])
	}
	if wrong := s.visitor().post("/start", url.Values{"goal": {"fame"}, "kit": {"none"}}); wrong.status != http.StatusUnprocessableEntity || strings.Contains(wrong.body, "all the same") {
		t.Errorf("a choice that is none: %d", wrong.status)
	}
}

// The button of the first visit promises how long it takes, whatever is chosen.
func TestTheFirstSessionTakesWhatTheButtonSays(t *testing.T) {
	first := open(t).visitor().get("/").body
	said := regexp.MustCompile(`>Start, (\d+) minutes<`).FindStringSubmatch(first)
	if said == nil {
		t.Fatal("the button says no time")
	}
	for _, goal := range regexp.MustCompile(`name="goal" value="(\w+)"`).FindAllStringSubmatch(first, -1) {
		for _, kit := range regexp.MustCompile(`name="kit" value="(\w+)"`).FindAllStringSubmatch(first, -1) {
			v := open(t).visitor()
			v.post("/start", url.Values{"goal": {goal[1]}, "kit": {kit[1]}})
			if today := v.get("/today").body; !strings.Contains(today, said[1]+" min") {
				t.Errorf("%s with %s takes another time than %s min", goal[1], kit[1], said[1])
			}
		}
	}
}
