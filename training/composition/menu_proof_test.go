package composition_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/unit"
)

// blocksOf are 60 to 76 blocks as plans hold them: every kit, level and loading
// phase, some with a busy week, some with a sore region.
func blocksOf(minutes unit.Minutes, sessions int) []composition.Block {
	var all []composition.Block
	for _, preset := range training.Presets {
		for _, level := range []training.Level{training.L0, training.L1, training.L2, training.L3} {
			phases := []training.Phase{training.AA, training.BS, training.MS, training.PW, training.MT}
			if level == training.L0 {
				phases = []training.Phase{training.AA, training.BS, training.BS2, training.MT}
			}
			for i, phase := range phases {
				if phase == training.MT && sessions > 2 {
					continue // never more than two there (SCH-08)
				}
				b := composition.Block{
					Phase: phase, Base: training.BS2, Level: level, Runner: training.R2, Goal: training.GoalHalf, FromWeek: 1 + 4*i, Weeks: 5,
					BusyWeek: (i+int(level))%2 == 0, Sessions: week(preset, minutes, sessions),
				}
				if (i+int(level))%3 == 0 {
					b.Pains = []training.Pain{{Site: training.Sites[(i*5+int(level)*3)%len(training.Sites)].Site, Score: 4}}
				}
				all = append(all, b)
			}
		}
	}
	return all
}

// some is n of the blocks, mixed: 11 steps on each time, which meets all of them.
func some(all []composition.Block, n int) []composition.Block {
	var out []composition.Block
	for i := range n {
		out = append(out, all[11*i%len(all)])
	}
	return out
}

// proofs is how well blocks were composed.
type proofs struct {
	blocks, proven, near int // near: within one per cent
	worst                float64
	millis               []float64
}

func (p *proofs) add(m composition.Menu, took time.Duration) {
	p.blocks++
	if m.Proven {
		p.proven++
	}
	if m.Gap <= 0.01 {
		p.near++
	}
	p.worst = max(p.worst, 100*m.Gap)
	p.millis = append(p.millis, float64(took.Microseconds())/1000)
}

func (p *proofs) share(n int) float64 { return 100 * float64(n) / float64(p.blocks) }

// at is the time that a share of the blocks, in per cent, do not exceed.
func (p *proofs) at(percent int) float64 {
	slices.Sort(p.millis)
	return p.millis[(len(p.millis)-1)*percent/100]
}

// proofGoals say what is asked of each kind of week, in per cent.
var proofGoals = []struct {
	minutes             unit.Minutes
	sessions            int
	proven, near, worst float64
}{
	{20, 2, 100, 100, 0}, {30, 2, 100, 100, 0}, {45, 2, 95, 100, 1}, {60, 2, 0, 90, 3},
	{20, 3, 0, 90, 3}, {30, 3, 0, 90, 3}, {45, 3, 0, 90, 3}, {60, 3, 0, 90, 3},
}

// Ten blocks of each kind of week; the benchmark looks at all of them.
func TestComposeProvesItsMenus(t *testing.T) {
	cat := library(t)
	for _, goal := range proofGoals {
		t.Run(fmt.Sprintf("%d sessions of %d minutes", goal.sessions, goal.minutes), func(t *testing.T) {
			var p proofs
			for _, b := range some(blocksOf(goal.minutes, goal.sessions), 10) {
				start := time.Now()
				m, err := composition.Compose(cat, b)
				if err != nil {
					t.Fatal(err)
				}
				p.add(m, time.Since(start))
			}
			if p.share(p.proven) < goal.proven || p.share(p.near) < goal.near || p.worst > goal.worst {
				t.Errorf("%.0f %% proven, %.0f %% within 1 %%, worst gap %.2f %%; want %.0f, %.0f and %.2f",
					p.share(p.proven), p.share(p.near), p.worst, goal.proven, goal.near, goal.worst)
			}
		})
	}
}

// BenchmarkCompose composes the blocks of a kind of week, all variants and
// reasons included; ns/op is for the whole row.
func BenchmarkCompose(b *testing.B) {
	cat := library(b)
	for _, goal := range proofGoals {
		b.Run(fmt.Sprintf("%dmin-x%d", goal.minutes, goal.sessions), func(b *testing.B) {
			blocks := blocksOf(goal.minutes, goal.sessions)
			var p proofs
			for b.Loop() {
				for _, block := range blocks {
					start := time.Now()
					m, err := composition.Compose(cat, block)
					if err != nil {
						b.Fatal(err)
					}
					p.add(m, time.Since(start))
				}
			}
			b.ReportMetric(p.share(p.proven), "%proven")
			b.ReportMetric(p.share(p.near), "%within-1%")
			b.ReportMetric(p.worst, "%worst-gap")
			b.ReportMetric(p.at(50), "p50-ms")
			b.ReportMetric(p.at(99), "p99-ms")
		})
	}
}
