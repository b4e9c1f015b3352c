package assessment_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/evidence"
)

func ExampleMayDo() {
	ok, why := assessment.MayDo("t11_hop", assessment.Who{HopWeeks: 4})
	fmt.Println(ok, why[0].Rule, why[0].Facts)
	// Output: false TEST-11 [{weeks 6} {have 4}]
}

func TestMayDo(t *testing.T) {
	hopper := func(p training.Profile) assessment.Who {
		return assessment.Who{Profile: p, Level: training.L2, HopWeeks: 20}
	}
	tests := []struct {
		name string
		id   string
		who  assessment.Who
		rule evidence.ID // empty = may
	}{
		{"anybody may raise the heels", "t1_calf_raises", assessment.Who{}, ""},
		{"six weeks of low hops are enough", "t11_hop", assessment.Who{HopWeeks: 6}, ""},
		{"five are not", "t11_hop", assessment.Who{HopWeeks: 5, Level: training.L3}, "TEST-11"},
		{"five hops ask the same", "t12_five_hops", assessment.Who{HopWeeks: 5}, "TEST-12"},
		{"pogo hops ask for one week", "t13_pogo", assessment.Who{HopWeeks: 1}, ""},
		{"and not for none", "t13_pogo", assessment.Who{}, "TEST-13"},
		{"no loads at L0", "t14_five_rm", assessment.Who{Level: training.L0}, "TEST-14"},
		{"nor at a level nobody worked out", "t14_five_rm", assessment.Who{}, "TEST-14"},
		{"loads from L1", "t14_five_rm", assessment.Who{Level: training.L1}, ""},
		{"no limit sets at 17", "t14_five_rm", hopper(training.Profile{Age: 17}), "SAFE-04"},
		{"but at 18", "t14_five_rm", hopper(training.Profile{Age: 18}), ""},
		{"and at 64", "t14_five_rm", hopper(training.Profile{Age: 64}), ""},
		{"not at 65", "t14_five_rm", hopper(training.Profile{Age: 65}), "SAFE-05"},
		{"no test in pregnancy", "t10_knee_to_wall", hopper(training.Profile{PregnancyWeek: 8}), "SAFE-02"},
		{"the posture check stays", "t16_posture", hopper(training.Profile{PregnancyWeek: 8}), ""},
		{"no hops eleven weeks after a birth", "t13_pogo", hopper(training.Profile{WeeksAfterBirth: 11}), "SAFE-03"},
		{"twelve weeks after they may", "t13_pogo", hopper(training.Profile{WeeksAfterBirth: 12}), ""},
		{"not with symptoms", "t11_hop", hopper(training.Profile{WeeksAfterBirth: 30, PelvicFloorSymptoms: true}), "SAFE-03"},
		{"no hops with osteoporosis", "t12_five_hops", hopper(training.Profile{Osteoporosis: true}), "SAFE-05"},
		{"a plank is no hop", "t4_plank", hopper(training.Profile{Osteoporosis: true, PelvicFloorSymptoms: true}), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			ok, why := assessment.MayDo(tt.id, tt.who)
			if ok != (tt.rule == "") || !ok && (len(why) != 1 || why[0].Rule != tt.rule) {
				t.Errorf("got %v because of %v, want %q", ok, why, tt.rule)
			}
		})
	}
	if ok, _ := assessment.MayDo("t99", assessment.Who{}); ok {
		t.Error("a test nobody knows may be done")
	}
}
