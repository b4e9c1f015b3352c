package web_test

import (
	"net/http"
	"net/url"
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
