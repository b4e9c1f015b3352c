package schedule_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/schedule"
	"github.com/legwork-run/legwork/training/unit"
)

// monday is the Monday most tests begin on.
var monday = training.NewDate(2026, time.November, 23)

// run is a run of the week that begins on monday.
func run(day training.Weekday, kind training.RunKind, start string, minutes unit.Minutes) training.Run {
	at, err := training.ParseClock(start)
	if err != nil {
		panic(err)
	}
	return training.Run{Date: monday.AddDays(int(day)), Start: at, Minutes: minutes, Kind: kind, Key: kind.Key()}
}

// repeated is the runs of one week in weeks from..to after monday's.
func repeated(runs []training.Run, from, to int) []training.Run {
	var out []training.Run
	for w := from; w <= to; w++ {
		for _, r := range runs {
			r.Date = r.Date.AddDays(7 * w)
			out = append(out, r)
		}
	}
	return out
}

func session(name string, strain training.StrainClass) schedule.Item {
	return schedule.Item{Name: name, Variant: schedule.Full, Minutes: 45, Strain: strain, Legs: strain > training.StrainNone}
}

func week(n int, items ...schedule.Item) schedule.Week {
	w := schedule.Week{Monday: monday.AddDays(7 * n), First: monday.AddDays(7 * n), Last: monday.AddDays(7*n + 6)}
	for _, it := range items {
		w.Sessions = append(w.Sessions, []schedule.Item{it})
	}
	return w
}

// windowsAt are windows of one start each: weekday starts and weekend starts.
func windowsAt(weekday, weekend []string) []training.Window {
	var out []training.Window
	for d := training.Monday; d <= training.Sunday; d++ {
		starts := weekday
		if d >= training.Saturday {
			starts = weekend
		}
		for _, s := range starts {
			at, _ := training.ParseClock(s)
			out = append(out, training.Window{Day: d, From: at, To: at})
		}
	}
	return out
}

var threeADay = windowsAt([]string{"06:30", "12:30", "18:00"}, []string{"08:30", "12:30", "18:00"})

type vector struct {
	name     string
	runs     []training.Run
	downhill bool
	policy   training.Policy
	cheapest []string
	cost     int
}

// vectors are weeks whose cheapest placements are known. H is heavy, M is
// moderate, both 45 minutes.
func vectors() []vector {
	easy := func(d training.Weekday) training.Run {
		if d == training.Saturday {
			return run(d, training.RunEasy, "09:00", 45)
		}
		return run(d, training.RunEasy, "07:00", 45)
	}
	intervals := run(training.Tuesday, training.RunIntervals, "06:30", 60)
	tempo := run(training.Thursday, training.RunTempo, "06:30", 54)
	long := run(training.Sunday, training.RunLong, "08:00", 120)
	return []vector{
		{
			name: "six runs with morning key runs stack",
			runs: []training.Run{easy(training.Monday), intervals, easy(training.Wednesday), tempo, easy(training.Saturday), long},
			// Tue 12:30 is 5 h after the intervals, kept with the hour's grace;
			// Tue to Thu is 48 to 53.5 h, under 72: 0.3.
			policy:   training.Stack,
			cheapest: []string{"H thu 12:30 M tue 12:30", "H thu 18:00 M tue 12:30", "H thu 18:00 M tue 18:00"},
			cost:     30,
		},
		{
			name:     "five runs with morning key runs stack the same way",
			runs:     []training.Run{intervals, easy(training.Wednesday), tempo, easy(training.Saturday), long},
			policy:   training.Stack,
			cheapest: []string{"H thu 12:30 M tue 12:30", "H thu 18:00 M tue 12:30", "H thu 18:00 M tue 18:00"},
			cost:     30,
		},
		{
			name: "three runs leave days of their own",
			runs: []training.Run{intervals, tempo, long},
			// Mon 07:15 to Tue 06:30 is 23.25 h, 24 with the grace; Fri 06:30 to
			// Mon 06:30 is 72 h.
			policy:   training.Separate,
			cheapest: []string{"H fri 06:30 M mon 06:30"},
			cost:     0,
		},
		{
			name: "evening key runs are mixed",
			runs: []training.Run{
				run(training.Tuesday, training.RunIntervals, "18:30", 60), run(training.Wednesday, training.RunEasy, "18:30", 45),
				run(training.Thursday, training.RunTempo, "18:30", 54), easy(training.Saturday), long,
			},
			policy: training.Mixed,
			cheapest: []string{
				"H fri 06:30 M wed 06:30", "H fri 12:30 M wed 06:30", "H fri 12:30 M wed 12:30",
				"H fri 18:00 M wed 06:30", "H fri 18:00 M wed 12:30",
			},
			cost: 30, // Wed to Fri under 72 h
		},
		{
			name: "an ultra weekend counts as one downhill block",
			runs: []training.Run{
				easy(training.Tuesday), run(training.Wednesday, training.RunHills, "06:30", 60), easy(training.Thursday),
				run(training.Saturday, training.RunLong, "08:00", 240), run(training.Sunday, training.RunLong, "08:00", 150),
			},
			downhill: true,
			policy:   training.Stack,
			// 0.4 for the moderate session on a day without a hard run, 0.3 for 48 h.
			cheapest: []string{"H wed 12:30 M fri 12:30", "H wed 12:30 M mon 12:30", "H wed 18:00 M mon 12:30", "H wed 18:00 M mon 18:00"},
			cost:     70,
		},
		{
			name: "nine runs on seven days stack on the single days",
			// Key runs of 90 minutes: 12:30 is 4.5 h after them, too soon.
			runs: []training.Run{
				easy(training.Monday), run(training.Monday, training.RunEasy, "17:00", 40),
				run(training.Tuesday, training.RunIntervals, "06:30", 90), easy(training.Wednesday),
				run(training.Wednesday, training.RunEasy, "17:00", 40), easy(training.Thursday),
				run(training.Friday, training.RunTempo, "06:30", 90), easy(training.Saturday), long,
			},
			policy:   training.Stack,
			cheapest: []string{"H fri 18:00 M tue 18:00", "H tue 18:00 M fri 18:00"},
			cost:     0,
		},
	}
}

func (v vector) problem(weeks int) schedule.Problem {
	p := schedule.Problem{
		Runs: repeated(v.runs, -1, weeks), Windows: threeADay, Policy: training.Auto, DownhillLong: v.downhill, KeepFreeDay: true,
	}
	for n := range weeks {
		p.Weeks = append(p.Weeks, week(n, session("H", training.StrainHeavy), session("M", training.StrainModerate)))
	}
	return p
}

// describe names a week's placement by day and start.
func describe(w schedule.PlacedWeek) string {
	var parts []string
	for _, s := range w.Sessions {
		parts = append(parts, fmt.Sprintf("%s %s %s", s.Item.Name, training.DayOf(s.Date), s.Start))
	}
	return strings.Join(parts, " ")
}

func TestTheWorkedWeeksArePlacedAsStated(t *testing.T) {
	for _, v := range vectors() {
		t.Run(v.name, func(t *testing.T) {
			p := v.problem(6)
			policy, _ := schedule.ResolvePolicy(p)
			if policy != v.policy {
				t.Errorf("policy = %s, want %s", policy, v.policy)
			}
			s := schedule.Solve(p)
			if s.Cost != 6*v.cost {
				t.Errorf("six weeks cost %d, want six times %d", s.Cost, v.cost)
			}
			for i, w := range s.Weeks {
				if !slices.Contains(v.cheapest, describe(w)) {
					t.Errorf("week %d is %q, want one of %q", i, describe(w), v.cheapest)
				}
			}
			if bad := schedule.Check(p, s); len(bad) > 0 {
				t.Errorf("violations: %v", bad)
			}
		})
	}
}

// TestTheWorkedWeeksHaveNoOtherCheapestPlacement tries every placement of one
// week, the same in the weeks before and after, by Check and Charges alone.
func TestTheWorkedWeeksHaveNoOtherCheapestPlacement(t *testing.T) {
	for _, v := range vectors() {
		t.Run(v.name, func(t *testing.T) {
			p := v.problem(3)
			best := 1 << 30
			var cheapest []string
			for _, a := range threeADay {
				for _, b := range threeADay {
					var s schedule.Solution
					for n := range p.Weeks {
						at := func(k int, w training.Window) schedule.Placed {
							return schedule.Placed{Item: p.Weeks[n].Sessions[k][0], Index: k, Date: p.Weeks[n].Monday.AddDays(int(w.Day)), Start: w.From}
						}
						s.Weeks = append(s.Weeks, schedule.PlacedWeek{Sessions: []schedule.Placed{at(0, a), at(1, b)}})
					}
					if len(schedule.Check(p, s)) > 0 {
						continue
					}
					cost := 0
					for _, c := range schedule.Charges(p, s)[1] {
						cost += c.Cost
					}
					if cost < best {
						best, cheapest = cost, nil
					}
					if cost == best {
						cheapest = append(cheapest, describe(s.Weeks[1]))
					}
				}
			}
			slices.Sort(cheapest)
			if diff := cmp.Diff(v.cheapest, cheapest); diff != "" || best != v.cost {
				t.Errorf("cost %d, want %d; cheapest (-want +got):\n%s", best, v.cost, diff)
			}
		})
	}
}
