package web

import (
	"errors"
	"net/http"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/web/page"
)

// elsewhere is why a session stands on its day, what the other days of its week
// would mean, and what came nearest to its exercises.
func (s *Server) elsewhere(a *ask) error {
	d, err := s.detailed(a)
	if err != nil {
		return err
	}
	e := d.Entry
	p := page.Elsewhere{
		Frame: s.frame("Why this day"), ID: e.ID, Name: "Session " + e.Name, When: plantext.LongDate(e.Date) + "?", Back: page.DetailPath(e.ID),
		Week: weekPath(e.Date.Monday()), Why: d.sourced(e.Why), Fixed: e.Status == adaptation.Done || e.Status == adaptation.Begun,
	}
	p.Here = page.TodayPart
	if !p.Fixed && len(d.Signs) == 0 {
		if p.Days, err = s.otherDays(a, d); err != nil {
			return err
		}
	}
	rivals, err := s.App.Rivals(a.r.Context(), a.by.Athlete, e.ID)
	var invalid *training.InvalidError
	if err != nil && !errors.As(err, &invalid) { // a plan that cannot be made again has no rivals to tell of
		return err
	}
	p.Rivals = reasonsOf(d.words, rivals)
	s.show(a, http.StatusOK, page.TheElsewhere(p))
	return nil
}

func (s *Server) otherDays(a *ask, d detailed) ([]page.OtherDay, error) {
	monday := d.Entry.Date.Monday()
	_, list, err := s.App.Landings(a.r.Context(), a.by, d.Entry.ID, max(monday, d.today), max(monday.AddDays(6), d.today))
	if err != nil {
		return nil, err
	}
	var out []page.OtherDay
	for _, l := range list {
		out = append(out, d.otherDay(l))
	}
	return out, nil
}

func (d detailed) otherDay(l adaptation.Landing) page.OtherDay {
	o := page.OtherDay{Name: plantext.LongDate(l.Date), Start: l.Start.String(), Class: "free", Verdict: "nothing stands against it, at " + l.Start.String()}
	switch l.Weight() {
	case adaptation.Barred:
		o.Class, o.Verdict = "barred", "no training"
	case adaptation.Warned:
		o.Class, o.Verdict = "warn", "breaks a rule"
	case adaptation.Noted:
		o.Class, o.Verdict = "note", "possible, at a cost"
	}
	if l.Stands {
		o.Class, o.Verdict = "here", "its day, "+l.Start.String()
	}
	all := append(append(l.Closed[:len(l.Closed):len(l.Closed)], l.Against...), l.Notes...)
	for _, c := range l.Then {
		all = append(all, c.Why...)
	}
	o.Why = reasonsOf(d.words, all)
	return o
}
