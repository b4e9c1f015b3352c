package planner_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

var updatePeriods = flag.Bool("update-periods", false, "rewrite the goldens of periodising")

var start = training.NewDate(2026, 11, 23) // a Monday

// raceIn is an A race on the Sunday of week n of the plan.
func raceIn(n int, distance training.Goal) training.Race {
	return training.Race{Date: start.AddDays(7*n - 1), Priority: training.PriorityA, Distance: distance}
}

// phases writes the weeks up to the race as "AA 2, BS 3, TP 1".
func phases(p planner.Periods, weeks int) string {
	var parts []string
	n := 0
	for i, w := range p.Weeks[:min(weeks, len(p.Weeks))] {
		n++
		last := i+1 == weeks || i+1 == len(p.Weeks)
		if last || p.Weeks[i+1].Phase != w.Phase || p.Weeks[i+1].Lite != w.Lite {
			name := string(w.Phase)
			if w.Lite {
				name += "-lite"
			}
			parts = append(parts, fmt.Sprintf("%s %d", name, n))
			n = 0
		}
	}
	return strings.Join(parts, ", ")
}

func ExamplePeriodise() {
	p := planner.Periodise(planner.Season{
		From: start, Goal: training.Goal10k, Level: training.L1, DaysOff: 28,
		Races: []training.Race{{Date: start.AddDays(69), Priority: training.PriorityA, Distance: training.Goal10k}},
	})
	for _, s := range p.Spans {
		fmt.Println(s.Phase.Name(), s.From, s.To)
	}
	// Output:
	// Groundwork 2026-11-23 2026-12-06
	// Build 2026-12-07 2026-12-27
	// Max strength 2026-12-28 2027-01-24
	// Taper 2027-01-25 2027-01-31
	// Recover 2027-02-01 2027-02-07
}

func TestPhasesCountedBackFromTheRace(t *testing.T) {
	type who struct {
		name  string
		level training.Level
		off   int
	}
	novice := who{"new", training.L0, -1}
	base := who{"L1, three to eight weeks without lifting", training.L1, 28}
	trained := who{"L2, lifting now", training.L2, 3}
	tests := []struct {
		weeks       int
		who         who
		short, long string
	}{
		{6, novice, "AA 5, TP 1", "AA 4, TP 2"},
		{6, base, "AA 2, BS 3, TP 1", "AA 2, BS 2, TP 2"},
		{6, trained, "BS 1, MS 4, TP 1", "BS 2, MT 2, TP 2"},
		{10, novice, "AA 6, BS 3, TP 1", "AA 5, MT 3, TP 2"},
		{10, base, "AA 2, BS 3, MS 4, TP 1", "AA 2, BS 3, MT 3, TP 2"},
		{10, trained, "BS 2, MS 5, PW 2, TP 1", "BS 1, MS 4, MT 3, TP 2"},
		{16, novice, "AA 6, BS 5, BS2 4, TP 1", "AA 6, BS 5, MT 3, TP 2"},
		{16, base, "AA 2, BS 4, MS 6, PW 3, TP 1", "AA 2, BS 4, MS 5, MT 3, TP 2"},
		{16, trained, "AA 1, BS 3, MS 7, PW 4, TP 1", "AA 1, BS 3, MS 7, MT 3, TP 2"},
		{24, novice, "AA 8, BS 6, BS2 4, MS-lite 5, TP 1", "AA 8, BS 6, BS2 4, MT 4, TP 2"},
		{24, base, "AA 2, BS 5, MS 7, PW 4, MT 5, TP 1", "AA 2, BS 5, MS 7, MT 8, TP 2"},
		{24, trained, "AA 1, BS 3, MS 8, PW 5, MT 6, TP 1", "AA 1, BS 3, MS 8, PW 3, MT 7, TP 2"},
	}
	for _, tt := range tests {
		for _, goal := range []training.Goal{training.Goal5k, training.Goal10k, training.GoalHalf, training.GoalMarathon, training.GoalUltra, training.GoalTrail} {
			t.Run(fmt.Sprintf("%d weeks to a %s, %s", tt.weeks, goal, tt.who.name), func(t *testing.T) {
				want := tt.short
				if goal.Marathonlike() {
					want = tt.long
				}
				p := planner.Periodise(planner.Season{From: start, Goal: goal, Level: tt.who.level, DaysOff: tt.who.off, Races: []training.Race{raceIn(tt.weeks, goal)}})
				if got := phases(p, tt.weeks); got != want {
					t.Errorf("got %s, want %s", got, want)
				}
			})
		}
	}
}

func TestPhasesInOtherCases(t *testing.T) {
	a := func(n int, g training.Goal) training.Race { return raceIn(n, g) }
	b := func(n int, g training.Goal) training.Race {
		r := raceIn(n, g)
		r.Priority = training.PriorityB
		return r
	}
	tests := []struct {
		name   string
		season planner.Season
		want   string
	}{
		{"no race, new", planner.Season{Goal: training.GoalBase, Level: training.L0, DaysOff: -1, Weeks: 16}, "AA 6, BS 4, BS2 4, TR 1, BS 1"},
		{"an unknown gap is none", planner.Season{Goal: training.GoalBase, Level: training.L1, DaysOff: -1}, "AA 1, BS 4, MS 6, PW 1"},
		{"no race, L1 lifting now, twelve weeks", planner.Season{Goal: training.GoalBase, Level: training.L1, DaysOff: 2}, "AA 1, BS 4, MS 6, PW 1"},
		{"no race, the loop goes on from basic strength", planner.Season{Goal: training.GoalBase, Level: training.L2, DaysOff: 2, Weeks: 15}, "BS 4, MS 6, PW 3, TR 1, BS 1"},
		{"a beginner's second round has maximal strength", planner.Season{Goal: training.GoalBase, Level: training.L0, DaysOff: -1, Weeks: 30}, "AA 6, BS 4, BS2 4, TR 1, BS 4, MS 6, PW 3, TR 1, BS 1"},
		{"eight weeks without lifting begin with three weeks of groundwork", planner.Season{Goal: training.GoalComeback, Level: training.L1, DaysOff: 57}, "AA 3, BS 4, MS 5"},
		{"from 65 on groundwork comes first", planner.Season{Goal: training.GoalBase, Level: training.L2, DaysOff: 2, Profile: training.Profile{Age: 66}}, "AA 2, BS 4, MS 6"},
		{"a race in the first week is all taper", planner.Season{Level: training.L2, Races: []training.Race{a(1, training.Goal5k)}}, "TP 1, TR 1"},
		{"a marathon in two weeks is all taper", planner.Season{Level: training.L2, Races: []training.Race{a(2, training.GoalMarathon)}}, "TP 2, TR 3"},
		{"groundwork takes what there is", planner.Season{Level: training.L1, DaysOff: 60, Races: []training.Race{a(3, training.GoalHalf)}}, "AA 2, TP 1, TR 1"},
		{"more than 26 weeks: the loop, then 24", planner.Season{Level: training.L2, DaysOff: 2, Races: []training.Race{a(30, training.Goal10k)}},
			"BS 4, MS 2, AA 1, BS 3, MS 8, PW 5, MT 6, TP 1, TR 1"},
		{"26 weeks are counted whole", planner.Season{Level: training.L2, DaysOff: 2, Races: []training.Race{a(26, training.Goal10k)}}, "AA 1, BS 3, MS 8, PW 5, MT 8, TP 1, TR 1"},
		{"an ultra with much descent takes four weeks", planner.Season{Level: training.L2, DaysOff: 2, Races: []training.Race{{Date: start.AddDays(41), Distance: training.GoalTrail, Descent: 2500}}}, "BS 2, MT 2, TP 2, TR 4"},
		{"a second A race is counted from basic strength", planner.Season{Level: training.L1, DaysOff: 28, Races: []training.Race{a(20, training.Goal10k), a(6, training.Goal10k)}},
			"AA 2, BS 3, TP 1, TR 1, BS 4, MS 5, PW 3, TP 1, TR 1"},
		{"two A races in two weeks leave the second its taper", planner.Season{Level: training.L2, DaysOff: 2, Races: []training.Race{a(6, training.GoalMarathon), a(8, training.Goal10k)}}, "BS 2, MT 2, TP 2, TR 1, TP 1, TR 1"},
		{"a short B race changes no phase", planner.Season{Level: training.L2, DaysOff: 2, Races: []training.Race{a(10, training.GoalHalf), b(5, training.Goal10k)}}, "BS 2, MS 5, PW 2, TP 1, TR 1"},
		{"a long B race is followed like an A race", planner.Season{Level: training.L2, DaysOff: 2, Races: []training.Race{a(20, training.GoalHalf), b(8, training.GoalMarathon)}},
			"AA 1, BS 3, MS 4, TR 3, BS 2, MS 4, PW 2, TP 1, TR 1"},
		{"a B race alone lengthens the loop to its recovery", planner.Season{Goal: training.GoalMarathon, Level: training.L1, DaysOff: 2, Races: []training.Race{b(12, training.GoalMarathon)}}, "AA 1, BS 4, MS 6, PW 1, TR 3"},
		{"a marathon last week begins with its recovery", planner.Season{Goal: training.GoalBase, Level: training.L1, DaysOff: 2, Weeks: 8, Races: []training.Race{{Date: start.AddDays(-8), Distance: training.GoalMarathon}}}, "TR 2, BS 4, MS 2"},
		{"C races are only runs", planner.Season{Goal: training.GoalBase, Level: training.L1, DaysOff: 2, Weeks: 3, Races: []training.Race{{Date: start.AddDays(6), Priority: training.PriorityC, Distance: training.Goal5k}}}, "AA 1, BS 2"},
		{"pregnancy has no phases", planner.Season{Goal: training.Goal10k, Level: training.L2, Races: []training.Race{a(10, training.Goal10k)}, Profile: training.Profile{PregnancyWeek: 20, ClinicianAgrees: true}}, "AA 12"},
		{"pregnancy ends with week 40", planner.Season{Goal: training.GoalBase, Level: training.L2, Profile: training.Profile{PregnancyWeek: 38, ClinicianAgrees: true}}, "AA 3"},
		{"a teenager without coaching stays with the beginner's phases", planner.Season{Level: training.L2, DaysOff: 2, Races: []training.Race{a(16, training.Goal5k)}, Profile: training.Profile{Age: 15}}, "AA 6, BS 5, BS2 4, TP 1, TR 1"},
		{"a coached teenager has maximal strength in its light form", planner.Season{Level: training.L1, DaysOff: 28, Races: []training.Race{a(10, training.Goal5k)}, Profile: training.Profile{Age: 17, Coach: true, CoachedWeeks: 12}}, "AA 2, BS 3, MS-lite 4, TP 1, TR 1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.season.From = start
			p := planner.Periodise(tt.season)
			if got := phases(p, len(p.Weeks)); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestARaceInTheFirstWeekDoesNotStandForGroundwork(t *testing.T) {
	tests := []struct {
		name string
		off  int
		want string
	}{
		{"after half a year without lifting it comes after the recovery", 185, "TP 1, TR 1, AA 3"},
		{"who lifts goes on from the build phase", 4, "TP 1, TR 1, BS 3"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := planner.Periodise(planner.Season{
				From: start, Weeks: 20, Goal: training.Goal5k, Level: training.L2, DaysOff: tt.off, Races: []training.Race{raceIn(1, training.Goal5k), raceIn(30, training.Goal5k)},
			})
			if got := phases(p, 5); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestLongPhasesAreSplitEvenly(t *testing.T) {
	p := planner.Periodise(planner.Season{From: start, Level: training.L2, DaysOff: 2, Races: []training.Race{raceIn(24, training.Goal10k)}})
	var got []string
	for _, c := range p.Cycles {
		for _, m := range c.Mesocycles {
			got = append(got, fmt.Sprintf("%s %d", m.Phase, m.Weeks))
		}
	}
	// AA 1, BS 3, MS 8 in two fours, PW 5, MT 6, TP 1; then the recovery
	want := []string{"AA 1", "BS 3", "MS 4", "MS 4", "PW 5", "MT 6", "TP 1", "TR 1"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if p.Cycles[0].Race.Distance != training.Goal10k {
		t.Errorf("the cycle leads to %+v", p.Cycles[0].Race)
	}
	if w := p.Weeks[8]; w.Phase != training.MS || w.Block != 3 || w.WeekOfBlock != 1 || w.Blocks != 4 || w.WeekOfPhase != 5 {
		t.Errorf("week 9 is %+v", w)
	}
}

func TestBudgets(t *testing.T) {
	season := func(l training.Level, change func(*planner.Season)) planner.Season {
		s := planner.Season{From: start, Level: l, DaysOff: 2, Races: []training.Race{raceIn(24, training.Goal10k)}}
		if change != nil {
			change(&s)
		}
		return s
	}
	at := func(p planner.Periods, phase training.Phase) planner.PhaseWeek {
		i := slices.IndexFunc(p.Weeks, func(w planner.PhaseWeek) bool { return w.Phase == phase && w.Number > 2 && !w.Deload })
		return p.Weeks[i]
	}
	tests := []struct {
		name     string
		season   planner.Season
		phase    training.Phase
		sessions int
		minutes  unit.Minutes
		caps     load.Caps
	}{
		{"L1 builds in half hours", season(training.L1, nil), training.BS, 2, 30, load.Caps{Session: 10, Week: 20}},
		{"L2 builds in 45 minutes", season(training.L2, nil), training.BS, 2, 45, load.Caps{Session: 12, Week: 24}},
		{"L3 takes an hour for maximal strength", season(training.L3, nil), training.MS, 2, 60, load.Caps{Session: 14, Week: 28}},
		{"maintenance is one session with six tenths of the cap", season(training.L2, nil), training.MT, 1, 30, load.Caps{Session: 7, Week: 14}}, // 12×0.6, 24×0.6
		{"from 60 on maintenance is two", season(training.L2, func(s *planner.Season) { s.Profile.Age = 60 }), training.MT, 2, 30, load.Caps{Session: 7, Week: 14}},
		{"the taper is one short session", season(training.L2, nil), training.TP, 1, 20, load.Caps{Session: 6, Week: 12}}, // half
		{"a ceiling of sessions holds", season(training.L2, func(s *planner.Season) { s.Sessions = 1 }), training.MS, 1, 45, load.Caps{Session: 12, Week: 24}},
		{"a ceiling of minutes is the budget", season(training.L1, func(s *planner.Season) { s.Minutes = 45 }), training.MS, 2, 45, load.Caps{Session: 10, Week: 20}},
		{"a ceiling of minutes may be low", season(training.L3, func(s *planner.Season) { s.Minutes = 25 }), training.MS, 2, 25, load.Caps{Session: 14, Week: 28}},
		{"nobody is given more than an hour", season(training.L3, func(s *planner.Season) { s.Minutes = 120 }), training.MS, 2, 60, load.Caps{Session: 14, Week: 28}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := at(planner.Periodise(tt.season), tt.phase)
			if w.Sessions != tt.sessions || w.Minutes != tt.minutes || w.Caps != tt.caps {
				t.Errorf("got %d x %d min, caps %+v", w.Sessions, w.Minutes, w.Caps)
			}
			if b := w.Budget(); b.Sessions != w.Sessions || b.LowerSession != w.Caps.Session || b.LowerSets != w.Caps.Week || b.Contacts != w.ContactsWeek || b.Reach == nil {
				t.Errorf("budget %+v", b)
			}
		})
	}
}

func TestABeginnerBecomesL1AfterSixteenWeeks(t *testing.T) {
	p := planner.Periodise(planner.Season{From: start, Level: training.L0, DaysOff: -1, Races: []training.Race{raceIn(24, training.Goal5k)}})
	if p.Weeks[15].Level != training.L0 || p.Weeks[16].Level != training.L1 {
		t.Errorf("weeks 16 and 17 are %v and %v", p.Weeks[15].Level, p.Weeks[16].Level)
	}
	if p.Why[len(p.Why)-1].Code != planner.CodeBecomesL1 {
		t.Errorf("the plan does not say so: %v", p.Why)
	}
}

func TestComeback(t *testing.T) {
	tests := []struct {
		name string
		off  int
		age  int
		want strength.ComeBack
	}{
		{"a week changes nothing", 7, 0, strength.ComeBack{}},
		{"two weeks cost a set", 14, 0, strength.ComeBack{Sessions: 1, SetsLess: 1, RIRMore: 1}},
		{"four weeks cost a third of the sets and a tenth of the load", 28, 0, strength.ComeBack{Sessions: 2, Sets: 67, Load: 90}},
		{"eight weeks", 56, 0, strength.ComeBack{Weeks: 2, RIRMore: 2, Max: 85, HopLevelLess: 1}},
		{"twelve weeks", 84, 0, strength.ComeBack{Weeks: 2, Max: 75, HopsFrom: 3, HopsHalf: true, TwoFrom: 6}},
		{"longer", 85, 0, strength.ComeBack{Weeks: 3, Retest: true, HopsFrom: 3, HopsHalf: true, TwoFrom: 6}},
		{"from 65 on one row worse", 14, 65, strength.ComeBack{Sessions: 2, Sets: 67, Load: 90}},
		{"from 65 on a week is still nothing", 7, 65, strength.ComeBack{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := planner.Periodise(planner.Season{From: start, Level: training.L2, DaysOff: tt.off, Profile: training.Profile{Age: tt.age}})
			if d := cmp.Diff(tt.want, p.Weeks[0].Comeback); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestHops(t *testing.T) {
	race := []training.Race{raceIn(24, training.Goal10k)}
	contacts := func(s planner.Season) (got []int) {
		s.From = start
		for _, w := range planner.Periodise(s).Weeks {
			got = append(got, w.Contacts)
		}
		return got
	}
	tests := []struct {
		name   string
		season planner.Season
		from   int // first week with hops
		first  int
	}{
		{"L0 begins in week 5 with 22", planner.Season{Level: training.L0, DaysOff: -1, Races: race}, 5, 20},
		{"L1 begins at once", planner.Season{Level: training.L1, DaysOff: 2, Races: race}, 1, 40},
		{"after twelve weeks off in week 3 with half", planner.Season{Level: training.L1, DaysOff: 80, Races: race}, 3, 20},
		{"from 65 on after week 8, 30 at most", planner.Season{Level: training.L2, DaysOff: 2, Races: race, Profile: training.Profile{Age: 70}}, 9, 30},
		{"after birth from week 12 on", planner.Season{Level: training.L1, DaysOff: 2, Races: race, Profile: training.Profile{WeeksAfterBirth: 8}}, 5, 40},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := contacts(tt.season)
			for i, n := range got {
				if i+1 < tt.from && n != 0 {
					t.Errorf("week %d has %d contacts", i+1, n)
				}
			}
			// A deload halves the week it falls on.
			if n := got[tt.from-1]; n != tt.first && n != tt.first/2 {
				t.Errorf("the first week has %d contacts, want %d: %v", n, tt.first, got)
			}
		})
	}
	for name, who := range map[string]training.Profile{
		"pelvic-floor symptoms": {PelvicFloorSymptoms: true},
		"osteoporosis at 70":    {Age: 70, Osteoporosis: true},
		"pregnancy":             {PregnancyWeek: 10, ClinicianAgrees: true},
	} {
		if got := contacts(planner.Season{Level: training.L2, DaysOff: 2, Races: race, Profile: who}); slices.Max(got) != 0 {
			t.Errorf("%s: contacts %v", name, got)
		}
	}
}

func TestStridesAndHillSprintsTakeContacts(t *testing.T) {
	s := planner.Season{From: start, Level: training.L1, DaysOff: 2, Weeks: 14}
	for i := range 14 {
		s.Running = append(s.Running, planner.RunningWeek{Monday: start.AddDays(7 * i), Minutes: 200, Strides: 6, HillSprints: 20})
	}
	// 12 + 100 contacts, at most 40 % of L1's 160 a week: 96 are left
	weeks := planner.Periodise(s).Weeks
	if w := weeks[0]; w.Contacts != 40 || w.ContactsWeek != 80 {
		t.Errorf("week 1: %d contacts a session, %d a week", w.Contacts, w.ContactsWeek)
	}
	if w := weeks[12]; w.Contacts != 57 || w.ContactsWeek != 96 { // second week of power at 40×1.2×1.2
		t.Errorf("week 13: %d contacts a session, %d a week", w.Contacts, w.ContactsWeek)
	}
}

func TestPregnancyWithoutAClinicianIsWithheld(t *testing.T) {
	p := planner.Periodise(planner.Season{From: start, Level: training.L2, Profile: training.Profile{PregnancyWeek: 12}})
	for _, w := range p.Weeks {
		if w.Sessions != 0 || !w.Withheld {
			t.Fatalf("week %d has %d sessions", w.Number, w.Sessions)
		}
	}
	if p.Why[0].Code != planner.CodePregnancyAsk {
		t.Errorf("why %v", p.Why)
	}
}

func TestSpecialDoses(t *testing.T) {
	tests := []struct {
		name string
		who  training.Profile
		want planner.Bounds
	}{
		{"pregnancy", training.Profile{PregnancyWeek: 12, ClinicianAgrees: true}, planner.Bounds{RIRAtLeast: 4, SetsAtMost: 2}},
		{"under 18", training.Profile{Age: 15}, planner.Bounds{RIRAtLeast: 4, PercentAtMost: 60, SetsAtMost: 2}},
		{"under 18, coached", training.Profile{Age: 16, Coach: true, CoachedWeeks: 12}, planner.Bounds{RIRAtLeast: 2, PercentAtMost: 80, SetsAtMost: 3}},
		{"an adult", training.Profile{Age: 30}, planner.Bounds{}},
		{"65", training.Profile{Age: 65}, planner.Bounds{RIRAtLeast: 2, PercentAtMost: 85, SetsAtMost: 3}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := planner.Periodise(planner.Season{From: start, Level: training.L2, DaysOff: 2, Profile: tt.who})
			if d := cmp.Diff(tt.want, p.Weeks[2].Dose); d != "" {
				t.Error(d)
			}
		})
	}
	p := planner.Periodise(planner.Season{From: start, Level: training.L2, Profile: training.Profile{Age: 50}})
	if !slices.ContainsFunc(p.Weeks[0].Why, func(r training.Reason) bool { return r.Code == planner.CodeExtraWarmup }) {
		t.Error("nothing is said of the extra warm-up set at 50")
	}
}

func TestMoreRunningMeansFewerSets(t *testing.T) {
	running := func(minutes ...unit.Minutes) (weeks []planner.RunningWeek) {
		for i, m := range minutes {
			weeks = append(weeks, planner.RunningWeek{Monday: start.AddDays(7 * (i - 4)), Minutes: m})
		}
		return weeks
	}
	tests := []struct {
		name    string
		running []planner.RunningWeek
		caps    load.Caps
		sets    unit.Percent
	}{
		{"an even calendar", running(200, 200, 200, 200, 200), load.Caps{Session: 12, Week: 24}, 100},
		{"fifteen percent more", running(200, 200, 200, 200, 230), load.Caps{Session: 10, Week: 20}, 100}, // ×0.85
		{"much more than ever", running(200, 200, 200, 200, 300), load.Caps{Session: 7, Week: 14}, 60},    // ×0.6, SCH-16
		{"nothing known", nil, load.Caps{Session: 12, Week: 24}, 100},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := planner.Periodise(planner.Season{From: start, Level: training.L2, DaysOff: 2, Running: tt.running}).Weeks[0]
			if w.Caps != tt.caps || w.SetsShare != tt.sets {
				t.Errorf("caps %+v, sets %v %%", w.Caps, w.SetsShare)
			}
		})
	}
}

func TestAWholeSeasonStaysAsItIs(t *testing.T) {
	p := planner.Periodise(planner.Season{
		From: start, Goal: training.GoalMarathon, Level: training.L2, DaysOff: 5, Runner: training.R2,
		Races: []training.Race{raceIn(20, training.GoalMarathon), {Date: start.AddDays(13*7 - 1), Priority: training.PriorityB, Distance: training.GoalHalf, Name: "Spring half"}},
	})
	var b strings.Builder
	for _, w := range p.Weeks {
		line(&b, w)
	}
	got := b.String()
	path := filepath.Join("testdata", "periods-marathon.txt")
	if *updatePeriods {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("run with -update-periods when this is meant:\n%s", d)
	}
}

// line writes a week as a person would compare it.
func line(b *strings.Builder, w planner.PhaseWeek) {
	fmt.Fprintf(b, "%2d %s %-3s block %d week %d of %d, %d x %d min, sets %v %% legs %v %% caps %d/%d, hops %d/%d level %d",
		w.Number, w.Monday, w.Phase, w.Block, w.WeekOfBlock, w.Blocks, w.Sessions, w.Minutes, w.SetsShare, w.LowerShare,
		w.Caps.Session, w.Caps.Week, w.Contacts, w.ContactsWeek, w.HopLevel)
	if w.Deload {
		fmt.Fprintf(b, ", deload")
	}
	if !w.Primer.IsZero() {
		fmt.Fprintf(b, ", primer %s", w.Primer)
	}
	if !w.HeavyFrom.IsZero() {
		fmt.Fprintf(b, ", last heavy %s to %s", w.HeavyFrom, w.HeavyTo)
	}
	for _, x := range w.Bans {
		fmt.Fprintf(b, "\n     %s no %s from %s to %s", x.Rule, x.Class, x.From, x.To)
	}
	for _, r := range w.Why {
		fmt.Fprintf(b, "\n     %s %s", r.Rule, r.Code)
	}
	b.WriteByte('\n')
}

func BenchmarkPeriodise(b *testing.B) {
	s := planner.Season{From: start, Level: training.L2, DaysOff: 5, Races: []training.Race{raceIn(50, training.GoalMarathon)}}
	for b.Loop() {
		planner.Periodise(s)
	}
}

func TestABeginnerBecomesL1InTheFirstWeekOfTrainingAfterSixteen(t *testing.T) {
	for _, tt := range []struct {
		name  string
		level training.Level
		weeks int // to the race
		week  string
	}{
		{"the first week as L1 is week 17", training.L0, 24, "17"},
		{"week 17 is only the recovery from the race", training.L0, 16, ""},
		{"the plan ends before", training.L0, 10, ""},
		{"no beginner", training.L1, 24, ""},
	} {
		s := planner.Season{From: start, Goal: training.Goal10k, Level: tt.level, Races: []training.Race{raceIn(tt.weeks, training.Goal10k)}}
		p := planner.Periodise(s)
		if got := factsOf(p.Why, planner.CodeBecomesL1)["week"]; got != tt.week {
			t.Errorf("%s: from week %q on, want %q", tt.name, got, tt.week)
		}
		if tt.week != "" && (p.Weeks[15].Level != training.L0 || p.Weeks[16].Level != training.L1) {
			t.Errorf("%s: week 16 is %s and week 17 %s", tt.name, p.Weeks[15].Level, p.Weeks[16].Level)
		}
	}
	loop := planner.Periodise(planner.Season{From: start, Weeks: 20, Level: training.L0})
	if got := factsOf(loop.Why, planner.CodeBecomesL1)["week"]; got != "17" {
		t.Errorf("without a race: from week %q on, want 17: 6 + 4 + 4 weeks, one of recovery, then building again", got)
	}
}

func TestPhasesThatAgeBoundsAreNotCalledHeavyOrFullOfJumps(t *testing.T) {
	for _, tt := range []struct {
		name    string
		profile training.Profile
		rir     string
		codes   map[training.Phase]training.ReasonCode
	}{
		{"68 years old", training.Profile{Age: 68}, "2",
			map[training.Phase]training.ReasonCode{training.AA: planner.CodePhaseAA, training.BS: planner.CodeBoundedBS, training.MS: planner.CodeBoundedMS, training.PW: planner.CodeBoundedPW}},
		{"17 and coached", training.Profile{Age: 17, Coach: true, Guardian: true, CoachedWeeks: 20}, "2",
			map[training.Phase]training.ReasonCode{training.BS: planner.CodeBoundedBS, training.MS: planner.CodeBoundedMS, training.PW: planner.CodeBoundedPW}},
		{"14", training.Profile{Age: 14, Coach: true, Guardian: true}, "4",
			map[training.Phase]training.ReasonCode{training.AA: planner.CodePhaseAA, training.BS: planner.CodeBoundedBS, training.BS2: planner.CodeBoundedBS2}},
		{"40", training.Profile{Age: 40}, "",
			map[training.Phase]training.ReasonCode{training.BS: planner.CodePhaseBS, training.MS: planner.CodePhaseMS, training.PW: planner.CodePhasePW}},
	} {
		p := planner.Periodise(planner.Season{From: start, Goal: training.Goal10k, Level: training.L1, Profile: tt.profile, Races: []training.Race{raceIn(20, training.Goal10k)}})
		for _, s := range p.Spans {
			want, ok := tt.codes[s.Phase]
			if ok && s.Why[0].Code != want {
				t.Errorf("%s: %s is explained by %s, want %s", tt.name, s.Phase, s.Why[0].Code, want)
			}
			if got := factsOf(s.Why, planner.CodeBoundedBS)["rir"]; ok && s.Phase == training.BS && got != tt.rir {
				t.Errorf("%s: %q left while building, want %q", tt.name, got, tt.rir)
			}
		}
	}
}
