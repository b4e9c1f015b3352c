package web

import (
	"net/http"

	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/web/page"
)

// mobilityPath is where a day of rest leads whoever wants to move a little.
const mobilityPath = "/mobility"

// mobility are exercises for a day of rest, a minute each.
//
// House rule: hips, back, feet and the hinge, without load, landings or effort, so
// that it stays rest. Nothing is claimed of it: stretching is optional (PER-08).
var mobility = []string{"glute_circle", "quad_rotation", "bird_dog", "hinge_drill", "short_foot", "fig4"}

// mobile are those of mobility that today leaves as they are.
func (s *Server) mobile(v view) []page.Drill {
	var out []page.Drill
	for _, id := range mobility {
		e, ok := s.Catalogue.Exercise(id)
		if a, _ := v.Verdict.Allows(e); !ok || a.Way != readiness.AsIs || len(v.Signs) > 0 {
			continue
		}
		d := page.Drill{Name: e.Name, Path: exercisePath(id), Time: "1 min"}
		if s.pictured(id) != "" {
			d.Figure = figureAs(id, thumbShape)
		}
		out = append(out, d)
	}
	return out
}

// showMobility is a few minutes of moving that nobody logs.
func (s *Server) showMobility(a *ask) error {
	day, made, err := s.App.Today(a.r.Context(), a.by, adaptation.Ask{Date: a.by.Today()})
	if err != nil {
		return err
	}
	v := view{s.words(made.State.Goal.What.Units), made.State.Plan.What.Level, day}
	m := page.Mobility{Frame: s.frame("Mobility"), Drills: s.mobile(v)}
	m.Here, m.Title = page.TodayPart, explain.Several(len(m.Drills), "minute")+" of mobility"
	s.show(a, http.StatusOK, page.TheMobility(m))
	return nil
}
