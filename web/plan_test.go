package web_test

import (
	"net/http"
	"strings"
	"testing"
)

func TestThePlanIsOnePageWithItsPictureAndTheSameInRows(t *testing.T) {
	v, _ := open(t).guest("dumbbells")
	got := v.get("/plan")
	if got.status != http.StatusOK {
		t.Fatalf("%d", got.status)
	}
	for _, want := range []string{
		"<svg", "As a table", "<table>", `scope="row"`, "Phase by phase", "Groundwork", "Hard leg sets", "hard leg sets", "Change goal or date",
		`href="/rules/PER-09"`, `href="/week?from=2026-11-23"`, "Week 1 of",
	} {
		if !strings.Contains(got.body, want) {
			t.Errorf("the plan misses %q", want)
		}
	}
	if rows, weeks := strings.Count(got.body, `scope="row"`), strings.Count(got.body, "<title>Week of"); rows*2 != weeks || rows < 10 {
		t.Errorf("%d rows, and %d weeks in two pictures", rows, weeks)
	}
	if ids := strings.Count(got.body, `id="season-title"`); ids != 1 {
		t.Errorf("an id is there %d times", ids)
	}
}

func TestThePlanLeadsFromTheRest(t *testing.T) {
	v, _ := open(t).guest("none")
	more := v.get("/more")
	for _, path := range []string{"/plan", "/programmes", "/rules"} {
		if !strings.Contains(more.body, `href="`+path+`"`) {
			t.Errorf("no way to %s", path)
		}
	}
}
