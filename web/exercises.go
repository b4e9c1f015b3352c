package web

import (
	"net/http"
	"slices"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/format/sheet"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// exerciseRoutes serve the exercises and their pictures.
func (s *Server) exerciseRoutes() []Route {
	return []Route{
		{"GET", "/exercises", Anybody, s.exercises},
		{"GET", "/exercises/{exercise}", Anybody, s.exercise},
		{"POST", "/exercises/{exercise}/swap", Athlete, s.swapIn},
		{"GET", "/figure/{exercise}", Anybody, s.figure},
		{"GET", "/figure/{exercise}/{shape}", Anybody, s.figureShaped},
	}
}

// exercises lists the exercises that pass what is asked of them, by pattern.
func (s *Server) exercises(a *ask) error {
	known := a.visitor.Athlete != ""
	f := filterOf(a.r, known)
	found, err := s.App.FindExercises(a.r.Context(), a.visitor.Athlete, f)
	if err != nil {
		return err
	}
	l := page.Exercises{Frame: s.frame("Exercises"), Filter: filterForm(f, known), Found: explain.Several(len(found.Exercises), "exercise")}
	l.Here, l.Bare = page.ExercisesPart, !known
	l.Stranger = l.Bare
	for _, p := range partsOf(f) {
		l.Asked = append(l.Asked, page.Link{Path: exercisesPath(without(f, p)), Text: partName(f, p)})
	}
	for _, w := range found.Without {
		l.Drop = append(l.Drop, page.Link{Path: exercisesPath(without(f, w.Part)), Text: partName(f, w.Part), Note: explain.Several(w.Pass, "exercise")})
	}
	for _, pattern := range catalogue.Patterns {
		if g := group(pattern, found.Exercises); len(g.Exercises) > 0 {
			l.Groups = append(l.Groups, g)
		}
	}
	s.show(a, http.StatusOK, page.TheExercises(l))
	return nil
}

func group(p catalogue.Pattern, found []app.ExerciseFound) page.Group {
	g := page.Group{Name: patternName(p)}
	for _, e := range found {
		if e.Pattern == p {
			g.Exercises = append(g.Exercises, page.ExerciseRow{ID: e.ID, Name: e.Name, Needs: shortly(e.Exercise), Times: e.Sessions})
		}
	}
	return g
}

// shortly is the best way to equip an exercise, and whether it goes without.
func shortly(e catalogue.Exercise) string {
	if len(e.Kits) == 0 {
		return ""
	}
	bare := slices.ContainsFunc(e.Kits[1:], func(k catalogue.Kit) bool {
		return len(k.Items) == 0 || len(k.Items) == 1 && k.Items[0] == training.Floor
	})
	e.Kits = e.Kits[:1]
	if bare {
		return sheet.Kit(e) + ", or nothing"
	}
	return sheet.Kit(e)
}

func exercisePath(id string) string { return page.ExercisesPart.Path + "/" + id }

// patternNames are the patterns whose word alone says too little.
var patternNames = map[catalogue.Pattern]string{
	catalogue.Hamstring: "Hamstrings", catalogue.Calf: "Calves", catalogue.Foot: "Feet, shins and balance", catalogue.Hip: "Hips",
	catalogue.Hop: "Hops and jumps",
}

func patternName(p catalogue.Pattern) string {
	if name, ok := patternNames[p]; ok {
		return name
	}
	return plantext.Capital(string(p))
}
