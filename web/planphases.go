package web

import (
	"fmt"
	"sort"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// phases are the stretches of the plan, each with what it changes.
func (r road) phases() []page.Phase {
	var out []page.Phase
	var before phaseShape
	for i, p := range r.State.Plan.What.Phases {
		x := page.Phase{
			Number: i + 1, Name: p.Phase.Name(), Dates: plantext.Span(p.From, p.To), Why: reasonsOf(r.words, p.Why),
			Now: p.From <= r.today && r.today <= p.To, Over: p.To < r.today,
		}
		first := sort.Search(len(r.Weeks), func(n int) bool { return r.Weeks[n].Monday.AddDays(6) >= p.From })
		beyond := sort.Search(len(r.Weeks), func(n int) bool { return r.Weeks[n].Monday > p.To })
		weeks := r.Weeks[first:max(first, beyond)]
		for n := range weeks {
			x.Weeks = append(x.Weeks, r.phaseWeek(first+n))
		}
		switch {
		case x.Now:
			x.Dates += ", now"
		case x.Over:
			x.Dates += ", over"
		}
		shape := r.shapeOf(weeks)
		x.Lines = shape.since(before)
		before = shape
		out = append(out, x)
	}
	return out
}

func (r road) phaseWeek(n int) page.PhaseWeek {
	w := &r.Weeks[n]
	x := page.PhaseWeek{
		Path: weekPath(w.Monday), Title: plantext.WeekTitle(w.Week, n), Now: w.Monday <= r.today && r.today <= w.Monday.AddDays(6),
		Lighter: w.Deload, Holds: explain.Several(len(w.Sessions), "session"), Why: reasonsOf(r.words, append(w.Week.Why[:len(w.Week.Why):len(w.Week.Why)], w.Relaxed...)),
	}
	x.Title, _, _ = strings.Cut(x.Title, ":") // the phase is told already
	if w.LegSets > 0 {
		x.Holds += ", " + explain.Several(w.LegSets, "hard leg set")
	}
	if w.Deload {
		x.Holds += ", lighter"
	}
	return x
}

// span is the least and the greatest of some numbers; none = no numbers.
type span struct {
	low, high float64
	any       bool
}

func (s *span) add(v float64) {
	if !s.any || v < s.low {
		s.low = v
	}
	if !s.any || v > s.high {
		s.high = v
	}
	s.any = true
}

func (s span) String() string {
	if s.low == s.high {
		return fmt.Sprintf("%g", s.low)
	}
	return fmt.Sprintf("%g to %g", s.low, s.high)
}

// phaseShape is what a phase asks for, in the words of its lines.
type phaseShape struct{ sessions, sets, lifts, hops string }

// shapeOf is the shape of the ordinary weeks of a phase; where all are lighter,
// of those.
func (r road) shapeOf(weeks []app.SeasonWeek) phaseShape {
	ordinary := func(w *app.SeasonWeek) bool { return !w.Deload && len(w.Sessions) > 0 }
	anyOrdinary := false
	for i := range weeks {
		anyOrdinary = anyOrdinary || ordinary(&weeks[i])
	}
	var sessions, minutes, sets, hops span
	l := lifts{cat: r.cat}
	for i := range weeks {
		w := &weeks[i]
		if anyOrdinary && !ordinary(w) {
			continue
		}
		sessions.add(float64(len(w.Sessions)))
		sets.add(float64(w.LegSets))
		landings := 0
		for _, e := range w.Sessions {
			minutes.add(float64(e.Minutes))
			landings += e.Contacts
			l.add(e)
		}
		hops.add(float64(landings))
	}
	out := phaseShape{lifts: l.String()}
	if sessions.any && sessions.high > 0 {
		out.sessions = fmt.Sprintf("%s a week, %s minutes", sessions, minutes)
		out.sets, out.hops = "none", "none"
	}
	if sets.high > 0 {
		out.sets = sets.String() + " a week"
	}
	if hops.high > 0 {
		out.hops = hops.String() + " landings a week"
	}
	return out
}

// lifts are the repetitions of the leg lifts, and what they leave in reserve.
type lifts struct {
	cat              *catalogue.Catalogue
	sets, reps, left span
}

func (l *lifts) add(s adaptation.Entry) {
	for _, x := range s.Exercises {
		work := x.Work()
		if e, ok := l.cat.Exercise(x.Exercise); !ok || !e.HardSet || len(work) == 0 || work[0].Reps == 0 {
			continue
		}
		l.sets.add(float64(len(work)))
		for _, set := range work {
			l.reps.add(float64(set.Reps))
			l.left.add(float64(set.RIR))
		}
	}
}

func (l lifts) String() string {
	if !l.reps.any {
		return ""
	}
	return fmt.Sprintf("%s x %s, %s left", l.sets, l.reps, l.left)
}

// phaseLines are how many of the things a phase changes are told.
//
// House rule: three lines are read, five are not.
const phaseLines = 3

// since lists what a phase changes against the one before it; the first tells
// what it begins with.
//
// Source: VOL-07, VOL-04, PER-01, PLYO-01.
func (s phaseShape) since(before phaseShape) []page.PhaseLine {
	var out []page.PhaseLine
	for _, x := range []struct {
		what, is, was string
		rule          evidence.ID
	}{
		{"Leg lifts", s.lifts, before.lifts, "PER-01"},
		{"Hard leg sets", s.sets, before.sets, "VOL-04"},
		{"Sessions", s.sessions, before.sessions, "VOL-07"},
		{"Hops", s.hops, before.hops, "PLYO-01"},
	} {
		if x.is == "" || x.is == x.was || len(out) == phaseLines {
			continue
		}
		r, _ := evidence.Find(x.rule)
		out = append(out, page.PhaseLine{What: x.what, Is: x.is, Was: x.was, Rule: string(r.ID), RuleTitle: r.Title})
	}
	return out
}
