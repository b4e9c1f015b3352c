package assessment_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/unit"
)

func ExampleRead() {
	who := assessment.Who{Profile: training.Profile{Age: 35, Sex: training.Female}}
	r, _ := assessment.Read(training.TestResult{Test: "t1_calf_raises", Left: 26, Right: 20}, who)
	fmt.Println(r.Value, r.Band, r.Norm.Value, r.Weaker, r.Asymmetry, r.Flags)
	// Output: 20 low 27 right 23.076923 [weak sides]
}

func ExampleReading_Has() {
	r, _ := assessment.Read(training.TestResult{Test: "t9_balance", Left: 8, Right: 30}, assessment.Who{})
	fmt.Println(r.Has(assessment.FlagHopCare), r.Has(assessment.FlagPain))
	// Output: true false
}

func ExampleBand_String() {
	fmt.Println(assessment.Low, assessment.Fair, assessment.Good, assessment.Strong)
	// Output: low fair good strong
}

func TestBands(t *testing.T) {
	const weak, hops, flat = assessment.FlagWeak, assessment.FlagHopCare, assessment.FlagFlat
	man, young := person(30, training.Male), person(25, training.Male)
	tests := []struct {
		name   string
		r      training.TestResult
		who    assessment.Who
		band   assessment.Band
		target training.TestValue
		flags  []assessment.Flag
	}{
		// Norm 32, four fifths 25.6; norm 30 for women in their twenties, four fifths exactly 24.
		{"25 raises are under four fifths of 32", done("t1_calf_raises", "", 25, 25), man, assessment.Low, 32, []assessment.Flag{weak}},
		{"26 are not", done("t1_calf_raises", "", 26, 26), man, assessment.Fair, 32, nil},
		{"exactly four fifths is not under it", done("t1_calf_raises", "", 24, 24), person(25, training.Female), assessment.Fair, 30, nil},
		{"the norm is good", done("t1_calf_raises", "", 32, 32), man, assessment.Good, 32, nil},
		{"the flat is said", done("t1_calf_raises", "flat", 32, 32), man, assessment.Good, 32, []assessment.Flag{flat}},
		{"without a norm there is no band", done("t1_calf_raises", "", 32, 32), person(0, ""), assessment.NoBand, 0, nil},
		{"bent knees have a trend only", done("t2_bent_knee_raises", "", 10, 10), man, assessment.NoBand, 0, nil},
		{"19 bridges are poor", done("t3_bridge", "", 19, 19), man, assessment.Low, 25, []assessment.Flag{weak}},
		{"20 are the middle", done("t3_bridge", "", 20, 20), man, assessment.Fair, 25, nil},
		{"30 are not over 30", done("t3_bridge", "", 30, 30), man, assessment.Fair, 25, nil},
		{"31 are good", done("t3_bridge", "", 31, 31), man, assessment.Good, 25, nil},
		{"a plank of 59 s is flagged", done("t4_plank", "", 59, 0), man, assessment.Low, 90, []assessment.Flag{weak}},
		{"60 s is not", done("t4_plank", "", 60, 0), man, assessment.Fair, 90, nil},
		{"90 s is good", done("t4_plank", "", 90, 0), man, assessment.Good, 90, nil},
		{"a side plank under half a minute", done("t5_side_plank", "", 29, 29), man, assessment.Low, 45, []assessment.Flag{weak}},
		{"half a minute", done("t5_side_plank", "", 30, 30), man, assessment.Fair, 45, nil},
		{"a minute", done("t5_side_plank", "", 60, 60), man, assessment.Good, 45, nil},
		{"a short hold under 10 s", done("t6_copenhagen", "", 9, 9), man, assessment.Low, 30, []assessment.Flag{weak}},
		{"of 10 s", done("t6_copenhagen", "short", 10, 10), man, assessment.Fair, 30, nil},
		{"of 30 s", done("t6_copenhagen", "short", 30, 30), man, assessment.Good, 30, nil},
		{"a long hold under 20 s", done("t6_copenhagen", "long", 5, 5), man, assessment.Fair, 20, nil},
		{"of 20 s", done("t6_copenhagen", "long", 20, 20), man, assessment.Good, 20, nil},
		{"of 30 s is very good", done("t6_copenhagen", "long", 30, 30), man, assessment.Strong, 20, nil},
		{"one fault on the worse leg is good", done("t7_step_down", "", 0, 1), man, assessment.Good, 1, nil},
		{"two are moderate", done("t7_step_down", "", 2, 0), man, assessment.Fair, 1, nil},
		{"three as well", done("t7_step_down", "", 0, 3), man, assessment.Fair, 1, nil},
		{"four are poor", done("t7_step_down", "", 4, 0), man, assessment.Low, 1, nil},
		{"one-legged rises have no checked limit", done("t8_chair_rise", "", 10, 10), man, assessment.NoBand, 0, nil},
		{"ten rises within the norm of 10 s", done("t8_chair_rise", "ten", 10, 0), man, assessment.Good, 10, nil},
		{"a second more is no weak link", done("t8_chair_rise", "ten", 11, 0), man, assessment.Fair, 10, nil},
		{"ten rises without an age", done("t8_chair_rise", "ten", 11, 0), person(0, ""), assessment.NoBand, 0, nil},
		{"balance under 10 s asks for care with jumps", done("t9_balance", "", 9, 60), man, assessment.Low, 45, []assessment.Flag{hops}},
		{"10 s does not", done("t9_balance", "", 10, 60), man, assessment.Fair, 45, nil},
		{"45 s is usual under forty", done("t9_balance", "", 45, 45), man, assessment.Good, 45, nil},
		{"14 s is enough in the seventies", done("t9_balance", "", 14, 14), person(72, ""), assessment.Good, 14, nil},
		{"45 s without an age is good at any", done("t9_balance", "", 45, 45), person(0, ""), assessment.Good, 0, nil},
		{"less without an age is in between", done("t9_balance", "", 44, 60), person(0, ""), assessment.Fair, 0, nil},
		{"so it is where no norm was found", done("t9_balance", "", 14, 14), person(85, ""), assessment.Fair, 0, nil},
		{"ten rises of a child have no norm", done("t8_chair_rise", "ten", 11, 0), person(12, ""), assessment.NoBand, 0, nil},
		{"6.9 cm is poor", done("t10_knee_to_wall", "", 6.9, 6.9), man, assessment.Low, 10, []assessment.Flag{weak}},
		{"7 cm is limited", done("t10_knee_to_wall", "", 7, 7), man, assessment.Fair, 10, []assessment.Flag{weak}},
		{"9 cm is fine", done("t10_knee_to_wall", "", 9, 9), man, assessment.Good, 10, nil},
		{"the length of a hop has no band, its sides do", done("t11_hop", "", 60, 60), man, assessment.Good, 95, nil},
		{"five hops have a trend only", done("t12_five_hops", "bounds", 900, 0), man, assessment.NoBand, 0, nil},
		{"so has reactive strength", done("t13_pogo", "jump", 1.5, 0), man, assessment.NoBand, 0, nil},
		{"24 toe raises", done("t15_toe_raises", "", 24, 0), man, assessment.Fair, 25, nil},
		{"25 are good", done("t15_toe_raises", "", 25, 0), man, assessment.Good, 25, nil},
		// 70 kg: 52.5, 70 and 87.5 kg.
		{"a squat of less than three quarters of the body", done("t14_five_rm", "", 52, 0), young, assessment.Low, 70, nil},
		{"of three quarters", done("t14_five_rm", "squat", 52.5, 0), young, assessment.Fair, 70, nil},
		{"of the whole body", done("t14_five_rm", "", 70, 0), young, assessment.Good, 70, nil},
		{"of a quarter more", done("t14_five_rm", "", 87.5, 0), young, assessment.Strong, 70, nil},
		{"a leg press has no benchmark", done("t14_five_rm", "leg-press", 150, 0), young, assessment.NoBand, 0, nil},
		// Seated calf, six repetitions: 35, 52.5 and 70 kg.
		{"the calf by its weaker leg", done("t14_five_rm", "calf", 60, 40), young, assessment.Fair, 52.5, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := mustRead(t, tt.r, tt.who)
			var flags []assessment.Flag
			for _, f := range got.Flags {
				if f != assessment.FlagSides && f != assessment.FlagFar { // those have their own test
					flags = append(flags, f)
				}
			}
			if got.Band != tt.band || got.Target != tt.target || !slices.Equal(flags, tt.flags) {
				t.Errorf("got %q, target %v, flags %v; want %q, %v, %v", got.Band, got.Target, flags, tt.band, tt.target, tt.flags)
			}
			if len(got.Why) == 0 {
				t.Error("nothing is said about it")
			}
		})
	}
}

func TestSides(t *testing.T) {
	const sides, far = assessment.FlagSides, assessment.FlagFar
	sore := person(30, "")
	sore.Complaints = true
	tests := []struct {
		name    string
		r       training.TestResult
		who     assessment.Who
		weaker  training.Side
		percent unit.Percent
		apart   training.TestValue
		flags   []assessment.Flag
		code    training.ReasonCode // of what is said about the sides; empty = nothing
	}{
		{"calves 15 % apart are within the limit", done("t1_calf_raises", "", 17, 20), person(65, ""), "left", 15, 3, nil, ""}, // 1 - 17/20
		{"calves over 15 % apart", done("t1_calf_raises", "", 20, 16), person(65, ""), "right", 20, 4, []assessment.Flag{sides}, assessment.CodeSidesApart},
		{"calves five apart, though under 15 %", done("t1_calf_raises", "", 40, 35), person(25, ""), "right", 12.5, 5, []assessment.Flag{sides}, assessment.CodeSidesApartReps},
		{"calves four apart and under 15 %", done("t1_calf_raises", "", 40, 36), person(25, ""), "right", 10, 4, nil, ""},
		{"bridges 10 % apart are within the limit", done("t3_bridge", "", 27, 30), person(30, ""), "left", 10, 3, nil, ""},
		{"bridges over 10 % apart", done("t3_bridge", "", 26, 30), person(30, ""), "left", 13.333333, 4, []assessment.Flag{sides}, assessment.CodeSidesApart},
		{"side planks 5 % apart say nothing", done("t5_side_plank", "", 57, 60), person(30, ""), "left", 5, 3, nil, ""},
		{"over 5 % it is said and not flagged", done("t5_side_plank", "", 60, 54), person(30, ""), "right", 10, 6, nil, assessment.CodeSidesNoted},
		{"over 10 % it is flagged", done("t5_side_plank", "", 60, 53), person(30, ""), "right", 11.666667, 7, []assessment.Flag{sides}, assessment.CodeSidesApart},
		{"Copenhagen holds 20 % apart are within the limit", done("t6_copenhagen", "", 24, 30), person(30, ""), "left", 20, 6, nil, ""},
		{"over 20 % they are not", done("t6_copenhagen", "long", 30, 23), person(30, ""), "right", 23.333333, 7, []assessment.Flag{sides}, assessment.CodeSidesApart},
		{"faults have no percentage", done("t7_step_down", "", 1, 4), person(30, ""), "right", 0, 3, nil, ""},
		{"ankles 3 cm apart are healthy", done("t10_knee_to_wall", "", 12, 9), person(30, ""), "right", 25, 3, nil, ""},
		{"more than 3 cm is flagged", done("t10_knee_to_wall", "", 9, 12.5), person(30, ""), "left", 28, 3.5, []assessment.Flag{sides}, assessment.CodeAnklesApart},
		{"more than 2 cm with complaints", done("t10_knee_to_wall", "", 10, 12.5), sore, "left", 20, 2.5, []assessment.Flag{sides}, assessment.CodeAnklesApart},
		{"2 cm with complaints is not", done("t10_knee_to_wall", "", 10, 12), sore, "left", 16.666667, 2, nil, ""},
		{"a hop of 90 % is within the custom", done("t11_hop", "", 135, 150), person(30, ""), "left", 10, 15, nil, ""},
		{"under 90 % is flagged", done("t11_hop", "", 150, 132), person(30, ""), "right", 12, 18, []assessment.Flag{sides}, assessment.CodeSidesApart},
		{"80 % is not under 80", done("t11_hop", "", 150, 120), person(30, ""), "right", 20, 30, []assessment.Flag{sides}, assessment.CodeSidesApart},
		{"under 80 % is far", done("t11_hop", "", 150, 117), person(30, ""), "right", 22, 33, []assessment.Flag{sides, far}, assessment.CodeSidesFarApart},
		{"five hops of under 90 %", done("t12_five_hops", "", 700, 800), person(30, ""), "left", 12.5, 100, []assessment.Flag{sides}, assessment.CodeSidesApart},
		{"bent knees have no limit", done("t2_bent_knee_raises", "", 10, 20), person(30, ""), "left", 50, 10, nil, ""},
		{"equal sides", done("t3_bridge", "", 25, 25), person(30, ""), "", 0, 0, nil, ""},
		{"nothing on either side", done("t3_bridge", "", 0, 0), person(30, ""), "", 0, 0, nil, ""},
		{"a test without sides", done("t4_plank", "", 100, 0), person(30, ""), "", 0, 0, nil, ""},
	}
	about := []training.ReasonCode{assessment.CodeSidesApart, assessment.CodeSidesFarApart, assessment.CodeSidesNoted, assessment.CodeSidesApartReps, assessment.CodeAnklesApart}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := mustRead(t, tt.r, tt.who)
			if got.Weaker != tt.weaker || got.Asymmetry != tt.percent || got.Apart != tt.apart {
				t.Errorf("weaker %q by %v %% and %v, want %q, %v, %v", got.Weaker, got.Asymmetry, got.Apart, tt.weaker, tt.percent, tt.apart)
			}
			for _, f := range []assessment.Flag{sides, far} {
				if got.Has(f) != slices.Contains(tt.flags, f) {
					t.Errorf("flags %v, want %v", got.Flags, tt.flags)
				}
			}
			var said training.ReasonCode
			for _, c := range codes(got.Why) {
				if slices.Contains(about, c) {
					said += c
				}
			}
			if said != tt.code {
				t.Errorf("said %q, want %q", said, tt.code)
			}
		})
	}
}

func TestTheHopIsReadByItsShorterSide(t *testing.T) {
	for _, tt := range []struct {
		left, right training.TestValue
		value       training.TestValue
		band        assessment.Band
	}{
		{135, 150, 90, assessment.Good},
		{133.5, 150, 89, assessment.Fair},
		{120, 150, 80, assessment.Fair},
		{118.5, 150, 79, assessment.Low},
	} {
		got := mustRead(t, done("t11_hop", "", tt.left, tt.right), person(30, ""))
		if got.Value != tt.value || got.Band != tt.band {
			t.Errorf("%v and %v: %v %s, want %v %s", tt.left, tt.right, got.Value, got.Band, tt.value, tt.band)
		}
	}
}

func TestPainStopsTheReading(t *testing.T) {
	r := done("t1_calf_raises", "", 10, 30)
	r.Pain = 2
	if got := mustRead(t, r, person(30, training.Male)); got.Has(assessment.FlagPain) || got.Band != assessment.Low {
		t.Errorf("pain of 2 is allowed: %+v", got)
	}
	r.Pain = 3
	got := mustRead(t, r, person(30, training.Male))
	if got.Band != assessment.NoBand || got.Norm.Known() || got.Target != 0 || !slices.Equal(got.Flags, []assessment.Flag{assessment.FlagPain}) {
		t.Errorf("pain of 3 was read: %+v", got)
	}
	if len(got.Why) != 1 || got.Why[0].Code != assessment.CodeStoppedForPain || got.Why[0].Rule != "PAIN-07" {
		t.Errorf("reasons %v", got.Why)
	}
	// Within what is allowed pain still counts as a complaint for the ankles.
	ankle := done("t10_knee_to_wall", "", 10, 12.5)
	ankle.Pain = 1
	if !mustRead(t, ankle, person(30, "")).Has(assessment.FlagSides) {
		t.Error("2.5 cm with pain is not flagged")
	}
}

func TestRemarks(t *testing.T) {
	who := person(30, training.Male)
	tests := []struct {
		name string
		r    training.TestResult
		code training.ReasonCode
		said bool
	}{
		{"two minutes of plank are enough", done("t4_plank", "", 120, 0), assessment.CodeLongEnough, true},
		{"a second less is not said", done("t4_plank", "", 119, 0), assessment.CodeLongEnough, false},
		{"the arm is named at the side plank", done("t5_side_plank", "", 70, 70), assessment.CodeArmTires, true},
		{"a very short hold is beginner's work", done("t6_copenhagen", "short", 9, 9), assessment.CodeBeginnersHold, true},
		{"thirty seconds lead to the long lever", done("t6_copenhagen", "", 30, 30), assessment.CodeOnToLong, true},
		{"the long lever leads nowhere", done("t6_copenhagen", "long", 30, 30), assessment.CodeOnToLong, false},
		{"unchecked bands say so", done("t7_step_down", "", 0, 0), assessment.CodeBandsUnchecked, true},
		{"25 reach the goal beside a norm of 32", done("t1_calf_raises", "", 25, 25), assessment.CodeGoalReached, true},
		{"24 do not", done("t1_calf_raises", "", 24, 24), assessment.CodeGoalAhead, true},
		{"a load without a body mass", done("t14_five_rm", "", 70, 0), assessment.CodeMassUnsaid, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := slices.Contains(codes(mustRead(t, tt.r, who).Why), tt.code); got != tt.said {
				t.Errorf("%s said: %v", tt.code, got)
			}
		})
	}
	got := mustRead(t, done("t14_five_rm", "", 70, 0), assessment.Who{})
	if got.Band != assessment.NoBand || !slices.Contains(codes(got.Why), assessment.CodeMassUnsaid) {
		t.Errorf("a squat of nobody's weight: %+v", got)
	}
}

func TestReadRefusesWhatCannotBe(t *testing.T) {
	var invalid *training.InvalidError
	if _, err := assessment.Read(done("t17_juggling", "", 1, 1), assessment.Who{}); !errors.As(err, &invalid) || invalid.Field != "test" {
		t.Errorf("error = %v", err)
	}
}

func TestReadingsAreWrittenWithoutNulls(t *testing.T) {
	out, err := json.Marshal(mustRead(t, done("t13_pogo", "", 1.4, 0), assessment.Who{}))
	if err != nil || strings.Contains(string(out), "null") {
		t.Errorf("%s, %v", out, err)
	}
	var back assessment.Reading
	if err := json.Unmarshal([]byte(`{"band":"strong"}`), &back); err != nil || back.Band != assessment.Strong {
		t.Errorf("band %v, %v", back.Band, err)
	}
	if err := json.Unmarshal([]byte(`{"band":"mighty"}`), &back); err == nil {
		t.Error("a band nobody knows was read")
	}
}

// What TEST-05 and TEST-08 only remember may not come back as a number.
func TestHiddenAndUncheckedNumbersAreNotShown(t *testing.T) {
	for _, sex := range []training.Sex{training.Male, training.Female, ""} {
		for _, r := range []training.TestResult{done("t5_side_plank", "", 40, 40), done("t8_chair_rise", "", 15, 15)} {
			got := mustRead(t, r, person(30, sex))
			for _, n := range []training.TestValue{95, 75, 22} {
				if got.Norm.Value == n || got.Target == n {
					t.Errorf("%s: %v stands beside it", r.Test, n)
				}
			}
			for _, why := range got.Why {
				for _, f := range why.Facts {
					if f.Value == "95" || f.Value == "75" || f.Value == "22" {
						t.Errorf("%s: %s says %s", r.Test, why.Code, f.Value)
					}
				}
			}
		}
	}
}
