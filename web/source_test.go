package web_test

import (
	"html"
	"net/http"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training/evidence"
)

func TestEveryRuleHasAPageThatSaysWhatItRestsOn(t *testing.T) {
	v := open(t).visitor()
	list := v.get("/rules")
	for _, r := range evidence.All() {
		if !strings.Contains(list.body, `href="/rules/`+string(r.ID)+`"`) {
			t.Errorf("the list misses %s", r.ID)
		}
	}
	for _, id := range []evidence.ID{"SCH-04", "VOL-03", "PER-01", "D13", "REQ"} {
		r, _ := evidence.Find(id)
		got := v.get("/rules/" + string(id))
		for _, want := range []string{r.Title, r.Grade.Words(), r.Kind.Words()} {
			if !strings.Contains(unescaped(got.body), want) {
				t.Errorf("%s does not say %q", id, want)
			}
		}
		for _, key := range r.Sources {
			if s, _ := evidence.SourceOf(key); !strings.Contains(unescaped(got.body), s.Authors) {
				t.Errorf("%s does not name %s", id, s.Authors)
			}
		}
	}
}

func TestAPartOfARuleLeadsToTheRule(t *testing.T) {
	v := open(t).visitor()
	for asked, want := range map[string]string{"/rules/PRG-09a": "/rules/PRG-09", "/rules/sch-04": "/rules/SCH-04"} {
		if got := v.get(asked); got.status != http.StatusOK || got.path != want {
			t.Errorf("%s: %d at %s, want %s", asked, got.status, got.path, want)
		}
	}
	if got := v.get("/rules/NONE-1"); got.status != http.StatusNotFound {
		t.Errorf("a rule that is not: %d", got.status)
	}
}

func TestRulesAreFoundByWhatTheySay(t *testing.T) {
	v := open(t).visitor()
	for find, want := range map[string]string{"sch-0": "/rules/SCH-04", "calf": "/rules/TEST-01", "FAILURE": "/rules/PER-06"} {
		if got := v.get("/rules?find=" + find); !strings.Contains(got.body, want) || strings.Contains(got.body, "/rules/EFF-10") {
			t.Errorf("%s: no %s, or all rules", find, want)
		}
	}
	got := v.get("/rules?find=%3Cscript%3E")
	if !strings.Contains(got.body, "No rule speaks of that") || strings.Contains(got.body, "<script>") {
		t.Error("nothing found is not said")
	}
}

// unescaped is a page's text as people read it.
func unescaped(s string) string { return html.UnescapeString(s) }
