package composition_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/unit"
)

// program writes a week as a mixed-integer program in CPLEX LP format, on its
// own terms: one binary for each candidate with each number of sets in each
// slot, and one for each two ways that share an item.
type program struct {
	p         composition.Problem
	objective []string
	rows      []string
	binaries  []string
	bounds    []string
	doses     [composition.Needs][]string
	hard      []string
	contacts  []string
	oneSide   []string
	lopsided  []string
}

// lpSlots are the slots but for hops, with what each may hold.
var lpSlots = []string{"K", "H", "C", "X", "T", "A", "U", "Y"}

func slotHolds(slot string, c composition.Candidate) bool {
	switch slot {
	case "K":
		return c.Role == composition.Knee
	case "H":
		return c.Role == composition.Back
	case "C":
		return c.Role == composition.CalfRole
	case "X":
		return c.Role == composition.CalfRole || c.OneSided && !c.Main && (c.Role == composition.Knee || c.Role == composition.Back)
	case "T":
		return c.Role == composition.TrunkRole
	case "A":
		return c.Role == composition.HipRole
	case "U":
		return c.Role == composition.UpperRole
	case "Y":
		return c.Role >= composition.HipRole
	}
	return c.Role == composition.Power
}

func times(c int, name string) string { return fmt.Sprintf(" %+d %s", c, name) }

func (l *program) row(terms []string, op string, limit int) {
	if len(terms) > 0 {
		l.rows = append(l.rows, strings.Join(terms, "")+fmt.Sprintf(" %s %d", op, limit))
	}
}

// kindOf is all that the time of a way depends on.
type kindOf struct {
	slot                        string
	setup, work, rest, pairRest int
	mask                        uint16
	role                        composition.Role
	sets                        int
	alone                       bool
}

func (l *program) session(s int) {
	z := &l.p.Sessions[s]
	use := make([][]string, len(z.Candidates))
	var order []kindOf
	ways := map[kindOf][]string{}
	sample := map[kindOf]composition.Candidate{}
	var clock, hard, strain, contacts, count []string
	for _, slot := range append([]string{"P"}, lpSlots...) {
		var one []string
		for i, c := range z.Candidates {
			if !slotHolds(slot, c) {
				continue
			}
			for n := c.MinSets; n <= c.MaxSets; n++ {
				v := fmt.Sprintf("y%d_%s_%d_%d", s, slot, i, n)
				l.binaries = append(l.binaries, v)
				one, use[i], count = append(one, times(1, v)), append(use[i], times(1, v)), append(count, times(1, v))
				hard, strain, contacts = append(hard, times(n*c.Hard, v)), append(strain, times(n*c.Strain, v)), append(contacts, times(n*c.Contacts, v))
				l.oneSide = append(l.oneSide, times(n*c.Unilateral, v))
				l.lopsided = append(l.lopsided, times(n*lopsided(&c), v))
				lone := up(composition.ItemTime(c, c, n, 0, z.ItemGap))
				if slot == "P" && z.FreePower {
					lone = 0
				}
				clock = append(clock, times(lone, v))
				l.objective = append(l.objective, times(c.Value+n*c.ValuePer-l.p.TimeCost*lone, v))
				for m, q := range c.Stimulus {
					if q != 0 {
						l.doses[m] = append(l.doses[m], times(q*n, v))
					}
				}
				if slot != "P" {
					k := kindOf{slot, int(c.Setup), int(c.Work), int(c.Rest), int(c.PairRest), c.PairMask, c.Role, n, !z.MustPair || !anyPartner(z, i)}
					if ways[k] == nil {
						order = append(order, k)
					}
					ways[k], sample[k] = append(ways[k], v), c
				}
			}
		}
		l.row(one, "<=", 1)
	}
	clock = append(clock, l.pairs(s, z, order, ways, sample)...)
	l.row(clock, "<=", (int(z.Time)+int(z.ItemGap))/15)
	l.row(hard, "<=", z.HardCap)
	l.row(strain, "<=", z.StrainCap)
	l.row(contacts, "<=", z.ContactCap)
	l.row(count, "<=", z.MaxExercises)
	l.hard, l.contacts = append(l.hard, hard...), append(l.contacts, contacts...)
	for i, c := range z.Candidates {
		l.row(use[i], "<=", 1)
		for _, j := range c.Conflicts {
			if i < j {
				l.row(append(append([]string(nil), use[i]...), use[j]...), "<=", 1)
			}
		}
	}
	for _, r := range z.Required {
		var met []string
		for i, c := range z.Candidates {
			if meets(r, c) {
				met = append(met, use[i]...)
			}
		}
		l.row(met, ">=", 1)
	}
}

// pairs adds the supersets: each saves its two lone times but for its own.
func (l *program) pairs(s int, z *composition.Session, order []kindOf, ways map[kindOf][]string, sample map[kindOf]composition.Candidate) (clock []string) {
	taken := map[kindOf][]string{}
	for i, a := range order {
		for j, b := range order[:i] {
			ca, cb := sample[a], sample[b]
			if a.slot == b.slot || !composition.MayPair(ca, cb) {
				continue
			}
			lone := up(composition.ItemTime(ca, ca, a.sets, 0, z.ItemGap)) + up(composition.ItemTime(cb, cb, b.sets, 0, z.ItemGap))
			saved := up(composition.ItemTime(ca, cb, a.sets, b.sets, z.ItemGap)) - lone
			v := fmt.Sprintf("w%d_%d_%d", s, i, j)
			l.binaries = append(l.binaries, v)
			clock = append(clock, times(saved, v))
			l.objective = append(l.objective, times(-l.p.TimeCost*saved, v))
			taken[a], taken[b] = append(taken[a], times(1, v)), append(taken[b], times(1, v))
		}
	}
	for _, k := range order {
		var terms []string
		for _, v := range ways[k] {
			terms = append(terms, times(-1, v))
		}
		op := "<="
		if !k.alone {
			op = "="
		}
		l.row(append(terms, taken[k]...), op, 0)
	}
	return clock
}

func (l *program) write(path string) error {
	for s := range l.p.Sessions {
		l.session(s)
	}
	l.row(l.hard, "<=", l.p.HardCap)
	l.row(l.contacts, "<=", l.p.ContactCap)
	if l.p.BindUnilateral {
		l.row(l.oneSide, ">=", 0)
	}
	if l.p.BindBothLegs {
		l.row(l.lopsided, "<=", 0)
	}
	for m, c := range l.p.Needs {
		terms, from := l.doses[m], 0
		for k, to := range c.To {
			v := fmt.Sprintf("z%d_%d", m, k)
			l.objective = append(l.objective, times(c.Slope[k], v))
			l.bounds = append(l.bounds, fmt.Sprintf(" 0 <= %s <= %d", v, to-from))
			terms = append(terms, times(-1, v))
			from = to
		}
		l.row(terms, ">=", 0)
	}
	var b bytes.Buffer
	b.WriteString("Maximize\n obj:\n" + strings.Join(l.objective, "\n") + "\nSubject To\n")
	for i, r := range l.rows {
		fmt.Fprintf(&b, " c%d:%s\n", i, strings.ReplaceAll(r, "  ", " \n "))
	}
	b.WriteString("Bounds\n" + strings.Join(l.bounds, "\n") + "\nBinaries\n " + strings.Join(l.binaries, "\n ") + "\nEnd\n")
	return os.WriteFile(path, b.Bytes(), 0o600)
}

// cbc solves p; proven is false when the seconds were up.
func cbc(t *testing.T, p composition.Problem, seconds int) (value int, proven bool, spent time.Duration) {
	t.Helper()
	dir := t.TempDir()
	lp, out := filepath.Join(dir, "week.lp"), filepath.Join(dir, "week.sol")
	if err := (&program{p: p}).write(lp); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Duration(seconds+20)*time.Second)
	defer cancel()
	start := time.Now()
	text, err := exec.CommandContext(ctx, "cbc", lp, "sec", strconv.Itoa(seconds), "ratio", "0", "allow", "0.999", "solve", "solu", out).CombinedOutput()
	spent = time.Since(start)
	if ctx.Err() != nil {
		return 0, false, spent // it looks at its own clock seldom
	}
	if err != nil {
		t.Fatalf("cbc: %v\n%s", err, text)
	}
	sol, err := os.ReadFile(out)
	if err != nil {
		t.Fatalf("cbc left no solution: %v\n%s", err, text)
	}
	head, _, _ := strings.Cut(string(sol), "\n")
	proven = strings.HasPrefix(head, "Optimal")
	at := strings.LastIndex(head, " ")
	v, err := strconv.ParseFloat(strings.TrimSpace(head[at:]), 64)
	if err != nil {
		return 0, false, spent
	}
	return int(v + 0.5), proven, spent
}

func needCBC(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("cbc"); err == nil {
		return
	}
	if os.Getenv("LEGWORK_REQUIRE") == "all" {
		t.Fatal("cbc is not installed, and LEGWORK_REQUIRE asks for it")
	}
	t.Skip("cbc is not installed")
}

// refereed is a problem CBC is asked about.
type refereed struct {
	name    string
	problem composition.Problem
}

// referees are real blocks, as Compose makes problems of them, and made-up
// weeks: shorter ones, which CBC proves in seconds, unless there is time.
func referees(t *testing.T) []refereed {
	var all []refereed
	cat := library(t)
	lengths, blocks := []unit.Minutes{10, 20, 30}, 14
	made := append(grids(20, 1, 4), grids(10, 3, 6)...)
	if os.Getenv("LEGWORK_SOAK") != "" {
		lengths, blocks = []unit.Minutes{10, 20, 30, 45, 60}, 28
		for _, minutes := range []int{10, 20, 30, 45, 60} {
			made = append(made, grids(minutes, 2, 16)...)
			made = append(made, grids(minutes, 3, 8)...)
		}
	}
	for _, minutes := range lengths {
		for i, b := range some(blocksOf(minutes, 2), blocks) {
			name := fmt.Sprintf("block %d of %d min, %s %s", i, minutes, b.Level, b.Phase)
			all = append(all, refereed{name, composition.ProblemOf(cat, b)})
		}
	}
	for _, g := range made {
		all = append(all, refereed{g.String(), g.problem()})
	}
	return all
}

func TestCBCAgrees(t *testing.T) {
	needCBC(t)
	seconds, both, least := 10, 0, 36
	soak := os.Getenv("LEGWORK_SOAK") != ""
	if soak {
		seconds = 60
	}
	list := referees(t)
	if testing.Short() {
		list, least = list[:8], 8
	}
	var theirs, ours time.Duration
	for _, r := range list {
		p := r.problem
		start := time.Now()
		a := composition.Solve(p)
		our := time.Since(start)
		if err := composition.Check(p, a); err != nil {
			t.Fatalf("%s: %v", r.name, err)
		}
		p.Sessions = withoutDropped(p, a)
		v, proven, spent := cbc(t, p, seconds)
		if proven && a.Bound < v || a.Proven && v > a.Value || proven && a.Proven && v != a.Value || proven && a.Value > v {
			t.Errorf("%s: value %d, bound %d, proven %t; CBC %d, proven %t", r.name, a.Value, a.Bound, a.Proven, v, proven)
		}
		if proven && a.Proven {
			both++
			theirs, ours = theirs+spent, ours+our
		}
		if testing.Verbose() {
			t.Logf("%s: %d..%d in %v; CBC %d proven %t in %v", r.name, a.Value, a.Bound, our, v, proven, spent)
		}
	}
	t.Logf("both proved %d of %d problems, CBC in %v, we in %v", both, len(list), theirs, ours)
	if both < least && !soak {
		t.Errorf("both proved only %d problems, want at least %d", both, least)
	}
}
