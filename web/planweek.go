package web

import (
	"net/http"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/web/page"
)

// weekOnPaper is a week to hang up, the one of ?from= or this one.
func (s *Server) weekOnPaper(a *ask) error {
	monday := a.by.Today().Monday()
	if from := a.r.FormValue("from"); from != "" {
		d, err := training.ParseDate(from)
		if err != nil {
			return errNowhere
		}
		monday = d.Monday()
	}
	season, err := s.App.Season(a.r.Context(), a.by.Athlete, a.by.Today())
	if err != nil {
		return err
	}
	words := s.words(season.State.Goal.What.Units)
	w := page.PaperWeek{
		Frame: s.scripted(s.frame("A week on paper"), "print"), Title: plantext.Span(monday, monday.AddDays(6)),
		Before: paperPath(monday.AddDays(-7)), After: paperPath(monday.AddDays(7)),
	}
	w.Here = page.MorePart
	shown := training.Plan{}
	for i, x := range season.Weeks {
		if x.Monday == monday {
			w.Phase = plantext.WeekTitle(x.Week, i)
			shown.Weeks = append(shown.Weeks, x.Week)
		}
	}
	w.Legend = plantext.Legend(shown)
	r := road{Season: season, words: words, today: a.by.Today(), cat: s.Catalogue}
	runs := adaptation.Runs(season.State, a.by.Today(), monday, monday.AddDays(6))
	for d := monday; d < monday.AddDays(7); d++ {
		w.Days = append(w.Days, r.paperDay(d, runs))
	}
	for _, e := range r.entries(monday) {
		p := page.PaperSession{Path: page.DetailPath(e.ID), Name: plantext.SessionTitle(e.PrescribedSession), When: plantext.LongDate(e.Date) + ", " + e.Start.String()}
		session, err := s.asOnItsDay(a, e)
		if err != nil {
			return err
		}
		for _, x := range plantext.Rows(session, words) {
			p.Rows = append(p.Rows, page.Row{Label: x.Label, Name: x.Name, Dose: x.Dose, Effort: x.Effort, Load: x.Load, Rest: x.Rest})
		}
		w.Sessions = append(w.Sessions, p)
	}
	s.show(a, http.StatusOK, page.TheWeekOnPaper(w))
	return nil
}

// asOnItsDay is a session that is ahead with the loads of its day, which the plan
// does not know yet; any other as it is.
func (s *Server) asOnItsDay(a *ask, e adaptation.Entry) (training.PrescribedSession, error) {
	if e.Status != adaptation.Ahead || e.Date < a.by.Today() {
		return e.PrescribedSession, nil
	}
	day, _, err := s.App.Today(a.r.Context(), a.by, adaptation.Ask{Date: e.Date, Session: e.ID})
	if err != nil || len(day.Session.Exercises) == 0 {
		return e.PrescribedSession, err
	}
	return day.Session, nil
}

// entries are the sessions of a week as they stand.
func (r road) entries(monday training.Date) []adaptation.Entry {
	for _, w := range r.Weeks {
		if w.Monday == monday {
			return w.Sessions
		}
	}
	return nil
}

// paperDay is a day with the runs of its week as they are known today.
func (r road) paperDay(d training.Date, runs []training.Run) page.PaperDay {
	type timed struct {
		at training.Clock
		page.PaperLine
	}
	var list []timed
	for _, run := range runs {
		if run.Date == d {
			list = append(list, timed{run.Start, page.PaperLine{Time: run.Start.String(), Text: plantext.RunText(run, r.words)}})
		}
	}
	for _, e := range r.entries(d.Monday()) {
		if e.Date == d {
			list = append(list, timed{e.Start, page.PaperLine{Time: e.Start.String(), Text: plantext.SessionTitle(e.PrescribedSession), Strength: true}})
		}
	}
	order.By(list, func(a, b timed) int { return int(a.at) - int(b.at) })
	out := page.PaperDay{Name: d.Time().Format("Mon 2")}
	for _, l := range list {
		out.Lines = append(out.Lines, l.PaperLine)
	}
	return out
}
