package assessment_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
)

func person(age int, sex training.Sex) assessment.Who {
	return assessment.Who{Profile: training.Profile{Age: age, Sex: sex, Mass: 70}, Level: training.L1}
}

func codes(why []training.Reason) []training.ReasonCode {
	var all []training.ReasonCode
	for _, r := range why {
		all = append(all, r.Code)
	}
	return all
}

func mustRead(t *testing.T, r training.TestResult, who assessment.Who) assessment.Reading {
	t.Helper()
	got, err := assessment.Read(r, who)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func ExampleNorm_Known() {
	young, _ := assessment.Read(training.TestResult{Test: "t1_calf_raises", Left: 20, Right: 20}, assessment.Who{Profile: training.Profile{Age: 15}})
	fmt.Println(young.Norm.Known())
	// Output: false
}

// Every row of the tables, at both ends of its ages.
func TestNormsByAgeAndSex(t *testing.T) {
	const m, f = training.Male, training.Female
	rises, balance := done("t8_chair_rise", "ten", 14, 0), done("t9_balance", "", 30, 30)
	calf := done("t1_calf_raises", "", 20, 20)
	tests := []struct {
		name       string
		r          training.TestResult
		from, to   int
		men, women assessment.Norm
	}{
		{"calves before twenty", calf, 1, 19, assessment.Norm{}, assessment.Norm{}},
		{"calves in the twenties", calf, 20, 29, assessment.Norm{Value: 37}, assessment.Norm{Value: 30}},
		{"calves in the thirties", calf, 30, 39, assessment.Norm{Value: 32}, assessment.Norm{Value: 27}},
		{"calves in the forties", calf, 40, 49, assessment.Norm{Value: 28}, assessment.Norm{Value: 24}},
		{"calves in the fifties", calf, 50, 59, assessment.Norm{Value: 23}, assessment.Norm{Value: 21}},
		{"calves in the sixties", calf, 60, 69, assessment.Norm{Value: 19}, assessment.Norm{Value: 19}},
		{"calves in the seventies", calf, 70, 79, assessment.Norm{Value: 14}, assessment.Norm{Value: 16}},
		{"calves from eighty on", calf, 80, 99, assessment.Norm{Value: 10}, assessment.Norm{Value: 13}},
		{"rises of the young", rises, 18, 34, assessment.Norm{Value: 10}, assessment.Norm{Value: 12}},
		{"rises in the middle", rises, 35, 55, assessment.Norm{Value: 13}, assessment.Norm{Value: 15}},
		{"rises over 55", rises, 56, 90, assessment.Norm{Value: 19}, assessment.Norm{Value: 19}},
		{"balance under forty", balance, 18, 39, assessment.Norm{Value: 45}, assessment.Norm{Value: 45}},
		{"balance in the forties", balance, 40, 49, assessment.Norm{Value: 40}, assessment.Norm{Value: 40}},
		{"balance in the fifties", balance, 50, 59, assessment.Norm{Value: 37}, assessment.Norm{Value: 37}},
		{"balance in the sixties", balance, 60, 69, assessment.Norm{Value: 30}, assessment.Norm{Value: 30}},
		{"balance in the seventies", balance, 70, 79, assessment.Norm{Value: 14, High: 20}, assessment.Norm{Value: 14, High: 20}},
		{"balance from eighty on", balance, 80, 99, assessment.Norm{}, assessment.Norm{}},
		{"front plank at any age", done("t4_plank", "", 80, 0), 1, 90, assessment.Norm{Value: 124, Spread: 72}, assessment.Norm{Value: 83, Spread: 63}},
		{"side plank has one for women only", done("t5_side_plank", "", 50, 50), 1, 90, assessment.Norm{}, assessment.Norm{Value: 70, Spread: 23}},
		{"bridges of footballers", done("t3_bridge", "", 22, 22), 1, 90, assessment.Norm{Value: 25}, assessment.Norm{Value: 25}},
		{"ankles under sixty", done("t10_knee_to_wall", "", 10, 10), 1, 59, assessment.Norm{Value: 12, Spread: 2.8}, assessment.Norm{Value: 12, Spread: 2.8}},
		{"ankles from sixty on", done("t10_knee_to_wall", "", 10, 10), 60, 90, assessment.Norm{}, assessment.Norm{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, age := range []int{tt.from, tt.to} {
				if got := mustRead(t, tt.r, person(age, m)).Norm; got != tt.men {
					t.Errorf("man of %d: %+v, want %+v", age, got, tt.men)
				}
				if got := mustRead(t, tt.r, person(age, f)).Norm; got != tt.women {
					t.Errorf("woman of %d: %+v, want %+v", age, got, tt.women)
				}
			}
		})
	}
}

func TestTestsWithoutANormSayNone(t *testing.T) {
	for _, r := range []training.TestResult{
		done("t2_bent_knee_raises", "", 20, 20), done("t6_copenhagen", "", 20, 20), done("t7_step_down", "", 1, 1),
		done("t8_chair_rise", "one-leg", 20, 20), done("t11_hop", "", 120, 120), done("t12_five_hops", "", 700, 700),
		done("t13_pogo", "", 1.2, 0), done("t14_five_rm", "", 70, 0), done("t15_toe_raises", "", 25, 0),
	} {
		if got := mustRead(t, r, person(30, training.Female)); got.Norm.Known() {
			t.Errorf("%s %s: a norm of %+v", r.Test, r.Variant, got.Norm)
		}
	}
}

func TestWhatIsNotSaidIsNotHeldAgainstAnybody(t *testing.T) {
	tests := []struct {
		name string
		r    training.TestResult
		age  int
		want training.TestValue
		code training.ReasonCode
	}{
		{"no sex: fewer calf raises will do", done("t1_calf_raises", "", 20, 20), 30, 27, assessment.CodeSexUnsaid},
		{"also where men have the lower norm", done("t1_calf_raises", "", 20, 20), 75, 14, assessment.CodeSexUnsaid},
		{"and more seconds for rising", done("t8_chair_rise", "ten", 14, 0), 40, 15, assessment.CodeSexUnsaid},
		{"the plank of women", done("t4_plank", "", 80, 0), 40, 83, assessment.CodeSexUnsaid},
		{"no age: no norm by age", done("t1_calf_raises", "", 20, 20), 0, 0, assessment.CodeAgeUnsaid},
		{"nor for balance", done("t9_balance", "", 20, 20), 0, 0, assessment.CodeAgeUnsaid},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := mustRead(t, tt.r, person(tt.age, ""))
			if got.Norm.Value != tt.want || !slices.Contains(codes(got.Why), tt.code) {
				t.Errorf("norm %v with %v, want %v with %s", got.Norm, codes(got.Why), tt.want, tt.code)
			}
		})
	}
	same := mustRead(t, done("t1_calf_raises", "", 20, 20), person(65, "")) // 19 for both
	if slices.Contains(codes(same.Why), assessment.CodeSexUnsaid) {
		t.Error("the sex is asked for where it makes no difference")
	}
}
