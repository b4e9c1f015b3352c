package web

import (
	"errors"
	"fmt"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	cost "github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/web/page"
)

// ending is the end of a session.
func (s *Server) ending(a *ask) error { return s.endingWith(a, http.StatusOK, "") }

func (s *Server) endingWith(a *ask, status int, wrong string) error {
	v, err := s.session(a)
	if err != nil {
		return err
	}
	f, err := s.end(a, v)
	if err != nil {
		return err
	}
	f.Wrong = wrong
	if wrong != "" { // what was typed stays
		f.Note = a.r.FormValue("note")
		if n, err := whole(a.r, "effort", len(effortWords)); err == nil && n > 0 {
			f.Efforts = chosen(f.Efforts, []string{strconv.Itoa(n)})
		}
	}
	s.show(a, status, page.TheEnd(f))
	return nil
}

// effortWords say how hard a session was, from 1 on.
//
// Source: LOAD-01. House rule for the words: those of the player, with what lies
// between them.
var effortWords = [...]string{"hardly any", "very light", "light", "easy", "moderate", "fair", "hard", "very hard", "nearly all", "all I had"}

// effortWord is the word of an effort, by its nearest whole number.
func effortWord(e training.RPE) string { return effortWords[wholeEffort(e)-1] }

func wholeEffort(e training.RPE) int {
	return min(max(int(math.Round(float64(e))), 1), len(effortWords))
}

func (s *Server) end(a *ask, v view) (page.Finish, error) {
	f := page.Finish{Frame: s.frame("Done"), ID: v.Entry.ID, Name: "Session " + v.Entry.Name, Tally: tallyOf(v.Session, v.Log), Undo: v.lastEvent()}
	f.Bare = true
	if f.Nothing = !v.logged(); f.Nothing {
		return f, nil
	}
	after, err := s.App.AfterSession(a.r.Context(), a.by.Athlete, v.Entry.ID, a.by.Today())
	if err != nil {
		return f, err
	}
	effort := v.Log.Effort
	if effort == 0 {
		felt := cost.StrengthRPE(v.Log.LoggedSession)
		effort, f.Guess = felt.Effort, v.reason(asShown(felt.Why[0], wholeEffort(felt.Effort)))
	}
	for i, words := range effortWords {
		f.Efforts = append(f.Efforts, page.Choice{Value: strconv.Itoa(i + 1), Text: words, Chosen: i+1 == wholeEffort(effort)})
	}
	_, f.Early = next(v.Session, v.Log)
	f.Early = f.Early && v.Entry.Status != adaptation.Done
	f.Pain, f.Notes = hurtIn(after, v), after.Notes
	return f, nil
}

// asShown is the reason for an effort with the whole number that is chosen.
func asShown(r training.Reason, effort int) training.Reason {
	r.Facts = slices.Clone(r.Facts)
	for i, f := range r.Facts {
		if f.Name == "effort" {
			r.Facts[i] = training.Count(f.Name, effort)
		}
	}
	return r
}

// logged reports whether any set is.
func (v view) logged() bool { return v.Log != nil && len(v.Log.Slots) > 0 }

// hurtIn is what hurt in a session: what was told of, and what its sets say.
func hurtIn(x app.Afterwards, v view) []string {
	var out []string
	for _, p := range x.Pain {
		out = append(out, fmt.Sprintf("%s %d, %s", siteName(p.Site, p.Side), p.Score, momentWords[p.Moment]))
	}
	for _, e := range x.Log.Exercises {
		worst := 0
		for _, set := range e.Sets {
			worst = max(worst, set.Pain)
		}
		if worst > 0 {
			out = append(out, fmt.Sprintf("%s %d in a set", v.words.ExerciseName(e.Exercise), worst))
		}
	}
	return out
}

// finish ends a session.
func (s *Server) finish(a *ask) error {
	v, err := s.session(a)
	if err != nil {
		return err
	}
	path := sessionPath(v.Entry.ID)
	done := app.SessionDone{Which: app.Which{Session: v.Entry.ID, Date: v.Date}, Note: strings.TrimSpace(a.r.FormValue("note"))}
	if v.Log != nil {
		done.Date = v.Log.Date
	}
	skips := a.r.FormValue("skip") != ""
	switch {
	case a.r.FormValue("planned") != "":
		done.AsPlanned = true
	case skips && v.Log != nil && v.Log.Finished && done.Note == "":
		return a.goOn(page.TodayPart.Path) // nothing is left to write
	case skips:
	default:
		done.Effort, err = s.effort(a, v)
	}
	var made app.SessionLogged
	if err == nil {
		made, err = s.App.LogSession(a.r.Context(), a.by, done)
	}
	var invalid *training.InvalidError
	switch {
	case errors.As(err, &invalid):
		return s.endingWith(a, http.StatusUnprocessableEntity, plainly(invalid)+" Nothing was written down.")
	case err != nil:
		return err
	case done.AsPlanned:
		return a.goOn(path + "/finish")
	case skips:
		return a.goOn(page.TodayPart.Path)
	case a.r.FormValue("hurts") != "":
		return a.goOn(painPath + "?session=" + v.Entry.ID)
	}
	return a.goOn(path + "/after?saved=" + made.Written.Name().String())
}

// effort is how hard the session was, as the form says it: with fine as its sets
// say.
func (s *Server) effort(a *ask, v view) (training.RPE, error) {
	if a.r.FormValue("fine") != "" && v.logged() {
		return training.RPE(wholeEffort(cost.StrengthRPE(v.Log.LoggedSession).Effort)), nil
	}
	n, err := whole(a.r, "effort", len(effortWords))
	if err != nil || n == 0 {
		return 0, &training.InvalidError{Field: "effort", Value: clipped(a.r.FormValue("effort")), Why: "choose how hard it was, from 1 to 10"}
	}
	return training.RPE(n), nil
}

// skipReasons are why a session is left out, as the day's page offers them.
var skipReasons = []string{"no time", "tired", "other"}

// skip leaves a session out.
func (s *Server) skip(a *ask) error {
	v, err := s.session(a)
	if err != nil {
		return err
	}
	why := a.r.FormValue("why")
	if !slices.Contains(skipReasons, why) {
		why = ""
	}
	if _, _, err := s.App.Skip(a.r.Context(), a.by, v.Entry.ID, why); err != nil {
		return err
	}
	return a.goOn(page.TodayPart.Path)
}
