package catalogue_test

import (
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// row is an exercise as the research notes table it.
type row struct {
	Order              int
	Primary, Secondary []catalogue.MuscleCode
	Laterality         []catalogue.Laterality
	Metrics            []catalogue.Metric
	Impact, Difficulty int
	Care               []training.Care
}

// TestTheLibraryAgreesWithTheNotes holds the facts that can be read from a
// table against it: nothing is missing, nothing is invented, nothing drifted.
func TestTheLibraryAgreesWithTheNotes(t *testing.T) {
	want := notes(t)
	got := map[string]row{}
	for _, e := range load(t).All() {
		got[e.ID] = row{e.Order, without(e.Primary, catalogue.Mobility), e.Secondary, e.Laterality, e.Metrics, e.Impact, e.Difficulty, e.Care}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-notes +library):\n%s", d)
	}
}

func without(codes []catalogue.MuscleCode, c catalogue.MuscleCode) []catalogue.MuscleCode {
	return slices.DeleteFunc(slices.Clone(codes), func(x catalogue.MuscleCode) bool { return x == c })
}

var (
	section  = regexp.MustCompile(`(?m)^### 9\.([1-7]) `)
	bracket  = regexp.MustCompile(`\([^)]*\)`)
	careWord = regexp.MustCompile(`[A-Za-z]+`)
)

// notes reads the tables: id, name, muscles, equipment, laterality, metric,
// impact, difficulty, easier, harder, care, benefit, source.
func notes(t *testing.T) map[string]row {
	text, err := os.ReadFile("../../../shared/SCIENCE.md")
	if err != nil {
		t.Skip("../shared is not here: the research notes are needed for this test only")
	}
	rows := map[string]row{}
	heads := section.FindAllStringSubmatchIndex(string(text), -1)
	for _, at := range heads {
		number, _ := strconv.Atoi(string(text[at[2]:at[3]]))
		part, _, _ := strings.Cut(string(text[at[1]:]), "\n### ")
		place := 0
		for line := range strings.SplitSeq(part, "\n") {
			cells := strings.Split(strings.Trim(line, "| "), " | ")
			if len(cells) != 13 || cells[0] == "id" {
				continue
			}
			place++
			rows[cells[0]] = rowOf(number*100+place, cells)
		}
	}
	return rows
}

func rowOf(order int, cells []string) row {
	primary, secondary, _ := strings.Cut(cells[2], " / ")
	r := row{Order: order, Primary: codes(primary), Secondary: codes(secondary)}
	sides := map[string]catalogue.Laterality{"B": catalogue.Bilateral, "U": catalogue.Unilateral, "A": catalogue.Alternating}
	for s := range strings.SplitSeq(cells[4], "/") {
		r.Laterality = append(r.Laterality, sides[s])
	}
	counts := map[string]catalogue.Metric{"r": catalogue.Reps, "s": catalogue.Seconds, "c": catalogue.Contacts, "st": catalogue.Steps}
	for m := range strings.SplitSeq(cells[5], ",") {
		r.Metrics = append(r.Metrics, counts[m])
	}
	r.Impact, _ = strconv.Atoi(cells[6])
	r.Difficulty, _ = strconv.Atoi(cells[7])
	for _, c := range training.Cares {
		if slices.Contains(careWord.FindAllString(cells[10], -1), string(c)) {
			r.Care = append(r.Care, c)
		}
	}
	return r
}

func codes(list string) []catalogue.MuscleCode {
	var out []catalogue.MuscleCode
	for s := range strings.SplitSeq(bracket.ReplaceAllString(list, ""), ",") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, catalogue.MuscleCode(s))
		}
	}
	return out
}
