package web

import (
	"net/http"
	"strings"

	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/web/page"
)

// exerciseRoutes serve the exercises and their pictures.
func (s *Server) exerciseRoutes() []Route {
	return []Route{
		{"GET", "/exercises", Anybody, s.exercises},
		{"GET", "/exercises/{id}", Anybody, s.exercise},
		{"GET", "/figure/{exercise}", Anybody, s.figure},
	}
}

// exercises lists the exercises by pattern, those whose name has ?find= in it.
func (s *Server) exercises(a *ask) error {
	find := strings.ToLower(strings.TrimSpace(a.r.FormValue("find")))
	l := page.Exercises{Frame: s.frame("Exercises"), Find: a.r.FormValue("find")}
	l.Here, l.Bare = page.ExercisesPart, a.visitor.Athlete == ""
	l.Stranger = l.Bare
	for _, pattern := range catalogue.Patterns {
		g := page.Group{Name: strings.ToUpper(string(pattern[:1])) + string(pattern[1:])}
		for _, e := range s.Catalogue.All() {
			if e.Pattern == pattern && called(e, find) {
				g.Exercises = append(g.Exercises, page.Link{Path: exercisePath(e.ID), Text: e.Name, Note: needs(e)})
			}
		}
		if len(g.Exercises) > 0 {
			l.Groups = append(l.Groups, g)
		}
	}
	s.show(a, http.StatusOK, page.TheExercises(l))
	return nil
}

func exercisePath(id string) string { return page.ExercisesPart.Path + "/" + id }

// called reports whether an exercise's name or one of its others has a text in
// it.
func called(e catalogue.Exercise, find string) bool {
	for _, name := range append([]string{e.Name}, e.Aliases...) {
		if strings.Contains(strings.ToLower(name), find) {
			return true
		}
	}
	return false
}

// needs is what an exercise is done with at its best.
func needs(e catalogue.Exercise) string {
	if len(e.Kits) == 0 || len(e.Kits[0].Items) == 0 {
		return "nothing"
	}
	var out []string
	for _, item := range e.Kits[0].Items {
		out = append(out, strings.ReplaceAll(string(item), "_", " "))
	}
	return strings.Join(out, ", ")
}

// exercise is how one exercise is done.
func (s *Server) exercise(a *ask) error {
	e, ok := s.Catalogue.Exercise(a.r.PathValue("id"))
	if !ok {
		return errNowhere
	}
	how, ok, err := s.Catalogue.Instruction(e.ID)
	if err != nil {
		return err
	}
	if !ok {
		return errNowhere
	}
	x := page.Exercise{
		Frame: s.frame(e.Name), Name: e.Name, Figure: s.pictured(e.ID), Purpose: how.Purpose, Needs: needs(e), Difficulty: e.Difficulty,
		Setup: how.Setup, Steps: how.Steps, Cues: how.Cues, Feel: []string{how.Breathing, how.Tempo, how.Feel, how.NotFeel},
		Easier: page.Version{How: how.Easier.How, When: how.Easier.When, Rungs: s.rungs(e.Easier)},
		Harder: page.Version{How: how.Harder.How, When: how.Harder.When, Rungs: s.rungs(e.Harder)},
	}
	x.Here, x.Bare = page.ExercisesPart, a.visitor.Athlete == ""
	x.Stranger = x.Bare
	for _, f := range how.Faults {
		x.Faults = append(x.Faults, page.Fault{Seen: f.Seen, Fix: f.Fix})
	}
	for _, c := range how.Cautions {
		x.Cautions = append(x.Cautions, c.Say)
	}
	s.show(a, http.StatusOK, page.TheExercise(x))
	return nil
}

func (s *Server) rungs(ids []string) []page.Link {
	var out []page.Link
	for _, id := range ids {
		if e, ok := s.Catalogue.Exercise(id); ok {
			out = append(out, page.Link{Path: exercisePath(id), Text: e.Name})
		}
	}
	return out
}
