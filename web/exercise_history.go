package web

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/page"
)

// How much of an exercise's past a page holds: the chart, and the table.
const (
	mostPoints = 40
	mostRows   = 20
)

// liftHistory is what was done of an exercise, and what comes next.
func (s *Server) liftHistory(e catalogue.Exercise, now app.ExerciseNow) *page.LiftHistory {
	words := s.words(now.Units)
	h := &page.LiftHistory{Finding: found(e, now.Points, words)}
	h.Estimated = slices.ContainsFunc(now.Points, func(p app.LiftPoint) bool { return p.Known })
	recent := now.Points[max(len(now.Points)-mostPoints, 0):]
	h.Chart = drawnOr(liftLine(e, recent, words.Units), "")
	for i := len(now.Points) - 1; i >= 0 && len(h.Rows) < mostRows; i-- {
		p := now.Points[i]
		row := page.LiftRow{Day: shortDay(p.Date), Path: behindSession(p.Session, p.Session != "", p.Date), Sets: setsText(p.Sets, words), Estimate: "–"}
		if p.Known {
			row.Estimate = words.Load(halves(p.Estimate.Max))
		}
		h.Rows = append(h.Rows, row)
	}
	h.Done = explain.Several(len(now.Points), "session")
	if more := len(now.Points) - len(h.Rows); more > 0 {
		h.More = explain.Several(more, "earlier session")
	}
	if now.Session.ID != "" && len(now.Next) > 0 {
		h.When = plantext.LongDate(now.Session.Date) + ": " + stepText(now.Next[0], words)
		for _, r := range now.Next[0].Why {
			h.Next = append(h.Next, page.Reason{Text: plantext.Capital(words.Sentence(r)), Rule: string(r.Rule)})
		}
	}
	return h
}

// drawnOr is a picture as SVG, or other where it cannot be drawn or there is
// nothing in it.
func drawnOr(l chart.Line, other string) string {
	if len(l.Points) < 2 {
		return other
	}
	svg, err := l.SVG()
	if err != nil {
		return other
	}
	return string(svg)
}

// liftLine is the estimate over time, as far as it can be trusted; without one,
// the best set of each session.
func liftLine(e catalogue.Exercise, points []app.LiftPoint, u training.Units) chart.Line {
	l := chart.Line{Frame: chart.Frame{Prefix: "lift", Title: e.Name, Unit: weightUnit(u)}, BandName: "give or take"}
	for _, p := range points {
		if !p.Known || len(l.Points) > 0 && l.Points[len(l.Points)-1].Date == p.Date {
			continue
		}
		low, high := p.Estimate.Range()
		l.Points = append(l.Points, chart.Point{Date: p.Date, Value: weight(p.Estimate.Max, u)})
		l.Band = append(l.Band, chart.Range{Date: p.Date, Low: weight(low, u), High: weight(high, u)})
	}
	if len(l.Points) > 0 || len(e.Metrics) == 0 {
		return l
	}
	name := metricNames[e.Metrics[0]]
	l = chart.Line{Frame: chart.Frame{Prefix: "lift", Title: e.Name + ", best set", Unit: chart.Unit{One: name, Many: name}}}
	for _, p := range points {
		if best := bestCount(p.Sets); best > 0 && (len(l.Points) == 0 || l.Points[len(l.Points)-1].Date != p.Date) {
			l.Points = append(l.Points, chart.Point{Date: p.Date, Value: float64(best)})
		}
	}
	return l
}

func bestCount(sets []training.LoggedSet) int {
	best := 0
	for _, s := range sets {
		if s.Kind == training.WorkSet {
			best = max(best, s.Count())
		}
	}
	return best
}

// found is what a past shows, in words.
func found(e catalogue.Exercise, points []app.LiftPoint, words explain.Words) string {
	if len(points) == 0 {
		return "Not done yet. Your first session of it shows up here."
	}
	first, last := points[0], points[len(points)-1]
	out := fmt.Sprintf("Done in %s, last on %s.", explain.Several(len(points), "session"), shortDay(last.Date))
	if last.Known {
		low, high := last.Estimate.Range()
		return out + fmt.Sprintf(" You could lift about %s once, %s to %s.", words.Load(halves(last.Estimate.Max)), words.Load(halves(low)), words.Load(halves(high)))
	}
	if a, b := bestCount(first.Sets), bestCount(last.Sets); len(points) > 1 && a > 0 && b > 0 && len(e.Metrics) > 0 {
		return out + fmt.Sprintf(" Best set %d %s then, %d at first.", b, metricNames[e.Metrics[0]], a)
	}
	return out
}

// setsText is sets as people write them: "8, 8, 7 × 14 kg, 2 left".
func setsText(sets []training.LoggedSet, words explain.Words) string {
	var out []string
	for i := 0; i < len(sets); {
		if sets[i].Kind != training.WorkSet {
			i++
			continue
		}
		var counts []string
		j := i
		for ; j < len(sets) && sets[j].Kind == training.WorkSet && sets[j].Load == sets[i].Load; j++ {
			counts = append(counts, setCount(sets[j]))
		}
		text := strings.Join(counts, ", ")
		if load := sets[i].Load; load > 0 {
			text += " × " + words.Load(float64(load))
		}
		if last := sets[j-1]; last.Rated {
			text += ", " + strconv.FormatFloat(float64(last.RIR), 'g', -1, 64) + " left"
		}
		out = append(out, text)
		i = j
	}
	return strings.Join(out, "; ")
}

// setCount is what was done in one set: "8", "30 s", "left 12".
func setCount(s training.LoggedSet) string {
	out := strconv.Itoa(s.Count())
	if s.Hold > 0 {
		out += " s"
	}
	if s.Side != "" {
		out = string(s.Side) + " " + out
	}
	return out
}

// stepText is a step ahead: "3 × 8 × 16 kg, 2 left".
func stepText(s progression.Step, words explain.Words) string {
	if len(s.Counts) == 0 {
		return strings.ReplaceAll(string(s.Kind), "-", " ")
	}
	out := fmt.Sprintf("%d × %d", len(s.Counts), s.Counts[0])
	if last := s.Counts[len(s.Counts)-1]; last != s.Counts[0] {
		out = fmt.Sprintf("%d × %d–%d", len(s.Counts), min(last, s.Counts[0]), max(last, s.Counts[0]))
	}
	if s.Metric != "" && s.Metric != catalogue.Reps {
		out += " " + metricNames[s.Metric]
	}
	if s.PerSide {
		out += " a side"
	}
	if s.Load > 0 {
		out += " × " + words.Load(float64(s.Load))
	}
	if s.RIR > 0 {
		out += fmt.Sprintf(", %g left", float64(s.RIR))
	}
	return out
}

// weightUnit is what loads are counted in.
func weightUnit(u training.Units) chart.Unit {
	if u.Pounds() {
		return chart.Unit{One: "lb", Many: "lb"}
	}
	return chart.Unit{One: "kg", Many: "kg"}
}

// weight is a load in the reader's units, to the nearest half.
func weight(k unit.Kilograms, u training.Units) float64 {
	if u.Pounds() {
		return math.Round(2*k.Pounds()) / 2
	}
	return halves(k)
}

// halves is a load to the nearest half kilogram: an estimate knows no more.
func halves(k unit.Kilograms) float64 { return math.Round(2*float64(k)) / 2 }

// shortDay is a day as tables have it: "3 Aug 2026".
func shortDay(d training.Date) string { return d.Time().Format("2 Jan 2006") }

// dayMonth is a day where its year is clear: "3 Aug".
func dayMonth(d training.Date) string { return d.Time().Format("2 Jan") }
