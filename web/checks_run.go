package web

import (
	"errors"
	"fmt"
	"net/http"
	"slices"

	"github.com/a-h/templ"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/page"
)

const runCheckPath = "/check/run"

// runCard offers the check before a run on a day with one that is still to come.
func (s *Server) runCard(a *ask, v view) (templ.Component, error) {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil || v.Date != a.by.Today() {
		return nil, err
	}
	ahead := runAhead(state, v.Date)
	asked := slices.ContainsFunc(state.Postures, func(t athlete.Told[journal.Posture]) bool { return t.What.Date == v.Date })
	if !ahead || asked {
		return nil, nil
	}
	return page.Due(page.DueCheck{
		Over: "Before the run", Text: "Shoulders, hips, calves, ankles, shoes: a minute standing, and drills for what speaks up.",
		Path: runCheckPath, More: "Check", Fine: "All fine, go", FineTo: runCheckPath,
	}), nil
}

// runAhead reports whether a run of that day is still to come.
func runAhead(s athlete.State, day training.Date) bool {
	return slices.ContainsFunc(s.Runs, func(r *athlete.Run) bool { return r.Date == day && !r.Done })
}

// runCheck is the check before a run, or what it brought.
func (s *Server) runCheck(a *ask) error {
	c, err := s.runCheckPage(a)
	if err != nil {
		return err
	}
	s.show(a, http.StatusOK, page.TheRunCheck(c))
	return nil
}

func (s *Server) runCheckPage(a *ask) (page.RunCheck, error) {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return page.RunCheck{}, err
	}
	c := page.RunCheck{Frame: s.frame("Before the run"), NoRun: !runAhead(state, a.by.Today())}
	c.Here = page.TodayPart
	v := view{words: s.words(state.Goal.What.Units)}
	for _, x := range state.Postures {
		if x.Event.String() == a.r.FormValue("saved") {
			s.advise(&c, state, x, v)
		}
	}
	for _, q := range assessment.PostureQuestions() {
		c.Questions = append(c.Questions, s.runQuestion(a, q, v))
	}
	return c, nil
}

// runQuestion is a question with its picture, the drill that it may bring, and the
// answer given: that all is well, until another is.
func (s *Server) runQuestion(a *ask, q assessment.PostureQuestion, v view) page.RunQuestion {
	said := assessment.Answer(a.r.FormValue(string(q.Question)))
	if said != assessment.Yes && said != assessment.No {
		said = q.Good()
	}
	out := page.RunQuestion{
		Field: string(q.Question), Text: v.words.Sentence(training.Because("TEST-16", q.Ask)),
		Answers: []page.Choice{{Value: "yes", Text: "Yes", Chosen: said == assessment.Yes}, {Value: "no", Text: "No", Chosen: said == assessment.No}},
	}
	if q.Shows != "" && s.pictured(q.Shows) != "" {
		out.Figure = figureAs(q.Shows, thumbShape)
	}
	if len(q.Wakes) > 0 {
		out.Drill = plantext.Capital(string(q.Speaks)) + ": " + v.words.ExerciseName(q.Wakes[0])
	}
	return out
}

// advise puts down what a check that was written brings.
func (s *Server) advise(c *page.RunCheck, state athlete.State, told athlete.Told[journal.Posture], v view) {
	p := assessment.Posture{Said: map[assessment.Question]assessment.Answer{}, Pains: adaptation.PainNow(state, told.What.Date)}
	for _, q := range assessment.PostureQuestions() {
		if slices.Contains(told.What.Cues, string(q.Question)) {
			p.Said[q.Question] = q.Speaks
		}
	}
	advice := assessment.Advise(s.Catalogue, p, assessment.Who{Profile: state.Profile, Level: state.Plan.What.Level})
	c.Done, c.Undo = true, told.Event.String()
	c.Cues, c.Why = v.reasons(advice.Cues), v.reasons(advice.Why)
	for _, x := range advice.Activation {
		d := page.Drill{Name: v.words.ExerciseName(x.Exercise), Path: "/exercises/" + x.Exercise, Time: fmt.Sprintf("%d s", int(x.Time))}
		if s.pictured(x.Exercise) != "" {
			d.Figure = figureAs(x.Exercise, thumbShape)
		}
		c.Drills = append(c.Drills, d)
	}
}

// tellRunCheck writes the check before a run down.
func (s *Server) tellRunCheck(a *ask) error {
	p := assessment.Posture{Said: map[assessment.Question]assessment.Answer{}}
	var err error
	for _, q := range assessment.PostureQuestions() {
		said := assessment.Answer(a.r.FormValue(string(q.Question)))
		if a.r.FormValue("fine") != "" {
			said = q.Good()
		}
		if said != assessment.Yes && said != assessment.No {
			err = &training.InvalidError{Field: "check", Why: "needs a yes or a no to each question"}
		}
		p.Said[q.Question] = said
	}
	var w app.Written
	if err == nil {
		w, _, err = s.App.ReportPosture(a.r.Context(), a.by, p)
	}
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		c, err := s.runCheckPage(a)
		if err != nil {
			return err
		}
		c.Wrong = plainly(invalid)
		s.show(a, http.StatusUnprocessableEntity, page.TheRunCheck(c))
		return nil
	}
	if err != nil {
		return err
	}
	if a.r.FormValue("hurts") != "" {
		return a.goOn(painPath)
	}
	return a.goOn(runCheckPath + "?saved=" + w.Name().String())
}
