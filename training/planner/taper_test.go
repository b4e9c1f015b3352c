package planner_test

import (
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/schedule"
	"github.com/legwork-run/legwork/training/unit"
)

// d is the day n days before the race.
func d(r training.Race, n int) training.Date { return r.Date.AddDays(-n) }

func TestTheTaperTable(t *testing.T) {
	type days struct{ heavyFrom, heavyTo, noHeavy, last int }
	tests := []struct {
		goal    training.Goal
		days    days
		volumes []unit.Percent // race week first
		lower   unit.Percent   // of the race week
		primer  bool
	}{
		{training.Goal5k, days{8, 5, 4, 3}, []unit.Percent{50, 100}, 50, true},
		{training.Goal10k, days{8, 5, 4, 3}, []unit.Percent{50, 100}, 50, true},
		{training.GoalHalf, days{10, 7, 6, 4}, []unit.Percent{40, 70, 100}, 40, true},
		{training.GoalMarathon, days{14, 10, 9, 5}, []unit.Percent{30, 60, 100}, 30, true},
		{training.GoalUltra, days{14, 14, 13, 6}, []unit.Percent{50, 50, 100}, 0, false},
		{training.GoalTrail, days{14, 14, 13, 6}, []unit.Percent{50, 50, 100}, 0, false},
	}
	for _, tt := range tests {
		t.Run(string(tt.goal), func(t *testing.T) {
			race := raceIn(16, tt.goal)
			p := planner.Periodise(planner.Season{From: start, Goal: tt.goal, Level: training.L2, DaysOff: 2, Races: []training.Race{race}})
			week := p.Weeks[15]
			bans := []schedule.Ban{
				{From: d(race, tt.days.noHeavy), To: race.Date, Class: training.StrainHeavy, Rule: "SCH-14"},
				{From: d(race, tt.days.last-1), To: race.Date, Class: training.StrainNone, Rule: "SCH-14"},
			}
			if !tt.primer {
				bans = append(bans, schedule.Ban{From: d(race, tt.days.last), To: race.Date, Class: training.StrainLight, Rule: "SCH-14"})
			}
			var got []schedule.Ban
			for _, b := range week.Bans {
				if b.Rule == "SCH-14" {
					got = append(got, b)
				}
			}
			if diff := cmp.Diff(bans, got); diff != "" {
				t.Error(diff)
			}
			for k, want := range tt.volumes {
				if w := p.Weeks[15-k]; w.SetsShare != want && !w.Deload {
					t.Errorf("%d weeks before: %v %%, want %v", k, w.SetsShare, want)
				}
			}
			if week.LowerShare != tt.lower || week.Primer.IsZero() == tt.primer || week.Mobility.IsZero() != tt.primer {
				t.Errorf("lower %v %%, primer %s, mobility %s", week.LowerShare, week.Primer, week.Mobility)
			}
			if last := max(week.Primer, week.Mobility); last != d(race, tt.days.last) {
				t.Errorf("the last session is on %s, want %s", last, d(race, tt.days.last))
			}
			var from, to training.Date
			for _, w := range p.Weeks {
				if !w.HeavyFrom.IsZero() && from.IsZero() {
					from = w.HeavyFrom
				}
				to = max(to, w.HeavyTo)
			}
			if from != d(race, tt.days.heavyFrom) || to != d(race, tt.days.heavyTo) {
				t.Errorf("the last heavy session lies in %s to %s", from, to)
			}
		})
	}
}

func TestNothingIsNewInTheLastTwoWeeks(t *testing.T) {
	race := raceIn(10, training.Goal10k)
	p := planner.Periodise(planner.Season{From: start, Level: training.L2, DaysOff: 2, Races: []training.Race{race}})
	want := map[int]training.Date{8: d(race, 14), 9: p.Weeks[8].Monday, 10: p.Weeks[9].Monday}
	for _, w := range p.Weeks {
		if w.NothingNewFrom != want[w.Number] {
			t.Errorf("week %d: %s, want %s", w.Number, w.NothingNewFrom, want[w.Number])
		}
	}
}

func TestARaceInMidweekIsTaperedForTheWeekBefore(t *testing.T) {
	race := raceIn(10, training.Goal10k)
	race.Date -= 4 // Wednesday
	p := planner.Periodise(planner.Season{From: start, Level: training.L2, DaysOff: 2, Races: []training.Race{race}})
	if p.Weeks[8].SetsShare != 50 || p.Weeks[9].SetsShare != 50 || p.Weeks[7].SetsShare != 100 {
		t.Errorf("shares %v %v %v", p.Weeks[7].SetsShare, p.Weeks[8].SetsShare, p.Weeks[9].SetsShare)
	}
	if p.Weeks[8].Primer != d(race, 3) || !p.Weeks[9].Primer.IsZero() { // the Sunday before
		t.Errorf("primer on %s or %s", p.Weeks[8].Primer, p.Weeks[9].Primer)
	}
}

func TestABeginnersPrimerIsTheKnownSession(t *testing.T) {
	p := planner.Periodise(planner.Season{From: start, Level: training.L0, DaysOff: -1, Races: []training.Race{raceIn(10, training.Goal10k)}})
	w := p.Weeks[9]
	found := false
	for _, r := range w.Why {
		found = found || r.Code == planner.CodePrimerKnown
	}
	if !found || w.Contacts != 0 {
		t.Errorf("contacts %d, why %v", w.Contacts, w.Why)
	}
}

func TestDaysWithoutLegWorkAfterARace(t *testing.T) {
	tests := []struct {
		name     string
		distance training.Goal
		descent  unit.Metres
		priority training.Priority
		days     int
	}{
		{"5 km", training.Goal5k, 0, training.PriorityA, 2},
		{"10 km as a B race", training.Goal10k, 0, training.PriorityB, 2},
		{"half", training.GoalHalf, 0, training.PriorityA, 4},
		{"marathon", training.GoalMarathon, 0, training.PriorityA, 7},
		{"ultra", training.GoalUltra, 2000, training.PriorityA, 10},
		{"ultra with more than 2000 m down", training.GoalUltra, 2001, training.PriorityA, 14},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			race := training.Race{Date: start.AddDays(41), Priority: tt.priority, Distance: tt.distance, Descent: tt.descent}
			p := planner.Periodise(planner.Season{From: start, Level: training.L2, DaysOff: 2, Races: []training.Race{race}})
			want := schedule.Ban{From: race.Date, To: race.Date.AddDays(tt.days), Class: training.StrainLight, Rule: "SCH-15"}
			banned, restart := false, training.Date(0)
			for _, w := range p.Weeks {
				for _, b := range w.Bans {
					banned = banned || b == want
				}
				restart = max(restart, w.Restart)
			}
			if !banned || restart != race.Date.AddDays(tt.days+1) {
				t.Errorf("banned %v, leg work returns on %s", banned, restart)
			}
		})
	}
}

func TestABRaceTakesThreeDaysAndThreeTenths(t *testing.T) {
	b := training.Race{Date: start.AddDays(5*7 - 1), Priority: training.PriorityB, Distance: training.Goal10k}
	p := planner.Periodise(planner.Season{From: start, Level: training.L2, DaysOff: 2, Races: []training.Race{raceIn(12, training.GoalHalf), b}})
	w := p.Weeks[4]
	want := []schedule.Ban{
		{From: d(b, 3), To: b.Date, Class: training.StrainHeavy, Rule: "SCH-14"},
	}
	var got []schedule.Ban
	for _, x := range w.Bans {
		if x.Rule == "SCH-14" {
			got = append(got, x)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" || w.SetsShare != 70 {
		t.Errorf("%v %% of the sets, %s", w.SetsShare, diff)
	}
	if p.Weeks[5].SetsShare != 100 {
		t.Errorf("the week after has %v %%", p.Weeks[5].SetsShare)
	}
}

func TestRecoveryWeeksHaveNoSessionWhileLegsRest(t *testing.T) {
	p := planner.Periodise(planner.Season{From: start, Level: training.L2, DaysOff: 2, Races: []training.Race{raceIn(10, training.GoalMarathon)}})
	var got []int
	for _, w := range p.Weeks[10:] {
		if w.Phase != training.TR || !w.Optional {
			t.Errorf("week %d is %s", w.Number, w.Phase)
		}
		got = append(got, w.Sessions)
	}
	if diff := cmp.Diff([]int{0, 1, 1}, got); diff != "" { // seven days without leg work, then two weeks
		t.Error(diff)
	}
}

func TestARaceJustRunStillProtectsTheLegs(t *testing.T) {
	p := planner.Periodise(planner.Season{From: start, Level: training.L2, DaysOff: 2, Races: []training.Race{{Date: start.AddDays(-1), Distance: training.GoalMarathon}}})
	if len(p.Weeks[0].Bans) != 1 || p.Weeks[0].Bans[0].To != start.AddDays(6) || p.Weeks[0].Phase != training.TR {
		t.Errorf("week 1 is %s with bans %v", p.Weeks[0].Phase, p.Weeks[0].Bans)
	}
}

func TestPregnancyHasNoTaper(t *testing.T) {
	p := planner.Periodise(planner.Season{
		From: start, Level: training.L2, Races: []training.Race{raceIn(6, training.Goal10k)},
		Profile: training.Profile{PregnancyWeek: 12, ClinicianAgrees: true},
	})
	w := p.Weeks[5]
	if w.SetsShare != 100 || !w.Primer.IsZero() || w.Dose.RIRAtLeast != 4 {
		t.Errorf("sets %v %%, primer %s, dose %+v", w.SetsShare, w.Primer, w.Dose)
	}
	for _, b := range w.Bans {
		if b.Rule == "SCH-14" {
			t.Errorf("a taper ban: %+v", b)
		}
	}
}

func TestABeginnersLastSessionBeforeARaceIsTheOneTheyKnow(t *testing.T) {
	for _, kit := range []training.Preset{training.KitNone, training.KitDumbbells, training.KitGym} {
		req := runner()
		req.Goal, req.Races = training.Goal10k, []training.Race{{Date: monday.AddDays(20), Priority: training.PriorityA}}
		req.Profile.Level = training.L0
		req.Profile.Places = []training.Place{{Name: "home", Preset: kit}}
		p := plan(t, req)
		known := map[string]bool{}
		for _, s := range p.Weeks[1].Sessions {
			for _, e := range s.Exercises {
				known[s.Name+" "+e.Exercise] = true
			}
		}
		last := p.Weeks[2].Sessions[0]
		for _, e := range last.Exercises {
			if !known[last.Name+" "+e.Exercise] {
				t.Errorf("%s: %s is not in the session of the week before", kit, e.Exercise)
			}
		}
		if len(last.Exercises) == 0 {
			t.Errorf("%s: nothing is left of it", kit)
		}
	}
}

func TestATaperCountsItsSetsFromTheLastOrdinaryWeek(t *testing.T) {
	p := plan(t, marathoner())
	ordinary := map[string]int{}
	said := 0
	for _, w := range p.Weeks {
		for _, s := range w.Sessions {
			sets := 0
			for _, e := range s.Exercises {
				sets += e.WorkingSets()
			}
			if w.Phase != training.TP && !w.Deload {
				ordinary[s.Name] = sets
			}
			facts := factsOf(s.Why, composition.CodeScaled)
			if w.Phase != training.TP || facts["from"] == "" {
				continue
			}
			said++
			if facts["from"] != strconv.Itoa(ordinary[s.Name]) || facts["to"] != strconv.Itoa(sets) {
				t.Errorf("%s says %s sets instead of %s, and has %d instead of %d", s.ID, facts["to"], facts["from"], sets, ordinary[s.Name])
			}
		}
		if w.Phase == training.TR {
			break
		}
	}
	if said == 0 {
		t.Error("no session of the taper says how many sets are left")
	}
}
