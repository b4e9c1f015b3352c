package web

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// previewOf is what an offer would change, with what takes it up.
func (s *Server) previewOf(state athlete.State, o app.Offer, form url.Values) *page.Preview {
	words := s.words(o.Plan.Request.Units)
	d := difference{o, words}
	p := &page.Preview{Nothing: o.Nothing(), Facts: d.facts(s, state), Counted: d.counted(), Weeks: d.weeks(), Why: reasonsOf(words, o.Plan.Why)}
	p.Why = p.Why[:min(mainReasons, len(p.Why))]
	for _, f := range planFields {
		for _, v := range form[f] {
			p.Fields = append(p.Fields, page.Choice{Text: f, Value: v})
		}
	}
	p.Fields = append(p.Fields, page.Choice{Text: "sum", Value: o.Sum()})
	return p
}

// difference is an offer as it is told.
type difference struct {
	app.Offer
	words explain.Words
}

// facts compare the plans in a few lines.
func (d difference) facts(s *Server, state athlete.State) []page.Compared {
	was := state.Plan.What
	var out []page.Compared
	add := func(what, now, then string) {
		out = append(out, page.Compared{What: what, Now: now, Then: then, Same: now == then})
	}
	if d.First() {
		was = training.Plan{}
	}
	add("Leads to", aimOf(was), aimOf(d.Plan))
	add("Ends", endOf(was), endOf(d.Plan))
	add("Phases", phasesOf(was), phasesOf(d.Plan))
	add("Programme", s.programmeName(was.Request.Programme), s.programmeName(d.Plan.Request.Programme))
	return out
}

func aimOf(p training.Plan) string {
	if p.Version == 0 {
		return "–"
	}
	return plantext.Capital(plantext.Aim(p))
}

func endOf(p training.Plan) string {
	if p.Version == 0 {
		return "–"
	}
	return plantext.LongDate(p.To)
}

// phasesOf are the phases with their weeks: "Groundwork 4, Build 6".
func phasesOf(p training.Plan) string {
	var out []string
	for i, x := range p.Phases {
		weeks := (x.To.DaysSince(x.From.Monday()) + 7) / 7
		if i > 0 && p.Phases[i-1].Phase == x.Phase { // what is left of the plan before
			continue
		}
		out = append(out, fmt.Sprintf("%s %d", x.Phase.Name(), weeks))
	}
	if len(out) == 0 {
		return "–"
	}
	return strings.Join(out, ", ")
}

func (s *Server) programmeName(id string) string {
	if p, ok := s.Catalogue.Programme(id); ok {
		return p.Name
	}
	return "none"
}

// counted says how many sessions come, go and change.
func (d difference) counted() string {
	old, latest := sessionsOf(d.Old), sessionsOf(d.Plan)
	come, gone, other := 0, 0, 0
	seen := map[string]bool{}
	for _, c := range d.Changes {
		if c.Session == "" || seen[c.Session] {
			continue
		}
		seen[c.Session] = true
		_, was := old[c.Session]
		_, is := latest[c.Session]
		switch {
		case !was:
			come++
		case !is:
			gone++
		default:
			other++
		}
	}
	if come+gone+other == 0 {
		return "No session changes; what you said about yourself is kept."
	}
	return fmt.Sprintf("From %s on: %s more, %d fewer, %d changed.", plantext.LongDate(d.Plan.Request.From), explain.Several(come, "session"), gone, other)
}

func sessionsOf(p training.Plan) map[string]training.PrescribedSession {
	out := map[string]training.PrescribedSession{}
	for _, w := range p.Weeks {
		for _, x := range w.Sessions {
			out[x.ID] = x
		}
	}
	return out
}

// openWeeks is how many weeks of changes stand open.
const openWeeks = 1

// weeks are the changes, by week and session.
func (d difference) weeks() []page.ChangedWeek {
	var out []page.ChangedWeek
	monday, session := training.Date(0), "-"
	for _, c := range d.Changes {
		if m := c.Date.Monday(); m != monday || len(out) == 0 {
			out = append(out, page.ChangedWeek{Title: "Week of " + plantext.LongDate(m), Open: len(out) < openWeeks})
			monday, session = m, "-"
		}
		w := &out[len(out)-1]
		if c.Session != session {
			w.Sessions = append(w.Sessions, page.ChangedSession{Title: d.called(c.Session, c.Date)})
			session = c.Session
		}
		x := &w.Sessions[len(w.Sessions)-1]
		x.Lines = append(x.Lines, plantext.Capital(d.words.Sentence(c.What)))
	}
	return out
}

// called is what a session is called in a list of changes.
func (d difference) called(id string, on training.Date) string {
	if id == "" {
		return "The whole plan"
	}
	name := id[strings.LastIndex(id, "-")+1:]
	return fmt.Sprintf("Session %s, %s", name, plantext.LongDate(on))
}
