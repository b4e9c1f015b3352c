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
	ahead := slices.ContainsFunc(state.Runs, func(r *athlete.Run) bool { return r.Date == v.Date && !r.Done })
	asked := slices.ContainsFunc(state.Postures, func(t athlete.Told[journal.Posture]) bool { return t.What.Date == v.Date })
	if !ahead || asked {
		return nil, nil
	}
	return page.Due(page.DueCheck{
		Over: "Before the run", Text: "Shoulders, hips, freshness: a few seconds, and two minutes of drills if one speaks up.",
		Path: runCheckPath, More: "Check",
	}), nil
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
	c := page.RunCheck{Frame: s.frame("Before the run")}
	c.Here = page.TodayPart
	v := view{words: s.words(state.Goal.What.Units)}
	for _, x := range state.Postures {
		if x.Event.String() == a.r.FormValue("saved") {
			s.advise(&c, state, x, v)
		}
	}
	for _, q := range assessment.PostureQuestions() {
		good := assessment.Yes
		if q.Speaks == assessment.Yes {
			good = assessment.No
		}
		c.Questions = append(c.Questions, page.RunQuestion{
			Field: string(q.Question), Text: v.words.Sentence(training.Because("TEST-16", q.Ask)),
			Answers: []page.Choice{{Value: "yes", Text: "Yes", Chosen: good == assessment.Yes}, {Value: "no", Text: "No", Chosen: good == assessment.No}},
		})
	}
	return c, nil
}

// advise puts down what a check that was written brings.
func (s *Server) advise(c *page.RunCheck, state athlete.State, told athlete.Told[journal.Posture], v view) {
	p := assessment.Posture{Pains: adaptation.PainNow(state, told.What.Date)}
	for _, q := range assessment.PostureQuestions() {
		if slices.Contains(told.What.Cues, string(q.Question)) {
			*answerTo(&p, q.Question) = q.Speaks
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

// answerTo is where the answer to a question stands.
func answerTo(p *assessment.Posture, q assessment.Question) *assessment.Answer {
	switch q {
	case assessment.ShouldersTense:
		return &p.Shoulders
	case assessment.HipsLevel:
		return &p.Hips
	}
	return &p.Fresh
}

// tellRunCheck writes the check before a run down.
func (s *Server) tellRunCheck(a *ask) error {
	var p assessment.Posture
	var err error
	for _, q := range assessment.PostureQuestions() {
		said := assessment.Answer(a.r.FormValue(string(q.Question)))
		if a.r.FormValue("fine") != "" {
			said = assessment.Yes
			if q.Speaks == assessment.Yes {
				said = assessment.No
			}
		}
		if said != assessment.Yes && said != assessment.No {
			err = &training.InvalidError{Field: "check", Why: "needs a yes or a no to each question"}
		}
		*answerTo(&p, q.Question) = said
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
		c.Wrong = plantext.Capital(plainly(invalid))
		s.show(a, http.StatusUnprocessableEntity, page.TheRunCheck(c))
		return nil
	}
	if err != nil {
		return err
	}
	return a.goOn(runCheckPath + "?saved=" + w.Name().String())
}
