package evidence_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training/evidence"
)

func ExampleParts() {
	for _, p := range evidence.Parts("Less than SCH-04 asks, see PRG-9.") {
		fmt.Printf("%q %q\n", p.Text, p.Rule)
	}
	// Output:
	// "Less than " ""
	// "SCH-04" "SCH-04"
	// " asks, see PRG-9." ""
}

func TestPartsInARowAreTheText(t *testing.T) {
	for _, r := range evidence.All() {
		whole := ""
		for _, p := range evidence.Parts(r.Text) {
			whole += p.Text
			if _, ok := evidence.Find(p.Rule); ok != (p.Rule != "") {
				t.Errorf("%s: %q leads nowhere", r.ID, p.Rule)
			}
		}
		if whole != r.Text {
			t.Errorf("%s: %q became %q", r.ID, r.Text, whole)
		}
	}
}
