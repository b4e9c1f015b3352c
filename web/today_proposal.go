package web

import (
	"errors"
	"net/http"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/web/page"
)

// mostDifferences are listed of another plan: about two weeks of it.
const mostDifferences = 24

// proposal shows what a proposal that waits would change.
func (s *Server) proposal(a *ask) error {
	x, err := s.App.Look(a.r.Context(), a.by, a.r.FormValue("key"))
	if err != nil {
		return s.answered(a, err)
	}
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	words := s.words(state.Goal.What.Units)
	p := page.Proposal{Frame: s.frame("What would change"), Asked: askedOf(x.Proposal, words)}
	p.Here = page.TodayPart
	p.Differences, p.More = differences(x.Differences, words)
	s.show(a, http.StatusOK, page.TheProposal(p))
	return nil
}

// differences are those of another plan by day, and how many there are no lines
// for.
func differences(list []planner.Change, words explain.Words) (out []page.DayLine, more int) {
	shown := list[:min(len(list), mostDifferences)]
	for _, c := range shown {
		name := weekdayOf(c.Date)
		if n := len(out); n == 0 || out[n-1].Name != name {
			out = append(out, page.DayLine{Name: name})
		}
		last := &out[len(out)-1]
		last.Sessions = append(last.Sessions, plantext.Capital(words.Sentence(c.What)))
	}
	return out, len(list) - len(shown)
}

// answerProposal takes a proposal up or turns it down.
func (s *Server) answerProposal(a *ask) error {
	do := s.App.Accept
	switch a.r.FormValue("answer") {
	case "take":
	case "leave":
		do = s.App.Decline
	default:
		return errNowhere
	}
	_, made, err := do(a.r.Context(), a.by, a.r.FormValue("key"))
	if err != nil {
		return s.answered(a, err)
	}
	return a.goOn(page.TodayPart.Path + "?did=" + made.Name().String() + "&answer=" + a.r.FormValue("answer"))
}

// answeredJustNow says how a proposal was answered, with what takes that back.
func answeredJustNow(event, answer string) page.Did {
	switch {
	case event == "":
	case answer == "take":
		return page.Did{Text: "Taken up.", Event: event}
	case answer == "leave":
		return page.Did{Text: "Left as it is. It is not asked again.", Event: event}
	}
	return page.Did{}
}

// answered leads whoever answers a second time back to the day: what they asked
// for is done, or nothing waits any more.
func (s *Server) answered(a *ask, err error) error {
	var invalid *training.InvalidError
	if errors.As(err, &invalid) && invalid.Field == "proposal" {
		return a.goOn(page.TodayPart.Path)
	}
	return err
}
