package web

import (
	"crypto/sha256"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/ics"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/explain"
)

// writeCalendar writes the sessions ahead as they stand now, moved ones where
// they were moved to.
func (s *Server) writeCalendar(w io.Writer, by app.Pen, state athlete.State) error {
	today := by.Today()
	agenda := adaptation.AgendaOf(state, today)
	var ahead []training.PrescribedSession
	for _, e := range agenda.Between(today, agenda.To) {
		if e.Status == adaptation.Ahead {
			ahead = append(ahead, e.PrescribedSession)
		}
	}
	words := s.words(state.Goal.What.Units)
	return ics.Write(w, training.Plan{Weeks: []training.Week{{Sessions: ahead}}}, ics.Feed{
		Name: "Legwork", Whose: whose(by.Athlete), Stamp: s.Now().UTC(),
		Describe: func(x training.PrescribedSession) string { return plantext.SessionText(x, words) },
	})
}

// feedBack is how many days back a calendar that is subscribed to goes: what it no
// longer holds goes from the athlete's own.
//
// House rule: a month, so that a page of a calendar stays full.
const feedBack = 31

// writeFeed writes the sessions lately and ahead for a calendar of others: without
// reasons, and without how a sore place has them done.
func (s *Server) writeFeed(w io.Writer, by app.Pen, state athlete.State) error {
	today := by.Today()
	agenda := adaptation.AgendaOf(state, today)
	var list []training.PrescribedSession
	for _, e := range agenda.Between(today.AddDays(-feedBack), max(agenda.To, today)) {
		if e.Status == adaptation.Ahead || e.Status == adaptation.Begun || e.Status == adaptation.Done {
			x := e.PrescribedSession
			if x.Variant == training.TrackVariant {
				x.Variant = "full"
			}
			list = append(list, x)
		}
	}
	words := s.words(state.Goal.What.Units)
	return ics.Write(w, training.Plan{Weeks: []training.Week{{Sessions: list}}}, ics.Feed{
		Name: "Legwork", Whose: whose(by.Athlete), Stamp: time.UnixMilli(int64(state.Latest.Time())).UTC(),
		Describe: func(x training.PrescribedSession) string { return doses(x, words) },
	})
}

// whose is a word that only an athlete's sessions have, and that names nobody.
func whose(athlete string) string {
	sum := sha256.Sum256([]byte("calendar " + athlete))
	return fmt.Sprintf("%x", sum[:4])
}

// doses are a session's exercises, a line each.
func doses(x training.PrescribedSession, words explain.Words) string {
	var lines []string
	for _, r := range plantext.Rows(x, words) {
		line := r.Label + " " + r.Name + ", " + r.Dose
		if r.Load != "" {
			line += ", " + r.Load
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}
