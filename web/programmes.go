package web

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/legwork-run/legwork/format/sheet"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/page"
)

// programmeRoutes serve the programmes.
func (s *Server) programmeRoutes() []Route {
	return []Route{
		{"GET", page.ProgrammesPart.Path, Anybody, s.programmes},
		{"GET", page.ProgrammesPart.Path + "/{programme}", Anybody, s.programme},
	}
}

// programmes lists them, those of articles first.
func (s *Server) programmes(a *ask) error {
	followed, _, err := s.follows(a)
	if err != nil {
		return err
	}
	articles, ours := page.ProgrammeGroup{Name: "From articles"}, page.ProgrammeGroup{Name: "From the evidence"}
	for _, p := range s.Catalogue.Programmes() {
		c := page.ProgrammeCard{Path: programmePath(p.ID), Name: p.Name, About: p.About, Facts: cardFacts(p), Followed: p.ID == followed}
		if p.Article == "" {
			ours.Cards = append(ours.Cards, c)
			continue
		}
		articles.Cards = append(articles.Cards, c)
	}
	l := page.Programmes{Frame: s.open(a, "Programmes"), Groups: []page.ProgrammeGroup{articles, ours}}
	s.show(a, http.StatusOK, page.TheProgrammes(l))
	return nil
}

// follows is the programme that the visitor's plan follows, and whether they have
// a plan.
func (s *Server) follows(a *ask) (programme string, planned bool, err error) {
	if a.visitor.Athlete == "" {
		return "", false, nil
	}
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	return state.Plan.What.Request.Programme, !state.Plan.Event.IsZero(), err
}

func cardFacts(p catalogue.Programme) string {
	n := 0
	for _, x := range p.Sessions {
		n += len(x.Items)
	}
	facts := []string{explain.Several(n, "exercise")}
	if len(p.Sessions) > 1 {
		facts = append(facts, explain.Several(len(p.Sessions), "session")+" in turn")
	}
	if p.PerWeek[0] > 0 {
		facts = append(facts, timesAWeek(p.PerWeek))
	}
	return strings.Join(facts, ", ")
}

func timesAWeek(r [2]int) string {
	if r == [2]int{1, 1} || r == [2]int{1, 0} {
		return "once a week"
	}
	return strings.TrimSpace(sheet.Between(r, "")) + " times a week"
}

// programme is one programme, as its author has it.
func (s *Server) programme(a *ask) error {
	p, ok := s.Catalogue.Programme(a.r.PathValue("programme"))
	if !ok {
		return errNowhere
	}
	followed, planned, err := s.follows(a)
	if err != nil {
		return err
	}
	x := page.Programme{
		Frame: s.open(a, p.Name), ID: p.ID, Name: p.Name, About: p.About, Facts: programmeFacts(p), Rules: p.Rules, Followed: planned && followed == p.ID,
	}
	if planned {
		x.Try, x.Leave = page.PlanChangePath+"?programme="+p.ID, page.PlanChangePath+"?programme="
	}
	if source, ok := evidence.SourceOf(evidence.SourceKey("article-" + p.Article)); ok {
		x.Source = source.String()
	}
	for _, c := range p.Cautions {
		x.Cautions = append(x.Cautions, page.Reason{Text: c.Text, Rule: string(c.Rule)})
	}
	for _, session := range p.Sessions {
		x.Sessions = append(x.Sessions, s.programmeSession(session))
	}
	s.show(a, http.StatusOK, page.TheProgramme(x))
	return nil
}

// programmeFacts are who it is for and how much it is.
func programmeFacts(p catalogue.Programme) []page.Fact {
	facts := []page.Fact{{Name: "For", Text: "anybody"}}
	if p.Level > training.L0 {
		facts[0].Text = "someone " + explain.LevelName(p.Level)
	}
	ours := func(given bool) string {
		if given {
			return ""
		}
		return " (our choice)"
	}
	if p.PerWeek[0] > 0 {
		facts = append(facts, page.Fact{Name: "How often", Text: timesAWeek(p.PerWeek) + ours(p.PerWeekGiven)})
	}
	weeks := "as long as you like"
	if p.Weeks[0] > 0 {
		weeks = strings.TrimSpace(sheet.Between(p.Weeks, "weeks")) + ours(p.WeeksGiven)
	}
	facts = append(facts, page.Fact{Name: "How long", Text: weeks})
	if p.RestSets > 0 {
		facts = append(facts, page.Fact{Name: "Rest", Text: fmt.Sprintf("%d s between sets", int(p.RestSets)) + ours(p.RestsGiven)})
	}
	return facts
}

func (s *Server) programmeSession(p catalogue.ProgrammeSession) page.ProgrammeSession {
	out := page.ProgrammeSession{Name: "Session " + p.Name}
	if p.Minutes != [2]unit.Minutes{} {
		out.Minutes = strings.TrimSpace(sheet.Between(p.Minutes, "minutes by its author"))
	}
	for _, it := range p.Items {
		x := page.ProgrammeItem{
			Path: exercisePath(it.Exercise), Name: s.words("").ExerciseName(it.Exercise), Dose: sheet.Dose(it.Dose), Note: it.Note, Ours: !it.Given,
			Caution: page.Reason{Text: it.Caution.Text, Rule: string(it.Caution.Rule)},
		}
		if !it.Instead.IsZero() {
			x.Rather = sheet.Dose(it.Instead)
		}
		out.Items = append(out.Items, x)
	}
	return out
}
