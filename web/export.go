package web

import (
	"bytes"
	"fmt"
	"io"
	"net/http"

	"github.com/legwork-run/legwork/format/archive"
	"github.com/legwork-run/legwork/format/bundle"
	"github.com/legwork-run/legwork/format/paper"
	"github.com/legwork-run/legwork/format/planhtml"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// exportPath is where everything is taken along.
const exportPath = "/export"

// exports is the page of what can be taken along.
func (s *Server) exports(a *ask) error {
	x, err := s.App.Export(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	p := page.Export{Frame: s.frame("Take it all along"), Events: explain.Several(x.N, "event"), Left: x.Left, Plan: !state.Plan.Event.IsZero()}
	p.Here = page.MorePart
	if e, ok := adaptation.AgendaOf(state, a.by.Today()).Next(a.by.Today()); ok && len(adaptation.WarningsOn(state, a.by.Today())) == 0 {
		p.Watch = sessionPath(e.ID) + "/workout.fit"
	}
	made, ok, err := s.Doors.FeedMade(a.r.Context(), a.visitor)
	if err != nil {
		return err
	}
	if ok {
		day, _ := made.In(a.by.Zone)
		p.Feed = plantext.LongDate(day)
	}
	s.show(a, http.StatusOK, page.TheExport(p))
	return nil
}

// exportAll is everything as one zip. It is made whole before the first byte
// goes out, so that an error is one.
func (s *Server) exportAll(a *ask) error {
	body, err := s.madeAlone(a, s.everything)
	if err != nil {
		return err
	}
	return a.download("legwork-"+a.by.Today().String()+".zip", "application/zip", body)
}

// madeAlone is a file that takes the memory of a whole history, made while no
// other one is.
func (s *Server) madeAlone(a *ask, file func(*ask) ([]byte, error)) ([]byte, error) {
	rise, ok := s.readers.sit(a.r.Context(), a.by.Athlete)
	if !ok {
		return nil, errBusy
	}
	defer rise()
	return file(a)
}

func (s *Server) everything(a *ask) ([]byte, error) {
	ctx := a.r.Context()
	x, err := s.App.Export(ctx, a.by.Athlete)
	if err != nil {
		return nil, err
	}
	state, err := s.App.State(ctx, a.by.Athlete)
	if err != nil {
		return nil, err
	}
	words, made := s.words(state.Goal.What.Units), s.Now()
	var b bytes.Buffer
	err = bundle.Write(&b, bundle.Bundle{
		Header: archive.Header{Athlete: a.by.Athlete, Events: x.N, Made: made}, Events: x.Events, State: state, Name: words.ExerciseName, Made: made,
	})
	return b.Bytes(), err
}

// exportJournal is the history alone.
func (s *Server) exportJournal(a *ask) error {
	name := "legwork-" + a.by.Today().String() + ".jsonl.gz"
	body, err := s.madeAlone(a, func(a *ask) ([]byte, error) { return s.journal(a, name) })
	if err != nil {
		return err
	}
	return a.download(name, "application/gzip", body)
}

func (s *Server) journal(a *ask, name string) ([]byte, error) {
	x, err := s.App.Export(a.r.Context(), a.by.Athlete)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	packed := archive.Compressed(&b, name)
	if err := archive.Write(packed, archive.Header{Athlete: a.by.Athlete, Events: x.N, Made: s.Now()}, x.Events); err != nil {
		return nil, err
	}
	err = packed.Close()
	return b.Bytes(), err
}

// exportCalendar is the sessions of the plan for a calendar.
func (s *Server) exportCalendar(a *ask) error {
	return s.exportOf(a, "legwork-sessions.ics", "text/calendar; charset=utf-8", func(w io.Writer, state athlete.State) error {
		return s.writeCalendar(w, a.by, state)
	})
}

// exportPlan is the plan from this week on as one page to print: its sessions as
// they stand now, moved ones where they were moved to.
func (s *Server) exportPlan(a *ask) error {
	return s.exportOf(a, "legwork-plan.html", "text/html; charset=utf-8", func(w io.Writer, state athlete.State) error {
		return planhtml.Write(w, planNow(state, a.by.Today()), s.words(state.Goal.What.Units), paper.Drawn(s.Catalogue))
	})
}

// exportOf is a file of the plan; without a plan there is none.
func (s *Server) exportOf(a *ask, name, kind string, write func(w io.Writer, state athlete.State) error) error {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	if state.Plan.Event.IsZero() {
		return errNowhere
	}
	var b bytes.Buffer
	if err := write(&b, state); err != nil {
		return err
	}
	return a.download(name, kind, b.Bytes())
}

// planNow is the adopted plan from a day's week on, with everything that changed it
// since.
func planNow(state athlete.State, today training.Date) training.Plan {
	p, agenda := state.Plan.What, adaptation.AgendaOf(state, today)
	p.From, p.Weeks = max(p.From, today.Monday()), nil
	for _, w := range state.Plan.What.Weeks {
		if w.Monday.AddDays(6) < today {
			continue
		}
		w.Sessions, w.Runs = nil, adaptation.Runs(state, today, w.Monday, w.Monday.AddDays(6))
		for _, e := range agenda.Between(w.Monday, w.Monday.AddDays(6)) {
			if e.Status != adaptation.Skipped && e.Status != adaptation.LetGo {
				w.Sessions = append(w.Sessions, e.PrescribedSession)
			}
		}
		p.Weeks = append(p.Weeks, w)
	}
	return p
}

// download answers with a file to keep, which browsers never open as a page.
func (a *ask) download(name, kind string, body []byte) error {
	h := a.w.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", name))
	_, _ = a.w.Write(body) // a browser that went away needs no telling
	return nil
}
