package web_test

import (
	"net/http"
	"strings"
	"testing"
	"time"
)

var progressPages = []string{"/progress", "/progress/lifts", "/progress/work", "/progress/load", "/progress/tests", "/progress/pain"}

func TestProgressSaysWhatItShowsInWordsAndNumbers(t *testing.T) {
	v := open(t).lived(t)
	for _, tt := range []struct{ path, finding, picture, table string }{
		{"/progress", "planned sessions done in 8 weeks", `class="rail"`, "Week of"},
		{"/progress/lifts", "Romanian deadlift", "<svg", "What you could lift once"},
		{"/progress/work", "Most for the", `href="#calves"`, "Hard sets, week by week"},
		{"/progress/load", "Last week", `<a href="/week?from=`, "Load by week"},
		{"/progress/tests", "may be chance", "<svg", "Every test"},
		{"/progress/pain?weeks=52", "Worst 4 of 10, left Achilles tendon", "Where it hurt", "Place by place"},
	} {
		t.Run(tt.path, func(t *testing.T) {
			got := v.get(tt.path)
			if got.status != http.StatusOK {
				t.Fatalf("%d", got.status)
			}
			for _, want := range []string{tt.finding, tt.picture, tt.table, `aria-current="page">Progress`} {
				if !strings.Contains(got.body, want) {
					t.Errorf("without %q", want)
				}
			}
			if strings.Contains(got.body, "Example") {
				t.Error("an example stands beside what was done")
			}
		})
	}
}

func TestProgressWithoutAnythingShowsAnExample(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	for _, path := range progressPages[1:] {
		got := v.get(path)
		if got.status != http.StatusOK || !strings.Contains(got.body, "<b>Example</b>") || !strings.Contains(got.body, "inert") {
			t.Errorf("%s: %d without an example", path, got.status)
		}
	}
	if got := v.get("/progress"); got.status != http.StatusOK || !strings.Contains(got.body, "to come") {
		t.Errorf("the session ahead is not there: %d", got.status)
	}
}

func TestWordsThatMeanNothingHarmNoProgress(t *testing.T) {
	v := open(t).livedFor(t, 6, 0)
	for _, query := range []string{"?weeks=-1", "?weeks=999999999", "?weeks=x", "?weeks=8%00", "?from=", "?weeks=52&weeks=8"} {
		for _, path := range progressPages {
			if got := v.get(path + query); got.status != http.StatusOK {
				t.Errorf("%s%s: %d", path, query, got.status)
			}
		}
	}
	for query, want := range map[string]int{"?from=nonsense": 404, "?from=2026-02-31": 404, "?from=0001-01-01": 200, "?from=9999-12-31": 200, "?from=1999-12-31": 200} {
		if got := v.get("/progress/work" + query); got.status != want {
			t.Errorf("%s: %d, want %d", query, got.status, want)
		}
	}
}

func TestProgressPagesAreSmallAfterThreeYears(t *testing.T) {
	if testing.Short() {
		t.Skip("three years take a while to live")
	}
	v := open(t).livedFor(t, threeYears, 0)
	v.client.Transport = packed{}
	paths := append([]string{"/exercises", "/exercises/rdl", "/exercises/goblet_squat", "/progress?weeks=52", "/progress/load?weeks=52", "/progress/pain?weeks=52"}, progressPages...)
	for _, path := range paths {
		if got := v.get(path); len(got.body) > 14_000 || got.header.Get("Content-Encoding") != "gzip" {
			t.Errorf("%s takes %d bytes, %q", path, len(got.body), got.header.Get("Content-Encoding"))
		}
	}
}

// A session is kept when it is ended, or its day is over.
func TestASessionUnderWayIsNotCalledDone(t *testing.T) {
	s := open(t)
	v, first := s.guest("none")
	v.post(first.path+"/set", v.get(first.path).form())
	if now := v.get("/progress").body; strings.Contains(now, "1 of 1 planned") || !strings.Contains(now, "begun") {
		t.Error("a session with one set is called done")
	}
	s.now = s.now.Add(24 * time.Hour)
	if later := v.get("/progress").body; !strings.Contains(later, "1 of 1 planned") {
		t.Error("on the day after it does not count")
	}
}
