package web

import (
	"bytes"
	"strings"

	"github.com/legwork-run/legwork/format/fit"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
)

// workoutFile is the session that the path names as a file for a watch: as it is to
// be done on its day. There is none of a session with nothing in it, or while a
// warning sign is up.
func (s *Server) workoutFile(a *ask) error {
	d, err := s.detailed(a)
	if err != nil {
		return err
	}
	if len(d.Signs) > 0 || len(d.Session.Exercises) == 0 {
		return errNowhere
	}
	rows := plantext.Rows(d.Session, d.words)
	var b bytes.Buffer
	err = fit.WriteWorkout(&b, fit.Workout{
		Name: plannedName(d.Session), Session: d.Session, Made: s.Now().UTC(), Pounds: d.words.Units == training.Imperial, Exercise: s.Catalogue.Exercise,
		Note: func(i int) string { return watchNote(rows[i]) },
	})
	if err != nil {
		return err
	}
	return a.download("legwork-"+d.Entry.ID+".fit", "application/vnd.ant.fit", b.Bytes())
}

// watchNote is what a watch's screen has room for beside a set.
func watchNote(r plantext.Row) string {
	var lines []string
	for _, x := range append([]string{r.Load, r.Effort}, r.How...) {
		if x != "" {
			lines = append(lines, x)
		}
	}
	return strings.Join(lines, "\n")
}
