package assessment_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/catalogue"
	"pgregory.net/rapid"
)

func ExampleWeakLinks() {
	today := training.NewDate(2026, 11, 23)
	who := assessment.Who{Profile: training.Profile{Age: 35, Sex: training.Female}}
	for _, l := range assessment.WeakLinks([]training.TestResult{
		{Date: today, Test: "t1_calf_raises", Left: 27, Right: 18}, // (1 − 18/27) + ½ × (33.3 − 10)/10
		{Date: today, Test: "t3_bridge", Left: 20, Right: 20},      // 1 − 20/25
		{Date: today, Test: "t5_side_plank", Left: 44, Right: 44},  // 1 − 44/45
	}, who, today) {
		fmt.Printf("%s %q %.2f +%d until %s\n", l.Group, l.Side, float64(l.Deficit), l.ExtraSets, l.Until)
	}
	// Output:
	// calves "right" 1.50 +1 until 2027-01-03
	// hamstrings "" 0.20 +1 until 2027-01-03
}

func TestDeficits(t *testing.T) {
	who := person(35, training.Female) // calf norm 27
	tests := []struct {
		name    string
		r       training.TestResult
		who     assessment.Who
		group   catalogue.Group // empty = no weak link
		side    training.Side
		deficit float64
		sets    int
	}{
		{"calves at the norm", done("t1_calf_raises", "", 27, 27), who, "", "", 0, 0},
		{"calves a little under it", done("t1_calf_raises", "", 23, 23), who, "", "", 0, 0},                    // 1 − 23/27 = 0.148
		{"calves clearly under it", done("t1_calf_raises", "", 18, 18), who, catalogue.Calves, "", 1.0 / 3, 2}, // 1 − 18/27
		{"calves under it a little more than enough", done("t1_calf_raises", "", 22, 22), who, catalogue.Calves, "", 5.0 / 27, 1},
		{"calves of no known age miss nothing", done("t1_calf_raises", "", 5, 5), person(0, ""), "", "", 0, 0},
		{"but their sides count", done("t1_calf_raises", "", 20, 16), person(0, ""), catalogue.Calves, "right", 0.5, 2}, // ½ × (20 − 10)/10
		{"on the flat as well", done("t1_calf_raises", "flat", 18, 18), who, catalogue.Calves, "", 1.0 / 3, 2},          // the flag says it
		{"hamstrings at three fifths", done("t3_bridge", "", 15, 15), who, catalogue.Hamstrings, "", 0.4, 2},            // 1 − 15/25
		{"hamstrings strong and uneven", done("t3_bridge", "", 40, 34), who, catalogue.Hamstrings, "right", 0.25, 1},    // 15 % apart
		{"13 % apart is exactly enough", done("t3_bridge", "", 100, 87), who, catalogue.Hamstrings, "right", 0.15, 1},   // ½ × 3/10
		{"12 % apart is not", done("t3_bridge", "", 100, 88), who, "", "", 0, 0},                                        // 0.10
		{"side plank at two thirds", done("t5_side_plank", "", 30, 30), who, catalogue.TrunkGroup, "", 1.0 / 3, 2},      // 1 − 30/45
		{"a short hold against 30 s", done("t6_copenhagen", "short", 24, 24), who, catalogue.Adductors, "", 0.2, 1},     // 1 − 24/30
		{"a long hold against 20 s", done("t6_copenhagen", "long", 15, 15), who, catalogue.Adductors, "", 0.25, 1},      // 1 − 15/20
		{"a stiff ankle", done("t10_knee_to_wall", "", 8, 8), who, catalogue.Calves, "", 0.2, 1},                        // 1 − 8/10
		{"ankles as far apart as healthy ones", done("t10_knee_to_wall", "", 13, 10), who, "", "", 0, 0},                // 23 %, not flagged
		{"ankles further apart", done("t10_knee_to_wall", "", 14, 10.5), who, catalogue.Calves, "right", 0.75, 2},       // 25 %: ½ × 15/10
		{"a hop of 85 %", done("t11_hop", "", 102, 120), who, catalogue.Quads, "left", 1 - 85.0/95 + 0.25, 2},           // 15 % apart
		{"a hop of 90 %", done("t11_hop", "", 108, 120), who, "", "", 0, 0},                                             // 1 − 90/95 = 0.05
		{"a test without a target", done("t15_toe_raises", "", 3, 0), who, "", "", 0, 0},
		{"faults score nothing here", done("t7_step_down", "", 5, 5), who, "", "", 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			links := assessment.WeakLinks([]training.TestResult{tt.r}, tt.who, day)
			if tt.group == "" {
				if links == nil || len(links) != 0 {
					t.Errorf("got %+v, want an empty list", links)
				}
				return
			}
			if len(links) != 1 {
				t.Fatalf("got %+v, want one link", links)
			}
			l := links[0]
			if l.Group != tt.group || l.Side != tt.side || math.Abs(float64(l.Deficit)-tt.deficit) > 1e-6 || l.ExtraSets != tt.sets {
				t.Errorf("got %s %q %v +%d, want %s %q %v +%d", l.Group, l.Side, l.Deficit, l.ExtraSets, tt.group, tt.side, tt.deficit, tt.sets)
			}
			if l.Until != day.AddDays(41) || len(l.Why) < 2 { // six weeks, the last day included
				t.Errorf("until %s because of %v", l.Until, l.Why)
			}
		})
	}
}

func TestOnlyTwoRegionsAreWeak(t *testing.T) {
	links := assessment.WeakLinks([]training.TestResult{
		done("t5_side_plank", "", 20, 20),   // 0.56
		done("t3_bridge", "", 10, 10),       // 0.60
		done("t6_copenhagen", "long", 6, 6), // 0.70
		done("t1_calf_raises", "", 13, 13),  // 0.52
		done("t10_knee_to_wall", "", 3, 3),  // 0.70, calves too: the larger counts
		done("t11_hop", "", 120, 120),       // 0
	}, person(35, training.Female), day)
	var groups []catalogue.Group
	for _, l := range links {
		groups = append(groups, l.Group)
		if l.ExtraSets != 1 {
			t.Errorf("%s gets %d sets, want 1", l.Group, l.ExtraSets)
		}
	}
	// Equal deficits stand in the order of VOL-03, calves before adductors.
	if want := []catalogue.Group{catalogue.Calves, catalogue.Adductors}; !slices.Equal(groups, want) {
		t.Errorf("weak are %v, want %v", groups, want)
	}
	if rule := links[0].Why[0].Rule; rule != "TEST-10" {
		t.Errorf("the calves are weak by %s, want TEST-10", rule)
	}
}

func TestTheLatestResultCounts(t *testing.T) {
	weak, fine := done("t3_bridge", "", 10, 10), done("t3_bridge", "", 30, 30)
	at := func(r training.TestResult, d int) training.TestResult {
		r.Date = day.AddDays(d)
		return r
	}
	sore := at(fine, 0)
	sore.Pain = 3
	tests := []struct {
		name string
		all  []training.TestResult
		weak bool
	}{
		{"better since", []training.TestResult{at(fine, -1), at(weak, -30)}, false},
		{"worse since", []training.TestResult{at(weak, -1), at(fine, -30)}, true},
		{"on the same day the last one told", []training.TestResult{at(weak, -1), at(fine, -1)}, false},
		{"the last day of six weeks", []training.TestResult{at(weak, -41)}, true},
		{"a day later it is time to test again", []training.TestResult{at(weak, -42)}, false},
		{"a day to come", []training.TestResult{at(weak, 1)}, false},
		{"one that hurt tells nothing new", []training.TestResult{at(weak, -7), sore}, true},
		{"nor one that cannot be", []training.TestResult{at(weak, -7), done("t3_bridge", "", 1000, 1000)}, true},
		{"nothing known", nil, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := len(assessment.WeakLinks(tt.all, person(30, ""), day)) == 1; got != tt.weak {
				t.Errorf("weak: %v", got)
			}
		})
	}
}

func TestWeakLinksNeverExceedTwoExtraSets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []training.TestResult
		for i := range rapid.IntRange(0, 12).Draw(t, "results") {
			all = append(all, anyResult(t, fmt.Sprint(i)))
		}
		who := anyWho(t)
		links := assessment.WeakLinks(all, who, day)
		total := 0
		for i, l := range links {
			total += l.ExtraSets
			if l.ExtraSets < 1 || l.Deficit < 0.15 || l.Until < day || l.Group.Index() < 0 {
				t.Fatalf("%+v", l)
			}
			if i > 0 && (l.Deficit > links[i-1].Deficit || l.Group == links[i-1].Group) {
				t.Fatalf("out of order: %+v", links)
			}
		}
		if total > 2 || len(links) > 2 {
			t.Fatalf("%d extra sets for %d regions", total, len(links))
		}
		reversed := slices.Clone(all)
		slices.Reverse(reversed)
		days := map[string]int{}
		for _, r := range all {
			days[r.Test+r.Date.String()]++
		}
		for _, n := range days {
			if n > 1 {
				return // two of a test on one day: the order in which they were told decides
			}
		}
		if again := assessment.WeakLinks(reversed, who, day); fmt.Sprint(again) != fmt.Sprint(links) {
			t.Fatalf("told the other way round: %v, before %v", again, links)
		}
	})
}
