package load_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

func done(run training.Run, effort training.RPE) training.DoneRun {
	return training.DoneRun{Run: run, Effort: effort}
}

// lifted is a session of one exercise with these sets.
func lifted(sets ...training.LoggedSet) training.LoggedSession {
	return training.LoggedSession{Exercises: []training.LoggedExercise{{Exercise: "split_squat", Sets: sets}}}
}

func said(n int, rir training.RIR) []training.LoggedSet {
	var sets []training.LoggedSet
	for range n {
		sets = append(sets, training.LoggedSet{Kind: training.WorkSet, Reps: 8, RIR: rir, Rated: true})
	}
	return sets
}

func ExampleRunRPE() {
	told := load.RunRPE(done(training.Run{Minutes: 40, Kind: training.RunTempo}, 7), 0)
	guessed := load.RunRPE(done(training.Run{Minutes: 40, Kind: training.RunTempo}, 0), 0)
	fmt.Println(told.Load(), told.Estimated)       // 40×7
	fmt.Println(guessed.Load(), guessed.Estimated) // 40×6
	// Output:
	// 280 false
	// 240 true
}

func ExampleStrengthRPE() {
	l := lifted(said(3, 2)...)
	l.Minutes = 30
	s := load.StrengthRPE(l)
	fmt.Println(s.Effort, s.Load()) // 10 − 2 − 1, times 30
	// Output: 7 210
}

func ExampleSessionRPE_Load() {
	fmt.Println(load.SessionRPE{Effort: 6.5, Minutes: 60}.Load())
	// Output: 390
}

func TestRunRPE(t *testing.T) {
	tests := []struct {
		name    string
		run     training.DoneRun
		easy    unit.Pace
		effort  training.RPE
		minutes unit.Minutes
		guesses int
	}{
		{"what was said stands", done(training.Run{Minutes: 50, Kind: training.RunEasy}, 5), 0, 5, 50, 0},
		{"an easy run is effort 3", done(training.Run{Minutes: 50, Kind: training.RunEasy}, 0), 0, 3, 50, 1},
		{"a race is effort 9", done(training.Run{Minutes: 45, Kind: training.RunRace}, 0), 0, 9, 45, 1},
		{"a run of no kind is easy", done(training.Run{Minutes: 45}, 0), 0, 3, 45, 1},
		{"ten kilometres at 5:30/km are 55 minutes", done(training.Run{Distance: 10_000}, 4), 330, 4, 55, 1},
		{"at an unknown pace they are 60", done(training.Run{Distance: 10_000}, 4), 0, 4, 60, 1},
		{"both can be guessed", done(training.Run{Distance: 10_000, Kind: training.RunLong}, 0), 360, 4, 60, 2},
		{"a run nothing is known of costs nothing", done(training.Run{}, 8), 360, 8, 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := load.RunRPE(tt.run, tt.easy)
			if s.Effort != tt.effort || s.Minutes != tt.minutes || len(s.Why) != tt.guesses || s.Estimated != (tt.guesses > 0) {
				t.Errorf("got %+v, want effort %v, %d min, %d guesses", s, tt.effort, tt.minutes, tt.guesses)
			}
		})
	}
}

func TestEveryKindOfRunHasAnEffortAndKeyRunsCostMoreThanEasyOnes(t *testing.T) {
	easy := load.RunRPE(done(training.Run{Kind: training.RunEasy}, 0), 0).Effort
	for _, k := range training.RunKinds {
		s := load.RunRPE(done(training.Run{Kind: k}, 0), 0)
		if got := s.Why[0].Facts[0].Value; got != string(k) {
			t.Errorf("%s is taken as %s", k, got)
		}
		if s.Effort < 1 || s.Effort > 10 || k.Key() && s.Effort <= easy {
			t.Errorf("%s is effort %v", k, s.Effort)
		}
	}
}

func TestStrengthRPE(t *testing.T) {
	planned := training.LoggedSet{Kind: training.WorkSet, Reps: 8, Target: training.Target{Count: 8, RIR: 3}}
	unsaid := training.LoggedSet{Kind: training.WorkSet, Reps: 8}
	hops := training.LoggedSet{Kind: training.WorkSet, Contacts: 10, RIR: 0, Rated: true}
	warmup := training.LoggedSet{Kind: training.WarmupSet, Reps: 5, RIR: 8, Rated: true}
	failed := training.LoggedSet{Kind: training.WorkSet, RIR: 0, Rated: true}
	side := func(s training.Side) training.LoggedSet {
		return training.LoggedSet{Kind: training.WorkSet, Reps: 8, RIR: 2, Rated: true, Side: s}
	}
	tests := []struct {
		name    string
		sets    []training.LoggedSet
		effort  training.RPE
		minutes unit.Minutes
	}{
		{"sets with two and four left", append(said(1, 2), said(1, 4)...), 6, 9},                               // 10−3−1; 5+2×2
		{"a set nobody rated was done as meant", []training.LoggedSet{planned}, 6, 7},                          // 10−3−1; 5+2
		{"nothing known", []training.LoggedSet{unsaid}, 6, 7},                                                  //
		{"nothing done", nil, 6, 0},                                                                            // no sets take no time
		{"more than five left counts as five", said(1, 9), 4, 7},                                               // 10−5−1
		{"hops have no reserve but take time", append(said(1, 2), hops), 7, 9},                                 // 10−2−1; two sets
		{"warm-up sets and failed tries say nothing", append(said(1, 2), warmup, failed), 7, 7},                // one set
		{"left and right logged apart are one set", []training.LoggedSet{side("left"), side("right")}, 7, 7},   // 5+2
		{"a set of one side only is a set", []training.LoggedSet{side("left"), side("left")}, 7, 9},            // 5+2×2
		{"both at once and a side more are two", append(said(1, 2), side("right")), 7, 9},                      // 1 + max(0, 1)
		{"a half set of the weaker side does not add", append(said(2, 2), side("left"), side("right")), 7, 11}, // 2 + 1
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := load.StrengthRPE(lifted(tt.sets...))
			if s.Effort != tt.effort || s.Minutes != tt.minutes || !s.Estimated || len(s.Why) == 0 {
				t.Errorf("got effort %v, %d min, %v, want %v, %d", s.Effort, s.Minutes, s.Why, tt.effort, tt.minutes)
			}
		})
	}
	told := lifted(said(3, 0)...)
	told.Effort, told.Minutes = 5, 40
	if s := load.StrengthRPE(told); s.Load() != 200 || s.Estimated || len(s.Why) != 0 {
		t.Errorf("what was said is %+v", s)
	}
}

func ExampleDays() {
	mon := training.NewDate(2026, 11, 23)
	lift := lifted(said(3, 2)...)
	lift.Date, lift.Minutes, lift.Effort = mon, 30, 6
	for _, d := range load.Days(mon, mon.AddDays(1), []training.DoneRun{done(training.Run{Date: mon, Minutes: 40}, 3)}, []training.LoggedSession{lift}, 0) {
		fmt.Println(d.Date, d.Runs, d.Strength, d.Load())
	}
	// Output:
	// 2026-11-23 120 180 300
	// 2026-11-24 0 0 0
}

func TestDaysMarkGuessesAndKeepToTheirDates(t *testing.T) {
	mon := training.NewDate(2026, 11, 23)
	runs := []training.DoneRun{
		done(training.Run{Date: mon.AddDays(-1), Minutes: 60}, 5),
		done(training.Run{Date: mon.AddDays(2), Minutes: 30, Kind: training.RunEasy}, 0),
		done(training.Run{Date: mon.AddDays(3), Minutes: 60}, 5),
	}
	early, late := lifted(said(3, 2)...), lifted(said(3, 2)...)
	early.Date, late.Date = mon.AddDays(-1), mon.AddDays(3)
	days := load.Days(mon, mon.AddDays(2), runs, []training.LoggedSession{early, late}, 0)
	if len(days) != 3 || days[0].Load() != 0 || days[2].Load() != 90 { // 30×3
		t.Fatalf("days are %+v", days)
	}
	if days[0].Estimated || !days[2].Estimated {
		t.Error("a guess is not marked, or a rest day is")
	}
	if got := load.Days(mon, mon.AddDays(-1), runs, nil, 0); len(got) != 0 {
		t.Errorf("a range of no days has %d", len(got))
	}
}

func TestTheDaysAddUpToWhatWasDone(t *testing.T) {
	mon := training.NewDate(2026, 11, 23)
	rapid.Check(t, func(t *rapid.T) {
		var runs []training.DoneRun
		var sessions []training.LoggedSession
		var want load.SessionLoad
		for range rapid.IntRange(0, 8).Draw(t, "runs") {
			date := mon.AddDays(rapid.IntRange(0, 13).Draw(t, "run day"))
			r := done(training.Run{Date: date, Minutes: unit.Minutes(rapid.IntRange(0, 200).Draw(t, "minutes"))}, training.RPE(rapid.IntRange(0, 10).Draw(t, "effort")))
			runs = append(runs, r)
			want += load.RunRPE(r, 0).Load()
		}
		for range rapid.IntRange(0, 8).Draw(t, "sessions") {
			l := lifted(said(rapid.IntRange(0, 9).Draw(t, "sets"), 2)...)
			l.Date = mon.AddDays(rapid.IntRange(0, 13).Draw(t, "session day"))
			sessions = append(sessions, l)
			want += load.StrengthRPE(l).Load()
		}
		var got load.SessionLoad
		for i, d := range load.Days(mon, mon.AddDays(13), runs, sessions, 0) {
			if d.Date != mon.AddDays(i) {
				t.Fatalf("day %d is %s", i, d.Date)
			}
			got += d.Load()
		}
		if got != want { // whole numbers, exact
			t.Fatalf("days add up to %v, want %v", got, want)
		}
	})
}
