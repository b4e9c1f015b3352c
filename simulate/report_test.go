package simulate_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/simulate"
	"pgregory.net/rapid"
)

func ExampleMeasure_Percentile() {
	var r simulate.Report
	for _, gain := range []int{10, 20, 20, 40} {
		r.Observe(simulate.StrengthGain, gain)
	}
	m := r.Measures[simulate.StrengthGain]
	fmt.Println(m.N(), m.Percentile(25), m.Percentile(50), m.Percentile(95))
	// Output: 4 10 20 40
}

func ExampleReport_Lines() {
	r := simulate.Report{Runners: 1, Days: 14, Busy: time.Millisecond}
	r.Count(simulate.SessionsDone, 4)
	r.Break(simulate.Breach{Name: simulate.OverTime, Runner: 7, Date: monday, Session: "2026-W48-A", Detail: "46 of 45 min"})
	for _, line := range r.Lines() {
		if !strings.HasSuffix(line, ": 0") { // what was kept
			fmt.Println(line)
		}
	}
	// Output:
	// runners: 1
	// athlete-weeks: 2
	// session over its minutes: 1 (first: runner 7, 2026-11-23, 2026-W48-A: 46 of 45 min)
	// sessions done: 4
	// athlete-weeks a second, one worker: 2000
	// of that time planning: 0 %
}

func anyReport(t *rapid.T) simulate.Report {
	r := simulate.Report{Runners: rapid.IntRange(0, 3).Draw(t, "runners"), Days: rapid.Int64Range(0, 900).Draw(t, "days")}
	for range rapid.IntRange(0, 4).Draw(t, "counts") {
		r.Count(rapid.SampledFrom([]simulate.Name{simulate.SetsDone, simulate.RunsDone}).Draw(t, "count"), rapid.Int64Range(0, 99).Draw(t, "n"))
	}
	for range rapid.IntRange(0, 4).Draw(t, "values") {
		r.Observe(rapid.SampledFrom([]simulate.Name{simulate.Adherence, simulate.Deloads}).Draw(t, "measure"), rapid.IntRange(-5, 5).Draw(t, "value"))
	}
	for range rapid.IntRange(0, 3).Draw(t, "breaches") {
		r.Break(simulate.Breach{
			Name: rapid.SampledFrom(simulate.Invariants()).Draw(t, "name"), Runner: rapid.IntRange(0, 3).Draw(t, "runner"),
			Date: monday.AddDays(rapid.IntRange(0, 2).Draw(t, "day")), Detail: rapid.SampledFrom([]string{"a", "b"}).Draw(t, "detail"),
		})
	}
	return r
}

func TestMergeIsTheSameInWhateverOrderAndGroups(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		reports := rapid.SliceOfN(rapid.Custom(anyReport), 0, 6).Draw(t, "reports")
		whole := simulate.Merge(reports...)
		mixed := rapid.Permutation(slices.Clone(reports)).Draw(t, "mixed")
		at := rapid.IntRange(0, len(mixed)).Draw(t, "split")
		parts := simulate.Merge(simulate.Merge(mixed[:at]...), simulate.Merge(mixed[at:]...))
		if !reflect.DeepEqual(whole, parts) {
			t.Errorf("got %+v and %+v", whole, parts)
		}
		if !slices.Equal(whole.Lines(), parts.Lines()) {
			t.Error("the lines differ")
		}
	})
}

func TestMergeLeavesItsPartsAlone(t *testing.T) {
	var a simulate.Report
	a.Count(simulate.SetsDone, 1)
	a.Observe(simulate.Deloads, 3)
	all := simulate.Merge(a)
	all.Count(simulate.SetsDone, 1)
	all.Observe(simulate.Deloads, 3)
	if a.Counts[simulate.SetsDone] != 1 || a.Measures[simulate.Deloads].N() != 1 {
		t.Errorf("the part changed with the whole: %+v", a)
	}
}

func TestReportGoesThroughJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := simulate.Merge(anyReport(t))
		b, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var back simulate.Report
		if err := json.Unmarshal(b, &back); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(r, back) {
			t.Errorf("%s became %+v", b, back)
		}
	})
}
