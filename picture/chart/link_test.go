package chart_test

import (
	"strings"
	"testing"

	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
)

func TestAMarkLeadsToWhatIsBehindIt(t *testing.T) {
	monday := training.NewDate(2026, 11, 23)
	frame := chart.Frame{Title: "Load", Href: func(d training.Date) string {
		if d == monday {
			return ""
		}
		return "/week?from=" + d.String() + "&x=1"
	}}
	points := []chart.Point{{Date: monday, Value: 1}, {Date: monday + 7, Value: 2}}
	for name, p := range map[string]chart.Picture{
		"line": chart.Line{Frame: frame, Points: points},
		"bars": chart.Bars{Frame: frame, Series: []chart.Series{{Name: "run", Role: chart.Run}},
			Stacks: []chart.Stack{{Date: monday, Values: []float64{1}}, {Date: monday + 7, Values: []float64{2}}}},
		"heat": chart.Heat{Frame: frame, By: chart.Week, Points: points},
	} {
		out, err := p.SVG()
		if err != nil {
			t.Fatal(err)
		}
		text := string(out)
		if strings.Count(text, "<a ") != 1 || !strings.Contains(text, `href="/week?from=2026-11-30&amp;x=1"`) {
			t.Errorf("%s: %d links", name, strings.Count(text, "<a "))
		}
		if strings.Count(text, `tabindex="0"`) != 1 { // the other, which the keyboard finds by its link
			t.Errorf("%s: %d stops beside it", name, strings.Count(text, `tabindex="0"`))
		}
	}
}
