package schedule_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/schedule"
)

// drawProblem is a random plan of real size: up to eight weeks, 131 starts.
func drawProblem(t *rapid.T) schedule.Problem {
	d := roll(rapid.Uint64().Draw(t, "seed"))
	weeks, sessions, fallbacks := 1+d.IntN(8), 1+d.IntN(2), d.IntN(4)
	windows := defaultWindows()
	if rapid.Bool().Draw(t, "few") {
		windows = d.fewWindows(d.IntN(21))
	}
	p := d.problem(weeks, sessions, fallbacks, windows)
	if rapid.Bool().Draw(t, "days") {
		p.Days = []training.Weekday{training.Weekday(d.IntN(7)), training.Weekday(d.IntN(7)), training.Weekday(d.IntN(7))}
	}
	return p
}

func TestNoHardRuleIsBrokenInSilence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawProblem(t)
		s := schedule.Solve(p)
		if bad := schedule.Check(p, s); len(bad) > 0 {
			t.Fatalf("violations: %v", bad)
		}
		for i, w := range s.Weeks {
			if len(w.Sessions)+len(w.Dropped) != len(p.Weeks[i].Sessions) {
				t.Fatalf("week %d: %d placed, %d left out of %d", i, len(w.Sessions), len(w.Dropped), len(p.Weeks[i].Sessions))
			}
			if len(w.Dropped) > 0 && len(w.Relaxed) == 0 {
				t.Fatalf("week %d leaves sessions out and does not say so", i)
			}
		}
	})
}

func TestCostIsTheSumOfTheCharges(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawProblem(t)
		s := schedule.Solve(p)
		sum := 0
		for i, charges := range schedule.Charges(p, s) {
			if diff := cmp.Diff(charges, s.Weeks[i].Charges); diff != "" {
				t.Fatalf("week %d: %s", i, diff)
			}
			for _, c := range charges {
				sum += c.Cost
			}
		}
		if sum != s.Cost {
			t.Fatalf("cost %d, charges %d", s.Cost, sum)
		}
	})
}

func TestTheSameProblemHasTheSameSolution(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawProblem(t)
		if diff := cmp.Diff(schedule.Solve(p), schedule.Solve(p)); diff != "" {
			t.Fatal(diff)
		}
	})
}

// TestWhyNotsPriceIsWhatTheForcedPlanCosts pins the session to each start that
// has a price, solves again and compares; a forbidden start must break a rule.
func TestWhyNotsPriceIsWhatTheForcedPlanCosts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := roll(rapid.Uint64().Draw(t, "seed"))
		p := d.problem(3, 2, 2, d.fewWindows(14))
		s := schedule.Solve(p)
		week := rapid.IntRange(0, 2).Draw(t, "week")
		if len(s.Weeks[week].Sessions) == 0 {
			return
		}
		chosen := s.Weeks[week].Sessions[0]
		day := training.Weekday(rapid.IntRange(0, 6).Draw(t, "day"))
		for _, v := range schedule.WhyNot(p, s, week, chosen.Index, day) {
			if v.Why.Code == schedule.CodeNoWindow || v.Why.Code == schedule.CodeDayNotAllowed {
				continue
			}
			q := p
			q.Weeks = append([]schedule.Week(nil), p.Weeks...)
			q.Weeks[week].Pins = []schedule.Pin{{Index: chosen.Index, Date: v.Date, Start: v.Start}}
			forced := schedule.Solve(q)
			if v.Forbidden {
				if moved := moveTo(s, week, v); len(schedule.Check(p, moved)) == 0 {
					t.Fatalf("%v %v is forbidden by %v, and Check finds nothing", v.Date, v.Start, v.Why)
				}
				continue
			}
			if len(v.Relaxes) == 0 && (forced.Cost-s.Cost != v.Price || v.Price < 0 && v.Why.Code == schedule.CodeWouldCost) {
				t.Fatalf("%v %v: price %d, the forced plan costs %d more", v.Date, v.Start, v.Price, forced.Cost-s.Cost)
			}
		}
	})
}

// moveTo is s with the first session of week at v.
func moveTo(s schedule.Solution, week int, v schedule.Verdict) schedule.Solution {
	moved := schedule.Solution{Weeks: append([]schedule.PlacedWeek(nil), s.Weeks...)}
	w := &moved.Weeks[week]
	w.Sessions = append([]schedule.Placed(nil), w.Sessions...)
	w.Sessions[0].Date, w.Sessions[0].Start = v.Date, v.Start
	return moved
}
