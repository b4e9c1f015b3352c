package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/unit"
)

// The weeks and shares of adherence.
//
// Source: PRG-11.
const (
	adherenceDays = 14
	fewDone       = 50 // percent
	nearlyAllDone = 90
)

// adherence is rule 8 of Propose. What it asks for is a plan with other wishes,
// from next Monday.
//
// House rule: at least three sessions were planned in the two weeks; of two one
// is soon missed. What fell on days without training was not missed.
func (p *proposing) adherence() []Proposal {
	planned, done := 0, 0
	for _, e := range p.agenda.Between(p.today.AddDays(-adherenceDays), p.today.AddDays(-1)) {
		if _, closed := p.closed(e.Planned); closed || e.Variant == training.TrackVariant {
			continue
		}
		planned++
		if e.Status == Done || e.Status == Begun {
			done++
		}
	}
	req := p.state.Plan.What.Request
	wished := p.state.Goal.What
	cut := req.Sessions > 0 && (wished.Sessions == 0 || req.Sessions < wished.Sessions)
	monday := p.nextMonday()
	switch {
	case planned < 3 && !(cut && planned >= 2):
		return nil
	case 100*done < fewDone*planned && !cut:
		return p.replanned("fewer/"+monday.String(), func() training.Request {
			next := RequestAfter(p.state, p.cat, p.today, monday)
			next.Sessions, next.Minutes = max(1, p.sessionsNow()-1), max(10, p.minutesNow()*2/3)
			return next
		}, training.Because("PRG-11", CodeFewer, training.Count("done", done), training.Count("planned", planned)))
	case cut && 100*done >= nearlyAllDone*planned:
		return p.replanned("restore/"+monday.String(), p.from(monday), training.Because("PRG-11", CodeRestore, training.Count("done", done), training.Count("planned", planned)))
	}
	return nil
}

// sessionsNow and minutesNow are what the plan has in an ordinary week, the short
// sessions of a tendon track aside.
func (p *proposing) sessionsNow() int {
	most := 0
	for _, w := range p.state.Plan.What.Weeks {
		n := 0
		for _, s := range w.Sessions {
			if s.Variant != training.TrackVariant {
				n++
			}
		}
		most = max(most, n)
	}
	return most
}

func (p *proposing) minutesNow() unit.Minutes {
	most := unit.Minutes(0)
	for _, w := range p.state.Plan.What.Weeks {
		for _, s := range w.Sessions {
			most = max(most, s.Minutes)
		}
	}
	return most
}

func (p *proposing) nextMonday() training.Date { return p.today.Monday().AddDays(7) }

// endsSoon is how many days before its end a plan's successor is offered.
const endsSoon = 7

// another is rule 9 of Propose.
func (p *proposing) another() []Proposal {
	plan := p.state.Plan.What
	monday := p.nextMonday()
	if plan.To < p.today.AddDays(endsSoon) {
		from := max(p.today, plan.To.AddDays(1))
		return p.replanned("next/"+plan.To.String(), p.from(from), training.Because("PER-01", CodePlanEnds, training.Word("date", plan.To.String())))
	}
	why, ok := p.wishesChanged()
	if !ok {
		return nil
	}
	return p.replanned("another/"+p.state.Goal.Event.String()+"/"+string(why.Code)+"/"+monday.String(), p.from(monday), why)
}

// from is the request for a plan from a day on, made when it is wanted.
func (p *proposing) from(d training.Date) func() training.Request {
	return func() training.Request { return RequestAfter(p.state, p.cat, p.today, d) }
}

// wishesChanged is the first thing in which the athlete's wishes are no longer
// those the plan was made for.
func (p *proposing) wishesChanged() (training.Reason, bool) {
	was := p.state.Plan.What.Request
	now := planner.Normalise(wishes(p.state))
	ahead := func(list []training.Race) []training.Race {
		return slices.DeleteFunc(slices.Clone(list), func(r training.Race) bool { return r.Date < p.today })
	}
	switch {
	case now.Goal != was.Goal:
		return training.Because("REQ", CodeGoalChanged, training.Word("from", was.Goal), training.Word("to", now.Goal)), true
	case !slices.Equal(ahead(now.Races), ahead(was.Races)):
		return training.Because("REQ", CodeRacesChanged), true
	case !slices.EqualFunc(now.Profile.Places, was.Profile.Places, samePlace):
		return training.Because("COMP-05", CodeKitChanged), true
	case !slices.Equal(now.Profile.Windows, was.Profile.Windows) || !slices.Equal(now.Days, was.Days):
		return training.Because("REQ", CodeTimesChanged), true
	case (now.Profile.PregnancyWeek > 0) != (was.Profile.PregnancyWeek > 0):
		return training.Because("SAFE-02", CodePregnancyChanged), true
	}
	return training.Reason{}, false
}

func samePlace(a, b training.Place) bool {
	return a.Name == b.Name && a.Preset == b.Preset && slices.Equal(a.Items, b.Items) && slices.Equal(a.Dumbbells, b.Dumbbells) &&
		slices.Equal(a.Kettlebells, b.Kettlebells) && a.Bar == b.Bar && slices.Equal(a.Plates, b.Plates) && slices.Equal(a.Boxes, b.Boxes)
}

// replanned is a proposal for a plan made anew.
func (p *proposing) replanned(key string, wish func() training.Request, why training.Reason) []Proposal {
	if p.answered(key) {
		return nil // spare the work
	}
	return []Proposal{{Key: key, Request: wish(), Why: []training.Reason{why}}}
}

// Joined is a plan made anew as it is taken on: the weeks before it that are
// not over stay as they stand today.
func Joined(s athlete.State, plan training.Plan, today training.Date) training.Plan {
	agenda := AgendaOf(s, today)
	var weeks []training.Week
	for _, w := range s.Plan.What.Weeks {
		if w.Monday.AddDays(6) < today || w.Monday >= plan.From.Monday() {
			continue
		}
		w.Sessions = []training.PrescribedSession{}
		for _, e := range agenda.Entries {
			if e.Monday == w.Monday && e.Status != LetGo && e.Status != Skipped && e.Plan == s.Plan.Event {
				w.Sessions = append(w.Sessions, e.PrescribedSession)
			}
		}
		weeks = append(weeks, w)
	}
	if len(weeks) == 0 {
		return plan
	}
	plan.Weeks = append(weeks, plan.Weeks...)
	plan.From = max(weeks[0].Monday, s.Plan.What.From)
	span := training.PhaseSpan{Phase: weeks[0].Phase, From: plan.From, To: weeks[len(weeks)-1].Monday.AddDays(6), Why: []training.Reason{}}
	plan.Phases = append([]training.PhaseSpan{span}, plan.Phases...)
	return plan
}
