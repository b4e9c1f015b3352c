package schedule_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/schedule"
)

// spot is one binary of the time-indexed model: session k of week w at a start.
type spot struct {
	name       string
	week, k    int
	placed     schedule.Placed
	cost       int
	slot       string
	begin      training.Moment
	lower, leg bool
}

// spots are all starts a session may have by itself, priced by itself. Check
// and Charges are asked about a plan of that one session; what couples
// sessions is left to the model's rows.
func spots(p schedule.Problem) []spot {
	var out []spot
	for w := range p.Weeks {
		for k, items := range p.Weeks[w].Sessions {
			for _, win := range p.Windows {
				it := items[0]
				x := schedule.Placed{Item: it, Index: k, Date: p.Weeks[w].Monday.AddDays(int(win.Day)), Start: win.From}
				s := schedule.Solution{Weeks: make([]schedule.PlacedWeek, len(p.Weeks))}
				s.Weeks[w].Sessions = []schedule.Placed{x}
				if len(schedule.Check(p, s)) > 0 {
					continue
				}
				sp := spot{name: fmt.Sprintf("x%d_%d_%d_%d", w, k, win.Day, win.From), week: w, k: k, placed: x,
					slot: fmt.Sprintf("%d_%d", win.Day, win.From), begin: x.Begin(), lower: it.Strain.Lower(), leg: it.Legs}
				for _, c := range schedule.Charges(p, s)[w] {
					sp.cost += c.Cost
				}
				out = append(out, sp)
			}
		}
	}
	return out
}

// model is the plan as a linear program: pick one spot per session; clashing
// spots exclude each other; near pairs of lower sessions and moves are charged.
func model(p schedule.Problem) string {
	var rows, objective, binaries strings.Builder
	all := spots(p)
	pick := map[[2]int][]string{}
	bySlot := map[[2]int]map[string]string{}
	day := map[training.Date][]string{}
	for _, s := range all {
		key := [2]int{s.week, s.k}
		pick[key] = append(pick[key], s.name)
		if bySlot[key] == nil {
			bySlot[key] = map[string]string{}
		}
		bySlot[key][s.slot] = s.name
		day[s.placed.Date] = append(day[s.placed.Date], s.name)
		fmt.Fprintf(&objective, " + %d %s", s.cost, s.name)
		fmt.Fprintf(&binaries, " %s\n", s.name)
	}
	for w := range p.Weeks {
		for k := range p.Weeks[w].Sessions {
			if names := pick[[2]int{w, k}]; len(names) > 0 {
				fmt.Fprintf(&rows, " %s = 1\n", strings.Join(names, " + "))
			} else {
				rows.WriteString(" dead >= 1\n dead <= 0\n")
			}
		}
	}
	for w := range p.Weeks {
		for d := p.Weeks[w].Monday; d < p.Weeks[w].Monday+7; d++ {
			if len(day[d]) > 1 {
				fmt.Fprintf(&rows, " %s <= 1\n", strings.Join(day[d], " + "))
			}
		}
		freeDayRow(&rows, p, w, day)
		oneHeavyRow(&rows, p, w, all)
	}
	pairRows(&rows, &objective, all, p.ApartDays)
	for w := 1; w < len(p.Weeks); w++ {
		for k := range p.Weeks[w].Sessions {
			if k >= len(p.Weeks[w-1].Sessions) {
				continue
			}
			m := fmt.Sprintf("m%d_%d", w, k)
			fmt.Fprintf(&objective, " + 10 %s", m)
			now, before := bySlot[[2]int{w, k}], bySlot[[2]int{w - 1, k}]
			// m >= 1 - sum of stays; a stay needs both spots.
			row := " " + m
			for _, s := range all {
				if old, ok := before[s.slot]; s.week == w && s.k == k && ok {
					stay := "s" + now[s.slot]
					row += " + " + stay
					fmt.Fprintf(&rows, " %s - %s <= 0\n %s - %s <= 0\n", stay, now[s.slot], stay, old)
				}
			}
			fmt.Fprintf(&rows, "%s >= 1\n", row)
		}
	}
	return "Minimize\n obj: 0 dead" + objective.String() + "\nSubject To\n" + rows.String() + "Binaries\n" + binaries.String() + "End\n"
}

func freeDayRow(rows *strings.Builder, p schedule.Problem, w int, day map[training.Date][]string) {
	if !p.KeepFreeDay {
		return
	}
	var names []string
	free := 0
	for d := p.Weeks[w].Monday; d < p.Weeks[w].Monday+7; d++ {
		if !slices.ContainsFunc(p.Runs, func(r training.Run) bool { return r.Date == d }) {
			free++
			names = append(names, day[d]...)
		}
	}
	if free > 0 && len(names) > 0 {
		fmt.Fprintf(rows, " %s <= %d\n", strings.Join(names, " + "), free-1)
	}
}

// oneHeavyRow asks Check whether two heavy sessions of the week may stand
// together at all.
func oneHeavyRow(rows *strings.Builder, p schedule.Problem, w int, all []spot) {
	var names []string
	var two []schedule.Placed
	for _, s := range all {
		if s.week == w && s.placed.Item.Strain == training.StrainHeavy {
			names = append(names, s.name)
			if len(two) == 0 || len(two) == 1 && two[0].Index != s.k {
				two = append(two, s.placed)
			}
		}
	}
	if len(two) < 2 {
		return
	}
	sol := schedule.Solution{Weeks: make([]schedule.PlacedWeek, len(p.Weeks))}
	sol.Weeks[w].Sessions = two
	for _, v := range schedule.Check(p, sol) {
		if v.Rule == "COMP-01" {
			fmt.Fprintf(rows, " %s <= 1\n", strings.Join(names, " + "))
			return
		}
	}
}

// pairRows are SCH-07 between any two sessions: for a spot a and all spots b of
// another session that clash with it, a + sum b <= 1; that stand near it,
// z >= a + sum b - 1, charged 0.3. apart is SAFE-04: not on days in a row.
func pairRows(rows, objective *strings.Builder, all []spot, apart bool) {
	for i, a := range all {
		clash, close := map[[2]int][]string{}, map[[2]int][]string{}
		var keys [][2]int
		for _, b := range all {
			key := [2]int{b.week, b.k}
			if b.week < a.week || b.week > a.week+1 || key == [2]int{a.week, a.k} || b.week == a.week && b.k < a.k || !a.leg || !b.leg {
				continue
			}
			gap := (b.begin - a.begin)
			gap = max(gap, -gap) + 60
			if !slices.Contains(keys, key) {
				keys = append(keys, key)
			}
			switch both := a.lower && b.lower; {
			case apart && max(a.begin/1440-b.begin/1440, b.begin/1440-a.begin/1440) == 1:
				clash[key] = append(clash[key], b.name)
			case both && gap < 48*60 || !both && gap < 24*60:
				clash[key] = append(clash[key], b.name)
			case both && gap < 72*60:
				close[key] = append(close[key], b.name)
			}
		}
		for _, key := range keys {
			if names := clash[key]; len(names) > 0 {
				fmt.Fprintf(rows, " %s + %s <= 1\n", a.name, strings.Join(names, " + "))
			}
			if names := close[key]; len(names) > 0 {
				z := fmt.Sprintf("z%d_%d_%d", i, key[0], key[1])
				fmt.Fprintf(objective, " + 30 %s", z)
				fmt.Fprintf(rows, " %s + %s - %s <= 1\n", a.name, strings.Join(names, " + "), z)
			}
		}
	}
}

// cbc solves a model and reports its least cost, or false when it has none.
func cbc(t *testing.T, lp string, seconds int) (int, string) {
	t.Helper()
	dir := t.TempDir()
	in, out := filepath.Join(dir, "m.lp"), filepath.Join(dir, "m.sol")
	if err := os.WriteFile(in, []byte(lp), 0o600); err != nil {
		t.Fatal(err)
	}
	if log, err := exec.Command("cbc", in, "sec", fmt.Sprint(seconds), "solve", "solu", out).CombinedOutput(); err != nil {
		t.Fatalf("cbc: %v\n%s", err, log)
	}
	answer, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	line, _, _ := strings.Cut(string(answer), "\n")
	var cost float64
	if i := strings.Index(line, "objective value"); i >= 0 {
		fmt.Sscanf(line[i+len("objective value"):], "%f", &cost)
	}
	return int(cost + 0.5), line
}

// TestSolveEqualsAnotherSolver holds Solve against a mixed-integer solver that
// knows nothing of weeks and states, on plans of real size.
func TestSolveEqualsAnotherSolver(t *testing.T) {
	if _, err := exec.LookPath("cbc"); err != nil {
		if os.Getenv("LEGWORK_REQUIRE") == "all" {
			t.Fatal("cbc is not installed and LEGWORK_REQUIRE=all asks for it")
		}
		t.Skip("cbc is not installed: no second solver to compare with")
	}
	if testing.Short() {
		t.Skip("short: fifty models take half a minute")
	}
	want, budget := 50, 40*time.Second
	if os.Getenv("LEGWORK_SOAK") != "" {
		want, budget = 300, time.Hour
	}
	equal, unproven, begin := 0, 0, time.Now()
	for seed := uint64(1000); equal < want && time.Since(begin) < budget; seed++ {
		d := roll(seed)
		weeks, perDay, sessions := 6+d.IntN(5), 2, 2
		if seed%5 == 0 {
			weeks, sessions = 4+d.IntN(2), 3
		}
		if os.Getenv("LEGWORK_SOAK") != "" {
			weeks, perDay = 8+d.IntN(13), 3+d.IntN(6)
		}
		p := d.problem(weeks, sessions, 0, startsADay(perDay))
		p.Past, p.Weeks[0].First = nil, p.Weeks[0].Monday
		s := schedule.Solve(p)
		got := fmt.Sprint(s.Cost)
		if slices.ContainsFunc(s.Weeks, func(w schedule.PlacedWeek) bool { return len(w.Relaxed) > 0 }) {
			got = "relaxed"
		}
		cost, status := cbc(t, model(p), 3)
		switch {
		case strings.HasPrefix(status, "Stopped"):
			unproven++
			continue
		case strings.HasPrefix(status, "Infeasible") || strings.HasPrefix(status, "Integer infeasible"):
			if got != "relaxed" {
				t.Fatalf("seed %d: cost %s where the other solver finds no plan", seed, got)
			}
			continue
		case got != fmt.Sprint(cost):
			t.Fatalf("seed %d (%d weeks, %d sessions, %d starts a day): %s, the other solver says %d", seed, weeks, sessions, perDay, got, cost)
		}
		equal++
	}
	t.Logf("%d plans equal, %d not proven by the other solver in time", equal, unproven)
	if equal < 20 {
		t.Errorf("only %d plans compared", equal)
	}
}

// startsADay are so many single starts on every day.
func startsADay(n int) []training.Window {
	clocks := []string{"06:30", "12:30", "18:00", "08:00", "20:00", "16:00", "10:00", "14:00"}[:n]
	return windowsAt(clocks, clocks)
}
