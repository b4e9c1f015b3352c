package web

import (
	"net/http"
	"slices"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/page"
)

// arrivalRoutes lead in those who have nothing here yet.
func (s *Server) arrivalRoutes() []Route {
	return []Route{
		{"GET", "/{$}", Anybody, s.first},
		{"POST", "/start", Anybody, s.start},
	}
}

// firstMinutes is how long the first session may take.
//
// House rule: short enough to begin it now.
const firstMinutes = 20

// keepStrong is to stay whole rather than to race.
//
// House rule: it is the plan without a race, whose lifts and low hops are what
// tendons and bones answer to.
const keepStrong = "bones"

// goals are those of the first visit, as rows.
var goals = []page.Choice{
	{Value: string(training.GoalBase), Text: "Start running strong"},
	{Value: string(training.Goal10k), Text: "5 to 10 km", Chosen: true},
	{Value: string(training.GoalHalf), Text: "Half or marathon"},
	{Value: string(training.GoalTrail), Text: "Trail and ultra"},
	{Value: string(training.GoalComeback), Text: "Back from a break"},
	{Value: keepStrong, Text: "Bones and tendons"},
}

var kits = []page.Choice{
	{Value: string(training.KitNone), Text: "nothing", Chosen: true},
	{Value: string(training.KitBands), Text: "bands"},
	{Value: string(training.KitDumbbells), Text: "dumbbells"},
	{Value: string(training.KitGym), Text: "a gym"},
}

// first is the first visit. Who follows a plan is led to their day.
func (s *Server) first(a *ask) error {
	if planned, err := s.planned(a); err != nil || planned {
		return a.goOnIf(err, page.TodayPart.Path)
	}
	s.show(a, http.StatusOK, page.FirstVisit(s.firstPage("")))
	return nil
}

func (s *Server) firstPage(wrong string) page.First {
	f := page.First{Frame: s.scripted(s.frame("First session"), "zone"), Goals: goals, Kits: kits, Wrong: wrong}
	f.Bare = true
	return f
}

// planned reports whether whoever asks follows a plan.
func (s *Server) planned(a *ask) (bool, error) {
	if a.visitor.Athlete == "" {
		return false, nil
	}
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	return !state.Plan.Event.IsZero(), err
}

// start makes a guest with a plan, and begins its first session now. A form that
// comes late, from somebody who follows a plan, changes nothing.
func (s *Server) start(a *ask) error {
	if planned, err := s.planned(a); err != nil || planned {
		return a.goOnIf(err, page.TodayPart.Path)
	}
	goal, kit := training.Goal(a.r.FormValue("goal")), training.Preset(a.r.FormValue("kit"))
	if !offered(goals, string(goal)) || !offered(kits, string(kit)) {
		f := s.firstPage("Choose what you train for and what you have.")
		f.Goals, f.Kits = chosen(goals, a.r.PostForm["goal"]), chosen(kits, a.r.PostForm["kit"])
		s.show(a, http.StatusUnprocessableEntity, page.FirstVisit(f))
		return nil
	}
	if goal == keepStrong {
		goal = training.GoalBase
	}
	return s.orBuiltIn(a, s.startNow(a, goal, kit))
}

// startNow takes up the first plan and leads to its session.
func (s *Server) startNow(a *ask, goal training.Goal, kit training.Preset) error {
	if a.visitor.Athlete == "" {
		if err := s.arrive(a); err != nil {
			return err
		}
	}
	ctx := a.r.Context()
	offer, err := s.App.Offer(ctx, a.by, app.Wishes{
		Goal:    journal.Goal{Goal: goal, Minutes: firstMinutes},
		Profile: training.Profile{Places: []training.Place{{Name: "home", Preset: kit}}},
		From:    a.by.Today(),
	})
	if err != nil {
		return err
	}
	if _, err := s.App.TakeUp(ctx, a.by, offer); err != nil {
		return err
	}
	id, err := s.beginNow(a)
	if err != nil {
		return err
	}
	return a.goOn("/session/" + id)
}

func offered(list []page.Choice, value string) bool {
	return slices.ContainsFunc(list, func(c page.Choice) bool { return c.Value == value })
}

// beginNow is the next session of the plan, moved to today if it is another
// day's.
func (s *Server) beginNow(a *ask) (string, error) {
	ctx := a.r.Context()
	state, err := s.App.State(ctx, a.by.Athlete)
	if err != nil {
		return "", err
	}
	today := a.by.Today()
	next, ok := adaptation.AgendaOf(state, today).Next(today)
	if !ok {
		return "", errNowhere
	}
	if next.Date != today {
		if _, _, err := s.App.Move(ctx, a.by, next.ID, journal.Move{Date: today}); err != nil {
			return "", err
		}
	}
	return next.ID, nil
}
