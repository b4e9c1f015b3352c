package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/legwork-run/legwork/simulate"
)

// small is a population in which every invariant holds.
var small = []string{"simulate", "--athletes", "3", "--weeks", "6", "--seed", "4"}

// simulated is what the program says, beyond what small asks of it.
func simulated(extra ...string) (code int, out, err string) {
	var o, e bytes.Buffer
	code = run(slices.Concat(small, extra), world{out: &o, err: &e, now: time.Now, env: env})
	return code, o.String(), e.String()
}

// env leaves the collector of the tests alone.
func env(name string) string { return map[string]string{"GOGC": "100"}[name] }

func TestSimulateCountsEveryInvariant(t *testing.T) {
	code, out, _ := simulated()
	if code != exitOK {
		t.Errorf("exit code %d where every rule was kept", code)
	}
	lines := strings.Split(out, "\n")
	for _, name := range simulate.Invariants() {
		if !slices.Contains(lines, string(name)+": 0") {
			t.Errorf("no line says %q", string(name)+": 0")
		}
	}
	if !slices.Contains(lines, "runners: 3") || !slices.Contains(lines, "athlete-weeks: 18") {
		t.Errorf("who was simulated is missing:\n%s", out)
	}
}

// document is what the JSON promises, written down a second time.
type document struct {
	Seed       *uint64 `json:"seed"`
	Invariants []struct {
		Name  string `json:"name"`
		Count *int64 `json:"count"`
	} `json:"invariants"`
	Report *struct {
		Runners  int                        `json:"runners"`
		Days     int                        `json:"days"`
		Breaches map[string]int64           `json:"breaches"`
		Examples map[string]json.RawMessage `json:"examples"`
		Counts   map[string]int64           `json:"counts"`
		Measures map[string]struct {
			Values map[string]int64 `json:"values"`
		} `json:"measures"`
		Busy     int64 `json:"busyNs"`
		Planning int64 `json:"planningNs"`
	} `json:"report"`
	Seconds   *float64 `json:"seconds"`
	PerSecond *float64 `json:"athleteWeeksPerSecond"`
}

// asJSON reads a report and refuses a field that document does not know.
func asJSON(t *testing.T, out string) document {
	t.Helper()
	in := json.NewDecoder(strings.NewReader(out))
	in.DisallowUnknownFields()
	var d document
	if err := in.Decode(&d); err != nil {
		t.Fatalf("%v in:\n%s", err, out)
	}
	if d.Seed == nil || d.Report == nil || d.Seconds == nil || d.PerSecond == nil || *d.PerSecond <= 0 {
		t.Fatalf("a field is missing in:\n%s", out)
	}
	return d
}

func TestSimulateAsJSONHasTheCountsOfTheText(t *testing.T) {
	_, text, _ := simulated()
	code, out, _ := simulated("--format", "json")
	d := asJSON(t, out)
	if code != exitOK || *d.Seed != 4 || d.Report.Runners != 3 || d.Report.Days != 3*42 || d.Report.Busy <= 0 {
		t.Errorf("exit code %d, seed %d, %d runners for %d days in %d ns", code, *d.Seed, d.Report.Runners, d.Report.Days, d.Report.Busy)
	}
	lines := strings.Split(text, "\n")
	for i, name := range simulate.Invariants() {
		if i >= len(d.Invariants) || d.Invariants[i].Name != string(name) || d.Invariants[i].Count == nil {
			t.Fatalf("invariant %d is not %q with its count: %+v", i, name, d.Invariants)
		}
		if line := fmt.Sprintf("%s: %d", name, *d.Invariants[i].Count); !slices.Contains(lines, line) {
			t.Errorf("the text does not say %q", line)
		}
	}
	if len(d.Report.Counts) < 5 || len(d.Report.Measures) < 5 {
		t.Errorf("%d counts and %d measures", len(d.Report.Counts), len(d.Report.Measures))
	}
	for name, n := range d.Report.Counts {
		if line := fmt.Sprintf("%s: %d", name, n); !slices.Contains(lines, line) {
			t.Errorf("the text does not say %q", line)
		}
	}
}

// longAgo is a day for which no plan is made, so that a rule is broken: every
// digital runner gets their plan.
var longAgo = []string{"--from", "0001-01-01"}

func TestSimulateEndsWithOneWhereARuleWasBroken(t *testing.T) {
	code, out, err := simulated(longAgo...)
	if code != exitFault {
		t.Errorf("exit code %d, want %d", code, exitFault)
	}
	if want := regexp.MustCompile(`(?m)^plan refused: [1-9]\d* \(first: runner 0, 0001-01-01`); !want.MatchString(out) {
		t.Errorf("the report does not say which rule, who and when:\n%s", out)
	}
	if err != "legwork: "+errInvariants.Error()+"\n" {
		t.Errorf("said %q", err)
	}
	code, out, _ = simulated(slices.Concat(longAgo, []string{"--format", "json"})...)
	d := asJSON(t, out)
	i := slices.Index(simulate.Invariants(), simulate.PlanRefused)
	if n := *d.Invariants[i].Count; code != exitFault || n == 0 || d.Report.Breaches["plan refused"] != n || d.Report.Examples["plan refused"] == nil {
		t.Errorf("exit code %d, %d refused, breaches %v", code, n, d.Report.Breaches)
	}
}

func TestAnyInvariantBrokenCounts(t *testing.T) {
	if n := broken(simulate.Report{}); n != 0 {
		t.Errorf("%d broken by nobody", n)
	}
	for _, name := range simulate.Invariants() {
		var r simulate.Report
		r.Break(simulate.Breach{Name: name}, simulate.Breach{Name: name})
		if n := broken(r); n != 2 {
			t.Errorf("%s twice counts %d", name, n)
		}
	}
	if theirs(errInvariants) {
		t.Error("a broken rule is told as something the user can mend")
	}
}

func TestSimulateOfOneRunnerTellsEveryBreach(t *testing.T) {
	code, out, err := simulated(slices.Concat(longAgo, []string{"--runner", "2"})...)
	told := strings.Count(err, "plan refused: runner 2, ")
	if code != exitFault || !strings.Contains(out, "runners: 1\n") || !strings.Contains(out, fmt.Sprintf("plan refused: %d (first: runner 2, ", told)) {
		t.Errorf("exit code %d, %d breaches told of in:\n%s", code, told, out)
	}
}

// timed are the lines of a report that say how long it took.
var timed = regexp.MustCompile(`(?m)^(athlete-weeks a second|of that time planning).*\n`)

func TestTheSameSeedSimulatesTheSame(t *testing.T) {
	report := func(extra ...string) string {
		_, out, _ := simulated(extra...)
		if len(timed.FindAllString(out, -1)) != 3 {
			t.Errorf("the times are missing:\n%s", out)
		}
		return timed.ReplaceAllString(out, "")
	}
	first := report("--workers", "1")
	if again := report("--workers", "1"); again != first {
		t.Errorf("the first time\n%s\nand the second\n%s", first, again)
	}
	if many := report("--workers", "3"); many != first {
		t.Errorf("one worker\n%s\nand three\n%s", first, many)
	}
	if other := report("--seed", "5"); other == first {
		t.Error("another seed gives the same report")
	}
}

// hasty is a clock by which every look at it takes a second, so that a bar that
// waits for one is due at once.
func hasty() func() time.Time {
	var looked atomic.Int64
	start := time.Date(2026, 11, 23, 6, 0, 0, 0, time.UTC)
	return func() time.Time { return start.Add(time.Duration(looked.Add(1)) * time.Second) }
}

func TestSimulateShowsNoBarWhereNobodyLooks(t *testing.T) {
	path := filepath.Join(t.TempDir(), "err")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out bytes.Buffer
	if code := run(small, world{out: &out, err: f, now: hasty(), env: env}); code != exitOK {
		t.Errorf("exit code %d", code)
	}
	if said, err := os.ReadFile(path); err != nil || len(said) > 0 {
		t.Errorf("a file got %q, error %v", said, err)
	}
	if strings.ContainsAny(out.String(), "\r") || strings.Contains(out.String(), "simulated runner") {
		t.Errorf("the bar is in the report:\n%s", out.String())
	}
}

// What is written to the near end of a terminal comes back as its echo.
func TestSimulateShowsItsBarOnATerminal(t *testing.T) {
	tty, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skipf("there are no terminals here: %v", err)
	}
	defer tty.Close()
	if err := tty.SetReadDeadline(time.Now().Add(20 * time.Second)); err != nil {
		t.Skipf("this terminal cannot be read with a limit of time: %v", err)
	}
	var out bytes.Buffer
	if code := run(small, world{out: &out, err: tty, now: hasty(), env: env}); code != exitOK {
		t.Errorf("exit code %d", code)
	}
	var shown []byte
	for part := make([]byte, 512); !bytes.Contains(shown, []byte("simulated runner 3 of 3")); {
		n, err := tty.Read(part) // as much as has come back by now
		if shown = append(shown, part[:n]...); err != nil {
			t.Fatalf("the terminal shows %q, and then %v", shown, err)
		}
	}
	if !bytes.Contains(shown, []byte("simulated runner 1 of 3")) {
		t.Errorf("the terminal shows %q, the first runner is missing", shown)
	}
	if strings.Contains(out.String(), "simulated runner") {
		t.Errorf("the bar is in the report:\n%s", out.String())
	}
}
