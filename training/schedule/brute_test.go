package schedule_test

import (
	"cmp"
	"os"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/schedule"
)

// worth is what Solve minimises, first things first: the uses of each
// relaxation step from the last to the first, cost, dates, distance from 18:00
// and starts.
type worth [12]int

// worthOf recomputes it for any placement, or reports that it breaks a rule
// that no step frees. It uses Check and Charges, never the search.
func worthOf(p schedule.Problem, s schedule.Solution) (worth, bool) {
	var w worth
	silent := schedule.Solution{Weeks: slices.Clone(s.Weeks)}
	for i := range silent.Weeks {
		silent.Weeks[i].Relaxed = []training.Reason{{Code: schedule.CodeRelaxedAfterKey}, {Code: schedule.CodeRelaxedLowerGap}}
	}
	if len(schedule.Check(p, silent)) > 0 {
		return w, false
	}
	for i := range silent.Weeks {
		silent.Weeks[i].Relaxed = nil
	}
	seen := map[[3]int]bool{}
	for _, v := range schedule.Check(p, silent) {
		step := 6 // 3: 6 h after a key run
		if v.Code == schedule.CodeLowerTooClose {
			step = 5 // 4: 48 h between lower sessions
		}
		if key := [3]int{v.Week, v.Session, step}; !seen[key] {
			seen[key] = true
			w[step]++
		}
	}
	for i, week := range s.Weeks {
		addSteps(&w, p.Weeks[i], week)
		for _, x := range week.Sessions {
			w[9] += int(training.DayOf(x.Date))
			w[10] += max(int(x.Start)-18*60, 18*60-int(x.Start)) / 30
			w[11] += int(x.Start) / 30
		}
	}
	for _, charges := range schedule.Charges(p, s) {
		for _, c := range charges {
			w[8] += c.Cost
		}
	}
	return w, true
}

// addSteps counts the sessions of a week that are left out or replaced.
func addSteps(w *worth, asked schedule.Week, week schedule.PlacedWeek) {
	first, last := len(asked.Sessions), -1
	placed := map[int]bool{}
	for _, x := range week.Sessions {
		first, last = min(first, x.Index), max(last, x.Index)
		placed[x.Index] = true
		if x.Item == asked.Sessions[x.Index][0] {
			continue
		}
		switch x.Item.Variant {
		case schedule.Upper:
			w[2]++
		case schedule.Short:
			w[3]++
		default:
			w[7]++
		}
	}
	for i := range asked.Sessions {
		switch {
		case placed[i]:
		case i > first && i > last:
			w[4]++ // 5: the later sessions go
		default:
			w[1]++
		}
	}
}

// placements are all ways to fill one week that break nothing by themselves.
func placements(p schedule.Problem, n int) []schedule.PlacedWeek {
	w := p.Weeks[n]
	all := []schedule.PlacedWeek{{}}
	for i, items := range w.Sessions {
		var next []schedule.PlacedWeek
		for _, begun := range all {
			next = append(next, begun)
			for _, it := range items {
				for _, win := range p.Windows {
					x := schedule.Placed{Item: it, Index: i, Date: w.Monday.AddDays(int(win.Day)), Start: win.From}
					next = append(next, schedule.PlacedWeek{Sessions: append(slices.Clone(begun.Sessions), x)})
				}
			}
		}
		all = next
	}
	one := p
	one.Weeks = p.Weeks[n : n+1]
	return slices.DeleteFunc(all, func(week schedule.PlacedWeek) bool {
		_, ok := worthOf(one, schedule.Solution{Weeks: []schedule.PlacedWeek{week}})
		return !ok
	})
}

// bruteForce is the best worth of any placement of p.
func bruteForce(p schedule.Problem) worth {
	choices := make([][]schedule.PlacedWeek, len(p.Weeks))
	for i := range p.Weeks {
		choices[i] = placements(p, i)
		slices.SortStableFunc(choices[i], func(a, b schedule.PlacedWeek) int {
			return slices.Compare(stepsOf(p.Weeks[i], a), stepsOf(p.Weeks[i], b))
		})
	}
	best := worth{1 << 30}
	var s schedule.Solution
	var try func(i int, sum worth)
	try = func(i int, sum worth) {
		if i == len(choices) {
			if w, ok := worthOf(p, s); ok && slices.Compare(w[:], best[:]) < 0 {
				best = w
			}
			return
		}
		for _, week := range choices[i] {
			next := sum
			addSteps(&next, p.Weeks[i], week)
			if slices.Compare(next[:5], best[:5]) > 0 {
				break // the steps of sessions replaced or left out only add up
			}
			s.Weeks = append(s.Weeks[:i], week)
			try(i+1, next)
		}
	}
	try(0, worth{})
	return best
}

func stepsOf(asked schedule.Week, week schedule.PlacedWeek) []int {
	var w worth
	addSteps(&w, asked, week)
	return w[:5]
}

// TestSolveEqualsBruteForce tries every placement of small plans. A quarter of
// the cases have so few starts that rules must give way.
func TestSolveEqualsBruteForce(t *testing.T) {
	cases := 1000
	if os.Getenv("LEGWORK_SOAK") != "" {
		cases = 60000
	}
	if testing.Short() {
		cases = 300
	}
	relaxed := 0
	for seed := range cases {
		d := roll(uint64(seed))
		weeks, sessions, fallbacks := 1+d.IntN(3), 1+d.IntN(3), d.IntN(4)
		starts := 3 + d.IntN(9)
		for size(weeks, sessions, fallbacks, starts) > 40000 {
			if fallbacks > 0 && d.chance(50) {
				fallbacks--
			} else {
				starts--
			}
		}
		p := d.problem(weeks, sessions, fallbacks, d.fewWindows(starts))
		want := bruteForce(p)
		s := schedule.Solve(p)
		got, ok := worthOf(p, s)
		if !ok {
			t.Fatalf("seed %d: Solve breaks a rule: %v", seed, schedule.Check(p, s))
		}
		if got != want {
			t.Fatalf("seed %d (%d weeks, %d sessions, %d starts): got %v, want %v", seed, weeks, sessions, starts, got, want)
		}
		if s.Cost != got[8] {
			t.Fatalf("seed %d: cost %d, charges add up to %d", seed, s.Cost, got[8])
		}
		if slices.Max(got[:8]) > 0 {
			relaxed++
		}
	}
	if relaxed < cases/10 {
		t.Errorf("only %d of %d cases had to relax; the test is too easy", relaxed, cases)
	}
	t.Logf("%d cases, %d relaxed", cases, relaxed)
}

func size(weeks, sessions, fallbacks, starts int) int {
	week := 1
	for range sessions {
		week *= 1 + (1+fallbacks)*starts
	}
	n := 1
	for range weeks {
		n *= cmp.Or(week, 1)
	}
	return n
}
