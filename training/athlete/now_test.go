package athlete_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

var from = training.NewDate(2026, 11, 23) // a Monday

// before makes done runs on the given days before the plan, all of one length.
func before(r training.Run, days ...int) []training.Run {
	var runs []training.Run
	for _, d := range days {
		r.Date, r.Done = from.AddDays(-d), true
		runs = append(runs, r)
	}
	return runs
}

func ahead(r training.Run, days ...int) []training.Run {
	var runs []training.Run
	for _, d := range days {
		r.Date = from.AddDays(d)
		runs = append(runs, r)
	}
	return runs
}

func ExampleNow() {
	s := athlete.Now(training.Request{
		From:    from,
		Profile: training.Profile{LiftingMonths: 3, LastStrength: from.AddDays(-5)},
		Usual:   []training.UsualRun{{Day: training.Sunday, Kind: training.RunLong, Distance: 18_000}},
	})
	fmt.Println(s.Level, s.Runner, s.DaysOff)
	for _, w := range s.Why {
		fmt.Println(w.Code, w.Facts)
	}
	// Output:
	// L1 R1 5
	// athlete.level-by-months [{level L1} {months 3}]
	// athlete.runner-by-usual-km [{runner R1} {weeklyKm 18}]
}

func TestLevel(t *testing.T) {
	long := from.AddDays(-181)
	tests := []struct {
		name string
		goal training.Goal
		who  training.Profile
		want training.Level
		code training.ReasonCode
	}{
		{"nothing said is new", training.Goal10k, training.Profile{}, training.L0, athlete.CodeLevelUnsaid},
		{"not said is new", training.Goal10k, training.Profile{LiftingMonths: -1}, training.L0, athlete.CodeLevelUnsaid},
		{"one month is new", training.Goal10k, training.Profile{LiftingMonths: 1}, training.L0, athlete.CodeLevelByMonths},
		{"two months are base", training.Goal10k, training.Profile{LiftingMonths: 2}, training.L1, athlete.CodeLevelByMonths},
		{"six months are trained", training.Goal10k, training.Profile{LiftingMonths: 6}, training.L2, athlete.CodeLevelByMonths},
		{"two years are advanced", training.Goal10k, training.Profile{LiftingMonths: 24}, training.L3, athlete.CodeLevelByMonths},
		{"a level given stands", training.Goal10k, training.Profile{Level: training.L2, LiftingMonths: 1}, training.L2, athlete.CodeLevelGiven},
		{"a comeback is one lower", training.GoalComeback, training.Profile{Level: training.L2}, training.L1, athlete.CodeComebackLevel},
		{"nobody is lower than new", training.GoalComeback, training.Profile{Level: training.L0}, training.L0, athlete.CodeLevelGiven},
		{"half a year off is one lower", training.Goal10k, training.Profile{Level: training.L3, LastStrength: long}, training.L2, athlete.CodeLongOffLevel},
		{"both together are still one", training.GoalComeback, training.Profile{Level: training.L3, LastStrength: long}, training.L2, athlete.CodeComebackLevel},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := athlete.Now(training.Request{From: from, Goal: tt.goal, Profile: tt.who})
			found := false
			for _, w := range s.Why {
				found = found || w.Code == tt.code
			}
			if s.Level != tt.want || !found {
				t.Errorf("got %v because %v, want %v because %s", s.Level, s.Why, tt.want, tt.code)
			}
		})
	}
}

func TestRunner(t *testing.T) {
	tens := func(n int) []training.Run { // n runs of 10 km in four weeks, the first 28 days ago
		days := []int{28}
		for i := 1; i < n; i++ {
			days = append(days, 1+i%27)
		}
		return before(training.Run{Kind: training.RunLong, Distance: 10_000, Minutes: 60}, days...)
	}
	minutes := func(m unit.Minutes) []training.Run {
		return before(training.Run{Kind: training.RunEasy, Minutes: m}, 28, 20, 13, 6)
	}
	tests := []struct {
		name string
		who  training.Profile
		runs []training.Run
		want training.RunnerType
		code training.ReasonCode
	}{
		{"ten kilometres a week", training.Profile{}, tens(4), training.R0, athlete.CodeRunnerByKm},
		{"fifteen kilometres a week", training.Profile{}, tens(6), training.R1, athlete.CodeRunnerByKm},
		{"forty kilometres a week", training.Profile{}, tens(16), training.R2, athlete.CodeRunnerByKm},
		{"eighty kilometres a week are not yet over eighty", training.Profile{}, tens(32), training.R2, athlete.CodeRunnerByKm},
		{"eighty-five kilometres a week", training.Profile{}, tens(34), training.R3, athlete.CodeRunnerByKm},
		{"a fast easy pace makes a club racer", training.Profile{EasyPace: 290}, tens(6), training.R2, athlete.CodeRunnerByKm}, // 4:50/km
		{"a pace of 5:00 does not", training.Profile{EasyPace: 300}, tens(6), training.R1, athlete.CodeRunnerByKm},
		{"a fast beginner is a beginner", training.Profile{EasyPace: 290}, tens(4), training.R0, athlete.CodeRunnerByKm},
		{"without distance eighty minutes", training.Profile{}, minutes(80), training.R0, athlete.CodeRunnerByMinutes},
		{"without distance ninety minutes", training.Profile{}, minutes(90), training.R1, athlete.CodeRunnerByMinutes},
		{"without distance four hours", training.Profile{}, minutes(240), training.R2, athlete.CodeRunnerByMinutes},
		{"without distance over eight hours", training.Profile{}, minutes(481), training.R3, athlete.CodeRunnerByMinutes},
		{"a type given stands", training.Profile{Runner: training.R3}, tens(4), training.R3, athlete.CodeRunnerGiven},
		{"no runs", training.Profile{}, nil, training.R0, athlete.CodeRunnerUnknown},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := athlete.Now(training.Request{From: from, Profile: tt.who, Runs: tt.runs})
			if last := s.Why[len(s.Why)-1]; s.Runner != tt.want || last.Code != tt.code {
				t.Errorf("got %v because %v, want %v because %s", s.Runner, last, tt.want, tt.code)
			}
		})
	}
}

func TestRunningIsReadFromTheBestSource(t *testing.T) {
	ten := training.Run{Kind: training.RunEasy, Distance: 10_000, Minutes: 60}
	usual := []training.UsualRun{{Kind: training.RunEasy, Minutes: 50}}
	tests := []struct {
		name     string
		runs     []training.Run
		usual    []training.UsualRun
		distance unit.Metres
		minutes  unit.Minutes
		longest  unit.Metres
	}{
		{"done runs are spread over four weeks", before(ten, 40, 3), nil, 2_500, 15, 10_000},          // 10/4, 60/4
		{"a young history is not", before(ten, 6, 3), nil, 20_000, 120, 10_000},                       // 20/1
		{"planned runs count when none is done", ahead(ten, 1, 8), nil, 10_000, 60, 0},                // 20/2 weeks
		{"only the first four planned weeks count", ahead(ten, 1, 8, 15, 22, 30), nil, 10_000, 60, 0}, // 40/4
		{"done runs win over planned ones", append(before(ten, 3, 5), ahead(ten, 1, 2, 3)...), nil, 20_000, 120, 10_000},
		{"half as many done as planned are still what was done", append(before(ten, 3), ahead(ten, 1, 2)...), nil, 10_000, 60, 10_000},
		{"one run written down of three a week is not the week", append(before(ten, 3), ahead(ten, 1, 2, 3)...), nil, 30_000, 180, 10_000},
		{"the usual week comes last", nil, usual, 0, 50, 0},
		{"a missing distance is worked out beside known ones", append(before(ten, 3), before(training.Run{Kind: training.RunLong, Minutes: 90}, 2)...), nil, 25_000, 150, 15_000}, // 90 min at 6:00
		{"missing minutes are worked out", before(training.Run{Kind: training.RunLong, Distance: 10_000}, 3), nil, 10_000, 60, 10_000},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := athlete.Now(training.Request{From: from, Runs: tt.runs, Usual: tt.usual})
			if s.WeeklyDistance != tt.distance || s.WeeklyMinutes != tt.minutes || s.LongestRun != tt.longest {
				t.Errorf("got %v m, %v min, longest %v m", s.WeeklyDistance, s.WeeklyMinutes, s.LongestRun)
			}
		})
	}
}

func TestEasyPaceIsTheMedianOfEasyRunsDone(t *testing.T) {
	run := func(km unit.Metres, m unit.Minutes, k training.RunKind, days int) []training.Run {
		return before(training.Run{Kind: k, Distance: km * 1000, Minutes: m}, days)
	}
	var runs []training.Run
	runs = append(runs, run(10, 60, training.RunEasy, 3)...)      // 6:00
	runs = append(runs, run(10, 55, training.RunEasy, 5)...)      // 5:30
	runs = append(runs, run(10, 90, training.RunEasy, 7)...)      // 9:00, a walk
	runs = append(runs, run(10, 40, training.RunIntervals, 8)...) // not easy
	runs = append(runs, run(10, 50, training.RunEasy, 60)...)     // too long ago
	s := athlete.Now(training.Request{From: from, Runs: runs, Profile: training.Profile{EasyPace: 400}})
	if s.EasyPace != 360 {
		t.Errorf("got %v, want 6:00/km", s.EasyPace)
	}
	if s := athlete.Now(training.Request{From: from, Runs: runs[:2]}); s.EasyPace != 345 { // between 6:00 and 5:30
		t.Errorf("got %v, want 5:45/km", s.EasyPace)
	}
	if s := athlete.Now(training.Request{From: from, Profile: training.Profile{EasyPace: 400}}); s.EasyPace != 400 {
		t.Errorf("got %v, want the profile's", s.EasyPace)
	}
}

func TestDaysOff(t *testing.T) {
	past := []training.PastSession{{Date: from.AddDays(-9)}, {Date: from.AddDays(-4)}}
	tests := []struct {
		name string
		goal training.Goal
		who  training.Profile
		want int
	}{
		{"unknown", training.GoalBase, training.Profile{}, -1},
		{"unknown with a comeback is a long gap", training.GoalComeback, training.Profile{}, 57},
		{"from the last strength session", training.GoalComeback, training.Profile{LastStrength: from.AddDays(-30)}, 30},
		{"a lower session counts as one", training.GoalBase, training.Profile{LastStrength: from.AddDays(-30), LastLower: past}, 4},
		{"never below zero", training.GoalBase, training.Profile{LastStrength: from.AddDays(2)}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := athlete.Now(training.Request{From: from, Goal: tt.goal, Profile: tt.who})
			if s.DaysOff != tt.want || len(s.Past) != len(tt.who.LastLower) {
				t.Errorf("got %d days, %d past sessions", s.DaysOff, len(s.Past))
			}
		})
	}
}

func TestNowAlwaysDecidesAndTheSameWay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		req := training.Request{From: from, Goal: rapid.SampledFrom(training.Goals).Draw(t, "goal")}
		req.Profile.LiftingMonths = rapid.IntRange(-1, 60).Draw(t, "months")
		for range rapid.IntRange(0, 20).Draw(t, "runs") {
			req.Runs = append(req.Runs, training.Run{
				Date:     from.AddDays(rapid.IntRange(-60, 60).Draw(t, "day")),
				Kind:     rapid.SampledFrom(training.RunKinds).Draw(t, "kind"),
				Minutes:  unit.Minutes(rapid.IntRange(0, 300).Draw(t, "minutes")),
				Distance: unit.Metres(rapid.IntRange(0, 50_000).Draw(t, "metres")),
				Done:     rapid.Bool().Draw(t, "done"),
			})
		}
		a, b := athlete.Now(req), athlete.Now(req)
		if fmt.Sprint(a) != fmt.Sprint(b) {
			t.Fatal("two answers to one question")
		}
		if a.Level == training.LevelAuto || a.Runner == training.RunnerAuto || len(a.Why) < 2 || a.WeeklyDistance < 0 {
			t.Fatalf("undecided: %+v", a)
		}
	})
}
