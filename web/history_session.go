package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/page"
)

// pastSessionPath is where a session of the past is corrected.
var pastSessionPath = regexp.MustCompile(`^/history/[0-9A-Za-z-]{1,64}$`)

// pastSession is one session of the past, open for correction.
func (s *Server) pastSession(a *ask) error {
	p, _, err := s.past(a)
	if err != nil {
		return err
	}
	if id, err := journal.ParseID(a.r.FormValue("saved")); err == nil {
		p.Saved, p.SavedText = id.String(), savedWords[a.r.FormValue("as")]
	}
	s.show(a, http.StatusOK, page.ThePastSession(p))
	return nil
}

// past is the session that the path names. One that was never begun is like a
// page that does not exist.
func (s *Server) past(a *ask) (page.PastSession, app.PastSession, error) {
	ctx, id := a.r.Context(), a.r.PathValue("id")
	log, err := s.App.PastSession(ctx, a.by.Athlete, id)
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		return page.PastSession{}, log, errNowhere
	}
	if err != nil {
		return page.PastSession{}, log, err
	}
	state, err := s.App.State(ctx, a.by.Athlete)
	if err != nil {
		return page.PastSession{}, log, err
	}
	words := s.words(state.Goal.What.Units)
	e, _ := adaptation.AgendaOf(state, a.by.Today()).Find(id)
	p := page.PastSession{
		Frame: s.frame(sessionName(log.Name)), ID: id, Name: sessionName(log.Name), Date: plantext.LongDate(log.Date),
		Tally: tallyAsIs(e, log.Session),
	}
	p.Here = page.MorePart
	if facts := sessionFacts(log.Session); facts != "" {
		p.Facts = " · " + facts
	}
	for _, x := range log.Exercises {
		if sets := setsOf(log, x.Exercise, words, a.by.Device); len(sets) > 0 {
			p.Exercises = append(p.Exercises, page.PastExercise{Name: words.ExerciseName(x.Exercise), Path: "/exercises/" + x.Exercise, Sets: sets})
		}
	}
	for _, r := range log.Out {
		p.Out = append(p.Out, page.OutSet{Event: r.Event.String(), Text: fmt.Sprintf("%s, set %d: %s", words.ExerciseName(r.Slot.Exercise), r.Slot.Number, setWords(r.LoggedSet, words))})
	}
	for _, n := range state.Notes {
		if n.Session == id {
			p.Notes = append(p.Notes, n.What.Text)
		}
	}
	return p, log, s.partsOf(a, &p, log, words)
}

// setsOf are the sets of an exercise with what they said before.
func setsOf(log app.PastSession, exercise string, words explain.Words, device string) []page.PastSet {
	var out []page.PastSet
	for _, x := range log.Sets {
		if x.Slot.Exercise != exercise {
			continue
		}
		now := x.Now()
		set := page.PastSet{
			Anchor: "set-" + x.Event.String(), Event: x.Event.String(), Seen: now.Event.String(), Title: fmt.Sprintf("Set %d", x.Slot.Number),
			Text: setWords(now.LoggedSet, words), HasLoad: now.Load > 0 || weighed(now.Loading), Load: kilos(now.Load, words.Units),
			LoadUnit: weightUnit(words.Units).Many, Count: strconv.Itoa(now.Count()), CountName: countedIn(now.LoggedSet), Pain: strconv.Itoa(now.Pain),
		}
		if now.Kind != training.WorkSet {
			set.Title = fmt.Sprintf("Warm-up %d", x.Slot.Number)
		}
		if strings.Contains(now.Loading, "dumbbells") {
			set.LoadUnit += " each hand"
		}
		if now.Rated {
			set.Reserve = strconv.FormatFloat(float64(now.RIR), 'g', -1, 64)
		}
		for _, r := range slices.Backward(x.Revisions[:len(x.Revisions)-1]) {
			who := "another device"
			if r.Device == device {
				who = "this device"
			}
			set.Revisions = append(set.Revisions, page.SetRevision{Text: setWords(r.LoggedSet, words), Who: who, When: dayName(r.Date) + " " + r.Clock.String()})
		}
		out = append(out, set)
	}
	return out
}

// countedIn is what a set was counted in.
func countedIn(s training.LoggedSet) string {
	switch {
	case s.Hold > 0:
		return "Seconds"
	case s.Contacts > 0:
		return "Landings"
	case s.Steps > 0:
		return "Steps"
	}
	return "Repetitions"
}

// correctSet writes down what a set really was.
func (s *Server) correctSet(a *ask) error {
	p, log, err := s.past(a)
	if err != nil {
		return err
	}
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(log.Sets, func(x app.PastSet) bool { return x.Event.String() == a.r.FormValue("event") })
	if i < 0 {
		p.Wrong = "That set is not in this session any more. Nothing was changed."
		s.show(a, http.StatusUnprocessableEntity, page.ThePastSession(p))
		return nil
	}
	c := app.Correction{Session: p.ID, Event: log.Sets[i].Event, Sure: a.r.FormValue("sure") != ""}
	c.Seen, _ = journal.ParseID(a.r.FormValue("seen")) // none is as good as an old one
	c.Set, err = corrected(a.r, log.Sets[i].Now().LoggedSet, state.Goal.What.Units)
	var w app.Written
	if err == nil {
		w, err = s.App.CorrectSet(a.r.Context(), a.by, c)
	}
	if err != nil {
		return s.notCorrected(a, p, c.Event.String(), err, s.words(state.Goal.What.Units))
	}
	return a.goOn(pastPath + "/" + p.ID + "?saved=" + w.Name().String() + "#set-" + c.Event.String())
}

// corrected is a set with what a form says of it.
func corrected(r *http.Request, set training.LoggedSet, u training.Units) (training.LoggedSet, error) {
	n, err := whole(r, "count", 2000)
	if err != nil {
		return set, err
	}
	switch {
	case set.Hold > 0:
		set.Hold = unit.Seconds(n)
	case set.Contacts > 0:
		set.Contacts = n
	case set.Steps > 0:
		set.Steps = n
	default:
		set.Reps = n
	}
	if set.Pain, err = whole(r, "pain", 10); err != nil {
		return set, err
	}
	if r.Form.Has("load") {
		if set.Load, err = load(r, u, set.Load); err != nil {
			return set, err
		}
	}
	if set.Rated = strings.TrimSpace(r.FormValue("rir")) != ""; !set.Rated {
		set.RIR = 0
		return set, nil
	}
	text := strings.Replace(strings.TrimSpace(r.FormValue("rir")), ",", ".", 1)
	left, err := strconv.ParseFloat(text, 64)
	if err != nil || !(left >= 0 && left <= 10) { // also what is not a number
		return set, &training.InvalidError{Field: "reserve", Value: clipped(text), Why: "give a number from 0 to 10, like 2 or 2.5"}
	}
	set.RIR = training.RIR(left)
	return set, nil
}

// notCorrected shows the session again with what was typed and why it was not
// written, or what somebody else made of the set meanwhile.
func (s *Server) notCorrected(a *ask, p page.PastSession, event string, err error, words explain.Words) error {
	var stale *app.StaleError
	var invalid *training.InvalidError
	isStale := errors.As(err, &stale)
	if !isStale && !errors.As(err, &invalid) {
		return err
	}
	for i := range p.Exercises {
		for j := range p.Exercises[i].Sets {
			x := &p.Exercises[i].Sets[j]
			if x.Event != event {
				continue
			}
			x.Open, x.Count, x.Reserve, x.Pain = true, a.r.FormValue("count"), a.r.FormValue("rir"), a.r.FormValue("pain")
			if x.HasLoad {
				x.Load = a.r.FormValue("load")
			}
			if isStale {
				x.Theirs = setWords(stale.Now.LoggedSet, words)
				continue
			}
			x.Wrong, x.Doubted = plainly(invalid), invalid.Field == "load"
		}
	}
	status := http.StatusUnprocessableEntity
	if isStale {
		status = http.StatusConflict
	}
	s.show(a, status, page.ThePastSession(p))
	return nil
}

// takeSetOut has a set not count.
func (s *Server) takeSetOut(a *ask) error {
	return s.mark(a, s.App.TakeOutSet)
}

// putSetBack has it count again.
func (s *Server) putSetBack(a *ask) error {
	return s.mark(a, s.App.PutBackSet)
}

// takeSessionOut has a session count as not done.
func (s *Server) takeSessionOut(a *ask) error {
	if _, err := s.App.TakeOutSession(a.r.Context(), a.by, a.r.PathValue("id")); err != nil {
		return s.historyWrong(a, err)
	}
	return a.goOn(pastPath)
}

func (s *Server) mark(a *ask, how func(context.Context, app.Pen, string, journal.ID) (app.Written, error)) error {
	id := a.r.PathValue("id")
	event, err := journal.ParseID(a.r.FormValue("event"))
	if err != nil {
		return errNowhere
	}
	if _, err := how(a.r.Context(), a.by, id, event); err != nil {
		return s.historyWrong(a, err)
	}
	return a.goOn(pastPath + "/" + id)
}
