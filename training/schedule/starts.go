package schedule

import (
	"slices"

	"github.com/legwork-run/legwork/training"
)

// startTable holds, for each place and day of the week, the half-hour starts
// the athlete's windows allow, ascending.
type startTable struct {
	places []string
	byDay  [][7][]training.Clock
	most   int // the most starts a place has in a week
}

// newStartTable reads the windows once. A window without a place serves every
// place, and a session without a place may use every window.
func newStartTable(p *Problem) startTable {
	var t startTable
	for _, w := range p.Weeks {
		for _, items := range w.Sessions {
			for _, it := range items {
				t.add(p, it.Place)
			}
		}
	}
	return t
}

func (t *startTable) add(p *Problem, place string) {
	if slices.Contains(t.places, place) {
		return
	}
	var days [7][]training.Clock
	for d := range days {
		if dayAllowed(p, training.Weekday(d)) {
			days[d] = windowStarts(p.Windows, training.Weekday(d), place)
		}
	}
	count := 0
	for _, starts := range days {
		count += len(starts)
	}
	t.most = max(t.most, count)
	t.places = append(t.places, place)
	t.byDay = append(t.byDay, days)
}

// on are the starts a session at place may have on a day of the week.
func (t *startTable) on(place string, d training.Weekday) []training.Clock {
	if i := slices.Index(t.places, place); i >= 0 {
		return t.byDay[i][d]
	}
	return nil
}

func dayAllowed(p *Problem, d training.Weekday) bool {
	return len(p.Days) == 0 || slices.Contains(p.Days, d)
}

// windowStarts are the half hours inside the windows of d for place, both ends
// included, none after 20:30.
//
// Source: SCH-00 clock.
func windowStarts(windows []training.Window, d training.Weekday, place string) []training.Clock {
	var open []training.Window
	for _, w := range windows {
		if w.Day == d && (w.Place == "" || place == "" || w.Place == place) {
			open = append(open, w)
		}
	}
	var starts []training.Clock
	for at := training.Clock(0); at <= latest && len(open) > 0; at += 30 {
		if slices.ContainsFunc(open, func(w training.Window) bool { return w.From <= at && at <= w.To }) {
			starts = append(starts, at)
		}
	}
	return starts
}
