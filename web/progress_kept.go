package web

import (
	"fmt"
	"net/http"
	"slices"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

var keptSpans = []int{8, 16, 26, 52}

// progressKept is the sessions of the last weeks, set by set.
func (s *Server) progressKept(a *ask) error {
	n, today := weeksAsked(a.r, keptSpans...), a.by.Today()
	weeks, err := s.App.Kept(a.r.Context(), a.by.Athlete, today, n)
	if err != nil {
		return err
	}
	p := s.progress("Sessions kept", "/progress")
	p.Spans = spans("/progress", n, keptSpans...)
	count := keptCount{}
	for i := len(weeks) - 1; i >= 0; i-- { // the newest first
		w := page.KeptWeek{Name: "Week of " + plantext.LongDate(weeks[i].Monday), Path: weekPath(weeks[i].Monday)}
		week := keptCount{}
		for _, x := range weeks[i].Sessions {
			week.add(x, today)
			w.Sessions = append(w.Sessions, keptSession(x, today))
		}
		w.Told = week.short()
		count = count.plus(week)
		p.Weeks = append(p.Weeks, w)
	}
	p.Finding = count.finding(len(weeks))
	if count.planned+count.own == 0 {
		p.Spans = nil
		p.Finding = "Each session you do stands here as a row of ticks, one for a set."
	}
	if count == (keptCount{}) {
		p.Weeks = nil
	}
	s.show(a, http.StatusOK, page.TheProgress(p))
	return nil
}

// keptCount says what became of sessions. Those ahead count in no other number.
type keptCount struct{ planned, done, missed, off, own, ahead int }

func (c *keptCount) add(x app.KeptSession, today training.Date) {
	if x.Planned.IsZero() {
		c.own++
		return
	}
	c.planned++
	switch {
	case x.Status == adaptation.Ahead, app.Going(x.Entry, today):
		c.planned--
		c.ahead++
	case x.Status == adaptation.Done, x.Status == adaptation.Begun:
		c.done++
	case x.Status == adaptation.Missed:
		c.missed++
	default:
		c.off++
	}
}

func (c keptCount) plus(d keptCount) keptCount {
	return keptCount{c.planned + d.planned, c.done + d.done, c.missed + d.missed, c.off + d.off, c.own + d.own, c.ahead + d.ahead}
}

func (c keptCount) short() string {
	switch {
	case c.planned == 0 && c.ahead > 0:
		return fmt.Sprintf("%d to come", c.ahead)
	case c.planned == 0 && c.own == 0:
		return "nothing planned"
	case c.planned == 0:
		return fmt.Sprintf("%d of your own", c.own)
	case c.ahead > 0:
		return fmt.Sprintf("%d of %d so far", c.done, c.planned)
	}
	return fmt.Sprintf("%d of %d", c.done, c.planned)
}

// finding is what became of the sessions, without praise or blame: one that was let
// go was let go for a reason.
func (c keptCount) finding(weeks int) string {
	out := fmt.Sprintf("%d of %s done in %s.", c.done, explain.Several(c.planned, "planned session"), explain.Several(weeks, "week"))
	if c.off > 0 {
		out += fmt.Sprintf(" %d let go or skipped.", c.off)
	}
	if c.missed > 0 {
		out += fmt.Sprintf(" %d missed.", c.missed)
	}
	if c.own > 0 {
		out += fmt.Sprintf(" %d of your own besides.", c.own)
	}
	return out
}

func keptSession(x app.KeptSession, today training.Date) page.KeptSession {
	out := page.KeptSession{Name: x.Date.Time().Format("Mon") + " " + x.Name, Path: behindSession(x.ID, x.Log != nil, x.Date), Tally: tallyOf(x.PrescribedSession, nil)}
	if x.Log != nil && len(x.Log.Exercises) > 0 {
		out.Tally = loggedTally(x)
	}
	switch x.Status {
	case adaptation.Missed:
		out.Told, out.Tally = "missed", struck(out.Tally)
	case adaptation.Skipped:
		out.Told, out.Tally = "skipped", struck(out.Tally)
	case adaptation.LetGo:
		out.Told, out.Tally = "let go", struck(out.Tally)
	case adaptation.Ahead:
		out.Told = "to come"
	}
	if app.Going(x.Entry, today) {
		out.Told = "begun"
	}
	if x.Planned.IsZero() {
		out.Told = "your own"
	}
	return out
}

// loggedTally is what was done of a session, beside what was asked for on the day,
// and the exercises that were left out. What was asked for may be other than the
// plan: the day takes sets off, and has one exercise stand in for another.
func loggedTally(x app.KeptSession) page.Tally {
	var out page.Tally
	for _, e := range x.Log.Exercises {
		var group []page.Tick
		for _, set := range e.Sets {
			group = append(group, tickOfLogged(set))
		}
		out = append(out, group)
	}
	for _, e := range x.Exercises {
		if slices.Contains(x.Log.LeftOut, e.Exercise) {
			out = append(out, slices.Repeat([]page.Tick{page.SkippedTick}, e.WorkingSets()))
		}
	}
	return out
}

func tickOfLogged(set training.LoggedSet) page.Tick {
	switch {
	case set.Kind != training.WorkSet:
		return page.WarmTick
	case adaptation.Hurt(set):
		return page.StoppedTick
	case set.Count() < set.Target.Count || set.Load < set.Target.Load:
		return page.PartTick
	}
	return page.DoneTick
}

// struck is a tally of which nothing will be done.
func struck(t page.Tally) page.Tally {
	out := make(page.Tally, len(t))
	for i, group := range t {
		for _, k := range group {
			if k != page.WarmTick {
				out[i] = append(out[i], page.SkippedTick)
			}
		}
	}
	return out
}
