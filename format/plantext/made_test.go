package plantext_test

import (
	"testing"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/unit"
)

func TestWhatToTakeForALoad(t *testing.T) {
	for _, tt := range []struct {
		made  equipment.Made
		units training.Units
		want  string
	}{
		{equipment.Made{Bar: 20, Side: []unit.Kilograms{10, 2.5}}, training.Metric, "20 kg bar, each side 10 + 2.5"},
		{equipment.Made{Bar: 20}, training.Metric, "20 kg bar, no plates"},
		{equipment.Made{Bar: 20.412, Side: []unit.Kilograms{20.412, 1.134}}, training.Imperial, "45 lb bar, each side 45 + 2.5"}, // 1.134 / 0.45359
		{equipment.Made{Loading: catalogue.ByDumbbells, Pieces: 2, Each: 14}, training.Metric, "two dumbbells of 14 kg"},
		{equipment.Made{Loading: catalogue.ByKettlebell, Pieces: 1, Each: 16}, training.Metric, "one kettlebell of 16 kg"},
	} {
		if got := plantext.MadeOf(tt.made, explain.Words{Units: tt.units}); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
