package body

import (
	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
)

// Table lists the values of the map, a row for each place that has one. What
// SVG refuses is left out.
func (m Map) Table() chart.Table {
	t := chart.Table{Caption: m.title(), Head: []string{"Place", "Left", "Right"}}
	marked, err := m.marked()
	if err != nil {
		return t
	}
	cell := func(p Place, side training.Side) string {
		if mark, ok := marked[key{p, side}]; ok {
			return m.Unit.Say(mark.Value)
		}
		return ""
	}
	for _, f := range places {
		left, right := cell(f.place, training.Left), cell(f.place, training.Right)
		if f.middle {
			left = cell(f.place, "")
			right = left
		}
		if left != "" || right != "" {
			t.Rows = append(t.Rows, []string{f.place.On(""), left, right})
		}
	}
	return t
}
