package composition_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/unit"
)

// library is the built-in catalogue.
func library(t testing.TB) *catalogue.Catalogue {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return cat
}

// week is n slots of so many minutes with a preset's kit.
func week(p training.Preset, minutes unit.Minutes, n int) []composition.Slot {
	kit, err := equipment.Resolve(training.Place{Name: "here", Preset: p})
	if err != nil {
		panic(err)
	}
	slots := make([]composition.Slot, n)
	for i := range slots {
		slots[i] = composition.Slot{Minutes: minutes, Kit: kit}
	}
	return slots
}

// show prints a session as a coach would write it on a card.
func show(s composition.DosedSession) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s: %d min (warm-up %d), %s %.1f, %d hard, %d contacts\n",
		s.Name, s.Variant, s.Minutes, s.Warmup, s.Class, s.Strain.Tenths(), s.HardSets, s.Contacts)
	for _, x := range s.Exercises {
		fmt.Fprintf(&b, "  %-1s %s %s\n", x.Superset, x.Exercise.ID, showDose(x))
	}
	return b.String()
}

func showDose(x composition.DosedExercise) string {
	d := x.Dose
	mark := map[catalogue.Metric]string{catalogue.Seconds: " s", catalogue.Contacts: " hops", catalogue.Steps: " steps"}[d.Metric]
	side := ""
	if d.PerSide {
		side = "/side"
	}
	percent := ""
	if d.Percent > 0 {
		percent = fmt.Sprintf(" %g%%", float64(d.Percent))
	}
	return fmt.Sprintf("%dx%d%s%s (%d-%d) RIR %g%s %s rest %d/%d", x.Sets, d.Start, mark, side, d.Low, d.High, float64(d.RIR), percent, d.Tempo, d.Rest, d.PairRest)
}
