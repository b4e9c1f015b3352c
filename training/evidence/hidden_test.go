package evidence_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training/evidence"
)

// TestHiddenNumbersNeverShow holds every way a rule leaves this package against
// the numbers that were looked for in their sources and not found.
func TestHiddenNumbersNeverShow(t *testing.T) {
	page := evidence.Markdown()
	figure := regexp.MustCompile(`\d+\.\d+`)
	hidden := 0
	for _, r := range evidence.All() {
		asJSON, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Join(r.Lines(1000), "\n")
		for _, n := range r.Numbers {
			if !n.Hidden {
				continue
			}
			hidden++
			for name, out := range map[string]string{"Lines": lines, "JSON": string(asJSON), "Markdown": page, "String": n.String()} {
				if strings.Contains(out, n.Text) {
					t.Errorf("%s: %s shows %q", r.ID, name, n.Text)
				}
			}
			for _, f := range figure.FindAllString(n.Text, -1) {
				if strings.Contains(lines, f) {
					t.Errorf("%s: the hidden figure %s shows elsewhere in the rule", r.ID, f)
				}
			}
		}
	}
	// Llanos-Lagos 2024a 4 and 2024b 2, Balsalobre 1, Beattie 1, Breda 1,
	// Esculier 1, Fredericson 1, McGill 1.
	if hidden != 12 {
		t.Errorf("%d hidden numbers, want 12", hidden)
	}
}

func TestJSONHasNoNullArrays(t *testing.T) {
	out, err := json.Marshal(evidence.All())
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(out), "null") {
		t.Error("an array is null")
	}
}

func ExampleRule_MarshalJSON() {
	r, _ := evidence.Find("PREF-DAY")
	out, _ := json.MarshalIndent(r, "", " ")
	fmt.Println(string(out))
	// Output:
	// {
	//  "id": "PREF-DAY",
	//  "title": "A day you would rather not use",
	//  "text": "A session on such a day costs, so it is used only when every other day costs more.",
	//  "numbers": [
	//   {
	//    "text": "cost 0.5",
	//    "verified": "house"
	//   }
	//  ],
	//  "sources": [],
	//  "house": "A preference, not a limit: put limits into the allowed days.",
	//  "grade": "C",
	//  "kind": "soft"
	// }
}

func ExampleRule_Shown() {
	r, _ := evidence.Find("EFF-06")
	fmt.Println(len(r.Numbers), "numbers,", len(r.Shown()), "shown")
	// Output: 2 numbers, 1 shown
}

func ExampleNumber_String() {
	n := evidence.Number{Text: "about 4 kg more leg 1RM", Verified: evidence.Unverified, Source: "murlasits2018"}
	fmt.Println(n)
	// Output: about 4 kg more leg 1RM (unverified; Murlasits 2018)
}

func ExampleVerification_Mark() {
	fmt.Println(evidence.Secondary.Mark())
	// Output: read in a secondary source
}
