package main

import (
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/simulate"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// errInvariants makes the program end with 1.
var errInvariants = errors.New("an invariant was broken; the report says which, and legwork simulate --runner N shows when")

type simulateFlags struct {
	population simulate.Population
	from       string
	workers    int
	runner     int
	format     string
}

func simulateCommand(w world) *cobra.Command {
	var f simulateFlags
	c := &cobra.Command{
		Use:   "simulate",
		Short: "Let digital runners follow plans for years and see which rules were kept",
		Long: `Digital runners train by their plans, tire, hurt, fall ill, travel and forget, and
the program answers them day by day as it answers you. Every session asked for is
held against the invariants; the report counts each, and the exit code is 1 when
any count is not 0. The runners are assumptions, not findings about people: see
docs/simulation.md. The same seed gives the same report, but for the time taken.`,
		Example: "  legwork simulate\n  legwork simulate --athletes 1000 --weeks 104 --seed 7\n  legwork simulate --runner 48",
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := f.check(cmd); err != nil {
				return err
			}
			return f.run(w)
		},
	}
	flags := c.Flags()
	flags.IntVar(&f.population.Athletes, "athletes", 50, "how many runners")
	flags.IntVar(&f.population.Weeks, "weeks", 52, "how many weeks each")
	flags.Uint64Var(&f.population.Seed, "seed", 1, "which population")
	flags.StringVar(&f.from, "from", "2026-11-23", "the first day of their lives")
	flags.IntVar(&f.workers, "workers", runtime.GOMAXPROCS(0), "how many at the same time")
	flags.IntVar(&f.runner, "runner", -1, "only this runner, with every rule broken and the day")
	flags.StringVar(&f.format, "format", "text", "text or json")
	return c
}

// The most a simulation may be asked for.
const (
	mostAthletes = 1_000_000
	mostWeeks    = 52 * 20
	mostWorkers  = 1024
)

func (f *simulateFlags) check(cmd *cobra.Command) error {
	if err := oneOf(f.format, "text", "json"); err != nil {
		return err
	}
	for _, n := range []struct {
		flag  string
		value int
		most  int
	}{{"athletes", f.population.Athletes, mostAthletes}, {"weeks", f.population.Weeks, mostWeeks}, {"workers", f.workers, mostWorkers}} {
		if n.value < 1 || n.value > n.most {
			return &training.InvalidError{Field: "--" + n.flag, Value: fmt.Sprint(n.value), Why: fmt.Sprintf("give a number from 1 to %d", n.most)}
		}
	}
	if cmd.Flags().Changed("runner") && f.runner < 0 {
		return &training.InvalidError{Field: "--runner", Value: fmt.Sprint(f.runner), Why: "runners are numbered from 0"}
	}
	from, err := training.ParseDate(f.from)
	if err != nil {
		return &training.InvalidError{Field: "--from", Value: f.from, Why: "is written like 2026-11-23"}
	}
	f.population.From = from
	return nil
}

func (f *simulateFlags) run(w world) error {
	cat, err := catalogue.Load()
	if err != nil {
		return err
	}
	// Plans allocate much and keep little: collecting less often takes a sixth off
	// the time for some hundred MB. GOGC overrules it.
	if w.env("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	started := w.now()
	look := simulate.Look{Clock: func() int64 { return int64(w.now().Sub(started)) }}
	sw := simulate.NewWorld(cat)
	if f.runner >= 0 {
		f.population.Athletes = 1
		look.Broke = func(b simulate.Breach) { fmt.Fprintf(w.err, "%s: %s\n", b.Name, b) }
	}
	report := f.everybody(w, sw, look)
	if err := f.print(w, report, w.now().Sub(started)); err != nil {
		return err
	}
	if broken(report) > 0 {
		return errInvariants
	}
	return nil
}

// everybody lives, several at a time. Merging does not depend on who is ready
// first.
func (f *simulateFlags) everybody(w world, sw *simulate.World, look simulate.Look) simulate.Report {
	first := max(f.runner, 0)
	shown := newProgress(w, "simulated runner")
	defer shown.done()
	var mu sync.Mutex
	var all simulate.Report
	ready := 0
	numbers := make(chan int)
	var workers sync.WaitGroup
	for range min(f.workers, f.population.Athletes) {
		workers.Go(func() {
			for n := range numbers {
				r := simulate.Live(sw, f.population.Runner(n), f.population.Weeks, look)
				mu.Lock()
				all = simulate.Merge(all, r)
				ready++
				shown.step(ready, f.population.Athletes)
				mu.Unlock()
			}
		})
	}
	for n := range f.population.Athletes {
		numbers <- first + n
	}
	close(numbers)
	workers.Wait()
	return all
}

// simulationDocument is a report as JSON: every invariant with its count, broken
// or not.
type simulationDocument struct {
	Seed       uint64              `json:"seed"`
	Invariants []invariantDocument `json:"invariants"`
	Report     simulate.Report     `json:"report"`
	Seconds    float64             `json:"seconds"`
	PerSecond  float64             `json:"athleteWeeksPerSecond"`
}

type invariantDocument struct {
	Name  simulate.Name `json:"name"`
	Count int64         `json:"count"`
}

func (f *simulateFlags) print(w world, r simulate.Report, took time.Duration) error {
	perSecond := float64(r.Weeks()) / max(took.Seconds(), 1e-9)
	if f.format == "json" {
		doc := simulationDocument{Seed: f.population.Seed, Report: r, Seconds: took.Seconds(), PerSecond: perSecond}
		for _, name := range simulate.Invariants() {
			doc.Invariants = append(doc.Invariants, invariantDocument{name, r.Breaches[name]})
		}
		return writeJSON(w, doc)
	}
	lines := append(r.Lines(), fmt.Sprintf("athlete-weeks a second, %d workers: %.0f", min(f.workers, f.population.Athletes), perSecond))
	_, err := fmt.Fprintln(w.out, strings.Join(lines, "\n"))
	return err
}

func broken(r simulate.Report) int64 {
	sum := int64(0)
	for _, n := range r.Breaches {
		sum += n
	}
	return sum
}
