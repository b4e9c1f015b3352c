package schedule_test

import (
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/schedule"
	"github.com/legwork-run/legwork/training/unit"
)

// alone is a week with one 45-minute session and starts every half hour.
func alone(it schedule.Item, runs ...training.Run) schedule.Problem {
	var windows []training.Window
	for d := training.Monday; d <= training.Sunday; d++ {
		windows = append(windows, training.Window{Day: d, From: 0, To: training.At(23, 30)})
	}
	return schedule.Problem{Weeks: []schedule.Week{week(0, it)}, Runs: runs, Windows: windows, Policy: training.Mixed, KeepFreeDay: true}
}

// codesAt are what Check and the search say of the session at one start: the
// code of Check's first violation, and whether the search takes the pin.
func codesAt(p schedule.Problem, day training.Weekday, at training.Clock) (training.ReasonCode, evidence.ID, bool) {
	x := schedule.Placed{Item: p.Weeks[0].Sessions[0][0], Date: monday.AddDays(int(day)), Start: at}
	s := schedule.Solution{Weeks: []schedule.PlacedWeek{{Sessions: []schedule.Placed{x}}}}
	p.Weeks[0].Pins = []schedule.Pin{{Date: x.Date, Start: at}}
	solved := schedule.Solve(p)
	taken := len(solved.Weeks[0].Sessions) == 1 && len(solved.Weeks[0].Relaxed) == 0
	if bad := schedule.Check(p, s); len(bad) > 0 {
		return bad[0].Code, bad[0].Rule, taken
	}
	return "", "", taken
}

func TestEachRuleForbidsFromItsHourOn(t *testing.T) {
	heavy, moderate, light := session("A", training.StrainHeavy), session("A", training.StrainModerate), session("A", training.StrainLight)
	upper := session("A", training.StrainNone)
	wed := training.Wednesday
	intervals := run(wed, training.RunIntervals, "06:00", 60)      // to 07:00
	evening := run(wed, training.RunTempo, "18:00", 60)            // ends after 17:00
	easy := run(wed, training.RunEasy, "12:00", 60)                // to 13:00
	long := run(training.Saturday, training.RunLong, "08:00", 120) // to 10:00
	down := long
	down.Descent, down.DescentKnown = 800, true
	tests := []struct {
		name string
		item schedule.Item
		run  training.Run
		day  training.Weekday
		at   string
		code training.ReasonCode // empty = allowed
	}{
		{"nothing goes before a morning key run on its day", light, intervals, wed, "04:00", schedule.CodeKeyRunFirst},
		{"not even upper work", upper, intervals, wed, "04:00", schedule.CodeKeyRunFirst},
		{"upper work may follow a key run at once", upper, intervals, wed, "07:00", ""},
		{"upper work may precede an easy run at once", upper, easy, wed, "11:00", ""},
		{"nothing lies over a run", upper, easy, wed, "11:30", schedule.CodeOverlapsRun},
		{"lower work 5 h after a key run counts as 6", moderate, intervals, wed, "12:00", ""},
		{"4.5 h after a key run is too soon", moderate, intervals, wed, "11:30", schedule.CodeGapAfterKey},
		{"light leg work 2 h after a key run counts as 3", light, intervals, wed, "09:00", ""},
		{"light leg work 1.5 h after a key run is too soon", light, intervals, wed, "08:30", schedule.CodeGapToRun},
		{"leg work ends 2.25 h before an easy run", moderate, easy, wed, "09:00", ""},
		{"leg work ends 1.75 h before an easy run", moderate, easy, wed, "09:30", schedule.CodeGapToRun},
		{"heavy 23.25 h before a hard run counts as 24", heavy, intervals, training.Tuesday, "06:00", ""}, // 06:45 to 06:00
		{"heavy 22.75 h before a hard run is too near", heavy, intervals, training.Tuesday, "06:30", schedule.CodeHeavyBeforeHard},
		{"no leg work after an evening key run", light, evening, wed, "20:30", schedule.CodeAfterEveningKey},
		{"upper work may follow an evening key run", upper, evening, wed, "19:00", ""},
		{"a morning session ends 7.25 h before an evening key run", moderate, evening, wed, "10:00", ""},
		{"a morning session ends 6.75 h before an evening key run", moderate, evening, wed, "10:30", schedule.CodeBeforeEveningKey},
		{"heavy is too near even in that morning", heavy, evening, wed, "06:00", schedule.CodeHeavyBeforeHard},
		{"heavy on the day of a long run", heavy, long, training.Saturday, "20:00", schedule.CodeHeavyOnLongDay},
		{"heavy 23 h after a long run", heavy, long, training.Sunday, "09:00", ""},
		{"heavy 22.5 h after a long run", heavy, long, training.Sunday, "08:30", schedule.CodeAfterLong},
		{"moderate 15 h after a long run", moderate, long, training.Sunday, "01:00", ""},
		{"moderate 14.5 h after a long run", moderate, long, training.Sunday, "00:30", schedule.CodeAfterLong},
		{"moderate 15 h after a downhill long run", moderate, down, training.Sunday, "01:00", schedule.CodeAfterLong},
		{"moderate 15.25 h before a long run", moderate, long, training.Friday, "16:00", ""},
		{"moderate 14.75 h before a long run", moderate, long, training.Friday, "16:30", schedule.CodeBeforeLong},
		{"light leg work after the long run", light, long, training.Saturday, "12:00", ""},
		{"light leg work before the long run", light, long, training.Saturday, "05:00", schedule.CodeKeyRunFirst},
		{"20:30 is the last start", light, easy, training.Monday, "20:30", ""},
		{"21:00 is too late", light, easy, training.Monday, "21:00", schedule.CodeTooLate},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			at, _ := training.ParseClock(tt.at)
			code, _, taken := codesAt(alone(tt.item, tt.run), tt.day, at)
			if code != tt.code {
				t.Errorf("Check says %q, want %q", code, tt.code)
			}
			if taken != (tt.code == "") {
				t.Errorf("the search takes it: %v", taken)
			}
		})
	}
}

func TestOneDayStaysFreeWhereTheCalendarHasOne(t *testing.T) {
	var runs []training.Run
	for d := training.Monday; d <= training.Saturday; d++ {
		runs = append(runs, run(d, training.RunEasy, "07:00", 40))
	}
	upper := session("A", training.StrainNone)
	if code, rule, taken := codesAt(alone(upper, runs...), training.Sunday, training.At(12, 0)); code != schedule.CodeNoFreeDay || rule != "SCH-12" || taken {
		t.Errorf("upper work on the only free day: %q %q, taken %v", code, rule, taken)
	}
	runs = append(runs, run(training.Sunday, training.RunEasy, "07:00", 40))
	if code, _, taken := codesAt(alone(upper, runs...), training.Sunday, training.At(12, 0)); code != "" || !taken {
		t.Errorf("without a run-free day the rule does not apply: %q, taken %v", code, taken)
	}
}

func TestBansForbidTheirClassAndAbove(t *testing.T) {
	for class, banned := range map[training.StrainClass]bool{training.StrainLight: false, training.StrainModerate: true, training.StrainHeavy: true} {
		p := alone(session("A", class))
		p.Weeks[0].Bans = []schedule.Ban{{From: monday, To: monday.AddDays(6), Class: training.StrainModerate, Rule: "SCH-15"}}
		s := schedule.Solve(p)
		if got := len(s.Weeks[0].Dropped) == 1; got != banned {
			t.Errorf("%s left out: %v, want %v", class, got, banned)
		}
	}
}

func TestABanForOneSessionLeavesTheOthersAlone(t *testing.T) {
	for item, banned := range map[string]bool{"": true, "A": true, "B": false} {
		p := alone(session("A", training.StrainLight))
		p.Weeks[0].Bans = []schedule.Ban{{From: monday, To: monday.AddDays(6), Class: training.StrainNone, Rule: "SCH-14", Item: item}}
		if _, _, taken := codesAt(p, training.Tuesday, training.At(12, 0)); taken == banned {
			t.Errorf("banned for %q: taken %v", item, taken)
		}
		x := schedule.Placed{Item: p.Weeks[0].Sessions[0][0], Date: monday.AddDays(1), Start: training.At(12, 0)}
		bad := schedule.Check(p, schedule.Solution{Weeks: []schedule.PlacedWeek{{Sessions: []schedule.Placed{x}}}})
		if got := len(bad) > 0; got != banned {
			t.Errorf("banned for %q: Check finds %v", item, bad)
		}
	}
}

func TestAWeekWithEveryDayBannedIsEmptyAndSaysSo(t *testing.T) {
	p := alone(session("A", training.StrainNone))
	p.Weeks[0].Bans = []schedule.Ban{{From: monday, To: monday.AddDays(6), Class: training.StrainNone, Rule: "SCH-15"}}
	s := schedule.Solve(p)
	if w := s.Weeks[0]; len(w.Sessions) != 0 || len(w.Dropped) != 1 || w.Relaxed[0].Code != schedule.CodeRelaxedLeftOut {
		t.Errorf("got %+v", w)
	}
}

// TestTheStepsOfRelaxationInTheirOrder gives a week less and less room.
func TestTheStepsOfRelaxationInTheirOrder(t *testing.T) {
	items := func(name string, strain training.StrainClass) []schedule.Item {
		full := session(name, strain)
		lighter, short, upper := full, full, full
		lighter.Variant, lighter.Strain = schedule.Lighter, strain-1
		short.Variant, short.Minutes, short.Strain = schedule.Short, 20, training.StrainLight
		upper.Variant, upper.Strain, upper.Legs = schedule.Upper, training.StrainNone, false
		return []schedule.Item{full, lighter, short, upper}
	}
	starts := func(at ...string) []training.Window {
		var out []training.Window
		for _, s := range at {
			d, _ := training.ParseWeekday(s[:3])
			c, _ := training.ParseClock(s[4:])
			out = append(out, training.Window{Day: d, From: c, To: c})
		}
		return out
	}
	tests := []struct {
		name    string
		windows []training.Window
		runs    []training.Run
		codes   []training.ReasonCode
		placed  int
	}{
		{"two days apart nothing gives way", starts("mon 18:00", "wed 18:00"), nil, nil, 2},
		{"two days apart, near a hard run the second gets lighter", starts("mon 18:00", "wed 18:00"),
			// Heavy on Monday or Wednesday is within 24 h of a hard run, so A and B
			// both are lighter or A goes; two lighter are milder than anything else.
			[]training.Run{run(training.Tuesday, training.RunTempo, "07:00", 40), run(training.Thursday, training.RunTempo, "07:00", 40)},
			[]training.ReasonCode{schedule.CodeRelaxedLighter}, 2},
		{"4 h after a key run when no lighter form exists", starts("mon 11:30", "wed 18:00"),
			[]training.Run{run(training.Monday, training.RunTempo, "06:30", 60)}, []training.ReasonCode{schedule.CodeRelaxedAfterKey}, 2},
		{"a day and a half apart when no lighter form exists", starts("mon 06:30", "tue 18:00"), nil, []training.ReasonCode{schedule.CodeRelaxedLowerGap}, 2},
		{"one day for two sessions leaves the later out", starts("mon 06:30", "mon 18:00"), nil, []training.ReasonCode{schedule.CodeRelaxedFewer}, 1},
		{"no room at all", nil, nil, []training.ReasonCode{schedule.CodeRelaxedLeftOut, schedule.CodeRelaxedLeftOut}, 0},
		{"only 20 minutes before the other thing", starts("mon 06:30"), nil, []training.ReasonCode{schedule.CodeRelaxedShort, schedule.CodeRelaxedFewer}, 1},
		{"only upper work is possible an hour after a run", starts("mon 08:00"), []training.Run{run(training.Monday, training.RunTempo, "06:30", 60)},
			[]training.ReasonCode{schedule.CodeRelaxedUpper, schedule.CodeRelaxedFewer}, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := schedule.Problem{Weeks: []schedule.Week{week(0)}, Runs: tt.runs, Windows: tt.windows, Policy: training.Mixed}
			p.Weeks[0].Sessions = [][]schedule.Item{items("A", training.StrainHeavy), items("B", training.StrainModerate)}
			if strings.HasSuffix(tt.name, "when no lighter form exists") {
				p.Weeks[0].Sessions[0], p.Weeks[0].Sessions[1] = p.Weeks[0].Sessions[0][:1], p.Weeks[0].Sessions[1][:1]
			}
			if tt.name == "only 20 minutes before the other thing" {
				p.Busy = []training.Busy{{Date: monday, Start: training.At(7, 0), Minutes: 60}}
			}
			s := schedule.Solve(p)
			var codes []training.ReasonCode
			for _, r := range s.Weeks[0].Relaxed {
				codes = append(codes, r.Code)
			}
			if len(codes) != len(tt.codes) || len(s.Weeks[0].Sessions) != tt.placed {
				t.Fatalf("relaxed %v with %d placed, want %v with %d", codes, len(s.Weeks[0].Sessions), tt.codes, tt.placed)
			}
			for i := range codes {
				if codes[i] != tt.codes[i] {
					t.Errorf("relaxed %v, want %v", codes, tt.codes)
				}
			}
			if bad := schedule.Check(p, s); len(bad) > 0 {
				t.Errorf("violations: %v", bad)
			}
		})
	}
}

func TestHopsAreLeftOutNearALongRun(t *testing.T) {
	it := session("A", training.StrainModerate)
	it.Hops = true
	p := alone(it, run(training.Saturday, training.RunLong, "08:00", 120))
	p.Weeks[0].Pins = []schedule.Pin{{Date: monday.AddDays(6), Start: training.At(12, 0)}}
	x := schedule.Solve(p).Weeks[0].Sessions[0]
	if !x.HopsLeftOut || x.Why[0].Rule != "SCH-05" {
		t.Errorf("on the day after the long run: left out %v, %v", x.HopsLeftOut, x.Why)
	}
	p.Weeks[0].Pins[0].Date = monday.AddDays(2)
	if x := schedule.Solve(p).Weeks[0].Sessions[0]; x.HopsLeftOut {
		t.Error("left out on Wednesday, three days before the long run")
	}
}

func TestWindowsOfAPlaceServeItsSessions(t *testing.T) {
	it := session("A", training.StrainModerate)
	it.Place = "gym"
	p := alone(it)
	p.Windows = []training.Window{
		{Day: training.Monday, From: training.At(18, 0), To: training.At(18, 0), Place: "home"},
		{Day: training.Tuesday, From: training.At(18, 0), To: training.At(18, 0), Place: "gym"},
	}
	if x := schedule.Solve(p).Weeks[0].Sessions[0]; training.DayOf(x.Date) != training.Tuesday {
		t.Errorf("placed on %s, want Tuesday at the gym", x.Date)
	}
}

func TestEqualCostsGoToTheEarliestDayThenNearestSix(t *testing.T) {
	p := alone(session("A", training.StrainModerate))
	x := schedule.Solve(p).Weeks[0].Sessions[0]
	if x.Date != monday || x.Start != training.At(18, 0) {
		t.Errorf("placed %s %s, want Monday 18:00", x.Date, x.Start)
	}
	p.Busy = []training.Busy{{Date: monday, Start: training.At(18, 15), Minutes: unit.Minutes(5)}}
	// 17:30 and 19:00 are free of 18:15-18:20 with 45 minutes: 17:30 ends 18:15.
	if x := schedule.Solve(p).Weeks[0].Sessions[0]; x.Start != training.At(17, 30) {
		t.Errorf("placed %s, want 17:30", x.Start)
	}
}

func TestTheLastSessionsDoneKeepTheirDistance(t *testing.T) {
	p := alone(session("A", training.StrainModerate))
	p.Past = []training.PastSession{{Date: monday.AddDays(-1), Start: training.At(18, 0), Strain: training.StrainHeavy}}
	// Sunday 18:00 + 72 h, an hour's grace: Wednesday from 17:00.
	if x := schedule.Solve(p).Weeks[0].Sessions[0]; x.Date != monday.AddDays(2) || x.Start != training.At(18, 0) {
		t.Errorf("placed %s %s, want Wednesday 18:00", x.Date, x.Start)
	}
}
