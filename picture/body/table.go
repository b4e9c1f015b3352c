package body

import (
	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
)

// Table lists the values of the map, a row for each spot that has one. What
// SVG refuses is left out.
func (m Map) Table() chart.Table {
	t := chart.Table{Caption: m.title(), Head: []string{"Where", "Left", "Right"}}
	marked, err := m.marked()
	if err != nil {
		return t
	}
	cell := func(p Spot, side training.Side) string {
		if mark, ok := marked[key{p, side}]; ok {
			return m.Unit.Say(mark.Value)
		}
		return ""
	}
	for _, f := range spots {
		left, right := cell(f.spot, training.Left), cell(f.spot, training.Right)
		if f.middle {
			left = cell(f.spot, "")
			right = left
		}
		if left != "" || right != "" {
			t.Rows = append(t.Rows, []string{f.spot.On(""), left, right})
		}
	}
	return t
}
