package web

import (
	"io"

	"github.com/legwork-run/legwork/format/ics"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
)

// writeCalendar writes the sessions ahead as they stand now, moved ones where
// they were moved to.
func (s *Server) writeCalendar(w io.Writer, state athlete.State, today training.Date) error {
	agenda := adaptation.AgendaOf(state, today)
	var ahead []training.PrescribedSession
	for _, e := range agenda.Between(today, agenda.To) {
		if e.Status == adaptation.Ahead {
			ahead = append(ahead, e.PrescribedSession)
		}
	}
	words := s.words(state.Goal.What.Units)
	return ics.Write(w, training.Plan{Weeks: []training.Week{{Sessions: ahead}}}, ics.Feed{
		Name: "Legwork", Stamp: s.Now().UTC(),
		Describe: func(x training.PrescribedSession) string { return plantext.SessionText(x, words) },
	})
}
