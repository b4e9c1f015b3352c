package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func TestTheSelfTestsSayWhatIsForWhom(t *testing.T) {
	v, _ := open(t).guest("none")
	a := v.get("/tests")
	for _, part := range []string{"Two minutes give your plan a starting point", `href="/tests/t5_side_plank"`, "Not for you now", "weeks of low hops"} {
		if !strings.Contains(a.body, part) {
			t.Errorf("it does not hold %q", part)
		}
	}
	if got := v.get("/tests/t17_juggling"); got.status != http.StatusNotFound {
		t.Errorf("a test that is none: %d", got.status)
	}
	hop := v.get("/tests/t11_hop")
	if strings.Contains(hop.body, `action="/tests/t11_hop"`) || !strings.Contains(hop.body, `class="flag"`) {
		t.Error("hops are offered to who has none behind")
	}
	if got := v.post("/tests/t11_hop", url.Values{"left": {"100"}, "right": {"100"}}); got.status != http.StatusUnprocessableEntity || len(v.stateOf(t).Tests) > 0 {
		t.Errorf("a hop was taken: %d", got.status)
	}
}

func TestAResultSaysWhatItMeansAndIsTakenBack(t *testing.T) {
	v, _ := open(t).guest("none")
	a := v.post("/tests/t5_side_plank", url.Values{"left": {"62"}, "right": {"35,0"}, "pain": {"0"}})
	for _, part := range []string{"Saved", "Left 62 s, right 35 s", "% behind the other", "What it changes in your plan", "hard set", "What changed"} {
		if !strings.Contains(a.body, part) {
			t.Errorf("it does not hold %q", part)
		}
	}
	if got := v.stateOf(t).Tests; len(got) != 1 || got[0].What.Right != 35 {
		t.Fatalf("%v", got)
	}
	back := v.post("/undo", url.Values{"event": {v.stateOf(t).Tests[0].Event.String()}, "back": {"/tests/t5_side_plank"}})
	if back.path != "/tests/t5_side_plank" || len(v.stateOf(t).Tests) != 0 {
		t.Errorf("%d at %s", back.status, back.path)
	}
}

func TestAStoppedTestIsNeverAResult(t *testing.T) {
	v, _ := open(t).guest("none")
	hurt := v.post("/tests/t5_side_plank", url.Values{"left": {"40"}, "right": {"40"}, "pain": {"6"}, "stopped": {"yes"}, "why": {"my shoulder"}})
	if !strings.Contains(hurt.body, "Stopped by pain, 6 of 10") || strings.Contains(hurt.body, "40 s") || !strings.Contains(hurt.body, "not read") {
		t.Error("it is not said to be stopped by pain")
	}
	calm := v.post("/tests/t5_side_plank", url.Values{"stopped": {"yes"}, "why": {"the phone rang"}})
	if !strings.Contains(calm.body, "It is no result") {
		t.Error("it is not said to be no result")
	}
	state := v.stateOf(t)
	if len(state.Tests) != 1 || state.Tests[0].What.Left != 0 || len(state.Notes) != 1 || !strings.Contains(state.Notes[0].What.Text, "the phone rang") {
		t.Errorf("%v, %v", state.Tests, state.Notes)
	}
	if grid := v.get("/progress/tests"); !strings.Contains(grid.body, "Two minutes give your plan") {
		t.Error("it is among the results over time")
	}
}

func TestAWrongResultKeepsWhatWasTyped(t *testing.T) {
	v, _ := open(t).guest("none")
	for _, form := range []url.Values{
		{"left": {"many"}, "right": {"20"}}, {"left": {"20"}}, {"left": {"-1"}, "right": {"20"}}, {"left": {"NaN"}, "right": {"20"}}, {"left": {"1e9"}, "right": {"20"}},
		{"left": {"20.5"}, "right": {"20"}}, {"left": {"20"}, "right": {"20"}, "pain": {"11"}}, {"left": {"20"}, "right": {"20"}, "why": {strings.Repeat("x", 300)}},
	} {
		a := v.post("/tests/t1_calf_raises", form)
		if a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, `role="alert"`) || !strings.Contains(a.body, `value="20"`) {
			t.Errorf("%v: %d", form, a.status)
		}
	}
	if len(v.stateOf(t).Tests) != 0 {
		t.Error("something was written down")
	}
}

func TestASecondResultSaysWhatChanged(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	v.post("/tests/t1_calf_raises", url.Values{"left": {"14"}, "right": {"15"}})
	s.now = s.now.AddDate(0, 0, 28)
	a := v.post("/tests/t1_calf_raises", url.Values{"left": {"24"}, "right": {"17"}, "why": {"lost the beat"}})
	for _, part := range []string{"a real change", "may be chance", "lost the beat", "<svg", "As a table", "Begin with the right side"} {
		if !strings.Contains(a.body, part) {
			t.Errorf("it does not hold %q", part)
		}
	}
}

func TestWhatIsHeldInATestIsTimed(t *testing.T) {
	b := open(t).browser()
	v, _ := b.guest("none")
	b.as(v)
	b.open("/tests/t4_plank")
	b.until(`document.querySelector("button[data-for=left]")?.hidden === false`)
	b.touch("button[data-for=left]")
	b.until(`/^[1-9] /.test(document.querySelector("button[data-for=left]").textContent)`)
	b.touch("button[data-for=left]")
	if s := js[string](b, `document.getElementById("left").value`); s == "" || s == "0" {
		t.Errorf("%q seconds", s)
	}
	if p := v.get("/tests/t1_calf_raises").body; strings.Contains(p, "data-for") {
		t.Error("what is counted has a clock")
	}
}

func TestAFirstVisitThatChoseHalfKeepsThatHalf(t *testing.T) {
	s := open(t)
	a := s.visitor().post("/start", url.Values{"goal": {"trail"}, "kit": {"rocket"}})
	if a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, `value="trail" checked`) || strings.Contains(a.body, `value="10k" checked`) {
		t.Errorf("%d, and what was chosen is gone", a.status)
	}
}
