package web

import (
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/web/page"
)

// bandOf are the week's hard sets for the legs against the most its plan allows; nil
// for a week outside the plan or without any.
//
// Source: VOL-04.
func (s *Server) bandOf(v weekView) *page.Band {
	b := page.Band{Most: adaptation.MostLegSets(v.state, v.monday)}
	if b.Most == 0 {
		return nil
	}
	b.Done, b.Planned = v.agenda.LegSets(v.state, s.Catalogue, v.monday)
	if b.Planned == 0 {
		return nil
	}
	return &b
}

// monthBefore and monthAfter are how many weeks around one are shown as dots.
const (
	monthBefore = 1
	monthAfter  = 3
)

// month is the weeks around the week as dots.
func (v weekView) month() []page.MonthWeek {
	first := v.monday.AddDays(-7 * monthBefore)
	last := v.monday.AddDays(7*monthAfter + 6)
	runs := map[training.Date]bool{}
	for _, r := range adaptation.Runs(v.state, v.today, first, last) {
		runs[r.Date] = true
	}
	var out []page.MonthWeek
	for monday := first; monday <= last; monday += 7 {
		w := page.MonthWeek{Path: weekPath(monday), Name: monday.Time().Format("2 Jan"), Here: monday == v.monday}
		for d := monday; d < monday+7; d++ {
			w.Days = append(w.Days, v.dot(d, runs[d]))
		}
		out = append(out, w)
	}
	return out
}

func (v weekView) dot(d training.Date, run bool) page.MonthDay {
	x := page.MonthDay{Run: run, Today: d == v.today}
	var told []string
	for _, e := range v.agenda.On(d) {
		x.Lift, x.Done = true, x.Done || e.Status == adaptation.Done
		word := statusWord(e.Status)
		told = append(told, strings.TrimSpace(fmt.Sprintf("%s %s", plannedName(e.PrescribedSession), word)))
	}
	if run {
		told = append(told, "run")
	}
	if len(told) == 0 {
		told = []string{"rest"}
	}
	x.Told = strings.Join(told, ", ")
	return x
}
