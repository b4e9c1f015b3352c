package chart

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
)

// Season is the road to a race with what each of its weeks holds: sets as bars
// within what a week allows, and below them the running as a line.
type Season struct {
	Timeline
	Weeks []SeasonWeek // in order
	// Running is what the line counts; the Unit of the frame is that of the bars.
	Running Unit
	// BandName says what the band is: "range".
	BandName string
	// KeyElsewhere: phases that are only numbers are explained beside the chart.
	KeyElsewhere bool
}

// SeasonWeek is one week of a season.
type SeasonWeek struct {
	Monday    training.Date
	Phase     string  // its name
	Sets      float64 // done, or planned where the week is not Over
	Low, High float64 // the band; both 0 = none
	Running   float64
	Runs      bool // anything is known of its running
	Lighter   bool
	Over      bool
}

// The panels of a season, in pixels.
const (
	panelKey = 24 // names what the panel counts
	setsTall = 96
	runsTall = 56
	panelGap = 14
)

// SVG draws the season, without the panel of running where nothing is known of any.
// An error is ErrDate, ErrValue, ErrShape (a band whose
// low is above its high) or ErrWidth, wrapped.
func (s Season) SVG() ([]byte, error) {
	if err := s.check(); err != nil {
		return nil, err
	}
	if len(s.Weeks) == 0 || len(s.Phases) == 0 {
		return s.blank()
	}
	setTicks, runTicks := Ticks(0, s.most(func(w SeasonWeek) float64 { return max(w.Sets, w.High) }), 4), Ticks(0, s.most(SeasonWeek.running), 2)
	road := plot{left: s.axisRoom(setTicks, runTicks), right: float64(s.width()) - 8, top: phaseTop, bottom: phaseLow}
	road.dates(s.reach())
	flags := s.flags(road)
	low := float64(phaseLow)
	for _, f := range flags {
		low = max(low, float64(firstEvent+lane*f.lane+8))
	}
	sets, runs := road, road
	sets.ticks, sets.low, sets.high = setTicks, 0, setTicks[len(setTicks)-1]
	sets.top = low + panelKey
	sets.bottom = sets.top + setsTall
	runs.ticks, runs.low, runs.high = runTicks, 0, runTicks[len(runTicks)-1]
	runs.top, runs.bottom = sets.bottom, sets.bottom
	running := slices.ContainsFunc(s.Weeks, func(w SeasonWeek) bool { return w.Runs })
	if running {
		runs.top += panelGap + panelKey
		runs.bottom = runs.top + runsTall
	}
	key := s.key(road)
	height := int(runs.bottom) + 8 + lane*len(key)
	road.root = s.root(height, true)
	return road.root.Draw(func(w *svg.Writer) {
		road.w, sets.w, runs.w = w, w, w
		sets.root, runs.root = road.root, road.root
		s.columns(sets, runs)
		s.band(sets)
		sets.values()
		sets.panelName(s.Unit.Many)
		if running {
			runs.values()
			runs.panelName(s.Running.Many)
		}
		sets.panelBand(s.BandName)
		s.poles(road, flags)
		s.phases(road)
		s.notches(road)
		s.dateRow(road)
		for _, f := range flags {
			s.flag(road, f)
		}
		s.line(runs)
		for _, x := range s.Weeks {
			s.week(sets, runs, x)
		}
		s.numbers(sets)
		s.keyRows(road, key, runs.bottom+8)
	})
}

func (w SeasonWeek) running() float64 { return w.Running }

func (s Season) check() error {
	if err := s.Timeline.check(); err != nil {
		return err
	}
	var mondays []training.Date
	for _, w := range s.Weeks {
		for _, v := range []float64{w.Sets, w.Low, w.High, w.Running} {
			if err := finite(v, 0); err != nil {
				return err
			}
		}
		if w.Low > w.High {
			return misfit("band of %s: %v is above %v", fullDate(w.Monday), w.Low, w.High)
		}
		mondays = append(mondays, w.Monday)
	}
	return ascending(mondays)
}

// reach is the road's, with the whole of the weeks at its ends.
func (s Season) reach() (from, to training.Date) {
	from, to = s.Timeline.reach()
	return min(from, s.Weeks[0].Monday), max(to, s.Weeks[len(s.Weeks)-1].Monday.AddDays(7))
}

func (s Season) most(of func(SeasonWeek) float64) float64 {
	most := 1.0
	for _, w := range s.Weeks {
		most = max(most, of(w))
	}
	return most
}

// axisRoom is the room left of the plots, the same for all, so that a week
// stands under itself.
func (s Season) axisRoom(axes ...[]float64) float64 {
	room := 0.0
	for _, ticks := range axes {
		for _, t := range ticks {
			room = max(room, svg.TextWidth(axisNumber(t), small))
		}
	}
	return room + 10
}

// columns are hairlines at the marked dates, and today, through both panels.
func (s Season) columns(sets, runs plot) {
	d := ""
	for _, t := range sets.dateTicks() {
		d += "M" + svg.Nums(sets.x(t.Date), sets.top) + "V" + svg.Num(runs.bottom)
	}
	if d != "" {
		sets.w.Leaf("path", "d", d, "stroke", svg.Line.Paint(), "fill", "none", "aria-hidden", "true")
	}
	if s.Today >= sets.from && s.Today < sets.to && s.Today != 0 {
		sets.w.Leaf("path", "d", "M"+svg.Nums(sets.x(s.Today), sets.top-4)+"V"+svg.Num(runs.bottom), "stroke", svg.Ink.Paint(), "stroke-dasharray", "2 3", "fill", "none", "aria-hidden", "true")
	}
}

// panelName says above a panel what it counts.
func (p plot) panelName(name string) {
	p.w.Text("text", svg.Fit(name, small, p.wide()*2/3), "x", "4", "y", svg.Num(p.top-10), "aria-hidden", "true", "font-size", svg.Num(small), "fill", svg.Ink2.Paint())
}

// panelBand names the band at the right, above its panel.
func (p plot) panelBand(name string) {
	if name == "" {
		return
	}
	p.w.Open("g", "transform", "translate(0 "+svg.Num(p.top-25)+")")
	p.bandKey(name)
	p.w.Close()
}

// band is what each week allows, as steps with broken edges.
func (s Season) band(p plot) {
	p.w.Open("g", "aria-hidden", "true", "fill", "none", "stroke", svg.Edge.Paint(), "stroke-dasharray", "4 3")
	var upper, lower strings.Builder
	last := SeasonWeek{}
	for _, w := range s.Weeks {
		if w.High == 0 {
			last = w
			continue
		}
		x, right := p.x(w.Monday), p.x(w.Monday.AddDays(7))
		p.w.Leaf("rect", "x", svg.Num(x), "y", svg.Num(p.y(w.High)), "width", svg.Num(right-x), "height", svg.Num(p.y(w.Low)-p.y(w.High)), "fill", svg.Sunk.Paint(), "stroke", "none")
		next := last.High > 0 && last.Monday.AddDays(7) == w.Monday
		step(&upper, next, x, right, p.y(w.High))
		step(&lower, next, x, right, p.y(w.Low))
		last = w
	}
	if upper.Len() > 0 {
		p.w.Leaf("path", "d", upper.String()+lower.String())
	}
	p.w.Close()
}

// step goes on at another height, or begins anew.
func step(path *strings.Builder, on bool, x, right, y float64) {
	if on {
		path.WriteString("V" + svg.Num(y) + "H" + svg.Num(right))
		return
	}
	path.WriteString("M" + svg.Nums(x, y) + "H" + svg.Num(right))
}

// week is the bar of one week. The strip through both panels is what a finger
// hits, and has the week's words.
func (s Season) week(sets, runs plot, w SeasonWeek) {
	x, right := sets.x(w.Monday), sets.x(w.Monday.AddDays(7))
	sets.w.Break()
	sets.w.Open("g", "role", "img", "tabindex", "0")
	sets.w.Text("title", s.weekWords(w))
	sets.w.Leaf("rect", "x", svg.Num(x), "y", svg.Num(sets.top), "width", svg.Num(right-x), "height", svg.Num(runs.bottom-sets.top), "fill", "none", "pointer-events", "all")
	if w.Sets > 0 {
		wide := max(1, min((right-x)*0.64, 28))
		fill := svg.Surface
		if w.Over {
			fill = svg.Strength
		}
		sets.w.Leaf("path", "d", s.bar((x+right-wide)/2, wide, sets.y(w.Sets), sets.bottom, w.Lighter), "fill", fill.Paint(), "stroke", svg.Strength.Paint(), "stroke-linejoin", "round")
	}
	sets.w.Close()
}

// notchDeep is how deep the notch of a lighter week is.
const notchDeep = 6

// bar is a bar's outline, notched at its top in a lighter week.
func (s Season) bar(x, wide, top, bottom float64, lighter bool) string {
	top = min(top, bottom-1)
	if !lighter {
		return "M" + svg.Nums(x, bottom) + "V" + svg.Num(top) + "H" + svg.Num(x+wide) + "V" + svg.Num(bottom) + "z"
	}
	deep := min(notchDeep, bottom-top)
	return "M" + svg.Nums(x, bottom) + "V" + svg.Num(top) + "L" + svg.Nums(x+wide/2, top+deep) + "L" + svg.Nums(x+wide, top) + "V" + svg.Num(bottom) + "z"
}

// weekWords are a week in words.
func (s Season) weekWords(w SeasonWeek) string {
	words := "Week of " + fullDate(w.Monday)
	if w.Phase != "" {
		words += ", " + w.Phase
	}
	if w.Lighter {
		words += ", lighter week"
	}
	verb := " planned"
	if w.Over {
		verb = " done"
	}
	words += ": " + s.Unit.Say(w.Sets) + verb
	if w.High > 0 {
		words += ", " + strings.TrimSpace(s.BandName+" "+bandText(w))
	}
	if w.Runs {
		words += "; " + s.Running.Say(w.Running)
	}
	return words
}

func bandText(w SeasonWeek) string {
	if w.Low == w.High {
		return Number(w.High)
	}
	return Number(w.Low) + " to " + Number(w.High)
}

// numbers stand over the bars where they have room, otherwise over this week's
// and the highest.
func (s Season) numbers(p plot) {
	highest, room := 0, true
	for i, w := range s.Weeks {
		if w.Sets > s.Weeks[highest].Sets {
			highest = i
		}
		room = room && svg.TextWidth(Number(w.Sets), small)+2 <= p.x(w.Monday.AddDays(7))-p.x(w.Monday)
	}
	p.w.Open("g", "aria-hidden", "true", "pointer-events", "none", "text-anchor", "middle", "font-size", svg.Num(small), "font-weight", "600", "fill", svg.Ink.Paint(),
		"stroke", svg.Paper.Paint(), "stroke-width", "3", "stroke-linejoin", "round", "paint-order", "stroke") // a neighbour's bar may reach behind a number
	for i, w := range s.Weeks {
		now := s.Today >= w.Monday && s.Today < w.Monday.AddDays(7)
		if w.Sets > 0 && (room || now || i == highest && !s.near(highest)) {
			p.w.Text("text", Number(math.Round(w.Sets)), "x", svg.Num((p.x(w.Monday)+p.x(w.Monday.AddDays(7)))/2), "y", svg.Num(p.y(w.Sets)-4))
		}
	}
	p.w.Close()
}

// near reports whether a week is this one or beside it, so that their numbers
// would run into each other.
func (s Season) near(i int) bool {
	d := s.Today.Monday().DaysSince(s.Weeks[i].Monday)
	return d >= -14 && d <= 14
}

// line is the running: drawn out for the weeks behind and the present one, broken
// for those ahead.
func (s Season) line(p plot) {
	var behind, ahead []string
	draw := func(points []string, dashed bool) {
		if len(points) == 0 {
			return
		}
		more := []string{"points", strings.Join(points, " "), "fill", "none", "stroke", svg.Run.Paint(), "stroke-width", "2", "stroke-linejoin", "round", "stroke-linecap", "round"}
		if dashed {
			more = append(more, "stroke-dasharray", "5 4")
		}
		p.w.Leaf("polyline", more...)
	}
	flush := func() {
		draw(behind, false)
		draw(ahead, true)
		behind, ahead = nil, nil
	}
	p.w.Open("g", "aria-hidden", "true")
	for _, w := range s.Weeks {
		if !w.Runs {
			flush()
			continue
		}
		at := svg.Nums((p.x(w.Monday)+p.x(w.Monday.AddDays(7)))/2, p.y(w.Running))
		switch {
		case w.Over:
			behind = append(behind, at)
		case len(ahead) == 0 && len(behind) > 0:
			ahead = append(ahead, behind[len(behind)-1], at)
		default:
			ahead = append(ahead, at)
		}
	}
	flush()
	p.w.Close()
}

// key explains what the picture has no room for.
func (s Season) key(p plot) []string {
	var list []string
	if !s.KeyElsewhere {
		list = s.keyLines(p)
	} else if len(s.Lighter) > 0 {
		list = append(list, "▾  lighter week")
	}
	over := 0
	for _, w := range s.Weeks {
		if w.Over {
			over++
		}
	}
	switch {
	case over == 0 || over == len(s.Weeks):
		return list
	case len(list) > 0:
		list[len(list)-1] += "    ■  done    □  planned"
	default:
		list = append(list, "■  done    □  planned")
	}
	return list
}

func (s Season) keyRows(p plot, key []string, top float64) {
	for i, line := range key {
		p.w.Text("text", svg.Fit(line, small, p.right-4), "x", "4", "y", svg.Num(top+float64(lane*i)+14),
			"aria-hidden", "true", "font-size", svg.Num(small), "fill", svg.Ink2.Paint())
	}
}

// Table lists the weeks, with what happens in them.
func (s Season) Table() Table {
	table := Table{Caption: s.Title, Head: []string{"Week of", "Phase", named(s.Unit.Many, "Sets"), named(s.BandName, "Band"), named(s.Running.Many, "Running"), "To note"}}
	for _, w := range s.Weeks {
		band, running := "–", "–"
		if w.High > 0 {
			band = bandText(w)
		}
		if w.Runs {
			running = Number(w.Running)
		}
		table.Rows = append(table.Rows, []string{fullDate(w.Monday), w.Phase, Number(w.Sets), band, running, s.noted(w)})
	}
	return table
}

// noted is what is special about a week.
func (s Season) noted(w SeasonWeek) string {
	var list []string
	if s.Today >= w.Monday && s.Today < w.Monday.AddDays(7) {
		list = append(list, "this week")
	}
	if w.Lighter {
		list = append(list, "lighter week")
	}
	for _, e := range s.Events {
		if e.Date >= w.Monday && e.Date < w.Monday.AddDays(7) {
			list = append(list, fmt.Sprintf("%s on %s", e.Name, dayMonth(e.Date)))
		}
	}
	return strings.Join(list, ", ")
}
